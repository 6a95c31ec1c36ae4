// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsview.h"

#include "tests/support/waiting.h"
#include "tests/ui/requests/office.h"
#include "tests/ui/widgets/names.h"
#include "ui/models/requestwords.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestpage.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using office::OutboxSync;
using services::RequestService;

class RequestsViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init();
    void cleanup();

    void inbox_isDecidedByKeyboardAlone();
    void page_isReadAsItStands();
    void next_isOneThatAwaitsMe();
    void decline_needsAReason_andKeepsTheFocusThere();
    void words_stayWhileNewsComes();
    void question_andReassign_goToTheService();
    void approval_canBeTakenBackWhileItWaits();
    void decision_isHeldBack_andLetGoWhenTheWindowCloses();
    void standIn_isNamedToWhoAskedAndOnTheOwnPage();
    void hold_isForDecisionsAlone();
    void hold_thatCannotBeSent_keepsTheWindowTwoSecondsAtMost();
    void ctrlZ_takesBackWhatWasDecidedLast();
    void takenBack_isChosenAgain_withItsReason();
    void keys_actWhereverOnThePageTheFocusIs();
    void passingOn_offersNobodyWhoMayNotDecide_andIsSentByCtrlEnter();
    void bulk_wantsAReasonForEach();
    void words_closedByEsc_areThereAgain();
    void bulk_takenBack_isMarkedAgain_withItsReasons();
    void bulk_byTab_endsAtTheButtons();
    void bulk_namesWhatWasWithdrawnMeanwhile();
    void conflict_showsBoth_andKeepTheirsDiscardsMine();
    void conflict_withAnotherDeviceOfMine_hasNobodyElse();
    void requestThatWasNotTaken_isNoMeetingOfTwo();
    void conflict_decideAgain_offersTheSameWordsOnWhatIsThereNow();
    void refusedByARule_isSaidOnTheRequest();
    void learner_seesWhereItLies_andMayAnswer();
    void badge_countsWhatWaits();
    void absence_isSetAndEnded();
    void absence_isFilledInByKeyboard();
    void absence_ofWhatTheStandInAsksFor_isSaid();
    void standIn_withNothingToReview_beginsWithTheirOwn();
    void requestThatIsNotHere_hasNoOtherInItsPlace();
    void narrow_takesTurns_withAWayBack();
    void everyInteractiveWidget_hasAName();

private:
    requests::BulkPage* beginBulk(); // to decline the first two
    void show(const QString& me, QSize size = {1200, 800});
    [[nodiscard]] QWidget* named(const char* name) const
    {
        return m_view->findChild<QWidget*>(QLatin1StringView(name));
    }
    [[nodiscard]] QAbstractItemView* list() const
    {
        return m_view->findChild<QAbstractItemView*>(QStringLiteral("requestList"));
    }
    [[nodiscard]] QPlainTextEdit* words() const
    {
        return m_view->findChild<QPlainTextEdit*>(QStringLiteral("decisionText"));
    }
    [[nodiscard]] QString current() const
    {
        return list()->currentIndex().data(models::RequestListModel::IdRole).toString();
    }
    [[nodiscard]] QList<services::OutboxItem> outbox() const { return m_sync->outbox(); }
    void wedge(const QString& commandId, const QByteArray& theirs);
    // The one that is on screen: deciding and absences have one each.
    [[nodiscard]] QLineEdit* personField() const
    {
        const auto fields = m_view->findChildren<QLineEdit*>(QStringLiteral("personField"));
        const auto seen =
            std::find_if(fields.begin(), fields.end(), [](const auto* field) { return field->isVisible(); });
        return seen == fields.end() ? nullptr : *seen;
    }

    std::unique_ptr<support::StoreBuilder> m_office;
    support::FakeClock m_clock;
    std::unique_ptr<RequestService> m_requests;
    std::unique_ptr<OutboxSync> m_sync;
    std::unique_ptr<requests::RequestsView> m_view;
};

void RequestsViewTest::init()
{
    m_office = std::make_unique<support::StoreBuilder>();
    m_office->lines(office::people() + office::request("r1", "maya", "Kubernetes", 11, 1) +
                    office::request("r2", "kenji", "Terraform", 12, 2) + office::request("r3", "maya", "Rust", 13, 3));
}

