// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpview.h"

#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

class HelpViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }

    void everyChapter_hasText()
    {
        for (const char* chapter : {"learner", "supervisor", "development", "administrator"}) {
            const QString text = help::chapterText(QLatin1StringView(chapter), QLocale(QStringLiteral("en")));
            QVERIFY2(text.startsWith(QStringLiteral("# ")) && text.size() > 500, chapter);
        }
        QVERIFY(help::chapterText(QStringLiteral("nobody"), QLocale()).isEmpty());
        QVERIFY(help::chapterText(QStringLiteral("../learner"), QLocale()).isEmpty());
    }

    void languageWithoutAHandbook_readsEnglish()
    {
        QCOMPARE(help::chapterText(QStringLiteral("learner"), QLocale(QStringLiteral("eu"))),
                 help::chapterText(QStringLiteral("learner"), QLocale(QStringLiteral("en"))));
    }

    void place_opensItsChapter_andAnUnknownOneStays()
    {
        help::HelpView view;
        view.resize(900, 600);
        view.show();
        auto* text = view.findChild<QTextBrowser*>(QStringLiteral("handbook"));
        const QString learners = text->toPlainText();
        view.open(widgets::place(QStringLiteral("help"), QStringLiteral("supervisor")));
        QVERIFY(text->toPlainText() != learners);
        QVERIFY(view.findChild<QAbstractButton*>(QStringLiteral("chapter-supervisor"))->isChecked());
        view.open(widgets::place(QStringLiteral("help"), QStringLiteral("<b>")));
        QVERIFY(text->toPlainText() != learners);
        QSignalSpy went(&view, &help::HelpView::go);
        view.findChild<QAbstractButton*>(QStringLiteral("chapter-learner"))->click();
        QCOMPARE(went.first().first().toUrl(), widgets::place(QStringLiteral("help"), QStringLiteral("learner")));
    }

    void placeInTheText_survivesAnotherLook()
    {
        help::HelpView view;
        view.resize(700, 300);
        view.show();
        auto* text = view.findChild<QTextBrowser*>(QStringLiteral("handbook"));
        QVERIFY(text->verticalScrollBar()->maximum() > 200);
        view.restoreState({{QStringLiteral("scroll"), 150}});
        widgets::applyTheme({widgets::SchemeChoice::Dark, 100, false});
        QTRY_COMPARE(text->verticalScrollBar()->value(), 150);
        widgets::applyTheme({});
    }
};

QTEST_MAIN(HelpViewTest)
#include "tst_helpview.moc"
