// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/skill.h"
#include "app/services/profilereader.h"
#include "app/store/outbox.h"
#include "app/store/store.h"
#include "tests/support/lxcpserver.h"

#include <QtTest/QtTest>

using services::Lens;
using services::ProfileReader;
using support::lxcp;

namespace {

// All that a page shows of a person, as text that can be compared.
QByteArray shown(const services::ProfilePage& page)
{
    QJsonArray skills;
    for (const auto& line : page.skills) {
        QJsonArray statements;
        for (const auto& statement : line.statements)
            statements.append(domain::toJson(statement.said));
        skills.append(QJsonObject{{QStringLiteral("name"), line.name},
                                  {QStringLiteral("target"), line.target},
                                  {QStringLiteral("standing"), domain::toJson(line.standing)},
                                  {QStringLiteral("statements"), statements}});
    }
    QJsonArray kudos;
    for (const auto& line : page.kudos)
        kudos.append(domain::toJson(line.kudos));
    QJsonArray courses;
    for (const auto& line : page.courses)
        courses.append(domain::toJson(line.enrollment));
    QJsonObject card = domain::toJson(page.card);
    card.remove(QStringLiteral("updated_at"));
    return QJsonDocument(QJsonObject{{QStringLiteral("card"), card},
                                     {QStringLiteral("skills"), skills},
                                     {QStringLiteral("kudos"), kudos},
                                     {QStringLiteral("courses"), courses}})
        .toJson();
}

} // namespace

