// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/walletservice.h"

#include "app/base/log.h"
#include "app/credentials/bakedimage.h"
#include "app/credentials/contextset.h"
#include "app/credentials/verifier.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/domain/profilecard.h"
#include "app/services/commandsender.h"
#include "app/services/earnedbadges.h"
#include "app/store/meta.h"
#include "app/store/people.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace services {

namespace {

bool concernsWallet(const QString& kind)
{
    static const QSet<QString> kKinds{QStringLiteral("badge_award"),    QStringLiteral("badge"),
                                      QStringLiteral("trust_document"), QStringLiteral("enrollment"),
                                      QStringLiteral("attempt"),        QStringLiteral("pathway"),
                                      QStringLiteral("imported_badge"), QStringLiteral("profile")};
    return kKinds.contains(kind);
}

QList<WalletBadge> importedHere(store::Database& db)
{
    QList<WalletBadge> all;
    auto row = db.statement("SELECT id, title, content, imported_at FROM imported_badge");
    while (row.next()) {
        WalletBadge badge{WalletBadge::Origin::Imported, {}, row.text(2).toUtf8()};
        badge.award.id = row.text(0);
        badge.award.title = row.text(1);
        badge.award.awardedAt = domain::instantFromWire(row.text(3));
        all += badge;
    }
    return all;
}

// Whom and what the organisation has told us to trust, and the person's own addresses.
struct Trust
{
    credentials::Question question;
    QHash<QString, credentials::KeptDocument> documents;
};

Trust trustIn(store::Database& db, const QString& personId, const QDateTime& now)
{
    Trust trust{{now}, {}};
    const QDateTime asOf = domain::instantFromWire(store::meta(db, QStringLiteral("last_sync")).value_or(QString()));
    for (const domain::TrustDocument& one : store::Table<domain::TrustDocument>::select(db, "")) {
        trust.documents.insert(one.id, {one.body.toUtf8(), asOf.isValid() ? asOf : one.updatedAt});
        if (one.purpose != QLatin1StringView("issuer"))
            continue;
        const QJsonObject issuer = QJsonDocument::fromJson(one.body.toUtf8()).object();
        credentials::PinnedIssuer pinned{one.id, issuer.value(u"name").toString()};
        for (const QJsonValue& key : issuer.value(u"keys").toArray())
            pinned.keys += key.toString();
        trust.question.pinned += pinned;
    }
    if (const auto me = store::personOf(db, personId)) {
        trust.question.recipients = {QStringLiteral("urn:lxcp:person:") + personId};
        if (!me->email.isEmpty())
            trust.question.recipients += me->email;
    }
    return trust;
}

credentials::Report reportOn(const QByteArray& file, const Trust& trust)
{
    const auto crypto = credentials::loadCrypto();
    if (!crypto) {
        credentials::Report report;
        report.add({credentials::Check::Proof, credentials::Outcome::Unknown, credentials::Reason::CryptoMissing});
        return report;
    }
    const credentials::Sources sources{
        credentials::shippedContexts(), [&](const QString& url) -> std::optional<credentials::KeptDocument> {
            const auto found = trust.documents.constFind(url);
            return found == trust.documents.constEnd() ? std::nullopt : std::optional(*found);
        }};
    return credentials::verify(file, sources, *crypto, trust.question);
}

} // namespace

struct WalletService::Private
{
    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    CommandSender sender;

    [[nodiscard]] domain::Profile profile() const
    {
        return store::Table<domain::Profile>::find(store.reader(), personId).value_or(domain::Profile());
    }
};

WalletService::WalletService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent),
      d(new Private{store, clock, personId,
                    CommandSender(store, clock, personId, this, [](const QString&, const base::Error& error) {
                        qCWarning(lcStore).noquote() << "badge not shared:" << error.detail;
                    })})
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsWallet(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &WalletService::changed);
}

WalletService::~WalletService() = default;

