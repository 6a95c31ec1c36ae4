// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/apiclient.h"
#include "app/net/filecall.h"
#include "app/net/responseerror.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using namespace net;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

namespace {

constexpr auto kType = "application/zip";

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(3);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

// Resuming in the middle of an answer is shown in tst_snapshotcall, which is made of this call.
class tst_FileCall : public QObject
{
    Q_OBJECT

private:
    QByteArray m_file = someBytes(300'000);
    QByteArray m_etag = "\"sha\"";

    QByteArray serve(const SeenRequest& request)
    {
        const QByteArray range = request.header("Range");
        if (range.isEmpty() || request.header("If-Range") != m_etag)
            return FaultProxy::answer("200 OK", kType, m_file, {"ETag: " + m_etag});
        const qint64 from = range.mid(6).chopped(1).toLongLong();
        return FaultProxy::answer("206 Partial Content", kType, m_file.mid(from),
                                  {"ETag: " + m_etag, "Content-Range: bytes " + QByteArray::number(from) + '-' +
                                                          QByteArray::number(m_file.size() - 1) + '/' +
                                                          QByteArray::number(m_file.size())});
    }

    struct End
    {
        QByteArray got;
        std::optional<base::Result<FileEnd>> result;
        qint64 ms = 0;
    };

    End run(FaultProxy& server, FileRequest asked)
    {
        asked.path = QStringLiteral("/v1/content/p1");
        asked.accept = kType;
        asked.asItIs = true;
        Http http;
        support::FakeClock clock;
        ApiClient api(http, server.url(), nullptr, clock);
        End end;
        QElapsedTimer time;
        time.start();
        auto* call = new FileCall(api, asked,
                                  {{},
                                   [&end](QByteArrayView bytes) -> base::Result<void> {
                                       end.got.append(bytes);
                                       return {};
                                   },
                                   {}},
                                  &api);
        call->setResumePause(std::chrono::milliseconds(1));
        call->whenDone(this, [&end](const base::Result<FileEnd>& result) { end.result = result; });
        (void)support::waitFor([&end] { return end.result.has_value(); });
        end.ms = time.elapsed();
        return end;
    }

private Q_SLOTS:
    void init() { m_etag = "\"sha\""; }

    void fromTheBeginning_isAskedForWithoutCoding()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        const End end = run(server, {});
        QVERIFY(end.result && *end.result);
        QCOMPARE(end.got, m_file);
        QCOMPARE((*end.result)->bytes, m_file.size());
        QCOMPARE(server.seen().first().header("Accept-Encoding"), QByteArray("identity"));
        QVERIFY(server.seen().first().header("Range").isEmpty());
    }

    void fromAByte_bringsTheRest()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        FileRequest asked;
        asked.from = 123'456;
        asked.etag = m_etag;
        const End end = run(server, asked);
        QVERIFY(end.result && *end.result);
        QCOMPARE(end.got, m_file.mid(123'456));
        QCOMPARE((*end.result)->bytes, m_file.size());
        QCOMPARE(server.seen().first().header("If-Range"), m_etag);
    }

    void fromAByteOfAnotherFile_isNotMixed()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        FileRequest asked;
        asked.from = 100;
        asked.etag = "\"older\"";
        const End end = run(server, asked);
        QVERIFY(end.result && !*end.result);
        QCOMPARE(end.result->error().code, QLatin1StringView(FileCall::kChanged));
        QVERIFY(end.got.isEmpty());
        QCOMPARE(server.seen().size(), 1);
    }

    void pace_isKeptAndNothingIsLost()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        FileRequest asked;
        asked.bytesPerSecond = m_file.size() / 2; // a second's worth comes at once, the other half takes a second
        const End end = run(server, asked);
        QVERIFY(end.result && *end.result);
        QCOMPARE(end.got, m_file);
        QVERIFY2(end.ms >= 900, qPrintable(QString::number(end.ms)));
    }

    void page_inPlaceOfTheFile_isRefused()
    {
        FaultProxy server;
        server.setScript([](const SeenRequest&, int) {
            return Fault{FaultProxy::answer("200 OK", "text/html", "<html>please sign in</html>")};
        });
        const End end = run(server, {});
        QVERIFY(end.result && !*end.result);
        QVERIFY(isCaptivePortal(end.result->error()));
        QVERIFY(end.got.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FileCall)
#include "tst_filecall.moc"
