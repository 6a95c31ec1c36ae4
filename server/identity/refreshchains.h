// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace identity {

// An unguessable word, 256 bits in base64url.
[[nodiscard]] QString randomWord();

// Refresh tokens with rotation and reuse detection (RFC 9700 section 4.14.2): a token is good once, and whoever shows
// an old one ends the whole chain. Keeps hashes only. Not thread-safe.
class RefreshChains
{
public:
    struct Chain
    {
        QString person;
        QString client;
        QString scope;
        QString hash; // of the one token that is good
        QDateTime expiresAt;
    };
    struct Rotated
    {
        QString token;
        QString person;
        QString scope;
    };
    static constexpr int kDays = 30;
    static constexpr qsizetype kMost = 20'000;

    // The first token of a new chain, and the chain's id.
    [[nodiscard]] std::pair<QString, QString> start(const QString& person, const QString& client, const QString& scope,
                                                    const QDateTime& now);
    // Absent when the token is unknown, expired, used before (which ends the chain) or another client's.
    [[nodiscard]] std::optional<Rotated> rotate(const QString& token, const QString& client, const QDateTime& now);
    void end(const QString& chainId) { m_chains.remove(chainId); }
    // Ends the chain of a token, good or used (RFC 7009).
    void revoke(const QString& token);

    [[nodiscard]] QJsonObject toJson() const;
    void read(const QJsonObject& json, const QDateTime& now);

private:
    QHash<QString, Chain> m_chains;
};

} // namespace identity
