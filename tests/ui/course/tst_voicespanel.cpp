// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"
#include "tests/ui/widgets/names.h"
#include "ui/course/voicespanel.h"
#include "ui/widgets/theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using support::CatalogLines;

// Saving, recommending and rating a course on its page, without a network.
class TestVoicesPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init()
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(
            CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\",\"active\":true") +
            CatalogLines::put("person", "sam", 1, "\"name\":\"Sam Bell\",\"active\":true") +
            CatalogLines::put("course", "c1", 1, "\"title\":\"Ropes\"") +
            CatalogLines::put("community", "guild", 1, "\"name\":\"Rope guild\",\"open\":true") +
            CatalogLines::put("community_member", "guild:maya", 1,
                              "\"community_id\":\"guild\",\"person_id\":\"maya\",\"role\":\"member\",\"state\":"
                              "\"member\"") +
            CatalogLines::put("course_rating", "sam:c1", 2,
                              "\"person_id\":\"sam\",\"course_id\":\"c1\",\"stars\":4,\"text\":\"Well knotted\","
                              "\"at\":\"2026-02-01T09:00:00.000Z\""));
        show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_voices.reset();
        m_built.reset();
    }

    void saved_isSaidOnTheButton_andTakenBack()
    {
        LXCP_TRY_COMPARE(textOf("course-save"), QStringLiteral("Save for later"));
        press("course-save");
        LXCP_TRY_COMPARE(textOf("course-save"), QStringLiteral("Saved for later"));
        QVERIFY(m_voices->of(QStringLiteral("c1")).saved);
        press("course-save");
        LXCP_TRY_COMPARE(textOf("course-save"), QStringLiteral("Save for later"));
    }

    void recommend_toAColleague_orToACommunity()
    {
        QSignalSpy said(m_panel.get(), &course::VoicesPanel::say);
        press("course-recommend");
        press("recommend-send"); // to whom?
        QVERIFY(said.isEmpty());
        QVERIFY(words().contains(QStringLiteral("Choose a colleague or a community from the list.")));
        choose("sam");
        QVERIFY(!words().contains(QStringLiteral("Choose a colleague or a community from the list.")));
        m_panel->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("For you"));
        press("recommend-send");
        QCOMPARE(said.takeFirst().first().toString(), QStringLiteral("Recommended to Sam Bell."));
        const QJsonObject toSam = payloadOf("course.recommend");
        QCOMPARE(toSam.value(QStringLiteral("to_id")).toString(), QStringLiteral("sam"));
        QCOMPARE(toSam.value(QStringLiteral("text")).toString(), QStringLiteral("For you"));

        LXCP_TRY_VERIFY(!button("recommend-send")); // the form is gone before it is opened again
        press("course-recommend");
        LXCP_TRY_VERIFY(button("recommend-send"));
        choose("rope");
        press("recommend-send");
        QCOMPARE(said.takeFirst().first().toString(), QStringLiteral("Recommended to Rope guild."));
        const QJsonObject thread = payloadOf("thread.start");
        QCOMPARE(thread.value(QStringLiteral("community_id")).toString(), QStringLiteral("guild"));
        QCOMPARE(thread.value(QStringLiteral("about_id")).toString(), QStringLiteral("c1"));
        QCOMPARE(thread.value(QStringLiteral("title")).toString(), QStringLiteral("Ropes"));
    }

    void rating_isForWhoHasBegun_andStaysWhenSomethingElseChanges()
    {
        QVERIFY(!button("course-rate"));
        QVERIFY(words().contains(QStringLiteral("Well knotted")));
        mayRate();
        press("course-rate");
        // The form is where Tab leads from the button.
        LXCP_TRY_VERIFY(isBelow("star-1", "course-rate"));
        press("voice-cancel");
        LXCP_TRY_VERIFY(!button("star-1"));
        press("course-rate");
        press("star-3");
        m_panel->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Long ropes"));
        press("course-save"); // the form is open: what is in it stays
        LXCP_TRY_COMPARE(textOf("course-save"), QStringLiteral("Saved for later"));
        QCOMPARE(m_panel->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("Long ropes"));
        press("rate-send");
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Long ropes")));
        QCOMPARE(m_voices->of(QStringLiteral("c1")).myStars, 3);
        LXCP_TRY_VERIFY(textOf("course-rate").contains(QStringLiteral("3 of 5")));
        press("course-rate");
        press("rate-back");
        LXCP_TRY_COMPARE(m_voices->of(QStringLiteral("c1")).myStars, 0);
    }

    // It is said at the stars, and goes with the first that is chosen.
    void rating_withoutAStar_isRefusedAtTheStars()
    {
        mayRate();
        QSignalSpy said(m_panel.get(), &course::VoicesPanel::say);
        press("course-rate");
        press("rate-send");
        QVERIFY(said.isEmpty());
        QVERIFY(words().contains(QStringLiteral("Choose one to five stars.")));
        QCOMPARE(m_panel->focusWidget()->objectName(), QStringLiteral("star-1"));
        press("star-2");
        QVERIFY(!words().contains(QStringLiteral("Choose one to five stars.")));
        press("rate-send");
        LXCP_TRY_COMPARE(m_voices->of(QStringLiteral("c1")).myStars, 2);
    }

    // WCAG 2.2, 1.4.11: what is chosen is told by a difference of at least 3 : 1.
    void stars_chosenOnesAreFull_data()
    {
        QTest::addColumn<widgets::SchemeChoice>("scheme");
        QTest::newRow("light") << widgets::SchemeChoice::Light;
        QTest::newRow("dark") << widgets::SchemeChoice::Dark;
        QTest::newRow("high contrast") << widgets::SchemeChoice::HighContrast;
    }
    void stars_chosenOnesAreFull()
    {
        QFETCH(widgets::SchemeChoice, scheme);
        widgets::applyTheme({scheme});
        mayRate();
        press("course-rate");
        press("star-3");
        const auto middleOf = [this](const char* star) {
            const QImage image = button(star)->grab().toImage();
            return image.pixelColor(image.width() / 2, image.height() / 2);
        };
        const QColor full = middleOf("star-3");
        const QColor empty = middleOf("star-4");
        widgets::applyTheme({});
        QVERIFY2(widgets::contrastRatio(full, empty) >= 3, qPrintable(full.name() + u' ' + empty.name()));
    }

    // The keyboard goes into the form that a button opens, and back to the button when it closes, whichever way.
    void focus_goesIntoTheForm_andBackToItsButton()
    {
        mayRate();
        m_panel->activateWindow();
        LXCP_TRY_VERIFY(m_panel->isActiveWindow());
        const auto focused = [this] {
            const QWidget* widget = m_panel->focusWidget();
            return widget ? widget->objectName() : QString();
        };
        press("course-rate");
        LXCP_TRY_COMPARE(focused(), QStringLiteral("star-1"));
        QVERIFY(m_panel->closeForm()); // Escape
        LXCP_TRY_COMPARE(focused(), QStringLiteral("course-rate"));
        QVERIFY(!m_panel->closeForm());
        press("course-rate");
        LXCP_TRY_COMPARE(focused(), QStringLiteral("star-1"));
        press("star-4");
        press("rate-send");
        LXCP_TRY_COMPARE(textOf("course-rate"), QStringLiteral("Your rating: 4 of 5"));
        LXCP_TRY_COMPARE(focused(), QStringLiteral("course-rate"));
        press("course-rate");
        LXCP_TRY_COMPARE(focused(), QStringLiteral("star-4")); // where one's own word stands
        press("voice-cancel");
        LXCP_TRY_COMPARE(focused(), QStringLiteral("course-rate"));
        press("course-recommend");
        LXCP_TRY_COMPARE(focused(), QStringLiteral("personField"));
        press("voice-cancel");
        LXCP_TRY_COMPARE(focused(), QStringLiteral("course-recommend"));
    }

    void everyInteractiveWidget_hasAName()
    {
        press("course-recommend");
        QCOMPARE(names::nameless(m_panel.get()), QStringList());
    }

