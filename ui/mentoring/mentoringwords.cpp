// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentoringwords.h"

#include "app/base/listed.h"
#include "app/base/timezones.h"
#include "app/domain/sessionrules.h"
#include "ui/models/conflictwords.h"
#include "ui/models/languagenames.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace uimentoring {

using mentoring::Why;
using mentoring::WhyNot;
using widgets::Tone;

namespace {

int numberIn(const QString& rrule, const QString& name)
{
    for (const QString& part : rrule.split(QLatin1Char(';'))) {
        if (part.startsWith(name + QLatin1Char('=')))
            return part.mid(name.size() + 1).toInt();
    }
    return 0;
}

QString clocks(const QDateTime& starts, int minutes)
{
    return models::clockWords(starts.time()) + QStringLiteral("–") +
           models::clockWords(starts.addSecs(60LL * minutes).time());
}

} // namespace

QString MentoringWords::score(int perMille)
{
    return QLocale().toString(qRound(perMille / 10.0)) + QLocale().percent();
}

QString MentoringWords::why(const mentoring::Reason& reason, const SkillName& skill)
{
    switch (reason.why) {
    case Why::SkillOffered:
        return reason.number > 0
                   ? tr("Offers %1, at level %2 of 5").arg(models::apart(skill(reason.ref))).arg(reason.number)
                   : tr("Offers %1").arg(models::apart(skill(reason.ref)));
    case Why::LevelNotAbove:
        return tr("Offers %1, at a level that is not above yours").arg(models::apart(skill(reason.ref)));
    case Why::SkillNotOffered:
        return tr("Does not offer %1").arg(models::apart(skill(reason.ref)));
    case Why::LanguageShared:
        return tr("You both speak %1").arg(models::LanguageNames::name(reason.ref));
    case Why::LanguageUnknown:
        return tr("One of you has not said which languages");
    case Why::TimeShared:
        return tr("%1 a week in which you both have time").arg(models::Words::duration(reason.number));
    case Why::TimeSharedAtTimes:
        return tr("No common time in %n week(s), while clocks change", nullptr, reason.number);
    case Why::TimesUnknown:
        return tr("One of you has not said when");
    case Why::PersonWished:
        return reason.number == 1 ? tr("First of those whom you wish for")
                                  : tr("Number %1 of those whom you wish for").arg(reason.number);
    case Why::DepartmentWished:
        return reason.ref == QLatin1StringView("same") ? tr("Of your department, as you wish")
                                                       : tr("Of another department, as you wish");
    }
    Q_UNREACHABLE();
}

// What is said of the two instead of to one of them.
QString MentoringWords::whyOfOthers(const mentoring::Reason& reason, const SkillName& skill)
{
    switch (reason.why) {
    case Why::LevelNotAbove:
        return tr("Offers %1, at a level that is not above the mentee's").arg(models::apart(skill(reason.ref)));
    case Why::LanguageShared:
        return tr("Both speak %1").arg(models::LanguageNames::name(reason.ref));
    case Why::LanguageUnknown:
        return tr("One of the two has not said which languages");
    case Why::TimeShared:
        return tr("%1 a week in which both have time").arg(models::Words::duration(reason.number));
    case Why::TimesUnknown:
        return tr("One of the two has not said when");
    case Why::PersonWished:
        return tr("Number %1 of those whom the mentee wishes for").arg(reason.number);
    case Why::DepartmentWished:
        return reason.ref == QLatin1StringView("same") ? tr("Of the mentee's department, as wished")
                                                       : tr("Of another department, as wished");
    case Why::SkillOffered:
    case Why::SkillNotOffered:
    case Why::TimeSharedAtTimes:
        break;
    }
    return why(reason, skill);
}

MentoringWords::Whys MentoringWords::whys(const QList<mentoring::Reason>& reasons, const SkillName& skill,
                                          Reader reader)
{
    Whys whys;
    for (const mentoring::Reason& reason : reasons) {
        const bool weak = reason.why == Why::LevelNotAbove || reason.why == Why::SkillNotOffered ||
                          reason.why == Why::LanguageUnknown || reason.why == Why::TimeSharedAtTimes ||
                          reason.why == Why::TimesUnknown;
        (weak ? whys.speakAgainst : whys.speakFor)
            << (reader == Reader::Mentee ? why(reason, skill) : whyOfOthers(reason, skill));
    }
    return whys;
}

QString MentoringWords::whyNot(WhyNot obstacle, Reader reader)
{
    const bool mentee = reader == Reader::Mentee;
    switch (obstacle) {
    case WhyNot::Self:
        return mentee ? tr("It is yourself") : tr("It is the same person");
    case WhyNot::NotOffered:
        return tr("The offer is withdrawn");
    case WhyNot::ReportingLine:
        return mentee ? tr("In your own reporting line") : tr("In the same reporting line");
    case WhyNot::Avoided:
        return mentee ? tr("You do not want this person suggested") : tr("The mentee does not want this person");
    case WhyNot::NoSkill:
        return tr("Offers none of these skills");
    case WhyNot::NoLanguage:
        return tr("No common language");
    case WhyNot::NoTime:
        return tr("No common time");
    case WhyNot::Full:
        return tr("All seats are taken");
    case WhyNot::KeptApart:
        return tr("Kept apart by the programme");
    }
    Q_UNREACHABLE();
}

