// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"
#include "app/net/snapshotcall.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

#include <zlib.h>
#include <zstd.h>

using namespace net;
using support::Fault;
using support::FaultProxy;
using support::SeenRequest;

namespace {

// Lines that hardly compress, so that the encoded file is long enough to be cut in several places.
QByteArray snapshotText()
{
    QByteArray text;
    QRandomGenerator random(7);
    for (int i = 0; i < 4000; ++i)
        text += "{\"kind\":\"course\",\"op\":\"put\",\"id\":\"" + QByteArray::number(random.generate64(), 16) +
                QByteArray::number(random.generate64(), 16) + "\",\"rev\":1,\"data\":{}}\n";
    return text + "{\"cursor\":\"v1.4000.e\",\"more\":true}\n";
}

QByteArray gzipped(const QByteArray& text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray zstandard(const QByteArray& text)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    out.truncate(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), text.data(), size_t(text.size()), 3)));
    return out;
}

} // namespace

class tst_SnapshotCall : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_text = snapshotText();
    QByteArray m_file;
    QByteArray m_coding;
    QByteArray m_etag = "\"r1\"";
    bool m_ranges = true;

    // A file server that knows ranges.
    QByteArray serve(const SeenRequest& request)
    {
        QByteArrayList headers{"ETag: " + m_etag};
        if (!m_coding.isEmpty())
            headers.append("Content-Encoding: " + m_coding);
        const QByteArray range = request.header("Range");
        if (!m_ranges || range.isEmpty() || request.header("If-Range") != m_etag)
            return FaultProxy::answer("200 OK", "application/x-ndjson", m_file, headers);
        const qint64 from = range.mid(6).chopped(1).toLongLong();
        headers.append("Content-Range: bytes " + QByteArray::number(from) + '-' +
                       QByteArray::number(m_file.size() - 1) + '/' + QByteArray::number(m_file.size()));
        return FaultProxy::answer("206 Partial Content", "application/x-ndjson", m_file.mid(from), headers);
    }

    struct End
    {
        QByteArray got;
        std::optional<base::Result<FileEnd>> result;
    };

    End run(FaultProxy& server)
    {
        Http http;
        support::FakeClock clock;
        ApiClient api(http, server.url(), nullptr, clock);
        End end;
        auto* call = new SnapshotCall(api, [&end](QByteArrayView bytes) -> base::Result<void> {
            end.got.append(bytes);
            return {};
        });
        call->setResumePause(std::chrono::milliseconds(1));
        call->whenDone(this, [&end](const base::Result<FileEnd>& result) { end.result = result; });
        (void)support::waitFor([&end] { return end.result.has_value(); });
        return end;
    }

private Q_SLOTS:
    void init()
    {
        m_ranges = true;
        m_etag = "\"r1\"";
        m_coding = "zstd";
        m_file = zstandard(m_text);
    }

    void codings_giveTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("identity") << QByteArray();
        QTest::newRow("gzip") << QByteArray("gzip");
        QTest::newRow("zstd") << QByteArray("zstd");
    }

    void codings_giveTheSameBytes()
    {
        QFETCH(QByteArray, coding);
        m_coding = coding;
        m_file = coding.isEmpty() ? m_text : coding == "gzip" ? gzipped(m_text) : zstandard(m_text);
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        const End end = run(server);
        QVERIFY(end.result && *end.result);
        QCOMPARE(end.got, m_text);
    }

    void cutConnection_goesOnInTheEncodedBytes_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<bool>("ranges");
        QTest::newRow("gzip, ranges") << QByteArray("gzip") << true;
        QTest::newRow("zstd, ranges") << QByteArray("zstd") << true;
        QTest::newRow("zstd, server without ranges") << QByteArray("zstd") << false;
    }

    void cutConnection_goesOnInTheEncodedBytes()
    {
        QFETCH(QByteArray, coding);
        QFETCH(bool, ranges);
        m_coding = coding;
        m_ranges = ranges;
        m_file = coding == "gzip" ? gzipped(m_text) : zstandard(m_text);
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int n) {
            Fault fault{serve(request)};
            if (n < 3)
                fault.bodyBytes = m_ranges ? m_file.size() / 5 : m_file.size() / 5 * (n + 1);
            return fault;
        });
        const End end = run(server);
        QVERIFY(end.result);
        QVERIFY2(end.result->has_value(), end.result->has_value() ? "" : qPrintable(end.result->error().detail));
        QCOMPARE(end.got, m_text);
        QCOMPARE(server.seen().size(), 4);
        QVERIFY(server.seen().at(1).header("Range").startsWith("bytes="));
    }

    void snapshotThatChangesMeanwhile_isNotMixed()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int n) {
            m_etag = n == 0 ? "\"r1\"" : "\"r2\"";
            Fault fault{serve(request)};
            if (n == 0)
                fault.bodyBytes = m_file.size() / 2;
            return fault;
        });
        const End end = run(server);
        QVERIFY(end.result && !*end.result);
        QVERIFY(base::isTransient(end.result->error()));
        QVERIFY(m_text.startsWith(end.got));
    }

    void noProgress_givesUp()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int n) {
            if (n > 0)
                return Fault{{}, 0, true};
            Fault fault{serve(request)};
            fault.bodyBytes = m_file.size() / 2;
            return fault;
        });
        const End end = run(server);
        QVERIFY(end.result && !*end.result);
        // Qt itself may send a request again, up to twice, when the connection breaks before any answer.
        QVERIFY(server.seen().size() >= 1 + FileCall::kMostResumes);
        QVERIFY(server.seen().size() <= 1 + 3 * FileCall::kMostResumes);
    }

    void redirectToAnotherHost_isFollowedWithoutToken()
    {
        FaultProxy cdn;
        cdn.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        FaultProxy server;
        server.setScript([&cdn](const SeenRequest&, int) {
            return Fault{
                FaultProxy::answer("302 Found", "text/plain", {}, {"Location: " + cdn.url().toEncoded() + "/file"})};
        });
        const End end = run(server);
        QVERIFY(end.result && *end.result);
        QCOMPARE(end.got, m_text);
        QVERIFY(cdn.seen().first().header("Authorization").isEmpty());
    }

    void sinkThatFails_endsTheCallWithItsError()
    {
        FaultProxy server;
        server.setScript([this](const SeenRequest& request, int) { return Fault{serve(request)}; });
        Http http;
        support::FakeClock clock;
        ApiClient api(http, server.url(), nullptr, clock);
        std::optional<base::Result<FileEnd>> result;
        auto* call = new SnapshotCall(api, [](QByteArrayView) -> base::Result<void> {
            return base::failure(base::Error::Kind::Storage, QStringLiteral("disk full"));
        });
        call->whenDone(this, [&](const base::Result<FileEnd>& end) { result = end; });
        LXCP_TRY_VERIFY(result.has_value());
        QCOMPARE(result->error().kind, base::Error::Kind::Storage);
        QCOMPARE(server.seen().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SnapshotCall)
#include "tst_snapshotcall.moc"