private:
    void mayRate()
    {
        m_built->lines(CatalogLines::put("enrollment", "maya:c1", 3,
                                         "\"person_id\":\"maya\",\"course_id\":\"c1\",\"state\":\"active\""));
        show();
    }
    void show()
    {
        m_panel.reset();
        m_voices = std::make_unique<services::VoiceService>(m_built->store(), m_clock, QStringLiteral("maya"));
        m_panel = std::make_unique<course::VoicesPanel>(*m_voices, QStringLiteral("c1"), QStringLiteral("Ropes"));
        m_panel->resize(700, 700);
        m_panel->show();
    }
    QPushButton* button(const char* name) const
    {
        for (auto* found : m_panel->findChildren<QPushButton*>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool isBelow(const char* name, const char* other) const
    {
        const auto* one = button(name);
        const auto* above = button(other);
        return one && above && one->mapToGlobal(QPoint()).y() > above->mapToGlobal(QPoint()).y();
    }
    QString textOf(const char* name) const
    {
        const auto* found = button(name);
        return found ? found->text() : QString();
    }
    void press(const char* name) const
    {
        QVERIFY2(support::waitFor([&] { return button(name) != nullptr; }), name);
        button(name)->click();
    }
    void choose(const char* words) const
    {
        auto* field = m_panel->findChild<QWidget*>(QStringLiteral("recommend-to"))->findChild<QLineEdit*>();
        QTest::keyClicks(field, QString::fromLatin1(words));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QJsonObject payloadOf(const char* kind) const
    {
        auto row = m_built->store().reader().statement("SELECT payload FROM outbox WHERE kind = ?1");
        row.args(QLatin1StringView(kind));
        return row.next() ? QJsonDocument::fromJson(row.bytes(0)).object() : QJsonObject();
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            all += label->text();
        return all.join(u'\n');
    }

    support::FakeClock m_clock;
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::VoiceService> m_voices;
    std::unique_ptr<course::VoicesPanel> m_panel;
};

QTEST_MAIN(TestVoicesPanel)
#include "tst_voicespanel.moc"
