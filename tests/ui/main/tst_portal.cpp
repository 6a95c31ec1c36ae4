// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownbus.h"
#include "tests/support/waiting.h"
#include "ui/main/portalnotifier.h"

#include <QDBusAbstractAdaptor>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QtTest/QtTest>

using shell::DesktopWord;
using uimain::PortalNotifier;

// The portal's interface as its specification has it, on a bus of the test's own.
class Portal final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
    Q_PROPERTY(uint version READ version CONSTANT)

public:
    explicit Portal(QObject* parent) : QDBusAbstractAdaptor(parent) {}
    [[nodiscard]] uint version() const { return 1; }

    QList<std::pair<QString, QVariantMap>> shown;
    QStringList removed;
    bool refuses = false;

public Q_SLOTS:
    void AddNotification(const QString& id, const QVariantMap& notification, const QDBusMessage& message)
    {
        if (!refuses) {
            shown.append({id, notification});
            return;
        }
        message.setDelayedReply(true);
        bus.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not this program")));
    }
    void RemoveNotification(const QString& id) { removed.append(id); }

Q_SIGNALS:
    void ActionInvoked(const QString& id, const QString& action, const QVariantList& parameter);

public:
    QDBusConnection bus{QString()};
};

class TestPortal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("dbus-daemon is not installed");
    }

    void withoutAPortal_nothingIsTold()
    {
        PortalNotifier notifier(m_bus.connection("nobody"));
        LXCP_TRY_VERIFY(!notifier.isThere());
        QVERIFY(!notifier.tell(kWord));
    }

    void whatIsTold_leadsToItsPlace_andGoesWhenItWasRead()
    {
        offerPortal();
        PortalNotifier notifier(m_bus.connection("told"));
        LXCP_TRY_VERIFY(notifier.isThere());
        QVERIFY(notifier.tell(kWord));
        LXCP_TRY_COMPARE(m_portal->shown.size(), 1);
        const auto& [id, notification] = m_portal->shown.front();
        QCOMPARE(id, kWord.id);
        QCOMPARE(notification.value(QStringLiteral("title")).toString(), kWord.title);
        const QSignalSpy places(&notifier, &PortalNotifier::placeWanted);
        const auto press = [&](const QString& target) {
            const QDBusVariant parameter(target);
            Q_EMIT m_portal->ActionInvoked(id, notification.value(QStringLiteral("default-action")).toString(),
                                           {QVariant::fromValue(parameter)});
        };
        press(QStringLiteral("https://elsewhere.example"));
        press(notification.value(QStringLiteral("default-action-target")).toString());
        LXCP_TRY_COMPARE(places.size(), 1);
        QCOMPARE(places.front().front().toUrl(), kWord.where);
        QVERIFY(notifier.tell(kWord));
        notifier.withdraw(QStringLiteral("another"));
        notifier.withdraw(kWord.id);
        LXCP_TRY_COMPARE(m_portal->removed, QStringList{kWord.id});
    }

    void aPortalThatRefuses_leavesItToOthers()
    {
        offerPortal();
        m_portal->refuses = true;
        PortalNotifier notifier(m_bus.connection("refused"));
        LXCP_TRY_VERIFY(notifier.isThere());
        const QSignalSpy failed(&notifier, &PortalNotifier::failed);
        QVERIFY(notifier.tell(kWord));
        LXCP_TRY_COMPARE(failed.size(), 1);
        QVERIFY(!notifier.tell(kWord));
    }

private:
    void offerPortal()
    {
        QDBusConnection bus = m_bus.connection("portal");
        if (m_object)
            bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        m_object = std::make_unique<QObject>();
        m_portal = new Portal(m_object.get());
        m_portal->bus = bus;
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_object.get()));
        bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    const DesktopWord kWord{QStringLiteral("post:1"), QStringLiteral("Sam mentions you"), QStringLiteral("Bowline"),
                            QUrl(QStringLiteral("lxcp://thread/1"))};
    support::OwnBus m_bus;
    std::unique_ptr<QObject> m_object;
    Portal* m_portal = nullptr;
};

QTEST_GUILESS_MAIN(TestPortal)
#include "tst_portal.moc"
