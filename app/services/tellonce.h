// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/otherdevices.h"

#include <QHash>
#include <QSet>

namespace store {
class Store;
}

namespace services {

// Of a person's devices one says a notice. Without an answer it is said, and the others are told of it with the next
// question: a reminder must work without a network. Interface thread.
class TellOnce final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TellOnce)

public:
    static constexpr auto kOwed = "notices_owed"; // meta: JSON, what the others were not yet told

    // 'others' may be null: there is nobody to ask.
    TellOnce(store::Store& store, OtherDevices* others, QObject* parent);

    // What the last run has left under kOwed.
    void begin(const QString& owed);
    // answered() follows, once for each that is not under way already; at once where there is nobody to ask.
    void ask(QStringList ids);
    [[nodiscard]] bool isUnderWay(const QString& id) const { return m_underWay.contains(id); }
    // There may be a network (again).
    void payBack();

Q_SIGNALS:
    // To be said here, and what another device has said.
    void answered(const QStringList& first, const QStringList& elsewhere);

private:
    void send(const QStringList& ids);
    void close(int question, const base::Result<QStringList>& first);
    void owe(const QStringList& ids);
    void keepOwed();

    store::Store& m_store;
    OtherDevices* const m_others;
    QHash<int, QStringList> m_questions; // whose ids wait for their answer
    QSet<QString> m_underWay;
    QStringList m_owed;
    int m_last = 0;
    bool m_paying = false;      // a question about nothing but what is owed
    bool m_nobodyKeeps = false; // the server is an older one
};

} // namespace services
