// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/datamodel2004.h"

#include "app/learning/scorm/cmitypes.h"
#include "app/learning/scorm/elements2004.h"
#include "app/learning/scorm/interactions.h"
#include "app/learning/scorm/languages.h"
#include "app/learning/scorm/navigationwords.h"

namespace scorm {

namespace {

const QString kRequestValid = QStringLiteral("adl.nav.request_valid.");

bool isKeyword(const QString& part)
{
    return part == QLatin1String("_children") || part == QLatin1String("_count") || part == QLatin1String("_version");
}

QString parentOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

int checkReal(const ElementRule& rule, const QString& value)
{
    const auto number = toReal(value);
    if (!number)
        return TypeMismatch;
    return (rule.least && *number < *rule.least) || (rule.most && *number > *rule.most) ? OutOfRange : NoError;
}

int typed(bool right)
{
    return right ? NoError : TypeMismatch;
}

bool isResult(const QString& value)
{
    return value == QLatin1String("correct") || value == QLatin1String("incorrect") ||
           value == QLatin1String("unanticipated") || value == QLatin1String("neutral") || toReal(value).has_value();
}

} // namespace

QString effectiveStatus(const ValueStore& values, const QString& element)
{
    const bool completion = element == QLatin1String("cmi.completion_status");
    const auto threshold = values.value(completion ? QStringLiteral("cmi.completion_threshold")
                                                   : QStringLiteral("cmi.scaled_passing_score"));
    if (!threshold)
        return values.value(element, QStringLiteral("unknown"));
    const auto measure =
        values.value(completion ? QStringLiteral("cmi.progress_measure") : QStringLiteral("cmi.score.scaled"));
    if (!measure)
        return QStringLiteral("unknown");
    const bool reached = toReal(*measure).value_or(0) >= toReal(*threshold).value_or(0);
    if (completion)
        return reached ? QStringLiteral("completed") : QStringLiteral("incomplete");
    return reached ? QStringLiteral("passed") : QStringLiteral("failed");
}

DataModel2004::DataModel2004(ValueStore values, QVector<DataMap> maps, QMap<QString, QString>& stores,
                             RequestValid requestValid)
    : DataModel(std::move(values)), m_maps(std::move(maps)), m_stores(stores), m_requestValid(std::move(requestValid))
{
}

int DataModel2004::countOf(const QString& collection) const
{
    return collection == QLatin1String("adl.data") ? int(m_maps.size()) : m_values.count(collection);
}

Answer DataModel2004::get(const QString& element) const
{
    if (element.isEmpty())
        return {{}, GetFailure};
    if (element.startsWith(kRequestValid))
        return getRequestValid(element);
    const ElementName name = ElementName::parse(element);
    if (isKeyword(name.last) && element != QLatin1String("cmi._version"))
        return getKeyword(name, element);
    const ElementRule* rule = elementRule2004(name.pattern);
    if (!rule)
        return {{}, UndefinedElement};
    for (const ElementName::Index& index : name.indices) {
        if (index.index >= countOf(index.collection))
            return {{}, GetFailure};
    }
    if (rule->access == ElementRule::Access::Write)
        return {{}, WriteOnlyElement};
    if (name.pattern.startsWith(QLatin1String("adl.data.")))
        return getStore(name);
    if (element == QLatin1String("cmi.completion_status") || element == QLatin1String("cmi.success_status"))
        return {effectiveStatus(m_values, element), NoError};
    const std::optional<QString> value = m_values.value(element);
    if (value)
        return {*value, NoError};
    return rule->fallback ? Answer{*rule->fallback, NoError} : Answer{{}, NotInitializedValue};
}

Answer DataModel2004::getKeyword(const ElementName& name, const QString& element) const
{
    const QString parent = parentOf(name.pattern);
    if (!isContainer2004(parent) && !elementRule2004(parent))
        return {{}, UndefinedElement};
    for (const ElementName::Index& index : name.indices) {
        if (index.index >= countOf(index.collection))
            return {{}, GetFailure};
    }
    if (name.last == QLatin1String("_count") && isCollection2004(parent))
        return {QString::number(countOf(parentOf(element))), NoError};
    if (name.last == QLatin1String("_children")) {
        if (const auto children = children2004(parent))
            return {*children, NoError};
    }
    return {{}, GetFailure};
}

Answer DataModel2004::getStore(const ElementName& name) const
{
    const DataMap& map = m_maps.at(name.indices.first().index);
    if (name.last == QLatin1String("id"))
        return {map.target, NoError};
    if (!map.read)
        return {{}, WriteOnlyElement};
    const QString value = m_stores.value(map.target);
    return value.isEmpty() ? Answer{{}, NotInitializedValue} : Answer{value, NoError};
}

Answer DataModel2004::getRequestValid(const QString& element) const
{
    const QString rest = element.mid(kRequestValid.size());
    const QString kind = rest.section(u'.', 0, 0);
    const QString target = rest.mid(kind.size() + 1);
    const bool aimed = kind == QLatin1String("choice") || kind == QLatin1String("jump");
    if (!elementRule2004(kRequestValid + kind) || aimed == target.isEmpty())
        return {{}, UndefinedElement};
    static const QLatin1String prefix("{target=");
    if (aimed && !(target.startsWith(prefix) && target.endsWith(u'}')))
        return {{}, UndefinedElement};
    return {m_requestValid(kind, target.mid(prefix.size()).chopped(aimed ? 1 : 0)), NoError};
}

int DataModel2004::set(const QString& element, const QString& value)
{
    if (element.isEmpty())
        return SetFailure;
    if (element.startsWith(kRequestValid))
        return getRequestValid(element).error == NoError ? ReadOnlyElement : UndefinedElement;
    const ElementName name = ElementName::parse(element);
    if (isKeyword(name.last)) {
        const QString parent = parentOf(name.pattern);
        return isContainer2004(parent) || elementRule2004(parent) ? ReadOnlyElement : UndefinedElement;
    }
    const ElementRule* rule = elementRule2004(name.pattern);
    if (!rule)
        return UndefinedElement;
    if (rule->access == ElementRule::Access::Read)
        return ReadOnlyElement;
    if (name.pattern.startsWith(QLatin1String("adl.data.")))
        return setStore(name, value);
    int error = checkIndices(name);
    if (error == NoError)
        error = checkDependencies(name, element);
    if (error == NoError)
        error = checkType(*rule, name, element, value);
    if (error == NoError)
        error = checkUnique(name, element, value);
    if (error == NoError)
        m_values.set(element, value);
    return error;
}

int DataModel2004::setStore(const ElementName& name, const QString& value)
{
    const int index = name.indices.first().index;
    if (index >= m_maps.size())
        return SetFailure;
    const DataMap& map = m_maps.at(index);
    if (!map.write)
        return ReadOnlyElement;
    m_stores.insert(map.target, value);
    return NoError;
}

// Collections grow by one at their end.
int DataModel2004::checkIndices(const ElementName& name) const
{
    for (const ElementName::Index& index : name.indices) {
        if (index.index > countOf(index.collection))
            return SetFailure;
    }
    return NoError;
}

// RTE 4.2.9 and 4.2.17: an id first, and the type of an interaction before its responses.
int DataModel2004::checkDependencies(const ElementName& name, const QString& element) const
{
    const bool objective = name.pattern.startsWith(QLatin1String("cmi.objectives."));
    const bool interaction = name.pattern.startsWith(QLatin1String("cmi.interactions."));
    if (!objective && !interaction)
        return NoError;
    const ElementName::Index& outer = name.indices.first();
    const QString record = QStringLiteral("%1.%2.").arg(outer.collection).arg(outer.index);
    if (element != record + QStringLiteral("id") && !m_values.value(record + QStringLiteral("id")))
        return DependencyMissing;
    const bool response = name.last == QLatin1String("pattern") || name.last == QLatin1String("learner_response");
    if (!response)
        return NoError;
    const auto type = m_values.value(record + QStringLiteral("type"));
    if (!type)
        return DependencyMissing;
    return name.indices.size() > 1 && name.indices.at(1).index > 0 && hasSinglePattern(*type) ? SetFailure : NoError;
}

int DataModel2004::checkType(const ElementRule& rule, const ElementName& name, const QString& element,
                             const QString& value) const
{
    using Kind = ElementRule::Kind;
    const auto type = [&] {
        const ElementName::Index& outer = name.indices.first();
        return m_values.value(QStringLiteral("%1.%2.type").arg(outer.collection).arg(outer.index), QString());
    };
    Q_UNUSED(element)
    switch (rule.kind) {
    case Kind::Text:
        return NoError;
    case Kind::Localized:
        return typed(isLocalizedText(value));
    case Kind::Identifier:
        return typed(isIdentifier(value));
    case Kind::Real:
        return checkReal(rule, value);
    case Kind::Timestamp:
        return typed(isTimestamp(value));
    case Kind::Period:
        return typed(fromPeriod(value).has_value());
    case Kind::Language:
        return typed(value.isEmpty() || isLanguageTag(value));
    case Kind::Words:
        return typed(rule.words.contains(value));
    case Kind::Result:
        return typed(isResult(value));
    case Kind::InteractionType:
        return typed(isInteractionType(value));
    case Kind::LearnerResponse:
        return typed(isLearnerResponse(type(), value));
    case Kind::ResponsePattern:
        return typed(isResponsePattern(type(), value));
    case Kind::NavigationRequest:
        return typed(value == QLatin1String("_none_") || navigationRequest(value).has_value());
    }
    return NoError;
}

// Ids of objectives are unique and stay; interactions refer to an objective once; see repeatsPattern().
int DataModel2004::checkUnique(const ElementName& name, const QString& element, const QString& value) const
{
    const bool objective = name.pattern == QLatin1String("cmi.objectives.n.id");
    const bool reference = name.pattern == QLatin1String("cmi.interactions.n.objectives.n.id");
    const bool pattern = name.last == QLatin1String("pattern");
    if (!objective && !reference && !pattern)
        return NoError;
    const ElementName::Index& place = name.indices.last();
    if (objective) {
        const auto before = m_values.value(element);
        if (before && *before != value)
            return SetFailure;
    }
    const QString outer = parentOf(place.collection);
    const QString type = pattern ? m_values.value(outer + QStringLiteral(".type"), QString()) : QString();
    for (int i = 0; i < countOf(place.collection); ++i) {
        const auto other = m_values.value(QStringLiteral("%1.%2.%3").arg(place.collection).arg(i).arg(name.last));
        if (i == place.index || !other)
            continue;
        if (pattern ? repeatsPattern(type, *other, value) : *other == value)
            return SetFailure;
    }
    return NoError;
}

} // namespace scorm
