// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace wallet {

// What goes out when a badge is shared: nothing but what stands here, and only when one of the addresses is opened.
struct Sharing
{
    QString title;   // of the badge
    QString issuer;  // name of the organisation
    QString address; // its public page
    QDateTime earnedAt;
    QDateTime expiresAt;
};

[[nodiscard]] QString sharedText(const Sharing& sharing); // the words of a post or mail, with the address
[[nodiscard]] QUrl mailAddress(const Sharing& sharing);
// 'Add to profile' of LinkedIn, filled in; the person decides there.
[[nodiscard]] QUrl linkedInAddress(const Sharing& sharing);
// The page for a new post on the person's own server ('mastodon.social'); empty when that is no name of a host.
[[nodiscard]] QUrl mastodonAddress(const Sharing& sharing, const QString& server);

} // namespace wallet
