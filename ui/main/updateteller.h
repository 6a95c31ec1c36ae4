// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/updates/updatecheck.h"

#include <QTimer>

namespace models {
class Preferences;
}

namespace uimain {

// Asks once a day whether there is a newer version and remembers it in the preferences, where the settings show it.
// Says so once for each version. Asks nobody when there is no feed, or when the person or the policy does not want it.
class UpdateTeller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateTeller)

public:
    explicit UpdateTeller(models::Preferences& preferences, QObject* parent = nullptr);

    void start(); // call it after the first paint; the first question comes a minute later at the soonest

    struct Source
    {
        QUrl feed;
        QString key;
    };
    // Built in, or laid down by the policy; no address: there is none.
    [[nodiscard]] static Source source(const models::Preferences& preferences);

Q_SIGNALS:
    void newVersion(const QString& version);

private:
    void askIfDue();
    void remember(const updates::Release& release);

    models::Preferences& m_preferences;
    std::unique_ptr<updates::UpdateCheck> m_check;
    QTimer m_timer;
};

} // namespace uimain
