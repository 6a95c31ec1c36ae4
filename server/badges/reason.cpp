// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/badges/reason.h"

#include "app/domain/course.h"
#include "app/domain/homecards.h"
#include "app/domain/pathway.h"
#include "app/domain/persondetail.h"
#include "app/domain/skill.h"
#include "server/data/entityof.h"

#include <QCoreApplication>

namespace badges {

namespace {

QString titled(const domain::Skill& skill)
{
    return skill.name;
}

template <typename T>
QString titled(const T& thing)
{
    return thing.title;
}

template <domain::Entity T>
base::Result<QString> titleOf(data::Reader& reader, const QString& id)
{
    return data::entityOf<T>(reader, id).map([](const std::optional<T>& found) {
        return found ? titled(*found) : QString();
    });
}

base::Result<QString> targetOf(data::Reader& reader, const domain::Badge& badge)
{
    if (badge.ruleKind == QLatin1StringView("course"))
        return titleOf<domain::Course>(reader, badge.ruleTarget);
    if (badge.ruleKind == QLatin1StringView("pathway"))
        return titleOf<domain::Pathway>(reader, badge.ruleTarget);
    if (badge.ruleKind == QLatin1StringView("skill"))
        return titleOf<domain::Skill>(reader, badge.ruleTarget);
    return QString();
}

struct Voice
{
    Speaker speaker;
    QString locale;

    [[nodiscard]] QString operator()(const char* text, int n = -1) const
    {
        return speaker ? speaker(locale, "badges::Reason", text, n)
                       : QString::fromUtf8(text).replace(QLatin1StringView("%n"), QString::number(n));
    }
};

// Of what is not there any more the organisation alone is named.
QString sentenceOf(const domain::Badge& badge, const QString& target, const QString& organisation, const Voice& say)
{
    const auto is = [&](const char* kind) { return badge.ruleKind == QLatin1StringView(kind); };
    if (is("sessions"))
        return say(QT_TRANSLATE_N_NOOP("badges::Reason", "Awarded for %n mentoring session(s)."), badge.ruleLevel);
    if (is("answers"))
        return say(QT_TRANSLATE_N_NOOP("badges::Reason", "Awarded for %n answer(s) that others have accepted."),
                   badge.ruleLevel);
    if (target.isEmpty())
        return say(QT_TRANSLATE_NOOP("badges::Reason", "Awarded by %1 to people whom it has chosen."))
            .arg(organisation);
    if (is("course"))
        return say(QT_TRANSLATE_NOOP("badges::Reason", "Awarded for completing the course “%1”.")).arg(target);
    if (is("pathway"))
        return say(QT_TRANSLATE_NOOP("badges::Reason", "Awarded for completing the pathway “%1”.")).arg(target);
    return say(QT_TRANSLATE_NOOP("badges::Reason",
                                 "Awarded for the skill “%1” at level %2 of 5, as others have seen it."))
        .arg(target, QString::number(badge.ruleLevel));
}

} // namespace

base::Result<QString> reasonOf(data::Reader& reader, const domain::Badge& badge, const Speaker& speaker)
{
    const auto target = targetOf(reader, badge);
    const auto policy = data::entityOf<domain::Policy>(reader, QStringLiteral("org"));
    if (!target || !policy)
        return tl::unexpected(target ? policy.error() : target.error());
    const domain::Policy rules = policy->value_or(domain::Policy{});
    const auto keeper = data::entityOf<domain::PersonRecord>(reader, rules.learningDevelopmentId);
    if (!keeper)
        return tl::unexpected(keeper.error());
    const QString locale = *keeper ? (*keeper)->locale : QString();
    const QString organisation = rules.organisation.isEmpty() ? QStringLiteral("LXCP") : rules.organisation;
    return sentenceOf(badge, *target, organisation, {speaker, locale});
}

} // namespace badges
