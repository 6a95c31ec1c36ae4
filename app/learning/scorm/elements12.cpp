// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/elements12.h"

#include <QHash>
#include <QSet>

namespace scorm {

namespace {

using Rules12 = QHash<QString, ElementRule12>;
using Kind12 = ElementRule12::Kind;
constexpr auto kRead = ElementRule12::Access::Read;
constexpr auto kWrite = ElementRule12::Access::Write;
constexpr auto kBoth = ElementRule12::Access::ReadWrite;

ElementRule12 of(ElementRule12::Access access, Kind12 kind, const QString& fallback = {})
{
    return {access, kind, 0, 0, {}, fallback};
}

ElementRule12 integer(int least, int most)
{
    return {kBoth, Kind12::Integer, least, most, {}, QStringLiteral("0")};
}

ElementRule12 oneOf(ElementRule12::Access access, const char* list, const QString& fallback = {})
{
    return {access, Kind12::Words, 0, 0, QString::fromLatin1(list).split(u'|'), fallback};
}

void addCore(Rules12& rules)
{
    const QString core = QStringLiteral("cmi.core.");
    rules.insert(core + QStringLiteral("student_id"), of(kRead, Kind12::Text));
    rules.insert(core + QStringLiteral("student_name"), of(kRead, Kind12::Text));
    rules.insert(core + QStringLiteral("lesson_location"), of(kBoth, Kind12::Text));
    rules.insert(core + QStringLiteral("credit"), of(kRead, Kind12::Text, QStringLiteral("credit")));
    rules.insert(core + QStringLiteral("lesson_status"),
                 oneOf(kBoth, "passed|completed|failed|incomplete|browsed", QStringLiteral("not attempted")));
    rules.insert(core + QStringLiteral("entry"), of(kRead, Kind12::Text));
    rules.insert(core + QStringLiteral("score.raw"), of(kBoth, Kind12::Score));
    rules.insert(core + QStringLiteral("score.min"), of(kBoth, Kind12::Score));
    rules.insert(core + QStringLiteral("score.max"), of(kBoth, Kind12::Score));
    rules.insert(core + QStringLiteral("total_time"), of(kRead, Kind12::Timespan, QStringLiteral("0000:00:00")));
    rules.insert(core + QStringLiteral("lesson_mode"), of(kRead, Kind12::Text, QStringLiteral("normal")));
    rules.insert(core + QStringLiteral("exit"), oneOf(kWrite, "time-out|suspend|logout|"));
    rules.insert(core + QStringLiteral("session_time"), of(kWrite, Kind12::Timespan));
    rules.insert(QStringLiteral("cmi.suspend_data"), of(kBoth, Kind12::Text));
    rules.insert(QStringLiteral("cmi.launch_data"), of(kRead, Kind12::Text));
    rules.insert(QStringLiteral("cmi.comments"), of(kBoth, Kind12::Text));
    rules.insert(QStringLiteral("cmi.comments_from_lms"), of(kRead, Kind12::Text));
}

void addOptional(Rules12& rules)
{
    const QString objective = QStringLiteral("cmi.objectives.n.");
    rules.insert(objective + QStringLiteral("id"), of(kBoth, Kind12::Identifier));
    for (const char* score : {"raw", "min", "max"})
        rules.insert(objective + QStringLiteral("score.") + QLatin1String(score), of(kBoth, Kind12::Score));
    rules.insert(
        objective + QStringLiteral("status"),
        oneOf(kBoth, "passed|completed|failed|incomplete|browsed|not attempted", QStringLiteral("not attempted")));
    const QString data = QStringLiteral("cmi.student_data.");
    for (const char* name : {"mastery_score", "max_time_allowed", "time_limit_action"})
        rules.insert(data + QLatin1String(name), of(kRead, Kind12::Text));
    const QString preference = QStringLiteral("cmi.student_preference.");
    rules.insert(preference + QStringLiteral("audio"), integer(-1, 100));
    rules.insert(preference + QStringLiteral("language"), of(kBoth, Kind12::Text));
    rules.insert(preference + QStringLiteral("speed"), integer(-100, 100));
    rules.insert(preference + QStringLiteral("text"), integer(-1, 1));
    const QString interaction = QStringLiteral("cmi.interactions.n.");
    rules.insert(interaction + QStringLiteral("id"), of(kWrite, Kind12::Identifier));
    rules.insert(interaction + QStringLiteral("objectives.n.id"), of(kWrite, Kind12::Identifier));
    rules.insert(interaction + QStringLiteral("time"), of(kWrite, Kind12::Time));
    rules.insert(interaction + QStringLiteral("type"),
                 oneOf(kWrite, "true-false|choice|fill-in|matching|performance|sequencing|likert|numeric"));
    rules.insert(interaction + QStringLiteral("correct_responses.n.pattern"), of(kWrite, Kind12::Text));
    rules.insert(interaction + QStringLiteral("weighting"), of(kWrite, Kind12::Decimal));
    rules.insert(interaction + QStringLiteral("student_response"), of(kWrite, Kind12::Text));
    rules.insert(interaction + QStringLiteral("result"), of(kWrite, Kind12::Result));
    rules.insert(interaction + QStringLiteral("latency"), of(kWrite, Kind12::Timespan));
}

Rules12 makeRules12()
{
    Rules12 rules;
    addCore(rules);
    addOptional(rules);
    return rules;
}

const Rules12& allRules12()
{
    static const Rules12 rules = makeRules12();
    return rules;
}

const QHash<QString, QString>& allChildren12()
{
    static const QHash<QString, QString> children{
        {QStringLiteral("cmi.core"),
         QStringLiteral(
             "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,"
             "session_time")},
        {QStringLiteral("cmi.core.score"), QStringLiteral("raw,min,max")},
        {QStringLiteral("cmi.objectives"), QStringLiteral("id,score,status")},
        {QStringLiteral("cmi.objectives.n.score"), QStringLiteral("raw,min,max")},
        {QStringLiteral("cmi.student_data"), QStringLiteral("mastery_score,max_time_allowed,time_limit_action")},
        {QStringLiteral("cmi.student_preference"), QStringLiteral("audio,language,speed,text")},
        {QStringLiteral("cmi.interactions"),
         QStringLiteral("id,objectives,time,type,correct_responses,weighting,student_response,result,latency")}};
    return children;
}

QSet<QString> makeContainers12()
{
    QSet<QString> containers;
    for (auto it = allRules12().constBegin(); it != allRules12().constEnd(); ++it) {
        for (qsizetype dot = it.key().indexOf(u'.'); dot >= 0; dot = it.key().indexOf(u'.', dot + 1))
            containers.insert(it.key().left(dot));
    }
    return containers;
}

} // namespace

const ElementRule12* elementRule12(const QString& pattern)
{
    const auto found = allRules12().constFind(pattern);
    return found == allRules12().constEnd() ? nullptr : &*found;
}

bool isContainer12(const QString& pattern)
{
    static const QSet<QString> containers = makeContainers12();
    return containers.contains(pattern);
}

std::optional<QString> children12(const QString& pattern)
{
    const auto found = allChildren12().constFind(pattern);
    return found == allChildren12().constEnd() ? std::nullopt : std::optional(*found);
}

bool isCollection12(const QString& pattern)
{
    return isContainer12(pattern + QStringLiteral(".n"));
}

} // namespace scorm
