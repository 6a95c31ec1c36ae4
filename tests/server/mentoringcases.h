// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorship.h"
#include "tests/server/commandsupport.h"

// Mentoring in the small organisation: ana offers (kim and dagny are above her), maya wishes.
namespace support {

inline QString mentoringId(int number)
{
    return QStringLiteral("00000000-0000-4000-9000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

inline domain::MentorOffer offerOf(const char* who, int capacity = 5)
{
    domain::MentorOffer made;
    made.id = made.personId = QString::fromLatin1(who);
    made.skills = {QStringLiteral("knots")};
    made.capacity = capacity;
    return made;
}

inline domain::MentorWish wishOf(const char* who)
{
    domain::MentorWish made;
    made.id = made.personId = QString::fromLatin1(who);
    made.skills = {QStringLiteral("knots")};
    made.goals = QStringLiteral("Tie them blind.");
    return made;
}

inline domain::Mentorship mentorshipOf(const QString& id, const char* state, const QDateTime& now)
{
    domain::Mentorship made;
    made.id = id;
    made.mentorId = QStringLiteral("ana");
    made.menteeId = made.proposedBy = QStringLiteral("maya");
    made.state = QString::fromLatin1(state);
    made.menteeAgreedAt = made.createdAt = made.updatedAt = now;
    return made;
}

inline domain::MentorSession sessionOf(const QString& id, const QString& mentorshipId, const QDateTime& now)
{
    domain::MentorSession made;
    made.id = id;
    made.mentorshipId = mentorshipId;
    made.mentorId = QStringLiteral("ana");
    made.menteeId = made.proposedBy = QStringLiteral("maya");
    made.title = QStringLiteral("Bowlines");
    made.startsAt = now.addDays(7);
    made.timezone = QStringLiteral("Europe/Madrid");
    made.state = QStringLiteral("proposed");
    return made;
}

// The payload that any of these commands can be given with, on maya's and ana's things.
inline QJsonObject mentoringPayload(const QString& mentorshipId)
{
    const auto word = [](const char* text) { return QJsonValue(QString::fromUtf8(text)); };
    return {{QStringLiteral("skills"), QJsonArray{word("knots")}},
            {QStringLiteral("goals"), word("Tie them blind.")},
            {QStringLiteral("mentor_id"), word("ana")},
            {QStringLiteral("mentee_id"), word("maya")},
            {QStringLiteral("mentorship_id"), mentorshipId},
            {QStringLiteral("outcome"), word("reached")},
            {QStringLiteral("type"), word("note")},
            {QStringLiteral("text"), word("Because.")},
            {QStringLiteral("was"), word("Because.")},
            {QStringLiteral("title"), word("Bowlines")},
            {QStringLiteral("starts_at"), word("2026-03-12T09:00:00.000Z")},
            {QStringLiteral("timezone"), word("Europe/Madrid")},
            {QStringLiteral("minutes"), 45},
            {QStringLiteral("mode"), word("optimal")},
            {QStringLiteral("pairs"), QJsonArray{QJsonObject{{QStringLiteral("wish_id"), word("maya")},
                                                             {QStringLiteral("offer_id"), word("ana")}}}}};
}

inline QStringList mentorshipsOfMentee(data::Storage& storage, const QString& who)
{
    QStringList ids;
    const auto reader = storage.read();
    const auto all = (*reader)->referring(QStringLiteral("mentorship"), QStringLiteral("mentee_id"), who);
    for (const data::StoredEntity& found : *all)
        ids.append(found.id);
    return ids;
}

// Makes what the command is about and returns the command's target; 'number' is another one each time.
inline QString prepareMentoring(data::Storage& storage, const QDateTime& now, const QString& kind, int number)
{
    const QString maya = QStringLiteral("maya");
    const QString mentorship = mentoringId(2 * number);
    const QString other = mentoringId(2 * number + 1);
    const auto begins = [&](const char* word) { return kind.startsWith(QLatin1StringView(word)); };
    if (begins("mentor_offer") || begins("mentor_wish") || begins("availability"))
        return maya;
    if (!store(storage, now, offerOf("ana", 20), wishOf("maya")))
        return {};
    if (begins("mentor_programme")) {
        domain::MentorProgramme programme;
        programme.id = other;
        programme.title = QStringLiteral("Spring");
        programme.mode = QStringLiteral("optimal");
        programme.state = QStringLiteral("draft");
        for (const QString& id : mentorshipsOfMentee(storage, maya)) {
            if (!store(storage, now, mentorshipOf(id, "ended", now)))
                return {};
        }
        return kind.endsWith(QLatin1StringView("save")) || store(storage, now, programme) ? other : QString();
    }
    if (kind == QLatin1StringView("mentorship.propose"))
        return other;
    const bool open = kind == QLatin1StringView("mentorship.agree") ||
                      kind == QLatin1StringView("mentorship.decline") ||
                      kind == QLatin1StringView("mentorship.withdraw");
    if (!store(storage, now, mentorshipOf(mentorship, open ? "proposed" : "accepted", now)))
        return {};
    if (begins("mentorship."))
        return mentorship;
    if (begins("mentoring_feedback"))
        return domain::feedbackId(mentorship, {}, {}, maya);
    domain::MentorshipEntry entry;
    entry.id = other;
    entry.mentorshipId = mentorship;
    entry.type = QStringLiteral("note");
    entry.text = QStringLiteral("Because.");
    const bool there = !kind.endsWith(QLatin1StringView("propose")) && !kind.endsWith(QLatin1StringView("entry.put"));
    const bool done = !there || (begins("mentor_session") ? store(storage, now, sessionOf(other, mentorship, now))
                                                          : store(storage, now, entry));
    return done ? other : QString();
}

// The mentorship that prepareMentoring() made with this number.
inline QString mentorshipOfNumber(int number)
{
    return mentoringId(2 * number);
}

} // namespace support
