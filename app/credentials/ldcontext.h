// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/jsonld.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace credentials {

// JSON-LD 1.1 section 9.15.1: what a context says of one term.
struct TermDefinition
{
    std::optional<QString> iri{}; // nothing: the term is left out on purpose
    bool reverse = false;
    bool prefix = false;
    bool isProtected = false;
    QString type{}, nest{}, index{}; // empty: not said
    QStringList containers{};        // sorted
    std::optional<QJsonValue> context{};
    QString contextBase{};
    std::optional<QString> language{}, direction{}; // an empty string: expressly none

    [[nodiscard]] bool contains(QLatin1StringView container) const { return containers.contains(container); }
    // Equal but for being protected.
    [[nodiscard]] bool says(const TermDefinition& other) const;
};

using TermPointer = std::shared_ptr<const TermDefinition>;

// The active context.
struct LdContext
{
    QString base{};
    std::optional<QString> vocab{};
    QString language{}, direction{}; // empty: none
    QHash<QString, TermPointer> terms{};
    std::shared_ptr<const LdContext> previous{};

    [[nodiscard]] const TermDefinition* term(const QString& name) const
    {
        const auto found = terms.constFind(name);
        return found == terms.constEnd() ? nullptr : found->get();
    }
};

[[nodiscard]] bool isLdKeyword(QStringView text);
[[nodiscard]] bool looksLikeLdKeyword(QStringView text); // '@' and letters: reserved, and left out

// Context processing, term definitions and IRI expansion (JSON-LD 1.1 API sections 4.1, 4.2, 5.2). The first error
// stays and everything after it does nothing.
class LdContexts final
{
public:
    explicit LdContexts(const LdOptions& options);

    struct Using
    {
        QString base{}; // of the document that the context stands in
        bool overrideProtected = false;
        bool propagate = true;
        bool validateScoped = true;
        QStringList remote{}; // contexts that led here
    };

    [[nodiscard]] LdContext initial() const;
    [[nodiscard]] LdContext process(const LdContext& active, const QJsonValue& local, const Using& how);
    // Nothing: the value is left out (a term without an IRI, a word like a keyword).
    [[nodiscard]] std::optional<QString> expandIri(const LdContext& active, const QString& value, bool documentRelative,
                                                   bool vocab) const;

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const base::Error& error() const { return *m_error; }
    void fail(const char* code, const QString& detail);
    [[nodiscard]] const LdOptions& options() const { return m_options; }

private:
    struct Local; // a context that is being read: its object and which of its terms are done

    void applyNull(LdContext& result, const LdContext& active, const Using& how);
    void applyAddress(LdContext& result, const QString& address, const Using& how);
    void applyObject(LdContext& result, QJsonObject local, const Using& how);
    void import(QJsonObject& local, const Using& how);
    void applyBase(LdContext& result, const QJsonObject& local, const Using& how);
    void applyVocab(LdContext& result, const QJsonObject& local);
    void applyLanguage(LdContext& result, const QJsonObject& local);

    void define(LdContext& active, Local& local, const QString& term);
    bool checkKeyword(const QString& term, const QJsonValue& value);
    bool defineType(LdContext& active, Local& local, const QJsonObject& value, TermDefinition& made);
    bool defineReverse(LdContext& active, Local& local, const QJsonObject& value, TermDefinition& made);
    bool defineIri(LdContext& active, Local& local, const QString& term, const QJsonObject& value, bool simple,
                   TermDefinition& made);
    bool defineIriByName(LdContext& active, Local& local, const QString& term, TermDefinition& made);
    bool defineContainers(const QJsonObject& value, TermDefinition& made);
    bool defineRest(LdContext& active, Local& local, const QString& term, const QJsonObject& value,
                    TermDefinition& made);
    void store(LdContext& active, const QString& term, const TermPointer& before, TermDefinition made, bool override);
    std::optional<QString> expandWith(LdContext& active, Local& local, const QString& value, bool documentRelative,
                                      bool vocab);

    LdOptions m_options;
    std::optional<base::Error> m_error;
    int m_loaded = 0;
    int m_depth = 0;
};

} // namespace credentials
