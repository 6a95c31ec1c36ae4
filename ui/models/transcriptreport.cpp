// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptreport.h"

#include "ui/models/profilewords.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

namespace {

struct TranscriptText
{
    Q_DECLARE_TR_FUNCTIONS(models::TranscriptText)
};

QString dayOf(const QDateTime& at)
{
    return at.isValid() ? dayWords(at.toLocalTime().date()) : QString();
}

Report::Section coursesOf(const services::Transcript& transcript)
{
    Report::Section section{TranscriptText::tr("Completed courses"), TranscriptText::tr("None yet."), {}, {}};
    section.columns = {{TranscriptText::tr("Completed"), 4, false, true},
                       {TranscriptText::tr("Course"), 10},
                       {TranscriptText::tr("Score"), 2, true},
                       {TranscriptText::tr("Valid until"), 4, true, true}};
    for (const auto& course : transcript.courses) {
        const QString title =
            course.provider.isEmpty() ? course.title : course.title + QLatin1Char('\n') + course.provider;
        const QString score =
            course.score ? TranscriptText::tr("%1 %", "per cent").arg(QLocale().toString(qRound(*course.score * 100)))
                         : QString();
        section.rows.append({dayOf(course.completedAt), title, score, dayOf(course.expiresAt)});
    }
    return section;
}

Report::Section skillsOf(const services::Transcript& transcript)
{
    Report::Section section{TranscriptText::tr("Skills"), TranscriptText::tr("None yet."), {}, {}};
    section.columns = {{TranscriptText::tr("Skill"), 8},
                       {TranscriptText::tr("Level, 1 to 5"), 6},
                       {TranscriptText::tr("By"), 3},
                       {TranscriptText::tr("Since"), 4, true, true}};
    for (const services::SkillLine& line : transcript.skills)
        section.rows.append({line.name, ProfileWords::level(line.standing.level), ProfileWords::rater(line.standing.by),
                             dayOf(line.standing.at)});
    return section;
}

Report::Section badgesOf(const services::Transcript& transcript)
{
    Report::Section section{TranscriptText::tr("Badges"), {}, {}, {}};
    section.columns = {{TranscriptText::tr("Awarded"), 4, false, true},
                       {TranscriptText::tr("Badge"), 12},
                       {TranscriptText::tr("Valid until"), 4, true, true}};
    for (const domain::BadgeAward& badge : transcript.badges) {
        const QString issuer = services::issuerOf(badge, transcript);
        QStringList about{badge.criteria,
                          issuer.isEmpty() ? QString() : TranscriptText::tr("issued by %1").arg(issuer)};
        about.removeAll(QString());
        section.rows.append({dayOf(badge.awardedAt),
                             badge.title + QLatin1Char('\n') + about.join(QStringLiteral(" · ")),
                             badge.expiresAt.isValid() && badge.expiresAt <= transcript.madeAt
                                 ? TranscriptText::tr("ended on %1").arg(dayOf(badge.expiresAt))
                                 : dayOf(badge.expiresAt)});
    }
    return section;
}

} // namespace

Report transcriptReport(const services::Transcript& transcript, bool rightToLeft)
{
    Report report;
    report.title = transcript.person.name;
    QStringList who{TranscriptText::tr("Transcript of learning"), transcript.organisation};
    QStringList what{transcript.person.title, transcript.person.department};
    who.removeAll(QString());
    what.removeAll(QString());
    report.facts = {what.join(QStringLiteral(" · ")), who.join(QStringLiteral(" · "))};
    report.facts.removeAll(QString());
    report.sections = {coursesOf(transcript), skillsOf(transcript)};
    if (!transcript.badges.isEmpty())
        report.sections.append(badgesOf(transcript));
    report.footer =
        TranscriptText::tr("%1, made on %2", "name, day").arg(transcript.person.name, dayOf(transcript.madeAt));
    report.rightToLeft = rightToLeft;
    return report;
}

} // namespace models
