// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/otherdevices.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace appsync {
class Link;
}

namespace services {

// By way of the account's server.
class LinkedDevices final : public QObject, public OtherDevices
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkedDevices)

public:
    // 'link' outlives it.
    explicit LinkedDevices(appsync::Link& link, QObject* parent = nullptr);

    void ask(const QStringList& ids, QObject* context, Answered done) override;

private:
    void onAnswer(int request, const QStringList& first, const std::optional<base::Error>& error);

    appsync::Link& m_link;
    int m_requests = 0;
    QHash<int, std::pair<QPointer<QObject>, Answered>> m_waiting;
};

} // namespace services
