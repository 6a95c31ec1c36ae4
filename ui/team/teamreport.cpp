// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamreport.h"

#include "app/services/csvrecord.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace team {

namespace {

using models::Report;

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
    for (const services::TeamMember& member : page.members)
        section.rows.append(
            {member.person.name, member.person.title, figureWords(member.open),
             member.open > 0 ? TeamReportText::tr("%1 %", "per cent").arg(figureWords(member.progress)) : QString(),
             figureWords(member.completed), figureWords(member.overdue), figureWords(member.expiring),
             figureWords(member.requests)});
    return section;
}

Report::Section courseSection(const services::TeamPage& page, const QList<services::TeamCourse>& courses)
{
    Report::Section section{TeamReportText::tr("Courses"),
                            TeamReportText::tr("nothing"),
                            {{TeamReportText::tr("Name"), 4},
                             {TeamReportText::tr("Course"), 6},
                             {TeamReportText::tr("Progress"), 2, true},
                             {TeamReportText::tr("Due"), 3, true},
                             {TeamReportText::tr("Completed"), 3, true},
                             {TeamReportText::tr("Valid until"), 3, true}},
                            {}};
    const auto byId = membersById(page);
    for (const services::TeamCourse& one : courses) {
        const services::TeamMember* member = byId.value(one.personId);
        if (!member)
            continue;
        const domain::Enrollment& enrollment = one.enrollment;
        section.rows.append({member->person.name, one.title,
                             TeamReportText::tr("%1 %", "per cent").arg(figureWords(enrollment.progress)),
                             dayOf(enrollment.dueAt), dayOf(enrollment.completedAt), dayOf(enrollment.expiresAt)});
    }
    return section;
}

Report::Section skillSection(const services::TeamPage& page)
{
    Report::Section section{TeamReportText::tr("Skills"),
                            TeamReportText::tr("Nobody shows any."),
                            {{TeamReportText::tr("Skill"), 4},
                             {TeamReportText::tr("Name"), 4},
                             {TeamReportText::tr("Level"), 1, true},
                             {TeamReportText::tr("Asked for"), 2, true}},
                            {}};
    for (qsizetype column = 0; column < page.skills.size(); ++column) {
        for (qsizetype row = 0; row < page.members.size(); ++row) {
            const services::TeamCell& cell = page.cells[row][column];
            if (cell.level > 0 || cell.target > 0)
                section.rows.append({page.skills[column].name, page.members[row].person.name,
                                     cell.level > 0 ? figureWords(cell.level) : QStringLiteral("–"),
                                     cell.target > 0 ? figureWords(cell.target) : QString()});
        }
    }
    return section;
}

} // namespace

QString dashWords()
{
    return TeamReportText::tr("“–”: somebody shows no level. They have none, or keep it to themselves.");
}

Report teamReport(const services::TeamPage& page, const QList<services::TeamCourse>& courses, const QDate& day,
                  bool rightToLeft)
{
    Report report;
    report.title = TeamReportText::tr("Team");
    report.facts = {TeamReportText::tr("Made on %1").arg(models::dayWords(day)), dashWords()};
    report.footer = TeamReportText::tr("Skills as far as people show them to their supervisor");
    report.rightToLeft = rightToLeft;
    report.sections = {standingSection(page), courseSection(page, courses), skillSection(page)};
    return report;
}

QByteArray teamCsv(const services::TeamPage& page, const QList<services::TeamCourse>& courses)
{
    QByteArray csv = services::csvRecord(
        {TeamReportText::tr("Name"), TeamReportText::tr("Title"), TeamReportText::tr("Course"),
         TeamReportText::tr("State"), TeamReportText::tr("Progress"), TeamReportText::tr("Due"),
         TeamReportText::tr("Completed"), TeamReportText::tr("Valid until"), TeamReportText::tr("Skill"),
         TeamReportText::tr("Level"), TeamReportText::tr("Asked for"), TeamReportText::tr("Note")});
    const auto byId = membersById(page);
    for (const services::TeamCourse& one : courses) {
        const services::TeamMember* member = byId.value(one.personId);
        if (!member)
            continue;
        const domain::Enrollment& enrollment = one.enrollment;
        csv += services::csvRecord({member->person.name,
                                    member->person.title,
                                    one.title,
                                    models::Words::enrollmentState(enrollment.state),
                                    QString::number(enrollment.progress),
                                    isoDayOf(enrollment.dueAt),
                                    isoDayOf(enrollment.completedAt),
                                    isoDayOf(enrollment.expiresAt),
                                    {},
                                    {},
                                    {},
                                    {}});
    }
    for (qsizetype row = 0; row < page.members.size(); ++row) {
        const domain::Person& person = page.members[row].person;
        for (qsizetype column = 0; column < page.skills.size(); ++column) {
            const services::TeamCell& cell = page.cells[row][column];
            if (cell.level == 0 && cell.target == 0)
                continue;
            csv += services::csvRecord({person.name,
                                        person.title,
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        page.skills[column].name,
                                        cell.level > 0 ? QString::number(cell.level) : QString(),
                                        cell.target > 0 ? QString::number(cell.target) : QString(),
                                        cell.level > 0 ? QString() : TeamReportText::tr("no level is shown")});
        }
    }
    return csv;
}

} // namespace team
