// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/badgechecks.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

namespace services {

// Fetches what one badge from elsewhere points to, until nothing more is missing: keys of did:web, status and
// revocation lists, badge classes, issuers and hosted assertions of Open Badges 2.0. At most 12 documents, over https.
// Interface thread; deletes itself when it has answered.
class IssuerQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssuerQuestion)

public:
    using Came = std::function<void(const base::Result<QByteArray>&)>;
    // One document of somebody's web site (net::PublicFetch).
    using Fetch = std::function<void(const QUrl&, Came)>;
    using Documents = QHash<QString, credentials::KeptDocument>; // by address
    using Answered = std::function<void(const base::Result<Documents>&)>;

    // 'trust' is without what was fetched before: that is fetched anew. 'answered' comes once, not from within start():
    // what came, be it in part; else why nothing did. Rejected with code 'nobody-to-ask': nothing is missing, or it has
    // no https address.
    IssuerQuestion(QByteArray file, BadgeTrust trust, Fetch fetch, Answered answered, QObject* parent);
    void start();

private:
    void round();
    void onCame(const QString& address, const base::Result<QByteArray>& document);
    void answer();

    QByteArray m_file;
    BadgeTrust m_trust;
    Fetch m_fetch;
    Answered m_answered;
    QSet<QString> m_asked;
    Documents m_came;
    base::Error m_error;
    int m_open = 0; // under way
};

} // namespace services
