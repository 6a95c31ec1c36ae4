// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>
#include <QVariantMap>

#include <optional>

namespace domain {

// What the administrators of this computer have laid down (docs/policy.md). It goes before what a person chose and what
// a server says; what is not set is the person's.
struct ManagedPolicy
{
    QUrl server;                            // the only one to sign in to; empty: any
    QString issuer;                         // the only one that signs people in; empty: the server's
    std::optional<QString> proxy;           // system | none | host:port
    std::optional<QStringList> formats;     // of packages that may be opened, as in CoursePackage::format
    std::optional<qint64> downloadLimit;    // bytes per second; 0: none
    std::optional<bool> downloadsOnMetered; // also where each byte is paid for
    std::optional<bool> leaderboards;       // false: people are not compared
    std::optional<bool> updateCheck;        // false: nobody asks for newer versions
    QUrl updateFeed;                        // where newer versions are told; empty: the built-in place
    QString updateKey;                      // what signs that feed, a Multikey; empty: the built-in key

    QStringList names;    // of the settings in force, sorted
    QStringList problems; // what was written and cannot be meant, a line each, for the administrator; not in force

    [[nodiscard]] bool allowsServer(const QUrl& address) const;
    [[nodiscard]] bool allowsFormat(const QString& format) const { return !formats || formats->contains(format); }
};

// 'written': names as in docs/policy.md to values as the system keeps them: text, numbers, booleans or lists of text. 0
// and 1 stand for booleans, a text with commas for a list, as the Windows registry and profiles of macOS have them.
[[nodiscard]] ManagedPolicy policyFrom(const QVariantMap& written);

} // namespace domain
