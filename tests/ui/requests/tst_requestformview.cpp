// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestformview.h"

#include "app/services/catalogservice.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/office.h"
#include "tests/ui/widgets/names.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using services::RequestService;

class RequestFormViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init();
    void cleanup();

    void send_namesWhatIsMissing_whereItIs();
    void title_thatIsTooLong_isSaidAndNotCut();
    void send_scrollsToWhatIsMissing();
    void send_offline_saysThatItWaits();
    void sameTitleAsAnOpenRequest_isShownThatOne();
    void courseThatIsOpenAlready_isNotAskedFor_data();
    void courseThatIsOpenAlready_isNotAskedFor();
    void field_isCheckedWhenLeft_data();
    void field_isCheckedWhenLeft();
    void send_makesACommandWithEveryField_andTakesTheDraftAway();
    void writing_isKeptAsADraft_oneDraftOnly();
    void draft_comesBack();
    void leaving_keepsWhatWasJustWritten();
    void restored_goesOnWithTheDraft_whereverItWasBegun_data();
    void restored_goesOnWithTheDraft_whereverItWasBegun();
    void madeAnewWhileWriting_isOneDraft();
    void course_fillsInWhatTheCatalogKnows();
    void search_thatFoundNothing_fillsInTheTitle();
    void requestThatAServerLost_fillsInAllOfIt();
    void discard_removesTheDraft_andCanBeUndone();
    void everyInteractiveWidget_hasAName();

private:
    [[nodiscard]] QLineEdit* line(const char* name) const
    {
        return m_view->findChild<QLineEdit*>(QLatin1StringView(name));
    }
    [[nodiscard]] QPlainTextEdit* reason() const
    {
        return m_view->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
    }
    [[nodiscard]] QPushButton* send() const { return m_view->findChild<QPushButton*>(QStringLiteral("send")); }
    [[nodiscard]] QString errorAt(const QWidget* editor) const
    {
        return static_cast<widgets::FormField*>(editor->parentWidget())->error();
    }
    [[nodiscard]] QList<store::OutboxEntry> outbox() const { return store::Outbox(m_office->store().reader()).items(); }
    void open(std::initializer_list<std::pair<QString, QString>> query = {});

    std::unique_ptr<support::StoreBuilder> m_office;
    support::FakeClock m_clock;
    std::unique_ptr<RequestService> m_requests;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<office::OutboxSync> m_sync;
    std::unique_ptr<requests::RequestFormView> m_view;
};

void RequestFormViewTest::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    m_office = std::make_unique<support::StoreBuilder>();
    m_office->lines(office::people() + support::CatalogLines::put(
                                           "course", "c1", 5,
                                           "\"title\":\"Kubernetes administration\",\"provider\":\"Linux Foundation\","
                                           "\"cost\":1490.5,\"currency\":\"CHF\",\"requires_approval\":true"));
    m_requests = std::make_unique<RequestService>(m_office->store(), m_clock, office::kMaya);
    m_catalog = std::make_unique<services::CatalogService>(m_office->store(), office::kMaya);
    m_sync = std::make_unique<office::OutboxSync>(m_office->store());
    m_view = std::make_unique<requests::RequestFormView>(*m_requests, *m_catalog, *m_sync, m_clock);
    m_view->resize(800, 1000);
}

void RequestFormViewTest::cleanup()
{
    m_view.reset();
    m_sync.reset();
    m_catalog.reset();
    m_requests.reset();
    m_office.reset();
}

