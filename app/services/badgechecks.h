// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/report.h"
#include "app/credentials/sources.h"

#include <QHash>

namespace store {
class Database;
}

namespace services {

// Whom and what the organisation has told us to trust, the person's own addresses, and the documents that are here.
struct BadgeTrust
{
    credentials::Question question;
    QHash<QString, credentials::KeptDocument> documents; // by address
};

// Of the organisation: what came with sync. Of issuers: also what they were asked for (IssuerQuestion); what the
// organisation sent counts before it.
enum class DocumentsOf { Organisation, Issuers };
[[nodiscard]] BadgeTrust badgeTrust(store::Database& db, const QString& personId, const QDateTime& now,
                                    DocumentsOf whom);

// All that can be said of a badge without a network. 'missing': addresses of documents that were asked for and are not
// here, each once.
[[nodiscard]] credentials::Report badgeReport(const QByteArray& file, const BadgeTrust& trust,
                                              QStringList* missing = nullptr);

// Whether its issuer could say more, or the same anew: something is not here, or was fetched some time ago.
[[nodiscard]] bool canBeAsked(const credentials::Report& report);

} // namespace services
