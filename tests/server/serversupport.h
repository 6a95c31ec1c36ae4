// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/ports.h"
#include "server/data/scopes.h"
#include "server/data/storage.h"
#include "tests/server/postgrescluster.h"

#include <QtTest/QtTest>

#include <mutex>

// What the server's tests share: a database of either sort, a clock that moves when told, and builders.
namespace support {

class ManualClock final : public domain::Clock
{
public:
    QDateTime now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }
    QTimeZone zone() const override { return QTimeZone::utc(); }
    void advance(qint64 seconds)
    {
        const std::scoped_lock lock(m_mutex);
        m_now = m_now.addSecs(seconds);
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
};

// The addresses of databases: a suite runs once with "sqlite", once with "postgresql".
class Databases final
{
public:
    static void addRows()
    {
        QTest::addColumn<QString>("backend");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }

    // The address of a new database; empty with a reason in 'problem' when this backend is not there.
    QString make(const QString& backend, QString* problem)
    {
        if (backend == QLatin1StringView("sqlite"))
            return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db%1.sqlite").arg(++m_made));
        if (!m_cluster)
            m_cluster = std::make_unique<PostgresCluster>();
        *problem = m_cluster->problem();
        return problem->isEmpty() ? m_cluster->newDatabase() : QString();
    }
    PostgresCluster* cluster() { return m_cluster.get(); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    int m_made = 0;
};

inline QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// What the server keeps of a value: of a person the record, from which it cuts what others get.
template <domain::Entity T>
using Kept = std::conditional_t<std::is_same_v<T, domain::Person>, domain::PersonRecord, T>;

// Writes entities with the scopes that their content gives; true when it worked.
template <domain::Entity... T>
bool store(data::Storage& storage, const QDateTime& now, const T&... entities)
{
    auto transaction = storage.begin(now);
    if (!transaction)
        return false;
    bool done = true;
    const auto put = [&](const auto& entity) {
        using E = Kept<std::remove_cvref_t<decltype(entity)>>;
        const QJsonObject object = domain::toJson(entity);
        const auto scopes = data::scopesFor(**transaction, domain::kindOf<E>(), object);
        done =
            done && scopes && (*transaction)->put({domain::kindOf<E>(), domain::idOf(entity), json(object), *scopes});
    };
    (put(entities), ...);
    return done && (*transaction)->commit();
}

template <domain::Entity T>
std::optional<T> load(data::Storage& storage, const QString& id)
{
    const auto reader = storage.read();
    if (!reader)
        return std::nullopt;
    const auto stored = (*reader)->entity(domain::kindOf<T>(), id);
    if (!stored || !*stored)
        return std::nullopt;
    const auto value = domain::fromJson<T>((*stored)->object());
    return value ? std::optional(*value) : std::nullopt;
}

inline domain::Person person(const char* id, const char* supervisor = "", const QStringList& roles = {})
{
    domain::Person made;
    made.id = QString::fromLatin1(id);
    made.name = made.id.toUpper();
    made.email = made.id + QStringLiteral("@example.org");
    made.supervisorId = QString::fromLatin1(supervisor);
    made.roles = roles.isEmpty() ? QStringList{QStringLiteral("learner")} : roles;
    return made;
}

inline domain::Course course(const QString& id, bool requiresApproval = false)
{
    domain::Course made;
    made.id = id;
    made.sourceId = QStringLiteral("test:") + id;
    made.title = QStringLiteral("Course ") + id;
    made.requiresApproval = requiresApproval;
    return made;
}

} // namespace support

// Opens a new database of the row's backend into 'storage' (a unique_ptr<data::Storage>), or skips.
#define OPEN_DATABASE(databases, storage)                                                                              \
    QFETCH(QString, backend);                                                                                          \
    QString whyNot;                                                                                                    \
    const QString address = (databases).make(backend, &whyNot);                                                        \
    if (!whyNot.isEmpty())                                                                                             \
        QSKIP(qPrintable(whyNot));                                                                                     \
    auto opened = data::openStorage(address);                                                                          \
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));                                          \
    const std::unique_ptr<data::Storage> storage = std::move(*opened)
