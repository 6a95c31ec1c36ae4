// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/kinds.h"

#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace domain;

namespace {

// Wrong values for each JSON type that a member could expect.
const QList<QJsonValue> kWrong{QJsonValue(QJsonObject{{QStringLiteral("x"), 1}}), QJsonValue(QJsonArray{QJsonArray{1}}),
                               QJsonValue(1.5), QJsonValue(QStringLiteral("no"))};

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_roundTrips()
    {
        forEachKind([](auto tag) {
            using T = typename decltype(tag)::type;
            QJsonObject object = toJson(T{});
            object.insert(QStringLiteral("id"), QStringLiteral("id-1"));
            const auto read = fromJson<T>(object);
            QVERIFY2(read, Declared<T>::kind);
            QCOMPARE(toJson(*read), object);
        });
    }

    void everyKind_hasOneKey()
    {
        forEachKind([](auto tag) {
            using T = typename decltype(tag)::type;
            int keys = 0;
            forEachField<T>([&](const auto& field) { keys += (field.flags & Key) ? 1 : 0; });
            QCOMPARE(keys, 1);
        });
    }

    void wrongTypes_areMalformed_neverSilentlyDefault()
    {
        forEachKind([](auto tag) {
            using T = typename decltype(tag)::type;
            QJsonObject good = toJson(T{});
            good.insert(QStringLiteral("id"), QStringLiteral("id-1"));
            for (auto it = good.begin(); it != good.end(); ++it) {
                int refused = 0;
                for (const QJsonValue& wrong : kWrong) {
                    QJsonObject bad = good;
                    bad.insert(it.key(), wrong);
                    refused += fromJson<T>(bad) ? 0 : 1;
                }
                QVERIFY2(refused >= 2, qPrintable(QLatin1StringView(Declared<T>::kind) + QLatin1Char('.') + it.key()));
            }
        });
    }

    void missingId_isMalformed()
    {
        QVERIFY(!fromJson<Course>(QJsonObject{{QStringLiteral("title"), QStringLiteral("x")}}));
    }

    void unknownMembers_areIgnored()
    {
        const auto read = fromJson<Course>(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("c")}, {QStringLiteral("from_the_future"), 1}});
        QVERIFY(read);
    }

    void instants_keepMillisecondsAndUtc()
    {
        const QDateTime at(QDate(2026, 3, 1), QTime(9, 30, 0, 7), Qt::UTC);
        QCOMPARE(toWire(at), QStringLiteral("2026-03-01T09:30:00.007Z"));
        QCOMPARE(instantFromWire(toWire(at)), at);
        const QDateTime elsewhere = at.toTimeZone(QTimeZone(QByteArrayLiteral("Asia/Tokyo")));
        QCOMPARE(toWire(elsewhere), toWire(at));
    }

    void text_keepsEveryScript()
    {
        Course course;
        course.id = QStringLiteral("c");
        course.title = QStringLiteral("Über コース \u0000 العربية 👩‍🚀 \"quoted\"");
        const QByteArray bytes = QJsonDocument(toJson(course)).toJson(QJsonDocument::Compact);
        QCOMPARE(fromJson<Course>(QJsonDocument::fromJson(bytes).object())->title, course.title);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
