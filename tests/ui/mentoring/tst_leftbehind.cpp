// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/mentoring/mentoringstage.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QPlainTextEdit>

using mentoringstage::mentorship;
using support::CatalogLines;

namespace {

QByteArray note(const char* more = "")
{
    return CatalogLines::put("mentorship_entry", "e1", 9,
                             QByteArray("\"mentorship_id\":\"m1\",\"type\":\"note\",\"text\":\"Ropes\","
                                        "\"author_id\":\"jonas\"") +
                                 more);
}

QByteArray ended()
{
    return mentorship("ended")
        .replace("\"message\"", "\"ended_at\":\"2026-03-01T09:00:00.000Z\",\"ended_by\":\"jonas\",\"message\"")
        .replace("\"rev\":7", "\"rev\":17");
}

} // namespace

// What somebody was writing in a mentorship when the other took the place for it away.
class TestLeftBehind final : public mentoringstage::Stage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init()
    {
        raise();
        m_own = std::make_unique<services::PrivateNotes>(m_built->store(), m_keys, m_clock, QStringLiteral("maya"));
    }
    void cleanup()
    {
        m_view.reset(); // before its notes
        m_own.reset();
        strike();
    }

    void ended_whatWasTypedIsThere_andGoesWhereOneWants()
    {
        m_built->lines(mentorship("active") + note());
        openOwn();
        LXCP_TRY_VERIFY(line("new-action"));
        QTest::keyClicks(line("new-action"), QStringLiteral("half an action"));
        shown<QPlainTextEdit>("new-note")->setPlainText(QStringLiteral("Half a note"));
        QVERIFY(press("entry-edit-e1"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("entry-text"));
        QVERIFY(!button("left-copy-new-action"));
        shown<QPlainTextEdit>("entry-text")->setPlainText(QStringLiteral("Ropes and knots"));
        m_built->lines(ended());
        LXCP_TRY_VERIFY(button("left-copy-new-action"));
        QVERIFY(!line("new-action") && !shown<QPlainTextEdit>("entry-text"));
        QCOMPARE(left("left-text-new-action"), QStringLiteral("half an action"));
        QCOMPARE(left("left-text-new-note"), QStringLiteral("Half a note"));
        QCOMPARE(left("left-text-entry-text/e1"), QStringLiteral("Ropes and knots"));
        QVERIFY2(words().contains(QStringLiteral("Actions")), qPrintable(words()));
        // By keyboard.
        QTest::keyClick(button("left-copy-new-action"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("half an action"));
        QTest::keyClick(button("left-throw-away-new-action"), Qt::Key_Space);
        LXCP_TRY_VERIFY(!button("left-copy-new-action"));
        QVERIFY(press("left-keep-new-note"));
        LXCP_TRY_VERIFY(!button("left-copy-new-note"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("own-text") &&
                        shown<QPlainTextEdit>("own-text")->toPlainText() == QLatin1StringView("Half a note"));
        QVERIFY(button("left-copy-entry-text/e1"));
    }

    void whatARuleRefuses_isInItsFieldAgain()
    {
        m_built->lines(mentorship("active") + note());
        openOwn();
        const QString longer(8001, u'w');
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("new-note"));
        shown<QPlainTextEdit>("new-note")->setPlainText(longer);
        QTest::keyClick(shown<QPlainTextEdit>("new-note"), Qt::Key_Return, Qt::ControlModifier);
        const auto words = [this](const char* name) {
            const auto* area = shown<QPlainTextEdit>(name);
            return area ? area->toPlainText() : QString();
        };
        LXCP_TRY_COMPARE(words("new-note"), longer);
        QVERIFY(press("entry-edit-e1"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("entry-text"));
        shown<QPlainTextEdit>("entry-text")->setPlainText(longer);
        QTest::keyClick(shown<QPlainTextEdit>("entry-text"), Qt::Key_Return, Qt::ControlModifier);
        LXCP_TRY_COMPARE(words("entry-text"), longer);
        QVERIFY(press("entry-cancel"));
        LXCP_TRY_VERIFY(line("new-goal"));
        QCOMPARE(words("new-note"), longer);
    }

    void afterACrash_itIsStillThere()
    {
        m_built->lines(mentorship("active"));
        openOwn();
        LXCP_TRY_VERIFY(line("new-goal"));
        QTest::keyClicks(line("new-goal"), QStringLiteral("half a goal"));
        const auto kept = [this] { return m_service->drafts().text(QStringLiteral("mentorship:m1")); };
        LXCP_TRY_VERIFY(kept().contains(QLatin1StringView("half a goal")));
        m_view.reset();
        m_built->lines(ended());
        as("maya");
        openOwn();
        LXCP_TRY_COMPARE(left("left-text-new-goal"), QStringLiteral("half a goal"));
        QVERIFY(press("left-throw-away-new-goal"));
        LXCP_TRY_VERIFY(kept().isEmpty());
    }

    // The keychain has no key: it is not thrown away either.
    void notKept_itStays()
    {
        m_built->lines(mentorship("active"));
        openOwn();
        LXCP_TRY_VERIFY(line("new-goal"));
        QTest::keyClicks(line("new-goal"), QStringLiteral("half a goal"));
        m_built->lines(ended());
        LXCP_TRY_VERIFY(button("left-keep-new-goal"));
        m_keys.broken = true;
        services::PrivateNotes locked(m_built->store(), m_keys, m_clock, QStringLiteral("another"));
        m_view.reset();
        auto* view = new uimentoring::MentorshipView(*m_service, &locked);
        show(view);
        view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
        QString said;
        connect(view, &widgets::Page::say, this, [&](const QString& words) { said = words; });
        LXCP_TRY_VERIFY(button("left-keep-new-goal"));
        QVERIFY(press("left-keep-new-goal"));
        LXCP_TRY_VERIFY(said.contains(QStringLiteral("nothing was kept")));
        QCOMPARE(left("left-text-new-goal"), QStringLiteral("half a goal"));
        m_view.reset(); // before these notes
    }

    // The form for a session goes with the mentorship; its words do not, also when it was left before.
    void aSessionBeingPlanned()
    {
        m_built->lines(mentorship("active"));
        openOwn();
        QVERIFY(press("session-plan"));
        LXCP_TRY_VERIFY(line("session-title"));
        QTest::keyClicks(line("session-title"), QStringLiteral("Spring series"));
        shown<QPlainTextEdit>("session-agenda")->setPlainText(QStringLiteral("The bowline\nWhy it slips"));
        m_built->lines(ended());
        LXCP_TRY_VERIFY(button("left-copy-session"));
        QVERIFY(!line("session-title"));
        QCOMPARE(left("left-text-session"), QStringLiteral("Spring series\nThe bowline\nWhy it slips"));
        QVERIFY(press("left-throw-away-session"));
        LXCP_TRY_VERIFY(!button("left-copy-session"));
        LXCP_TRY_VERIFY(m_service->drafts().text(QStringLiteral("new-session:m1")).isEmpty());
    }

    void aSessionThatWasBeingPlannedBeforeACrash()
    {
        m_built->lines(mentorship("active"));
        openOwn();
        QVERIFY(press("session-plan"));
        LXCP_TRY_VERIFY(line("session-title"));
        QTest::keyClicks(line("session-title"), QStringLiteral("Spring series"));
        LXCP_TRY_VERIFY(!m_service->drafts().text(QStringLiteral("new-session:m1")).isEmpty());
        m_view.reset();
        m_built->lines(ended());
        as("maya");
        openOwn();
        LXCP_TRY_COMPARE(left("left-text-session"), QStringLiteral("Spring series"));
    }

    // Cancelled by the other while its agenda is being changed: the mentorship goes on, the form cannot.
    void aSessionBeingChanged_isCancelled()
    {
        m_built->lines(mentorship("active") + mentoringstage::session("accepted", "jonas"));
        openOwn();
        QVERIFY(press("session-move-00000000-0000-4000-9000-000000000004"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("session-agenda"));
        shown<QPlainTextEdit>("session-agenda")->setPlainText(QStringLiteral("The bowline"));
        m_built->lines(mentoringstage::session("cancelled", "jonas").replace("\"rev\":9", "\"rev\":19"));
        LXCP_TRY_VERIFY(button("left-copy-session"));
        QVERIFY(!shown<QPlainTextEdit>("session-agenda"));
        QCOMPARE(left("left-text-session"), QStringLiteral("The bowline"));
        QVERIFY(line("new-action"));
    }

    // The other removes a note that is being changed.
    void aNoteBeingChanged_isRemoved()
    {
        m_built->lines(mentorship("active") + note());
        openOwn();
        QVERIFY(press("entry-edit-e1"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("entry-text"));
        shown<QPlainTextEdit>("entry-text")->setPlainText(QStringLiteral("Ropes and knots"));
        m_built->lines(note(",\"removed_at\":\"2026-03-01T09:00:00.000Z\"").replace("\"rev\":9", "\"rev\":19"));
        LXCP_TRY_COMPARE(left("left-text-entry-text/e1"), QStringLiteral("Ropes and knots"));
        QVERIFY(line("new-action"));
        QVERIFY(press("left-throw-away-entry-text/e1"));
        LXCP_TRY_VERIFY(!button("left-copy-entry-text/e1"));
    }

    // Opened to be changed, and nothing was typed: there is nothing to save.
    void nothingTyped_nothingLeft()
    {
        m_built->lines(mentorship("active") + note());
        openOwn();
        QVERIFY(press("entry-edit-e1"));
        LXCP_TRY_VERIFY(shown<QPlainTextEdit>("entry-text"));
        m_built->lines(ended());
        LXCP_TRY_VERIFY(!line("new-action"));
        QVERIFY(!shown<QPlainTextEdit>("entry-text") && !button("left-copy-entry-text/e1"));
    }

private:
    void openOwn()
    {
        auto* view = new uimentoring::MentorshipView(*m_service, m_own.get());
        show(view);
        view->open(widgets::place(QStringLiteral("mentorship"), QStringLiteral("m1")));
    }
    [[nodiscard]] QString left(const char* name) const
    {
        const auto* text = shown<QPlainTextEdit>(name);
        return text && text->isReadOnly() ? text->toPlainText() : QString();
    }

    std::unique_ptr<services::PrivateNotes> m_own;
};

QTEST_MAIN(TestLeftBehind)
#include "tst_leftbehind.moc"
