// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/package/zipbuilder.h"
#include "tests/support/lxcpserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

// downloadkills N [SEED]: N times, 'lxcp download' of a package begins and the client, the server or both are killed
// with SIGKILL at a random instant. After each kill whatever carries the name of a whole file must be whole, and a
// client that says 'ready' must have it; then the download is run to its end. Exit 0: all of it held.
namespace {

const QString kCourse = QStringLiteral("demo:accessibility");
constexpr qsizetype kPackageBytes = 24 * 1024 * 1024;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

class Kills
{
public:
    explicit Kills(quint32 seed) : m_random(seed), m_server(m_folder.path()) { m_server.serveContent(); }

    bool prepare();
    bool strike(int n);
    void report() const;

private:
    bool publish();
    bool login(const QString& profile);
    [[nodiscard]] support::ConsoleRun download(const QString& profile) const;
    bool checkFiles(const QString& profile, int n) const;
    bool finish(const QString& profile, int n);

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    support::LxcpServer m_server;
    QString m_courseId;
    QString m_sha256;
    qint64 m_microseconds = 0; // that a download takes that is left alone
    int m_clients = 0, m_servers = 0, m_inTime = 0, m_parts = 0;
};

bool Kills::publish()
{
    QByteArray film(kPackageBytes, Qt::Uninitialized);
    m_random.fillRange(reinterpret_cast<quint32*>(film.data()), film.size() / 4);
    const QByteArray package = tests::zip({{"index.html", "<!doctype html><title>Film</title>"}, {"film.bin", film}});
    QFile file(m_folder.filePath(QStringLiteral("film.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(package) != package.size())
        return false;
    file.close();
    m_sha256 = QString::fromLatin1(QCryptographicHash::hash(package, QCryptographicHash::Sha256).toHex());
    return m_server.run({QStringLiteral("import"), QStringLiteral("content"), file.fileName(),
                         QStringLiteral("--course"), kCourse, QStringLiteral("--content"), m_server.contentFolder()});
}

bool Kills::login(const QString& profile)
{
    return support::lxcp(profile, {QStringLiteral("login"), QStringLiteral("--server"), m_server.url().toString(),
                                   QStringLiteral("--demo-person"), QStringLiteral("maya")})
                   .code == 0 &&
           support::lxcp(profile, {QStringLiteral("sync")}).code == 0;
}

support::ConsoleRun Kills::download(const QString& profile) const
{
    return support::lxcp(profile, {QStringLiteral("download"), m_courseId, QStringLiteral("--json")});
}

bool Kills::prepare()
{
    const QString profile = m_folder.filePath(QStringLiteral("first"));
    if (!m_server.start() || !publish() || !login(profile))
        return false;
    const auto courses = support::lxcp(profile, {QStringLiteral("courses"), QStringLiteral("--json")}).lines();
    for (const QJsonObject& course : courses) {
        if (course.value(QLatin1StringView("source_id")).toString() == kCourse)
            m_courseId = course.value(QLatin1StringView("id")).toString();
    }
    QElapsedTimer time;
    time.start();
    const bool good = download(profile).code == 0;
    m_microseconds = time.nsecsElapsed() / 1000;
    return good && checkFiles(profile, 0);
}

bool Kills::checkFiles(const QString& profile, int n) const
{
    QDirIterator files(profile, {QStringLiteral("*.zip")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) ||
            QString::fromLatin1(hash.result().toHex()) != m_sha256) {
            out() << n << ": " << file.fileName() << " has the name of a whole file and is not" << Qt::endl;
            return false;
        }
    }
    return true;
}

bool Kills::strike(int n)
{
    const QString profile = m_folder.filePath(QStringLiteral("device-%1").arg(n));
    if (!m_server.isRunning() && !m_server.start())
        return false;
    if (!login(profile))
        return false;
    const int victim = int(m_random.bounded(3)); // client, server, both
    const auto instant = qint64(m_random.bounded(quint64(m_microseconds)));
    QProcess client;
    client.start(support::binary(QStringLiteral("lxcp")),
                 {QStringLiteral("--profile"), profile, QStringLiteral("download"), m_courseId});
    QElapsedTimer time;
    time.start();
    if (!client.waitForStarted())
        return false;
    // Waiting for its end with a limit is what a strike at an instant is.
    const bool ended = client.waitForFinished(int(qMax<qint64>(1, (instant - time.nsecsElapsed() / 1000) / 1000)));
    m_inTime += !ended;
    if (victim != 0) {
        m_server.kill9();
        m_servers++;
    }
    if (victim != 1) {
        client.kill();
        m_clients++;
    }
    // A client that lost its server would try again for minutes.
    client.kill();
    client.waitForFinished();
    const bool good = checkFiles(profile, n) && finish(profile, n);
    QDir(profile).removeRecursively();
    return good;
}

bool Kills::finish(const QString& profile, int n)
{
    QDirIterator parts(profile, {QStringLiteral("*.part")}, QDir::Files, QDirIterator::Subdirectories);
    m_parts += parts.hasNext();
    if (!m_server.isRunning() && !m_server.start())
        return false;
    const support::ConsoleRun run = download(profile);
    const QJsonObject answer = run.lines().value(0);
    if (run.code != 0 || answer.value(QLatin1StringView("state")).toString() != QLatin1StringView("ready")) {
        out() << n << ": the download does not come to its end: " << run.code << ' ' << run.err << Qt::endl;
        return false;
    }
    QDirIterator whole(profile, {m_sha256 + QStringLiteral(".zip")}, QDir::Files, QDirIterator::Subdirectories);
    if (!whole.hasNext()) {
        out() << n << ": ready, and no file" << Qt::endl;
        return false;
    }
    return checkFiles(profile, n);
}

void Kills::report() const
{
    out() << m_clients << " kills of the client, " << m_servers << " of the server; " << m_inTime
          << " while the client ran, " << m_parts << " left a part behind" << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(1, QStringLiteral("10")).toInt();
    const quint32 seed = words.value(2, QStringLiteral("1")).toUInt();
    Kills kills(seed);
    if (!kills.prepare()) {
        out() << "cannot prepare" << Qt::endl;
        return 1;
    }
    for (int n = 1; n <= count; ++n) {
        if (!kills.strike(n)) {
            out() << "failed at strike " << n << " of seed " << seed << Qt::endl;
            return 1;
        }
    }
    kills.report();
    return 0;
}
