// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/ldcontext.h"

#include "app/credentials/iri.h"
#include "app/credentials/ldlocal.h"

#include <algorithm>

namespace credentials {

namespace {

constexpr const char* kLdKeywords[] = {
    "@base", "@container",   "@context",  "@default",  "@direction", "@embed",     "@explicit",   "@graph",
    "@id",   "@import",      "@included", "@index",    "@json",      "@language",  "@list",       "@nest",
    "@none", "@omitDefault", "@prefix",   "@preserve", "@propagate", "@protected", "@requireAll", "@reverse",
    "@set",  "@type",        "@value",    "@version",  "@vocab"};

} // namespace

bool TermDefinition::says(const TermDefinition& other) const
{
    return iri == other.iri && reverse == other.reverse && prefix == other.prefix && type == other.type &&
           nest == other.nest && index == other.index && containers == other.containers && context == other.context &&
           language == other.language && direction == other.direction;
}

bool isLdKeyword(QStringView text)
{
    return text.startsWith(u'@') && std::any_of(std::begin(kLdKeywords), std::end(kLdKeywords),
                                                [&](const char* word) { return text == QLatin1StringView(word); });
}

bool looksLikeLdKeyword(QStringView text)
{
    return text.size() > 1 && text[0] == u'@' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
           });
}

LdContexts::LdContexts(const LdOptions& options) : m_options(options) {}

void LdContexts::fail(const char* code, const QString& detail)
{
    if (!m_error)
        m_error = base::Error{base::Error::Kind::Malformed, detail, 0, QString::fromLatin1(code), 0};
}

LdContext LdContexts::initial() const
{
    return {m_options.base};
}

LdContext LdContexts::process(const LdContext& active, const QJsonValue& local, const Using& how)
{
    LdContext result = active;
    if (failed())
        return result;
    if (++m_depth > m_options.maxDepth) {
        fail("too-complex", QStringLiteral("contexts in contexts"));
        return result;
    }
    bool propagate = how.propagate;
    const QJsonValue said = local.toObject().value(QStringLiteral("@propagate"));
    if (said.isBool())
        propagate = said.toBool();
    if (!propagate && !result.previous)
        result.previous = std::make_shared<LdContext>(active);
    const QJsonArray all = local.isArray() ? local.toArray() : QJsonArray{local};
    for (const QJsonValue& one : all) {
        if (one.isNull())
            applyNull(result, active, {how.base, how.overrideProtected, propagate});
        else if (one.isString())
            applyAddress(result, one.toString(), how);
        else if (one.isObject())
            applyObject(result, one.toObject(), how);
        else
            fail("invalid-local-context", QStringLiteral("neither an address nor an object"));
        if (failed())
            break;
    }
    --m_depth;
    return result;
}

void LdContexts::applyNull(LdContext& result, const LdContext& active, const Using& how)
{
    const bool guarded =
        std::any_of(result.terms.cbegin(), result.terms.cend(), [](const auto& t) { return t->isProtected; });
    if (!how.overrideProtected && guarded) {
        fail("invalid-context-nullification", {});
        return;
    }
    LdContext fresh = initial();
    if (!how.propagate)
        fresh.previous = std::make_shared<LdContext>(active);
    result = fresh;
}

void LdContexts::applyAddress(LdContext& result, const QString& address, const Using& how)
{
    const QString url = resolveIri(how.base, address);
    if (!how.validateScoped && how.remote.contains(url))
        return;
    if (++m_loaded > m_options.maxContexts || how.remote.size() > m_options.maxDepth) {
        fail("too-complex", url);
        return;
    }
    const std::optional<QJsonObject> document = m_options.loader ? m_options.loader(url) : std::nullopt;
    if (!document) {
        fail("unknown-context", url);
        return;
    }
    const QJsonValue context = document->value(QStringLiteral("@context"));
    if (context.isUndefined()) {
        fail("invalid-remote-context", url);
        return;
    }
    Using inside = how;
    inside.base = url;
    inside.remote += url;
    inside.overrideProtected = false;
    inside.propagate = true;
    result = process(result, context, inside);
}

