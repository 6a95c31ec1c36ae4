// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/encoding.h"
#include "server/http/presentation.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>
#include <zstd.h>

using http::Coding;
using http::Request;
using http::Response;

namespace {

Request get(std::initializer_list<http::Header> headers = {})
{
    Request request;
    request.method = "GET";
    request.path = "/x";
    request.headers = headers;
    return request;
}

Response text(const QByteArray& body)
{
    Response response;
    response.headers = {{"Content-Type", "application/json"}, {"ETag", "\"r1\""}};
    response.body = body;
    return response;
}

QByteArray gunzip(const QByteArray& bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    QByteArray out(1024 * 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    inflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return out;
}

} // namespace

class TestPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negotiate_choosesByWeight_data();
    void negotiate_choosesByWeight();
    void present_largeText_isCompressedAndReadsBack();
    void present_partsForMany_areAskedForInTheCodingAndJoined();
    void present_smallOrUnnegotiated_staysIdentity();
    void present_eachCodingHasItsOwnStrongTag();
    void present_matchingTag_is304WithoutBody();
    void present_range_data();
    void present_range();
    void present_ifRangeOfAnOlderTag_sendsAll();
    void present_fileThatIsGone_is404();
};

void TestPresentation::negotiate_choosesByWeight_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected");
    QTest::newRow("absent") << QByteArray() << int(Coding::Identity);
    QTest::newRow("gzip") << QByteArray("gzip, deflate, br") << int(Coding::Gzip);
    QTest::newRow("both") << QByteArray("gzip, zstd") << int(Coding::Zstd);
    QTest::newRow("weights") << QByteArray("zstd;q=0.5, GZIP;q=0.8") << int(Coding::Gzip);
    QTest::newRow("refused") << QByteArray("gzip;q=0, zstd;q=0") << int(Coding::Identity);
    QTest::newRow("identity preferred") << QByteArray("identity;q=1, gzip;q=0.5") << int(Coding::Identity);
    QTest::newRow("garbage weight") << QByteArray("gzip;q=abc") << int(Coding::Identity);
    QTest::newRow("unknown") << QByteArray("br, *;q=0.1") << int(Coding::Identity);
}

void TestPresentation::negotiate_choosesByWeight()
{
    QFETCH(QByteArray, header);
    QTEST(int(http::negotiate(header)), "expected");
}

void TestPresentation::present_largeText_isCompressedAndReadsBack()
{
    const QByteArray body = QByteArray("{\"title\":\"コース über\"}\n").repeated(500);
    const Response zipped = http::present(get({{"Accept-Encoding", "gzip"}}), text(body));
    QCOMPARE(zipped.headers.value("content-encoding"), "gzip");
    QCOMPARE(zipped.headers.value("Vary"), "Accept-Encoding");
    QVERIFY(zipped.body.size() < body.size() / 10);
    QCOMPARE(gunzip(zipped.body), body);

    const Response zstd = http::present(get({{"Accept-Encoding", "zstd"}}), text(body));
    QCOMPARE(zstd.headers.value("Content-Encoding"), "zstd");
    QByteArray out(body.size(), '\0');
    QCOMPARE(ZSTD_decompress(out.data(), size_t(out.size()), zstd.body.constData(), size_t(zstd.body.size())),
             size_t(body.size()));
    QCOMPARE(out, body);
}

void TestPresentation::present_partsForMany_areAskedForInTheCodingAndJoined()
{
    QList<Coding> asked;
    const auto answer = [&] {
        Response response = text("last\n");
        for (const QByteArray line : {"first\n", "second\n"}) {
            response.parts.push_back([&asked, line](Coding coding) {
                asked.append(coding);
                return http::compress(line, coding);
            });
        }
        return response;
    };
    const Response plain = http::present(get(), answer());
    QCOMPARE(plain.body, "first\nsecond\nlast\n");
    QVERIFY(!plain.headers.contains("Content-Encoding"));
    const Response zstd = http::present(get({{"Accept-Encoding", "zstd"}}), answer());
    QCOMPARE(zstd.headers.value("Content-Encoding"), "zstd");
    QByteArray out(100, '\0'); // several frames are one text
    out.truncate(
        qsizetype(ZSTD_decompress(out.data(), size_t(out.size()), zstd.body.constData(), size_t(zstd.body.size()))));
    QCOMPARE(out, plain.body);
    QCOMPARE(asked, (QList<Coding>{Coding::Identity, Coding::Identity, Coding::Zstd, Coding::Zstd}));
}

