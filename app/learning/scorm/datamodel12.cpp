// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/datamodel12.h"

#include "app/learning/scorm/cmitypes.h"
#include "app/learning/scorm/elements12.h"

#include <QRegularExpression>

#include <algorithm>

namespace scorm {

namespace {

QString parentOf12(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

int unknown12(const QString& element)
{
    return element.startsWith(QLatin1String("cmi.")) ? NotImplemented12 : InvalidArgument12;
}

// CMIDecimal without the exponents and plus signs that toReal() leaves out anyway.
bool isScore(const QString& value)
{
    const auto number = toReal(value);
    return value.isEmpty() || (number && *number >= 0 && *number <= 100);
}

bool isInteger(const QString& value, int least, int most)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[+-]?\\d{1,5}")));
    const int number = value.toInt();
    return form.match(value).hasMatch() && number >= least && number <= most;
}

bool isTime12(const QString& value)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?")));
    return form.match(value).hasMatch();
}

bool isIdentifier12(const QString& value)
{
    return !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
}

bool isResult12(const QString& value)
{
    return value == QLatin1String("correct") || value == QLatin1String("wrong") ||
           value == QLatin1String("unanticipated") || value == QLatin1String("neutral") || toReal(value).has_value();
}

bool hasType(const ElementRule12& rule, const QString& value)
{
    switch (rule.kind) {
    case ElementRule12::Kind::Text:
        return true;
    case ElementRule12::Kind::Identifier:
        return isIdentifier12(value);
    case ElementRule12::Kind::Score:
        return isScore(value);
    case ElementRule12::Kind::Decimal:
        return toReal(value).has_value();
    case ElementRule12::Kind::Integer:
        return isInteger(value, rule.least, rule.most);
    case ElementRule12::Kind::Time:
        return isTime12(value);
    case ElementRule12::Kind::Timespan:
        return fromTimespan(value).has_value();
    case ElementRule12::Kind::Words:
        return rule.words.contains(value);
    case ElementRule12::Kind::Result:
        return isResult12(value);
    }
    return false;
}

} // namespace

Answer DataModel12::get(const QString& element) const
{
    const ElementName name = ElementName::parse(element);
    if (element == QLatin1String("cmi._version"))
        return {QStringLiteral("3.4"), NoError12};
    if (name.last == QLatin1String("_children") || name.last == QLatin1String("_count"))
        return getKeyword(name, element);
    const ElementRule12* rule = elementRule12(name.pattern);
    if (!rule)
        return {{}, unknown12(element)};
    if (rule->access == ElementRule12::Access::Write)
        return {{}, WriteOnly12};
    for (const ElementName::Index& index : name.indices) {
        if (index.index >= m_values.count(index.collection))
            return {{}, InvalidArgument12};
    }
    return {m_values.value(element, rule->fallback), NoError12};
}

Answer DataModel12::getKeyword(const ElementName& name, const QString& element) const
{
    const QString parent = parentOf12(name.pattern);
    if (!isContainer12(parent) && !elementRule12(parent))
        return {{}, unknown12(element)};
    for (const ElementName::Index& index : name.indices) {
        if (index.index >= m_values.count(index.collection))
            return {{}, InvalidArgument12};
    }
    if (name.last == QLatin1String("_count")) {
        return isCollection12(parent) ? Answer{QString::number(m_values.count(parentOf12(element))), NoError12}
                                      : Answer{{}, NotAnArray12};
    }
    const auto children = children12(parent);
    return children ? Answer{*children, NoError12} : Answer{{}, NoChildren12};
}

int DataModel12::set(const QString& element, const QString& value)
{
    const ElementName name = ElementName::parse(element);
    if (name.last == QLatin1String("_children") || name.last == QLatin1String("_count") ||
        element == QLatin1String("cmi._version")) {
        const QString parent = parentOf12(name.pattern);
        return isContainer12(parent) || elementRule12(parent) ? Keyword12 : unknown12(element);
    }
    const ElementRule12* rule = elementRule12(name.pattern);
    if (!rule)
        return unknown12(element);
    if (rule->access == ElementRule12::Access::Read)
        return ReadOnly12;
    for (const ElementName::Index& index : name.indices) {
        if (index.index > m_values.count(index.collection))
            return InvalidArgument12;
    }
    if (!hasType(*rule, value))
        return IncorrectType12;
    m_values.set(element, value);
    return NoError12;
}

} // namespace scorm
