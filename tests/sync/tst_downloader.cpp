// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/command.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/net/apiclient.h"
#include "app/store/table.h"
#include "app/sync/downloader.h"
#include "tests/learning/package/zipbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using offline::FileState;
using offline::PackageFiles;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

namespace {

QByteArray courseZip(const QByteArray& text, qsizetype padding = 200'000)
{
    QByteArray noise(padding, Qt::Uninitialized);
    QRandomGenerator random(11);
    for (char& byte : noise)
        byte = char(random.bounded(256));
    return tests::zip({{"index.html", "<!doctype html><title>" + text + "</title><p>" + text}, {"media/a.bin", noise}});
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class tst_Downloader : public QObject
{
    Q_OBJECT

private:
    // What the server has.
    QHash<QByteArray, QByteArray> m_files; // path to bytes
    std::unique_ptr<FaultProxy> m_server;
    std::function<void(Fault&, int n)> m_fault;

    // One machine.
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<net::ApiClient> m_api;
    std::unique_ptr<appsync::Downloader> m_downloader;
    support::FakeClock m_clock;

    QByteArray serve(const SeenRequest& request)
    {
        if (!m_files.contains(request.path))
            return FaultProxy::answer(
                "404 Not Found", "application/problem+json",
                R"({"type":"/problems/not-found","title":"Not found","status":404,"code":"not-found"})");
        const QByteArray file = m_files.value(request.path);
        const QByteArray etag = "ETag: \"" + sha256(file).toLatin1() + '"';
        const QByteArray range = request.header("Range");
        if (range.isEmpty() || "ETag: " + request.header("If-Range") != etag)
            return FaultProxy::answer("200 OK", "application/zip", file, {etag});
        const qint64 from = range.mid(6).chopped(1).toLongLong();
        return FaultProxy::answer("206 Partial Content", "application/zip", file.mid(from),
                                  {etag, "Content-Range: bytes " + QByteArray::number(from) + '-' +
                                             QByteArray::number(file.size() - 1) + '/' +
                                             QByteArray::number(file.size())});
    }

    QString folder() const { return m_built->folder() + QStringLiteral("/packages"); }
    PackageFiles files() { return PackageFiles(m_built->writer()); }
    FileState stateOf(const QString& id) { return files().find(id).value().state; }
    QString problemOf(const QString& id) { return files().find(id).value().problem; }
    QStringList onDisk() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    void publish(const QString& id, const QByteArray& file, qint64 rev = 1)
    {
        m_files.insert("/v1/content/" + id.toLatin1(), file);
        domain::CoursePackage package;
        package.id = id;
        package.courseId = QStringLiteral("c-") + id;
        package.sha256 = sha256(file);
        package.size = file.size();
        const domain::Change change{domain::kindOf<domain::CoursePackage>(), QStringLiteral("put"), id, rev,
                                    domain::toJson(package)};
        m_built->lines(QJsonDocument(domain::toJson(change)).toJson(QJsonDocument::Compact) + '\n');
    }

    void queue(const QString& id)
    {
        auto row = m_built->writer().statement("SELECT sha256, size FROM package WHERE id = ?1");
        QVERIFY(row.args(id).next());
        QVERIFY(files().queue(id, {row.text(0), row.number(1)}, m_clock.now()));
    }

    void startProgram(bool online = true)
    {
        m_http = std::make_unique<net::Http>();
        m_api = std::make_unique<net::ApiClient>(*m_http, m_server->url(), nullptr, m_clock);
        m_downloader = std::make_unique<appsync::Downloader>(m_built->store(), *m_api, m_clock, folder());
        m_downloader->start();
        m_downloader->setNetwork(online, false);
    }

    void endProgram()
    {
        m_downloader.reset();
        m_api.reset();
        m_http.reset();
        m_built->reopen();
    }

private Q_SLOTS:
    void init()
    {
        m_files.clear();
        m_fault = {};
        m_built = std::make_unique<support::StoreBuilder>();
        m_server = std::make_unique<FaultProxy>();
        m_server->setScript([this](const SeenRequest& request, int n) {
            Fault fault{serve(request)};
            if (m_fault)
                m_fault(fault, n);
            return fault;
        });
    }

    void cleanup()
    {
        m_downloader.reset();
        m_api.reset();
        m_http.reset();
    }

    void queuedPackage_becomesReady()
    {
        const QByteArray file = courseZip("Fire safety");
        publish(QStringLiteral("p1"), file);
        queue(QStringLiteral("p1"));
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        QCOMPARE(onDisk(), QStringList{sha256(file) + QStringLiteral(".zip")});
        QFile kept(offline::Staging::finalPath(folder(), sha256(file)));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), file);
        QVERIFY(files().find(QStringLiteral("p1"))->readyAt.isValid());
        QCOMPARE(m_server->seen().size(), 1);
    }

    void programThatEndsInTheMiddle_goesOnWhereItWas()
    {
        const QByteArray file = courseZip("Fire safety", 3'000'000);
        publish(QStringLiteral("p1"), file);
        queue(QStringLiteral("p1"));
        m_fault = [](Fault& fault, int n) {
            if (n == 0)
                fault.bodyBytes = 1'000'000;
            else if (n < 3)
                fault.reset = true;
        };
        startProgram();
        LXCP_TRY_VERIFY(m_server->seen().size() >= 2); // the first answer was cut
        endProgram();
        const qint64 kept = QFileInfo(offline::Staging::partPath(folder(), sha256(file))).size();
        QVERIFY2(kept > 0 && kept <= 1'000'000, qPrintable(QString::number(kept)));
        m_fault = {};
        m_server->forget();
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        QCOMPARE(m_server->seen().size(), 1);
        QCOMPARE(m_server->seen().first().header("Range"), "bytes=" + QByteArray::number(kept) + '-');
    }

    void bytesThatWereChangedOnTheWay_areFetchedOnceMoreAndThenRefused()
    {
        const QByteArray file = courseZip("Fire safety");
        publish(QStringLiteral("p1"), file);
        QByteArray other = file;
        other[other.size() / 2] = char(other.at(other.size() / 2) + 1);
        queue(QStringLiteral("p1"));
        m_server->setScript(
            [&](const SeenRequest&, int) { return Fault{FaultProxy::answer("200 OK", "application/zip", other)}; });
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Failed);
        QCOMPARE(problemOf(QStringLiteral("p1")), QStringLiteral("wrong-hash"));
        QCOMPARE(m_server->seen().size(), 2);
        QVERIFY(onDisk().isEmpty());
    }

