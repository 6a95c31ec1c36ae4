// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pathwaywords.h"

#include "ui/models/words.h"
#include <QCoreApplication>

namespace models {

namespace {

struct PathwayText
{
    Q_DECLARE_TR_FUNCTIONS(models::PathwayText)
};

} // namespace

QString lockWords(const services::StepProgress& step)
{
    if (step.state != services::StepState::Locked || step.blockedBy.isEmpty())
        return {};
    return PathwayText::tr("Opens when '%1' is done.").arg(apartEach(step.blockedBy).join(QStringLiteral("', '")));
}

QString stepWords(const services::StepProgress& step)
{
    if (const QString lock = lockWords(step); !lock.isEmpty())
        return lock;
    if (step.needed == step.items.size())
        return PathwayText::tr("%1 of %n course(s) done", nullptr, step.needed).arg(step.done);
    return PathwayText::tr("%1 of %n done, out of %2 to choose from", nullptr, step.needed)
        .arg(step.done)
        .arg(step.items.size());
}

QString stepTip(const services::StepProgress& step)
{
    const QString called = apart(step.step.title);
    return PathwayText::tr("%1: %2", "step, how far it is")
        .arg(step.step.optional ? PathwayText::tr("%1 (optional)").arg(called) : called, stepWords(step));
}

QString newsWords(const services::PathwayProgress::News& news)
{
    const std::pair<const char*, QString> table[] = {
        {"step-added", PathwayText::tr("The step '%1' was added.")},
        {"step-removed", PathwayText::tr("The step '%1' was taken out. You need not do it.")},
        {"step-required", PathwayText::tr("The step '%1' was optional and has to be done now.")},
        {"step-optional", PathwayText::tr("The step '%1' is optional now. You need not do it.")},
        {"need-changed", PathwayText::tr("In the step '%1' another number of courses has to be done now.")},
        {"course-added", PathwayText::tr("The course '%1' was added to a step.")},
        {"course-removed", PathwayText::tr("The course '%1' was taken out. What you did of it stays yours.")},
        {"step-reopened", PathwayText::tr("The step '%1' was done and is open again.")},
        {"due-changed", PathwayText::tr("The step '%1' is due at another time.")},
    };
    for (const auto& [change, words] : table) {
        if (news.change == QLatin1StringView(change))
            return words.arg(apart(news.subject));
    }
    return news.subject;
}

} // namespace models