void RequestFormViewTest::open(std::initializer_list<std::pair<QString, QString>> query)
{
    m_view->open(widgets::place(QStringLiteral("ask"), {}, query));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void RequestFormViewTest::send_namesWhatIsMissing_whereItIs()
{
    open();
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY(!errorAt(line("title")).isEmpty());
    QVERIFY(!errorAt(reason()).isEmpty());
    QVERIFY(line("title")->hasFocus());
    QCOMPARE(line("title")->accessibleDescription(), errorAt(line("title")));
    QVERIFY(outbox().isEmpty());
    QTest::keyClicks(line("title"), QStringLiteral("R"));
    QVERIFY2(errorAt(line("title")).isEmpty(), "the complaint goes while it is mended");
}

void RequestFormViewTest::title_thatIsTooLong_isSaidAndNotCut()
{
    open();
    const QString pasted(600, QLatin1Char('x'));
    line("title")->insert(pasted);
    QCOMPARE(line("title")->text(), pasted);
    QVERIFY2(errorAt(line("title")).contains(QStringLiteral("500")), qPrintable(errorAt(line("title"))));
    line("title")->setText(pasted.left(500));
    QVERIFY(errorAt(line("title")).isEmpty());
}

void RequestFormViewTest::send_scrollsToWhatIsMissing()
{
    m_view->resize(800, 420);
    open();
    auto* bar = m_view->findChild<QScrollArea*>()->verticalScrollBar();
    LXCP_TRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY2(line("title")->visibleRegion().isEmpty(), "the field is out of sight before");
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY(line("title")->hasFocus());
    LXCP_TRY_COMPARE(line("title")->visibleRegion().boundingRect(), line("title")->rect());
}

void RequestFormViewTest::send_offline_saysThatItWaits()
{
    QStringList said;
    connect(m_view.get(), &widgets::Page::say, this, [&said](const QString& words) { said << words; });
    for (const auto reach : {services::Reach::Offline, services::Reach::Online}) {
        m_sync->now.reach = reach;
        open();
        line("title")->setText(QStringLiteral("Team Topologies %1").arg(said.size()));
        reason()->setPlainText(QStringLiteral("We grow."));
        QTest::mouseClick(send(), Qt::LeftButton);
    }
    QCOMPARE(said, (QStringList{QStringLiteral("It is sent when you are online."),
                                QStringLiteral("Your request is on its way. You see below where it stands.")}));
}

void RequestFormViewTest::sameTitleAsAnOpenRequest_isShownThatOne()
{
    m_office->lines(office::request("r1", "maya", "Team Topologies", 9, 1));
    QUrl shown;
    connect(m_view.get(), &widgets::Page::go, this, [&shown](const QUrl& place) { shown = place; });
    open();
    line("title")->setText(QStringLiteral(" team  topologies"));
    reason()->setPlainText(QStringLiteral("We grow."));
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY(outbox().isEmpty());
    auto* there = m_view->findChild<QPushButton*>(QStringLiteral("showOpen"));
    QVERIFY(there->isVisible() && there->hasFocus());
    QTest::mouseClick(there, Qt::LeftButton);
    QCOMPARE(shown, widgets::place(QStringLiteral("request"), QStringLiteral("r1")));
    line("title")->setText(QStringLiteral("Team Topologies, second part"));
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(outbox().size(), 1);
}

void RequestFormViewTest::courseThatIsOpenAlready_isNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("registered") << support::CatalogLines::put(
        "enrollment", "maya:c1", 6, R"("person_id":"maya","course_id":"c1","state":"registered")");
    QTest::newRow("approved") << support::CatalogLines::put(
        "course_request", "r9", 6, R"("person_id":"maya","course_id":"c1","title":"K","state":"approved")");
}

void RequestFormViewTest::courseThatIsOpenAlready_isNotAskedFor()
{
    QFETCH(QByteArray, line);
    m_office->lines(line);
    QUrl shown;
    connect(m_view.get(), &widgets::Page::go, [&shown](const QUrl& place) { shown = place; });
    open({{QStringLiteral("course"), QStringLiteral("c1")}});
    reason()->setPlainText(QStringLiteral("We grow."));
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY(outbox().isEmpty());
    auto* there = m_view->findChild<QPushButton*>(QStringLiteral("showOpen"));
    QVERIFY(there->isVisible() && there->hasFocus());
    QTest::mouseClick(there, Qt::LeftButton);
    QCOMPARE(shown, widgets::place(QStringLiteral("course"), QStringLiteral("c1")));
}

