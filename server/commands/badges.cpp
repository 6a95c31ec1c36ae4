// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/badges.h"

#include "app/base/log.h"
#include "app/domain/awardrecord.h"
#include "app/domain/badgeevidence.h"
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "app/domain/profilecard.h"
#include "server/commands/badgeevidence.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/form.h"
#include "server/commands/profiles.h"
#include "server/commands/standings.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace commands {

namespace {

const auto kAwardKey = QStringLiteral("award_key");

base::Result<std::optional<domain::Pathway>> pathwayOf(data::Reader& reader, const domain::Badge& badge)
{
    if (badge.ruleKind != QLatin1StringView("pathway"))
        return std::nullopt;
    const auto stored = reader.entity(domain::kindOf<domain::Pathway>(), badge.ruleTarget);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::nullopt;
    const auto pathway = domain::fromJson<domain::Pathway>((*stored)->object());
    return pathway ? base::Result<std::optional<domain::Pathway>>(*pathway) : tl::unexpected(pathway.error());
}

// The award's id is in its public address: known to whom it was given, and to nobody who knows person and badge. The
// same when the award is made again from the same evidence.
base::Result<QString> addressable(data::Transaction& transaction, const domain::BadgeAward& award)
{
    auto key = transaction.meta(kAwardKey);
    if (key && key->isEmpty()) {
        std::array<quint32, 8> random{};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        key = QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex());
        if (const auto kept = transaction.setMeta(kAwardKey, *key); !kept)
            return base::failure(kept.error());
    }
    if (!key)
        return key;
    const QString said = QStringLiteral("%1\n%2\n%3").arg(award.personId, award.badgeId).arg(award.cycle);
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(said.toUtf8(), key->toLatin1(), QCryptographicHash::Sha256).toHex().left(32));
}

// Those awards of the badge that its evidence brings and that are missing in 'awards', which they are added to.
base::Result<int> awardOne(data::Transaction& transaction, const QString& personId, const domain::Badge& badge,
                           const domain::DatedEvidence& evidence, QList<domain::BadgeAward>& awards)
{
    const auto pathway = pathwayOf(transaction, badge);
    if (!pathway)
        return tl::unexpected(pathway.error());
    const domain::Pathway* path = *pathway ? &**pathway : nullptr;
    QList<domain::BadgeAward> held;
    std::copy_if(awards.begin(), awards.end(), std::back_inserter(held),
                 [&](const domain::BadgeAward& award) { return award.badgeId == badge.id; });
    const auto missing = domain::missingAwards(badge, evidence, path, personId, held);
    for (domain::BadgeAward award : missing) {
        const auto id = addressable(transaction, award);
        if (!id)
            return tl::unexpected(id.error());
        award.id = *id;
        if (const auto done = storeAward(transaction, award); !done)
            return tl::unexpected(done.error());
        awards.append(award);
    }
    return int(missing.size());
}

base::Result<int> awardAll(data::Transaction& transaction, const QString& personId, const QList<domain::Badge>& badges)
{
    if (badges.isEmpty())
        return 0;
    const auto evidence = badgeEvidenceOf(transaction, personId);
    auto awards = allReferring<domain::BadgeAward>(transaction, "person_id", personId);
    if (!evidence || !awards)
        return tl::unexpected(evidence ? awards.error() : evidence.error());
    int made = 0;
    for (const domain::Badge& badge : badges) {
        const auto some = awardOne(transaction, personId, badge, *evidence, *awards);
        if (!some)
            return some;
        made += *some;
    }
    return made;
}

base::Result<QList<domain::Badge>> badgesWith(data::Reader& reader, const QString& ruleKind, const QString& target)
{
    auto badges = ruleKind.isEmpty() ? allReferring<domain::Badge>(reader, "rule_target", target)
                                     : allReferring<domain::Badge>(reader, "rule_kind", ruleKind);
    if (badges && !ruleKind.isEmpty() && !target.isEmpty())
        badges->removeIf([&](const domain::Badge& badge) { return badge.ruleTarget != target; });
    return badges;
}

