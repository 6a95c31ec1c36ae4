// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profilecard.h"
#include "app/domain/skill.h"
#include "tests/ui/requests/office.h"

// Maya's and Kenji's skills in the office of tests/ui/requests/office.h, as their supervisor Rosa's cache has them.
namespace office {

inline QByteArray skill(const char* name)
{
    return support::CatalogLines::put("skill", domain::skillId(QString::fromUtf8(name)).toUtf8(), 1,
                                      QByteArray("\"name\":\"") + name + "\",\"alternatives\":[\"alt " + name + "\"]");
}

inline QByteArray standing(const char* name, int level, const char* by)
{
    return "{\"skill_id\":\"" + domain::skillId(QString::fromUtf8(name)).toUtf8() +
           "\",\"level\":" + QByteArray::number(level) + ",\"by\":\"" + by +
           "\",\"endorsements\":1,\"at\":\"2026-02-01T09:00:00.000Z\"}";
}

inline QByteArray card(const char* kind, const char* who, const QByteArray& standings, const char* more = "")
{
    return support::CatalogLines::put(kind, who, 3, "\"skills\":[" + standings + ']' + more);
}

inline QByteArray statement(const char* who, const char* name, const char* rater, const char* kind, int level)
{
    const QByteArray id = domain::skillId(QString::fromUtf8(name)).toUtf8();
    return support::CatalogLines::put("person_skill", QByteArray(who) + ':' + id + ':' + rater, 3,
                                      QByteArray("\"person_id\":\"") + who + "\",\"skill_id\":\"" + id +
                                          "\",\"rater_kind\":\"" + kind + "\",\"rater_id\":\"" + rater +
                                          "\",\"level\":" + QByteArray::number(level) +
                                          ",\"note\":\"Seen at work.\",\"at\":\"2026-02-01T09:00:00.000Z\"");
}

inline QByteArray skillsOfTheOffice()
{
    return skill("SQL") + skill("Knots") + skill("Zen") +
           support::CatalogLines::put("person", "kenji", 2,
                                      "\"name\":\"Kenji Tanaka\",\"supervisor_id\":\"rosa\",\"title\":\"Rigger\","
                                      "\"active\":true") +
           support::CatalogLines::put("person", "maya", 2,
                                      "\"name\":\"Maya Lind\",\"supervisor_id\":\"rosa\",\"title\":\"Rigger\","
                                      "\"active\":true") +
           support::CatalogLines::put("role_target", domain::roleTargetId(QStringLiteral("Rigger")).toUtf8(), 1,
                                      "\"title\":\"Rigger\",\"skills\":[{\"skill_id\":\"" +
                                          domain::skillId(QStringLiteral("Knots")).toUtf8() +
                                          "\",\"level\":4},{\"skill_id\":\"" +
                                          domain::skillId(QStringLiteral("SQL")).toUtf8() + "\",\"level\":2}]") +
           card("profile_card", "maya", standing("SQL", 3, "self")) +
           card("team_card", "maya", standing("SQL", 3, "self") + ',' + standing("Knots", 3, "peer"),
                ",\"bio\":\"Ties things.\"") +
           card("profile_card", "kenji", standing("Knots", 4, "self"), ",\"bio\":\"Writes.\"") +
           statement("maya", "SQL", "maya", "self", 3) + statement("maya", "Knots", "kenji", "peer", 3);
}

} // namespace office
