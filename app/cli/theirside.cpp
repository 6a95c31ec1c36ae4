// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/theirside.h"

#include "app/cli/context.h"
#include "app/domain/courserequest.h"
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "app/domain/pathway.h"
#include "app/domain/person.h"
#include "app/domain/rules.h"
#include "app/store/table.h"

#include <array>

namespace cli {

namespace {

QString deed(const QString& action)
{
    constexpr std::array kDeeds{std::pair{"asked", "asked back"}, std::pair{"reassigned", "passed on"},
                                std::pair{"routed", "passed on"}};
    for (const auto& [word, words] : kDeeds) {
        if (action == QLatin1StringView(word))
            return QString::fromLatin1(words);
    }
    return action;
}

} // namespace

QString theirSide(const services::OutboxItem& item, store::Database& db)
{
    if (item.state != QLatin1StringView("wedged") ||
        domain::targetKind(item.command.kind) != domain::kindOf<domain::CourseRequest>())
        return {};
    const auto theirs = domain::fromJson<domain::CourseRequest>(item.theirs);
    if (!theirs || theirs->events.isEmpty())
        return {};
    const domain::RequestEvent& last = theirs->events.constLast();
    const auto who = store::Table<domain::Person>::find(db, last.actorId);
    const QString when = last.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QString words = Context::tr("On the server: %1 by %2, %3")
                        .arg(deed(last.action), who ? who->name : Context::tr("somebody"), when);
    if (!last.text.isEmpty())
        words += QStringLiteral(": \"%1\"").arg(last.text);
    return words;
}

QString thingOf(const services::OutboxItem& item)
{
    if (!item.subject.isEmpty())
        return item.subject;
    for (const char* member : {"title", "name"}) {
        const QString own = item.command.payload.value(QLatin1StringView(member)).toString();
        if (!own.isEmpty())
            return own;
    }
    const QString kind = domain::targetKind(item.command.kind);
    const bool registers =
        kind == domain::kindOf<domain::Enrollment>() || kind == domain::kindOf<domain::PathwayEnrollment>();
    return registers ? item.command.target.section(QLatin1Char(':'), 1) : QString();
}

} // namespace cli
