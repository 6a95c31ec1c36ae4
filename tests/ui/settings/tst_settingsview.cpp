// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "app/services/owncalendar.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/radicale.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/fakeservices.h"
#include "tests/ui/widgets/names.h"
#include "ui/models/preferences.h"
#include "ui/settings/calendarsection.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using models::Preferences;
using settings::SettingsView;

class SettingsViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void choices_areKeptAtOnce_andShownAgain();
    void change_fromElsewhere_isShown();
    void proxy_isTakenOnlyWhenItCanBeOne_data();
    void proxy_isTakenOnlyWhenItCanBeOne();
    void manualProxy_withoutAddress_changesNothingYet();
    void wrongProxy_staysToBeMended_byKeyboard_data();
    void wrongProxy_staysToBeMended_byKeyboard();
    void proxyAccount_isAskedForWhereThereIsAProxy();
    void proxyAccount_isHandedOn_andItsPasswordKeptInNoFile();
    void offline_isTheSameSwitchAsInSync();
    void stayingInTheTray_isOfferedWhereThereIsOne();
    void language_isChosenByItsOwnName();
    void language_thatAKeyPasses_isNotChosen();
    void whatIsChosen_isThereAtTheNextStart();
    void diagnostics_tellNothingPersonal();
    void whatAdministratorsLaidDown_cannotBeChanged_andIsNamed();
    void diagnostics_areShownBeforeTheyAreSaved();
    void diagnostics_comeIntoSight_andEscClosesThem();
    void log_losesWhoAndWhere();
    void newVersion_isTold_onlyWhereSomebodyCanTell();
    void everyInteractiveWidget_hasAName();
    void ownCalendar_standsBeforeTheAccount_forTabAndReadersToo();
    void ownCalendar_whatIsWrongIsSaidInWords();
    void ownCalendar_asAFile_counts();
    void ownCalendar_isConnectedChosenAndForgotten();

private:
    [[nodiscard]] static services::OwnCalendar::Setup
    calendarOf(support::StoreBuilder& built, support::FakeKeyStore& keys, const support::FakeClock& clock)
    {
        return {built.store(),
                keys,
                clock,
                QStringLiteral("maya"),
                QStringLiteral("lxcp.example"),
                QStringLiteral("maya"),
                {QStringLiteral("Learning"), QStringLiteral("Due: %1"), QStringLiteral("%1")}};
    }

    FakeAccounts m_accounts;
};

void SettingsViewTest::choices_areKeptAtOnce_andShownAgain()
{
    Preferences preferences{QString()};
    QSignalSpy changed(&preferences, &Preferences::appearanceChanged);
    {
        SettingsView view(preferences, m_accounts, nullptr);
        view.show();
        view.findChild<QPushButton*>(QStringLiteral("scheme-high-contrast"))->click();
        view.findChild<QPushButton*>(QStringLiteral("text-150"))->click();
        view.findChild<QCheckBox*>(QStringLiteral("motion"))->click();
    }
    QCOMPARE(changed.size(), 3);
    QCOMPARE(preferences.scheme(), QStringLiteral("high-contrast"));
    QCOMPARE(preferences.textPercent(), 150);
    QVERIFY(preferences.reducedMotion());
    SettingsView again(preferences, m_accounts, nullptr);
    QVERIFY(again.findChild<QPushButton*>(QStringLiteral("scheme-high-contrast"))->isChecked());
    QVERIFY(again.findChild<QPushButton*>(QStringLiteral("text-150"))->isChecked());
}

void SettingsViewTest::change_fromElsewhere_isShown()
{
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    preferences.setScheme(QStringLiteral("light"));
    LXCP_TRY_VERIFY(view.findChild<QPushButton*>(QStringLiteral("scheme-light"))->isChecked());
    view.hide();
    preferences.setScheme(QStringLiteral("dark"));
    view.show();
    LXCP_TRY_VERIFY(view.findChild<QPushButton*>(QStringLiteral("scheme-dark"))->isChecked());
}

void SettingsViewTest::proxy_isTakenOnlyWhenItCanBeOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("name and port") << QStringLiteral("proxy.example.org:3128") << true;
    QTest::newRow("address") << QStringLiteral("10.0.0.1:8080") << true;
    QTest::newRow("IPv6") << QStringLiteral("[fe80::1]:8080") << true;
    QTest::newRow("no port") << QStringLiteral("proxy.example.org") << false;
    QTest::newRow("port too large") << QStringLiteral("proxy:99999") << false;
    QTest::newRow("path") << QStringLiteral("proxy:3128/x") << false;
}

