// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"
#include "app/store/outbox.h"
#include "tests/support/clientstate.h"
#include "tests/support/device.h"
#include "tests/system/sweep.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

// learnsweep N [SEED]: N times, somebody learns (tests/system/learner: a commit follows the other) while 'lxcp sync'
// brings what they did to the server, and at a random instant the learner's program, the client's sync, the server or
// all of them are killed with SIGKILL. After each kill: what was acknowledged is in the cache; after a sync the server
// has the same state, and each statement once. Exit 0: all of it held.
namespace {

const QString kMaya = QStringLiteral("maya");
constexpr int kTries = 5; // of a sync whose server was just killed

using support::Device;
using sweep::out;

class Sweep
{
public:
    explicit Sweep(quint32 seed)
        : m_random(seed), m_server(m_folder.path()), m_device(m_folder.filePath(QStringLiteral("device")))
    {
    }

    bool prepare();
    bool strike(int n);
    bool verify(int n);
    void report() const;

private:
    enum Victim { Learner, Client, Server, All };

    [[nodiscard]] std::optional<domain::Attempt> attemptIn(const Device& device) const;
    [[nodiscard]] qint64 statementsOnServer(const QString& registration) const;

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    support::LxcpServer m_server;
    Device m_device;
    QString m_course;
    QString m_issuer;
    int m_acknowledged = 0;
    int m_kills[4] = {};
    int m_inTime = 0;
    int m_fresh = 0;
};

bool Sweep::prepare()
{
    if (!m_server.start() || !m_device.login(m_server, kMaya) || !m_device.sync(kTries)) {
        out() << "cannot prepare: " << m_server.log().right(500) << Qt::endl;
        return false;
    }
    m_issuer = m_server.url().toString() + QStringLiteral("/demo/oidc");
    const auto store = m_device.open();
    const auto courses = store::Table<domain::Course>::select(
        store->reader(), "WHERE requires_approval = 0 AND id NOT IN (SELECT course_id FROM enrollment) ORDER BY id");
    if (courses.isEmpty())
        return false;
    m_course = courses.first().id;
    return true;
}

std::optional<domain::Attempt> Sweep::attemptIn(const Device& device) const
{
    const auto store = device.open();
    if (!store)
        return std::nullopt;
    offline::Attempts attempts(store->reader());
    const auto all = attempts.of(domain::enrollmentId(kMaya, m_course));
    return all.size() == 1 ? attempts.find(all.first().id) : std::nullopt;
}

bool Sweep::strike(int)
{
    const auto victim = Victim(m_random.bounded(4));
    ++m_kills[victim];
    QProcess learner;
    learner.start(QCoreApplication::applicationDirPath() + QStringLiteral("/learner"),
                  {m_device.account(), kMaya, m_course, m_issuer});
    if (!learner.waitForStarted() || !learner.waitForReadyRead(60'000)) {
        out() << "nobody learns: " << learner.state() << ' ' << learner.exitCode() << ' '
              << learner.readAllStandardError().right(300) << Qt::endl;
        return false;
    }
    QProcess client;
    client.start(support::binary(QStringLiteral("lxcp")),
                 {QStringLiteral("--profile"), m_device.profile(), QStringLiteral("sync")});
    client.waitForStarted();
    QThread::usleep(m_random.bounded(300'000U));
    m_inTime += client.state() == QProcess::Running && !client.waitForFinished(0);
    if (victim == Server || victim == All)
        m_server.kill9();
    if (victim == Client || victim == All)
        client.kill();
    if (victim == Learner || victim == All)
        learner.kill();
    client.waitForFinished(60'000);
    learner.kill();
    learner.waitForFinished(60'000);
    // What it had said before it died. A line without its end was not said.
    const QList<QByteArray> lines = learner.readAllStandardOutput().split('\n');
    if (lines.size() > 1)
        m_acknowledged = std::max(m_acknowledged, lines[lines.size() - 2].toInt());
    return m_server.isRunning() || m_server.start();
}

qint64 Sweep::statementsOnServer(const QString& registration) const
{
    // The server's own file, behind its back: it is not written at the moment.
    store::Database db;
    const QStringList files =
        QDir(m_folder.path()).entryList({QStringLiteral("*.sqlite"), QStringLiteral("*.db")}, QDir::Files);
    if (files.isEmpty() || !db.open(m_folder.filePath(files.first()), store::Database::Mode::ReadOnly))
        return -1;
    auto row = db.statement("SELECT count(*) FROM xapi_statement WHERE registration = ?1");
    row.args(registration);
    return row.next() ? row.number(0) : -1;
}

bool Sweep::verify(int n)
{
    const auto here = attemptIn(m_device);
    const int reached = here ? here->state.value(QLatin1StringView("n")).toInt() : 0;
    if (reached < m_acknowledged) {
        out() << "kill " << n << ": acknowledged " << m_acknowledged << ", in the cache " << reached << Qt::endl;
        return false;
    }
    const Device fresh(m_folder.filePath(QStringLiteral("fresh-%1").arg(++m_fresh)));
    if (!m_device.sync(kTries) || !fresh.login(m_server, kMaya) || !fresh.sync(kTries))
        return false;
    const int waiting = store::Outbox(m_device.open()->writer()).count();
    const auto there = attemptIn(fresh);
    const int arrived = there ? there->state.value(QLatin1StringView("n")).toInt() : 0;
    const qint64 statements = here ? statementsOnServer(here->id) : 0;
    fresh.remove();
    if (waiting == 0 && arrived == reached && statements == reached)
        return true;
    out() << "kill " << n << ": " << waiting << " commands left, state " << reached << " here and " << arrived
          << " there, " << statements << " statements" << Qt::endl;
    return false;
}

void Sweep::report() const
{
    out() << m_kills[Learner] << " kills of the learner's program, " << m_kills[Client] << " of the client's sync, "
          << m_kills[Server] << " of the server, " << m_kills[All] << " of all; " << m_inTime << " while sync ran; "
          << m_acknowledged << " commits acknowledged" << Qt::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    return sweep::run<Sweep>(argc, argv, "nothing acknowledged is lost, every statement is there once");
}
