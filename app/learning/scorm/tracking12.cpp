// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/tracking12.h"

#include "app/learning/scorm/cmitypes.h"
#include "app/learning/scorm/objectives.h"

namespace scorm {

namespace {

const QString kStatus12 = QStringLiteral("cmi.core.lesson_status");
const QString kExit12 = QStringLiteral("cmi.core.exit");
const QString kTotal12 = QStringLiteral("cmi.core.total_time");
const QString kMode12 = QStringLiteral("cmi.core.lesson_mode");
const QString kCredit12 = QStringLiteral("cmi.core.credit");
const QString kSession12 = QStringLiteral("cmi.core.session_time");

std::optional<double> score12(const ValueStore& values, const char* part)
{
    return toReal(values.value(QStringLiteral("cmi.core.score.") + QLatin1String(part), QString()));
}

// Between min and max when both make sense, else out of a hundred.
std::optional<double> scaled12(const ValueStore& values)
{
    const auto raw = score12(values, "raw");
    if (!raw)
        return std::nullopt;
    const double min = score12(values, "min").value_or(0), max = score12(values, "max").value_or(100);
    const double scaled = max > min ? (*raw - min) / (max - min) : *raw / 100;
    return qBound(-1.0, scaled, 1.0);
}

} // namespace

void giveValues12(const Item& item, const Learner& learner, bool first, ValueStore& values)
{
    const bool resumed = values.value(kExit12, QString()) == QLatin1String("suspend");
    values.give(QStringLiteral("cmi.core.student_id"), learner.id);
    values.give(QStringLiteral("cmi.core.student_name"), learner.name);
    const bool reviews = learner.mode == Mode::Review;
    values.give(QStringLiteral("cmi.core.entry"), reviews   ? QString()
                                                  : first   ? QStringLiteral("ab-initio")
                                                  : resumed ? QStringLiteral("resume")
                                                            : QString());
    values.remove(kExit12);
    values.remove(kSession12);
    if (learner.mode != Mode::Normal) {
        values.give(kMode12, modeWord(learner.mode));
        values.give(kCredit12, QStringLiteral("no-credit"));
    }
    values.give(QStringLiteral("cmi.launch_data"), item.dataFromLms);
    values.give(QStringLiteral("cmi.student_data.mastery_score"), item.masteryScore);
    values.give(QStringLiteral("cmi.student_data.max_time_allowed"), item.maxTime);
    values.give(QStringLiteral("cmi.student_data.time_limit_action"), item.timeLimitAction);
    const QString language = QStringLiteral("cmi.student_preference.language");
    if (!learner.language.isEmpty() && !values.value(language))
        values.give(language, learner.language);
}

void finishStatus12(ValueStore& values)
{
    if (!values.isSetByContent(kStatus12))
        values.give(kStatus12, values.value(kMode12, QString()) == QLatin1String("browse")
                                   ? QStringLiteral("browsed")
                                   : QStringLiteral("completed"));
    if (values.value(kCredit12, QString()) == QLatin1String("no-credit"))
        return; // what the content says stands: nobody is judged
    const auto mastery = toReal(values.value(QStringLiteral("cmi.student_data.mastery_score"), QString()));
    const auto raw = score12(values, "raw");
    const QString status = values.value(kStatus12, QString());
    // Content that is not through has no result yet.
    if (mastery && raw && status != QLatin1String("incomplete") && status != QLatin1String("browsed"))
        values.set(kStatus12, *raw >= *mastery ? QStringLiteral("passed") : QStringLiteral("failed"));
}

void transfer12(ActivityTree& tree, int activity, const ValueStore& values)
{
    const QString status = values.value(kStatus12, QString());
    const bool passed = status == QLatin1String("passed"), failed = status == QLatin1String("failed");
    if (passed || failed || status == QLatin1String("completed"))
        setCompleted(tree, activity, 0, true);
    else if (status == QLatin1String("incomplete"))
        setCompleted(tree, activity, 0, false);
    if (passed || failed)
        setSatisfied(tree, activity, 0, passed);
    else
        setSatisfied(tree, activity, 0, std::nullopt);
    setMeasure(tree, activity, 0, scaled12(values));
    ObjectiveValues scores;
    scores.raw = score12(values, "raw");
    scores.min = score12(values, "min");
    scores.max = score12(values, "max");
    setScores(tree, activity, 0, scores);
}

qint64 addSessionTime12(ValueStore& values)
{
    const auto session = fromTimespan(values.value(kSession12, QString()));
    if (!session)
        return 0;
    const qint64 before = fromTimespan(values.value(kTotal12, QString())).value_or(0);
    values.give(kTotal12, toTimespan(before + *session));
    values.remove(kSession12);
    return *session;
}

std::optional<Request> requestOf12(const ValueStore& values)
{
    const QString exit = values.value(kExit12, QString());
    if (exit == QLatin1String("time-out") || exit == QLatin1String("logout"))
        return Request{Navigation::ExitAll, {}};
    return std::nullopt;
}

} // namespace scorm
