// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"
#include "app/platform/systemclock.h"
#include "app/store/table.h"
#include "tests/support/device.h"
#include "tests/ui/player/classroom.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

using support::lxcp;

namespace {

const auto kPerson = QStringLiteral("maya");
constexpr auto kLearnHalf = "--learn-half";

// An account that 'lxcp' has signed in and whose courses it has fetched, opened beside it.
class Account
{
public:
    Account(QString folder, QString issuer) : m_folder(std::move(folder)), m_issuer(std::move(issuer)) { crash(); }

    store::Database& db() { return m_store->writer(); }
    services::PlayService& service()
    {
        if (!m_service)
            m_service = std::make_unique<services::PlayService>(services::PlayService::Setup{
                *m_store, m_clock, kPerson, m_issuer, m_folder + QStringLiteral("/packages")});
        return *m_service;
    }
    // The program ends without being asked, and begins again.
    void crash()
    {
        m_service.reset();
        m_store.reset();
        m_store = support::StoreBuilder::openIn(m_folder);
    }

private:
    const QString m_folder;
    const QString m_issuer;
    const platform::SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<services::PlayService> m_service;
};

using Desk = classroom::Room<Account>;

// One press in the page of the demo's courses (kit/course.js): answers what is asked, and goes on. False: there is
// nothing more to press.
bool press(Desk& d)
{
    return d
        .inContent("eval(`(() => { const asked = window.COURSE?.steps[new URLSearchParams(location.search).get('step')]"
                   ".questions || []; asked.forEach((question) => { const choices = "
                   "[...document.querySelectorAll('input')].filter((one) => one.name === question.id); "
                   "if (!choices.length || choices[0].disabled) return; choices[question.right].click(); "
                   "choices[0].closest('fieldset').querySelector('button').click(); }); "
                   "const button = document.querySelector('nav.steps .main'); "
                   "if (!button || button.disabled) return false; button.click(); return true; })()`)")
        .toBool();
}

QString heading(Desk& d)
{
    return d.inContent("eval(`document.querySelector('h1')?.textContent`)").toString();
}

// The page of the step that is launched, not that of the one before, which stays until the new one is there.
bool showsItsStep(Desk& d)
{
    const QString step = d.inContent("eval(`new URLSearchParams(location.search).get('step') ?? ''`)").toString();
    return d.showsPage() && d.session().launch().contains(QStringLiteral("step=") + step);
}

// A course from before cmi5, which keeps its page in the LRS and attaches a certificate when it is done.
const QByteArray kCertificate = "This certifies that a page was turned twice.";

QByteArray xapiCourse()
{
    const QByteArray page = R"(<!doctype html><title>xAPI</title><h1>Turn</h1><script>
        const query = new URLSearchParams(location.search), get = (name) => query.get(name);
        const head = {'X-Experience-API-Version': '1.0.3', Authorization: get('auth')};
        const place = get('endpoint') + 'activities/state?' + new URLSearchParams({activityId: get('activity_id'),
            agent: get('actor'), registration: get('registration'), stateId: 'page'});
        window.page = -1;
        fetch(place, {headers: head}).then((r) => r.ok ? r.text() : '0').then((text) => { window.page = Number(text); });
        window.turn = () => fetch(place, {method: 'PUT', headers: {...head, 'Content-Type': 'text/plain'},
            body: String(window.page + 1)}).then((r) => { if (r.ok) window.page += 1; });
        window.finish = () => {
            const statement = {actor: JSON.parse(get('actor')), verb: {id: 'VERB'}, object: {id: get('activity_id')},
                result: {completion: true, success: true, score: {scaled: 0.9}},
                attachments: [{usageType: 'x:certificate', display: {en: 'Certificate'}, contentType: 'text/plain',
                    length: LENGTH, sha2: 'HASH'}]};
            fetch(get('endpoint') + 'statements', {method: 'POST',
                headers: {...head, 'Content-Type': 'multipart/mixed; boundary=part'},
                body: ['--part', 'Content-Type: application/json', '', JSON.stringify(statement), '--part',
                    'Content-Type: text/plain', 'Content-Transfer-Encoding: binary', 'X-Experience-API-Hash: HASH', '',
                    'CERTIFICATE', '--part--', ''].join('\r\n')}).then((r) => { window.said = r.status; });
        };
        </script>)";
    const QByteArray hash = QCryptographicHash::hash(kCertificate, QCryptographicHash::Sha256).toHex();
    return tests::zip({{"tincan.xml", "<tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities><activity "
                                      "id=\"http://publisher.example/turn\" type=\"http://adlnet.gov/expapi/activities/"
                                      "course\"><name>Turning</name><launch lang=\"en\">index.html</launch></activity>"
                                      "</activities></tincan>"},
                       {"index.html", QByteArray(page)
                                          .replace("VERB", "http://adlnet.gov/expapi/verbs/completed")
                                          .replace("LENGTH", QByteArray::number(kCertificate.size()))
                                          .replace("HASH", hash)
                                          .replace("CERTIFICATE", kCertificate)}});
}

} // namespace