void LdContexts::import(QJsonObject& local, const Using& how)
{
    const QJsonValue said = local.value(QStringLiteral("@import"));
    if (said.isUndefined())
        return;
    if (!said.isString()) {
        fail("invalid-@import-value", {});
        return;
    }
    const QString url = resolveIri(how.base, said.toString());
    const std::optional<QJsonObject> document = m_options.loader ? m_options.loader(url) : std::nullopt;
    if (!document || ++m_loaded > m_options.maxContexts) {
        fail("unknown-context", url);
        return;
    }
    QJsonObject whole = document->value(QStringLiteral("@context")).toObject();
    if (!document->value(QStringLiteral("@context")).isObject()) {
        fail("invalid-remote-context", url);
        return;
    }
    if (whole.contains(QStringLiteral("@import"))) {
        fail("invalid-context-entry", url);
        return;
    }
    for (auto it = local.constBegin(); it != local.constEnd(); ++it)
        whole.insert(it.key(), it.value());
    whole.remove(QStringLiteral("@import"));
    local = whole;
}

void LdContexts::applyBase(LdContext& result, const QJsonObject& local, const Using& how)
{
    const QJsonValue said = local.value(QStringLiteral("@base"));
    if (said.isUndefined() || !how.remote.isEmpty())
        return;
    if (said.isNull())
        result.base.clear();
    else if (said.isString() && (isAbsoluteIri(said.toString()) || !result.base.isEmpty()))
        result.base = resolveIri(result.base, said.toString());
    else
        fail("invalid-base-IRI", said.toString());
}

void LdContexts::applyVocab(LdContext& result, const QJsonObject& local)
{
    const QJsonValue said = local.value(QStringLiteral("@vocab"));
    if (said.isUndefined())
        return;
    if (said.isNull()) {
        result.vocab.reset();
        return;
    }
    if (!said.isString()) {
        fail("invalid-vocab-mapping", {});
        return;
    }
    result.vocab = expandIri(result, said.toString(), true, true);
}

void LdContexts::applyLanguage(LdContext& result, const QJsonObject& local)
{
    const QJsonValue language = local.value(QStringLiteral("@language"));
    if (!language.isUndefined()) {
        if (!language.isNull() && !language.isString())
            fail("invalid-default-language", {});
        result.language = language.toString();
    }
    const QJsonValue direction = local.value(QStringLiteral("@direction"));
    if (!direction.isUndefined()) {
        const QString word = direction.toString();
        if (!direction.isNull() && word != QStringLiteral("ltr") && word != QStringLiteral("rtl"))
            fail("invalid-base-direction", {});
        result.direction = word;
    }
}

void LdContexts::applyObject(LdContext& result, QJsonObject local, const Using& how)
{
    const QJsonValue version = local.value(QStringLiteral("@version"));
    if (!version.isUndefined() && version.toDouble() != 1.1)
        fail("invalid-@version-value", {});
    import(local, how);
    const QJsonValue propagate = local.value(QStringLiteral("@propagate"));
    if (!propagate.isUndefined() && !propagate.isBool())
        fail("invalid-@propagate-value", {});
    const QJsonValue isProtected = local.value(QStringLiteral("@protected"));
    if (!isProtected.isUndefined() && !isProtected.isBool())
        fail("invalid-@protected-value", {});
    if (!failed())
        applyBase(result, local, how);
    if (!failed())
        applyVocab(result, local);
    if (!failed())
        applyLanguage(result, local);
    Local reading{local, how, isProtected.toBool(), {}};
    for (auto it = local.constBegin(); it != local.constEnd() && !failed(); ++it) {
        static const QStringList own{QStringLiteral("@base"),      QStringLiteral("@direction"),
                                     QStringLiteral("@import"),    QStringLiteral("@language"),
                                     QStringLiteral("@propagate"), QStringLiteral("@protected"),
                                     QStringLiteral("@version"),   QStringLiteral("@vocab")};
        if (!own.contains(it.key()))
            define(result, reading, it.key());
    }
}

std::optional<QString> LdContexts::expandIri(const LdContext& active, const QString& value, bool documentRelative,
                                             bool vocab) const
{
    if (isLdKeyword(value))
        return value;
    if (looksLikeLdKeyword(value))
        return std::nullopt;
    if (const TermDefinition* term = active.term(value)) {
        if (vocab || (term->iri && isLdKeyword(*term->iri)))
            return term->iri;
    }
    if (const qsizetype colon = value.indexOf(u':', 1); colon > 0) {
        const QString prefix = value.left(colon);
        const QString suffix = value.mid(colon + 1);
        if (prefix == QStringLiteral("_") || suffix.startsWith(QStringLiteral("//")))
            return value;
        const TermDefinition* term = active.term(prefix);
        if (term && term->iri && term->prefix)
            return *term->iri + suffix;
        if (isAbsoluteIri(value))
            return value;
    }
    if (vocab && active.vocab)
        return *active.vocab + value;
    return documentRelative ? resolveIri(active.base, value) : value;
}

} // namespace credentials
