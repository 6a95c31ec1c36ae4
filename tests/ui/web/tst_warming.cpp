// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/web/stand.h"

#include <QApplication>

// The engine is brought up in another thread and in pieces: a course that is opened meanwhile, and after, is shown. In
// the order of the tests, as a process loads it once.
class TestWarming final : public QObject
{
    Q_OBJECT

private:
    player::EngineLoader m_loader;

    void show()
    {
        stand::Stand s(m_loader);
        s.folder.write(QStringLiteral("index.html"), "<title>x</title><script>window.here = 1</script>");
        s.open(services::Runtime::Scorm12, QStringLiteral("index.html"));
        LXCP_TRY_COMPARE(s.inContent("here").toInt(), 1);
        QVERIFY(s.leave());
    }

private Q_SLOTS:
    void nothingThere_isNotWarmed()
    {
        player::EngineLoader none(QStringLiteral("/nowhere/lxcp-web"));
        none.warmUp();
        QVERIFY(!none.isWarming());
    }

    void courseOpenedMeanwhile_isShown()
    {
        QVERIFY(m_loader.isInstalled());
        m_loader.warmUp();
        QVERIFY(m_loader.isWarming());
        show(); // while the other thread loads
        LXCP_TRY_VERIFY(!m_loader.isWarming());
    }

    void courseOpenedAfter_isShown()
    {
        for (int course = 0; course < 2; ++course) {
            m_loader.warmUp();
            LXCP_TRY_VERIFY(!m_loader.isWarming());
            show();
        }
    }
};

int main(int argc, char** argv)
{
    stand::prepare();
    QApplication application(argc, argv);
    TestWarming test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_warming.moc"
