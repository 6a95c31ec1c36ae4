// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-LD 1.1 API section 5.1.2, steps 13 and 14: the keys of an object.
#include "app/credentials/iri.h"
#include "app/credentials/ldexpand.h"
#include "app/credentials/ldjson.h"

namespace credentials {

using namespace ldjson;

void LdExpansion::keys(const Place& place, const QJsonObject& object, QJsonObject& result)
{
    QStringList nests;
    for (auto it = object.constBegin(); it != object.constEnd() && !m_contexts.failed(); ++it) {
        const QString& key = it.key();
        if (key == kContext)
            continue;
        const std::optional<QString> iri = keyOf(place.active, key);
        if (!iri || (!isLdKeyword(*iri) && !iri->startsWith(u"_:") && !isAbsoluteIri(*iri))) {
            const TermDefinition* term = place.active.term(key);
            if (!term || term->iri) // a term that a context leaves out on purpose is no loss
                lost(key);
            continue;
        }
        if (*iri == kNest)
            nests += key;
        else if (isLdKeyword(*iri))
            keyword(place, *iri, it.value(), result);
        else
            property(place, key, *iri, it.value(), result);
    }
    for (const QString& key : nests)
        nested(place, key, object, result);
}

void LdExpansion::nested(const Place& place, const QString& key, const QJsonObject& object, QJsonObject& result)
{
    const TermDefinition* term = place.active.term(key);
    const LdContext inner = term && term->context ? scoped(place.active, *term, true, true) : place.active;
    for (const QJsonValue& one : arrayOf(object.value(key))) {
        const QJsonObject inside = one.toObject();
        bool wrong = !one.isObject();
        for (auto it = inside.constBegin(); it != inside.constEnd(); ++it)
            wrong = wrong || keyOf(inner, it.key()) == kValue;
        if (wrong || ++m_depth > m_contexts.options().maxDepth) {
            m_contexts.fail("invalid-@nest-value", key);
            return;
        }
        keys({inner, place.typeScoped, place.property, place.inputType}, inside, result);
        --m_depth;
    }
}

QJsonValue LdExpansion::types(const Place& place, const QJsonValue& value, const QJsonValue& before)
{
    QJsonArray all = before.isUndefined() ? QJsonArray() : arrayOf(before);
    for (const QJsonValue& one : arrayOf(value)) {
        if (!one.isString()) {
            m_contexts.fail("invalid-type-value", {});
            return {};
        }
        if (const auto iri = m_contexts.expandIri(place.typeScoped, one.toString(), true, true)) {
            if (!iri->contains(u':') && !isLdKeyword(*iri))
                lost(one.toString());
            all.append(*iri);
        }
    }
    return all;
}

// @id, @index, @language, @direction.
QJsonValue LdExpansion::checkedText(const QString& word, const QJsonValue& value)
{
    const QString text = value.toString();
    bool right = value.isString();
    if (word == kDirection)
        right = text == QStringLiteral("ltr") || text == QStringLiteral("rtl");
    if (!right)
        m_contexts.fail(word == kId          ? "invalid-@id-value"
                        : word == kIndex     ? "invalid-@index-value"
                        : word == kDirection ? "invalid-base-direction"
                                             : "invalid-language-tagged-string",
                        text);
    return text;
}

void LdExpansion::keyword(const Place& place, const QString& word, const QJsonValue& value, QJsonObject& result)
{
    if (place.property == kReverse) {
        m_contexts.fail("invalid-reverse-property-map", word);
        return;
    }
    if (result.contains(word) && word != kIncluded && word != kType) {
        m_contexts.fail("colliding-keywords", word);
        return;
    }
    QJsonValue out;
    if (word == kId) {
        const auto iri = m_contexts.expandIri(place.active, checkedText(word, value).toString(), true, false);
        result.insert(kId, iri ? QJsonValue(*iri) : QJsonValue());
        return;
    }
    if (word == kType) {
        out = types(place, value, result.value(kType));
    } else if (word == kGraph) {
        const QJsonValue inside = element(place.active, kGraph, value);
        out = inside.isNull() ? QJsonArray() : arrayOf(inside);
    } else if (word == kIncluded) {
        out = result.value(kIncluded).toArray();
        QJsonArray all = out.toArray();
        append(all, element(place.active, QString(), value));
        out = all;
        for (const QJsonValue& one : all) {
            const QJsonObject node = one.toObject();
            if (!one.isObject() || node.contains(kValue) || node.contains(kList) || node.contains(kSet))
                m_contexts.fail("invalid-@included-value", {});
        }
        if (arrayOf(value).size() > all.size())
            m_contexts.fail("invalid-@included-value", {});
    } else if (word == kValue) {
        if (place.inputType != kJson && (value.isArray() || value.isObject()))
            m_contexts.fail("invalid-value-object-value", {});
        result.insert(kValue, value);
        return;
    } else if (word == kLanguage || word == kDirection || word == kIndex) {
        out = checkedText(word, value);
    } else if (word == kList) {
        if (place.property.isNull() || place.property == kGraph)
            return;
        const QJsonValue inside = element(place.active, place.property, value);
        out = inside.isNull() ? QJsonArray() : arrayOf(inside);
    } else if (word == kSet) {
        out = element(place.active, place.property, value);
    } else if (word == kReverse) {
        reverseMap(place, value, result);
        return;
    }
    if (!out.isNull())
        result.insert(word, out);
}

void LdExpansion::reverseMap(const Place& place, const QJsonValue& value, QJsonObject& result)
{
    if (!value.isObject()) {
        m_contexts.fail("invalid-@reverse-value", {});
        return;
    }
    const QJsonObject inside = element(place.active, kReverse, value).toObject();
    const QJsonObject twice = inside.value(kReverse).toObject();
    for (auto it = twice.constBegin(); it != twice.constEnd(); ++it)
        addTo(result, it.key(), it.value());
    QJsonObject reversed = result.value(kReverse).toObject();
    for (auto it = inside.constBegin(); it != inside.constEnd(); ++it) {
        if (it.key() == kReverse)
            continue;
        for (const QJsonValue& one : arrayOf(it.value())) {
            if (one.toObject().contains(kValue) || one.toObject().contains(kList))
                m_contexts.fail("invalid-reverse-property-value", it.key());
        }
        addTo(reversed, it.key(), it.value());
    }
    if (!reversed.isEmpty())
        result.insert(kReverse, reversed);
}

void LdExpansion::property(const Place& place, const QString& key, const QString& iri, const QJsonValue& value,
                           QJsonObject& result)
{
    const TermDefinition* term = place.active.term(key);
    QJsonValue expanded = propertyValue(place, key, term, value);
    if (m_contexts.failed() || expanded.isNull() || expanded.isUndefined())
        return;
    if (term && term->contains(kListWord) && !expanded.toObject().contains(kList))
        expanded = QJsonObject{{kList, arrayOf(expanded)}};
    if (term && term->containers.contains(kGraph) && !term->containers.contains(kId) &&
        !term->containers.contains(kIndex)) {
        QJsonArray graphs;
        for (const QJsonValue& one : arrayOf(expanded))
            graphs.append(QJsonObject{{kGraph, arrayOf(one)}});
        expanded = graphs;
    }
    if (!term || !term->reverse) {
        addTo(result, iri, expanded);
        return;
    }
    QJsonObject reversed = result.value(kReverse).toObject();
    for (const QJsonValue& one : arrayOf(expanded)) {
        if (one.toObject().contains(kValue) || one.toObject().contains(kList))
            m_contexts.fail("invalid-reverse-property-value", key);
    }
    addTo(reversed, iri, expanded);
    result.insert(kReverse, reversed);
}

QJsonValue LdExpansion::propertyValue(const Place& place, const QString& key, const TermDefinition* term,
                                      const QJsonValue& value)
{
    if (term && term->type == kJson)
        return QJsonObject{{kValue, value}, {kType, kJson}};
    if (term && value.isObject()) {
        if (term->containers.contains(kLanguage))
            return languageMap(place.active, *term, value.toObject());
        if (term->containers.contains(kIndex) || term->containers.contains(kType) || term->containers.contains(kId))
            return indexMap(place.active, key, *term, value.toObject());
    }
    return element(place.active, key, value);
}

QJsonArray LdExpansion::languageMap(const LdContext& active, const TermDefinition& term, const QJsonObject& map)
{
    QJsonArray all;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        for (const QJsonValue& one : arrayOf(it.value())) {
            if (one.isNull())
                continue;
            if (!one.isString()) {
                m_contexts.fail("invalid-language-map-value", it.key());
                return {};
            }
            QJsonObject item{{kValue, one}};
            if (it.key() != kNone && keyOf(active, it.key()) != kNone)
                item.insert(kLanguage, it.key());
            const QString direction = term.direction ? *term.direction : active.direction;
            if (!direction.isEmpty())
                item.insert(kDirection, direction);
            all.append(item);
        }
    }
    return all;
}

