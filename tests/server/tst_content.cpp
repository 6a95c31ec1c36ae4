// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/course.h"
#include "app/domain/json.h"
#include "server/content/contentimport.h"
#include "server/data/scopes.h"
#include "tests/learning/package/zipbuilder.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using server::content::ContentFiles;
using server::content::importContent;
using server::content::Imported;

class TestContent final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<data::Storage> m_storage;
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);
    const QString m_course = QStringLiteral("course-1");

    QString at(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    ContentFiles files() const { return ContentFiles(at("content")); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? at(name) : QString();
    }
    base::Result<Imported> import(const QString& path)
    {
        return importContent(*m_storage, files(), path, m_course, m_now);
    }
    QJsonObject stored(const char* kind, const QString& id)
    {
        const auto entity = m_storage->read().value()->entity(QString::fromLatin1(kind), id);
        return entity && *entity ? (*entity)->object() : QJsonObject();
    }
    // Names below the content folder, without staging itself.
    QStringList kept() const { return QDir(at("content/packages")).entryList(QDir::Files); }
    QStringList staged() const { return QDir(at("content/packages/staging")).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = data::openStorage(QStringLiteral("sqlite:") + at("db")).value();
        auto transaction = m_storage->begin(m_now).value();
        domain::Course course;
        course.id = m_course;
        course.title = QStringLiteral("Quay  safety");
        QVERIFY(transaction->put({QStringLiteral("course"),
                                  m_course,
                                  QJsonDocument(domain::toJson(course)).toJson(QJsonDocument::Compact),
                                  {data::orgScope()}}));
        QVERIFY(transaction->commit());
    }
    void cleanup()
    {
        m_storage.reset();
        m_folder.reset();
    }

    void import_unknownCourse_copiesNothing()
    {
        const QString zip = write("a.zip", tests::zip({{"index.html", "x"}}));
        const auto done = importContent(*m_storage, files(), zip, QStringLiteral("other"), m_now);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("unknown-course"));
        QVERIFY(!QFileInfo::exists(at("content")));
    }

    void import_brokenPackage_leavesNothingBehind()
    {
        const QString zip =
            write("a.zip", tests::zip({{"index.html", "x"}, {.name = "b.webm", .content = "y", .crc = 1}}));
        const auto done = import(zip);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("checksum"));
        QCOMPARE(kept(), QStringList());
        QCOMPARE(staged(), QStringList());
        QVERIFY(stored("package", server::content::packageId(m_course)).isEmpty());
    }

    void import_zip_isKeptAsItIs_andTheCourseKnowsIt()
    {
        const QByteArray bytes =
            tests::zip({{"index.html", "<title>Quay</title><iframe src='https://maps.example/'>"}, {"a.js", "x"}});
        const auto done = import(write("a.zip", bytes));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->what, Imported::What::New);
        const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(done->package.sha256, sha256);
        QFile file(files().find(sha256));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(staged(), QStringList());
        const QJsonObject package = stored("package", done->package.id);
        QCOMPARE(package.value(QStringLiteral("title")).toString(), QStringLiteral("Quay"));
        QCOMPARE(package.value(QStringLiteral("size")).toInteger(), bytes.size());
        const QJsonObject course = stored("course", m_course);
        QCOMPARE(course.value(QStringLiteral("format")).toString(), QStringLiteral("html"));
        QCOMPARE(course.value(QStringLiteral("package_bytes")).toInteger(), bytes.size());
        QCOMPARE(course.value(QStringLiteral("offline_ready")).toBool(true), false); // a frame from elsewhere
        QCOMPARE(course.value(QStringLiteral("title")).toString(), QStringLiteral("Quay  safety"));
    }

    void import_again_isTheSame_andAnotherIsARevisionBesideIt()
    {
        const auto first = import(write("a.zip", tests::zip({{"index.html", "one"}})));
        const auto again = import(at("a.zip"));
        QVERIFY(first && again);
        QCOMPARE(again->what, Imported::What::Same);
        const auto second = import(write("b.zip", tests::zip({{"index.html", "two"}})));
        QVERIFY(second);
        QCOMPARE(second->what, Imported::What::Updated);
        QCOMPARE(second->package.id, first->package.id);
        QVERIFY(second->package.sha256 != first->package.sha256);
        QCOMPARE(kept().size(), 2);
        QVERIFY(!files().find(first->package.sha256).isEmpty());
    }

    void import_revisionsThatNobodyNames_goAfterAMonth()
    {
        const auto bring = [&](const char* text, int day) {
            return importContent(*m_storage, files(), write("a.zip", tests::zip({{"index.html", text}})), m_course,
                                 m_now.addDays(day));
        };
        const auto first = bring("one", 0);
        const auto second = bring("two", 0);
        QVERIFY(first && second);
        QCOMPARE(second->replaced, first->package.sha256);
        const auto third = bring("three", 29);
        QVERIFY(third);
        QCOMPARE(kept().size(), 3);
        const auto fourth = bring("four", 31);
        QVERIFY(fourth);
        QVERIFY(files().find(first->package.sha256).isEmpty());
        QVERIFY(!files().find(second->package.sha256).isEmpty()); // replaced two days ago
        QVERIFY(!files().find(fourth->package.sha256).isEmpty());
    }

    void import_folder_givesTheSameFileEachTime()
    {
        write("src/index.html", QByteArray(3000, 'x'));
        write("src/b/c.png", "p");
        const auto first = import(at("src"));
        QVERIFY(first);
        write("src/index.html", QByteArray(3000, 'x')); // another time
        const auto again = import(at("src"));
        QVERIFY(again);
        QCOMPARE(again->what, Imported::What::Same);
        QCOMPARE(kept().size(), 1);
    }

    void import_loneCourseStructure_mayNotReferToFiles()
    {
        const QByteArray course =
            "<courseStructure xmlns=\"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd\"><course "
            "id=\"urn:c:1\"><title>"
            "<langstring>C</langstring></title><description><langstring>d</langstring></description></course>"
            "<au id=\"urn:a:1\"><title><langstring>A</langstring></title><description><langstring>d</langstring>"
            "</description><url>URL</url></au></courseStructure>";
        QVERIFY(!import(write("a.xml", QByteArray(course).replace("URL", "a.html"))));
        const auto done = import(write("b.xml", QByteArray(course).replace("URL", "https://example.org/a")));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->package.format, QStringLiteral("cmi5"));
        QVERIFY(!done->package.items[0].offline);
    }

    void find_anythingButAHash_isNothing()
    {
        write("secret.zip", "x");
        for (const char* text : {"", "../../secret", "ABCDEF", "0000"})
            QCOMPARE(files().find(QString::fromLatin1(text)), QString());
        QCOMPARE(files().find(QString(64, u'0')), QString());
    }

    void stage_removesOnlyWhatIsOld()
    {
        const QString old = files().stage().value();
        const QString fresh = files().stage().value();
        for (const QString& path : {old, fresh}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (path == old)
                QVERIFY(
                    file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
        }
        QVERIFY(files().stage());
        QVERIFY(!QFileInfo::exists(old));
        QVERIFY(QFileInfo::exists(fresh));
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
