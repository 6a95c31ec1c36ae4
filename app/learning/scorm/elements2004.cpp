// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/elements2004.h"

#include <QHash>
#include <QSet>

namespace scorm {

namespace {

using Rules = QHash<QString, ElementRule>;
using Kind = ElementRule::Kind;
constexpr auto kR = ElementRule::Access::Read;
constexpr auto kW = ElementRule::Access::Write;
constexpr auto kRW = ElementRule::Access::ReadWrite;

ElementRule plain(ElementRule::Access access, Kind kind, std::optional<QString> fallback = {})
{
    return {access, kind, {}, {}, {}, std::move(fallback)};
}

ElementRule real(std::optional<double> least = {}, std::optional<double> most = {},
                 std::optional<QString> fallback = {})
{
    return {kRW, Kind::Real, least, most, {}, std::move(fallback)};
}

ElementRule words(const char* list, std::optional<QString> fallback = {}, ElementRule::Access access = kRW)
{
    return {access, Kind::Words, {}, {}, QString::fromLatin1(list).split(u'|'), std::move(fallback)};
}

const QString kUnknown = QStringLiteral("unknown");
constexpr auto kCompletionWords = "completed|incomplete|not attempted|unknown";
constexpr auto kSuccessWords = "passed|failed|unknown";

void addGeneral(Rules& rules)
{
    rules.insert(QStringLiteral("cmi._version"), plain(kR, Kind::Text, QStringLiteral("1.0")));
    rules.insert(QStringLiteral("cmi.completion_status"), words(kCompletionWords, kUnknown));
    rules.insert(QStringLiteral("cmi.completion_threshold"), plain(kR, Kind::Real));
    rules.insert(QStringLiteral("cmi.credit"), plain(kR, Kind::Text, QStringLiteral("credit")));
    rules.insert(QStringLiteral("cmi.entry"), plain(kR, Kind::Text, QString()));
    rules.insert(QStringLiteral("cmi.exit"), words("time-out|suspend|logout|normal|", QString(), kW));
    rules.insert(QStringLiteral("cmi.launch_data"), plain(kR, Kind::Text));
    rules.insert(QStringLiteral("cmi.learner_id"), plain(kR, Kind::Text));
    rules.insert(QStringLiteral("cmi.learner_name"), plain(kR, Kind::Text));
    rules.insert(QStringLiteral("cmi.location"), plain(kRW, Kind::Text));
    rules.insert(QStringLiteral("cmi.max_time_allowed"), plain(kR, Kind::Period));
    rules.insert(QStringLiteral("cmi.mode"), plain(kR, Kind::Text, QStringLiteral("normal")));
    rules.insert(QStringLiteral("cmi.progress_measure"), real(0, 1));
    rules.insert(QStringLiteral("cmi.scaled_passing_score"), plain(kR, Kind::Real));
    rules.insert(QStringLiteral("cmi.session_time"), plain(kW, Kind::Period));
    rules.insert(QStringLiteral("cmi.success_status"), words(kSuccessWords, kUnknown));
    rules.insert(QStringLiteral("cmi.suspend_data"), plain(kRW, Kind::Text));
    rules.insert(QStringLiteral("cmi.time_limit_action"), plain(kR, Kind::Text, QStringLiteral("continue,no message")));
    rules.insert(QStringLiteral("cmi.total_time"), plain(kR, Kind::Period, QStringLiteral("PT0H0M0S")));
    const QString preference = QStringLiteral("cmi.learner_preference.");
    rules.insert(preference + QStringLiteral("audio_level"), real(0, {}, QStringLiteral("1")));
    rules.insert(preference + QStringLiteral("language"), plain(kRW, Kind::Language, QString()));
    rules.insert(preference + QStringLiteral("delivery_speed"), real(0, {}, QStringLiteral("1")));
    rules.insert(preference + QStringLiteral("audio_captioning"), words("-1|0|1", QStringLiteral("0")));
}

void addScore(Rules& rules, const QString& prefix)
{
    rules.insert(prefix + QStringLiteral("score.scaled"), real(-1, 1));
    rules.insert(prefix + QStringLiteral("score.raw"), real());
    rules.insert(prefix + QStringLiteral("score.min"), real());
    rules.insert(prefix + QStringLiteral("score.max"), real());
}

void addComments(Rules& rules, const QString& prefix, ElementRule::Access access)
{
    rules.insert(prefix + QStringLiteral("comment"), plain(access, Kind::Localized));
    rules.insert(prefix + QStringLiteral("location"), plain(access, Kind::Text));
    rules.insert(prefix + QStringLiteral("timestamp"), plain(access, Kind::Timestamp));
}

void addObjectives(Rules& rules)
{
    const QString prefix = QStringLiteral("cmi.objectives.n.");
    rules.insert(prefix + QStringLiteral("id"), plain(kRW, Kind::Identifier));
    addScore(rules, prefix);
    rules.insert(prefix + QStringLiteral("success_status"), words(kSuccessWords, kUnknown));
    rules.insert(prefix + QStringLiteral("completion_status"), words(kCompletionWords, kUnknown));
    rules.insert(prefix + QStringLiteral("progress_measure"), real(0, 1));
    rules.insert(prefix + QStringLiteral("description"), plain(kRW, Kind::Localized));
}

void addInteractions(Rules& rules)
{
    const QString prefix = QStringLiteral("cmi.interactions.n.");
    rules.insert(prefix + QStringLiteral("id"), plain(kRW, Kind::Identifier));
    rules.insert(prefix + QStringLiteral("type"), plain(kRW, Kind::InteractionType));
    rules.insert(prefix + QStringLiteral("objectives.n.id"), plain(kRW, Kind::Identifier));
    rules.insert(prefix + QStringLiteral("timestamp"), plain(kRW, Kind::Timestamp));
    rules.insert(prefix + QStringLiteral("correct_responses.n.pattern"), plain(kRW, Kind::ResponsePattern));
    rules.insert(prefix + QStringLiteral("weighting"), real());
    rules.insert(prefix + QStringLiteral("learner_response"), plain(kRW, Kind::LearnerResponse));
    rules.insert(prefix + QStringLiteral("result"), plain(kRW, Kind::Result));
    rules.insert(prefix + QStringLiteral("latency"), plain(kRW, Kind::Period));
    rules.insert(prefix + QStringLiteral("description"), plain(kRW, Kind::Localized));
}

void addAdl(Rules& rules)
{
    rules.insert(QStringLiteral("adl.nav.request"), plain(kRW, Kind::NavigationRequest, QStringLiteral("_none_")));
    for (const char* name : {"continue", "previous", "choice", "jump"})
        rules.insert(QStringLiteral("adl.nav.request_valid.") + QLatin1String(name), plain(kR, Kind::Text));
    rules.insert(QStringLiteral("adl.data.n.id"), plain(kR, Kind::Identifier));
    rules.insert(QStringLiteral("adl.data.n.store"), plain(kRW, Kind::Text));
}

Rules makeRules()
{
    Rules rules;
    addGeneral(rules);
    addScore(rules, QStringLiteral("cmi."));
    addComments(rules, QStringLiteral("cmi.comments_from_learner.n."), kRW);
    addComments(rules, QStringLiteral("cmi.comments_from_lms.n."), kR);
    addObjectives(rules);
    addInteractions(rules);
    addAdl(rules);
    return rules;
}

const Rules& allRules()
{
    static const Rules rules = makeRules();
    return rules;
}

const QHash<QString, QString>& allChildren()
{
    static const QHash<QString, QString> children{
        {QStringLiteral("cmi.comments_from_learner"), QStringLiteral("comment,location,timestamp")},
        {QStringLiteral("cmi.comments_from_lms"), QStringLiteral("comment,location,timestamp")},
        {QStringLiteral("cmi.interactions"),
         QStringLiteral(
             "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description")},
        {QStringLiteral("cmi.learner_preference"),
         QStringLiteral("audio_level,language,delivery_speed,audio_captioning")},
        {QStringLiteral("cmi.objectives"),
         QStringLiteral("id,score,success_status,completion_status,progress_measure,description")},
        {QStringLiteral("cmi.objectives.n.score"), QStringLiteral("scaled,raw,min,max")},
        {QStringLiteral("cmi.score"), QStringLiteral("scaled,raw,min,max")},
        {QStringLiteral("adl.data"), QStringLiteral("id,store")}};
    return children;
}

QSet<QString> makeContainers()
{
    QSet<QString> containers;
    for (auto it = allRules().constBegin(); it != allRules().constEnd(); ++it) {
        for (qsizetype dot = it.key().indexOf(u'.'); dot >= 0; dot = it.key().indexOf(u'.', dot + 1))
            containers.insert(it.key().left(dot));
    }
    return containers;
}

} // namespace

const ElementRule* elementRule2004(const QString& pattern)
{
    const auto found = allRules().constFind(pattern);
    return found == allRules().constEnd() ? nullptr : &*found;
}

bool isContainer2004(const QString& pattern)
{
    static const QSet<QString> containers = makeContainers();
    return containers.contains(pattern);
}

std::optional<QString> children2004(const QString& pattern)
{
    const auto found = allChildren().constFind(pattern);
    return found == allChildren().constEnd() ? std::nullopt : std::optional(*found);
}

bool isCollection2004(const QString& pattern)
{
    return isContainer2004(pattern + QStringLiteral(".n"));
}

} // namespace scorm
