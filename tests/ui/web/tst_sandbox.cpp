// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/web/stand.h"

#include <QApplication>
#include <QProcess>

#include <pwd.h>
#include <sys/stat.h>

// Chromium's sandbox is on for a normal user: the renderer that shows a course lies in namespaces and behind a system
// call filter of its own. Started by root, the test goes on as 'nobody'.
namespace {

constexpr auto kUser = "nobody";
constexpr auto kHome = "LXCP_SANDBOX_TEST_HOME"; // made for that user

// A field of /proc/PID/status; empty when there is none.
QByteArray statusOf(const QString& pid, const char* field)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = QByteArray(field) + ":";
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

// How many namespaces of processes it lies in.
qsizetype depthOf(const QString& pid)
{
    return statusOf(pid, "NSpid").simplified().split(' ').size();
}

// Chromium's processes that descend from this one. Renderers are forked and keep the command line of their origin.
QStringList chromium()
{
    QStringList found;
    const QString self = QString::number(QCoreApplication::applicationPid());
    const auto all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& pid : all) {
        QString parent = pid;
        for (int i = 0; i < 8 && parent.toInt() > 1 && parent != self; ++i)
            parent = QString::fromLatin1(statusOf(parent, "PPid"));
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (pid != self && parent == self && command.open(QIODevice::ReadOnly) &&
            command.readAll().contains("QtWebEngineProcess"))
            found.append(pid);
    }
    return found;
}

// Those behind a filter of system calls (SECCOMP_MODE_FILTER) that this process is not behind: renderers, and no
// others.
QStringList filtered()
{
    QStringList found;
    const int own = statusOf(QString::number(QCoreApplication::applicationPid()), "Seccomp_filters").toInt();
    for (const QString& pid : chromium()) {
        if (statusOf(pid, "Seccomp") == "2" && statusOf(pid, "Seccomp_filters").toInt() > own)
            found.append(pid);
    }
    return found;
}

} // namespace

class TestSandbox final : public QObject
{
    Q_OBJECT

private:
    player::EngineLoader m_loader;

private Q_SLOTS:
    void renderer_isConfined()
    {
#ifndef Q_OS_LINUX
        QSKIP("looks into /proc");
#endif
        if (geteuid() == 0)
            QSKIP("needs runuser and a user 'nobody' who may read the programs: root has no sandbox");
        QFile limit(QStringLiteral("/proc/sys/user/max_user_namespaces"));
        if (limit.open(QIODevice::ReadOnly) && limit.readAll().trimmed() == "0")
            QSKIP("this system gives a normal user no namespaces");
        if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("--user"), QStringLiteral("true")}) != 0)
            QSKIP("a normal user may make no namespaces here, as in a changed root");
        QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
        QVERIFY(m_loader.isInstalled());
        stand::Stand s(m_loader);
        s.folder.write(QStringLiteral("index.html"), "<title>x</title><script>window.here = 1</script>");
        s.open(services::Runtime::None, QStringLiteral("index.html"));
        LXCP_TRY_COMPARE(s.inContent("here").toInt(), 1);
        LXCP_TRY_VERIFY(!filtered().isEmpty());
        const QString self = QString::number(QCoreApplication::applicationPid());
        for (const QString& pid : filtered())
            QVERIFY2(depthOf(pid) > depthOf(self), statusOf(pid, "NSpid").constData());
    }
};

// This program once more, as a user who is not root. Comes back only when that cannot be.
static void becomeNormal(int argc, char** argv)
{
    const passwd* user = getpwnam(kUser);
    const QByteArray test = QByteArray("runuser -u ") + kUser + " -- test -x \"" + argv[0] + "\" 2>/dev/null";
    if (!user || system(test.constData()) != 0)
        return;
    QByteArray home = (QDir::tempPath() + QStringLiteral("/lxcp-sandbox-XXXXXX")).toLocal8Bit();
    if (!mkdtemp(home.data()) || chown(home.constData(), user->pw_uid, user->pw_gid) != 0)
        return;
    for (const char* name :
         {kHome, "HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR"})
        qputenv(name, home);
    std::vector<char*> words;
    for (const char* word : {"runuser", "-u", kUser, "--"})
        words.push_back(const_cast<char*>(word));
    words.insert(words.end(), argv, argv + argc);
    words.push_back(nullptr);
    execvp(words.front(), words.data());
}

int main(int argc, char** argv)
{
    if (geteuid() == 0)
        becomeNormal(argc, argv);
    int result = 0;
    {
        QApplication application(argc, argv);
        TestSandbox test;
        result = QTest::qExec(&test, argc, argv);
    }
    if (qEnvironmentVariableIsSet(kHome))
        QDir(qEnvironmentVariable(kHome)).removeRecursively();
    return result;
}

#include "tst_sandbox.moc"
