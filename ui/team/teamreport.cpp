// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamreport.h"

#include "app/services/csvrecord.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace team {

namespace {

using models::Report;
using Shade = Report::Ground;

constexpr qsizetype kSkillsBeside = 6; // on a page

// The words of the page.
class TeamReportText
{
    Q_DECLARE_TR_FUNCTIONS(TeamReportText)
};

QString figureWords(int value)
{
    return QLocale().toString(value);
}

QString dayOf(const QDateTime& at)
{
    return at.isValid() ? models::dayWords(at.toLocalTime().date()) : QString();
}

QString isoDayOf(const QDateTime& at)
{
    return at.isValid() ? at.toLocalTime().date().toString(Qt::ISODate) : QString();
}

bool isLate(const domain::Enrollment& enrollment, const QDateTime& now)
{
    return enrollment.state != QLatin1StringView("completed") && enrollment.dueAt.isValid() && enrollment.dueAt < now;
}

QHash<QString, const services::TeamMember*> membersById(const services::TeamPage& page)
{
    QHash<QString, const services::TeamMember*> byId;
    for (const services::TeamMember& member : page.members)
        byId.insert(member.person.id, &member);
    return byId;
}

Report::Section standingSection(const services::TeamPage& page)
{
    Report::Section section{TeamReportText::tr("How they stand"),
                            {},
                            {{TeamReportText::tr("Name"), 4},
                             {TeamReportText::tr("Title"), 4},
                             {TeamReportText::tr("Open"), 1, true},
                             {TeamReportText::tr("Progress"), 2, true},
                             {TeamReportText::tr("Completed"), 2, true},
                             {TeamReportText::tr("Overdue"), 2, true},
                             {TeamReportText::tr("Expiring"), 2, true},
                             {TeamReportText::tr("Requests"), 2, true}},
                            {}};
    for (const services::TeamMember& member : page.members) {
        section.rows.append(
            {member.person.name, member.person.title, figureWords(member.open),
             member.open > 0 ? TeamReportText::tr("%1 %", "per cent").arg(figureWords(member.progress)) : QString(),
             figureWords(member.completed), figureWords(member.overdue), figureWords(member.expiring),
             figureWords(member.requests)});
        section.grounds.append({Shade::None, Shade::None, Shade::None, Shade::None, Shade::None,
                                member.overdue > 0 ? Shade::Far : Shade::None,
                                member.expiring > 0 ? Shade::Near : Shade::None});
    }
    return section;
}

Report::Section courseSection(const services::TeamPage& page, const QList<services::TeamCourse>& courses,
                              const QDateTime& now)
{
    Report::Section section{TeamReportText::tr("Courses"),
                            TeamReportText::tr("nothing"),
                            {{TeamReportText::tr("Name"), 4},
                             {TeamReportText::tr("Course"), 6},
                             {TeamReportText::tr("Progress"), 2, true},
                             {TeamReportText::tr("Due"), 3, true, true},
                             {TeamReportText::tr("Completed"), 3, true, true},
                             {TeamReportText::tr("Valid until"), 3, true, true}},
                            {}};
    const auto byId = membersById(page);
    for (const services::TeamCourse& one : courses) {
        const services::TeamMember* member = byId.value(one.personId);
        if (!member)
            continue;
        const domain::Enrollment& enrollment = one.enrollment;
        const bool late = isLate(enrollment, now);
        QString due = dayOf(enrollment.dueAt);
        if (late)
            due += QLatin1Char('\n') + TeamReportText::tr("overdue");
        section.rows.append({member->person.name, one.title,
                             TeamReportText::tr("%1 %", "per cent").arg(figureWords(enrollment.progress)), due,
                             dayOf(enrollment.completedAt), dayOf(enrollment.expiresAt)});
        section.grounds.append(late ? QList{Shade::None, Shade::None, Shade::None, Shade::Far} : QList<Shade>());
    }
    return section;
}

// A level against what is asked for; the colour says the same.
std::pair<QString, Shade> cellOf(const services::TeamCell& cell)
{
    const QString level = cell.level > 0 ? figureWords(cell.level) : QStringLiteral("–");
    if (cell.target == 0)
        return {cell.level > 0 ? level : QString(), cell.level > 0 ? Shade::Other : Shade::None};
    const QString words = TeamReportText::tr("%1/%2", "level, level asked for").arg(level, figureWords(cell.target));
    if (cell.level == 0)
        return {words, Shade::None};
    const int missing = cell.target - cell.level;
    return {words, missing <= 0 ? Shade::Good : missing == 1 ? Shade::Near : Shade::Far};
}

// The heat map, as many skills beside each other as a page is wide.
Report::Section mapSection(const services::TeamPage& page, qsizetype first)
{
    const qsizetype last = std::min(first + kSkillsBeside, page.skills.size());
    Report::Section section;
    section.heading =
        page.skills.size() <= kSkillsBeside
            ? TeamReportText::tr("Skills against what titles ask for")
            : TeamReportText::tr("Skills against what titles ask for, %1 to %2 of %3")
                  .arg(figureWords(int(first) + 1), figureWords(int(last)), figureWords(int(page.skills.size())));
    if (first == 0)
        section.note =
            TeamReportText::tr("3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; "
                               "red: further away; blue: not asked for.") +
            QLatin1Char(' ') + dashWords();
    section.columns.append({TeamReportText::tr("Name"), 5});
    for (qsizetype column = first; column < last; ++column)
        section.columns.append({page.skills[column].name, 3, false, true});
    for (qsizetype row = 0; row < page.members.size(); ++row) {
        QStringList cells{page.members[row].person.name};
        QList<Shade> grounds{Shade::None};
        for (qsizetype column = first; column < last; ++column) {
            const auto [words, ground] = cellOf(page.cells[row][column]);
            cells.append(words);
            grounds.append(ground);
        }
        section.rows.append(cells);
        section.grounds.append(grounds);
    }
    return section;
}

} // namespace

