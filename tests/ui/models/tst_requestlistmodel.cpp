// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlistmodel.h"

#include "tests/ui/models/fixedclock.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using models::RequestListModel;
using services::Delivery;
using services::RequestItem;

namespace {

RequestItem item(const QString& id, bool mayDecide = true)
{
    RequestItem result;
    result.request.id = id;
    result.request.personId = QStringLiteral("maya");
    result.request.title = QStringLiteral("Course ") + id;
    result.request.deskId = QStringLiteral("rosa");
    result.request.deskSince = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    result.request.dueAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    result.personName = QStringLiteral("Maya Lind");
    result.deskName = QStringLiteral("Rosa Osei");
    result.mayDecide = mayDecide;
    return result;
}

} // namespace

class RequestListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setItems_insertsRemovesAndMoves_asAModelShould();
    void setItems_keepsPersistentIndexes();
    void marks_areForRequestsThatIMayDecide_andGoWithThem();
    void roles_sayWhereItLies();
    void answerThatWaits_wasOnADesk();
    void trail_endsWithWhatIsAwaited();
    void trail_passedOn_isNobodysRole();
    void trail_namesOnWhoseBehalf();
    void trail_saysWhyAStandInsOwnRequestWentOn();

private:
    FixedClock m_clock;
};

void RequestListModelTest::setItems_insertsRemovesAndMoves_asAModelShould()
{
    RequestListModel model(m_clock, QStringLiteral("rosa"));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({item(QStringLiteral("a")), item(QStringLiteral("b")), item(QStringLiteral("c"))});
    model.setItems({item(QStringLiteral("c")), item(QStringLiteral("x")), item(QStringLiteral("a"))});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(RequestListModel::IdRole).toString(), QStringLiteral("c"));
    QCOMPARE(model.index(1).data(RequestListModel::IdRole).toString(), QStringLiteral("x"));
    QCOMPARE(model.index(2).data(RequestListModel::IdRole).toString(), QStringLiteral("a"));
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0).data().isValid());
}

void RequestListModelTest::setItems_keepsPersistentIndexes()
{
    RequestListModel model(m_clock, QStringLiteral("rosa"));
    model.setItems({item(QStringLiteral("a")), item(QStringLiteral("b"))});
    const QPersistentModelIndex b = model.indexOf(QStringLiteral("b"));
    model.setItems({item(QStringLiteral("b")), item(QStringLiteral("n")), item(QStringLiteral("a"))});
    QVERIFY(b.isValid());
    QCOMPARE(b.data(RequestListModel::IdRole).toString(), QStringLiteral("b"));
}

