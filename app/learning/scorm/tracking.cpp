// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/tracking.h"

#include "app/learning/scorm/cmitypes.h"
#include "app/learning/scorm/datamodel2004.h"
#include "app/learning/scorm/navigationwords.h"
#include "app/learning/scorm/objectives.h"

namespace scorm {

namespace {

const QString kObjectives2004 = QStringLiteral("cmi.objectives");
const QString kSuccess = QStringLiteral("cmi.success_status");
const QString kCompletion = QStringLiteral("cmi.completion_status");
const QString kProgress = QStringLiteral("cmi.progress_measure");
const QString kScaled = QStringLiteral("cmi.score.scaled");

QString realText(double number)
{
    return QString::number(number, 'g', 10);
}

void giveReal(ValueStore& values, const QString& name, std::optional<double> number)
{
    if (number)
        values.give(name, realText(*number));
}

// RTE 4.2.17: objectives with an id appear in the data model, with what is known of them.
void giveObjective(const ActivityTree& tree, int activity, int objective, ValueStore& values)
{
    const QString& id = tree.at(activity).sequencing().objectives.at(objective).id;
    if (id.isEmpty())
        return;
    const int index = values.indexOf(kObjectives2004, id).value_or(values.count(kObjectives2004));
    const QString record = QStringLiteral("%1.%2.").arg(kObjectives2004).arg(index);
    const ObjectiveValues known = readObjective(tree, activity, objective);
    values.give(record + QStringLiteral("id"), id);
    if (known.satisfied)
        values.give(record + QStringLiteral("success_status"),
                    *known.satisfied ? QStringLiteral("passed") : QStringLiteral("failed"));
    if (known.completed)
        values.give(record + QStringLiteral("completion_status"),
                    *known.completed ? QStringLiteral("completed") : QStringLiteral("incomplete"));
    giveReal(values, record + QStringLiteral("score.scaled"), known.measure);
    giveReal(values, record + QStringLiteral("score.raw"), known.raw);
    giveReal(values, record + QStringLiteral("score.min"), known.min);
    giveReal(values, record + QStringLiteral("score.max"), known.max);
    giveReal(values, record + QStringLiteral("progress_measure"), known.progress);
}

void giveSettings(const Item& item, ValueStore& values)
{
    const auto giveText = [&](const char* name, const QString& text) {
        if (!text.isEmpty())
            values.give(QLatin1String(name), text);
    };
    giveText("cmi.launch_data", item.dataFromLms);
    giveText("cmi.max_time_allowed", item.sequencing.durationLimit);
    giveText("cmi.time_limit_action", item.timeLimitAction);
    if (item.threshold && item.threshold->byMeasure)
        values.give(QStringLiteral("cmi.completion_threshold"), realText(item.threshold->minimumProgress));
    const Objective& primary = item.sequencing.objectives.first();
    if (primary.satisfiedByMeasure)
        values.give(QStringLiteral("cmi.scaled_passing_score"), realText(primary.minimumMeasure));
}

std::optional<double> numberOf(const ValueStore& values, const QString& name)
{
    const auto text = values.value(name);
    return text ? toReal(*text) : std::nullopt;
}

// A status is known, or the content said that it is not, or nobody said anything.
struct Said
{
    std::optional<bool> value;
    bool byContent = false;
};

Said statusOf(const QString& word, bool byContent, QLatin1String positive,
              std::initializer_list<QLatin1String> negative)
{
    if (word == positive)
        return {true, byContent};
    for (const QLatin1String& other : negative) {
        if (word == other)
            return {false, byContent};
    }
    return {std::nullopt, byContent};
}

Said successOf(const QString& word, bool byContent)
{
    return statusOf(word, byContent, QLatin1String("passed"), {QLatin1String("failed")});
}

Said completionOf(const QString& word, bool byContent)
{
    return statusOf(word, byContent, QLatin1String("completed"),
                    {QLatin1String("incomplete"), QLatin1String("not attempted")});
}

// One entry of cmi.objectives.
void transferObjective(ActivityTree& tree, int activity, int objective, const QString& record, const ValueStore& values)
{
    const auto word = [&](const char* name) { return values.value(record + QLatin1String(name), QString()); };
    const auto said = [&](const char* name) { return values.isSetByContent(record + QLatin1String(name)); };
    const Said success = successOf(word("success_status"), said("success_status"));
    const Said completion = completionOf(word("completion_status"), said("completion_status"));
    if (success.value || success.byContent)
        setSatisfied(tree, activity, objective, success.value);
    setMeasure(tree, activity, objective, numberOf(values, record + QStringLiteral("score.scaled")));
    if (completion.value || completion.byContent)
        setCompleted(tree, activity, objective, completion.value);
    setProgress(tree, activity, objective, numberOf(values, record + QStringLiteral("progress_measure")));
    if (objective == 0) {
        tree.at(activity).successByContent |= success.byContent;
        tree.at(activity).completionByContent |= completion.byContent;
    }
    ObjectiveValues scores;
    scores.raw = numberOf(values, record + QStringLiteral("score.raw"));
    scores.min = numberOf(values, record + QStringLiteral("score.min"));
    scores.max = numberOf(values, record + QStringLiteral("score.max"));
    setScores(tree, activity, objective, scores);
}

// The content as a whole is its primary objective (RTE 4.2.4, 4.2.19, 4.2.21, 4.2.22); it goes before the entry of that
// objective in cmi.objectives.
void transferPrimary(ActivityTree& tree, int activity, const ValueStore& values)
{
    Activity& subject = tree.at(activity);
    const Said success = successOf(effectiveStatus(values, kSuccess), values.isSetByContent(kSuccess));
    const Said completion = completionOf(effectiveStatus(values, kCompletion), values.isSetByContent(kCompletion));
    if (completion.value || completion.byContent)
        setCompleted(tree, activity, 0, completion.value);
    if (const auto progress = numberOf(values, kProgress))
        setProgress(tree, activity, 0, progress);
    if (success.value || success.byContent)
        setSatisfied(tree, activity, 0, success.value);
    if (const auto scaled = numberOf(values, kScaled))
        setMeasure(tree, activity, 0, scaled);
    subject.successByContent |= success.byContent;
    subject.completionByContent |= completion.byContent;
}

} // namespace

void giveValues(const ActivityTree& tree, int activity, const Learner& learner, bool resumed, ValueStore& values)
{
    values.give(QStringLiteral("cmi.learner_id"), learner.id);
    values.give(QStringLiteral("cmi.learner_name"), learner.name);
    const bool reviews = learner.mode == Mode::Review; // RTE 4.2.7: neither new nor resumed
    values.give(QStringLiteral("cmi.entry"), reviews   ? QString()
                                             : resumed ? QStringLiteral("resume")
                                                       : QStringLiteral("ab-initio"));
    if (learner.mode != Mode::Normal) { // RTE 4.2.6 and 4.2.16
        values.give(QStringLiteral("cmi.mode"), modeWord(learner.mode));
        values.give(QStringLiteral("cmi.credit"), QStringLiteral("no-credit"));
    }
    values.remove(QStringLiteral("cmi.exit"));
    values.remove(QStringLiteral("cmi.session_time"));
    values.remove(QStringLiteral("adl.nav.request"));
    const QString language = QStringLiteral("cmi.learner_preference.language");
    if (!learner.language.isEmpty() && !values.value(language))
        values.give(language, learner.language);
    giveSettings(*tree.at(activity).item, values);
    for (int i = 0; i < tree.at(activity).objectives.size(); ++i)
        giveObjective(tree, activity, i, values);
}

void transfer(ActivityTree& tree, int activity, const ValueStore& values)
{
    if (!tree.at(activity).tracked())
        return;
    for (int i = 0; i < values.count(kObjectives2004); ++i) {
        const QString record = QStringLiteral("%1.%2.").arg(kObjectives2004).arg(i);
        const QString id = values.value(record + QStringLiteral("id"), QString());
        const int objective = id.isEmpty() ? -1 : objectiveIndex(tree.at(activity), id);
        if (objective >= 0)
            transferObjective(tree, activity, objective, record, values);
    }
    transferPrimary(tree, activity, values);
}

bool wantsResume(const ValueStore& values)
{
    const QString exit = values.value(QStringLiteral("cmi.exit"), QString());
    return exit == QLatin1String("suspend") || exit == QLatin1String("logout");
}

qint64 addSessionTime(ValueStore& values)
{
    const auto session = fromPeriod(values.value(QStringLiteral("cmi.session_time"), QString()));
    if (!session)
        return 0;
    const qint64 before = fromPeriod(values.value(QStringLiteral("cmi.total_time"), QString())).value_or(0);
    values.give(QStringLiteral("cmi.total_time"), toPeriod(before + *session));
    values.remove(QStringLiteral("cmi.session_time"));
    return *session;
}

std::optional<Request> requestOf(const ValueStore& values)
{
    const QString exit = values.value(QStringLiteral("cmi.exit"), QString());
    if (exit == QLatin1String("time-out") || exit == QLatin1String("logout"))
        return Request{Navigation::ExitAll, {}};
    return navigationRequest(values.value(QStringLiteral("adl.nav.request"), QString()));
}

} // namespace scorm
