// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/digest.h"

#include "app/base/log.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/telling/happened.h"

#include <algorithm>

namespace telling {

namespace {

using domain::Digest;
using domain::NoticeSettings;

constexpr int kSettingsAtOnce = 500;
constexpr int kFirstDigestPause = 300; // seconds before the second try
constexpr int kMostDigestDoublings = 4;
constexpr int kFreshWishSeconds = 3600;

QTimeZone zoneOf(const domain::Person& person)
{
    const QTimeZone zone(person.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

// Who has just asked for digests is told of what came since then, not only since they were looked for. Of a wish that
// is older nobody knew until now, as of one from before the organisation had a mail server.
bool isFresh(const NoticeSettings& wish, const QDateTime& now)
{
    return wish.updatedAt <= now && wish.updatedAt.secsTo(now) < kFreshWishSeconds;
}

QByteArray jsonOf(const Digest& digest)
{
    return QJsonDocument(domain::toJson(digest)).toJson(QJsonDocument::Compact);
}

} // namespace

Digester::Digester(data::Storage& storage, const domain::Clock& clock, DigestOffice office)
    : m_storage(storage), m_clock(clock), m_office(std::move(office))
{
}

base::Result<int> Digester::deliver()
{
    const auto all = wanted();
    if (!all)
        return base::failure(all.error());
    int sent = 0;
    for (const Wanted& one : *all) {
        const auto done = deliverOne(one);
        if (!done)
            return base::failure(done.error());
        sent += *done ? 1 : 0;
    }
    return sent;
}

// Whoever wants a digest, and whoever did.
base::Result<QList<Digester::Wanted>> Digester::wanted()
{
    const auto reader = m_storage.read();
    if (!reader)
        return base::failure(reader.error());
    QList<Wanted> all;
    QString after;
    while (true) {
        const auto page = (*reader)->page(domain::kindOf<NoticeSettings>(), after, kSettingsAtOnce);
        if (!page)
            return base::failure(page.error());
        QList<data::EntityKey> keys;
        for (const data::StoredEntity& stored : *page)
            keys.append({domain::kindOf<Digest>(), stored.id});
        const auto digests = (*reader)->entities(keys);
        if (!digests)
            return base::failure(digests.error());
        QHash<QString, data::StoredEntity> byPerson;
        for (const data::StoredEntity& digest : *digests)
            byPerson.insert(digest.id, digest);
        for (const data::StoredEntity& stored : *page) {
            const auto settings = domain::fromJson<NoticeSettings>(stored.object());
            const auto known = byPerson.constFind(stored.id);
            if (settings && (!settings->digest.isEmpty() || known != byPerson.cend()))
                all.append({*settings, stored.rev, known != byPerson.cend() ? std::optional(*known) : std::nullopt});
        }
        if (page->size() < kSettingsAtOnce)
            return all;
        after = page->back().id;
    }
}

base::Result<bool> Digester::deliverOne(const Wanted& one)
{
    const QString& id = one.settings.id;
    const QDateTime now = m_clock.now();
    const auto no = [](const base::Result<void>& settled) {
        return settled ? base::Result<bool>(false) : base::failure(settled.error());
    };
    if (one.settings.digest.isEmpty())
        return no(settle(id, one.stored, std::nullopt));
    auto digest = one.stored ? domain::fromJson<Digest>(one.stored->object()) : base::Result<Digest>(Digest{});
    if (!digest)
        return base::failure(digest.error());
    std::optional<mail::Message> message;
    Digest next{id, now, 0, {}, 0};
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto seq = (*reader)->seq();
        const auto person = data::entityOf<domain::PersonRecord>(**reader, id);
        if (!seq || !person)
            return base::failure(seq ? person.error() : seq.error());
        next.seq = *seq;
        if (!one.stored && isFresh(one.settings, now)) {
            next.toldAt = one.settings.updatedAt;
            next.seq = one.rev;
        }
        if (one.stored) {
            const bool reachable = *person && (*person)->active && mail::isAddress((*person)->email);
            const QDateTime at =
                reachable ? domain::nextDigest(one.settings, digest->toldAt, zoneOf(**person)) : QDateTime();
            if (!at.isValid() || at > now || digest->dueAt > now)
                return false;
            const auto content = digestOf(**reader, **person, one.settings, *digest, now);
            if (!content)
                return base::failure(content.error());
            if (!content->fresh.isEmpty() || !content->ahead.isEmpty())
                message = digestMail(*content, **person, m_office, now);
        }
    }
    const auto sent = message ? mail::send(m_office.smtp, *message) : base::Result<void>();
    if (!sent)
        qCWarning(lcServer, "digest for %s: %s", qUtf8Printable(id), qUtf8Printable(sent.error().detail));
    if (!sent && base::isTransient(sent.error())) {
        digest->dueAt = now.addSecs(kFirstDigestPause << std::min(digest->attempts, kMostDigestDoublings));
        ++digest->attempts;
        return no(settle(id, one.stored, *digest));
    }
    const auto settled = settle(id, one.stored, next);
    return settled ? base::Result<bool>(message && sent) : base::failure(settled.error());
}

// Unless another process did it.
base::Result<void> Digester::settle(const QString& personId, const std::optional<data::StoredEntity>& before,
                                    const std::optional<Digest>& now)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const QString kind = domain::kindOf<Digest>();
    const auto present = (*transaction)->entity(kind, personId);
    if (!present)
        return base::failure(present.error());
    if (present->has_value() != before.has_value() || (before && (*present)->rev != before->rev))
        return {};
    if (!now) {
        if (const auto removed = (*transaction)->remove(kind, personId); !removed)
            return base::failure(removed.error());
    } else if (const auto kept = (*transaction)->put({kind, personId, jsonOf(*now), {}}); !kept) {
        return base::failure(kept.error());
    }
    return (*transaction)->commit();
}

} // namespace telling
