// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/play/site.h"

#include <QUrlQuery>

// Small words that the parts of the desk share.
namespace play {

[[nodiscard]] inline PageResponse plainText(int status, const QString& words)
{
    PageResponse response;
    response.status = status;
    response.type = "text/plain; charset=utf-8";
    response.body = words.toUtf8();
    return response;
}

// A parameter, decoded; empty when it is not there.
[[nodiscard]] inline QString parameter(const QUrlQuery& query, const char* name)
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace play
