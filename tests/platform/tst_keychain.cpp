// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keychain.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest/QtTest>

using platform::Keychain;

namespace {

// Set in the second life of this program, on a bus of its own with a gnome-keyring of its own.
constexpr auto kInside = "LXCP_TEST_KEYRING";
#ifdef Q_OS_WIN
constexpr bool kHasAlways = true; // Windows' credential store is there with the account
#else
constexpr bool kHasAlways = false;
#endif

} // namespace

// The real thing: libsecret and a gnome-keyring that nobody else uses, or Windows' credential store.
class tst_Keychain : public QObject
{
    Q_OBJECT

private:
    template <typename R, typename Ask>
    static std::optional<R> answer(Ask ask, int ms = 15'000)
    {
        std::optional<R> seen;
        int times = 0;
        ask([&](R result) {
            seen = std::move(result);
            ++times;
        });
        (void)support::waitFor([&] { return seen.has_value(); }, std::chrono::milliseconds(ms));
        return times == 1 ? seen : std::nullopt;
    }

    using Read = base::Result<std::optional<QByteArray>>;
    using Write = base::Result<void>;

    static bool inside() { return kHasAlways || qEnvironmentVariableIsSet(kInside); }

private Q_SLOTS:
    void keyring_keepsReplacesAndForgets()
    {
        if (!inside())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Keychain keychain(QStringLiteral("lxcp-test"));
        const QString key = QStringLiteral("refresh-token/ünï");
        auto read = answer<Read>([&](auto done) { keychain.read(key, done); });
        QVERIFY(read && *read);
        QVERIFY(!**read); // nothing there is no error
        for (const QByteArray& secret : {QByteArray("first"), QByteArray("a\0b\xff", 4)}) {
            const auto written = answer<Write>([&](auto done) { keychain.write(key, secret, done); });
            QVERIFY(written);
            QVERIFY2(*written, written->has_value() ? "" : qPrintable(written->error().detail));
            read = answer<Read>([&](auto done) { keychain.read(key, done); });
            QVERIFY(read && *read);
            QCOMPARE(**read, std::optional(secret));
        }
        QVERIFY(*answer<Write>([&](auto done) { keychain.remove(key, done); }));
        QVERIFY(*answer<Write>([&](auto done) { keychain.remove(key, done); })); // gone is gone
        read = answer<Read>([&](auto done) { keychain.read(key, done); });
        QVERIFY(read && *read && !**read);
    }

    void otherThread_getsItsAnswerThere()
    {
        if (!inside())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Keychain keychain(QStringLiteral("lxcp-test"));
        QThread thread;
        QObject worker;
        worker.moveToThread(&thread);
        thread.start();
        std::atomic<QThread*> answered = nullptr;
        QMetaObject::invokeMethod(&worker, [&] {
            keychain.read(QStringLiteral("nothing"), [&](const Read&) { answered = QThread::currentThread(); });
        });
        LXCP_TRY_COMPARE(answered.load(), &thread);
        thread.quit();
        thread.wait();
    }

    void machineWithoutKeychain_isAnErrorAndNoFile()
    {
        if (inside())
            QSKIP("there is a keychain");
        // No bus: libsecret cannot be asked, and nothing may be written to a file instead.
        QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        Keychain keychain(QStringLiteral("lxcp-test"), std::chrono::seconds(3));
        const auto written =
            answer<Write>([&](auto done) { keychain.write(QStringLiteral("k"), "secret-word", done); });
        QVERIFY(written);
        QVERIFY(!*written);
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("secret-word"), qPrintable(file.fileName()));
        }
    }

    void keychainThatNeverAnswers_isTimeout()
    {
        if (!inside())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Keychain impatient(QStringLiteral("lxcp-test"), std::chrono::milliseconds(0));
        QList<Read> answers;
        impatient.read(QStringLiteral("k"), [&answers](const Read& answer) { answers.append(answer); });
        LXCP_TRY_COMPARE(answers.size(), 1);
        QVERIFY(!answers.first());
        QCOMPARE(answers.first().error().kind, base::Error::Kind::Timeout);
        // The keyring answers one after the other: its late answer has come before this one, and was not delivered.
        Keychain patient(QStringLiteral("lxcp-test"));
        const auto read = answer<Read>([&](auto done) { patient.read(QStringLiteral("k"), done); });
        QVERIFY(read && *read);
        QCOMPARE(answers.size(), 1);
    }

    void keychainThatAnswersLate_saysSo()
    {
        if (!inside())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Keychain impatient(QStringLiteral("lxcp-test"), std::chrono::milliseconds(0));
        QList<Write> answers;
        bool late = false;
        impatient.write(
            QStringLiteral("late"), "secret-word", [&answers](const Write& answer) { answers.append(answer); },
            [&late] { late = true; });
        LXCP_TRY_VERIFY(late);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().error().kind, base::Error::Kind::Timeout);
        Keychain patient(QStringLiteral("lxcp-test"));
        const auto read = answer<Read>([&](auto done) { patient.read(QStringLiteral("late"), done); });
        QVERIFY(read && *read && **read);
        QCOMPARE(***read, QByteArray("secret-word"));
    }
};

// Runs the tests that need no keyring here, and the others in a session of their own when the machine has what it
// needs.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    tst_Keychain test;
    const int here = QTest::qExec(&test, argc, argv);
    const bool can = !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() &&
                     !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    if (qEnvironmentVariableIsSet(kInside) || !can)
        return here;
    QTemporaryDir home;
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1StringView(name), home.path());
    environment.insert(QLatin1StringView(kInside), QStringLiteral("1"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("DISPLAY"));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QStringLiteral(
                       "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\""),
                   QCoreApplication::applicationFilePath()});
    if (!session.waitForFinished(90'000)) {
        session.kill();
        return 1;
    }
    return here + session.exitCode();
}
#include "tst_keychain.moc"