void SettingsViewTest::proxy_isTakenOnlyWhenItCanBeOne()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->click();
    auto* address = view.findChild<QLineEdit*>(QStringLiteral("proxyAddress"));
    QVERIFY(address->isVisible());
    address->setText(typed);
    Q_EMIT address->editingFinished();
    QCOMPARE(preferences.proxyMode(), good ? QStringLiteral("manual") : QStringLiteral("system"));
    QCOMPARE(preferences.proxyAddress(), good ? typed : QString());
    QCOMPARE(address->accessibleDescription().isEmpty(), good);
}

void SettingsViewTest::proxyAccount_isHandedOn_andItsPasswordKeptInNoFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        Preferences preferences{file};
        QSignalSpy typed(&preferences, &Preferences::proxyPasswordTyped);
        SettingsView view(preferences, m_accounts, nullptr);
        view.show();
        view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->click();
        auto* address = view.findChild<QLineEdit*>(QStringLiteral("proxyAddress"));
        QTest::keyClicks(address, QStringLiteral("joe:s3cr%2Ft@proxy.example.org:3128"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(preferences.proxyAddress(), QStringLiteral("proxy.example.org:3128"));
        QCOMPARE(preferences.proxyUser(), QStringLiteral("joe"));
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.first().first().toString(), QStringLiteral("s3cr/t"));
        auto* password = view.findChild<QLineEdit*>(QStringLiteral("proxyPassword"));
        QVERIFY(password->text().isEmpty() && password->echoMode() == QLineEdit::Password);
        QTest::keyClicks(password, QStringLiteral("another"));
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(typed.last().first().toString(), QStringLiteral("another"));
        QVERIFY(preferences.hasProxyPassword());
    }
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("joe") && !text.contains("s3cr") && !text.contains("another"));
    Preferences preferences{file};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    QSignalSpy typed(&preferences, &Preferences::proxyPasswordTyped);
    auto* user = view.findChild<QLineEdit*>(QStringLiteral("proxyUser"));
    user->selectAll();
    QTest::keyClick(user, Qt::Key_Delete);
    QTest::keyClick(user, Qt::Key_Return);
    QCOMPARE(typed.size(), 1); // to be forgotten
    QVERIFY(typed.first().first().toString().isEmpty());
    QVERIFY(!preferences.hasProxyPassword() && preferences.proxyUser().isEmpty());
}

void SettingsViewTest::wrongProxy_staysToBeMended_byKeyboard_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no address") << QStringLiteral("bad proxy");
    QTest::newRow("nothing") << QString();
}

// From the address and back, as somebody does who sees the red line below it.
void SettingsViewTest::wrongProxy_staysToBeMended_byKeyboard()
{
    QFETCH(QString, typed);
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->click();
    auto* address = view.findChild<QLineEdit*>(QStringLiteral("proxyAddress"));
    LXCP_TRY_VERIFY(address->hasFocus());
    QTest::keyClicks(address, typed);
    QTest::keyClick(address, Qt::Key_Tab);
    auto* user = view.findChild<QLineEdit*>(QStringLiteral("proxyUser"));
    LXCP_TRY_VERIFY(user->hasFocus());
    QVERIFY(!address->accessibleDescription().isEmpty());
    QTest::keyClick(user, Qt::Key_Backtab);
    LXCP_TRY_VERIFY(address->hasFocus() && address->isVisible());
    QCOMPARE(address->text(), typed);
    QVERIFY(view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->isChecked());
    QCOMPARE(preferences.proxyMode(), QStringLiteral("system"));
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("proxy.example.org:3128"));
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(preferences.proxyMode(), QStringLiteral("manual"));
    QCOMPARE(preferences.proxyAddress(), QStringLiteral("proxy.example.org:3128"));
}

void SettingsViewTest::proxyAccount_isAskedForWhereThereIsAProxy()
{
    for (const bool has : {false, true}) {
        Preferences preferences{QString()};
        preferences.setProxyInUse([has] { return has ? QStringLiteral("proxy.example:3128") : QString(); });
        SettingsView view(preferences, m_accounts, nullptr);
        view.show();
        auto* user = view.findChild<QLineEdit*>(QStringLiteral("proxyUser"));
        LXCP_TRY_COMPARE(user->isVisible(), has);
        view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->click();
        QVERIFY(user->isVisible());
        view.findChild<QPushButton*>(QStringLiteral("proxy-none"))->click();
        QVERIFY(!user->isVisible());
    }
}

