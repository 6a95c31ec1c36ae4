// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/badgechecks.h"

#include "app/credentials/contextset.h"
#include "app/credentials/verifier.h"
#include "app/domain/badge.h"
#include "app/domain/json.h"
#include "app/store/meta.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace services {

BadgeTrust badgeTrust(store::Database& db, const QString& personId, const QDateTime& now, DocumentsOf whom)
{
    BadgeTrust trust{{now}, {}};
    if (whom == DocumentsOf::Issuers) {
        auto row = db.statement("SELECT url, body, fetched_at FROM fetched_document");
        while (row.next())
            trust.documents.insert(row.text(0), {row.text(1).toUtf8(), domain::instantFromWire(row.text(2))});
    }
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

credentials::Report badgeReport(const QByteArray& file, const BadgeTrust& trust, QStringList* missing)
{
    const auto crypto = credentials::loadCrypto();
    if (!crypto) {
        credentials::Report report;
        report.add({credentials::Check::Proof, credentials::Outcome::Unknown, credentials::Reason::CryptoMissing});
        return report;
    }
    const credentials::Sources sources{credentials::shippedContexts(),
                                       [&](const QString& url) -> std::optional<credentials::KeptDocument> {
                                           const auto found = trust.documents.constFind(url);
                                           if (found != trust.documents.constEnd())
                                               return *found;
                                           if (missing && !missing->contains(url))
                                               missing->append(url);
                                           return std::nullopt;
                                       }};
    return credentials::verify(file, sources, *crypto, trust.question);
}

bool canBeAsked(const credentials::Report& report)
{
    using credentials::Reason;
    return std::any_of(report.findings.begin(), report.findings.end(), [](const credentials::Finding& finding) {
        return finding.reason == Reason::KeyUnavailable || finding.reason == Reason::StatusUnavailable ||
               finding.reason == Reason::HostedUnconfirmed || finding.reason == Reason::HostedConfirmed ||
               finding.reason == Reason::LinkedDocumentMissing || finding.ageSeconds >= 0;
    });
}

} // namespace services
