// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownbus.h"
#include "tests/support/waiting.h"
#include "ui/main/portallook.h"
#include "ui/models/preferences.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using models::Preferences;
using models::SystemLook;
using uimain::PortalLook;

using Groups = QMap<QString, QVariantMap>;

namespace {

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kGnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace

// The portal's interface as its specification has it.
class SettingsPortal final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit SettingsPortal(QObject* parent) : QDBusAbstractAdaptor(parent) {}
    Groups groups;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList& namespaces) const
    {
        Groups result;
        for (const QString& name : namespaces)
            result.insert(name, groups.value(name));
        return result;
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& name, const QDBusVariant& value);
};

class TestPortalLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        if (!m_bus.start())
            QSKIP("dbus-daemon is not installed");
    }
    void cleanup()
    {
        QDBusConnection bus = m_bus.connection("portal");
        bus.unregisterService(kService);
        bus.unregisterObject(kPath);
        m_object.reset();
    }

    void withoutAPortal_theSystemSaysNothing()
    {
        PortalLook look(m_bus.connection("nobody"));
        QCOMPARE(first(look), SystemLook());
    }

    void whatThePortalHas_isTold_data()
    {
        QTest::addColumn<Groups>("groups");
        QTest::addColumn<int>("dark"); // -1: not said
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<bool>("less");
        const auto shared = [](const QVariantMap& values) { return Groups{{kAppearance, values}}; };
        QTest::newRow("nothing") << Groups() << -1 << false << false;
        QTest::newRow("no preference") << shared({{QStringLiteral("color-scheme"), 0U}}) << -1 << false << false;
        QTest::newRow("dark") << shared({{QStringLiteral("color-scheme"), 1U}}) << 1 << false << false;
        QTest::newRow("light") << shared({{QStringLiteral("color-scheme"), 2U}}) << 0 << false << false;
        QTest::newRow("a scheme of tomorrow") << shared({{QStringLiteral("color-scheme"), 7U}}) << -1 << false << false;
        QTest::newRow("contrast") << shared({{QStringLiteral("contrast"), 1U}}) << -1 << true << false;
        QTest::newRow("motion") << shared({{QStringLiteral("reduced-motion"), 1U}}) << -1 << false << true;
        QTest::newRow("GNOME's animations")
            << Groups{{kGnomeInterface, {{QStringLiteral("enable-animations"), false}}}} << -1 << false << true;
        QTest::newRow("the shared name goes before GNOME's")
            << Groups{{kAppearance, {{QStringLiteral("reduced-motion"), 0U}}},
                      {kGnomeInterface, {{QStringLiteral("enable-animations"), false}}}}
            << -1 << false << false;
        QTest::newRow("GNOME's contrast")
            << Groups{{QStringLiteral("org.gnome.desktop.a11y.interface"), {{QStringLiteral("high-contrast"), true}}}}
            << -1 << true << false;
        QTest::newRow("a variant in another")
            << shared({{QStringLiteral("color-scheme"), QVariant::fromValue(QDBusVariant(1U))}}) << 1 << false << false;
    }
    void whatThePortalHas_isTold()
    {
        QFETCH(Groups, groups);
        QFETCH(int, dark);
        QFETCH(bool, contrast);
        QFETCH(bool, less);
        offer(groups);
        PortalLook look(m_bus.connection("told"));
        const SystemLook told = first(look);
        QCOMPARE(told.dark ? int(*told.dark) : -1, dark);
        QCOMPARE(told.highContrast, contrast);
        QCOMPARE(told.lessMotion, less);
    }

    void aChange_isFollowedWhileTheProgramRuns_andOthersAreNot()
    {
        offer({});
        PortalLook look(m_bus.connection("follows"));
        QCOMPARE(first(look), SystemLook());
        QList<SystemLook> told;
        connect(&look, &PortalLook::told, this, [&](const SystemLook& now) { told.append(now); });
        const auto change = [this](const QString& group, const char* name, const QVariant& value) {
            Q_EMIT m_portal->SettingChanged(group, QString::fromLatin1(name), QDBusVariant(value));
        };
        change(kGnomeInterface, "clock-format", QStringLiteral("24h"));
        change(QStringLiteral("org.kde.kdeglobals.General"), "color-scheme", 1U);
        change(kAppearance, "color-scheme", 1U);
        change(kAppearance, "reduced-motion", 1U);
        change(kAppearance, "color-scheme", 0U);
        LXCP_TRY_COMPARE(told.size(), 3);
        QCOMPARE(told, (QList<SystemLook>{{true, false, false}, {true, false, true}, {{}, false, true}}));
    }

    void aPortalThatComesLater_isAsked()
    {
        PortalLook look(m_bus.connection("late"));
        QCOMPARE(first(look), SystemLook());
        SystemLook now;
        connect(&look, &PortalLook::told, this, [&](const SystemLook& told) { now = told; });
        offer({{kAppearance, {{QStringLiteral("color-scheme"), 1U}}}});
        LXCP_TRY_VERIFY(now.dark == true);
    }

    void motion_isTheSystems_untilThePersonChooses()
    {
        Preferences preferences{QString()};
        const QSignalSpy changed(&preferences, &Preferences::appearanceChanged);
        preferences.setSystemLook({{}, false, true});
        preferences.setSystemLook({{}, false, true});
        QCOMPARE(changed.size(), 1);
        QVERIFY(preferences.reducedMotion());
        preferences.setReducedMotion(false);
        QVERIFY(!preferences.reducedMotion());
        preferences.setSystemLook({});
        preferences.setSystemLook({{}, false, true});
        QVERIFY(!preferences.reducedMotion()); // a choice stays one
        preferences.setReducedMotion(true);    // as the system has it: followed again
        preferences.setSystemLook({});
        QVERIFY(!preferences.reducedMotion());
    }

    // Else the window would begin light and turn dark under one's eyes.
    void whatTheSystemHadLast_isThereAtTheStart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        Preferences(file).setSystemLook({true, true, false});
        Preferences again(file);
        QCOMPARE(again.systemLook(), (SystemLook{true, true, false}));
        const QSignalSpy changed(&again, &Preferences::appearanceChanged);
        again.setSystemLook({true, true, false});
        QCOMPARE(changed.size(), 0);
        again.setSystemLook({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Preferences(file).systemLook(), SystemLook());
    }

private:
    // What is told first.
    static SystemLook first(PortalLook& look)
    {
        std::optional<SystemLook> result;
        QObject context;
        connect(&look, &PortalLook::told, &context, [&](const SystemLook& told) { result = told; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000))
            QTest::qFail("nothing is told", __FILE__, __LINE__);
        return result.value_or(SystemLook());
    }
    void offer(const Groups& groups)
    {
        QDBusConnection bus = m_bus.connection("portal");
        m_object = std::make_unique<QObject>();
        m_portal = new SettingsPortal(m_object.get());
        m_portal->groups = groups;
        QVERIFY(bus.registerObject(kPath, m_object.get()));
        QVERIFY(bus.registerService(kService));
    }

    support::OwnBus m_bus;
    std::unique_ptr<QObject> m_object;
    SettingsPortal* m_portal = nullptr;
};

QTEST_GUILESS_MAIN(TestPortalLook)
#include "tst_portallook.moc"
