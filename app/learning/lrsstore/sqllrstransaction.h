// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/lrsstore/sqllrsstorage.h"

namespace lrsstore {

class SqlLrsTransaction final : public xapi::LrsTransaction
{
public:
    explicit SqlLrsTransaction(std::unique_ptr<SqlRunner> runner) : m_runner(std::move(runner)) {}

    base::Result<QList<xapi::StoredStatement>> statements(const QStringList& ids) override;
    base::Result<QList<xapi::StoredStatement>> find(const xapi::StatementQuery& query) override;
    base::Result<QDateTime> lastStored() override;
    QDateTime settled() const override { return m_runner->settled(); }
    base::Result<void> insert(const QList<xapi::NewStatement>& statements) override;
    base::Result<bool> isBy(const QString& statementId, const QStringList& actors) override;

    base::Result<QHash<QByteArray, QByteArray>> attachments(const QList<QByteArray>& hashes) override;
    base::Result<void> putAttachments(const QHash<QByteArray, QByteArray>& contents) override;

    base::Result<std::optional<xapi::Document>> document(const xapi::DocumentKey& key) override;
    base::Result<QStringList> documentIds(const xapi::DocumentKey& key, const QDateTime& since) override;
    base::Result<void> putDocument(const xapi::DocumentKey& key, const xapi::Document& document) override;
    base::Result<void> removeDocument(const xapi::DocumentKey& key) override;
    base::Result<void> removeDocuments(const xapi::DocumentKey& key) override;

    base::Result<QJsonObject> definition(const QString& activity) override;
    base::Result<QStringList> namesOf(const QString& agent) override;

    base::Result<void> commit() override { return m_runner->commit(); }

private:
    // Runs a statement whose rows do not matter.
    [[nodiscard]] base::Result<void> exec(const QString& sql, const QVariantList& values);

    const std::unique_ptr<SqlRunner> m_runner;
};

} // namespace lrsstore
