// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratelimiter.h"
#include "server/http/router.h"

#include <QTest>

using namespace std::chrono_literals;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void match_findsTheRouteAndItsParameters();
    void match_headUsesGet();
    void match_otherMethod_namesTheAllowedOnes();
    void match_parameterIsOneNonEmptySegment();
    void form_decodesPlusPercentAndKeepsTheFirst();
    void limiter_allowsABurstThenTheRate();
    void limiter_forgetsQuietKeys();

private:
    http::Router m_router;
};

void TestRouter::init()
{
    m_router = {};
    m_router.add({"GET", "/v1/me", {}});
    m_router.add({"POST", "/v1/me", {}});
    m_router.add({"GET", "/v1/files/{name}", {}});
}

void TestRouter::match_findsTheRouteAndItsParameters()
{
    QVERIFY(m_router.match("GET", "/v1/me").route);
    const auto match = m_router.match("GET", "/v1/files/a%20b.txt");
    QVERIFY(match.route);
    QCOMPARE(match.parameters.value("name"), "a b.txt");
    QVERIFY(!m_router.match("GET", "/v1/other").route);
    QVERIFY(m_router.match("GET", "/v1/other").allow.isEmpty());
}

void TestRouter::match_headUsesGet()
{
    QCOMPARE(m_router.match("HEAD", "/v1/me").route->method, "GET");
}

void TestRouter::match_otherMethod_namesTheAllowedOnes()
{
    const auto match = m_router.match("DELETE", "/v1/me");
    QVERIFY(!match.route);
    QCOMPARE(match.allow, "GET, HEAD, POST");
}

void TestRouter::match_parameterIsOneNonEmptySegment()
{
    QVERIFY(!m_router.match("GET", "/v1/files/").route);
    QVERIFY(!m_router.match("GET", "/v1/files/a/b").route);
    QVERIFY(!m_router.match("GET", "/v1/files/a%00b").route);
    QVERIFY(!m_router.match("GET", "//v1/me").route);
}

void TestRouter::form_decodesPlusPercentAndKeepsTheFirst()
{
    const http::Form form = http::parseForm("a=1+2&b=%C3%BC&a=3&empty=&flag&=x&&c=%3D%26");
    QCOMPARE(form.value(QStringLiteral("a")), QStringLiteral("1 2"));
    QCOMPARE(form.value(QStringLiteral("b")), QStringLiteral("ü"));
    QCOMPARE(form.value(QStringLiteral("c")), QStringLiteral("=&"));
    QVERIFY(form.contains(QStringLiteral("empty")) && form.contains(QStringLiteral("flag")));
}

void TestRouter::limiter_allowsABurstThenTheRate()
{
    http::RateLimiter limiter(2.0, 4.0);
    const auto start = http::RateLimiter::TimePoint();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(limiter.take("a", start), 0);
    QCOMPARE(limiter.take("a", start), 1);
    QCOMPARE(limiter.take("b", start), 0);
    QCOMPARE(limiter.take("a", start + 600ms), 0);
    QVERIFY(limiter.take("a", start + 600ms) > 0);
    http::RateLimiter off(0, 0);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(off.take("a", start), 0);
}

void TestRouter::limiter_forgetsQuietKeys()
{
    http::RateLimiter limiter(1.0, 2.0);
    auto now = http::RateLimiter::TimePoint();
    for (int i = 0; i < 10000; ++i) {
        now += 10ms;
        QCOMPARE(limiter.take(QByteArray::number(i), now), 0);
    }
    QVERIFY(limiter.size() < 2000);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
