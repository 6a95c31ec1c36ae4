// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/refreshchains.h"

#include "server/identity/jose.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace identity {

namespace {

QString hashOfToken(const QString& token)
{
    return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256)));
}

// A token is CHAIN.SECRET, so that a used one still says which chain to end.
QString chainOf(const QString& token)
{
    return token.section(QLatin1Char('.'), 0, 0);
}

} // namespace

QString randomWord()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(toBase64Url(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words))));
}

std::pair<QString, QString> RefreshChains::start(const QString& person, const QString& client, const QString& scope,
                                                 const QDateTime& now)
{
    if (m_chains.size() >= kMost)
        m_chains.removeIf([&](const QHash<QString, Chain>::iterator& chain) { return chain->expiresAt <= now; });
    if (m_chains.size() >= kMost)
        m_chains.erase(m_chains.begin());
    const QString id = randomWord();
    const QString token = id + QLatin1Char('.') + randomWord();
    m_chains.insert(id, {person, client, scope, hashOfToken(token), now.addDays(kDays)});
    return {token, id};
}

std::optional<RefreshChains::Rotated> RefreshChains::rotate(const QString& token, const QString& client,
                                                            const QDateTime& now)
{
    const QString id = chainOf(token);
    const auto chain = m_chains.find(id);
    if (chain == m_chains.end())
        return std::nullopt;
    if (chain->hash != hashOfToken(token) || chain->client != client || chain->expiresAt <= now) {
        m_chains.erase(chain);
        return std::nullopt;
    }
    Rotated result{id + QLatin1Char('.') + randomWord(), chain->person, chain->scope};
    chain->hash = hashOfToken(result.token);
    chain->expiresAt = now.addDays(kDays);
    return result;
}

void RefreshChains::revoke(const QString& token)
{
    m_chains.remove(chainOf(token));
}

QJsonObject RefreshChains::toJson() const
{
    QJsonObject json;
    for (auto chain = m_chains.cbegin(); chain != m_chains.cend(); ++chain) {
        json.insert(chain.key(), QJsonObject{{QStringLiteral("person"), chain->person},
                                             {QStringLiteral("client"), chain->client},
                                             {QStringLiteral("scope"), chain->scope},
                                             {QStringLiteral("hash"), chain->hash},
                                             {QStringLiteral("expires"), chain->expiresAt.toSecsSinceEpoch()}});
    }
    return json;
}

void RefreshChains::read(const QJsonObject& json, const QDateTime& now)
{
    for (auto item = json.begin(); item != json.end(); ++item) {
        const QJsonObject chain = item.value().toObject();
        const QDateTime expires =
            QDateTime::fromSecsSinceEpoch(chain.value(QLatin1StringView("expires")).toInteger(), Qt::UTC);
        if (expires <= now)
            continue;
        m_chains.insert(item.key(), {chain.value(QLatin1StringView("person")).toString(),
                                     chain.value(QLatin1StringView("client")).toString(),
                                     chain.value(QLatin1StringView("scope")).toString(),
                                     chain.value(QLatin1StringView("hash")).toString(), expires});
    }
}

} // namespace identity