// A course of each format from the catalog of a real server: fetched, begun, left and completed without a network in
// the real player. Afterwards the server has what was done, once: for the person's other device and their supervisor.
class TestJourneys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedProgram_goesOnAtTheSamePlace();
    void scorm12() { learnByPressing("fire-safety"); }
    void scorm2004Fourth() { learnByPressing("data-protection"); }
    void scorm2004Third();
    void cmi5() { learnByPressing("first-aid"); }
    void html();
    void video();
    void pdf();
    void h5p();
    void webLink();
    void xapi();
    void xapiSteps() { learnByPressing("crane"); }
    void server_showsTheSameOnce();

private:
    // Name of a demo course, as the server's sources have it → id; empty when it has none.
    [[nodiscard]] QString courseOf(const QString& source) const { return m_courses.value(source); }
    [[nodiscard]] support::Device device(const char* name) const
    {
        return support::Device(m_folder.filePath(QLatin1StringView(name)));
    }
    [[nodiscard]] QString issuer() const { return m_server->url().toString() + QStringLiteral("/demo/oidc"); }
    bool signIn(const char* name, const QString& person);
    bool publish(const QString& source, const QByteArray& package);
    [[nodiscard]] std::unique_ptr<Desk> begin(const char* course);
    void learnByPressing(const char* course);
    // Left in the middle, killed, and opened again.
    void leaveAndComeBack(Desk& d, const QString& course);
    void done(Desk& d, const QString& course);
    // Statements in a store, by id: their verb.
    [[nodiscard]] QMap<QString, QString> statementsIn(store::Database& db, const QString& registration) const;

    QTemporaryDir m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    player::EngineLoader m_loader;
    QHash<QString, QString> m_courses;
    QMap<QString, QMap<QString, QString>> m_learned; // statements of each course's registration
    QHash<QString, QString> m_registrations;
};

bool TestJourneys::signIn(const char* name, const QString& person)
{
    return device(name).login(*m_server, person) && device(name).sync();
}