void RequestFormViewTest::field_isCheckedWhenLeft_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("link") << QByteArray("link") << QStringLiteral("https://example.org/a") << true;
    QTest::newRow("link without scheme") << QByteArray("link") << QStringLiteral("example.org") << false;
    QTest::newRow("a script is no link") << QByteArray("link") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("cost by locale") << QByteArray("cost") << QStringLiteral("1,200.50") << true;
    QTest::newRow("cost in words") << QByteArray("cost") << QStringLiteral("cheap") << false;
    QTest::newRow("negative cost") << QByteArray("cost") << QStringLiteral("-5") << false;
    QTest::newRow("cost without measure") << QByteArray("cost") << QStringLiteral("1000000001") << false;
    QTest::newRow("far date") << QByteArray("from") << QStringLiteral("2999-12-31") << false;
    QTest::newRow("date by locale") << QByteArray("from") << QStringLiteral("31/12/2026") << true;
    QTest::newRow("ISO date") << QByteArray("from") << QStringLiteral("2026-12-31") << true;
    QTest::newRow("no date") << QByteArray("from") << QStringLiteral("31/13/2026") << false;
}

void RequestFormViewTest::field_isCheckedWhenLeft()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(bool, good);
    open();
    QLineEdit* edit = line(field.constData());
    edit->setFocus();
    QTest::keyClicks(edit, typed);
    reason()->setFocus();
    QCOMPARE(errorAt(edit).isEmpty(), good);
}

void RequestFormViewTest::send_makesACommandWithEveryField_andTakesTheDraftAway()
{
    open();
    line("title")->setText(QStringLiteral("Team Topologies"));
    line("link")->setText(QStringLiteral("https://example.org/tt"));
    line("cost")->setText(QStringLiteral("1,200.50"));
    line("from")->setText(QStringLiteral("2026-05-02"));
    line("to")->setText(QStringLiteral("2026-05-01"));
    reason()->setPlainText(QStringLiteral("We grow."));
    QTest::mouseClick(send(), Qt::LeftButton);
    QVERIFY2(!errorAt(line("to")).isEmpty(), "the end is before the start");
    line("to")->setText(QStringLiteral("2026-05-04"));
    LXCP_TRY_COMPARE(m_requests->drafts().size(), 1);
    QSignalSpy gone(m_view.get(), &widgets::Page::go);
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    const domain::Command command = outbox().first().command;
    QCOMPARE(command.kind, QStringLiteral("request.submit"));
    QCOMPARE(command.payload.value(QLatin1StringView("title")).toString(), QStringLiteral("Team Topologies"));
    QCOMPARE(command.payload.value(QLatin1StringView("cost")).toDouble(), 1200.5);
    QCOMPARE(command.payload.value(QLatin1StringView("to_date")).toString(), QStringLiteral("2026-05-04"));
    QCOMPARE(m_requests->drafts().size(), 0);
    QCOMPARE(m_requests->mine().size(), 1);
    QCOMPARE(widgets::placeView(gone.last().first().toUrl()), QStringLiteral("requests"));
    for (const QTimer* pause : m_view->findChildren<QTimer*>())
        QVERIFY2(!pause->isActive(), "nothing may bring the draft back");
}

void RequestFormViewTest::writing_isKeptAsADraft_oneDraftOnly()
{
    open();
    QTest::keyClicks(line("title"), QStringLiteral("Ru"));
    LXCP_TRY_COMPARE(m_requests->drafts().size(), 1);
    QTest::keyClicks(line("title"), QStringLiteral("st"));
    LXCP_TRY_COMPARE(m_requests->drafts().first().title, QStringLiteral("Rust"));
    QCOMPARE(m_requests->drafts().size(), 1);
}

