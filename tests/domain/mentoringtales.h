// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorsession.h"
#include "app/domain/rulesupport.h"

#include <QtTest/QtTest>

// What the tests of mentoring's rules tell, on the second of March at nine.
namespace mentoringtales {

using namespace domain;

inline const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
inline const QString kId = QStringLiteral("00000000-0000-4000-9000-000000000001");

inline Command told(const char* kind, const QString& target, const QJsonObject& payload = {})
{
    Command made;
    made.id = QStringLiteral("c1");
    made.kind = QLatin1StringView(kind);
    made.target = target;
    made.at = kNow;
    made.payload = payload;
    return made;
}

inline base::Result<QJsonObject> ruled(const char* who, const Command& command,
                                       const std::optional<QJsonObject>& current)
{
    RuleContext context;
    context.actorId = QLatin1StringView(who);
    return applyRule(command, context, current);
}

inline QJsonObject weekly()
{
    MentorSession session;
    session.id = kId;
    session.mentorshipId = QStringLiteral("m");
    session.mentorId = QStringLiteral("ana");
    session.menteeId = session.proposedBy = QStringLiteral("maya");
    session.title = QStringLiteral("Knots");
    session.startsAt = kNow.addDays(1);
    session.timezone = QStringLiteral("Europe/Madrid");
    session.rule = QStringLiteral("FREQ=WEEKLY;COUNT=6");
    session.state = QStringLiteral("accepted");
    return toJson(session);
}

inline QString wordIn(const base::Result<QJsonObject>& json, const char* member)
{
    return json ? json->value(QLatin1StringView(member)).toVariant().toString() : json.error().code;
}

} // namespace mentoringtales