void TestPresentation::present_smallOrUnnegotiated_staysIdentity()
{
    QVERIFY(!http::present(get({{"Accept-Encoding", "gzip"}}), text("{}")).headers.contains("Content-Encoding"));
    const QByteArray body(5000, 'a');
    QCOMPARE(http::present(get(), text(body)).body, body);
    Response image = text(body);
    image.headers.set("Content-Type", "image/png");
    QCOMPARE(http::present(get({{"Accept-Encoding", "gzip"}}), image).body, body);
}

void TestPresentation::present_eachCodingHasItsOwnStrongTag()
{
    const QByteArray body(5000, 'a');
    QCOMPARE(http::present(get(), text(body)).headers.value("ETag"), "\"r1\"");
    QCOMPARE(http::present(get({{"Accept-Encoding", "gzip"}}), text(body)).headers.value("ETag"), "\"r1-gzip\"");
    QCOMPARE(http::present(get({{"Accept-Encoding", "gzip"}, {"If-None-Match", "\"r1-gzip\""}}), text(body)).status,
             304);
    QCOMPARE(http::present(get({{"Accept-Encoding", "gzip"}, {"If-None-Match", "\"r1\""}}), text(body)).status, 200);
}

void TestPresentation::present_matchingTag_is304WithoutBody()
{
    for (const char* condition : {"\"r1\"", "W/\"r1\"", "\"a\", \"r1\"", "*"}) {
        const Response response = http::present(get({{"If-None-Match", condition}}), text("{}"));
        QCOMPARE(response.status, 304);
        QVERIFY(response.body.isEmpty());
        QCOMPARE(response.headers.value("ETag"), "\"r1\"");
    }
    QCOMPARE(http::present(get({{"If-None-Match", "\"r2\""}}), text("{}")).status, 200);
    Request post = get({{"If-None-Match", "\"r1\""}});
    post.method = "POST";
    QCOMPARE(http::present(post, text("{}")).status, 200);
}

void TestPresentation::present_range_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char* range, int status, qint64 offset, qint64 length) {
        QTest::newRow(range) << QByteArray(range) << status << offset << length;
    };
    row("bytes=0-9", 206, 0, 10);
    row("bytes=990-", 206, 990, 10);
    row("bytes=-5", 206, 995, 5);
    row("bytes=-5000", 206, 0, 1000);
    row("bytes=10-999999", 206, 10, 990);
    row("bytes=999-999", 206, 999, 1);
    row("bytes=1000-", 416, 0, -1);
    row("bytes=-0", 416, 0, -1);
    row("bytes=0-1,5-6", 200, 0, 1000);
    row("bytes=9-2", 200, 0, 1000);
    row("bytes=", 200, 0, 1000);
    row("bytes=-", 200, 0, 1000);
    row("bytes=+1-2", 200, 0, 1000);
    row("bytes=99999999999999999999-", 200, 0, 1000);
    row("lines=1-2", 200, 0, 1000);
}

void TestPresentation::present_range()
{
    QFETCH(QByteArray, range);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, 'x'));
    file.close();
    Response response;
    response.filePath = file.fileName();
    const Response shown = http::present(get({{"Range", range}}), response);
    QTEST(shown.status, "status");
    QTEST(shown.fileOffset, "offset");
    QTEST(shown.fileLength, "length");
    if (shown.status == 206) {
        const QByteArray expected = "bytes " + QByteArray::number(shown.fileOffset) + '-' +
                                    QByteArray::number(shown.fileOffset + shown.fileLength - 1) + "/1000";
        QCOMPARE(shown.headers.value("Content-Range"), expected);
    } else if (shown.status == 416) {
        QCOMPARE(shown.headers.value("Content-Range"), "bytes */1000");
        QVERIFY(shown.filePath.isEmpty());
    }
}

void TestPresentation::present_ifRangeOfAnOlderTag_sendsAll()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, 'x'));
    file.close();
    Response response;
    response.filePath = file.fileName();
    response.headers.set("ETag", "\"new\"");
    QCOMPARE(http::present(get({{"Range", "bytes=0-1"}, {"If-Range", "\"old\""}}), response).status, 200);
    QCOMPARE(http::present(get({{"Range", "bytes=0-1"}, {"If-Range", "\"new\""}}), response).status, 206);
    QCOMPARE(http::present(get({{"Range", "bytes=0-1"}, {"If-Range", "W/\"new\""}}), response).status, 200);
}

void TestPresentation::present_fileThatIsGone_is404()
{
    Response response;
    response.filePath = QStringLiteral("/nonexistent/file");
    QCOMPARE(http::present(get(), response).status, 404);
}

QTEST_GUILESS_MAIN(TestPresentation)
#include "tst_presentation.moc"