void RequestsViewTest::cleanup()
{
    m_view.reset();
    m_sync.reset();
    m_requests.reset();
    m_office.reset();
}

void RequestsViewTest::show(const QString& me, QSize size)
{
    m_requests = std::make_unique<RequestService>(m_office->store(), m_clock, me);
    m_sync = std::make_unique<OutboxSync>(m_office->store());
    m_view = std::make_unique<requests::RequestsView>(*m_requests, *m_sync, m_clock);
    m_view->resize(size);
    m_view->open(widgets::place(QStringLiteral("requests")));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    list()->setFocus();
}

void RequestsViewTest::page_isReadAsItStands()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    const auto* page = m_view->findChild<requests::RequestPage*>();
    const auto labels = [page] {
        QStringList read;
        for (const QLabel* label : page->findChildren<QLabel*>())
            read.append(label->text());
        return read;
    };
    LXCP_TRY_VERIFY(labels().contains(QStringLiteral("What happened")));
    QVERIFY(labels().indexOf(QStringLiteral("Why")) >= 0);
    QVERIFY(labels().indexOf(QStringLiteral("Why")) < labels().indexOf(QStringLiteral("What happened")));
}

void RequestsViewTest::inbox_isDecidedByKeyboardAlone()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_J);
    QCOMPARE(current(), QStringLiteral("r2"));
    QTest::keyClick(list(), Qt::Key_K);
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.kind, QStringLiteral("request.approve"));
    QCOMPARE(outbox().first().command.target, QStringLiteral("r1"));
    QCOMPARE(outbox().first().command.seenRev, 11);
    // It has left the inbox and the next one is in its place, with the focus still on the list.
    LXCP_TRY_COMPARE(current(), QStringLiteral("r2"));
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(words()->hasFocus());
    QTest::keyClicks(words(), QStringLiteral("no budget, ask again in May"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 2);
    QCOMPARE(outbox().last().command.kind, QStringLiteral("request.decline"));
    QCOMPARE(outbox().last().command.payload.value(QLatin1StringView("reason")).toString(),
             QStringLiteral("no budget, ask again in May"));
    LXCP_TRY_COMPARE(current(), QStringLiteral("r3"));
}

// The one beneath waits for the learner: another that waits for me is taken, and none where there is none.
void RequestsViewTest::next_isOneThatAwaitsMe()
{
    m_office->lines(office::request("r3", "maya", "Rust", 14, 3, "asked"));
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_J);
    QCOMPARE(current(), QStringLiteral("r2"));
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 2);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 1);
    LXCP_TRY_COMPARE(current(), QString());
    QTest::keyClick(list(), Qt::Key_A);
    QCOMPARE(outbox().size(), 2);
}

void RequestsViewTest::decline_needsAReason_andKeepsTheFocusThere()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_D);
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(named("decisionError")->isVisible());
    QVERIFY(words()->hasFocus());
    QCOMPARE(outbox().size(), 0);
    // Letters are text there, not decisions.
    QTest::keyClicks(words(), QStringLiteral("aq"));
    QCOMPARE(words()->toPlainText(), QStringLiteral("aq"));
    QVERIFY(m_view->closeTopmost());
    QVERIFY(!words()->isVisible());
}

void RequestsViewTest::words_stayWhileNewsComes()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_D);
    QTest::keyClicks(words(), QStringLiteral("half a sen"));
    m_office->lines(office::request("r9", "kenji", "Vim", 20, 0));
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(current(), QStringLiteral("r1"));
    QCOMPARE(words()->toPlainText(), QStringLiteral("half a sen"));
    QVERIFY(words()->hasFocus());
}

