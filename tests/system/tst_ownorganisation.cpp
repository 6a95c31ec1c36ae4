// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lxcpserver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using support::ConsoleRun;
using support::lxcp;

namespace {

constexpr int kDone = 0;

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

// What an organisation makes of its server by files, beside the process that serves, and what its people then see.
class tst_OwnOrganisation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::LxcpServer>(m_folder.path());
        QVERIFY2(m_server->start(), m_server->log().constData());
        QVERIFY(import("people", "people.csv",
                       "id,name,email,supervisor,timezone,roles\n"
                       "boss,Bo Svensson,bo@own.example,,,supervisor\n"
                       "ann,Ann Berg,ann@own.example,boss,Europe/Oslo,\n"
                       "desk,Lene Desk,lene@own.example,,,learning-development\n"));
        QVERIFY(import("catalog", "courses.ndjson",
                       "{\"source_id\":\"own:safe\",\"title\":\"Safe at the yard\"}\n"
                       "{\"source_id\":\"own:dig\",\"title\":\"Digging\",\"prerequisites\":[\"own:safe\"]}\n"));
        ready("ann");
    }

    void pathways_reachWhoeverIsThere_andTheirChangesAreTold()
    {
        QByteArray file = R"({"source_id":"start","title":"Start at the yard","steps":[)"
                          R"({"id":"a","title":"First","courses":["own:safe"],"due_days":14}]})";
        QVERIFY(import("pathways", "pathways.ndjson", file));
        QVERIFY(import("assignments", "paths.csv", "person,pathway\nann@own.example,start\n"));
        sync("ann");
        const QJsonObject pathway = pathwayOf("ann");
        QCOMPARE(pathway.value(QLatin1StringView("title")).toString(), QStringLiteral("Start at the yard"));
        QVERIFY(pathway.value(QLatin1StringView("joined")).toBool());
        file.replace("}]}", R"(},{"id":"b","title":"Then","courses":["own:dig"],"after":["a"],"due_days":30}]})");
        QVERIFY(import("pathways", "pathways.ndjson", file));
        sync("ann");
        const QJsonArray steps = pathwayOf("ann").value(QLatin1StringView("steps")).toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.last().toObject().value(QLatin1StringView("state")).toString(), QStringLiteral("locked"));
    }

    void assignedCourses_areDueAndMandatory()
    {
        const QByteArray day = QDate::currentDate().addDays(9).toString(Qt::ISODate).toLatin1();
        QVERIFY(import("assignments", "courses.csv", "person,course,due,mandatory\nann,own:safe," + day + ",yes\n"));
        sync("ann");
        const QJsonObject mine = courseOf("ann", "own:safe").value(QLatin1StringView("enrollment")).toObject();
        QVERIFY(mine.value(QLatin1StringView("mandatory")).toBool());
        const QByteArray dates = lxcp(profile("ann"), {QStringLiteral("calendar")}).out;
        QVERIFY2(dates.contains("Safe at the yard"), dates.constData());
        const ConsoleRun refused = lxcp(profile("ann"), words("withdraw own:safe"));
        QVERIFY2(refused.code != kDone, refused.err.constData());
    }

    void prerequisites_areCoursesOfTheCatalog()
    {
        const QJsonArray before = courseOf("ann", "own:dig").value(QLatin1StringView("prerequisites")).toArray();
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().toString(), courseOf("ann", "own:safe").value(QLatin1StringView("id")).toString());
    }

    void requestAboveTheLimit_goesToLearningAndDevelopment()
    {
        QVERIFY(
            m_server->run(words("policy set cost_limit=2000 currency=EUR learning_development_id=lene@own.example")));
        sync("ann");
        const QStringList ask{QStringLiteral("request"),  QStringLiteral("--free"),     QStringLiteral("Crane school"),
                              QStringLiteral("--reason"), QStringLiteral("To lift"),    QStringLiteral("--cost"),
                              QStringLiteral("5000"),     QStringLiteral("--currency"), QStringLiteral("EUR")};
        QCOMPARE(lxcp(profile("ann"), ask).code, kDone);
        ready("boss");
        QCOMPARE(lxcp(profile("boss"), {QStringLiteral("approve"), requestFor("boss")}).code, kDone);
        sync("ann");
        const auto mine = lxcp(profile("ann"), words("requests --json")).lines();
        QCOMPARE(mine.value(0).value(QLatin1StringView("state")).toString(), QStringLiteral("pending"));
        ready("desk");
        QCOMPARE(lxcp(profile("desk"), {QStringLiteral("approve"), requestFor("desk")}).code, kDone);
        sync("ann");
        const auto done = lxcp(profile("ann"), words("requests --json")).lines();
        QCOMPARE(done.value(0).value(QLatin1StringView("state")).toString(), QStringLiteral("approved"));
    }

    void policy_thatCannotBe_isRefused()
    {
        QVERIFY(!m_server->run(words("policy set cost_limt=1")));
        QVERIFY(!m_server->run(words("policy set review_days=0")));
        QVERIFY(m_server->run(words("policy show --json")));
    }

private:
    QString profile(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    bool import(const char* what, const char* name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(QLatin1StringView(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() &&
               m_server->run({QStringLiteral("import"), QLatin1StringView(what), path});
    }

    void sync(const char* name) const { QCOMPARE(lxcp(profile(name), {QStringLiteral("sync")}).code, kDone); }

    void ready(const char* person) const
    {
        const ConsoleRun run =
            lxcp(profile(person), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(person)});
        QVERIFY2(run.code == kDone, run.err.constData());
        sync(person);
    }

    QJsonObject courseOf(const char* person, const char* id) const
    {
        return lxcp(profile(person), {QStringLiteral("course"), QLatin1StringView(id), QStringLiteral("--json")})
            .lines()
            .value(0);
    }

    QJsonObject pathwayOf(const char* person) const
    {
        for (const QJsonObject& one : lxcp(profile(person), words("pathways --json")).lines()) {
            if (one.value(QLatin1StringView("title")).toString() == QLatin1StringView("Start at the yard"))
                return one;
        }
        return {};
    }

    // That waits for the person's decision.
    QString requestFor(const char* person) const
    {
        for (const QJsonObject& one : lxcp(profile(person), words("requests --to-review --json")).lines()) {
            if (one.value(QLatin1StringView("title")).toString() == QLatin1StringView("Crane school"))
                return one.value(QLatin1StringView("id")).toString();
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
};

QTEST_GUILESS_MAIN(tst_OwnOrganisation)
#include "tst_ownorganisation.moc"