QStringList MentoringWords::whyNobody(const mentoring::WhyNobody& nobody, Reader reader)
{
    QList<std::pair<int, WhyNot>> most;
    for (auto it = nobody.ruledOut.begin(); it != nobody.ruledOut.end(); ++it)
        most.append({-it.value(), it.key()});
    std::ranges::sort(most);
    QStringList sentences;
    if (nobody.offers == 0)
        sentences << tr("Nobody offers to mentor yet.");
    for (const auto& [count, obstacle] : most) {
        QString sentence = tr("%1: %n offer(s)", nullptr, -count).arg(whyNot(obstacle, reader));
        if (const int only = nobody.onlyBecause.value(obstacle); only > 0)
            sentence += QLatin1Char(' ') + tr("(for %n of them it is the only obstacle)", nullptr, only);
        sentences << sentence;
    }
    return sentences;
}

QString MentoringWords::state(const services::MentorshipLine& line)
{
    const QString& state = line.mentorship.state;
    if (state == QLatin1StringView("proposed"))
        return line.waitsForMe ? tr("waits for you") : tr("asked");
    if (state == QLatin1StringView("accepted"))
        return tr("agreed");
    if (state == QLatin1StringView("active"))
        return tr("running");
    if (state == QLatin1StringView("ended"))
        return tr("ended");
    return state == QLatin1StringView("declined") ? tr("declined") : tr("taken back");
}

Tone MentoringWords::tone(const services::MentorshipLine& line)
{
    const QString& state = line.mentorship.state;
    if (line.waitsForMe)
        return Tone::Warning;
    return state == QLatin1StringView("accepted") || state == QLatin1StringView("active") ? Tone::Success
                                                                                          : Tone::Neutral;
}

QString MentoringWords::sessionState(const services::SessionLine& line)
{
    const QString& state = line.session.state;
    if (line.unsent)
        return tr("not sent");
    if (domain::waitsForSingles(line.session)) // it is said of these
        return !line.waitsForMe ? tr("agreed") : line.session.tentative ? tr("you said perhaps") : tr("waits for you");
    if (line.session.tentative)
        return line.waitsForMe ? tr("you said perhaps") : tr("perhaps");
    if (line.waitsForMe)
        return state == QLatin1StringView("moved") ? tr("moved, waits for you") : tr("waits for you");
    const bool moved = state == QLatin1StringView("moved");
    if ((moved || state == QLatin1StringView("proposed")) && !line.next.isValid())
        return tr("not answered");
    if (state == QLatin1StringView("proposed"))
        return tr("proposed");
    if (moved)
        return tr("moved");
    if (state == QLatin1StringView("accepted"))
        return tr("agreed");
    return state == QLatin1StringView("declined") ? tr("declined") : tr("cancelled");
}

Tone MentoringWords::tone(const services::SessionLine& line)
{
    if (line.waitsForMe || line.unsent)
        return Tone::Warning;
    const bool agreed = line.session.state == QLatin1StringView("accepted") || domain::waitsForSingles(line.session);
    return agreed ? Tone::Success : Tone::Neutral;
}

QString MentoringWords::meetingState(const services::MeetingLine& line)
{
    if (line.isOff())
        return tr("cancelled");
    if (line.waitsForMe)
        return tr("moved, waits for you");
    if (line.open)
        return tr("another time is proposed");
    return line.declined ? tr("the new time was declined") : tr("moved");
}

QString MentoringWords::rule(const QString& rrule, int off)
{
    if (rrule.isEmpty())
        return {};
    const int every = qMax(1, numberIn(rrule, QStringLiteral("INTERVAL")));
    QString words = rrule.contains(QLatin1StringView("FREQ=DAILY"))     ? tr("every %n day(s)", nullptr, every)
                    : rrule.contains(QLatin1StringView("FREQ=MONTHLY")) ? tr("every %n month(s)", nullptr, every)
                                                                        : tr("every %n week(s)", nullptr, every);
    if (const int count = numberIn(rrule, QStringLiteral("COUNT")); count > 0)
        words += base::listSeparator() + (off > 0 ? tr("%1 of %n time(s)", nullptr, count).arg(qMax(0, count - off))
                                                  : tr("%n time(s)", nullptr, count));
    return words;
}

QString MentoringWords::outcome(const QString& outcome)
{
    return models::outcomeWords(outcome);
}

QString MentoringWords::rating(int stars)
{
    return stars > 0 ? tr("%1 of 5").arg(stars) : tr("no figure");
}

QString MentoringWords::span(const QDateTime& starts, int minutes, const QDateTime& now, const QString& here,
                             const QStringList& others)
{
    const QTimeZone zone = base::zoneNamed(here);
    const QDateTime mine = zone.isValid() ? starts.toTimeZone(zone) : starts.toLocalTime();
    const bool thisYear = !now.isValid() || mine.date().year() == now.toTimeZone(mine.timeZone()).date().year();
    const auto form = thisYear ? models::WeekdayForm::WithMonth : models::WeekdayForm::WithYear;
    const QString words = models::weekdayWords(mine.date(), form) + base::listSeparator() + clocks(mine, minutes);
    const QString elsewhere = models::elsewhereWords(mine, others);
    return elsewhere.isEmpty() ? words : words + QStringLiteral(" · ") + elsewhere;
}

QString MentoringWords::weekdaySpan(const QDateTime& starts, int minutes)
{
    return QLocale().toString(starts.date(), QStringLiteral("ddd")) + QLatin1Char(' ') + clocks(starts, minutes);
}

} // namespace uimentoring
