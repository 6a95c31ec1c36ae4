// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/awardrecord.h"
#include "app/domain/demand.h"
#include "tests/server/commandsupport.h"

namespace support {

// Commands about points, badges and words on courses, for the table of who may what.
inline bool isVoice(const QString& kind)
{
    for (const char* family : {"game.", "challenge.", "course.", "recommendation.", "wish.", "badge.", "demand."}) {
        if (kind.startsWith(QLatin1StringView(family)))
            return true;
    }
    return false;
}

inline QString uuidOfNumber(int number)
{
    return QStringLiteral("5b1d3c00-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

inline domain::Challenge sampleChallenge(const QString& id, const QDate& today)
{
    domain::Challenge made;
    made.id = id;
    made.title = QStringLiteral("Together");
    made.groupKind = QStringLiteral("organisation");
    made.groupId = QStringLiteral("org");
    made.kinds = {QStringLiteral("course")};
    made.from = today;
    made.until = today.addDays(7);
    return made;
}

// The command's target, a new one each time where there can be more than one.
inline QString prepareVoice(data::Storage& storage, const QDateTime& now, const QString& kind, int number)
{
    const auto is = [&](const char* name) { return kind == QLatin1StringView(name); };
    const QString maya = QStringLiteral("maya");
    const QString sam = QStringLiteral("sam");
    const QString open = QStringLiteral("open");
    const QString id = uuidOfNumber(number);
    const QString own = domain::enrollmentId(maya, open);
    bool done = true;
    if (is("game.leave"))
        done = store(storage, now, domain::GameMember{maya, true, now});
    if (is("challenge.end"))
        done = store(storage, now, sampleChallenge(id, now.date()));
    if (is("course.unsave"))
        done = store(storage, now, domain::SavedCourse{own, maya, open, now, {}});
    if (is("recommendation.remove"))
        done = store(storage, now, domain::Recommendation{id, maya, sam, open, {}, now, {}});
    if (is("course.rate") || is("course.unrate")) {
        domain::Enrollment taken;
        taken.id = own;
        taken.personId = maya;
        taken.courseId = open;
        taken.state = QStringLiteral("active");
        done = store(storage, now, taken);
    }
    if (is("course.unrate"))
        done = done && store(storage, now, domain::CourseRating{own, maya, open, 3, {}, now, {}});
    if (is("wish.remove"))
        done = store(storage, now, domain::Wish{id, maya, QStringLiteral("Rust"), now, {}});
    if (is("demand.answer")) {
        domain::Demand demand;
        demand.id = id;
        demand.what = QStringLiteral("title");
        demand.title = QStringLiteral("Kubernetes");
        done = store(storage, now, demand);
    }
    domain::Badge badge;
    badge.id = QStringLiteral("badge");
    badge.title = QStringLiteral("Host");
    badge.ruleKind = QStringLiteral("manual");
    if (is("badge.award")) {
        done = store(storage, now, badge);
        // She holds it no longer, so that the next one may give it.
        QList<domain::BadgeAward> held;
        {
            const auto reader = storage.read();
            for (const auto& award :
                 (*reader)->page(QStringLiteral("badge_award"), {}, 100).value_or(QList<data::StoredEntity>()))
                held.append(domain::fromJson<domain::BadgeAward>(award.object()).value_or(domain::BadgeAward{}));
        }
        for (domain::BadgeAward& award : held) {
            award.revokedAt = now;
            done = done && store(storage, now, award);
        }
    }
    if (is("badge.revoke")) {
        domain::BadgeAward award;
        award.id = id;
        award.personId = maya;
        domain::AwardRecord record;
        record.id = id;
        record.personId = maya;
        done = store(storage, now, award, record);
    }
    if (!done)
        return {};
    if (kind.startsWith(QLatin1StringView("game.")))
        return is("game.set_rules") ? QStringLiteral("org") : maya;
    const bool ofCourse = kind.startsWith(QLatin1StringView("course.")) && !is("course.recommend");
    return ofCourse ? own : id;
}

inline QJsonObject voicePayload(const QString& kind, const QDate& today)
{
    const auto is = [&](const char* name) { return kind == QLatin1StringView(name); };
    if (is("game.set_rules"))
        return text("preset", "full");
    if (is("challenge.set"))
        return domain::toJson(sampleChallenge(QStringLiteral("x"), today));
    if (is("wish.make"))
        return text("words", "Rust");
    if (is("badge.define"))
        return {{QStringLiteral("title"), QStringLiteral("Host")},
                {QStringLiteral("rule_kind"), QStringLiteral("manual")}};
    if (is("badge.award"))
        return {{QStringLiteral("badge_id"), QStringLiteral("badge")},
                {QStringLiteral("person_id"), QStringLiteral("maya")}};
    if (is("badge.revoke"))
        return text("reason", "a mistake");
    QJsonObject payload = text("course_id", "open");
    if (is("course.recommend"))
        payload.insert(QStringLiteral("to_id"), QStringLiteral("sam"));
    if (is("course.rate"))
        payload.insert(QStringLiteral("stars"), 4);
    return payload;
}

} // namespace support