    void fileThatIsNoPackage_isNeverReady()
    {
        const QByteArray file = QByteArray(50'000, 'x');
        publish(QStringLiteral("p1"), file);
        queue(QStringLiteral("p1"));
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Failed);
        QVERIFY(!problemOf(QStringLiteral("p1")).isEmpty());
        QVERIFY(onDisk().isEmpty());
    }

    void packageThatFails_doesNotHoldTheNextOne()
    {
        publish(QStringLiteral("p1"), courseZip("one"));
        publish(QStringLiteral("p2"), courseZip("two"));
        m_files.remove("/v1/content/p1");
        queue(QStringLiteral("p1"));
        queue(QStringLiteral("p2"));
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p2")), FileState::Ready);
        QCOMPARE(stateOf(QStringLiteral("p1")), FileState::Failed);
    }

    void paused_staysAndGoesOn()
    {
        const QByteArray file = courseZip("one", 3'000'000);
        publish(QStringLiteral("p1"), file);
        queue(QStringLiteral("p1"));
        startProgram(false);
        m_downloader->setRules({500'000, false});
        m_downloader->setNetwork(true, false);
        QSignalSpy progress(m_downloader.get(), &appsync::Downloader::progressed);
        LXCP_TRY_VERIFY(!progress.isEmpty() && progress.last().at(1).toLongLong() > 0);
        QVERIFY(files().setState(*files().find(QStringLiteral("p1")), FileState::Paused, {}, m_clock.now()));
        LXCP_TRY_VERIFY(QFileInfo::exists(offline::Staging::partPath(folder(), sha256(file))));
        QSignalSpy idle(m_downloader.get(), &appsync::Downloader::idle);
        LXCP_TRY_VERIFY(!idle.isEmpty());
        QCOMPARE(stateOf(QStringLiteral("p1")), FileState::Paused);
        m_downloader->setRules({});
        queue(QStringLiteral("p1"));
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
    }

    // A second's worth comes at once, then as much as the rate gives.
    void bandwidthLimit_isKept()
    {
        const QByteArray file = courseZip("slow", 1'000'000);
        publish(QStringLiteral("p1"), file);
        queue(QStringLiteral("p1"));
        startProgram(false);
        const qint64 rate = file.size() / 2;
        m_downloader->setRules({rate, false});
        QElapsedTimer watch;
        watch.start();
        QObject watcher;
        qint64 most = 0; // bytes above what the rate gives
        int told = 0;
        connect(m_downloader.get(), &appsync::Downloader::progressed, &watcher, [&](const QString&, qint64 bytes) {
            most = std::max(most, bytes - rate - rate * watch.elapsed() / 1000);
            ++told;
        });
        m_downloader->setNetwork(true, false);
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        QVERIFY2(watch.elapsed() >= 900, qPrintable(QString::number(watch.elapsed())));
        QVERIFY2(most <= 0 && told > 1, qPrintable(QStringLiteral("%1, told %2 times").arg(most).arg(told)));
        QFile kept(offline::Staging::finalPath(folder(), sha256(file)));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), file);
    }