void SettingsViewTest::manualProxy_withoutAddress_changesNothingYet()
{
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->click();
    QCOMPARE(preferences.proxyMode(), QStringLiteral("system"));
    view.findChild<QPushButton*>(QStringLiteral("proxy-none"))->click();
    QCOMPARE(preferences.proxyMode(), QStringLiteral("none"));
    QVERIFY(!view.findChild<QLineEdit*>(QStringLiteral("proxyAddress"))->isVisible());
}

void SettingsViewTest::offline_isTheSameSwitchAsInSync()
{
    Preferences preferences{QString()};
    FakeSync sync;
    SettingsView view(preferences, m_accounts, &sync);
    view.show();
    auto* offline = view.findChild<QCheckBox*>(QStringLiteral("offline"));
    offline->click();
    QCOMPARE(sync.asked, QStringList{QStringLiteral("offline")});
    sync.setWanted(true);
    LXCP_TRY_VERIFY(!offline->isChecked());
}

void SettingsViewTest::whatIsChosen_isThereAtTheNextStart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        models::Preferences preferences(file, {});
        preferences.setLanguage(QStringLiteral("ar"));
        preferences.setScheme(QStringLiteral("dark"));
        preferences.setTextPercent(150);
        preferences.setReducedMotion(true);
        preferences.setProxy(QStringLiteral("manual"), QStringLiteral("proxy.example:3128"));
        preferences.setDownloadsOnMetered(true);
        preferences.setDownloadLimit(1000);
        preferences.setUpdateCheck(false);
    }
    const models::Preferences again(file, {});
    QCOMPARE(again.language(), QStringLiteral("ar"));
    QCOMPARE(again.scheme(), QStringLiteral("dark"));
    QCOMPARE(again.textPercent(), 150);
    QVERIFY(again.reducedMotion());
    QCOMPARE(again.proxyMode(), QStringLiteral("manual"));
    QCOMPARE(again.proxyAddress(), QStringLiteral("proxy.example:3128"));
    QVERIFY(again.downloadsOnMetered());
    QCOMPARE(again.downloadLimit(), 1000);
    QVERIFY(!again.updateCheck());
}

void SettingsViewTest::stayingInTheTray_isOfferedWhereThereIsOne()
{
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    auto* stays = view.findChild<QCheckBox*>(QStringLiteral("staysInTray"));
    QVERIFY(!stays->isVisible());
    preferences.setHasTray(true);
    view.refreshSoon();
    LXCP_TRY_VERIFY(stays->isVisible());
    QVERIFY(!stays->isChecked());
    stays->click();
    QVERIFY(preferences.staysInTray());
}

void SettingsViewTest::language_isChosenByItsOwnName()
{
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.setLanguages({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("pt-BR"),
                       QStringLiteral("ar")});
    auto* language = view.findChild<QComboBox*>(QStringLiteral("language"));
    QCOMPARE(language->count(), 6); // the system's, English once, four others
    QVERIFY(language->findText(QStringLiteral("Português (Brasil)")) > 0);
    QVERIFY(language->findText(QStringLiteral("العربية")) > 0);
    const int german = language->findText(QStringLiteral("Deutsch"));
    QVERIFY(german > 0);
    language->setCurrentIndex(german);
    Q_EMIT language->activated(german);
    QCOMPARE(preferences.language(), QStringLiteral("de"));
}

