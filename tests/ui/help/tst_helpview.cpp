// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/help/helpview.h"

#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

namespace {

QList<QTextImageFormat> picturesIn(const QTextDocument& document)
{
    QList<QTextImageFormat> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                found.append(it.fragment().charFormat().toImageFormat());
        }
    }
    return found;
}

} // namespace

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
        // The window speaks English there, too.
        QCOMPARE(help::chapterText(QStringLiteral("learner"), QLocale(QStringLiteral("zh_TW"))),
                 help::chapterText(QStringLiteral("learner"), QLocale(QStringLiteral("en"))));
    }

    void languagesOfTheWindow_haveEachChapterOfTheirOwn()
    {
        for (const char* language : {"de", "fr", "es", "it", "pt_BR", "ja", "zh_CN", "ar"}) {
            for (const char* chapter : {"learner", "supervisor", "development", "administrator"}) {
                const QString own = help::chapterText(QLatin1StringView(chapter), QLocale(QLatin1StringView(language)));
                QVERIFY2(own.startsWith(QStringLiteral("# ")) && own.size() > 200, language);
                QVERIFY2(own != help::chapterText(QLatin1StringView(chapter), QLocale(QStringLiteral("en"))), language);
            }
        }
    }

    void anotherLanguage_saysThatTheChapterIsInEnglish()
    {
        const QLocale before;
        for (const auto& [name, said] : {std::pair{"en", false}, std::pair{"eu", true}}) {
            QLocale::setDefault(QLocale(QLatin1StringView(name)));
            help::HelpView view;
            view.show();
            QCOMPARE(view.findChild<QWidget*>(QStringLiteral("handbook-language"))->isVisible(), said);
        }
        QLocale::setDefault(before);
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

    void pictures_areNoWiderThanTheText_andAreSaidInWords()
    {
        help::HelpView view;
        view.resize(520, 600);
        view.show();
        auto* text = view.findChild<QTextBrowser*>(QStringLiteral("handbook"));
        for (const char* chapter : {"learner", "supervisor", "development", "administrator"}) {
            view.open(widgets::place(QStringLiteral("help"), QLatin1StringView(chapter)));
            const auto pictures = picturesIn(*text->document());
            QVERIFY2(!pictures.isEmpty(), chapter);
            for (const QTextImageFormat& picture : pictures) {
                const auto image =
                    text->document()->resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
                QVERIFY2(!image.isNull(), qPrintable(picture.name()));
                QCOMPARE(image.deviceIndependentSize().toSize().width(), qRound(picture.width()));
                QVERIFY(picture.width() <= text->viewport()->width() && picture.width() > 300);
                const QString words = picture.property(QTextFormat::ImageAltText).toString();
                QVERIFY2(words.size() > 20 && text->toPlainText().contains(words), qPrintable(picture.name()));
            }
        }
        const QString before = picturesIn(*text->document()).front().name();
        view.resize(700, 600);
        LXCP_TRY_VERIFY(picturesIn(*text->document()).front().name() != before);
    }

    void everyParagraph_hasLines()
    {
        help::HelpView view;
        view.resize(900, 1400);
        view.show();
        auto* text = view.findChild<QTextBrowser*>(QStringLiteral("handbook"));
        for (const int width : {900, 640}) {
            view.resize(width, 700);
            QCoreApplication::sendPostedEvents();
            QVERIFY(text->document()->size().height() > 1000); // lays out all of it
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
                const qreal high = text->document()->documentLayout()->blockBoundingRect(block).height();
                QVERIFY2(high > 10, qPrintable(block.text().left(60)));
            }
        }
    }

    void pictures_areDarkOnDarkGround()
    {
        help::HelpView view;
        view.resize(700, 600);
        view.show();
        auto* text = view.findChild<QTextBrowser*>(QStringLiteral("handbook"));
        widgets::applyTheme({widgets::SchemeChoice::Dark, 100, false});
        LXCP_TRY_VERIFY(picturesIn(*text->document()).front().name().contains(QStringLiteral("home-dark.png")));
        widgets::applyTheme({});
        LXCP_TRY_VERIFY(picturesIn(*text->document()).front().name().contains(QStringLiteral("home.png")));
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
        LXCP_TRY_COMPARE(text->verticalScrollBar()->value(), 150);
        widgets::applyTheme({});
    }
};

QTEST_MAIN(HelpViewTest)
#include "tst_helpview.moc"
