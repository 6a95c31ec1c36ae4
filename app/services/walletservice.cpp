// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/walletservice.h"

#include "app/base/log.h"
#include "app/credentials/bakedimage.h"
#include "app/domain/badgerules.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/domain/profilecard.h"
#include "app/services/commandsender.h"
#include "app/services/earnedbadges.h"
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
    static const QSet<QString> kKinds{
        QStringLiteral("badge_award"),    QStringLiteral("badge"),   QStringLiteral("trust_document"),
        QStringLiteral("enrollment"),     QStringLiteral("attempt"), QStringLiteral("pathway"),
        QStringLiteral("imported_badge"), QStringLiteral("profile"), QStringLiteral("outbox")};
    return kKinds.contains(kind);
}

// The award of which this is the credential, in whatever form it was exported; empty: it is none of the person's, or
// something in it was changed.
QString awardOf(store::Database& db, const QString& personId, const QByteArray& file)
{
    const QJsonObject credential = QJsonDocument::fromJson(file).object();
    for (const auto& award : store::Table<domain::BadgeAward>::select(db, "WHERE person_id = ?1", personId)) {
        const bool same =
            !credential.isEmpty() && credential == QJsonDocument::fromJson(award.credential.toUtf8()).object();
        if (same || (!award.token.isEmpty() && award.token.toUtf8() == file))
            return award.id;
    }
    return {};
}

QList<WalletBadge> importedHere(store::Database& db)
{
    QList<WalletBadge> all;
    auto row = db.statement("SELECT id, title, content, imported_at FROM imported_badge");
    while (row.next()) {
        WalletBadge badge{WalletBadge::Origin::Imported, {}, row.text(2).toUtf8(), {}};
        badge.award.id = row.text(0);
        badge.award.title = row.text(1);
        badge.award.awardedAt = domain::instantFromWire(row.text(3));
        all += badge;
    }
    return all;
}

void keep(store::Database& db, const IssuerQuestion::Documents& documents)
{
    for (auto one = documents.cbegin(); one != documents.cend(); ++one) {
        const auto done =
            db.statement("INSERT OR REPLACE INTO fetched_document (url, body, fetched_at) VALUES (?1, ?2, ?3)")
                .args(one.key(), QString::fromUtf8(one->bytes), domain::toWire(one->fetchedAt))
                .run();
        if (!done)
            qCWarning(lcStore).noquote() << "an issuer's answer was not kept:" << done.error().detail;
    }
}

} // namespace

struct WalletService::Private
{
    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    CommandSender sender;
    IssuerQuestion::Fetch fetch{};

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
    const auto earned = earnedHere(db, d->personId, awards);
    QHash<QString, QDateTime> renewable;
    for (const RenewableBadge& badge : renewableBadges(db, awards + earned))
        renewable.insert(badge.award.id, domain::renewableFrom(badge.award));
    for (const domain::BadgeAward& award : earned)
        all += WalletBadge{WalletBadge::Origin::Earned, award, {}, renewable.value(award.id)};
    for (const domain::BadgeAward& award : awards) {
        const auto origin = award.credential.isEmpty() ? WalletBadge::Origin::Waiting : WalletBadge::Origin::Signed;
        all += WalletBadge{origin, award, award.credential.toUtf8(), renewable.value(award.id)};
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
            return badgeReport(file, badgeTrust(db, me, now, DocumentsOf::Issuers));
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

QString WalletService::fileName(const WalletBadge& badge, const QString& ending)
{
    QString name = badge.award.title.simplified().left(80);
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.remove(bad);
    return (name.isEmpty() ? QStringLiteral("badge") : name) + QLatin1Char('.') + ending;
}

QList<WalletService::File> WalletService::importedFiles() const
{
    QList<File> files;
    QSet<QString> taken; // in lower case: some file systems know no other
    for (const WalletBadge& badge : importedHere(d->store.reader())) {
        const QString ending = badge.file.startsWith('{') ? QStringLiteral("json") : QStringLiteral("jwt");
        QString name = fileName(badge, ending);
        if (taken.contains(name.toLower()))
            name = fileName(badge, badge.award.id.left(8) + QLatin1Char('.') + ending);
        taken.insert(name.toLower());
        files.append({name, badge.file});
    }
    return files;
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

bool WalletService::shareWaits(const WalletBadge& badge) const
{
    auto row = d->store.reader().statement("SELECT data FROM base WHERE kind = ?1 AND id = ?2");
    row.args(domain::kindOf<domain::Profile>(), d->personId);
    if (!row.next())
        return false;
    const auto server = domain::fromJson<domain::Profile>(QJsonDocument::fromJson(row.bytes(0)).object());
    return domain::hasPublicPage(server.value_or(domain::Profile()), badge.award.id) != isShared(badge);
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

void WalletService::setFetch(IssuerQuestion::Fetch fetch)
{
    d->fetch = std::move(fetch);
}

void WalletService::ask(const WalletBadge& badge)
{
    if (!d->fetch || badge.file.isEmpty())
        return;
    const QString id = badge.award.id;
    const auto answered = [this, id](const base::Result<IssuerQuestion::Documents>& documents) {
        if (documents)
            d->store.post([id, came = *documents](store::Database& db) {
                keep(db, came);
                db.noteChange(QStringLiteral("imported_badge"), id);
            });
        Q_EMIT asked(id, documents.has_value(), documents ? base::Error() : documents.error());
    };
    auto* question = new IssuerQuestion(
        badge.file, badgeTrust(d->store.reader(), d->personId, d->clock.now(), DocumentsOf::Organisation), d->fetch,
        answered, this);
    question->start();
}

base::Result<QString> WalletService::import(const QByteArray& file)
{
    auto inside = credentials::isPicture(file) ? credentials::unbake(file) : base::Result<QByteArray>(file.trimmed());
    if (!inside)
        return tl::unexpected(inside.error());
    const credentials::Report report =
        badgeReport(*inside, badgeTrust(d->store.reader(), d->personId, d->clock.now(), DocumentsOf::Issuers));
    if (report.has(credentials::Reason::NotReadable) || report.has(credentials::Reason::NotACredential) ||
        report.has(credentials::Reason::TooComplex))
        return base::failure(base::Error{base::Error::Kind::Malformed, {}, 0, QStringLiteral("no-badge"), 0});
    if (const QString own = awardOf(d->store.reader(), d->personId, *inside); !own.isEmpty())
        return own;
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
        if (!db.statement("DELETE FROM imported_badge WHERE id = ?1").args(importedId).run())
            return;
        db.noteChange(QStringLiteral("imported_badge"), importedId);
        // What was fetched for several stays with the last of them.
        (void)db.exec("DELETE FROM fetched_document WHERE NOT EXISTS (SELECT 1 FROM imported_badge)");
    });
}

} // namespace services