void RequestListModelTest::marks_areForRequestsThatIMayDecide_andGoWithThem()
{
    RequestListModel model(m_clock, QStringLiteral("rosa"));
    model.setItems({item(QStringLiteral("a")), item(QStringLiteral("b"), false), item(QStringLiteral("c"))});
    QSignalSpy marks(&model, &RequestListModel::marksChanged);
    for (int row = 0; row < 3; ++row)
        model.toggleMark(model.index(row));
    QCOMPARE(model.marked(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    model.setItems({item(QStringLiteral("c")), item(QStringLiteral("b"), false)});
    QCOMPARE(model.marked(), QStringList{QStringLiteral("c")});
    model.clearMarks();
    QCOMPARE(marks.last().first().toInt(), 0);
}

void RequestListModelTest::roles_sayWhereItLies()
{
    RequestListModel model(m_clock, QStringLiteral("maya"));
    auto waiting = item(QStringLiteral("a"));
    model.setItems({waiting});
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(RequestListModel::WhereRole).toString(), QStringLiteral("With Rosa Osei for 2 day(s)"));
    QCOMPARE(row.data(RequestListModel::DueRole).toString(), QStringLiteral("1 day(s) overdue"));
    QVERIFY(row.data(RequestListModel::OverdueRole).toBool());
    QCOMPARE(row.data(RequestListModel::StateRole).toString(), QStringLiteral("In review"));
    // What the server does not know yet lies on no desk, nor is it late.
    waiting.delivery = Delivery::Waiting;
    model.setItems({waiting});
    QCOMPARE(row.data(RequestListModel::WhereRole).toString(), QStringLiteral("Not yet on a desk"));
    QVERIFY(row.data(RequestListModel::DueRole).toString().isEmpty());
    QVERIFY(!row.data(RequestListModel::OverdueRole).toBool());
    QVERIFY(row.data(RequestListModel::StateRole).toString().isEmpty());
    QCOMPARE(row.data(RequestListModel::DeliveryRole).toString(), QStringLiteral("Waiting to be sent"));
    QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Waiting to be sent")));
}

void RequestListModelTest::answerThatWaits_wasOnADesk()
{
    RequestItem answered = item(QStringLiteral("a"), false);
    answered.delivery = Delivery::Waiting;
    answered.waitingKind = QStringLiteral("request.answer");
    RequestItem sent = answered;
    sent.waitingKind = QStringLiteral("request.submit");
    RequestListModel model(m_clock, QStringLiteral("maya"));
    model.setItems({answered, sent});
    QCOMPARE(model.index(0).data(RequestListModel::WhereRole).toString(),
             QStringLiteral("Your answer waits to be sent"));
    QCOMPARE(model.index(1).data(RequestListModel::WhereRole).toString(), QStringLiteral("Not yet on a desk"));
}

void RequestListModelTest::trail_endsWithWhatIsAwaited()
{
    auto one = item(QStringLiteral("a"));
    one.request.events = {{QStringLiteral("e1"),
                           m_clock.at.addDays(-2),
                           QStringLiteral("maya"),
                           {},
                           QStringLiteral("submitted"),
                           QStringLiteral("because"),
                           QStringLiteral("rosa")}};
    const auto nameOf = [](const QString& id) {
        return id == QLatin1StringView("rosa") ? QStringLiteral("Rosa Osei") : QString();
    };
    const auto trail = models::trail(one, QStringLiteral("maya"), nameOf, m_clock.now());
    QCOMPARE(trail.size(), 2);
    QCOMPARE(trail.first().headline, QStringLiteral("You sent the request"));
    QVERIFY(trail.last().awaited);
    QCOMPARE(trail.last().headline, QStringLiteral("On Rosa Osei's desk"));
    one.delivery = Delivery::Waiting;
    const auto unsent = models::trail(one, QStringLiteral("maya"), nameOf, m_clock.now());
    QCOMPARE(unsent.size(), 1);
    QVERIFY(unsent.first().when.endsWith(QStringLiteral("waiting to be sent")));
    one.delivery = Delivery::Settled;
    one.request.state = QStringLiteral("approved");
    QCOMPARE(models::trail(one, QStringLiteral("maya"), nameOf, m_clock.now()).size(), 1);
}

// A colleague need not be a supervisor, of the team at least.
void RequestListModelTest::trail_passedOn_isNobodysRole()
{
    const auto nameOf = [](const QString& id) { return id; };
    auto one = item(QStringLiteral("a"));
    one.request.state = QStringLiteral("pending");
    one.request.deskRole = QStringLiteral("supervisor");
    one.request.events = {{QStringLiteral("e1"),
                           m_clock.at.addDays(-2),
                           QStringLiteral("maya"),
                           {},
                           QStringLiteral("submitted"),
                           {},
                           QStringLiteral("rosa")}};
    const auto last = [&] { return models::trail(one, QStringLiteral("maya"), nameOf, m_clock.now()).last().when; };
    QVERIFY2(last().contains(QStringLiteral("Supervisor")), qPrintable(last()));
    one.request.events.append({QStringLiteral("e2"),
                               m_clock.at.addDays(-1),
                               QStringLiteral("rosa"),
                               {},
                               QStringLiteral("reassigned"),
                               {},
                               QStringLiteral("sam")});
    one.request.deskId = QStringLiteral("sam");
    QVERIFY2(!last().contains(QStringLiteral("Supervisor")), qPrintable(last()));
}

void RequestListModelTest::trail_namesOnWhoseBehalf()
{
    const domain::RequestEvent event{QStringLiteral("e"),
                                     m_clock.at,
                                     QStringLiteral("tom"),
                                     QStringLiteral("rosa"),
                                     QStringLiteral("approved"),
                                     {},
                                     {}};
    const auto nameOf = [](const QString& id) {
        return id == QLatin1StringView("tom") ? QStringLiteral("Tom") : QStringLiteral("Rosa");
    };
    QCOMPARE(models::eventWords(event, QStringLiteral("maya"), nameOf),
             QStringLiteral("Tom approved, standing in for Rosa"));
    QCOMPARE(models::eventWords(event, QStringLiteral("tom"), nameOf),
             QStringLiteral("You approved, standing in for Rosa"));
}

void RequestListModelTest::trail_saysWhyAStandInsOwnRequestWentOn()
{
    const domain::RequestEvent event{
        QStringLiteral("e"),    m_clock.at, {}, QStringLiteral("osei"), QStringLiteral("routed"), {},
        QStringLiteral("dagny")};
    const auto nameOf = [](const QString& id) {
        return id == QLatin1StringView("osei") ? QStringLiteral("Osei") : QStringLiteral("Dagny");
    };
    const QString hers = models::eventWords(event, QStringLiteral("hanna"), nameOf);
    QVERIFY2(hers.startsWith(QStringLiteral("It went on to Dagny, who decides now and has all days for it")) &&
                 hers.contains(QStringLiteral("Osei is away")),
             qPrintable(hers));
    QVERIFY(models::eventWords(event, QStringLiteral("osei"), nameOf).contains(QStringLiteral("you are away")));
}

QTEST_GUILESS_MAIN(RequestListModelTest)
#include "tst_requestlistmodel.moc"
