// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/demandwords.h"

#include "app/base/listed.h"
#include "app/services/csvrecord.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace development {

namespace {

struct DemandWords
{
    Q_DECLARE_TR_FUNCTIONS(DemandWords)
};

constexpr int kMostTrendMonths = 24;

QDate firstDay(const domain::DemandMonth& month)
{
    return QDate::fromString(month.month + QStringLiteral("-01"), Qt::ISODate);
}

QString countText(int count)
{
    return count < 0 ? QString() : QString::number(count);
}

QStringList csvLine(const domain::Demand& one)
{
    QStringList months;
    for (const domain::DemandMonth& month : one.months)
        months << month.month + QLatin1Char('=') + QString::number(month.people);
    return {one.what,
            one.title,
            one.department,
            QString::number(one.people),
            countText(one.requests),
            countText(one.saved),
            countText(one.wishes),
            months.join(QLatin1Char(' '))};
}

} // namespace

QString whatWords(const domain::Demand& demand)
{
    if (demand.what == QLatin1StringView("course"))
        return DemandWords::tr("course");
    if (demand.what == QLatin1StringView("skill"))
        return DemandWords::tr("skill");
    return demand.what == QLatin1StringView("words") ? DemandWords::tr("looked for in vain")
                                                     : DemandWords::tr("not in the catalog");
}

QString demandWords(const domain::Demand& demand)
{
    QStringList how;
    if (demand.requests > 0)
        how << DemandWords::tr("%n asked for it", nullptr, demand.requests);
    if (demand.saved > 0)
        how << DemandWords::tr("%n saved it for later", nullptr, demand.saved);
    if (demand.wishes > 0)
        how << DemandWords::tr("%n looked for it", nullptr, demand.wishes);
    QString words = DemandWords::tr("%n people", nullptr, demand.people);
    if (!how.isEmpty())
        words += QStringLiteral(": ") + base::listed(how);
    return words;
}

QString trendWords(const domain::Demand& demand)
{
    QStringList months;
    for (const domain::DemandMonth& month : demand.months)
        months << DemandWords::tr("%1: %2", "month, people")
                      .arg(QLocale().toString(firstDay(month), QStringLiteral("MMM yyyy")),
                           QLocale().toString(month.people));
    return models::inLine(months);
}

QList<domain::DemandMonth> trendOf(const domain::Demand& demand)
{
    QList<domain::DemandMonth> months;
    for (const domain::DemandMonth& month : demand.months) {
        const QDate first = firstDay(month);
        for (int gap = 0; gap < kMostTrendMonths && !months.isEmpty() && firstDay(months.back()).addMonths(1) < first;
             ++gap)
            months.append({firstDay(months.back()).addMonths(1).toString(QStringLiteral("yyyy-MM")), 0});
        months.append(month);
    }
    return months;
}

widgets::PlotWords trendPlotWords(const domain::Demand& demand)
{
    widgets::PlotWords words;
    words.title = DemandWords::tr("First asked, by month");
    words.unit = DemandWords::tr("month; height: people");
    words.summary = trendWords(demand);
    for (const domain::DemandMonth& month : trendOf(demand))
        words.bins << QLocale().toString(firstDay(month), QStringLiteral("MMM yyyy"));
    return words;
}

QString ruleKindWords(const QString& ruleKind)
{
    if (ruleKind == QLatin1StringView("course"))
        return DemandWords::tr("Course completed");
    if (ruleKind == QLatin1StringView("pathway"))
        return DemandWords::tr("Pathway completed");
    if (ruleKind == QLatin1StringView("skill"))
        return DemandWords::tr("Skill that others have seen");
    if (ruleKind == QLatin1StringView("sessions"))
        return DemandWords::tr("Sessions of mentoring");
    if (ruleKind == QLatin1StringView("answers"))
        return DemandWords::tr("Accepted answers in communities");
    return DemandWords::tr("Somebody gives it");
}

QString ruleWords(const domain::Badge& badge, const QString& target)
{
    QString rule = ruleKindWords(badge.ruleKind);
    const bool counted =
        badge.ruleKind == QLatin1StringView("sessions") || badge.ruleKind == QLatin1StringView("answers");
    if (counted)
        rule = DemandWords::tr("%1: %2", "rule, how many or of what").arg(rule).arg(badge.ruleLevel);
    else if (!badge.ruleTarget.isEmpty())
        rule = DemandWords::tr("%1: %2", "rule, how many or of what").arg(rule, models::apart(target));
    QStringList parts{rule};
    if (badge.ruleKind == QLatin1StringView("skill"))
        parts << DemandWords::tr("level %1").arg(badge.ruleLevel);
    if (badge.monthsValid > 0)
        parts << DemandWords::tr("valid for %n month(s)", nullptr, badge.monthsValid);
    return models::inLine(parts);
}

QString awardWords(const services::AwardLine& line)
{
    const auto day = [](const QDateTime& at) { return models::dayWords(at.toLocalTime().date()); };
    QStringList parts{line.record.title, day(line.record.awardedAt)};
    using Given = services::AwardLine::Given;
    const QString who = line.byName.isEmpty() ? DemandWords::tr("an administrator") : line.byName;
    parts << (line.given == Given::ByHand   ? DemandWords::tr("by %1").arg(models::apart(who))
              : line.given == Given::ByRule ? DemandWords::tr("by rule")
                                            : DemandWords::tr("from earlier records"));
    if (line.record.expiresAt.isValid())
        parts << DemandWords::tr("valid until %1").arg(day(line.record.expiresAt));
    if (!line.record.revokedReason.isEmpty())
        parts << DemandWords::tr("revoked: %1").arg(models::apart(line.record.revokedReason));
    return models::inLine(parts);
}

QByteArray demandCsv(const QList<services::DemandLine>& lines)
{
    QByteArray csv =
        services::csvRecord({DemandWords::tr("What"), DemandWords::tr("Name"), DemandWords::tr("Department"),
                             DemandWords::tr("People"), DemandWords::tr("Requests"), DemandWords::tr("Saved"),
                             DemandWords::tr("Wishes"), DemandWords::tr("First asked, by month")});
    for (const services::DemandLine& line : lines) {
        csv += services::csvRecord(csvLine(line.all));
        for (const domain::Demand& department : line.departments)
            csv += services::csvRecord(csvLine(department));
    }
    return csv;
}

} // namespace development
