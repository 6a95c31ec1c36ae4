// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownbus.h"
#include "tests/support/waiting.h"
#include "ui/main/traysask.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QtTest/QtTest>

using namespace std::chrono_literals;

// Takes every call, and answers those that it is told to.
class Watcher final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    bool answers = true;
    int asked = 0;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        ++asked;
        if (answers)
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
        message.setDelayedReply(true);
        return true;
    }
};

class TestTraysAsk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("dbus-daemon is not installed");
    }

    void noTrays_areAnAnswer() { QCOMPARE(ask(m_bus.connection("nobody")), true); }

    void noBus_isAnAnswer() { QCOMPARE(ask(QDBusConnection(QStringLiteral("no such bus"))), true); }

    void traysThatAnswer_andTraysThatDoNot_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("answer") << true;
        QTest::newRow("silent") << false;
    }
    void traysThatAnswer_andTraysThatDoNot()
    {
        QFETCH(bool, answers);
        Watcher watcher;
        watcher.answers = answers;
        QDBusConnection trays = m_bus.connection("trays");
        const auto service = QStringLiteral("org.kde.StatusNotifierWatcher");
        QVERIFY(trays.registerVirtualObject(QStringLiteral("/StatusNotifierWatcher"), &watcher));
        QVERIFY(trays.registerService(service));
        QElapsedTimer took;
        took.start();
        QDBusConnection bus = m_bus.connection("program");
        std::optional<bool> said;
        uimain::askForTrays(
            bus, this, [&](bool answered) { said = answered; }, 300ms);
        QVERIFY(took.elapsed() < 250); // nobody waited
        QVERIFY(!said);
        QVERIFY(support::waitFor([&] { return said.has_value(); }));
        QCOMPARE(*said, answers);
        QCOMPARE(watcher.asked, 1);
        trays.unregisterService(service);
        trays.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }

private:
    std::optional<bool> ask(const QDBusConnection& bus)
    {
        std::optional<bool> said;
        uimain::askForTrays(bus, this, [&](bool answered) { said = answered; });
        return support::waitFor([&] { return said.has_value(); }) ? said : std::nullopt;
    }

    support::OwnBus m_bus;
};

QTEST_GUILESS_MAIN(TestTraysAsk)
#include "tst_traysask.moc"