bool TestJourneys::publish(const QString& source, const QByteArray& package)
{
    QFile file(m_folder.filePath(QStringLiteral("package.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(package) != package.size())
        return false;
    file.close();
    return m_server->run({QStringLiteral("import"), QStringLiteral("content"), file.fileName(),
                          QStringLiteral("--course"), source, QStringLiteral("--content"), m_server->contentFolder()});
}

void TestJourneys::initTestCase()
{
    widgets::applyTheme({widgets::SchemeChoice::Light});
    if (!m_loader.isInstalled())
        QSKIP("built without Qt WebEngine");
    m_server = std::make_unique<support::LxcpServer>(m_folder.path());
    m_server->serveContent();
    QVERIFY2(m_server->start(), m_server->log().constData());
    const QByteArray golf =
        classroom::sharedFile(QStringLiteral("scorm/golf/RuntimeBasicCalls_SCORM20043rdEdition.zip"));
    QVERIFY(golf.isEmpty() || publish(QStringLiteral("demo:de-datenschutz"), golf));
    QVERIFY(publish(QStringLiteral("demo:ja-anzen"), xapiCourse()));
    QVERIFY(publish(QStringLiteral("demo:threat-modelling"), tests::zip({{"paper.pdf", classroom::pdf(4)}})));
    QVERIFY(signIn("laptop", kPerson));
    for (const QJsonObject& course :
         lxcp(device("laptop").profile(), {QStringLiteral("courses"), QStringLiteral("--json")}).lines())
        m_courses.insert(course.value(QLatin1StringView("source_id")).toString().section(QLatin1Char(':'), 1),
                         course.value(QLatin1StringView("id")).toString());
    for (const char* name : {"fire-safety", "data-protection", "de-datenschutz", "first-aid", "phishing", "code-review",
                             "threat-modelling", "scrum", "top-ten", "ja-anzen", "crane"}) {
        const auto fetched =
            lxcp(device("laptop").profile(), {QStringLiteral("download"), courseOf(QLatin1StringView(name))});
        QVERIFY2(fetched.code == 0, (QByteArray(name) + fetched.err).constData());
    }
    m_server->stop(); // from here on there is no network
}

std::unique_ptr<Desk> TestJourneys::begin(const char* course)
{
    auto d = std::make_unique<Desk>(m_loader, device("laptop").account(), issuer());
    d->open(courseOf(QLatin1StringView(course)));
    return d;
}

void TestJourneys::leaveAndComeBack(Desk& d, const QString& course)
{
    QVERIFY(d.leave());
    d.laptop.crash();
    d.open(course);
    LXCP_TRY_VERIFY(d.view->run());
}

void TestJourneys::done(Desk& d, const QString& course)
{
    LXCP_TRY_COMPARE(d.session().progress(), 100);
    QVERIFY(d.leave());
    const auto learning = d.laptop.service().learning(course);
    QVERIFY(learning && learning->completedAt.isValid());
    for (const domain::Attempt& attempt : d.laptop.service().attempts()) {
        if (attempt.courseId == course)
            m_registrations.insert(course, attempt.id);
    }
    m_learned.insert(course, statementsIn(d.laptop.db(), m_registrations.value(course)));
}

QMap<QString, QString> TestJourneys::statementsIn(store::Database& db, const QString& registration) const
{
    QMap<QString, QString> statements;
    auto row = db.statement("SELECT id, verb FROM xapi_statement WHERE registration = ?1");
    row.args(registration);
    while (row.next())
        statements.insert(row.text(0), row.text(1));
    return statements;
}

// The program that shows the course, engine and all, ends by SIGKILL in the middle of it.
void TestJourneys::killedProgram_goesOnAtTheSamePlace()
{
    const QString course = courseOf(QStringLiteral("fire-safety"));
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {QLatin1StringView(kLearnHalf), device("laptop").account(), issuer(), course});
    QVERIFY(program.waitForStarted() && program.waitForReadyRead(int(support::kPatience.count())));
    const QString reached = QString::fromUtf8(program.readLine()).trimmed();
    QVERIFY(!reached.isEmpty());
    program.kill();
    QVERIFY(program.waitForFinished());
    const auto d = begin("fire-safety");
    LXCP_TRY_COMPARE(heading(*d), reached);
    QVERIFY(d->leave());
}

void TestJourneys::learnByPressing(const char* name)
{
    const auto d = begin(name);
    const QString course = courseOf(QLatin1StringView(name));
    LXCP_TRY_VERIFY(!heading(*d).isEmpty());
    LXCP_TRY_VERIFY(press(*d));
    const QString second = heading(*d);
    LXCP_TRY_VERIFY(d->laptop.service().learning(course));
    leaveAndComeBack(*d, course);
    LXCP_TRY_COMPARE(heading(*d), second);
    // Each step to its end; then the next one, by the page or by the frame.
    const auto turn = [&] {
        if (d->session().progress() == 100)
            return true;
        const bool left = d->session().launch().isEmpty(); // a cmi5 unit that ended by itself
        const bool drawn = !left && showsItsStep(*d) && !heading(*d).isEmpty();
        if ((left || (drawn && !press(*d))) && d->session().controls().canContinue)
            d->view->run()->navigate(QStringLiteral("continue"));
        return false;
    };
    LXCP_TRY_VERIFY(turn());
    done(*d, course);
}

void TestJourneys::scorm2004Third()
{
    const QString course = courseOf(QStringLiteral("de-datenschutz"));
    const auto d = begin("de-datenschutz");
    LXCP_TRY_VERIFY(d->view->run());
    if (d->session().title().isEmpty() || !d->session().content()->find(QStringLiteral("Etiquette/Course.html")))
        QSKIP("needs ../shared/data/scorm/golf");
    LXCP_TRY_COMPARE(d->inContent("currentPage").toInt(-1), 0);
    for (int page = 1; page <= 5; ++page)
        d->inContent("doNext()");
    LXCP_TRY_COMPARE(d->inContent("currentPage").toInt(-1), 5);
    leaveAndComeBack(*d, course);
    LXCP_TRY_COMPARE(d->inContent("currentPage").toInt(-1), 5);
    for (int page = 6; page <= 14; ++page)
        d->inContent("doNext()");
    LXCP_TRY_VERIFY(d->inContent("reachedEnd").toBool());
    d->inContent("doExit()");
    LXCP_TRY_COMPARE(d->gone.size(), 1);
    done(*d, course);
}

void TestJourneys::html()
{
    const QString course = courseOf(QStringLiteral("phishing"));
    const auto d = begin("phishing");
    LXCP_TRY_VERIFY(d->showsPage());
    d->inContent("scrollTo(0, 9999)");
    LXCP_TRY_VERIFY(d->session().items().first().state == services::PlayItem::State::Completed);
    d->view->run()->navigate(QStringLiteral("continue"));
    LXCP_TRY_COMPARE(d->view->run()->currentItem().title, QStringLiteral("Look before you click"));
    leaveAndComeBack(*d, course);
    LXCP_TRY_COMPARE(d->view->run()->currentItem().title, QStringLiteral("Look before you click"));
    for (const char* state : {"second", "third"}) {
        LXCP_TRY_VERIFY(d->showsPage());
        d->inContent("scrollTo(0, 9999)");
        LXCP_TRY_VERIFY(d->view->run()->currentItem().state == services::PlayItem::State::Completed);
        if (qstrcmp(state, "second") == 0)
            d->view->run()->navigate(QStringLiteral("continue"));
    }
    done(*d, course);
}

void TestJourneys::video()
{
    const QString course = courseOf(QStringLiteral("code-review"));
    const auto d = begin("code-review");
    const auto seek = [&](const char* share) {
        return d->inContent(QByteArray("eval(`(() => { const film = document.querySelector('video'); "
                                       "if (!(film?.duration > 0)) return 0; film.currentTime = film.duration * ") +
                            share + "; return film.duration; })()`)");
    };
    LXCP_TRY_VERIFY(seek("0.5").toDouble() > 0);
    LXCP_TRY_VERIFY(d->session().startPosition() > 1);
    const double at = d->session().startPosition();
    leaveAndComeBack(*d, course);
    LXCP_TRY_COMPARE(d->inContent("eval(`document.querySelector('video')?.currentTime`)").toDouble(), at);
    LXCP_TRY_VERIFY(seek("0.99").toDouble() > 0);
    LXCP_TRY_VERIFY(d->session().items().first().state == services::PlayItem::State::Completed);
    d->view->run()->navigate(QStringLiteral("continue"));
    LXCP_TRY_VERIFY(!d->session().items().first().current);
    LXCP_TRY_VERIFY(d->showsPage() && seek("0.99").toDouble() > 0 &&
                    d->session().items().at(1).state == services::PlayItem::State::Completed);
    d->view->run()->navigate(QStringLiteral("continue")); // to the questions about them
    LXCP_TRY_VERIFY(d->session().items().last().current);
    LXCP_TRY_VERIFY(d->showsPage() && (d->inContent("scrollTo(0, 999999)"), d->session().progress() == 100));
    done(*d, course);
}

void TestJourneys::pdf()
{
    const QString course = courseOf(QStringLiteral("threat-modelling"));
    const auto d = begin("threat-modelling");
    const auto page = [&] { return d->inContent("document.getElementById('page')?.textContent").toString(); };
    LXCP_TRY_VERIFY(page().startsWith(QStringLiteral("Page 1 of 4")));
    d->inContent("document.getElementById('container').scrollTo(0, 1800)");
    LXCP_TRY_VERIFY(d->session().startPosition() >= 2);
    const int at = int(d->session().startPosition());
    leaveAndComeBack(*d, course);
    LXCP_TRY_VERIFY(page().startsWith(QStringLiteral("Page %1 of 4").arg(at)));
    d->inContent("document.getElementById('container').scrollTo(0, 999999)");
    done(*d, course);
}

void TestJourneys::h5p()
{
    const QString course = courseOf(QStringLiteral("scrum"));
    const auto d = begin("scrum");
    const auto inFrame = [&](const QByteArray& script) {
        return d->inContent("document.querySelector('iframe.h5p-iframe')?.contentWindow.eval" + script);
    };
    const auto forward = [&] { inFrame("(`document.querySelector('nav.steps .main:not([disabled])')?.click()`)"); };
    const auto title = [&] { return inFrame("(`document.querySelector('h1')?.textContent`)").toString(); };
    LXCP_TRY_VERIFY(!title().isEmpty());
    forward();
    const QString second = title();
    LXCP_TRY_VERIFY(d->session().progress() > 0);
    leaveAndComeBack(*d, course);
    LXCP_TRY_COMPARE(title(), second);
    for (int page = 0; page < 3; ++page)
        forward();
    inFrame("(`H5P.instances[0].parameters.questions.forEach((question) => { const choices = "
            "document.querySelectorAll('input[name=\"' + question.id + '\"]'); choices[question.right].click(); "
            "choices[0].closest('fieldset').querySelector('button').click(); })`)");
    LXCP_TRY_COMPARE(inFrame("(`document.querySelectorAll('nav.steps .main:not([disabled])').length`)").toInt(), 1);
    forward();
    done(*d, course);
}

void TestJourneys::webLink()
{
    const QString course = courseOf(QStringLiteral("top-ten"));
    const auto d = begin("top-ten");
    LXCP_TRY_VERIFY(d->view->run());
    auto* open = d->view->findChild<QPushButton*>(QStringLiteral("player-notice-action"));
    QVERIFY(open);
    open->click();
    LXCP_TRY_COMPARE(d->gone.size(), 1);
    QVERIFY(d->gone.first().startsWith(QStringLiteral("https://")));
    done(*d, course);
}

void TestJourneys::xapi()
{
    const QString course = courseOf(QStringLiteral("ja-anzen"));
    const auto d = begin("ja-anzen");
    LXCP_TRY_COMPARE(d->inContent("page").toInt(-1), 0);
    d->inContent("turn()");
    LXCP_TRY_COMPARE(d->inContent("page").toInt(-1), 1);
    leaveAndComeBack(*d, course);
    LXCP_TRY_COMPARE(d->inContent("page").toInt(-1), 1);
    d->inContent("finish()");
    LXCP_TRY_COMPARE(d->inContent("said").toInt(), 200);
    done(*d, course);
    QCOMPARE(m_learned.value(course).size(), 1);
}

void TestJourneys::server_showsTheSameOnce()
{
    QVERIFY(m_learned.size() >= 9);
    QVERIFY2(m_server->start(), m_server->log().constData());
    QVERIFY(device("laptop").sync());
    const auto again =
        lxcp(device("laptop").profile(), {QStringLiteral("sync"), QStringLiteral("--json")}).lines().value(0);
    QCOMPARE(again.value(QStringLiteral("pushed")).toInt(-1), 0);
    QCOMPARE(lxcp(device("laptop").profile(), {QStringLiteral("outbox"), QStringLiteral("--json")}).lines().size(), 0);
    QVERIFY(signIn("tablet", kPerson) && signIn("boss", QStringLiteral("osei")));
    const auto tablet = support::StoreBuilder::openIn(device("tablet").account());
    const auto boss = support::StoreBuilder::openIn(device("boss").account());
    store::Database server;
    QVERIFY(server.open(m_folder.filePath(QStringLiteral("server.sqlite")), store::Database::Mode::ReadOnly));
    for (auto one = m_learned.cbegin(); one != m_learned.cend(); ++one) {
        const QString& course = one.key();
        const QString name = m_courses.key(course);
        const auto attempts = offline::Attempts(tablet->reader()).of(domain::enrollmentId(kPerson, course));
        QVERIFY2(attempts.size() == 1, qPrintable(name));
        QCOMPARE(attempts.first().id, m_registrations.value(course));
        QCOMPARE(attempts.first().progress, 100);
        const auto seen = store::Table<domain::Enrollment>::find(boss->reader(), domain::enrollmentId(kPerson, course));
        QVERIFY2(seen && seen->state == QLatin1StringView("completed") && seen->progress == 100, qPrintable(name));
        QCOMPARE(statementsIn(server, m_registrations.value(course)), *one);
    }
    // What the console hands out is the same.
    qsizetype all = 0;
    for (const auto& statements : std::as_const(m_learned))
        all += statements.size();
    const QString file = m_folder.filePath(QStringLiteral("statements.ndjson"));
    const auto exported =
        lxcp(device("laptop").profile(), {QStringLiteral("export"), QStringLiteral("statements"), file});
    QCOMPARE(exported.code, 0);
    QFile lines(file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(lines.readAll().count('\n'), all);
    auto attached = server.statement("SELECT content FROM xapi_attachment");
    QVERIFY(attached.next());
    QCOMPARE(attached.bytes(0), kCertificate);
    QVERIFY(!attached.next());
    auto waiting = server.statement("SELECT count(*) FROM xapi_upload");
    QVERIFY(waiting.next());
    QCOMPARE(waiting.number(0), 0);
}

namespace {

// 'ACCOUNT ISSUER COURSE': learns until something is kept, says the heading that was reached, and stays.
int learnHalf(const QStringList& words)
{
    widgets::applyTheme({widgets::SchemeChoice::Light});
    player::EngineLoader loader;
    Desk d(loader, words.value(2), words.value(3));
    d.open(words.value(4));
    // The page has heard that it is on the disk when its button comes back.
    const bool reached = support::waitFor([&] { return d.view->run() && !heading(d).isEmpty() && press(d); });
    if (!reached)
        return 1;
    QTextStream(stdout) << heading(d) << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    stand::prepare();
    QApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1StringView(kLearnHalf))
        return learnHalf(application.arguments());
    TestJourneys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeys.moc"
