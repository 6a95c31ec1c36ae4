// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/ldcontext.h"

namespace credentials {

// JSON-LD 1.1 API section 5.1. One object expands one document.
class LdExpansion final
{
public:
    explicit LdExpansion(const LdOptions& options) : m_contexts(options) {}

    [[nodiscard]] base::Result<QJsonArray> run(const QJsonValue& document);

private:
    struct Place // where an object's keys are read into
    {
        const LdContext& active;
        const LdContext& typeScoped;
        const QString& property; // null: the top
        QString inputType;
    };

    QJsonValue element(const LdContext& active, const QString& property, const QJsonValue& value, bool fromMap = false);
    QJsonValue array(const LdContext& active, const QString& property, const QJsonArray& items, bool fromMap);
    QJsonValue object(LdContext active, const QString& property, const QJsonObject& object, bool fromMap);
    LdContext typeScopedContext(LdContext active, const QJsonObject& object, QString& inputType);
    QJsonValue finished(QJsonObject result, const QString& property);
    QJsonValue finishedValue(const QJsonObject& result);

    void keys(const Place& place, const QJsonObject& object, QJsonObject& result);
    void keyword(const Place& place, const QString& word, const QJsonValue& value, QJsonObject& result);
    QJsonValue types(const Place& place, const QJsonValue& value, const QJsonValue& before);
    QJsonValue checkedText(const QString& word, const QJsonValue& value);
    void reverseMap(const Place& place, const QJsonValue& value, QJsonObject& result);
    void nested(const Place& place, const QString& key, const QJsonObject& object, QJsonObject& result);
    void property(const Place& place, const QString& key, const QString& iri, const QJsonValue& value,
                  QJsonObject& result);
    QJsonValue propertyValue(const Place& place, const QString& key, const TermDefinition* term,
                             const QJsonValue& value);
    QJsonArray languageMap(const LdContext& active, const TermDefinition& term, const QJsonObject& map);
    QJsonArray indexMap(const LdContext& active, const QString& key, const TermDefinition& term,
                        const QJsonObject& map);
    QJsonObject indexed(const LdContext& active, const TermDefinition& term, const QString& index, QJsonObject item);
    QJsonValue scalar(const LdContext& active, const QString& property, const QJsonValue& value);

    [[nodiscard]] LdContext scoped(const LdContext& active, const TermDefinition& term, bool overrideProtected,
                                   bool propagate);
    [[nodiscard]] std::optional<QString> keyOf(const LdContext& active, const QString& key) const
    {
        return m_contexts.expandIri(active, key, false, true);
    }
    void lost(const QString& what); // strict: RDF would leave it out

    LdContexts m_contexts;
    int m_depth = 0;
};

} // namespace credentials
