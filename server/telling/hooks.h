// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace telling {

enum class Format { Slack, Teams, Mattermost, Lxcp };

// Where what happens in a community is told, as the administrator configured it. Address and key are secrets: whoever
// has them can write there.
struct Hook
{
    QString name;      // for the log and the queue
    QString community; // id or name
    Format format = Format::Lxcp;
    QUrl url;
    QByteArray key;   // empty: not signed
    QStringList what; // thread | post | event
};

// A JSON array of {"name", "community", "format": "slack"|"teams"|"mattermost"|"lxcp", "url", "secret", "what"};
// 'secret' may be left out but for "lxcp", 'what' means threads and events when it is. Addresses are https, or http on
// this computer. Errors: Storage (it cannot be read), Rejected (which entry and member; never what stands there).
[[nodiscard]] base::Result<QList<Hook>> readHooks(const QString& file);
[[nodiscard]] base::Result<QList<Hook>> hooksFrom(const QByteArray& json);

} // namespace telling