QJsonArray LdExpansion::indexMap(const LdContext& active, const QString& key, const TermDefinition& term,
                                 const QJsonObject& map)
{
    QJsonArray all;
    const bool byType = term.containers.contains(kType);
    for (auto it = map.constBegin(); it != map.constEnd() && !m_contexts.failed(); ++it) {
        LdContext inner = active;
        if ((byType || term.containers.contains(kId)) && active.previous)
            inner = *active.previous;
        if (byType) {
            const TermDefinition* type = inner.term(it.key());
            inner = type && type->context ? scoped(inner, *type, false, false) : inner;
        }
        const QJsonValue items = element(byType ? inner : active, key, arrayOf(it.value()), true);
        for (const QJsonValue& one : items.toArray()) {
            QJsonObject item = one.toObject();
            if (term.containers.contains(kGraph) && !isGraphObject(item))
                item = QJsonObject{{kGraph, QJsonArray{item}}};
            all.append(indexed(active, term, it.key(), item));
        }
    }
    return all;
}

QJsonObject LdExpansion::indexed(const LdContext& active, const TermDefinition& term, const QString& index,
                                 QJsonObject item)
{
    const std::optional<QString> expanded = keyOf(active, index);
    const bool none = expanded == kNone;
    if (term.containers.contains(kIndex)) {
        if (!term.index.isEmpty() && term.index != kIndex && !none) {
            const QString property = keyOf(active, term.index).value_or(term.index);
            QJsonArray values{scalar(active, term.index, index)};
            append(values, item.value(property));
            item.insert(property, values);
            if (item.contains(kValue))
                m_contexts.fail("invalid-value-object", property);
        } else if (!none && !item.contains(kIndex) && (term.index.isEmpty() || term.index == kIndex)) {
            item.insert(kIndex, index);
        }
    } else if (term.containers.contains(kId)) {
        if (!none && !item.contains(kId))
            item.insert(kId, m_contexts.expandIri(active, index, true, false).value_or(QString()));
    } else if (term.containers.contains(kType) && !none) {
        QJsonArray all{m_contexts.expandIri(active, index, true, true).value_or(index)};
        append(all, item.value(kType));
        item.insert(kType, all);
    }
    return item;
}

} // namespace credentials
