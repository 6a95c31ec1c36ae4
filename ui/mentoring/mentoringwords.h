// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringpage.h"
#include "ui/widgets/tag.h"

#include <QCoreApplication>

#include <functional>

namespace uimentoring {

// Mentoring as words for people.
class MentoringWords final
{
    Q_DECLARE_TR_FUNCTIONS(uimentoring::MentoringWords)

public:
    using SkillName = std::function<QString(const QString& id)>;

    [[nodiscard]] static QString score(int perMille); // "82 %", "no score"
    // Who reads it: the mentee whose wish it is, or whoever makes a programme for others.
    enum class Reader { Mentee, Others };
    struct Whys
    {
        QStringList speakFor, speakAgainst;
    };
    [[nodiscard]] static Whys whys(const QList<mentoring::Reason>& reasons, const SkillName& skill, Reader reader);
    [[nodiscard]] static QString whyNot(mentoring::WhyNot obstacle, Reader reader);
    // One sentence for each obstacle that rules offers out, the most frequent first.
    [[nodiscard]] static QStringList whyNobody(const mentoring::WhyNobody& nobody, Reader reader);
    [[nodiscard]] static QString state(const services::MentorshipLine& line);
    [[nodiscard]] static widgets::Tone tone(const services::MentorshipLine& line);
    [[nodiscard]] static QString sessionState(const services::SessionLine& line);
    [[nodiscard]] static widgets::Tone tone(const services::SessionLine& line);
    // "every 2 weeks, 6 times", or "5 of 6 times" when one was called off; empty: once.
    [[nodiscard]] static QString rule(const QString& rrule, int off = 0);
    // Of one of a series that is not as the rule says.
    [[nodiscard]] static QString meetingState(const services::MeetingLine& line);
    [[nodiscard]] static QString outcome(const QString& outcome);
    [[nodiscard]] static QString rating(int stars);
    // "Tue 3 Mar, 14:00–14:45 · 18:30 in Kolkata": in the zone of the device, and in the others where they differ; with
    // the year where it is not that of 'now'.
    [[nodiscard]] static QString span(const QDateTime& starts, int minutes, const QDateTime& now, const QString& here,
                                      const QStringList& others);
    // "Tue 14:00–14:45": of a series, in the zone of 'starts'.
    [[nodiscard]] static QString weekdaySpan(const QDateTime& starts, int minutes);

private:
    [[nodiscard]] static QString why(const mentoring::Reason& reason, const SkillName& skill);
    [[nodiscard]] static QString whyOfOthers(const mentoring::Reason& reason, const SkillName& skill);
};

} // namespace uimentoring
