// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "server/data/scopes.h"
#include "server/data/storage.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace support {

// A database with a few people.
class PeopleDatabase
{
public:
    explicit PeopleDatabase(const domain::Clock& clock)
        : url(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db"))),
          storage(std::move(data::openStorage(url).value()))
    {
        add("maya", "maya@demo.example", true, clock.now());
        add("sam", "sam@demo.example", true, clock.now());
        add("gone", "gone@demo.example", false, clock.now());
    }

    void add(const char* id, const char* email, bool active, const QDateTime& now)
    {
        domain::Person person;
        person.id = QLatin1StringView(id);
        person.name = person.id.toUpper();
        person.email = QLatin1StringView(email);
        person.active = active;
        person.updatedAt = now;
        auto transaction = std::move(storage->begin(now).value());
        const QByteArray json = QJsonDocument(domain::toJson(person)).toJson(QJsonDocument::Compact);
        QVERIFY(transaction->put({domain::kindOf<domain::PersonRecord>(), person.id, json, {}}));
        QVERIFY(transaction->commit());
    }

private:
    QTemporaryDir m_folder;

public:
    QString url;
    std::unique_ptr<data::Storage> storage;
};

} // namespace support
