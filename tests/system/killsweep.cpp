// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/courserequest.h"
#include "app/store/outbox.h"
#include "tests/support/clientstate.h"
#include "tests/support/device.h"
#include "tests/system/sweep.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

// killsweep N [SEED]: N times, commands wait in the outbox, 'lxcp sync' begins, and client, server or both are killed
// with SIGKILL at a random instant. After each kill the server is started again and the client syncs to its end; then
// the cache has to be equal to what a fresh device gets, the outbox empty, and every command ever given applied exactly
// once. The same seed gives the same commands and instants. Exit 0: all of it held.
namespace {

const QString kMaya = QStringLiteral("maya");
constexpr int kCourses = 3000;
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
    [[nodiscard]] bool verify(int n);
    void report() const;

private:
    enum Victim { Client, Server, Both };

    bool syncToTheEnd(const Device& device, qint64* microseconds = nullptr);
    void giveCommands();
    void give(store::Outbox& outbox, const QString& kind, const QString& target, const QJsonObject& payload);
    bool killAt(const Device& device, Victim victim, int afterMicroseconds);
    [[nodiscard]] bool everyCommandOnce(const support::ClientState& server, int n);

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    support::LxcpServer m_server;
    Device m_device;
    QHash<QString, QString> m_requestCommands; // command id to the request's id
    QStringList m_openRequests;
    QStringList m_courses;
    int m_kills[3] = {};
    int m_killedInTime = 0;
    int m_commands = 0;
    int m_firstPulls = 0;
    int m_fresh = 0;
    qint64 m_deltaMicroseconds = 100'000; // how long a sync takes that is left alone
    qint64 m_firstMicroseconds = 300'000;
};

bool Sweep::syncToTheEnd(const Device& device, qint64* microseconds)
{
    QElapsedTimer time;
    time.start();
    const bool done = device.sync(kTries);
    if (microseconds)
        *microseconds = time.nsecsElapsed() / 1000;
    return done;
}

bool Sweep::prepare()
{
    if (!m_server.run({QStringLiteral("generate"), QStringLiteral("--courses"), QString::number(kCourses),
                       QStringLiteral("--people"), QStringLiteral("50"), QStringLiteral("--seed"),
                       QStringLiteral("1")}) ||
        !m_server.start() || !m_device.login(m_server, kMaya) || !syncToTheEnd(m_device, &m_firstMicroseconds) ||
        !syncToTheEnd(m_device, &m_deltaMicroseconds)) {
        out() << "cannot prepare: " << m_server.log().right(500) << Qt::endl;
        return false;
    }
    const auto store = m_device.open();
    for (const domain::Course& course :
         store::Table<domain::Course>::select(store->reader(), "WHERE requires_approval = 0 LIMIT 40"))
        m_courses.append(course.id);
    return !m_courses.isEmpty();
}

void Sweep::give(store::Outbox& outbox, const QString& kind, const QString& target, const QJsonObject& payload)
{
    domain::Command command;
    command.kind = kind;
    command.target = target;
    command.payload = payload;
    const auto given = outbox.enqueue(command, kMaya);
    if (!given)
        return; // not possible in the target's present state
    ++m_commands;
    if (kind.startsWith(QLatin1StringView("request.")))
        m_requestCommands.insert(given->id, target);
}

void Sweep::giveCommands()
{
    const auto store = m_device.open();
    store::Outbox outbox(store->writer());
    for (int i = m_random.bounded(1, 7); i > 0; --i) {
        const QString course = m_courses.at(m_random.bounded(m_courses.size()));
        switch (m_random.bounded(4)) {
        case 0: {
            const QString id = QStringLiteral("00000000-0000-7000-8000-%1").arg(m_commands, 12, 10, QLatin1Char('0'));
            give(outbox, QStringLiteral("request.submit"), id,
                 {{QStringLiteral("title"), QStringLiteral("Wanted %1").arg(m_commands)},
                  {QStringLiteral("reason"), QStringLiteral("sweep")}});
            m_openRequests.append(id);
            break;
        }
        case 1:
            if (!m_openRequests.isEmpty())
                give(outbox, QStringLiteral("request.withdraw"), m_openRequests.takeFirst(), {});
            break;
        case 2:
            give(outbox, QStringLiteral("enrollment.register"), domain::enrollmentId(kMaya, course),
                 {{QStringLiteral("course_id"), course}});
            break;
        case 3:
            give(outbox, QStringLiteral("enrollment.withdraw"), domain::enrollmentId(kMaya, course), {});
            break;
        }
    }
}