// What a learner is told that their supervisor sees, and what the supervisor gets, over the real server.
class tst_Insight : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;

    QString profile(const char* who) const { return m_folder->filePath(QLatin1StringView(who)); }
    std::unique_ptr<store::Store> open(const char* who) const
    {
        const QDir accounts(profile(who) + QStringLiteral("/accounts"));
        const QString folder = accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        auto opened = store::Store::open(folder, store::Store::Threads::None);
        return opened ? std::move(*opened) : nullptr;
    }
    bool signIn(const char* who)
    {
        return lxcp(profile(who), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(who)})
                       .code == 0 &&
               sync(who);
    }
    bool sync(const char* who) { return lxcp(profile(who), {QStringLiteral("sync")}).code == 0; }
    bool give(const char* who, const char* kind, const QString& target, const QJsonObject& payload)
    {
        const auto store = open(who);
        domain::Command command;
        command.kind = QLatin1StringView(kind);
        command.target = target;
        command.payload = payload;
        return store && store::Outbox(store->writer()).enqueue(command, QLatin1StringView(who));
    }
    QByteArray page(const char* viewer, const char* whose, Lens lens)
    {
        const auto store = open(viewer);
        const auto page =
            ProfileReader(store->reader(), QLatin1StringView(viewer)).page(QLatin1StringView(whose), lens);
        return page ? shown(*page) : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<support::LxcpServer>(m_folder->path());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void preview_isWhatTheSupervisorGets()
    {
        QVERIFY(signIn("maya") && signIn("osei"));
        QVERIFY(!page("osei", "maya", Lens::Own).isEmpty());
        QCOMPARE(page("maya", "maya", Lens::Supervisor), page("osei", "maya", Lens::Own));
        // Offline Maya keeps things back; the preview says so at once, and after a sync it is so.
        const QString knots = domain::skillId(QStringLiteral("C++"));
        QVERIFY(give(
            "maya", "profile.update", QStringLiteral("maya"),
            {{QStringLiteral("bio"), QStringLiteral("For me alone.")},
             {QStringLiteral("visibility"), QJsonObject{{QStringLiteral("bio"), QStringLiteral("me")},
                                                        {QStringLiteral("kudos"), QStringLiteral("me")},
                                                        {QStringLiteral("skill:") + knots, QStringLiteral("me")}}}}));
        QVERIFY(give("maya", "skill.contest",
                     domain::personSkillId(QStringLiteral("maya"), domain::skillId(QStringLiteral("testing")),
                                           QStringLiteral("hanna")),
                     {{QStringLiteral("reason"), QStringLiteral("Only twice")}}));
        const QByteArray told = page("maya", "maya", Lens::Supervisor);
        QVERIFY(!told.contains("For me alone."));
        QVERIFY(sync("maya") && sync("osei"));
        QCOMPARE(page("osei", "maya", Lens::Own), page("maya", "maya", Lens::Supervisor));
        QVERIFY(!page("osei", "maya", Lens::Own).contains("For me alone."));
    }

    void supervisorsWord_reachesTheLearner()
    {
        QVERIFY(signIn("maya") && signIn("osei"));
        const QString skill = domain::skillId(QStringLiteral("secure coding"));
        QVERIFY(give("osei", "skill.assess",
                     domain::personSkillId(QStringLiteral("maya"), skill, QStringLiteral("osei")),
                     {{QStringLiteral("person_id"), QStringLiteral("maya")},
                      {QStringLiteral("skill_id"), skill},
                      {QStringLiteral("rater_kind"), QStringLiteral("supervisor")},
                      {QStringLiteral("level"), 3},
                      {QStringLiteral("note"), QStringLiteral("The review of the gateway.")}}));
        QVERIFY(sync("osei") && sync("maya"));
        QVERIFY(page("maya", "maya", Lens::Own).contains("The review of the gateway."));
    }

    void erasingWhatIsKeptOfWhoSignedOut_saysWhatIsNowhereElse()
    {
        QVERIFY(signIn("maya"));
        QVERIFY(open("maya")->writer().exec(
            "INSERT INTO imported_badge (id, title, content, imported_at) VALUES ('b', 'B', '{}', "
            "'2026-11-26T00:00:00Z')"));
        const auto logout = [this](const QStringList& more) {
            return lxcp(profile("maya"), QStringList{QStringLiteral("logout")} + more);
        };
        QCOMPARE(logout({}).code, 0);
        const auto careful = logout({QStringLiteral("--erase")});
        QCOMPARE(careful.code, 1);
        QVERIFY2(careful.err.contains("from elsewhere") && careful.err.contains("--erase --all"),
                 careful.err.constData());
        QCOMPARE(logout({QStringLiteral("--erase"), QStringLiteral("--all")}).code, 0);
        QVERIFY(QDir(profile("maya") + QStringLiteral("/accounts")).isEmpty());
    }

    void erasing_leavesNothingOfThePersonBehind()
    {
        QVERIFY(signIn("maya"));
        QVERIFY(give("maya", "profile.update", QStringLiteral("maya"),
                     {{QStringLiteral("bio"), QStringLiteral("Bio-4711")}}));
        const QString transcript = m_folder->filePath(QStringLiteral("t.json"));
        const QString data = m_folder->filePath(QStringLiteral("d.ndjson"));
        QCOMPARE(lxcp(profile("maya"), {QStringLiteral("export"), QStringLiteral("transcript"), transcript}).code, 0);
        QCOMPARE(lxcp(profile("maya"), {QStringLiteral("export"), QStringLiteral("data"), data}).code, 0);
        QFile exported(data);
        QVERIFY(exported.open(QIODevice::ReadOnly) && exported.readAll().contains("Bio-4711"));
        QVERIFY(QFileInfo(transcript).size() > 100);
        QVERIFY(sync("maya"));
        QVERIFY(open("maya")->writer().exec(
            "INSERT INTO imported_badge (id, title, content, imported_at) VALUES ('b', 'B', '{}', "
            "'2026-11-26T00:00:00Z')"));
        const auto careful = lxcp(profile("maya"), {QStringLiteral("logout"), QStringLiteral("--erase")});
        QCOMPARE(careful.code, 1);
        QVERIFY2(careful.err.contains("from elsewhere") && careful.err.contains("--erase --all"),
                 careful.err.constData());
        QCOMPARE(lxcp(profile("maya"), {QStringLiteral("status")}).code, 0);
        QCOMPARE(
            lxcp(profile("maya"), {QStringLiteral("logout"), QStringLiteral("--erase"), QStringLiteral("--all")}).code,
            0);
        QStringList left;
        QDirIterator files(profile("maya"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            if (content.contains("Bio-4711") || content.contains("Maya") || content.contains("maya"))
                left.append(file.fileName());
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }
};

QTEST_GUILESS_MAIN(tst_Insight)
#include "tst_insight.moc"
