// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/commands/executor.h"
#include "tests/server/serversupport.h"

#include <QJsonObject>

#include <atomic>
#include <memory>
#include <optional>

namespace support {

// A small organisation: dagny leads osei, kim and lin (learning & development); maya and sam report to osei, ana is
// osei's mentor-delegate when told so; bart administers; gone left. The limit of costs is 1,000.
inline void populateOrganisation(data::Storage& storage, const QDateTime& now)
{
    auto gone = person("gone", "kim");
    gone.active = false;
    domain::Policy policy;
    policy.id = QStringLiteral("org");
    policy.costLimit = 1000;
    policy.currency = QStringLiteral("EUR");
    policy.learningDevelopmentId = QStringLiteral("lin");
    QVERIFY(store(storage, now, person("dagny"), person("osei", "dagny"), person("kim", "dagny"),
                  person("maya", "osei"), person("sam", "osei"), person("ana", "kim"), gone, policy,
                  person("lin", "dagny", {QStringLiteral("learner"), QStringLiteral("learning-development")}),
                  person("pris", "lin", {QStringLiteral("learner"), QStringLiteral("learning-development")}),
                  person("bart", "lin", {QStringLiteral("learner"), QStringLiteral("administrator")})));
    QVERIFY(store(storage, now, course(QStringLiteral("open")), course(QStringLiteral("closed"), true)));
    domain::Pathway pathway;
    pathway.id = QStringLiteral("path");
    pathway.title = QStringLiteral("Path");
    domain::PathwayStep step;
    step.id = QStringLiteral("s1");
    step.dueDays = 30;
    pathway.steps = {step};
    QVERIFY(store(storage, now, pathway));
}

// A command with a new id.
inline domain::Command command(const char* kind, const QString& target, const QJsonObject& payload = {},
                               qint64 seen = 0)
{
    static std::atomic<int> number{0};
    domain::Command made;
    made.id = QStringLiteral("command-%1").arg(++number);
    made.kind = QString::fromLatin1(kind);
    made.target = target;
    made.seenRev = seen;
    made.payload = payload;
    return made;
}

// "status" or "status/code"
inline QString outcome(const base::Result<domain::CommandResult>& result)
{
    if (!result)
        return QStringLiteral("failed: ") + result.error().detail;
    return result->problems.isEmpty() ? result->status
                                      : result->status + QLatin1Char('/') + result->problems.front().code;
}

inline QJsonObject text(const char* member, const char* value)
{
    return {{QLatin1StringView(member), QString::fromUtf8(value)}};
}

// Everybody of populateOrganisation() who may try something, and somebody whom nobody knows.
inline const QStringList& everybody()
{
    static const QStringList kPeople{QStringLiteral("maya"), QStringLiteral("sam"),   QStringLiteral("osei"),
                                     QStringLiteral("ana"),  QStringLiteral("kim"),   QStringLiteral("dagny"),
                                     QStringLiteral("lin"),  QStringLiteral("pris"),  QStringLiteral("bart"),
                                     QStringLiteral("gone"), QStringLiteral("nobody")};
    return kPeople;
}

// The payload of a request.submit.
inline QJsonObject submission(double cost = 100, const char* courseId = "")
{
    return {{QStringLiteral("title"), QStringLiteral("Kubernetes")},
            {QStringLiteral("reason"), QStringLiteral("Our cluster")},
            {QStringLiteral("cost"), cost},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("course_id"), QString::fromLatin1(courseId)}};
}

// For something that nobody has asked for: whoever asks for the same twice is refused.
inline QJsonObject anotherSubmission(double cost = 100)
{
    static std::atomic<int> number = 0;
    QJsonObject payload = submission(cost);
    payload.insert(QStringLiteral("title"), QStringLiteral("Kubernetes %1").arg(++number));
    return payload;
}

// While it lasts, 'to' stands in for 'absent': from a day ago to a day ahead.
inline domain::Delegation standIn(const char* absent, const char* to, const QDateTime& now)
{
    domain::Delegation made;
    made.id = QString::fromLatin1(absent);
    made.delegateId = QString::fromLatin1(to);
    made.startsAt = now.addDays(-1);
    made.endsAt = now.addDays(1);
    return made;
}

inline std::optional<data::StoredEntity> stored(data::Storage& storage, const QString& kind, const QString& id)
{
    const auto reader = storage.read();
    return *(*reader)->entity(kind, id);
}

inline std::unique_ptr<data::Storage> newStorage(Databases& databases)
{
    QString problem;
    auto storage = data::openStorage(databases.make(QStringLiteral("sqlite"), &problem));
    return storage ? std::move(*storage) : nullptr;
}

} // namespace support
