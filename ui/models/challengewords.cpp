// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/challengewords.h"

#include "app/base/listed.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {

namespace {

struct ChallengeText
{
    Q_DECLARE_TR_FUNCTIONS(models::ChallengeText)
};

bool isTogether(const services::ChallengeLine& line)
{
    return line.challenge.aim == QLatin1StringView("together");
}

// Deeds of a challenge. More than it asks for is no part of it.
QString doneWords(int done, int target, bool together)
{
    const QLocale locale;
    QString words;
    if (done > target)
        words = together ? ChallengeText::tr("%1 done together, %2 were enough", "deeds")
                         : ChallengeText::tr("%1 done, %2 were enough", "deeds");
    else
        words = together ? ChallengeText::tr("%1 of %2 done together", "deeds")
                         : ChallengeText::tr("%1 of %2 done", "deeds");
    return words.arg(locale.toString(done), locale.toString(target));
}

QString courseTask(const services::ChallengeLine& line)
{
    const int target = line.challenge.target;
    if (line.courses.isEmpty())
        return ChallengeText::tr("Complete %n course(s)", nullptr, target);
    QStringList titles;
    for (const QString& title : line.courses)
        titles.append(ChallengeText::tr("“%1”", "title of a course").arg(apart(title)));
    const QString all = base::listed(titles);
    if (isTogether(line))
        return ChallengeText::tr("Complete %1: %n time(s)", nullptr, target).arg(all);
    return target >= titles.size() ? ChallengeText::tr("Complete %1", "courses").arg(all)
                                   : ChallengeText::tr("Complete %n of these: %1", nullptr, target).arg(all);
}

QString deedTask(const services::ChallengeLine& line)
{
    const QStringList& kinds = line.challenge.kinds;
    const int target = line.challenge.target;
    if (kinds.size() != 1) {
        QStringList all;
        for (const QString& kind : kinds)
            all.append(ChallengeWords::deeds(kind));
        return ChallengeText::tr("Do %n of these: %1", nullptr, target).arg(base::listed(all));
    }
    const QString& kind = kinds.first();
    if (kind == QLatin1StringView("learning"))
        return ChallengeText::tr("Learn on %n day(s)", nullptr, target);
    if (kind == QLatin1StringView("course"))
        return courseTask(line);
    if (kind == QLatin1StringView("badge"))
        return ChallengeText::tr("Earn %n badge(s)", nullptr, target);
    if (kind == QLatin1StringView("session"))
        return ChallengeText::tr("Have %n session(s) of mentoring", nullptr, target);
    if (kind == QLatin1StringView("answer"))
        return ChallengeText::tr("Give %n answer(s) that are accepted", nullptr, target);
    return ChallengeText::tr("Do %n of these: %1", nullptr, target).arg(kind);
}

} // namespace

QString ChallengeWords::withheld(const QString& withheld, int least)
{
    if (withheld == QLatin1StringView("policy"))
        return ChallengeText::tr("Your organisation has decided to rank nobody.");
    if (withheld == QLatin1StringView("not-joined"))
        return ChallengeText::tr("Only those who take part see it, and are seen.");
    if (withheld == QLatin1StringView("overlap"))
        return ChallengeText::tr("Not shown: together with the figures of other groups it would tell of a few people.");
    return ChallengeText::tr("Not shown: fewer than %n people.", nullptr, least);
}

QString ChallengeWords::deeds(const QString& kind)
{
    if (kind == QLatin1StringView("learning"))
        return ChallengeText::tr("days of learning");
    if (kind == QLatin1StringView("course"))
        return ChallengeText::tr("courses completed");
    if (kind == QLatin1StringView("badge"))
        return ChallengeText::tr("badges");
    if (kind == QLatin1StringView("session"))
        return ChallengeText::tr("sessions of mentoring");
    return kind == QLatin1StringView("answer") ? ChallengeText::tr("accepted answers") : kind;
}

QString ChallengeWords::task(const services::ChallengeLine& line)
{
    const QString task = deedTask(line);
    return isTogether(line) ? ChallengeText::tr("%1, all together", "what a group sets out to do").arg(task) : task;
}

QString ChallengeWords::whom(const services::ChallengeLine& line, const QString& me)
{
    const QString& kind = line.challenge.groupKind;
    if (kind == QLatin1StringView("department"))
        return ChallengeText::tr("for the department %1").arg(apart(line.group));
    if (kind == QLatin1StringView("team"))
        return line.forMe || line.challenge.groupId == me
                   ? ChallengeText::tr("for your team")
                   : ChallengeText::tr("for the team of %1").arg(apart(line.group));
    if (kind == QLatin1StringView("pathway"))
        return ChallengeText::tr("for all who joined the pathway “%1”").arg(apart(line.group));
    if (kind == QLatin1StringView("community"))
        return ChallengeText::tr("for the community “%1”").arg(apart(line.group));
    return ChallengeText::tr("for everybody");
}

QString ChallengeWords::howFar(const services::ChallengeLine& line, int least)
{
    if (!line.counted)
        return {};
    const domain::ChallengeFigures& figures = line.figures;
    const int target = line.challenge.target;
    QStringList parts;
    if (isTogether(line) && figures.withheld.isEmpty())
        parts << doneWords(figures.all, target, true);
    if (line.forMe && isTogether(line) && figures.withheld.isEmpty())
        parts << ChallengeText::tr("%n of them by you", nullptr, figures.mine);
    else if (line.forMe)
        parts << doneWords(figures.mine, target, false);
    if (!figures.withheld.isEmpty())
        parts << withheld(figures.withheld, least);
    else if (!isTogether(line))
        parts << ChallengeText::tr("%n person(s) reached it", nullptr, figures.reached);
    return inLine(parts);
}

QString ChallengeWords::days(const services::ChallengeLine& line, const QDate& today)
{
    const domain::Challenge& challenge = line.challenge;
    if (today < challenge.from)
        return ChallengeText::tr("from %1 until %2", "two days")
            .arg(dayWords(challenge.from), dayWords(challenge.until));
    return ChallengeText::tr("until %1", "a day").arg(dayWords(challenge.until));
}

int ChallengeWords::percent(const services::ChallengeLine& line)
{
    const int done = isTogether(line) && line.figures.withheld.isEmpty() ? line.figures.all : line.figures.mine;
    return std::min(100, 100 * done / std::max(1, line.challenge.target));
}

QString ChallengeWords::about(const services::ChallengeLine& line, const QString& me, const QDate& today, int least)
{
    QStringList parts{task(line), whom(line, me), days(line, today), howFar(line, least)};
    parts.removeAll(QString());
    return inLine(parts);
}

} // namespace models
