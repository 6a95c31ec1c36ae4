// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/ldexpand.h"

#include "app/credentials/ldjson.h"

#include <algorithm>

namespace credentials {

using namespace ldjson;

base::Result<QJsonArray> expand(const QJsonValue& document, const LdOptions& options)
{
    return LdExpansion(options).run(document);
}

base::Result<QJsonArray> LdExpansion::run(const QJsonValue& document)
{
    QJsonValue expanded = element(m_contexts.initial(), {}, document);
    if (m_contexts.failed())
        return base::failure(m_contexts.error());
    if (const QJsonObject whole = expanded.toObject(); whole.size() == 1 && whole.contains(u"@graph"))
        expanded = whole.value(u"@graph");
    return expanded.isNull() || expanded.isUndefined() ? QJsonArray() : arrayOf(expanded);
}

void LdExpansion::lost(const QString& what)
{
    if (m_contexts.options().strict)
        m_contexts.fail("undefined-term", what);
}

LdContext LdExpansion::scoped(const LdContext& active, const TermDefinition& term, bool overrideProtected,
                              bool propagate)
{
    return m_contexts.process(active, *term.context, {term.contextBase, overrideProtected, propagate});
}

QJsonValue LdExpansion::element(const LdContext& active, const QString& property, const QJsonValue& value, bool fromMap)
{
    if (m_contexts.failed() || value.isNull() || value.isUndefined())
        return {};
    if (++m_depth > m_contexts.options().maxDepth) {
        m_contexts.fail("too-complex", QStringLiteral("values in values"));
        return {};
    }
    QJsonValue result;
    if (value.isArray()) {
        result = array(active, property, value.toArray(), fromMap);
    } else if (value.isObject()) {
        const TermDefinition* term = active.term(property);
        const QJsonValue* context = term && term->context ? &*term->context : nullptr;
        LdContext inner = active;
        const QJsonObject whole = value.toObject();
        if (active.previous && !fromMap) {
            bool keep = false;
            for (auto it = whole.constBegin(); it != whole.constEnd(); ++it) {
                const auto key = keyOf(active, it.key());
                keep = keep || key == kValue || (whole.size() == 1 && key == kId);
            }
            if (!keep)
                inner = *active.previous;
        }
        if (context)
            inner = scoped(inner, *term, true, true);
        result = object(inner, property, whole, fromMap);
    } else if (property.isNull() || property == kGraph) {
        lost(value.toVariant().toString());
    } else {
        const TermDefinition* term = active.term(property);
        result = scalar(term && term->context ? scoped(active, *term, true, true) : active, property, value);
    }
    --m_depth;
    return m_contexts.failed() ? QJsonValue() : result;
}

QJsonValue LdExpansion::array(const LdContext& active, const QString& property, const QJsonArray& items, bool fromMap)
{
    QJsonArray result;
    const TermDefinition* term = active.term(property);
    const bool list = term && term->contains(kListWord);
    for (const QJsonValue& item : items) {
        QJsonValue expanded = element(active, property, item, fromMap);
        if (list && expanded.isArray())
            expanded = QJsonObject{{kList, expanded}};
        append(result, expanded);
    }
    return result;
}

LdContext LdExpansion::typeScopedContext(LdContext active, const QJsonObject& object, QString& inputType)
{
    const LdContext before = active;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (keyOf(before, it.key()) != kType)
            continue;
        QStringList names;
        for (const QJsonValue& one : arrayOf(it.value())) {
            if (one.isString())
                names += one.toString();
        }
        if (!names.isEmpty() && inputType.isNull())
            inputType = m_contexts.expandIri(before, names.last(), false, true).value_or(QString());
        std::sort(names.begin(), names.end());
        for (const QString& name : names) {
            if (const TermDefinition* term = before.term(name); term && term->context)
                active = scoped(active, *term, false, false);
        }
    }
    return active;
}

