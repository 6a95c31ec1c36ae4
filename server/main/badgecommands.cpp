// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/badgecommands.h"

#include "app/base/ids.h"
#include "server/badges/office.h"
#include "server/commands/badges.h"
#include "server/data/storage.h"
#include "server/main/failed.h"
#include "server/main/speaker.h"
#include "server/main/systemclock.h"

#include <cstdio>

namespace server {

namespace {

// What was done, for standard output.
base::Result<QString> runBadgesIn(data::Storage& storage, const Options& options)
{
    const SystemClock clock;
    {
        const auto reader = storage.read();
        const auto issuer = reader ? badges::Office::hasKeys(**reader) : base::failure(reader.error());
        if (!issuer)
            return base::failure(issuer.error());
        if (!*issuer)
            return base::failure(base::Error::Kind::Rejected,
                                 QStringLiteral("no server has served this database yet: it makes the keys"));
    }
    const mail::Languages languages;
    badges::Office office({}, false, clock, speakerOf(languages));
    if (options.action == Options::Action::RotateBadgeKey) {
        auto done = office.open(storage);
        if (done && office.did().startsWith(QLatin1StringView("did:key:")) && !options.newIssuer)
            done = base::failure(
                base::Error::Kind::Rejected,
                QStringLiteral(
                    "this issuer is a did:key, which is its key: with a new one it is another issuer, whom others\n"
                    "have to trust anew. Badges from before stay right and can be revoked. Nothing was changed.\n"
                    "Served at an https address the issuer is a did:web, whose keys can be changed; --new-issuer\n"
                    "makes the key all the same"));
        if (done)
            done = office.rotate(storage);
        return done ? base::Result<QString>(office.did()) : base::failure(done.error());
    }
    QString id = options.award;
    {
        const auto transaction = storage.begin(clock.now());
        if (!transaction)
            return base::failure(transaction.error());
        base::Result<void> done;
        if (options.action == Options::Action::AwardBadge) {
            id = base::newId();
            done = commands::awardByHand(**transaction, id, options.badge, options.person, clock.now(),
                                         QStringLiteral("server"));
        } else if (options.action == Options::Action::MoveBadge) {
            id = base::newId();
            done = commands::moveAward(**transaction, options.award, id);
        } else {
            done = commands::revokeAward(**transaction, id, clock.now(), options.reason);
        }
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return base::failure(done.error());
    }
    const auto opened = office.open(storage); // signs
    return opened ? base::Result<QString>(id) : base::failure(opened.error());
}

} // namespace

int runBadges(const Options& options)
{
    const auto storage = data::openExistingStorage(options.db);
    const auto done = storage ? runBadgesIn(**storage, options) : base::failure(storage.error());
    if (!done)
        return failed(done.error());
    const char* member = options.action == Options::Action::RotateBadgeKey ? "issuer" : "award";
    if (options.json)
        std::printf("{\"%s\":\"%s\"}\n", member, qUtf8Printable(*done));
    else
        std::printf("%s %s\n", member, qUtf8Printable(*done));
    return 0;
}

} // namespace server
