// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/xapiprogress.h"

#include <algorithm>

namespace services {

namespace {

QJsonObject memberAt(const QJsonObject& object, std::initializer_list<const char*> path)
{
    QJsonObject found = object;
    for (const char* name : path)
        found = found.value(QLatin1StringView(name)).toObject();
    return found;
}

// Of the whole content, not of a question in it.
bool isAboutTheWhole(const QJsonObject& statement)
{
    return memberAt(statement, {"context", "contextActivities"}).value(QLatin1StringView("parent")).toArray().isEmpty();
}

bool saysDone(const QJsonObject& statement)
{
    const QString verb =
        memberAt(statement, {"verb"}).value(QLatin1StringView("id")).toString().section(QLatin1Char('/'), -1);
    return memberAt(statement, {"result"}).value(QLatin1StringView("completion")).toBool() ||
           verb == QLatin1StringView("completed") || verb == QLatin1StringView("passed") ||
           verb == QLatin1StringView("mastered");
}

// By its result, else by the verb that means it.
std::optional<bool> successIn(const QJsonObject& statement)
{
    const QJsonValue success = memberAt(statement, {"result"}).value(QLatin1StringView("success"));
    if (success.isBool())
        return success.toBool();
    const QString verb = memberAt(statement, {"verb"}).value(QLatin1StringView("id")).toString();
    if (verb == QLatin1StringView("http://adlnet.gov/expapi/verbs/passed"))
        return true;
    return verb == QLatin1StringView("http://adlnet.gov/expapi/verbs/failed") ? std::optional(false) : std::nullopt;
}

// Per cent; 0 for a statement that says nothing of it. Of H5P, cmi5's allowed statements and the video profile.
int percentIn(const QJsonObject& result)
{
    const QJsonObject extensions = memberAt(result, {"extensions"});
    const QJsonValue hundredths =
        extensions.value(QLatin1StringView("https://w3id.org/xapi/cmi5/result/extensions/progress"));
    const QJsonValue share = extensions.value(QLatin1StringView("https://w3id.org/xapi/video/extensions/progress"));
    return int(std::clamp(std::max(hundredths.toDouble(), 100 * share.toDouble()), 0.0, 100.0));
}

// What was said of one item; the best of it.
struct Said
{
    bool begun = false;
    bool done = false;
    int percent = 0;
    std::optional<bool> success;
    std::optional<double> score;

    void add(const QJsonObject& statement)
    {
        const QJsonObject result = memberAt(statement, {"result"});
        begun = true;
        done = done || saysDone(statement);
        percent = std::max(percent, std::min(percentIn(result), 99));
        if (const auto said = successIn(statement))
            success = success.value_or(false) || *said;
        const QJsonValue scaled = memberAt(result, {"score"}).value(QLatin1StringView("scaled"));
        if (scaled.isDouble())
            score = std::max(scaled.toDouble(), score.value_or(scaled.toDouble()));
    }
    // What add() came to before; of the better.
    void addKept(const QJsonObject& kept)
    {
        begun = begun || !kept.isEmpty();
        done = done || kept.value(QLatin1StringView("done")).toBool();
        percent = std::max(percent, std::clamp(kept.value(QLatin1StringView("percent")).toInt(), 0, 99));
        if (const QJsonValue was = kept.value(QLatin1StringView("success")); was.isBool())
            success = success.value_or(false) || was.toBool();
        if (const QJsonValue was = kept.value(QLatin1StringView("score")); was.isDouble())
            score = std::max(was.toDouble(), score.value_or(was.toDouble()));
    }
    [[nodiscard]] QJsonObject kept() const
    {
        QJsonObject json{{QStringLiteral("done"), done}, {QStringLiteral("percent"), percent}};
        if (success)
            json.insert(QStringLiteral("success"), *success);
        if (score)
            json.insert(QStringLiteral("score"), *score);
        return json;
    }
    [[nodiscard]] PlayItem::State state() const
    {
        if (!done)
            return PlayItem::State::Incomplete;
        return !success ? PlayItem::State::Completed : *success ? PlayItem::State::Passed : PlayItem::State::Failed;
    }
};

Said saidOf(const QString& item, const QList<QJsonObject>& statements, Subject about)
{
    Said said;
    for (const QJsonObject& statement : statements) {
        const QString id = memberAt(statement, {"object"}).value(QLatin1StringView("id")).toString();
        if (about == Subject::Whole ? isAboutTheWhole(statement) : id == item)
            said.add(statement);
    }
    return said;
}

} // namespace

XapiProgress xapiProgress(const QList<QJsonObject>& statements, const QStringList& items, const QString& current,
                          Subject about, const QJsonObject& before)
{
    XapiProgress progress;
    progress.completion = QStringLiteral("incomplete");
    int done = 0, percent = 0, passed = 0, failed = 0;
    double scores = 0;
    int scored = 0;
    for (const QString& item : items) {
        Said said = saidOf(item, statements, about);
        said.addKept(before.value(item).toObject());
        if (said.begun)
            progress.steps.insert(item, said.kept());
        if (said.begun || item == current)
            progress.items.insert(item, said.state());
        done += said.done ? 1 : 0;
        percent += said.done ? 100 : said.percent;
        passed += said.success.value_or(false) ? 1 : 0;
        failed += said.success.value_or(true) ? 0 : 1;
        scores += said.score.value_or(0);
        scored += said.score ? 1 : 0;
    }
    const int all = int(items.size());
    if (all == 0)
        return progress;
    progress.percent = percent / all;
    if (done == all)
        progress.completion = QStringLiteral("completed");
    // Of several the course is passed when it is done and nothing in it was failed.
    if (failed > 0)
        progress.success = QStringLiteral("failed");
    else if (passed > 0 && (done == all || all == 1))
        progress.success = QStringLiteral("passed");
    if (scored > 0)
        progress.score = scores / scored;
    return progress;
}

} // namespace services