void RequestFormViewTest::draft_comesBack()
{
    services::RequestDraft draft;
    draft.id = QStringLiteral("d1");
    draft.title = QStringLiteral("Half");
    draft.cost = 12;
    draft.reason = QStringLiteral("so");
    m_requests->saveDraft(draft, m_view.get(), {});
    open({{QStringLiteral("draft"), QStringLiteral("d1")}});
    QCOMPARE(line("title")->text(), QStringLiteral("Half"));
    QCOMPARE(line("cost")->text(), QStringLiteral("12"));
    QCOMPARE(reason()->toPlainText(), QStringLiteral("so"));
    QTest::keyClicks(line("title"), QStringLiteral("!"));
    m_view->hide();
    QCOMPARE(m_requests->drafts().size(), 1);
    QVERIFY(m_requests->drafts().first().title.contains(QLatin1Char('!')));
}

void RequestFormViewTest::leaving_keepsWhatWasJustWritten()
{
    open();
    QTest::keyClicks(line("title"), QStringLiteral("Quick"));
    m_view.reset();
    QCOMPARE(m_requests->drafts().size(), 1);
    QCOMPARE(m_requests->drafts().first().title, QStringLiteral("Quick"));
}

void RequestFormViewTest::restored_goesOnWithTheDraft_whereverItWasBegun_data()
{
    QTest::addColumn<bool>("fromSearch");
    QTest::newRow("search that found nothing") << true;
    QTest::newRow("new request") << false;
}

// The state may have been noted before anything was written: whoever is killed notes nothing any more.
void RequestFormViewTest::restored_goesOnWithTheDraft_whereverItWasBegun()
{
    QFETCH(bool, fromSearch);
    const auto place =
        widgets::place(QStringLiteral("ask"), {},
                       {{QStringLiteral("title"), fromSearch ? QStringLiteral("zebra taming") : QString()}});
    m_view->open(place);
    const QVariantMap state = m_view->saveState();
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    if (!fromSearch)
        line("title")->setText(QStringLiteral("zebra taming"));
    QTest::keyClicks(reason(), QStringLiteral("stripes"));
    LXCP_TRY_COMPARE(m_requests->drafts().size(), 1);
    m_view.reset();
    m_view = std::make_unique<requests::RequestFormView>(*m_requests, *m_catalog, *m_sync, m_clock);
    m_view->open(place);
    m_view->restoreState(state);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QCOMPARE(line("title")->text(), QStringLiteral("zebra taming"));
    QCOMPARE(reason()->toPlainText(), QStringLiteral("stripes"));
    QTest::keyClicks(reason(), QStringLiteral("!"));
    QTest::mouseClick(send(), Qt::LeftButton);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    QCOMPARE(m_requests->drafts().size(), 0);
    // What was sent does not come back.
    m_view->open(place);
    m_view->restoreState(state);
    QVERIFY(reason()->toPlainText().isEmpty());
}

// As when the language changes: the form before is still there, with what it has not stored yet.
void RequestFormViewTest::madeAnewWhileWriting_isOneDraft()
{
    open();
    QTest::keyClicks(line("title"), QStringLiteral("Quick"));
    QCOMPARE(m_requests->drafts().size(), 0);
    const auto before =
        std::exchange(m_view, std::make_unique<requests::RequestFormView>(*m_requests, *m_catalog, *m_sync, m_clock));
    open();
    m_view->restoreState(before->saveState());
    m_view->writeOn(before->writing());
    QTest::keyClicks(line("title"), QStringLiteral("er"));
    before->hide();
    LXCP_TRY_VERIFY(m_requests->drafts().size() == 1 &&
                    m_requests->drafts().first().title == QStringLiteral("Quicker"));
}