void SettingsViewTest::language_thatAKeyPasses_isNotChosen()
{
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.setLanguages({QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")});
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto* language = view.findChild<QComboBox*>(QStringLiteral("language"));
    language->setFocus(Qt::TabFocusReason);
    QTest::keyClick(language, Qt::Key_Down);
    LXCP_TRY_VERIFY(language->view()->isVisible());
    QTest::keyClick(language->view(), Qt::Key_Down);
    QTest::keyClick(language->view(), Qt::Key_Down);
    QCOMPARE(preferences.language(), QString());
    QTest::keyClick(language->view(), Qt::Key_Return);
    LXCP_TRY_COMPARE(preferences.language(), QStringLiteral("de"));
}

void SettingsViewTest::diagnostics_tellNothingPersonal()
{
    FakeSync sync;
    services::OutboxItem item;
    item.command.kind = QStringLiteral("request.submit");
    item.command.target = QStringLiteral("target-id");
    item.command.payload = {{QStringLiteral("reason"), QStringLiteral("my secret reason")}};
    item.subject = QStringLiteral("Coping with burnout");
    item.state = QStringLiteral("wedged");
    item.why = QStringLiteral("wrong-state");
    sync.items = {item};
    sync.now.lastError =
        base::Error{base::Error::Kind::Network, QStringLiteral("host learn.example.org not found"), 0, {}, 0};
    const QString text =
        settings::diagnosticsText({QStringLiteral("0.1.0"), QStringLiteral("/home/maya/.local"), {}, {}}, &sync);
    QVERIFY(text.contains(QStringLiteral("0.1.0")));
    QVERIFY(text.contains(QStringLiteral("request.submit wedged")));
    QVERIFY(text.contains(QStringLiteral("wrong-state")));
    for (const char* personal : {"secret", "burnout", "maya", "learn.example.org", "target-id"})
        QVERIFY2(!text.contains(QLatin1StringView(personal)), personal);
}

void SettingsViewTest::whatAdministratorsLaidDown_cannotBeChanged_andIsNamed()
{
    const auto policy = domain::policyFrom({{QStringLiteral("Proxy"), QStringLiteral("proxy.example.org:3128")},
                                            {QStringLiteral("DownloadLimit"), 500'000},
                                            {QStringLiteral("Colour"), QStringLiteral("blue")}});
    Preferences preferences(QString(), policy);
    preferences.setProxy(QStringLiteral("none"), {});
    preferences.setDownloadLimit(0);
    QCOMPARE(preferences.proxyMode(), QStringLiteral("manual"));
    QCOMPARE(preferences.proxyAddress(), QStringLiteral("proxy.example.org:3128"));
    QCOMPARE(preferences.downloadLimit(), 500'000);
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    for (const char* name : {"proxy-system", "proxy-none", "proxy-manual", "limit-0", "limit-500000"})
        QVERIFY2(!view.findChild<QPushButton*>(QLatin1StringView(name))->isEnabled(), name);
    QVERIFY(view.findChild<QPushButton*>(QStringLiteral("limit-500000"))->isChecked());
    Preferences slower(QString(), domain::policyFrom({{QStringLiteral("DownloadLimit"), 5000}}));
    SettingsView slow(slower, m_accounts, nullptr);
    slow.show();
    QVERIFY(slow.findChild<QPushButton*>(QStringLiteral("limit-5000"))->isChecked());
    QVERIFY(slow.findChild<QPushButton*>(QStringLiteral("limit-5000"))->text().contains(QLatin1Char('5')));
    QVERIFY(view.findChild<QLineEdit*>(QStringLiteral("proxyAddress"))->isReadOnly());
    QVERIFY(view.findChild<QCheckBox*>(QStringLiteral("metered"))->isEnabled());
    QVERIFY(view.findChild<QLabel*>(QStringLiteral("managedProxy"))->isVisible());
    QVERIFY(view.findChild<QLabel*>(QStringLiteral("managedDownloads"))->isVisible());
    const QString told = view.findChild<QLabel*>(QStringLiteral("policy"))->text();
    for (const char* word : {"Proxy", "DownloadLimit", "Colour"})
        QVERIFY2(told.contains(QLatin1StringView(word)), qPrintable(told));
}

void SettingsViewTest::diagnostics_areShownBeforeTheyAreSaved()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("lxcp-desktop.log"));
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("2026 info lxcp.net from https://learn.example.org\n") > 0);
    file.close();
    Preferences preferences{QString()};
    FakeSync sync;
    SettingsView view(preferences, m_accounts, &sync);
    settings::Installation::Lines tell;
    view.setInstallation({QStringLiteral("0.1.0"), folder.path(), folder.path(), log,
                          [&tell](QObject*, settings::Installation::Lines done) { tell = std::move(done); }});
    view.show();
    auto* text = view.findChild<QPlainTextEdit*>(QStringLiteral("diagnostics"));
    QVERIFY(!text->isVisible());
    view.findChild<QPushButton*>(QStringLiteral("showDiagnostics"))->click();
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(QStringLiteral("lxcp.net from [address]")));
    tell({QStringLiteral("check: ok"), QStringLiteral("course: 12")});
    QVERIFY(text->toPlainText().contains(QStringLiteral("check: ok\ncourse: 12")));
    view.findChild<QPushButton*>(QStringLiteral("copyDiagnostics"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

// They stand at the end of the page, below the button.
void SettingsViewTest::diagnostics_comeIntoSight_andEscClosesThem()
{
    Preferences preferences{QString()};
    FakeSync sync;
    SettingsView view(preferences, m_accounts, &sync);
    view.setInstallation({QStringLiteral("0.1.0"), {}, {}, {}, {}});
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto* text = view.findChild<QPlainTextEdit*>(QStringLiteral("diagnostics"));
    auto* button = view.findChild<QPushButton*>(QStringLiteral("showDiagnostics"));
    auto* area = view.findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QVERIFY(!view.closeTopmost());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    const QWidget* panel = text->parentWidget();
    const auto inSight = [&](const QWidget* part) {
        return area->viewport()->rect().contains(QRect(part->mapTo(area->viewport(), QPoint()), part->size()));
    };
    LXCP_TRY_VERIFY(text->isVisible() && text->hasFocus() && inSight(panel));
    QVERIFY(view.closeTopmost());
    QVERIFY(!panel->isVisible());
    LXCP_TRY_VERIFY(button->hasFocus() && inSight(button));
    QVERIFY(!view.closeTopmost());
}

void SettingsViewTest::log_losesWhoAndWhere()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("old line\n");
    file.write("a host learn.intranet.example.org not found, 10.1.2.3 neither\n");
    file.write("a maya@nordwind.example at " + QDir::homePath().toUtf8() + "/x\n");
    file.write("a lxcp://course/42 and https://u:p@h/x?code=abc\n");
    file.flush();
    const QString told = settings::logForOthers(file.fileName(), file.size() - 4);
    QVERIFY(!told.contains(QStringLiteral("old")));
    for (const char* personal : {"intranet", "10.1", "maya", "nordwind", "code", "42"})
        QVERIFY2(!told.contains(QLatin1StringView(personal)), personal);
    QVERIFY(told.contains(QStringLiteral("~/x")) || QDir::homePath() == QStringLiteral("/"));
    QCOMPARE(told.count(QLatin1Char('\n')), 3);
    QCOMPARE(settings::logForOthers(QStringLiteral("/nowhere"), 100), QString());
}

void SettingsViewTest::newVersion_isTold_onlyWhereSomebodyCanTell()
{
    const QUrl page(QStringLiteral("https://lxcp.example/2"));
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.show();
    auto* tell = view.findChild<QCheckBox*>(QStringLiteral("tellUpdates"));
    auto* told = view.findChild<QLabel*>(QStringLiteral("newVersion"));
    QVERIFY(!tell->isVisible());
    preferences.setUpdatesCanBeTold(true);
    preferences.setNewVersion({QStringLiteral("2.0"), page, QStringLiteral("Faster.")});
    LXCP_TRY_VERIFY(told->isVisible());
    QCOMPARE(told->text(), QStringLiteral("Version 2.0 is there. Faster."));
    QSignalSpy went(&view, &SettingsView::go);
    view.findChild<QPushButton*>(QStringLiteral("newVersionPage"))->click();
    QCOMPARE(went.first().first().toUrl(), page);
    tell->click();
    QVERIFY(!preferences.updateCheck());
    LXCP_TRY_VERIFY(!told->isVisible());

    Preferences managed(QString(), domain::policyFrom({{QStringLiteral("UpdateCheck"), false}}));
    managed.setUpdatesCanBeTold(true);
    managed.setUpdateCheck(true);
    SettingsView other(managed, m_accounts, nullptr);
    other.show();
    QVERIFY(!other.findChild<QCheckBox*>(QStringLiteral("tellUpdates"))->isEnabled());
    QVERIFY(!managed.updateCheck());
}

void SettingsViewTest::everyInteractiveWidget_hasAName()
{
    Preferences preferences{QString()};
    FakeSync sync;
    SettingsView view(preferences, m_accounts, &sync);
    view.show();
    view.findChild<QPushButton*>(QStringLiteral("proxy-manual"))->click();
    QCOMPARE(names::nameless(&view), QStringList());
}

void SettingsViewTest::ownCalendar_standsBeforeTheAccount_forTabAndReadersToo()
{
    Preferences preferences{QString()};
    support::StoreBuilder built;
    support::FakeKeyStore keys;
    const support::FakeClock clock;
    services::OwnCalendar calendar(calendarOf(built, keys, clock));
    SettingsView view(preferences, m_accounts, nullptr);
    view.setOwnCalendar(calendar);
    view.show();
    const auto* address = view.findChild<QLineEdit*>(QStringLiteral("calendarAddress"));
    const QStringList wanted{QStringLiteral("openDownloads"), address->objectName(), QStringLiteral("accounts"),
                             QStringLiteral("showDiagnostics")};
    QStringList byTab;
    const QWidget* at = &view;
    do {
        at = at->nextInFocusChain();
        if (wanted.contains(at->objectName()))
            byTab.append(at->objectName());
    } while (at != &view);
    QCOMPARE(byTab, wanted);
    QStringList read; // as children are, so are accessible things
    for (const QObject* one : view.findChildren<QWidget*>()) {
        if (wanted.contains(one->objectName()))
            read.append(one->objectName());
    }
    QCOMPARE(read, wanted);
}

void SettingsViewTest::ownCalendar_whatIsWrongIsSaidInWords()
{
    Preferences preferences{QString()};
    support::StoreBuilder built;
    support::FakeKeyStore keys;
    const support::FakeClock clock;
    services::OwnCalendar calendar(calendarOf(built, keys, clock));
    SettingsView view(preferences, m_accounts, nullptr);
    view.setOwnCalendar(calendar);
    view.show();
    QCOMPARE(names::nameless(&view), QStringList());
    const auto field = [&](const char* name) { return view.findChild<QLineEdit*>(QString::fromLatin1(name)); };
    const auto* failure = view.findChild<QLabel*>(QStringLiteral("calendarFailure"));
    auto* connectNow = view.findChild<QPushButton*>(QStringLiteral("calendarConnect"));
    QCOMPARE(field("calendarPassword")->echoMode(), QLineEdit::Password);
    field("calendarAddress")->setText(QStringLiteral("no address"));
    field("calendarUser")->setText(QStringLiteral("maya"));
    field("calendarPassword")->setText(QStringLiteral("secret"));
    connectNow->click();
    QVERIFY(!field("calendarAddress")->accessibleDescription().isEmpty());
    QVERIFY(!calendar.state().working);
    field("calendarAddress")->setText(QStringLiteral("http://calendar.example.org"));
    connectNow->click();
    LXCP_TRY_VERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(QStringLiteral("https")));
    QVERIFY(keys.entries.isEmpty());
}

void SettingsViewTest::ownCalendar_asAFile_counts()
{
    Preferences preferences{QString()};
    support::StoreBuilder built;
    support::FakeKeyStore keys;
    const support::FakeClock clock;
    services::OwnCalendar calendar(calendarOf(built, keys, clock));
    SettingsView view(preferences, m_accounts, nullptr);
    view.setOwnCalendar(calendar);
    view.show();
    auto* section = view.findChild<settings::CalendarSection*>();
    QSignalSpy said(section, &settings::Section::say);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("choir.ics"));
    const auto* problem = view.findChild<QLabel*>(QStringLiteral("calendarFileProblem"));
    section->readFile(path); // it is not there
    QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("could not be read")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all,");
    file.close();
    section->readFile(path);
    LXCP_TRY_VERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("no calendar in this file")));
    QCOMPARE(said.size(), 0);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:c\r\nDTSTAMP:20260301T000000Z\r\n"
               "DTSTART:20260303T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    section->readFile(path);
    LXCP_TRY_COMPARE(said.size(), 1);
    QVERIFY(!problem->isVisible());
    // What of it cannot count is named, with its time, and the rest counts.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:c\r\nDTSTAMP:20260301T000000Z\r\n"
               "DTSTART:20260303T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:d\r\nSUMMARY:Canon\r\n"
               "DTSTART:20260304T090000Z\r\nDTEND:20260304T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    section->readFile(path);
    LXCP_TRY_COMPARE(said.size(), 2);
    QVERIFY2(problem->isVisible() && problem->text().contains(QStringLiteral("“Canon” (4 Mar 2026")) &&
                 problem->text().contains(QStringLiteral("ends before it begins")),
             qPrintable(problem->text()));
    LXCP_TRY_VERIFY(view.findChild<QCheckBox*>(QStringLiteral("calendarBusy-choir.ics")));
    auto* box = view.findChild<QCheckBox*>(QStringLiteral("calendarBusy-choir.ics"));
    LXCP_TRY_VERIFY(box->isVisible() && box->isChecked());
    box->click();
    LXCP_TRY_VERIFY(!calendar.state().calendars.first().busy); // and it stays, to count again
    std::function<void()> undo;
    connect(section, &settings::Section::sayWithUndo, this,
            [&](const QString&, const QString&, const std::function<void()>& back) { undo = back; });
    view.findChild<QPushButton*>(QStringLiteral("calendarRemove-choir.ics"))->click();
    LXCP_TRY_VERIFY(calendar.state().calendars.isEmpty());
    QVERIFY(undo);
    undo();
    LXCP_TRY_COMPARE(calendar.state().calendars.size(), 1);
    QVERIFY(!calendar.state().calendars.first().busy);
    LXCP_TRY_VERIFY(view.findChild<QPushButton*>(QStringLiteral("calendarRemove-choir.ics")));
    QCOMPARE(names::nameless(&view), QStringList());
}