// Whether its page is open goes along.
base::Result<void> movePage(data::Transaction& transaction, const QString& personId, const QString& awardId,
                            const QString& newId)
{
    const QString kind = domain::kindOf<domain::Profile>();
    const auto stored = transaction.entity(kind, personId);
    if (!stored || !*stored)
        return stored ? base::Result<void>() : tl::unexpected(stored.error());
    QJsonObject profile = (*stored)->object();
    QJsonObject visibility = profile.value(QLatin1StringView("visibility")).toObject();
    const QJsonValue page = visibility.take(domain::pageField(awardId));
    if (page.isUndefined())
        return {};
    visibility.insert(domain::pageField(newId), page);
    profile.insert(QStringLiteral("visibility"), visibility);
    const auto done = store(transaction, kind, personId, profile);
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

} // namespace

base::Result<void> signOrWait(data::Transaction& transaction, AwardSigner* signer)
{
    if (!signer)
        return {};
    if (const auto marked = transaction.mark(); !marked)
        return marked;
    const auto done = signer->signWaiting(transaction);
    if (done)
        return {};
    qCWarning(lcServer).noquote() << "badges not signed:" << done.error().code << done.error().detail;
    return transaction.undo();
}

base::Result<void> awardEarned(data::Transaction& transaction, const QString& personId, const QString& ruleKind,
                               const QString& target)
{
    const auto badges = badgesWith(transaction, ruleKind, target);
    const auto done = badges ? awardAll(transaction, personId, *badges) : tl::unexpected(badges.error());
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

base::Result<void> issueBadges(data::Transaction& transaction, const domain::Enrollment& enrollment)
{
    auto badges = badgesWith(transaction, {}, enrollment.courseId);
    for (const QString& kind : {QStringLiteral("pathway"), QStringLiteral("skill")}) {
        const auto more = badges ? badgesWith(transaction, kind, {}) : badges;
        if (!more)
            return tl::unexpected(more.error());
        *badges += *more;
    }
    const auto done = awardAll(transaction, enrollment.personId, *badges);
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

base::Result<int> awardMissing(data::Transaction& transaction, const QString& personId)
{
    const auto stored = transaction.page(domain::kindOf<domain::Badge>(), {}, 1);
    if (!stored || stored->isEmpty())
        return stored ? base::Result<int>(0) : tl::unexpected(stored.error());
    QList<domain::Badge> badges;
    const auto read = forEach<domain::Badge>(transaction, [&](const domain::Badge& badge) { badges.append(badge); });
    return read ? awardAll(transaction, personId, badges) : tl::unexpected(read.error());
}

base::Result<void> awardByHand(data::Transaction& transaction, const QString& awardId, const QString& badgeId,
                               const QString& personId, const QDateTime& at, const QString& byId)
{
    const auto stored = transaction.entity(domain::kindOf<domain::Badge>(), badgeId);
    const auto person = transaction.entity(domain::kindOf<domain::PersonRecord>(), personId);
    auto awards = allReferring<domain::BadgeAward>(transaction, "person_id", personId);
    if (!stored || !person || !awards)
        return tl::unexpected(!stored ? stored.error() : !person ? person.error() : awards.error());
    if (!*stored || !*person)
        return refused("no-such-target",
                       *stored ? QStringLiteral("there is no such person") : QStringLiteral("there is no such badge"));
    const auto badge = domain::fromJson<domain::Badge>((*stored)->object());
    if (!badge)
        return tl::unexpected(badge.error());
    awards->removeIf([&](const domain::BadgeAward& award) { return award.badgeId != badgeId; });
    const domain::NextCycle next = domain::nextCycle(*awards, at);
    if (next.cycle == 0)
        return refused("wrong-state", QStringLiteral("the person has this badge"));
    domain::BadgeAward award = domain::awardOf(*badge, personId, next, at);
    award.id = awardId;
    return storeAward(transaction, award, byId);
}

base::Result<void> revokeAward(data::Transaction& transaction, const QString& awardId, const QDateTime& at,
                               const QString& reason)
{
    const auto stored = transaction.entity(domain::kindOf<domain::BadgeAward>(), awardId);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return refused("no-such-target", QStringLiteral("there is no such award"));
    auto award = domain::fromJson<domain::BadgeAward>((*stored)->object());
    if (!award)
        return tl::unexpected(award.error());
    if (award->revokedAt.isValid())
        return refused("wrong-state", QStringLiteral("it was revoked before"));
    // What was never signed is on no status list.
    award->state = award->credential.isEmpty() ? QStringLiteral("revoked") : QStringLiteral("revoking");
    award->revokedAt = at;
    award->revokedReason = reason;
    return storeAward(transaction, *award);
}

base::Result<void> moveAward(data::Transaction& transaction, const QString& awardId, const QString& newId)
{
    const QString recordKind = domain::kindOf<domain::AwardRecord>();
    const auto stored = transaction.entity(domain::kindOf<domain::BadgeAward>(), awardId);
    const auto registered = transaction.entity(recordKind, awardId);
    if (!stored || !registered)
        return tl::unexpected(stored ? registered.error() : stored.error());
    if (!*stored)
        return refused("no-such-target", QStringLiteral("there is no such award"));
    auto award = domain::fromJson<domain::BadgeAward>((*stored)->object());
    if (!award)
        return tl::unexpected(award.error());
    if (award->revokedAt.isValid())
        return refused("wrong-state", QStringLiteral("it was revoked"));
    const QString byId = *registered ? (*registered)->object().value(QLatin1StringView("by_id")).toString() : QString();
    for (const QString& kind : {domain::kindOf<domain::BadgeAward>(), recordKind}) {
        if (const auto gone = transaction.remove(kind, awardId); !gone)
            return tl::unexpected(gone.error());
    }
    award->id = newId;
    award->state = QStringLiteral("waiting");
    award->credential.clear();
    award->token.clear();
    award->statusIndex = domain::BadgeAward{}.statusIndex;
    const auto moved = movePage(transaction, award->personId, awardId, newId);
    return moved ? storeAward(transaction, *award, byId) : moved;
}

base::Result<void> storeAward(data::Transaction& transaction, const domain::BadgeAward& award, const QString& byId)
{
    const QString recordKind = domain::kindOf<domain::AwardRecord>();
    const auto before = transaction.entity(domain::kindOf<domain::BadgeAward>(), award.id);
    const auto registered = transaction.entity(recordKind, award.id);
    if (!before || !registered)
        return tl::unexpected(before ? registered.error() : before.error());
    const bool news = !*before || (*before)->object().value(QLatin1StringView("revoked_at")).toString() !=
                                      domain::toWire(award.revokedAt);
    domain::AwardRecord record;
    if (*registered)
        record = domain::fromJson<domain::AwardRecord>((*registered)->object()).value_or(record);
    record.id = award.id;
    record.personId = award.personId;
    record.badgeId = award.badgeId;
    record.title = award.title;
    record.awardedAt = award.awardedAt;
    record.expiresAt = award.expiresAt;
    record.state = award.state;
    record.revokedAt = award.revokedAt;
    record.revokedReason = award.revokedReason;
    if (!byId.isEmpty())
        record.byId = byId;
    auto done = store(transaction, domain::kindOf<domain::BadgeAward>(), award.id, domain::toJson(award));
    if (done)
        done = store(transaction, recordKind, record.id, domain::toJson(record));
    if (!done)
        return tl::unexpected(done.error());
    if (!news)
        return {};
    const auto shown = recomputeProfile(transaction, award.personId);
    return shown ? recomputeStanding(transaction, award.personId) : shown;
}

} // namespace commands