void RequestsViewTest::question_andReassign_goToTheService()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_Q);
    QTest::keyClicks(words(), QStringLiteral("Online or on site?"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.kind, QStringLiteral("request.ask"));
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r2")));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_R);
    QLineEdit* person = personField();
    QVERIFY(person);
    QTest::keyClicks(person, QStringLiteral("ana"));
    QTest::keyClick(person, Qt::Key_Return);
    QCOMPARE(person->text(), QStringLiteral("Ana Ruiz"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 2);
    QCOMPARE(outbox().last().command.payload.value(QLatin1StringView("to")).toString(), QStringLiteral("ana"));
}

void RequestsViewTest::approval_canBeTakenBackWhileItWaits()
{
    show(office::kRosa);
    std::function<void()> undo;
    connect(m_view.get(), &widgets::Page::sayWithUndo, this,
            [&undo](const QString&, const QString&, const std::function<void()>& back) { undo = back; });
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    LXCP_TRY_VERIFY(undo);
    named("newRequest")->setFocus(); // a click on the toast may leave it anywhere
    undo();
    LXCP_TRY_COMPARE(outbox().size(), 0);
    LXCP_TRY_VERIFY(list()->hasFocus());
    QCOMPARE(m_requests->request(QStringLiteral("r1"))->request.state, QStringLiteral("pending"));
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 3);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    // A second time it is too late, and that is said.
    QSignalSpy said(m_view.get(), &widgets::Page::say);
    undo();
    LXCP_TRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("already")));
}

// Online it would be on its way at once: it is held back for as long as Undo is offered.
void RequestsViewTest::decision_isHeldBack_andLetGoWhenTheWindowCloses()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    store::Outbox stored(m_office->writer());
    QVERIFY(stored.next(10, m_clock.now().addSecs(5)).isEmpty());
    QCOMPARE(stored.next(10, m_clock.now().addSecs(10)).size(), 1);
    QVERIFY(m_requests->isHolding());
    bool sent = false;
    m_requests->letGo(this, [&sent] { sent = true; });
    LXCP_TRY_COMPARE(store::Outbox(m_office->writer()).next(10, m_clock.now()).size(), 1);
    QVERIFY(!sent);
    m_sync->discard(outbox().first().command.id); // as after the server's answer
    LXCP_TRY_VERIFY(sent);
    QVERIFY(!m_requests->isHolding());
}

void RequestsViewTest::standIn_isNamedToWhoAskedAndOnTheOwnPage()
{
    show(office::kRosa);
    const auto* absence = qobject_cast<QAbstractButton*>(named("absence"));
    QVERIFY(absence->text().contains(QStringLiteral("away")));
    m_office->lines(support::CatalogLines::put("delegation", "rosa", 60,
                                               "\"delegate_id\":\"ana\",\"starts_at\":\"2026-03-01T00:00:00.000Z\","
                                               "\"ends_at\":\"2026-03-05T00:00:00.000Z\""));
    LXCP_TRY_VERIFY(absence->text().contains(QStringLiteral("Ana Ruiz")));
    QVERIFY(absence->isVisible());
    const services::RequestService mine(m_office->store(), m_clock, office::kMaya);
    const auto item = mine.request(QStringLiteral("r1"));
    QVERIFY(item);
    QCOMPARE(item->standInName, QStringLiteral("Ana Ruiz"));
    const QString where = models::whereWords(*item, office::kMaya, m_clock.now());
    QVERIFY2(where.contains(QStringLiteral("Ana Ruiz")), qPrintable(where));
    const QString both = models::deskWords(*item);
    QVERIFY2(both.contains(QStringLiteral("Ana Ruiz")) && both.contains(QStringLiteral("Rosa Osei")), qPrintable(both));
    const auto trail = models::trail(
        *item, office::kMaya, [](const QString& id) { return id; }, m_clock.now());
    QVERIFY2(trail.last().when.contains(QStringLiteral("Ana Ruiz")), qPrintable(trail.last().when));
    // Not before, not after.
    m_clock.set(QDateTime(QDate(2026, 3, 5), QTime(8, 0), Qt::UTC));
    QVERIFY(mine.request(QStringLiteral("r1"))->standInName.isEmpty());
}

// What is asked for anew, and who stands in, goes at once.
void RequestsViewTest::hold_isForDecisionsAlone()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    services::RequestDraft draft;
    draft.title = QStringLiteral("Kubernetes");
    draft.reason = QStringLiteral("because");
    (void)m_requests->submit(draft);
    (void)m_requests->delegateTo(QStringLiteral("ana"), m_clock.now(), m_clock.now().addDays(2));
    LXCP_TRY_COMPARE(outbox().size(), 2);
    QCOMPARE(store::Outbox(m_office->writer()).next(10, m_clock.now()).size(), 2);
    QVERIFY(!m_requests->isHolding());
    // The offer to take a decision back ends before that is sent.
    QSignalSpy told(m_view.get(), &widgets::Page::sayWithUndo);
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(told.size(), 1);
    const auto lasts = told.first().at(3).value<std::chrono::milliseconds>();
    QVERIFY(lasts > std::chrono::seconds(5) && lasts < std::chrono::seconds(10));
}

