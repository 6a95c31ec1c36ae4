// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/importsupport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

using namespace support;

// What an import refuses of a row, and which files it can read at all.
class TestImportBounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_badRowOfASupervisor_costsNobodyElseTheirs()
    {
        const auto storage = newStorage();
        const auto report = importPeople(*storage, "id,name,email,supervisor\n"
                                                   "low,Low,,mid\n"
                                                   "mid,Mid,,chief\n"          // 3: the chief's row is bad
                                                   "chief,Chief,no-address,\n" // 4
                                                   "side,Side,,low\n");
        QCOMPARE(report.imported, 3);
        QCOMPARE(linesOf(report), (QList<qint64>{3, 4}));
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("low"))->supervisorId, QStringLiteral("mid"));
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("mid"))->supervisorId, QString());
        // Mended, it is as if it had always been right.
        const auto mended = importPeople(*storage, "id,name,email,supervisor\nmid,Mid,,chief\nchief,Chief,chief@x,\n");
        QCOMPARE(mended.rejectedCount, 0);
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("mid"))->supervisorId, QStringLiteral("chief"));
    }

    void people_circleOfSupervisors_isNamedAndNotTaken()
    {
        const auto storage = newStorage();
        const auto report = importPeople(*storage, "id,name,supervisor\n"
                                                   "a,A,b\n"     // 2
                                                   "under,U,a\n" // 3
                                                   "b,B,c\n"     // 4
                                                   "c,C,a\n"     // 5
                                                   "apart,Z,\n");
        QCOMPARE(report.imported, 5);
        QCOMPARE(linesOf(report), (QList<qint64>{2, 4, 5}));
        for (const imports::Rejection& rejection : report.rejected)
            QVERIFY2(rejection.reason.contains(QStringLiteral("lines 2, 4, 5")), qPrintable(rejection.reason));
        for (const char* id : {"a", "b", "c"})
            QCOMPARE(load<domain::Person>(*storage, QLatin1StringView(id))->supervisorId, QString());
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("under"))->supervisorId, QStringLiteral("a"));
        // Over somebody who is not in the file.
        QCOMPARE(importPeople(*storage, "id,name,supervisor\nb,B,a\n").updated, 1);
        const auto closed = importPeople(*storage, "id,name,supervisor\na,A,b\n");
        QCOMPARE(linesOf(closed), QList<qint64>{2});
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("a"))->supervisorId, QString());
    }

    void courses_outOfBounds_areRefusedWithTheirMember_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason"); // begins with; empty: taken
        const auto row = [](const char* name, const char* member, const QJsonValue& value, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(member) << value << QString::fromLatin1(reason);
        };
        const auto letters = [](qsizetype count) { return QString(count, QLatin1Char('a')); };
        row("a title of 300,000 letters", "title", letters(300'000), "title: longer than 500");
        row("a long title", "title", letters(500), "");
        row("a long summary", "summary", letters(4001), "summary: longer than 4000");
        row("a long tag", "tags", QJsonArray{QStringLiteral("a"), letters(201)}, "tags: longer than 200");
        row("many tags", "tags", QJsonArray::fromStringList(QStringList(201, QStringLiteral("a"))),
            "tags: more than 200");
        row("a long address", "url", QString(QStringLiteral("https://x.example/") + letters(2000)),
            "url: longer than 2000");
        row("a script", "url", QStringLiteral("javascript:alert(1)"), "url: no address");
        row("a file", "url", QStringLiteral("file:///etc/passwd"), "url: no address");
        row("no host", "url", QStringLiteral("https://"), "url: no address");
        row("an address", "url", QStringLiteral("https://x.example/a b?q=ü#c"), "");
        row("Klingon", "language", QStringLiteral("klingon"), "language: no tag");
        row("a locale", "language", QStringLiteral("en_US.UTF-8"), "language: no tag");
        row("a tag with everything", "language", QStringLiteral("zh-cmn-Hans-CN-x-a"), "");
        row("a region", "language", QStringLiteral("es-419"), "");
        row("escape", "title", QStringLiteral("a\x1b[2Jb"), "title: control characters");
        row("C1", "provider", QStringLiteral("a\u009bb"), "provider: control characters");
        row("text that runs backwards", "summary", QStringLiteral("a\u202eb"), "summary: control characters");
        row("an isolate and a line end", "summary", QStringLiteral("a\n\t\u2068b\u2069"), "");
    }

    void courses_outOfBounds_areRefusedWithTheirMember()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        const auto storage = newStorage();
        QJsonObject course{{QStringLiteral("source_id"), QStringLiteral("a")},
                           {QStringLiteral("title"), QStringLiteral("t")}};
        course.insert(member, value);
        const auto report = importCatalog(*storage, QJsonDocument(course).toJson(QJsonDocument::Compact));
        QCOMPARE(report.imported, reason.isEmpty() ? 1 : 0);
        QCOMPARE(report.rejected.size(), reason.isEmpty() ? 0 : 1);
        const QString said = reason.isEmpty() ? QString() : report.rejected.front().reason;
        QCOMPARE(said.left(reason.size()), reason);
    }

    void skills_outOfBounds_areRefused()
    {
        const auto storage = newStorage();
        QBuffer buffer;
        buffer.setData("name;category\nknots;" + QByteArray(201, 'a') + "\n\x1b[2Jred;rope\nsplicing;rope\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto report = imports::importSkills(*storage, buffer, imports::Format::Csv, kImportTime);
        QVERIFY(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(linesOf(*report), (QList<qint64>{2, 3}));
    }

    void people_outOfBounds_areRefused()
    {
        const auto storage = newStorage();
        const auto report = importPeople(*storage, "id,name,title,locale\n"
                                                   "a," +
                                                       QByteArray(201, 'a') +
                                                       ",,\n"               // 2
                                                       "b,B,\x1b[31mred,\n" // 3
                                                       "c,C,,klingon\n"     // 4
                                                       "d,D,Engineer,en_US\n");
        QCOMPARE(report.imported, 1);
        QCOMPARE(linesOf(report), (QList<qint64>{2, 3, 4}));
    }

    void csv_ofSpreadsheets_isRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray semicolons = "source_id;title;skills\r\na;\"Über, ; uns\";\"x;y\"\r\n";
        const QByteArray tabs = "source_id\ttitle\tskills\na\t\"Über, ; uns\"\tx;y\n";
        const auto utf16 = [](const QByteArray& text, QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(QString::fromUtf8(text)));
        };
        QTest::newRow("semicolons") << semicolons;
        QTest::newRow("tabs") << tabs;
        QTest::newRow("UTF-16, little end first") << utf16(tabs, QStringConverter::Utf16LE);
        QTest::newRow("UTF-16, big end first") << utf16(semicolons, QStringConverter::Utf16BE);
    }

    void csv_ofSpreadsheets_isRead()
    {
        QFETCH(QByteArray, text);
        const auto storage = newStorage();
        const auto report = importCatalog(*storage, text, imports::Format::Csv);
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.rejectedCount, 0);
        QCOMPARE(courseOf(*storage, "a").title, QString::fromUtf8("Über, ; uns"));
        QCOMPARE(courseOf(*storage, "a").skills, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    }

    void utf16_overSeveralPieces_andHalfCharacters()
    {
        const auto storage = newStorage();
        QString text = QStringLiteral("source_id,title\n");
        for (int i = 0; i < 20'000; ++i) // more than a piece, and pairs at each place of its end
            text += QStringLiteral("%1,%2\n").arg(i).arg(QString::fromUtf8("x😀").repeated(1 + i % 3));
        text += QStringLiteral("half,") + QChar(0xd83d) + QStringLiteral("\nlast,L\n");
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const auto report = importCatalog(*storage, encoder.encode(text), imports::Format::Csv);
        QCOMPARE(report.imported, 20'001);
        QCOMPARE(linesOf(report), QList<qint64>{20'002});
        QCOMPARE(courseOf(*storage, "19999").title, QString::fromUtf8("x😀x😀"));
    }

private:
    std::unique_ptr<data::Storage> newStorage()
    {
        QString problem;
        auto storage = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &problem));
        return storage ? std::move(*storage) : nullptr;
    }

    Databases m_databases;
};

QTEST_GUILESS_MAIN(TestImportBounds)
#include "tst_importbounds.moc"