bool Sweep::killAt(const Device& device, Victim victim, int afterMicroseconds)
{
    QProcess client;
    client.start(support::binary(QStringLiteral("lxcp")),
                 {QStringLiteral("--profile"), device.profile(), QStringLiteral("sync")});
    client.waitForStarted();
    QThread::usleep(ulong(afterMicroseconds));
    const bool inTime = client.state() == QProcess::Running && !client.waitForFinished(0);
    if (victim != Client)
        m_server.kill9();
    if (victim != Server)
        client.kill();
    client.waitForFinished(60'000);
    return inTime;
}

bool Sweep::strike(int)
{
    const auto victim = Victim(m_random.bounded(3));
    ++m_kills[victim];
    const bool firstPull = m_random.bounded(4) == 0;
    Device device = m_device;
    if (firstPull) {
        ++m_firstPulls;
        device = Device(m_folder.filePath(QStringLiteral("first-%1").arg(m_firstPulls)));
        if (!device.login(m_server, kMaya))
            return false;
    } else {
        giveCommands();
    }
    const int after = int(m_random.bounded(quint32(firstPull ? m_firstMicroseconds : m_deltaMicroseconds)));
    m_killedInTime += killAt(device, victim, after);
    if (!m_server.isRunning() && !m_server.start()) {
        out() << "the server does not start again: " << m_server.log().right(500) << Qt::endl;
        return false;
    }
    if (!firstPull)
        return syncToTheEnd(m_device);
    const bool pulled = syncToTheEnd(device) && syncToTheEnd(m_device);
    const auto first = device.open();
    const auto laptop = m_device.open();
    const QString differs = support::difference(support::stateOf(first->reader()), support::stateOf(laptop->reader()));
    if (!differs.isEmpty())
        out() << "after an interrupted first pull: " << differs << Qt::endl;
    return pulled && differs.isEmpty();
}

bool Sweep::everyCommandOnce(const support::ClientState& server, int n)
{
    for (auto it = m_requestCommands.cbegin(); it != m_requestCommands.cend(); ++it) {
        const QJsonObject request = server.value({QStringLiteral("course_request"), it.value()});
        int times = 0;
        for (const QJsonValue& event : request.value(QLatin1StringView("events")).toArray())
            times += event.toObject().value(QLatin1StringView("id")).toString() == it.key();
        if (times != 1) {
            out() << "kill " << n << ": command " << it.key() << " was applied " << times << " times" << Qt::endl;
            return false;
        }
    }
    return true;
}

bool Sweep::verify(int n)
{
    const Device fresh(m_folder.filePath(QStringLiteral("fresh-%1").arg(++m_fresh)));
    if (!fresh.login(m_server, kMaya) || !syncToTheEnd(fresh))
        return false;
    const auto laptop = m_device.open();
    const auto serverState = support::stateOf(fresh.open()->reader());
    const QString differs = support::difference(support::stateOf(laptop->reader()), serverState);
    const int waiting = store::Outbox(laptop->writer()).count();
    if (!differs.isEmpty() || waiting != 0) {
        out() << "kill " << n << ": " << waiting << " commands left; " << differs << Qt::endl;
        return false;
    }
    fresh.remove();
    return everyCommandOnce(serverState, n);
}

void Sweep::report() const
{
    out() << m_kills[Client] << " kills of the client, " << m_kills[Server] << " of the server, " << m_kills[Both]
          << " of both; " << m_killedInTime << " while the client ran; " << m_firstPulls << " during a first pull; "
          << m_commands << " commands given, of these " << m_requestCommands.size() << " counted by their trail"
          << Qt::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    return sweep::run<Sweep>(argc, argv, "client = server, each command once");
}