void RequestsViewTest::hold_thatCannotBeSent_keepsTheWindowTwoSecondsAtMost()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_VERIFY(m_requests->isHolding());
    int ended = 0;
    QElapsedTimer waited;
    waited.start();
    m_requests->letGo(this, [&ended] { ++ended; });
    LXCP_TRY_COMPARE(ended, 1);
    QVERIFY2(waited.elapsed() >= 1800 && waited.elapsed() < 4000, qPrintable(QString::number(waited.elapsed())));
    m_sync->discard(outbox().first().command.id); // its answer comes later: nobody is told twice
    LXCP_TRY_COMPARE(outbox().size(), 0);
    QCOMPARE(ended, 1);
}

void RequestsViewTest::ctrlZ_takesBackWhatWasDecidedLast()
{
    show(office::kRosa);
    QSignalSpy said(m_view.get(), &widgets::Page::say);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    LXCP_TRY_COMPARE(said.size(), 1); // nothing to take back
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QSignalSpy told(m_view.get(), &widgets::Page::sayWithUndo);
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(told.size(), 1);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r2"));
    QTest::keyClick(list(), Qt::Key_A);
    LXCP_TRY_COMPARE(told.size(), 2);
    QCOMPARE(outbox().size(), 2);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.target, QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 0);
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 3);
}

void RequestsViewTest::takenBack_isChosenAgain_withItsReason()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_D);
    QTest::keyClicks(words(), QStringLiteral("no budget"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r2"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QVERIFY(words()->isVisible());
    QCOMPARE(words()->toPlainText(), QStringLiteral("no budget"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.target, QStringLiteral("r1"));
}

void RequestsViewTest::keys_actWhereverOnThePageTheFocusIs()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    named("newRequest")->setFocus();
    QTest::keyClick(named("newRequest"), Qt::Key_J);
    QCOMPARE(current(), QStringLiteral("r2"));
    QTest::mouseClick(named("tab-review"), Qt::LeftButton);
    LXCP_TRY_VERIFY(!current().isEmpty());
    const QString before = current();
    QWidget* focus = m_view->window()->focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, Qt::Key_A);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.target, before);
}

void RequestsViewTest::passingOn_offersNobodyWhoMayNotDecide_andIsSentByCtrlEnter()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_R);
    QLineEdit* person = personField();
    QVERIFY(person && person->hasFocus());
    QTest::keyClicks(person, QStringLiteral("Maya")); // asks for it herself
    auto* hits = m_view->findChild<QListWidget*>(QStringLiteral("people"));
    QCOMPARE(hits->count(), 0);
    person->selectAll();
    QTest::keyClicks(person, QStringLiteral("Ana"));
    QTest::keyClick(person, Qt::Key_Return);
    QTest::keyClick(person, Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.payload.value(QLatin1StringView("to")).toString(), QStringLiteral("ana"));
}

void RequestsViewTest::bulk_wantsAReasonForEach()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_X);
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_X);
    QVERIFY(named("declineMarked")->isVisible());
    QTest::keyClick(list(), Qt::Key_D); // nothing but keys
    auto* bulk = m_view->findChild<requests::BulkPage*>();
    QVERIFY(bulk->isVisible());
    const auto fields = bulk->findChildren<QPlainTextEdit*>();
    QCOMPARE(fields.size(), 2);
    LXCP_TRY_VERIFY(fields.first()->hasFocus());
    QTest::keyClicks(fields.first(), QStringLiteral("first"));
    QTest::keyClick(fields.first(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(outbox().size(), 0);
    QVERIFY(fields.last()->hasFocus());
    fields.last()->setPlainText(QStringLiteral("second"));
    QTest::mouseClick(named("bulkGo"), Qt::LeftButton);
    LXCP_TRY_COMPARE(outbox().size(), 2);
    QStringList reasons;
    for (const auto& item : outbox())
        reasons << item.command.target + QLatin1Char(' ') +
                       item.command.payload.value(QLatin1StringView("reason")).toString();
    QCOMPARE(reasons, (QStringList{QStringLiteral("r1 first"), QStringLiteral("r2 second")}));
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 1);
}

