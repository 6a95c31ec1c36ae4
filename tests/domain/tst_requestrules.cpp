// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/requestrules.h"

#include <QtTest/QtTest>

using namespace domain;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

RuleContext as(const QString& person)
{
    RuleContext context;
    context.actorId = person;
    context.supervisorId = QStringLiteral("osei");
    context.policy.costLimit = 1000;
    context.policy.currency = QStringLiteral("EUR");
    context.policy.learningDevelopmentId = QStringLiteral("lin");
    return context;
}

Command command(const char* kind, const QJsonObject& payload = {})
{
    Command made;
    made.id = QLatin1StringView(kind) + QStringLiteral("-1");
    made.kind = QLatin1StringView(kind);
    made.target = QStringLiteral("r1");
    made.at = kNow;
    made.payload = payload;
    return made;
}

std::optional<QJsonObject> submitted(double cost)
{
    const QJsonObject payload{{QStringLiteral("title"), QStringLiteral("Kubernetes")},
                              {QStringLiteral("reason"), QStringLiteral("I run our cluster")},
                              {QStringLiteral("cost"), cost},
                              {QStringLiteral("currency"), QStringLiteral("EUR")},
                              {QStringLiteral("state"), QStringLiteral("approved")}};
    auto made = applyRule(command("request.submit", payload), as(QStringLiteral("maya")), std::nullopt);
    return made ? std::optional(*made) : std::nullopt;
}

// Of a course of the catalog, which costs 'catalog' there; the person names 'cost', if that is none.
std::optional<CourseRequest> asked(const QString& currency, std::optional<double> cost = {})
{
    RuleContext context = as(QStringLiteral("maya"));
    context.courseCost = 2500;
    context.courseCurrency = currency;
    QJsonObject payload{{QStringLiteral("title"), QStringLiteral("Cranes")},
                        {QStringLiteral("course_id"), QStringLiteral("hr:crane")},
                        {QStringLiteral("reason"), QStringLiteral("The new crane")}};
    if (cost) {
        payload.insert(QStringLiteral("cost"), *cost);
        payload.insert(QStringLiteral("currency"), QStringLiteral("USD"));
    }
    const auto made = applyRule(command("request.submit", payload), context, std::nullopt);
    const auto request = made ? fromJson<CourseRequest>(*made) : base::failure(made.error());
    return request ? std::optional(*request) : std::nullopt;
}

} // namespace

class TestRequestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void courseOfTheCatalog_costsWhatTheCatalogSays_unlessThePersonKnowsBetter()
    {
        const auto silent = asked(QStringLiteral("CHF"));
        QVERIFY(silent && silent->cost);
        QCOMPARE(*silent->cost, 2500.0);
        QCOMPARE(silent->currency, QStringLiteral("CHF"));
        QCOMPARE(asked(QString())->currency, QStringLiteral("EUR")); // that of the limit
        const auto named = asked(QStringLiteral("CHF"), 80);
        QCOMPARE(*named->cost, 80.0);
        QCOMPARE(named->currency, QStringLiteral("USD"));
    }

    void requestWithoutACost_ofADearCourse_goesOnAboveTheLimit()
    {
        auto request = *asked(QStringLiteral("EUR"));
        for (const bool known : {true, false}) { // asked for before the catalog named a cost, too
            if (!known)
                request.cost.reset();
            RuleContext context = as(QStringLiteral("osei"));
            context.courseCost = 2500;
            const auto approved = applyRule(command("request.approve"), context, toJson(request));
            QVERIFY(approved);
            QCOMPARE(fromJson<CourseRequest>(*approved)->state, QStringLiteral("pending"));
            QCOMPARE(fromJson<CourseRequest>(*approved)->deskId, QStringLiteral("lin"));
        }
    }

    void submit_ignoresStateOfThePayload_andGoesToTheSupervisor()
    {
        const auto request = fromJson<CourseRequest>(*submitted(100));
        QVERIFY(request);
        QCOMPARE(request->state, QStringLiteral("pending"));
        QCOMPARE(request->deskId, QStringLiteral("osei"));
        QCOMPARE(request->events.size(), 1);
        QCOMPARE(request->dueAt, kNow.addDays(5));
    }

    void texts_withWhatDeceivesOthers_areRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("text");
        QTest::newRow("override") << QStringLiteral("title") << QStringLiteral("gpj") + QChar(0x202e);
        QTest::newRow("escape") << QStringLiteral("title") << QStringLiteral("a\u001b[31m");
        QTest::newRow("two lines") << QStringLiteral("title") << QStringLiteral("a\nb");
        QTest::newRow("bell") << QStringLiteral("provider") << QStringLiteral("a\u0007");
        QTest::newRow("in the reason") << QStringLiteral("reason") << QStringLiteral("a\u001b[2J");
    }

    void texts_withWhatDeceivesOthers_areRefused()
    {
        QFETCH(QString, member);
        QFETCH(QString, text);
        QJsonObject payload{{QStringLiteral("title"), QStringLiteral("Kubernetes")},
                            {QStringLiteral("reason"), QStringLiteral("Two\nlines are fine here")}};
        QVERIFY(applyRule(command("request.submit", payload), as(QStringLiteral("maya")), std::nullopt));
        payload.insert(member, text);
        const auto asked = applyRule(command("request.submit", payload), as(QStringLiteral("maya")), std::nullopt);
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, QStringLiteral("invalid-payload"));
        const auto declined =
            applyRule(command("request.decline", {{QStringLiteral("reason"), QStringLiteral("\u001b")}}),
                      as(QStringLiteral("osei")), submitted(1));
        QVERIFY(!declined);
        QCOMPARE(declined.error().code, QStringLiteral("invalid-payload"));
    }

    void approve_overTheLimit_goesOnToLearningDevelopment()
    {
        const auto first = applyRule(command("request.approve"), as(QStringLiteral("osei")), submitted(1500));
        QVERIFY(first);
        auto request = fromJson<CourseRequest>(*first);
        QCOMPARE(request->state, QStringLiteral("pending"));
        QCOMPARE(request->deskId, QStringLiteral("lin"));
        const auto second = applyRule(command("request.approve"), as(QStringLiteral("lin")), *first);
        QVERIFY(second);
        QCOMPARE(fromJson<CourseRequest>(*second)->state, QStringLiteral("approved"));
    }

    void decide_onOwnRequest_isRefused()
    {
        const auto done = applyRule(command("request.approve"), as(QStringLiteral("maya")), submitted(1));
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("not-allowed"));
    }

    void decline_withoutReason_isRefused()
    {
        const auto done = applyRule(command("request.decline"), as(QStringLiteral("osei")), submitted(1));
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("invalid-payload"));
    }

    void delegate_actsOnBehalfOfTheDesk()
    {
        const auto done = applyRule(command("request.approve"), as(QStringLiteral("ana")), submitted(1));
        QVERIFY(done);
        QCOMPARE(fromJson<CourseRequest>(*done)->events.last().onBehalfOf, QStringLiteral("osei"));
    }

    void submit_withImplausibleDetails_isRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("script as link") << QStringLiteral("link") << QJsonValue(QStringLiteral("javascript:alert(1)"));
        QTest::newRow("file as link") << QStringLiteral("link") << QJsonValue(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("no such currency") << QStringLiteral("currency") << QJsonValue(QStringLiteral("BOGUS"));
        QTest::newRow("negative cost") << QStringLiteral("cost") << QJsonValue(-1);
        QTest::newRow("cost without measure") << QStringLiteral("cost") << QJsonValue(1e308);
        QTest::newRow("long title") << QStringLiteral("title") << QJsonValue(QString(501, QLatin1Char('t')));
        QTest::newRow("long provider") << QStringLiteral("provider") << QJsonValue(QString(201, QLatin1Char('p')));
        QTest::newRow("long link") << QStringLiteral("link")
                                   << QJsonValue(QStringLiteral("https://example.org/") +
                                                 QString(2000, QLatin1Char('l')));
        QTest::newRow("ends in a far time") << QStringLiteral("to_date") << QJsonValue(QStringLiteral("9999-01-01"));
        QTest::newRow("begins before its time")
            << QStringLiteral("from_date") << QJsonValue(QStringLiteral("0001-01-01"));
        QTest::newRow("cost in nothing") << QStringLiteral("currency") << QJsonValue(QString());
        QTest::newRow("ends first") << QStringLiteral("to_date") << QJsonValue(QStringLiteral("2026-01-01"));
    }

    void submit_withImplausibleDetails_isRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject payload{{QStringLiteral("title"), QStringLiteral("Kubernetes")},
                            {QStringLiteral("reason"), QStringLiteral("I run our cluster")},
                            {QStringLiteral("from_date"), QStringLiteral("2026-02-01")},
                            {QStringLiteral("link"), QStringLiteral("https://example.org/k8s")},
                            {QStringLiteral("cost"), 100},
                            {QStringLiteral("currency"), QStringLiteral("EUR")}};
        QVERIFY(applyRule(command("request.submit", payload), as(QStringLiteral("maya")), std::nullopt));
        payload.insert(member, value);
        const auto done = applyRule(command("request.submit", payload), as(QStringLiteral("maya")), std::nullopt);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("invalid-payload"));
    }

    void submit_withATargetThatIsNoId_isRefused()
    {
        const QJsonObject payload{{QStringLiteral("title"), QString(500, QLatin1Char('t'))},
                                  {QStringLiteral("reason"), QStringLiteral("I run our cluster")}};
        for (const QString& target : {QStringLiteral("two words"), QStringLiteral("a/../b"), QStringLiteral("-rf"),
                                      QStringLiteral("é"), QString(101, QLatin1Char('x'))}) {
            Command one = command("request.submit", payload);
            one.target = target;
            const auto done = applyRule(one, as(QStringLiteral("maya")), std::nullopt);
            QVERIFY2(!done && done.error().code == QLatin1StringView("invalid-payload"), qPrintable(target));
        }
        Command good = command("request.submit", payload);
        good.target = QStringLiteral("6b1f0e5c-4a8e-4b3b-9d5e-1f6a2c3d4e5f");
        QVERIFY(applyRule(good, as(QStringLiteral("maya")), std::nullopt));
    }

    void asksForTheSame_knowsOneThing_howeverItIsWritten_data()
    {
        QTest::addColumn<QStringList>("one"); // course, title, link
        QTest::addColumn<QStringList>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* name, const QStringList& one, const QStringList& other, bool isSame) {
            QTest::newRow(name) << one << other << isSame;
        };
        const QString page = QStringLiteral("https://example.org/k8s");
        row("same title", {{}, QStringLiteral("Kubernetes"), {}}, {{}, QStringLiteral("Kubernetes"), {}}, true);
        row("spaces, capitals", {{}, QStringLiteral("Kubernetes  basics"), {}},
            {{}, QStringLiteral(" kubernetes Basics "), {}}, true);
        row("composed and not", {{}, QStringLiteral("F\u00fchrung"), {}}, {{}, QStringLiteral("Fu\u0308hrung"), {}},
            true);
        row("another title", {{}, QStringLiteral("Kubernetes"), {}}, {{}, QStringLiteral("Kubernetes II"), {}}, false);
        row("title, one link", {{}, QStringLiteral("Knots"), page}, {{}, QStringLiteral("knots"), {}}, true);
        row("same page", {{}, QStringLiteral("Knots"), page},
            {{}, QStringLiteral("Ropes"), QStringLiteral("http://www.Example.org/k8s/#top")}, true);
        row("another page", {{}, QStringLiteral("Knots"), page},
            {{}, QStringLiteral("Knots"), QStringLiteral("https://example.com/k8s")}, false);
        row("another query", {{}, QStringLiteral("Knots"), QStringLiteral("https://example.org/?id=1")},
            {{}, QStringLiteral("Knots"), QStringLiteral("https://example.org/?id=2")}, false);
        row("same course", {QStringLiteral("c1"), QStringLiteral("A"), {}},
            {QStringLiteral("c1"), QStringLiteral("B"), {}}, true);
        row("another course", {QStringLiteral("c1"), QStringLiteral("A"), {}},
            {QStringLiteral("c2"), QStringLiteral("A"), {}}, false);
        row("of the catalog and not", {QStringLiteral("c1"), QStringLiteral("A"), {}}, {{}, QStringLiteral("A"), {}},
            false);
    }

    void asksForTheSame_knowsOneThing_howeverItIsWritten()
    {
        QFETCH(QStringList, one);
        QFETCH(QStringList, other);
        QFETCH(bool, isSame);
        const auto request = [](const QStringList& of) {
            CourseRequest made;
            made.courseId = of.at(0);
            made.title = of.at(1);
            made.link = of.at(2);
            return made;
        };
        QCOMPARE(asksForTheSame(request(one), request(other)), isSame);
        QCOMPARE(asksForTheSame(request(other), request(one)), isSame);
    }

    void everyCommand_hasATargetKind()
    {
        QStringList kinds;
        forEachKind([&](auto kind) { kinds.append(kindOf<typename decltype(kind)::type>()); });
        for (const QString& name : commandKinds())
            QVERIFY2(kinds.contains(targetKind(name)), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestRequestRules)
#include "tst_requestrules.moc"