void SettingsViewTest::ownCalendar_isConnectedChosenAndForgotten()
{
    if (!support::Radicale::isInstalled())
        QSKIP("radicale is not installed");
    support::Radicale radicale;
    QVERIFY(radicale.addCalendar(QStringLiteral("home"), QStringLiteral("Home")));
    QVERIFY2(radicale.start(), radicale.why().constData());
    Preferences preferences{QString()};
    support::StoreBuilder built;
    support::FakeKeyStore keys;
    const support::FakeClock clock;
    services::OwnCalendar calendar(calendarOf(built, keys, clock));
    SettingsView view(preferences, m_accounts, nullptr);
    view.setOwnCalendar(calendar);
    view.show();
    view.findChild<QLineEdit*>(QStringLiteral("calendarAddress"))->setText(radicale.url().toString());
    view.findChild<QLineEdit*>(QStringLiteral("calendarUser"))->setText(QStringLiteral("maya"));
    auto* password = view.findChild<QLineEdit*>(QStringLiteral("calendarPassword"));
    password->setText(QStringLiteral("secret"));
    QTest::keyClick(password, Qt::Key_Return);
    const auto busy = [&] { return view.findChild<QCheckBox*>(QStringLiteral("calendarBusy-Home")); };
    LXCP_TRY_VERIFY(busy() && busy()->isVisible());
    QVERIFY(busy()->isChecked());
    QVERIFY(!password->isVisible() && password->text().isEmpty());
    QCOMPARE(names::nameless(&view), QStringList());
    auto* target = view.findChild<QComboBox*>(QStringLiteral("calendarTarget"));
    // A key opens the list: what one passes is not chosen.
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Down);
    LXCP_TRY_VERIFY(target->view()->isVisible());
    QCOMPARE(target->currentIndex(), 0);
    QVERIFY(!calendar.state().calendars.first().target);
    QTest::keyClick(target->view(), Qt::Key_Down);
    QVERIFY(!calendar.state().calendars.first().target);
    QTest::keyClick(target->view(), Qt::Key_Return);
    LXCP_TRY_VERIFY(calendar.state().calendars.first().target);
    busy()->click();
    QVERIFY(!calendar.state().calendars.first().busy);
    view.findChild<QPushButton*>(QStringLiteral("calendarCheck"))->click();
    LXCP_TRY_VERIFY(calendar.state().checkedAt.isValid());
    const auto* status = view.findChild<QLabel*>(QStringLiteral("calendarStatus"));
    QVERIFY2(support::waitFor([&] { return status->text().startsWith(QStringLiteral("Checked")); }),
             qPrintable(status->text()));
    radicale.stop();
    view.findChild<QPushButton*>(QStringLiteral("calendarCheck"))->click();
    LXCP_TRY_VERIFY(calendar.state().problem);
    QVERIFY2(support::waitFor([&] { return status->text().contains(QStringLiteral("tried again")); }),
             qPrintable(status->text()));
    const auto press = [&view](const char* name) { view.findChild<QPushButton*>(QLatin1StringView(name))->click(); };
    press("calendarForget");
    QVERIFY(view.findChild<QWidget*>(QStringLiteral("calendarLeaving"))->isVisible());
    press("calendarStay");
    QVERIFY(!password->isVisible() && !keys.entries.isEmpty());
    press("calendarForget");
    press("calendarLeave");
    LXCP_TRY_VERIFY(password->isVisible());
    QVERIFY(keys.entries.isEmpty());
}

QTEST_MAIN(SettingsViewTest)
#include "tst_settingsview.moc"