void RequestsViewTest::words_closedByEsc_areThereAgain()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_Q);
    QTest::keyClicks(words(), QStringLiteral("Which dates?"));
    QVERIFY(m_view->closeTopmost());
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY2(words()->toPlainText().isEmpty(), "a question is no reason");
    QVERIFY(m_view->closeTopmost());
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_Q);
    QVERIFY2(words()->toPlainText().isEmpty(), "nor is it of the next request");
    QTest::keyClick(words(), Qt::Key_Escape);
    QVERIFY(m_view->closeTopmost());
    QTest::keyClick(list(), Qt::Key_K);
    QTest::keyClick(list(), Qt::Key_Q);
    QCOMPARE(words()->toPlainText(), QStringLiteral("Which dates?"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QTest::keyClick(list(), Qt::Key_Q);
    QVERIFY2(words()->toPlainText().isEmpty(), "what was sent is not offered again");
}

requests::BulkPage* RequestsViewTest::beginBulk()
{
    QTest::keyClick(list(), Qt::Key_X);
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_X);
    QTest::keyClick(list(), Qt::Key_D);
    return m_view->findChild<requests::BulkPage*>();
}

void RequestsViewTest::bulk_takenBack_isMarkedAgain_withItsReasons()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    requests::BulkPage* bulk = beginBulk();
    const auto shown = [bulk] {
        auto all = bulk->findChildren<QPlainTextEdit*>();
        all.removeIf([](const QPlainTextEdit* field) { return !field->isVisible(); }); // those of before go later
        return all;
    };
    shown().at(0)->setPlainText(QStringLiteral("first"));
    QVERIFY(m_view->closeTopmost());
    QTest::keyClick(list(), Qt::Key_D);
    LXCP_TRY_COMPARE(shown().size(), 2);
    const auto fields = shown();
    QCOMPARE(fields.at(0)->toPlainText(), QStringLiteral("first"));
    fields.at(1)->setPlainText(QStringLiteral("second"));
    QTest::keyClick(fields.at(1), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    LXCP_TRY_COMPARE(list()->model()->rowCount(), 3);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_D);
    QVERIFY(bulk->isVisible());
    LXCP_TRY_COMPARE(shown().size(), 2);
    QCOMPARE(shown().at(0)->toPlainText(), QStringLiteral("first"));
    QCOMPARE(shown().at(1)->toPlainText(), QStringLiteral("second"));
}

void RequestsViewTest::bulk_byTab_endsAtTheButtons()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    const auto fields = beginBulk()->findChildren<QPlainTextEdit*>();
    LXCP_TRY_VERIFY(fields.at(0)->hasFocus());
    QTest::keyClick(fields.at(0), Qt::Key_Tab);
    QVERIFY(fields.at(1)->hasFocus());
    QTest::keyClick(fields.at(1), Qt::Key_Tab);
    QVERIFY(named("bulkGo")->hasFocus());
}

void RequestsViewTest::bulk_namesWhatWasWithdrawnMeanwhile()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    requests::BulkPage* bulk = beginBulk();
    const auto fields = bulk->findChildren<QPlainTextEdit*>();
    QSignalSpy told(m_view.get(), &widgets::Page::sayWithUndo);
    m_office->lines(office::request("r1", "maya", "Kubernetes", 41, 1, "withdrawn"));
    LXCP_TRY_VERIFY(!fields.at(0)->isVisible());
    QVERIFY(fields.at(1)->isVisible());
    fields.at(1)->setPlainText(QStringLiteral("second"));
    QTest::mouseClick(named("bulkGo"), Qt::LeftButton);
    LXCP_TRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(QStringLiteral("Kubernetes")),
             qPrintable(told.first().first().toString()));
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.target, QStringLiteral("r2"));
}

// The server says that somebody else was faster.
void RequestsViewTest::wedge(const QString& commandId, const QByteArray& theirs)
{
    m_office->lines(theirs);
    domain::CommandResult result;
    result.id = commandId;
    result.status = QStringLiteral("conflict");
    result.problems = {{QString(), QString(), 409, QStringLiteral("rev"), QStringLiteral("stale-revision")}};
    QVERIFY(store::Outbox(m_office->writer()).settle(result));
}