QString dashWords()
{
    return TeamReportText::tr("“–”: somebody shows no level. They have none, or keep it to themselves.");
}

Report teamReport(const services::TeamPage& page, const QList<services::TeamCourse>& courses, const QDateTime& now,
                  bool rightToLeft)
{
    Report report;
    report.title = TeamReportText::tr("Team");
    report.facts = {TeamReportText::tr("Made on %1").arg(models::dayWords(now.date()))};
    report.footer = TeamReportText::tr("Skills as far as people show them to their supervisor");
    report.rightToLeft = rightToLeft;
    report.sections = {standingSection(page), courseSection(page, courses, now)};
    for (qsizetype first = 0; first < page.skills.size(); first += kSkillsBeside)
        report.sections.append(mapSection(page, first));
    if (page.skills.isEmpty())
        report.sections.append({TeamReportText::tr("Skills"), TeamReportText::tr("Nobody shows any."), {}, {}});
    return report;
}

QByteArray teamCsv(const services::TeamPage& page, const QList<services::TeamCourse>& courses, const QDateTime& now)
{
    QByteArray csv = services::csvRecord(
        {TeamReportText::tr("Name"), TeamReportText::tr("Title"), TeamReportText::tr("Course"),
         TeamReportText::tr("State"), TeamReportText::tr("Progress"), TeamReportText::tr("Due"),
         TeamReportText::tr("Completed"), TeamReportText::tr("Valid until"), TeamReportText::tr("Skill"),
         TeamReportText::tr("Level"), TeamReportText::tr("Asked for"), TeamReportText::tr("Note")});
    const auto record = [&](const domain::Person& person, const QStringList& course, const QStringList& skill) {
        csv += services::csvRecord(QStringList{person.name, person.title} + course + skill);
    };
    const QStringList noCourse{{}, {}, {}, {}, {}, {}};
    const auto byId = membersById(page);
    QSet<QString> told; // who has a row
    for (const services::TeamCourse& one : courses) {
        const services::TeamMember* member = byId.value(one.personId);
        if (!member)
            continue;
        const domain::Enrollment& enrollment = one.enrollment;
        told.insert(one.personId);
        record(member->person,
               {one.title, models::Words::enrollmentState(enrollment.state), QString::number(enrollment.progress),
                isoDayOf(enrollment.dueAt), isoDayOf(enrollment.completedAt), isoDayOf(enrollment.expiresAt)},
               {{}, {}, {}, isLate(enrollment, now) ? TeamReportText::tr("overdue") : QString()});
    }
    for (qsizetype row = 0; row < page.members.size(); ++row) {
        const domain::Person& person = page.members[row].person;
        for (qsizetype column = 0; column < page.skills.size(); ++column) {
            const services::TeamCell& cell = page.cells[row][column];
            if (cell.level == 0 && cell.target == 0)
                continue;
            told.insert(person.id);
            record(person, noCourse,
                   {page.skills[column].name, cell.level > 0 ? QString::number(cell.level) : QString(),
                    cell.target > 0 ? QString::number(cell.target) : QString(),
                    cell.level > 0 ? QString() : TeamReportText::tr("no level is shown")});
        }
        if (!told.contains(person.id))
            record(person, noCourse, {{}, {}, {}, TeamReportText::tr("no courses and no skills to see")});
    }
    return csv;
}

} // namespace team
