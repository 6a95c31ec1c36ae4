// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-LD 1.1 API section 4.2: a term is defined.
#include "app/credentials/iri.h"
#include "app/credentials/ldlocal.h"

#include <algorithm>

namespace credentials {

namespace {

bool isBlankLabel(const QString& text)
{
    return text.startsWith(QStringLiteral("_:"));
}

bool mayBeIri(const QString& text)
{
    return isLdKeyword(text) || isBlankLabel(text) || isAbsoluteIri(text);
}

bool hasColonInside(const QString& term)
{
    const qsizetype at = term.indexOf(u':', 1);
    return at > 0 && at < term.size() - 1;
}

} // namespace

std::optional<QString> LdContexts::expandWith(LdContext& active, Local& local, const QString& value,
                                              bool documentRelative, bool vocab)
{
    if (isLdKeyword(value) || looksLikeLdKeyword(value))
        return expandIri(active, value, documentRelative, vocab);
    const auto ready = [&](const QString& term) {
        if (local.object.contains(term) && !local.defined.value(term, false))
            define(active, local, term);
    };
    ready(value);
    if (const qsizetype colon = value.indexOf(u':', 1); colon > 0) {
        if (value.left(colon) != QStringLiteral("_") && !value.mid(colon + 1).startsWith(QStringLiteral("//")))
            ready(value.left(colon));
    }
    return failed() ? std::nullopt : expandIri(active, value, documentRelative, vocab);
}

bool LdContexts::checkKeyword(const QString& term, const QJsonValue& value)
{
    if (term == QStringLiteral("@type")) {
        const QJsonObject object = value.toObject();
        const QJsonValue container = object.value(QStringLiteral("@container"));
        const bool known = container.isUndefined() || container.toString() == QStringLiteral("@set");
        const qsizetype fields = (object.contains(QStringLiteral("@container")) ? 1 : 0) +
                                 (object.contains(QStringLiteral("@protected")) ? 1 : 0);
        if (object.isEmpty() || !known || fields != object.size())
            fail("keyword-redefinition", term);
        return !failed();
    }
    if (isLdKeyword(term)) {
        fail("keyword-redefinition", term);
        return false;
    }
    return !looksLikeLdKeyword(term);
}

void LdContexts::define(LdContext& active, Local& local, const QString& term)
{
    if (const auto found = local.defined.constFind(term); found != local.defined.constEnd()) {
        if (!*found)
            fail("cyclic-IRI-mapping", term);
        return;
    }
    if (term.isEmpty()) {
        fail("invalid-term-definition", term);
        return;
    }
    local.defined.insert(term, false);
    const QJsonValue said = local.object.value(term);
    if (!checkKeyword(term, said))
        return;
    const TermPointer before = active.terms.take(term);
    const bool simple = said.isString();
    if (!simple && !said.isNull() && !said.isObject()) {
        fail("invalid-term-definition", term);
        return;
    }
    const QJsonObject value = said.isObject() ? said.toObject() : QJsonObject{{QStringLiteral("@id"), said}};
    TermDefinition made;
    made.isProtected = value.value(QStringLiteral("@protected")).toBool(local.isProtected);
    if (value.contains(QStringLiteral("@protected")) && !value.value(QStringLiteral("@protected")).isBool())
        fail("invalid-@protected-value", term);
    if (!failed() && !defineType(active, local, value, made))
        return;
    if (value.contains(QStringLiteral("@reverse"))) {
        if (!defineReverse(active, local, value, made))
            return;
    } else if (!defineIri(active, local, term, value, simple, made) || !defineContainers(value, made) ||
               !defineRest(active, local, term, value, made)) {
        return;
    }
    store(active, term, before, std::move(made), local.how.overrideProtected);
    local.defined.insert(term, true);
}

bool LdContexts::defineType(LdContext& active, Local& local, const QJsonObject& value, TermDefinition& made)
{
    const QJsonValue said = value.value(QStringLiteral("@type"));
    if (said.isUndefined())
        return true;
    static const QStringList words{QStringLiteral("@id"), QStringLiteral("@vocab"), QStringLiteral("@json"),
                                   QStringLiteral("@none")};
    const std::optional<QString> type = expandWith(active, local, said.toString(), false, true);
    if (!said.isString() || !type || (!words.contains(*type) && !isAbsoluteIri(*type)))
        fail("invalid-type-mapping", said.toString());
    else
        made.type = *type;
    return !failed();
}

bool LdContexts::defineReverse(LdContext& active, Local& local, const QJsonObject& value, TermDefinition& made)
{
    const QJsonValue said = value.value(QStringLiteral("@reverse"));
    if (value.contains(QStringLiteral("@id")) || value.contains(QStringLiteral("@nest"))) {
        fail("invalid-reverse-property", said.toString());
        return false;
    }
    if (looksLikeLdKeyword(said.toString()) && !isLdKeyword(said.toString()))
        return false;
    const std::optional<QString> iri = expandWith(active, local, said.toString(), false, true);
    if (!said.isString() || !iri || !mayBeIri(*iri)) {
        fail("invalid-IRI-mapping", said.toString());
        return false;
    }
    made.iri = iri;
    made.reverse = true;
    const QJsonValue container = value.value(QStringLiteral("@container"));
    if (container.isString())
        made.containers = {container.toString()};
    if (!container.isUndefined() && !container.isNull() && container.toString() != QStringLiteral("@set") &&
        container.toString() != QStringLiteral("@index"))
        fail("invalid-reverse-property", said.toString());
    return !failed();
}

bool LdContexts::defineIri(LdContext& active, Local& local, const QString& term, const QJsonObject& value, bool simple,
                           TermDefinition& made)
{
    const QJsonValue said = value.value(QStringLiteral("@id"));
    if (said.isUndefined() || said.toString() == term)
        return defineIriByName(active, local, term, made);
    if (said.isNull())
        return true;
    if (!said.isString()) {
        fail("invalid-IRI-mapping", term);
        return false;
    }
    if (!isLdKeyword(said.toString()) && looksLikeLdKeyword(said.toString()))
        return false;
    made.iri = expandWith(active, local, said.toString(), false, true);
    if (!failed() && (!made.iri || !mayBeIri(*made.iri)))
        fail("invalid-IRI-mapping", term);
    if (!failed() && made.iri == QStringLiteral("@context"))
        fail("invalid-keyword-alias", term);
    if (failed())
        return false;
    if (hasColonInside(term) || term.contains(u'/')) {
        local.defined.insert(term, true);
        if (expandWith(active, local, term, false, true) != made.iri)
            fail("invalid-IRI-mapping", term);
    } else if (simple && (isBlankLabel(*made.iri) ||
                          (!made.iri->isEmpty() && QStringView(u":/?#[]@").contains(made.iri->back())))) {
        made.prefix = true;
    }
    return !failed();
}

bool LdContexts::defineIriByName(LdContext& active, Local& local, const QString& term, TermDefinition& made)
{
    if (const qsizetype colon = term.indexOf(u':', 1); colon > 0) {
        const QString prefix = term.left(colon);
        if (local.object.contains(prefix) && !local.defined.value(prefix, false))
            define(active, local, prefix);
        const TermDefinition* found = active.term(prefix);
        made.iri = found && found->iri ? *found->iri + term.mid(colon + 1) : term;
    } else if (term.contains(u'/')) {
        made.iri = expandIri(active, term, false, true);
        if (!made.iri || !isAbsoluteIri(*made.iri))
            fail("invalid-IRI-mapping", term);
    } else if (term == QStringLiteral("@type")) {
        made.iri = term;
    } else if (active.vocab) {
        made.iri = *active.vocab + term;
    } else {
        fail("invalid-IRI-mapping", term);
    }
    return !failed();
}

bool LdContexts::defineContainers(const QJsonObject& value, TermDefinition& made)
{
    const QJsonValue said = value.value(QStringLiteral("@container"));
    if (said.isUndefined())
        return true;
    static const QStringList known{QStringLiteral("@graph"),    QStringLiteral("@id"),   QStringLiteral("@index"),
                                   QStringLiteral("@language"), QStringLiteral("@list"), QStringLiteral("@set"),
                                   QStringLiteral("@type")};
    for (const QJsonValue& one : said.isArray() ? said.toArray() : QJsonArray{said})
        made.containers += one.toString();
    made.containers.sort();
    const bool allKnown =
        std::all_of(made.containers.begin(), made.containers.end(), [](const QString& c) { return known.contains(c); });
    const bool list = made.containers.contains(QStringLiteral("@list"));
    if (!allKnown || made.containers.isEmpty() || (list && made.containers.size() > 1)) {
        fail("invalid-container-mapping", said.toString());
        return false;
    }
    if (made.containers.contains(QStringLiteral("@type"))) {
        if (made.type.isEmpty())
            made.type = QStringLiteral("@id");
        if (made.type != QStringLiteral("@id") && made.type != QStringLiteral("@vocab"))
            fail("invalid-type-mapping", made.type);
    }
    return !failed();
}

bool LdContexts::defineRest(LdContext& active, Local& local, const QString& term, const QJsonObject& value,
                            TermDefinition& made)
{
    static const QStringList known{
        QStringLiteral("@id"),        QStringLiteral("@reverse"),   QStringLiteral("@container"),
        QStringLiteral("@context"),   QStringLiteral("@direction"), QStringLiteral("@index"),
        QStringLiteral("@language"),  QStringLiteral("@nest"),      QStringLiteral("@prefix"),
        QStringLiteral("@protected"), QStringLiteral("@type")};
    for (auto it = value.constBegin(); it != value.constEnd(); ++it) {
        const QJsonValue& said = it.value();
        const QString text = said.toString();
        bool right = known.contains(it.key());
        if (it.key() == QStringLiteral("@index")) {
            made.index = text;
            right = said.isString() && !isLdKeyword(text) && made.containers.contains(QStringLiteral("@index"));
        } else if (it.key() == QStringLiteral("@context")) {
            made.context = said;
            made.contextBase = local.how.base;
            Using check = local.how;
            check.overrideProtected = true;
            check.validateScoped = false;
            (void)process(active, said, check);
        } else if (it.key() == QStringLiteral("@language") && made.type.isEmpty()) {
            made.language = text;
            right = said.isNull() || said.isString();
        } else if (it.key() == QStringLiteral("@direction") && made.type.isEmpty()) {
            made.direction = text;
            right = said.isNull() || text == QStringLiteral("ltr") || text == QStringLiteral("rtl");
        } else if (it.key() == QStringLiteral("@nest")) {
            made.nest = text;
            right = said.isString() && (text == QStringLiteral("@nest") || !isLdKeyword(text));
        } else if (it.key() == QStringLiteral("@prefix")) {
            made.prefix = said.toBool();
            right = said.isBool() && !term.contains(u':') && !term.contains(u'/') &&
                    !(made.prefix && made.iri && isLdKeyword(*made.iri));
        }
        if (!right)
            fail("invalid-term-definition", term);
    }
    return !failed();
}

void LdContexts::store(LdContext& active, const QString& term, const TermPointer& before, TermDefinition made,
                       bool override)
{
    if (before && before->isProtected && !override) {
        if (!made.says(*before)) {
            fail("protected-term-redefinition", term);
            return;
        }
        made.isProtected = true;
    }
    active.terms.insert(term, std::make_shared<const TermDefinition>(std::move(made)));
}

} // namespace credentials
