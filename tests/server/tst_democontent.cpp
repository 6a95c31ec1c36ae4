// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/course.h"
#include "app/domain/coursepackage.h"
#include "app/domain/json.h"
#include "app/learning/package/recognise.h"
#include "app/learning/scorm/runtime.h"
#include "server/content/contentimport.h"
#include "server/imports/imports.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

// The sample organisation's packages, as the server has them after 'serve --demo'.
class TestDemoContent final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<data::Storage> m_storage;
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);

    server::content::ContentFiles files() const
    {
        return server::content::ContentFiles(m_folder.filePath(QStringLiteral("content")));
    }
    template <domain::Entity T>
    T stored(const QString& id) const
    {
        const auto entity = m_storage->read().value()->entity(domain::kindOf<T>(), id);
        return entity && *entity ? domain::fromJson<T>((*entity)->object()).value_or(T{}) : T{};
    }
    std::shared_ptr<const package::Reader> open(const char* source) const
    {
        const QString course = imports::courseId(QString::fromLatin1(source));
        const auto package = stored<domain::CoursePackage>(server::content::packageId(course));
        return package::Reader::open(files().find(package.sha256)).value();
    }

    scorm::Runtime attempt(const char* source) const
    {
        const auto reader = open(source);
        const auto* entry = reader->find(QStringLiteral("imsmanifest.xml"));
        return scorm::Runtime::create(scorm::parseManifest(reader->bytes(*entry, entry->size).value()).value(), {}, 1);
    }
    // What kit/trackers.js says when a step is done and the learner goes on; the item that comes next, or "end".
    static QString doStep(scorm::Runtime& runtime, double score)
    {
        const auto set = [&](const char* name, const QString& value) {
            return runtime.call(QStringLiteral("SetValue"), {QString::fromLatin1(name), value});
        };
        runtime.call(QStringLiteral("Initialize"), {QString()});
        if (score >= 0)
            set("cmi.score.scaled", QString::number(score));
        set("cmi.completion_status", QStringLiteral("completed"));
        set("cmi.success_status", score >= 0 && score < 0.8 ? QStringLiteral("failed") : QStringLiteral("passed"));
        set("cmi.exit", QStringLiteral("normal"));
        set("adl.nav.request", QStringLiteral("continue"));
        runtime.call(QStringLiteral("Terminate"), {QString()});
        const scorm::Step step = runtime.proceed();
        if (step.launch)
            return step.launch->item;
        return step.ended ? QStringLiteral("end") : QStringLiteral("refused: ") + step.refusal;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_storage = data::openStorage(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db"))).value();
        QVERIFY(imports::addDemo(*m_storage, m_now));
        const auto report = imports::addDemoContent(*m_storage, files(), m_now);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->imported, report->read);
        QVERIFY(report->read >= 10);
    }

    void everyFormat_hasACourse_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("openable");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* source, const char* format, int openable, const char* language) {
            QTest::newRow(source) << QString::fromLatin1(format) << openable << QString::fromLatin1(language);
        };
        row("demo:fire-safety", "scorm12", 4, "en");
        row("demo:ja-anzen", "scorm12", 3, "ja");
        row("demo:data-protection", "scorm2004", 5, "en");
        row("demo:de-datenschutz", "scorm2004", 5, "de");
        row("demo:first-aid", "cmi5", 4, "en");
        row("demo:phishing", "html", 3, "en");
        row("demo:scrum", "h5p", 1, "en");
        row("demo:crane", "xapi", 3, "en");
        row("demo:code-review", "video", 3, "en");
        row("demo:threat-modelling", "pdf", 3, "en");
        row("demo:top-ten", "link", 1, "en");
    }
    void everyFormat_hasACourse()
    {
        QFETCH(QString, format);
        const auto reader = open(QTest::currentDataTag());
        QVERIFY(reader->verify());
        const auto info = package::recognise(*reader);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(package::formatWord(info->format), format);
        QTEST(info->openable(), "openable");
        QTEST(info->languages.value(0), "language");
        QCOMPARE(info->notes, QStringList());
        const bool isLink = format == QStringLiteral("link");
        QCOMPARE(info->openableOffline(), isLink ? 0 : info->openable());
        QCOMPARE(info->hosts.isEmpty(), !isLink);
        const auto course = stored<domain::Course>(imports::courseId(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(course.title, info->title);
        QCOMPARE(course.format, format);
        QCOMPARE(course.offlineReady, !isLink);
        QVERIFY(course.packageBytes.value_or(0) > 0);
    }

    // A link is somebody else's page; each other format has a course with all three.
    void everyFormat_hasStepsAQuizAndAVideo()
    {
        for (const char* source : {"demo:fire-safety", "demo:data-protection", "demo:first-aid", "demo:phishing",
                                   "demo:scrum", "demo:crane", "demo:code-review", "demo:threat-modelling"}) {
            const auto reader = open(source);
            const auto& entries = reader->entries();
            const bool film = std::ranges::any_of(
                entries, [](const package::Entry& one) { return package::mimeType(one.name).startsWith("video/"); });
            QVERIFY2(film, source);
            const bool isH5p = package::recognise(*reader)->format == package::Format::H5p;
            const package::Entry* text =
                reader->find(isH5p ? QStringLiteral("content/content.json") : QStringLiteral("steps.js"));
            QVERIFY2(text, source);
            const QByteArray words = reader->bytes(*text, text->size).value();
            QVERIFY2(words.contains("questions") && words.contains("right"), source);
            QVERIFY2(words.count("title") > 2 || package::recognise(*reader)->openable() > 1, source);
        }
    }

    void pages_referToNothingThatIsMissing()
    {
        static const QRegularExpression reference(QStringLiteral("(?:src|href|captions)(?:=|: )[\"']([^\"':]+)[\"']"));
        int checked = 0;
        for (const char* source :
             {"demo:fire-safety", "demo:ja-anzen", "demo:data-protection", "demo:de-datenschutz", "demo:first-aid",
              "demo:phishing", "demo:crane", "demo:code-review", "demo:threat-modelling"}) {
            const auto reader = open(source);
            for (const char* file : {"step.html", "steps.js"}) {
                const package::Entry* entry = reader->find(QString::fromLatin1(file));
                QVERIFY2(entry, source);
                const QString text = QString::fromUtf8(reader->bytes(*entry, entry->size).value());
                for (auto found = reference.globalMatch(text); found.hasNext(); ++checked) {
                    const QString path = found.next().captured(1);
                    QVERIFY2(reader->findUrl(path), qPrintable(QLatin1StringView(source) + u' ' + path));
                }
            }
        }
        QVERIFY(checked > 30);
    }

    void dataProtection_whoKnowsItAlready_skipsTheChapters_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("English") << QStringLiteral("demo:data-protection");
        QTest::newRow("German") << QStringLiteral("demo:de-datenschutz");
    }
    void dataProtection_whoKnowsItAlready_skipsTheChapters()
    {
        QFETCH(QString, source);
        scorm::Runtime runtime = attempt(qPrintable(source));
        QCOMPARE(runtime.start().launch.value().item, QStringLiteral("before"));
        QCOMPARE(doStep(runtime, 1.0), QStringLiteral("after"));
        QCOMPARE(runtime.status().completion, scorm::Completion::Incomplete);
        QCOMPARE(doStep(runtime, 0.8), QStringLiteral("end"));
        QCOMPARE(runtime.status().completion, scorm::Completion::Completed);
        QCOMPARE(runtime.status().success, scorm::Success::Passed);
    }

    void dataProtection_whoDoesNot_readsThem_andTheLastQuestionsDecide()
    {
        scorm::Runtime runtime = attempt("demo:data-protection");
        QCOMPARE(runtime.start().launch.value().item, QStringLiteral("before"));
        QCOMPARE(doStep(runtime, 0.5), QStringLiteral("what"));
        QCOMPARE(doStep(runtime, -1), QStringLiteral("less"));
        QCOMPARE(doStep(runtime, -1), QStringLiteral("wrong"));
        QCOMPARE(doStep(runtime, -1), QStringLiteral("after"));
        QCOMPARE(doStep(runtime, 0.4), QStringLiteral("end"));
        QCOMPARE(runtime.status().completion, scorm::Completion::Completed);
        QCOMPARE(runtime.status().success, scorm::Success::Failed);
    }

    void again_changesNothing_andAnotherFolderIsFilled()
    {
        const qint64 before = m_storage->read().value()->seq().value();
        QCOMPARE(imports::addDemoContent(*m_storage, files(), m_now.addDays(1)).value().imported, 0);
        QCOMPARE(m_storage->read().value()->seq().value(), before);
        const QTemporaryDir other;
        const server::content::ContentFiles empty(other.path());
        QVERIFY(imports::addDemoContent(*m_storage, empty, m_now.addDays(1)));
        const auto package =
            stored<domain::CoursePackage>(server::content::packageId(imports::courseId(QStringLiteral("demo:scrum"))));
        QVERIFY(!empty.find(package.sha256).isEmpty());
        QCOMPARE(m_storage->read().value()->seq().value(), before); // the same files, the same hash
    }
};

QTEST_GUILESS_MAIN(TestDemoContent)
#include "tst_democontent.moc"