void RequestsViewTest::conflict_showsBoth_andKeepTheirsDiscardsMine()
{
    show(office::kRosa);
    const QString command = m_requests->decline(QStringLiteral("r1"), QStringLiteral("too expensive"));
    wedge(command, office::request("r1", "maya", "Kubernetes", 40, 1, "approved"));
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r1")));
    LXCP_TRY_VERIFY(named("keepTheirs")->isVisible());
    QVERIFY2(!named("decideAgain")->isEnabled(), "it is decided; there is nothing to decide again");
    QTest::mouseClick(named("keepTheirs"), Qt::LeftButton);
    LXCP_TRY_COMPARE(outbox().size(), 0);
    QCOMPARE(m_requests->request(QStringLiteral("r1"))->request.state, QStringLiteral("approved"));
    LXCP_TRY_VERIFY(!named("keepTheirs")->isVisible());
}

void RequestsViewTest::conflict_withAnotherDeviceOfMine_hasNobodyElse()
{
    show(office::kMaya);
    const QString command = m_requests->withdraw(QStringLiteral("r1"));
    wedge(command, office::request("r1", "maya", "Kubernetes", 40, 1, "withdrawn"));
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r1")));
    LXCP_TRY_VERIFY(named("keepTheirs")->isVisible());
    QCOMPARE(qobject_cast<QPushButton*>(named("keepTheirs"))->text(), QStringLiteral("Discard it"));
}

void RequestsViewTest::requestThatWasNotTaken_isNoMeetingOfTwo()
{
    show(office::kMaya);
    services::RequestDraft draft;
    draft.title = QStringLiteral("Knots");
    draft.reason = QStringLiteral("To tie");
    const QString command = m_requests->submit(draft);
    const QString id = outbox().last().command.target;
    domain::CommandResult result;
    result.id = command;
    result.status = QStringLiteral("rejected");
    result.problems = {{QString(), QString(), 409, QString(), QStringLiteral("already-open")}};
    QVERIFY(store::Outbox(m_office->writer()).settle(result));
    m_view->open(widgets::place(QStringLiteral("request"), id));
    LXCP_TRY_COMPARE(m_requests->request(id)->delivery, services::Delivery::Wedged);
    const auto offers = [this](const QString& act) {
        return std::ranges::any_of(m_view->findChildren<QPushButton*>(), [&act](const QPushButton* button) {
            return button->isVisible() && button->text() == act;
        });
    };
    LXCP_TRY_VERIFY(offers(QStringLiteral("What waits to be sent")));
    LXCP_TRY_VERIFY(!offers(QStringLiteral("Withdraw…")));
    QVERIFY(!named("keepTheirs")->isVisible());
}

void RequestsViewTest::conflict_decideAgain_offersTheSameWordsOnWhatIsThereNow()
{
    show(office::kRosa);
    const QString command = m_requests->decline(QStringLiteral("r1"), QStringLiteral("too expensive"));
    wedge(command, office::request("r1", "maya", "Kubernetes, cheaper", 40, 1));
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r1")));
    LXCP_TRY_VERIFY(named("decideAgain")->isVisible());
    QTest::mouseClick(named("decideAgain"), Qt::LeftButton);
    LXCP_TRY_COMPARE(outbox().size(), 0);
    LXCP_TRY_VERIFY(words()->isVisible());
    QCOMPARE(words()->toPlainText(), QStringLiteral("too expensive"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.seenRev, 40);
}

void RequestsViewTest::refusedByARule_isSaidOnTheRequest()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    QTest::keyClick(list(), Qt::Key_D);
    words()->setPlainText(QStringLiteral("late"));
    // It was withdrawn a moment ago; the screen has not been told yet.
    {
        const QSignalBlocker quiet(m_requests.get());
        m_office->lines(office::request("r1", "maya", "Kubernetes", 41, 1, "withdrawn"));
    }
    QSignalSpy praised(m_view.get(), &widgets::Page::sayWithUndo);
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    // Looked at after each event: it goes when the list hears of the withdrawal.
    QVERIFY(support::waitFor([&] { return named("decisionError")->isVisible(); }, support::kPatience,
                             std::chrono::milliseconds(0)));
    QCOMPARE(outbox().size(), 0);
    const QString said = m_view->findChild<QLabel*>(QStringLiteral("decisionError"))->text();
    QVERIFY2(!said.contains(QStringLiteral("wrong-state")) && said.contains(QStringLiteral("no longer possible")),
             qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("kept")), qPrintable(said)); // it is not
    QVERIFY(praised.isEmpty());
}

