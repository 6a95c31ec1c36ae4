// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/interactions.h"

#include "app/learning/scorm/cmitypes.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace scorm {

namespace {

QStringList members(const QString& text)
{
    return text.split(QStringLiteral("[,]"));
}

bool areIdentifiers(const QString& text)
{
    const QStringList parts = members(text);
    return std::all_of(parts.begin(), parts.end(), isIdentifier);
}

// A choice is a set: nothing twice, and the empty set is one.
bool isChoice(const QString& text)
{
    if (text.isEmpty())
        return true;
    const QStringList parts = members(text);
    return areIdentifiers(text) && QSet<QString>(parts.begin(), parts.end()).size() == parts.size();
}

bool areLocalized(const QString& text)
{
    const QStringList parts = members(text);
    return std::all_of(parts.begin(), parts.end(), isLocalizedText);
}

// Source and target, both identifiers.
bool areMatches(const QString& text)
{
    if (text.isEmpty())
        return true;
    const QStringList pairs = members(text);
    return std::all_of(pairs.begin(), pairs.end(), [](const QString& pair) {
        const QStringList sides = pair.split(QStringLiteral("[.]"));
        return sides.size() == 2 && isIdentifier(sides.first()) && isIdentifier(sides.last());
    });
}

// min[:]max, either may be missing.
bool isRange(const QString& text)
{
    const QStringList ends = text.split(QStringLiteral("[:]"));
    if (ends.size() == 1)
        return toReal(text).has_value();
    if (ends.size() != 2)
        return false;
    const auto low = toReal(ends.first()), high = toReal(ends.last());
    if ((!low && !ends.first().isEmpty()) || (!high && !ends.last().isEmpty()))
        return false;
    return !low || !high || *low <= *high;
}

// Step name and answer; one of them may be missing.
bool areSteps(const QString& text, bool pattern)
{
    if (text.isEmpty())
        return true;
    const QStringList steps = members(text);
    return std::all_of(steps.begin(), steps.end(), [pattern](const QString& step) {
        const QStringList sides = step.split(QStringLiteral("[.]"));
        if (sides.size() != 2 || (sides.first().isEmpty() && sides.last().isEmpty()))
            return false;
        if (!sides.first().isEmpty() && !isIdentifier(sides.first()))
            return false;
        return !pattern || !sides.last().contains(QLatin1String("[:]")) || isRange(sides.last());
    });
}

// Takes the delimiters {name=true} or {name=false} from the front, each once. False when one says something else.
bool takeFlags(QString& text, QStringList names)
{
    static const QRegularExpression front(QStringLiteral("^\\{(\\w+)=([^}]*)\\}"));
    for (;;) {
        const QRegularExpressionMatch match = front.match(text);
        if (!match.hasMatch() || !names.contains(match.captured(1)))
            return true;
        if (match.captured(2) != QLatin1String("true") && match.captured(2) != QLatin1String("false"))
            return false;
        names.removeOne(match.captured(1));
        text.remove(0, match.capturedLength());
    }
}

bool isTruth(const QString& text)
{
    return text == QLatin1String("true") || text == QLatin1String("false");
}

const QString kCase = QStringLiteral("case_matters");
const QString kOrder = QStringLiteral("order_matters");

} // namespace

bool isInteractionType(const QString& type)
{
    static const QSet<QString> types{QStringLiteral("true-false"), QStringLiteral("choice"),
                                     QStringLiteral("fill-in"),    QStringLiteral("long-fill-in"),
                                     QStringLiteral("matching"),   QStringLiteral("performance"),
                                     QStringLiteral("sequencing"), QStringLiteral("likert"),
                                     QStringLiteral("numeric"),    QStringLiteral("other")};
    return types.contains(type);
}

bool isLearnerResponse(const QString& type, const QString& text)
{
    if (type == QLatin1String("true-false"))
        return isTruth(text);
    if (type == QLatin1String("choice"))
        return isChoice(text);
    if (type == QLatin1String("fill-in"))
        return areLocalized(text);
    if (type == QLatin1String("long-fill-in"))
        return isLocalizedText(text);
    if (type == QLatin1String("matching"))
        return areMatches(text);
    if (type == QLatin1String("performance"))
        return areSteps(text, false);
    if (type == QLatin1String("sequencing"))
        return areIdentifiers(text);
    if (type == QLatin1String("likert"))
        return isIdentifier(text);
    if (type == QLatin1String("numeric"))
        return toReal(text).has_value();
    return true;
}

bool isResponsePattern(const QString& type, const QString& text)
{
    QString rest = text;
    if (type == QLatin1String("fill-in"))
        return takeFlags(rest, {kCase, kOrder}) && areLocalized(rest);
    if (type == QLatin1String("long-fill-in"))
        return takeFlags(rest, {kCase}) && isLocalizedText(rest);
    if (type == QLatin1String("performance"))
        return takeFlags(rest, {kOrder}) && areSteps(rest, true);
    if (type == QLatin1String("numeric"))
        return isRange(text);
    return isLearnerResponse(type, text);
}

bool hasSinglePattern(const QString& type)
{
    return type == QLatin1String("true-false") || type == QLatin1String("likert") || type == QLatin1String("numeric") ||
           type == QLatin1String("other");
}

bool repeatsPattern(const QString& type, const QString& one, const QString& other)
{
    if (type == QLatin1String("choice")) {
        const QStringList mine = members(one), others = members(other);
        return QSet<QString>(mine.begin(), mine.end()) == QSet<QString>(others.begin(), others.end());
    }
    return type == QLatin1String("sequencing") && one == other;
}

} // namespace scorm