    void meteredNetwork_waitsForPermission()
    {
        publish(QStringLiteral("p1"), courseZip("one"));
        queue(QStringLiteral("p1"));
        startProgram(false);
        QSignalSpy hindered(m_downloader.get(), &appsync::Downloader::hindered);
        m_downloader->setNetwork(true, true);
        QCOMPARE(hindered.last().first().toString(), QLatin1StringView(appsync::Downloader::kMetered));
        QVERIFY(m_server->seen().isEmpty());
        m_downloader->setRules({0, true});
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        QVERIFY(hindered.last().first().toString().isEmpty());
    }

    void moreThanTheDiskHolds_isSaidBeforeAnythingIsAskedFor()
    {
        QVERIFY(files().queue(QStringLiteral("p1"), {QString(64, QLatin1Char('a')), 1LL << 60}, m_clock.now()));
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Failed);
        QCOMPARE(problemOf(QStringLiteral("p1")), QStringLiteral("disk-full"));
        QVERIFY(m_server->seen().isEmpty());
    }

    void newRevision_isFetchedBesideTheOldOne()
    {
        const QByteArray older = courseZip("first edition");
        publish(QStringLiteral("p1"), older);
        queue(QStringLiteral("p1"));
        startProgram();
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        const QByteArray newer = courseZip("second edition", 1'000'000);
        m_fault = [](Fault& fault, int) { fault.delayMs = 50; };
        publish(QStringLiteral("p1"), newer, 2);
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Queued);
        QCOMPARE(files().ready(QStringLiteral("p1"))->sha256, sha256(older)); // can still be opened
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        QCOMPARE(files().ready(QStringLiteral("p1"))->sha256, sha256(newer));
        LXCP_TRY_COMPARE(onDisk(), QStringList{sha256(newer) + QStringLiteral(".zip")});
    }

    void whatACrashLeavesBehind_isPutRight()
    {
        const QByteArray renamed = courseZip("renamed, not committed");
        const QByteArray lost = courseZip("lost");
        publish(QStringLiteral("p1"), renamed);
        publish(QStringLiteral("p2"), lost);
        queue(QStringLiteral("p1"));
        queue(QStringLiteral("p2"));
        QVERIFY(files().setState(*files().find(QStringLiteral("p2")), FileState::Ready, {}, m_clock.now()));
        QVERIFY(QDir().mkpath(folder()));
        const auto write = [this](const QString& name, const QByteArray& bytes) {
            QFile file(folder() + QLatin1Char('/') + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(sha256(renamed) + QStringLiteral(".zip"), renamed));
        QVERIFY(write(QStringLiteral("stray.part"), "x"));
        QVERIFY(write(QStringLiteral("stray.zip"), "x"));
        startProgram(false);
        QCOMPARE(stateOf(QStringLiteral("p1")), FileState::Ready);
        QCOMPARE(stateOf(QStringLiteral("p2")), FileState::Queued);
        QCOMPARE(onDisk(), QStringList{sha256(renamed) + QStringLiteral(".zip")});
        m_downloader->setNetwork(true, false);
        LXCP_TRY_COMPARE(stateOf(QStringLiteral("p2")), FileState::Ready);
    }
};

QTEST_GUILESS_MAIN(tst_Downloader)
#include "tst_downloader.moc"