void RequestsViewTest::learner_seesWhereItLies_andMayAnswer()
{
    m_office->lines(office::request("r1", "maya", "Kubernetes", 50, 1, "asked"));
    show(office::kMaya);
    QVERIFY2(!named("tab-review")->isVisible(), "a learner has nothing to review");
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r1")));
    QVERIFY(list()
                ->currentIndex()
                .data(models::RequestListModel::WhereRole)
                .toString()
                .startsWith(QStringLiteral("You were asked")));
    QVERIFY(!named("act1")->isVisible()); // approve
    QTest::mouseClick(named("act5"), Qt::LeftButton);
    QTest::keyClicks(words(), QStringLiteral("online"));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().first().command.kind, QStringLiteral("request.answer"));
    LXCP_TRY_COMPARE(list()->currentIndex().data(models::RequestListModel::DeliveryRole).toString(),
                     QStringLiteral("Waiting to be sent"));
}

void RequestsViewTest::badge_countsWhatWaits()
{
    show(office::kRosa);
    QSignalSpy badge(m_view.get(), &requests::RequestsView::badgeCountChanged);
    m_requests->approve(QStringLiteral("r2"));
    LXCP_TRY_VERIFY(!badge.isEmpty());
    LXCP_TRY_COMPARE(badge.last().first().toInt(), 2);
}

void RequestsViewTest::absence_isSetAndEnded()
{
    show(office::kRosa);
    QTest::mouseClick(named("absence"), Qt::LeftButton);
    QVERIFY(named("setDelegation")->isVisible());
    QTest::mouseClick(named("setDelegation"), Qt::LeftButton);
    QCOMPARE(outbox().size(), 0);
    QVERIFY(personField());
    QTest::keyClicks(personField(), QStringLiteral("Ana"));
    QTest::keyClick(personField(), Qt::Key_Return);
    m_view->findChild<QLineEdit*>(QStringLiteral("absenceFrom"))->setText(QStringLiteral("2026-03-03"));
    m_view->findChild<QLineEdit*>(QStringLiteral("absenceUntil"))->setText(QStringLiteral("2026-03-02"));
    QTest::mouseClick(named("setDelegation"), Qt::LeftButton);
    QCOMPARE(outbox().size(), 0);
    m_view->findChild<QLineEdit*>(QStringLiteral("absenceUntil"))->setText(QStringLiteral("2026-03-06"));
    QTest::mouseClick(named("setDelegation"), Qt::LeftButton);
    LXCP_TRY_VERIFY(m_requests->delegation());
    QCOMPARE(m_requests->delegation()->delegateId, QStringLiteral("ana"));
    // Whole days in Berlin.
    QCOMPARE(m_requests->delegation()->startsAt.toUTC(), QDateTime(QDate(2026, 3, 2), QTime(23, 0), Qt::UTC));
    QCOMPARE(m_requests->delegation()->endsAt.toUTC(), QDateTime(QDate(2026, 3, 6), QTime(23, 0), Qt::UTC));
    QTest::mouseClick(named("absence"), Qt::LeftButton);
    QVERIFY(named("endDelegation")->isVisible());
    QTest::mouseClick(named("endDelegation"), Qt::LeftButton);
    LXCP_TRY_VERIFY(!m_requests->delegation() || m_requests->delegation()->endsAt <= m_clock.now());
}

void RequestsViewTest::absence_ofWhatTheStandInAsksFor_isSaid()
{
    m_office->lines(office::request("own", "ana", "Sailing", 70, 50));
    show(office::kRosa);
    QSignalSpy said(m_view.get(), &widgets::Page::say);
    QTest::mouseClick(named("absence"), Qt::LeftButton);
    LXCP_TRY_VERIFY(personField());
    QTest::keyClicks(personField(), QStringLiteral("Ana"));
    QTest::keyClick(personField(), Qt::Key_Return);
    m_view->findChild<QLineEdit*>(QStringLiteral("absenceUntil"))->setText(QStringLiteral("2026-03-06"));
    QTest::mouseClick(named("setDelegation"), Qt::LeftButton);
    QCOMPARE(said.size(), 1);
    const QString words = said.first().first().toString();
    QVERIFY2(words.contains(QStringLiteral("1 request(s) of their own go to whoever decides next")), qPrintable(words));
}

