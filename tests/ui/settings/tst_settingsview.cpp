// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsview.h"

#include "tests/ui/widgets/fakeservices.h"
#include "tests/ui/widgets/names.h"
#include "ui/models/preferences.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    void offline_isTheSameSwitchAsInSync();
    void language_isChosenByItsOwnName();
    void diagnostics_tellNothingPersonal();
    void everyInteractiveWidget_hasAName();

private:
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
    QTRY_VERIFY(view.findChild<QPushButton*>(QStringLiteral("scheme-light"))->isChecked());
    view.hide();
    preferences.setScheme(QStringLiteral("dark"));
    view.show();
    QTRY_VERIFY(view.findChild<QPushButton*>(QStringLiteral("scheme-dark"))->isChecked());
}

void SettingsViewTest::proxy_isTakenOnlyWhenItCanBeOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("name and port") << QStringLiteral("proxy.example.org:3128") << true;
    QTest::newRow("address") << QStringLiteral("10.0.0.1:8080") << true;
    QTest::newRow("IPv6") << QStringLiteral("[fe80::1]:8080") << true;
    QTest::newRow("no port") << QStringLiteral("proxy.example.org") << false;
    QTest::newRow("a password has no place in a file") << QStringLiteral("me:secret@proxy.example.org:3128") << false;
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
    QTRY_VERIFY(!offline->isChecked());
}

void SettingsViewTest::language_isChosenByItsOwnName()
{
    Preferences preferences{QString()};
    SettingsView view(preferences, m_accounts, nullptr);
    view.setLanguages({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ja")});
    auto* language = view.findChild<QComboBox*>(QStringLiteral("language"));
    QCOMPARE(language->count(), 4); // the system's, English once, two others
    const int german = language->findText(QStringLiteral("Deutsch"));
    QVERIFY(german > 0);
    language->setCurrentIndex(german);
    Q_EMIT language->activated(german);
    QCOMPARE(preferences.language(), QStringLiteral("de"));
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
        settings::diagnosticsText({QStringLiteral("0.1.0"), QStringLiteral("/home/maya/.local"), {}}, &sync);
    QVERIFY(text.contains(QStringLiteral("0.1.0")));
    QVERIFY(text.contains(QStringLiteral("request.submit wedged")));
    QVERIFY(text.contains(QStringLiteral("wrong-state")));
    for (const char* personal : {"secret", "burnout", "maya", "learn.example.org", "target-id"})
        QVERIFY2(!text.contains(QLatin1StringView(personal)), personal);
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

QTEST_MAIN(SettingsViewTest)
#include "tst_settingsview.moc"
