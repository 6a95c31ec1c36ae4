// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "server/telling/hooks.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace server {

// What the command line (and, for secrets, the environment) asks for.
struct Options
{
    enum class Action {
        Help,
        Version,
        Serve,
        ImportCatalog,
        ImportPeople,
        ImportSkills,
        ImportContent,
        ImportOneRoster,
        ImportPathways,
        ImportAssignments,
        ShowPolicy,
        SetPolicy,
        Generate,
        Recompute,
        AwardBadge,
        RevokeBadge,
        MoveBadge,
        RotateBadgeKey
    };

    Action action = Action::Help;
    QString db;
    QString file;                         // to import, or with a policy
    QStringList words;                    // of policy set: KEY=VALUE
    QString course;                       // source_id of the course that the content belongs to
    QString badge, person, award, reason; // of badges award, revoke and move
    bool newIssuer = false;               // of badges rotate
    bool json = false;
    int courses = 0;
    int people = 0;
    quint32 seed = 0;

    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8420;
    QString content; // folder for the files that are served
    QString baseUrl; // empty: as each client reaches us
    QString issuer;
    QString audience;
    QString clientId;
    bool subjectIsPerson = false;
    bool demo = false;
    QByteArray metricsToken;
    QByteArray scimSecret;                    // empty: no /scim
    QHash<QByteArray, QByteArray> lrsClients; // key → secret of other xAPI programs
    double requestsPerSecond = 100;
    QUrl smtp; // empty: no mails
    QString smtpUser, mailFrom;
    QByteArray smtpPassword; // by LXCP_SMTP_PASSWORD alone
    QUrl imap;               // empty: answers are not read
    QString imapUser, mailVerifier;
    QByteArray imapPassword;    // by LXCP_IMAP_PASSWORD or a file
    QList<telling::Hook> hooks; // chat systems that are told what happens in communities
    int keepDays = 90;          // how long the feed remembers what left a scope; 0: up to now
    int threads = 0;            // workers; 0: by the machine
    bool quiet = false;
};

[[nodiscard]] QString helpText();

// Error: what is wrong with the command line, for a person.
[[nodiscard]] base::Result<Options> parseOptions(const QStringList& arguments);

} // namespace server