QJsonValue LdExpansion::object(LdContext active, const QString& property, const QJsonObject& object, bool)
{
    if (object.contains(kContext))
        active = m_contexts.process(active, object.value(kContext), {m_contexts.options().base});
    if (m_contexts.failed())
        return {};
    QString inputType;
    const LdContext inner = typeScopedContext(active, object, inputType);
    QJsonObject result;
    keys({inner, active, property, inputType}, object, result);
    return m_contexts.failed() ? QJsonValue() : finished(result, property);
}

QJsonValue LdExpansion::finishedValue(const QJsonObject& result)
{
    const QJsonValue value = result.value(kValue);
    const QJsonValue type = result.value(kType);
    for (auto it = result.constBegin(); it != result.constEnd(); ++it) {
        static const QStringList known{kValue, kType, kLanguage, kDirection, kIndex};
        if (!known.contains(it.key()))
            m_contexts.fail("invalid-value-object", it.key());
    }
    if (!type.isUndefined() && (result.contains(kLanguage) || result.contains(kDirection)))
        m_contexts.fail("invalid-value-object", {});
    const QString typeName =
        type.isArray() && type.toArray().size() == 1 ? type.toArray().first().toString() : type.toString();
    if (typeName == kJson)
        return QJsonObject{{kValue, value}, {kType, kJson}};
    if (value.isNull() || (value.isArray() && value.toArray().isEmpty())) {
        lost(QStringLiteral("@value"));
        return {};
    }
    if (value.isArray() || value.isObject())
        m_contexts.fail("invalid-value-object-value", {});
    else if (!value.isString() && result.contains(kLanguage))
        m_contexts.fail("invalid-language-tagged-value", {});
    else if (!type.isUndefined() && (typeName.isEmpty() || typeName.startsWith(u"_:") || typeName.contains(u' ')))
        m_contexts.fail("invalid-typed-value", typeName);
    QJsonObject out = result;
    if (!type.isUndefined())
        out.insert(kType, typeName);
    return out;
}

QJsonValue LdExpansion::finished(QJsonObject result, const QString& property)
{
    QJsonValue out;
    if (result.contains(kValue)) {
        out = finishedValue(result);
    } else {
        if (result.contains(kType))
            result.insert(kType, arrayOf(result.value(kType)));
        if (result.contains(kSet) || result.contains(kList)) {
            if (result.size() > 1 + (result.contains(kIndex) ? 1 : 0))
                m_contexts.fail("invalid-set-or-list-object", {});
            if (result.contains(kSet))
                return result.value(kSet);
        }
        out = result;
    }
    if (result.size() == 1 && result.contains(kLanguage))
        return {};
    if (property.isNull() || property == kGraph) {
        const QJsonObject object = out.toObject();
        if (object.isEmpty() || object.contains(kValue) || object.contains(kList)) {
            if (!object.isEmpty())
                lost(QStringLiteral("a value that belongs to nothing"));
            return {};
        }
        if (object.size() == 1 && object.contains(kId))
            return {};
    }
    return out;
}

QJsonValue LdExpansion::scalar(const LdContext& active, const QString& property, const QJsonValue& value)
{
    const TermDefinition* term = active.term(property);
    const QString type = term ? term->type : QString();
    if (value.isString() && (type == kId || type == kVocab)) {
        const auto iri = m_contexts.expandIri(active, value.toString(), true, type == kVocab);
        return QJsonObject{{kId, iri ? QJsonValue(*iri) : QJsonValue()}};
    }
    QJsonObject result{{kValue, value}};
    if (!type.isEmpty() && type != kId && type != kVocab && type != QStringLiteral("@none")) {
        result.insert(kType, type);
    } else if (value.isString()) {
        const QString language = term && term->language ? *term->language : active.language;
        const QString direction = term && term->direction ? *term->direction : active.direction;
        if (!language.isEmpty())
            result.insert(kLanguage, language);
        if (!direction.isEmpty())
            result.insert(kDirection, direction);
    }
    return result;
}

} // namespace credentials