QList<WalletBadge> WalletService::badges() const
{
    store::Database& db = d->store.reader();
    const auto awards = store::Table<domain::BadgeAward>::select(db, "WHERE person_id = ?1", d->personId);
    QList<WalletBadge> all = importedHere(db);
    for (const domain::BadgeAward& award : earnedHere(db, d->personId, awards))
        all += WalletBadge{WalletBadge::Origin::Earned, award, {}};
    for (const domain::BadgeAward& award : awards) {
        const auto origin = award.credential.isEmpty() ? WalletBadge::Origin::Waiting : WalletBadge::Origin::Signed;
        all += WalletBadge{origin, award, award.credential.toUtf8()};
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const WalletBadge& a, const WalletBadge& b) { return a.award.awardedAt > b.award.awardedAt; });
    return all;
}

void WalletService::check(const WalletBadge& badge)
{
    if (badge.file.isEmpty())
        return;
    d->store.read<credentials::Report>(
        [file = badge.file, me = d->personId, now = d->clock.now()](store::Database& db) {
            return reportOn(file, trustIn(db, me, now));
        },
        this, [this, id = badge.award.id](const credentials::Report& report) { Q_EMIT checked(id, report); });
}

QByteArray WalletService::exported(const WalletBadge& badge, Form form) const
{
    if (form == Form::Token)
        return badge.origin == WalletBadge::Origin::Signed ? badge.award.token.toUtf8()
               : badge.file.startsWith('{')                ? QByteArray()
                                                           : badge.file;
    return badge.file.startsWith('{') ? badge.file : QByteArray();
}

base::Result<QByteArray> WalletService::baked(const WalletBadge& badge, const QByteArray& picture) const
{
    return credentials::bake(picture, badge.file);
}

QString WalletService::publicAddress(const WalletBadge& badge) const
{
    return badge.origin == WalletBadge::Origin::Signed
               ? QJsonDocument::fromJson(badge.file).object().value(u"id").toString()
               : QString();
}

bool WalletService::isShared(const WalletBadge& badge) const
{
    return domain::hasPublicPage(d->profile(), badge.award.id);
}

void WalletService::share(const WalletBadge& badge, bool shared)
{
    const QString field = domain::pageField(badge.award.id);
    const QString audience = domain::audienceName(shared ? domain::Audience::Everyone : domain::Audience::Me);
    if (d->profile().visibility.value(field).toString() == audience)
        return;
    d->sender.send(QStringLiteral("profile.update"), d->personId,
                   {{QStringLiteral("visibility"), QJsonObject{{field, audience}}}});
}

base::Result<QString> WalletService::import(const QByteArray& file)
{
    auto inside = credentials::isPicture(file) ? credentials::unbake(file) : base::Result<QByteArray>(file.trimmed());
    if (!inside)
        return tl::unexpected(inside.error());
    const credentials::Report report = reportOn(*inside, trustIn(d->store.reader(), d->personId, d->clock.now()));
    if (report.has(credentials::Reason::NotReadable) || report.has(credentials::Reason::NotACredential) ||
        report.has(credentials::Reason::TooComplex))
        return base::failure(base::Error{base::Error::Kind::Malformed, {}, 0, QStringLiteral("no-badge"), 0});
    const QString id =
        QString::fromLatin1(QCryptographicHash::hash(*inside, QCryptographicHash::Sha256).toHex().left(32));
    const QString title = report.summary.name.left(200);
    d->store.post(
        [id, title, text = QString::fromUtf8(*inside), at = domain::toWire(d->clock.now())](store::Database& db) {
            const auto done =
                db.statement(
                      "INSERT OR IGNORE INTO imported_badge (id, title, content, imported_at) VALUES (?1, ?2, ?3, ?4)")
                    .args(id, title, text, at)
                    .run();
            if (done)
                db.noteChange(QStringLiteral("imported_badge"), id);
            else
                qCWarning(lcStore).noquote() << "badge not kept:" << done.error().detail;
        });
    return id;
}

void WalletService::remove(const QString& importedId)
{
    d->store.post([importedId](store::Database& db) {
        if (db.statement("DELETE FROM imported_badge WHERE id = ?1").args(importedId).run())
            db.noteChange(QStringLiteral("imported_badge"), importedId);
    });
}

} // namespace services
