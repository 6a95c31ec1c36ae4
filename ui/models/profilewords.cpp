// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilewords.h"

#include "app/base/listed.h"
#include "app/domain/profilerules.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

namespace models {

QString ProfileWords::level(int level)
{
    switch (level) {
    case 1:
        return tr("1 · basics");
    case 2:
        return tr("2 · with help");
    case 3:
        return tr("3 · independently");
    case 4:
        return tr("4 · helps others");
    case 5:
        return tr("5 · sets the course");
    default:
        return tr("no level yet");
    }
}

QString ProfileWords::field(const QString& name)
{
    static constexpr std::pair<const char*, const char*> kNames[] = {
        {"photo", QT_TR_NOOP("Photo")},          {"bio", QT_TR_NOOP("About me")},
        {"interests", QT_TR_NOOP("Interests")},  {"languages", QT_TR_NOOP("Languages")},
        {"links", QT_TR_NOOP("Links")},          {"mentoring", QT_TR_NOOP("Mentoring")},
        {"skills", QT_TR_NOOP("Skills")},        {"achievements", QT_TR_NOOP("Completed courses")},
        {"badges", QT_TR_NOOP("Badges")},        {"kudos", QT_TR_NOOP("Kudos")},
        {"email", QT_TR_NOOP("E-mail address")}, {"timezone", QT_TR_NOOP("Time zone")},
        {"title", QT_TR_NOOP("Job title")},      {"department", QT_TR_NOOP("Department")}};
    for (const auto& [field, words] : kNames) {
        if (name == QLatin1StringView(field))
            return tr(words);
    }
    return name;
}

QString ProfileWords::limit(const QString& name)
{
    if (name == QLatin1StringView("bio"))
        return tr("At most %L1 characters.").arg(domain::kBioLength);
    if (name == QLatin1StringView("interests"))
        return tr("At most %L1, each of up to %L2 characters.")
            .arg(domain::kProfileWords)
            .arg(domain::kProfileWordLength);
    if (name == QLatin1StringView("languages"))
        return tr("At most %L1.").arg(domain::kProfileWords);
    return name == QLatin1StringView("links") ? tr("At most %L1.").arg(domain::kProfileLinks) : QString();
}

QString ProfileWords::audience(domain::Audience audience)
{
    return audience == domain::Audience::Everyone ? tr("Everyone")
           : audience == domain::Audience::Team   ? tr("My team")
                                                  : tr("Only me");
}

QString ProfileWords::rater(const QString& kind)
{
    if (kind == QLatin1StringView("assessed"))
        return tr("assessed");
    if (kind == QLatin1StringView("supervisor"))
        return tr("supervisor");
    return kind == QLatin1StringView("peer") ? tr("colleague") : tr("self");
}

QString ProfileWords::mentoring(const QString& value)
{
    if (value == QLatin1StringView("open"))
        return tr("Mentors, and has room");
    return value == QLatin1StringView("full") ? tr("Mentors, no room now") : QString();
}

QString ProfileWords::skill(const services::SkillLine& line)
{
    QStringList parts;
    if (line.standing.level > 0)
        parts << tr("level %1 of 5, %2").arg(QLocale().toString(line.standing.level), rater(line.standing.by));
    else
        parts << (line.untold ? tr("no level is shown") : level(0));
    if (line.standing.endorsements > 0)
        parts << tr("%n endorsement(s)", nullptr, line.standing.endorsements);
    if (line.target > 0)
        parts << tr("%1 asked for").arg(QLocale().toString(line.target));
    return inLine(parts);
}

QString ProfileWords::evidence(const services::SkillLine& line)
{
    QStringList rests;
    for (const services::StatementLine& statement : line.statements) {
        for (const domain::Evidence& evidence : statement.said.evidence)
            rests.append(evidence.title.isEmpty() ? evidence.ref : evidence.title);
        const bool others = statement.said.raterKind != QLatin1StringView("self"); // that it is their own word is said
        if (others && statement.said.evidence.isEmpty() && !statement.raterName.isEmpty())
            rests.append(
                tr("%1 (%2)", "who says it, as what").arg(apart(statement.raterName), rater(statement.said.raterKind)));
    }
    rests.removeDuplicates();
    QStringList parts;
    if (!rests.isEmpty())
        parts << tr("rests on %1").arg(base::listed(rests));
    if (line.standing.at.isValid())
        parts << tr("since %1").arg(dayWords(line.standing.at.toLocalTime().date()));
    return inLine(parts);
}

QString ProfileWords::statement(const services::StatementLine& line)
{
    QStringList parts;
    parts << (line.raterName.isEmpty()
                  ? rater(line.said.raterKind)
                  : tr("%1 (%2)", "who says it, as what").arg(apart(line.raterName), rater(line.said.raterKind)));
    parts << (line.said.level > 0 ? level(line.said.level) : tr("endorses it"));
    if (line.said.at.isValid())
        parts << dayWords(line.said.at.toLocalTime().date());
    return inLine(parts);
}

} // namespace models