void RequestFormViewTest::course_fillsInWhatTheCatalogKnows()
{
    open({{QStringLiteral("course"), QStringLiteral("c1")}});
    QVERIFY2(!line("title")->isVisible(), "the catalog's title is not the learner's to change");
    QCOMPARE(line("cost")->text(), QStringLiteral("1,490.5"));
    QCOMPARE(line("cost")->placeholderText(), QStringLiteral("1,490.5, as in the catalog"));
    reason()->setPlainText(QStringLiteral("On call"));
    QTest::mouseClick(send(), Qt::LeftButton);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    const QJsonObject payload = outbox().first().command.payload;
    QCOMPARE(payload.value(QLatin1StringView("course_id")).toString(), QStringLiteral("c1"));
    QCOMPARE(payload.value(QLatin1StringView("title")).toString(), QStringLiteral("Kubernetes administration"));
    QCOMPARE(payload.value(QLatin1StringView("currency")).toString(), QStringLiteral("CHF"));
}

void RequestFormViewTest::search_thatFoundNothing_fillsInTheTitle()
{
    open({{QStringLiteral("title"), QStringLiteral("日本語 & co")}});
    QCOMPARE(line("title")->text(), QStringLiteral("日本語 & co"));
    QCOMPARE(m_requests->drafts().size(), 0); // looking is not yet writing
}

void RequestFormViewTest::requestThatAServerLost_fillsInAllOfIt()
{
    open({{QStringLiteral("course"), {}},
          {QStringLiteral("title"), QStringLiteral("Phantom")},
          {QStringLiteral("provider"), QStringLiteral("Opera")},
          {QStringLiteral("cost"), QStringLiteral("120.5")},
          {QStringLiteral("currency"), QStringLiteral("CHF")},
          {QStringLiteral("from_date"), QStringLiteral("2026-05-04")},
          {QStringLiteral("reason"), QStringLiteral("Because & so")}});
    QTest::mouseClick(send(), Qt::LeftButton);
    LXCP_TRY_COMPARE(outbox().size(), 1);
    const QJsonObject sent = outbox().first().command.payload;
    QCOMPARE(sent.value(QLatin1StringView("title")).toString(), QStringLiteral("Phantom"));
    QCOMPARE(sent.value(QLatin1StringView("provider")).toString(), QStringLiteral("Opera"));
    QCOMPARE(sent.value(QLatin1StringView("cost")).toDouble(), 120.5);
    QCOMPARE(sent.value(QLatin1StringView("from_date")).toString(), QStringLiteral("2026-05-04"));
    QCOMPARE(sent.value(QLatin1StringView("reason")).toString(), QStringLiteral("Because & so"));
}

void RequestFormViewTest::discard_removesTheDraft_andCanBeUndone()
{
    open();
    std::function<void()> undo;
    connect(m_view.get(), &widgets::Page::sayWithUndo, this,
            [&undo](const QString&, const QString&, const std::function<void()>& back) { undo = back; });
    connect(m_view.get(), &widgets::Page::go, this, [this](const QUrl& place) {
        if (widgets::placeView(place) == QLatin1StringView("ask"))
            m_view->open(place);
    });
    QTest::keyClicks(line("title"), QStringLiteral("Regret"));
    LXCP_TRY_COMPARE(m_requests->drafts().size(), 1);
    QTest::mouseClick(m_view->findChild<QPushButton*>(QStringLiteral("discardDraft")), Qt::LeftButton);
    LXCP_TRY_COMPARE(m_requests->drafts().size(), 0);
    QVERIFY(line("title")->text().isEmpty());
    undo();
    QCOMPARE(line("title")->text(), QStringLiteral("Regret"));
    LXCP_TRY_COMPARE(m_requests->drafts().size(), 1);
}

void RequestFormViewTest::everyInteractiveWidget_hasAName()
{
    open();
    QCOMPARE(names::nameless(m_view.get()), QStringList());
}

QTEST_MAIN(RequestFormViewTest)
#include "tst_requestformview.moc"