void RequestsViewTest::absence_isFilledInByKeyboard()
{
    show(office::kRosa);
    QTest::mouseClick(named("absence"), Qt::LeftButton);
    LXCP_TRY_VERIFY(personField() && personField()->hasFocus());
    QTest::keyClicks(personField(), QStringLiteral("Ana"));
    QTest::keyClick(personField(), Qt::Key_Return);
    auto* until = m_view->findChild<QLineEdit*>(QStringLiteral("absenceUntil"));
    until->setText(QStringLiteral("2026-03-06"));
    until->setFocus();
    QTest::keyClick(until, Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_VERIFY(m_requests->delegation());
    QCOMPARE(m_requests->delegation()->delegateId, QStringLiteral("ana"));
}

// Who has no desk of their own and stands in for somebody on whose desk there is nothing.
void RequestsViewTest::standIn_withNothingToReview_beginsWithTheirOwn()
{
    m_office->lines(support::CatalogLines::put("delegation", "gone", 60,
                                               "\"delegate_id\":\"maya\",\"starts_at\":\"2026-03-01T00:00:00.000Z\","
                                               "\"ends_at\":\"2027-03-05T00:00:00.000Z\""));
    show(office::kMaya);
    QVERIFY(m_requests->isReviewer());
    QVERIFY(!m_requests->hasDesk());
    QVERIFY(!named("absence")->isVisible()); // it belongs to *To review*
}

// By a link: beside the words that it is not here another one stood, as if it were that.
void RequestsViewTest::requestThatIsNotHere_hasNoOtherInItsPlace()
{
    show(office::kRosa);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r1"));
    const QSignalSpy said(m_view.get(), &requests::RequestsView::say);
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r9")));
    QCOMPARE(said.size(), 1);
    const auto news = [this](const char* id, int minute) {
        const int before = list()->model()->rowCount();
        m_office->lines(office::request(id, "kenji", "Ansible", 20 + minute, minute));
        LXCP_TRY_COMPARE(list()->model()->rowCount(), before + 1);
    };
    news("r4", 4);
    QCOMPARE(current(), QString());
    QVERIFY(m_view->windowTitle().isEmpty());
    const auto* page = m_view->findChild<requests::RequestPage*>();
    const auto isSaid = [page] {
        return std::ranges::any_of(page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QLatin1StringView("This request is not here"));
        });
    };
    LXCP_TRY_VERIFY(isSaid());
    // Once it has come it is shown; and what one chooses oneself is.
    news("r9", 5);
    LXCP_TRY_COMPARE(current(), QStringLiteral("r9"));
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r10")));
    QCOMPARE(current(), QString());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QCOMPARE(current(), QStringLiteral("r2"));
    news("r5", 6);
    QCOMPARE(current(), QStringLiteral("r2"));
}

void RequestsViewTest::narrow_takesTurns_withAWayBack()
{
    show(office::kRosa, {600, 700});
    QVERIFY(list()->isVisible());
    QVERIFY(!named("act1")->isVisible());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    LXCP_TRY_VERIFY(named("act1")->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(m_view->closeTopmost());
    QVERIFY(list()->isVisible());
    for (const QWidget* child : m_view->findChildren<QWidget*>()) {
        if (child->isVisible() && child->parentWidget() == m_view.get())
            QVERIFY2(child->geometry().right() < m_view->width(), "something is wider than the view");
    }
}

void RequestsViewTest::everyInteractiveWidget_hasAName()
{
    show(office::kRosa);
    m_view->open(widgets::place(QStringLiteral("request"), QStringLiteral("r1")));
    QCOMPARE(names::nameless(m_view.get()), QStringList());
    QTest::keyClick(list(), Qt::Key_R);
    QCOMPARE(names::nameless(m_view.get()), QStringList());
    m_view->closeTopmost();
    QTest::mouseClick(named("absence"), Qt::LeftButton);
    QCOMPARE(names::nameless(m_view.get()), QStringList());
}

QTEST_MAIN(RequestsViewTest)
#include "tst_requestsview.moc"
