// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/gate.h"
#include "tests/identity/identitysupport.h"

using identity::Gate;
using identity::SigningKey;

namespace {

class CountingKeys final : public identity::KeySource
{
public:
    QList<identity::PublicKey> keys(const QString&) override
    {
        ++asked;
        return {identity::PublicKey::fromJwk(key.publicJwk()).value()};
    }
    SigningKey key = SigningKey::generate().value();
    int asked = 0;
};

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOrStrangeHeader_is401_data();
    void noOrStrangeHeader_is401();
    void knownPerson_enters_andIsRememberedUntilExpiry();
    void unknownOrInactivePerson_is403();
    void bySubject_bindsByVerifiedEmailOnce();
    void leaver_isOutAfterAWhile();
    void boundLeaver_isToldSo_andNobodyElseGetsIn();

private:
    QByteArray bearer(const QJsonObject& more)
    {
        QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("i")},
                           {QStringLiteral("aud"), QStringLiteral("a")},
                           {QStringLiteral("exp"), m_clock.now().addSecs(600).toSecsSinceEpoch()}};
        for (auto item = more.begin(); item != more.end(); ++item)
            claims.insert(item.key(), *item);
        return "Bearer " + m_keys.key.sign(QStringLiteral("at+jwt"), claims);
    }
    Gate gate(Gate::Mapping mapping) { return Gate(m_validator, mapping, *m_people.storage, m_clock); }

    support::FakeClock m_clock;
    support::PeopleDatabase m_people{m_clock};
    CountingKeys m_keys;
    identity::TokenValidator m_validator{{QStringLiteral("i"), QStringLiteral("a")}, m_keys};
};

void TestGate::noOrStrangeHeader_is401_data()
{
    QTest::addColumn<QByteArray>("header");
    const QByteArray token = bearer({{QStringLiteral("sub"), QStringLiteral("maya")}}).mid(7);
    QTest::newRow("none") << QByteArray();
    QTest::newRow("basic") << QByteArray("Basic bWF5YTo=");
    QTest::newRow("bare") << token;
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("glued") << "Bearer" + token;
    QTest::newRow("twice") << "Bearer " + token + " " + token;
}

void TestGate::noOrStrangeHeader_is401()
{
    QFETCH(QByteArray, header);
    Gate door = gate(Gate::Mapping::SubjectIsPerson);
    const auto person = door.enter(header);
    QVERIFY(!person);
    QCOMPARE(person.error().httpStatus, 401);
    QCOMPARE(person.error().code, QStringLiteral("invalid-token"));
}

void TestGate::knownPerson_enters_andIsRememberedUntilExpiry()
{
    Gate door = gate(Gate::Mapping::SubjectIsPerson);
    const QByteArray header = bearer({{QStringLiteral("sub"), QStringLiteral("maya")}});
    m_keys.asked = 0;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(door.enter(header)->id, QStringLiteral("maya"));
    QCOMPARE(door.enter("bearer " + header.mid(7))->id, QStringLiteral("maya"));
    QCOMPARE(m_keys.asked, 1);
    m_clock.advance(std::chrono::minutes(12));
    QVERIFY(!door.enter(header));
}

void TestGate::unknownOrInactivePerson_is403()
{
    Gate door = gate(Gate::Mapping::SubjectIsPerson);
    for (const auto& [id, code] : {std::pair{"nobody", "unknown-person"}, std::pair{"gone", "inactive-person"}}) {
        const auto person = door.enter(bearer({{QStringLiteral("sub"), QLatin1StringView(id)}}));
        QVERIFY(!person);
        QCOMPARE(person.error().httpStatus, 403);
        QCOMPARE(person.error().code, QLatin1StringView(code));
    }
}

void TestGate::bySubject_bindsByVerifiedEmailOnce()
{
    Gate door = gate(Gate::Mapping::BySubject);
    const QString email = QStringLiteral("Sam@demo.example");
    QVERIFY(!door.enter(bearer({{QStringLiteral("sub"), QStringLiteral("s1")}, {QStringLiteral("email"), email}})));
    QVERIFY(!door.enter(bearer({{QStringLiteral("sub"), QStringLiteral("sam")}}))); // an id is no subject here
    QCOMPARE(door.enter(bearer({{QStringLiteral("sub"), QStringLiteral("s1")},
                                {QStringLiteral("email"), email},
                                {QStringLiteral("email_verified"), true}}))
                 ->id,
             QStringLiteral("sam"));
    QCOMPARE(door.enter(bearer({{QStringLiteral("sub"), QStringLiteral("s1")}, {QStringLiteral("jti"), 2}}))->id,
             QStringLiteral("sam"));
}

void TestGate::leaver_isOutAfterAWhile()
{
    Gate door = gate(Gate::Mapping::SubjectIsPerson);
    m_people.add("leaver", "l@demo.example", true, m_clock.now());
    const QByteArray header = bearer({{QStringLiteral("sub"), QStringLiteral("leaver")}});
    QVERIFY(door.enter(header));
    m_people.add("leaver", "l@demo.example", false, m_clock.now());
    m_clock.advance(std::chrono::seconds(Gate::kPersonSeconds + 1));
    const auto person = door.enter(header);
    QVERIFY(!person);
    QCOMPARE(person.error().httpStatus, 403);
}

void TestGate::boundLeaver_isToldSo_andNobodyElseGetsIn()
{
    Gate door = gate(Gate::Mapping::BySubject);
    const auto visit = [&](const char* subject) {
        return door.enter(bearer({{QStringLiteral("sub"), QLatin1StringView(subject)},
                                  {QStringLiteral("email"), QStringLiteral("b@demo.example")},
                                  {QStringLiteral("email_verified"), true}}));
    };
    m_people.add("bound", "b@demo.example", true, m_clock.now());
    QVERIFY(visit("subject"));
    m_people.add("bound", "b@demo.example", false, m_clock.now());
    m_clock.advance(std::chrono::seconds(Gate::kPersonSeconds + 1));
    QCOMPARE(visit("subject").error().code, QStringLiteral("inactive-person"));
    QCOMPARE(visit("other").error().code, QStringLiteral("unknown-person")); // a name that was never bound
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
