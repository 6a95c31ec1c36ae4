// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdown.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest/QtTest>

using namespace widgets;

namespace {

const auto kAny = QStringLiteral("any");

// A document that says what it was asked to load.
class WatchedDocument final : public QTextDocument
{
public:
    QStringList asked;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        Q_UNUSED(type)
        asked.append(name.toString());
        return {};
    }
};

QStringList linksOf(const QTextDocument& document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    return links;
}

bool hasPicture(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                return true;
        }
    }
    return false;
}

} // namespace

// What others write is text: nothing in it loads, runs, or leads where it does not say.
class TestMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme({}); }

    void hostileText_loadsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links"); // that are left
        const auto row = [](const char* name, const char* text, const QStringList& links = {}) {
            QTest::newRow(name) << QString::fromUtf8(text) << links;
        };
        row("picture", "![a map](https://tracker.example/p.png)", {QStringLiteral("https://tracker.example/p.png")});
        row("picture of a file", "![x](file:///etc/passwd)");
        row("picture in data", "![x](data:image/png;base64,iVBORw0KGgo=)");
        row("picture by reference", "![x][1]\n\n[1]: https://tracker.example/q.png",
            {QStringLiteral("https://tracker.example/q.png")});
        row("html picture", "a <img src=\"https://tracker.example/r.png\"> b");
        // Shown as it was typed; an address in it is one like others, to be pressed or not.
        row("html block", "<div style=\"background:url(https://tracker.example/s.png)\">x</div>", {kAny});
        row("script", "<script>alert(1)</script>");
        row("frame", "<iframe src=\"https://tracker.example/\"></iframe>");
        row("style", "<style>* { background: url(https://tracker.example/t.png) }</style>", {kAny});
        row("script link", "[press](javascript:alert%281%29)");
        row("data link", "[press](data:text/html,hello)");
        row("file link", "[press](file:///etc/passwd)");
        row("shell link", "[press](ms-msdt:/id)");
        row("name before the host", "[bank](https://bank.example@evil.example/)");
        row("html link", "<a href=\"javascript:alert(1)\">x</a>");
        row("good link", "[guide](https://example.org/guide)", {QStringLiteral("https://example.org/guide")});
        row("place", "[thread](lxcp://thread/1)", {QStringLiteral("lxcp://thread/1")});
    }
    void hostileText_loadsNothing()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        WatchedDocument document;
        setMarkdown(document, text);
        document.setTextWidth(400);
        (void)document.size(); // laid out
        QCOMPARE(document.asked, QStringList());
        QVERIFY(!hasPicture(document));
        for (const QString& link : linksOf(document))
            QVERIFY2(isSafeLink(QUrl(link)), qPrintable(link));
        if (!links.contains(kAny))
            QCOMPARE(linksOf(document), links);
        QVERIFY(!document.toPlainText().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!document.toPlainText().contains(QStringLiteral("<script")) ||
                !document.toHtml().contains(QStringLiteral("<script")));
    }

    // Words that look like an address are believed.
    void linkUnderAnotherAddress_saysWhereItLeads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* text, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("another host", "[https://intranet.example](https://evil.example/steal)",
            "https://intranet.example (evil.example)");
        row("without a scheme", "[intranet.example/a](https://evil.example)", "intranet.example/a (evil.example)");
        row("partly bold", "[intranet.**example**](https://evil.example), then",
            "intranet.example (evil.example), then");
        row("its end is the same", "[nice.example](https://notnice.example)", "nice.example (notnice.example)");
        row("a mail address", "[a@good.example](mailto:b@evil.example)", "a@good.example (evil.example)");
        row("the same", "[https://good.example/a](https://good.example/a?b)", "https://good.example/a");
        row("shorter", "[good.example](https://www.good.example/)", "good.example");
        row("longer", "[www.good.example](https://good.example/)", "www.good.example");
        row("words", "[our guide, v. 2](https://good.example/)", "our guide, v. 2");
        row("by itself", "see https://good.example/a.", "see https://good.example/a.");
    }
    void linkUnderAnotherAddress_saysWhereItLeads()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QTextDocument document;
        setMarkdown(document, text);
        QCOMPARE(document.toPlainText(), shown);
    }

    void lettersAreTurnedRoundByNobody()
    {
        for (const char* text : {"a \xe2\x80\xae b @Ana", "a &#x202E; b @Ana", "a &#8238; b **@Ana**"}) {
            QTextDocument document;
            setMarkdown(document, QString::fromUtf8(text));
            QCOMPARE(document.toPlainText(), QStringLiteral("a  b @Ana"));
        }
    }

    void headings_areMadeWithoutAWarning()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QFont")));
        MarkdownView view(QStringLiteral("# One\n\n## Two\n\nthree\n"));
        view.resize(400, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.document()->firstBlock().begin().fragment().charFormat().fontWeight(), int(QFont::DemiBold));
    }

    void marks_areShown()
    {
        QTextDocument document;
        setMarkdown(document,
                    QStringLiteral("# Head\n\n**strong** and *fine*\n\n- one\n- two\n\n```\ncode <b>\n```\n"));
        const QString text = document.toPlainText();
        QVERIFY(text.contains(QStringLiteral("Head")) && text.contains(QStringLiteral("one")));
        QVERIFY(text.contains(QStringLiteral("code <b>"))); // in code it is a word
        bool strong = false;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                strong = strong || (it.fragment().text() == QStringLiteral("strong") &&
                                    it.fragment().charFormat().fontWeight() > QFont::Normal);
        }
        QVERIFY(strong);
    }

    void lines_endWhereTheyWereEnded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("blocks"); // "\n": a break within one
        const auto row = [](const char* name, const char* text, const QStringList& blocks) {
            QTest::newRow(name) << QString::fromUtf8(text) << blocks;
        };
        row("lines", "second\nthird line\nRegards", {QStringLiteral("second\nthird line\nRegards")});
        row("from Windows", "one\r\ntwo", {QStringLiteral("one\ntwo")});
        row("marks at the end of a line", "_one_\n**„two“**\n`three`", {QStringLiteral("one\n„two“\nthree")});
        row("a hard break of Markdown's own", "one  \ntwo\\\nthree", {QStringLiteral("one\ntwo\nthree")});
        row("paragraphs", "one\ntwo\n\nthree", {QStringLiteral("one\ntwo"), QStringLiteral("three")});
        row("a list", "Please:\n- one\n- two\n  more\n\nthen",
            {QStringLiteral("Please:"), QStringLiteral("one"), QStringLiteral("two\nmore"), QStringLiteral("then")});
        row("a numbered list", "1. one\n2. two", {QStringLiteral("one"), QStringLiteral("two")});
        row("a quote", "> one\n> two\n\nthree", {QStringLiteral("one\ntwo"), QStringLiteral("three")});
        row("headings", "# Head #\nwords\n\nHead\n===\nmore",
            {QStringLiteral("Head"), QStringLiteral("words"), QStringLiteral("Head"), QStringLiteral("more")});
        row("fenced code", "see\n```\na = 1\n  b\n```\nthere",
            {QStringLiteral("see"), QStringLiteral("a = 1"), QStringLiteral("  b"), QStringLiteral("there")});
        row("indented code", "see\n\n    a = 1\n    b\n\nthere",
            {QStringLiteral("see"), QStringLiteral("a = 1"), QStringLiteral("b"), QStringLiteral("there")});
        row("hash without a space", "one\n#two\n#three", {QStringLiteral("one\n#two\n#three")});
        row("a bar in words", "a | b\nc", {QStringLiteral("a | b\nc")});
    }
    void lines_endWhereTheyWereEnded()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, blocks);
        QTextDocument document;
        setMarkdown(document, text);
        QStringList shown;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QString words = block.text();
            if (!words.isEmpty())
                shown.append(words.replace(QChar::LineSeparator, QLatin1Char('\n')));
        }
        QCOMPARE(shown, blocks);
    }

    void lines_ofATableAndOfLinks_keepTheirMeaning()
    {
        QTextDocument document;
        setMarkdown(document, QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\nafter"));
        QVERIFY(document.toPlainText().simplified().contains(QStringLiteral("a b 1 2 3 4 after")));
        QVERIFY(!document.toPlainText().contains(QLatin1Char('|')));
        setMarkdown(document, QStringLiteral("[x][1]\nhttps://example.org/a\nwords\n\n[1]: https://example.org/b"));
        QCOMPARE(linksOf(document),
                 QStringList({QStringLiteral("https://example.org/b"), QStringLiteral("https://example.org/a")}));
    }

    void hugeText_isCut_andNestingEnds()
    {
        QTextDocument document;
        setMarkdown(document, QString(200'000, QLatin1Char('x')));
        QVERIFY(document.characterCount() < 21'000);
        setMarkdown(document, QStringLiteral("> ").repeated(2000) + QStringLiteral("deep"));
        setMarkdown(document, QStringLiteral("[").repeated(5000));
        QVERIFY(!document.isEmpty());
    }

    void view_growsWithItsText_andOpensLinksByKey()
    {
        MarkdownView view(QStringLiteral("[guide](https://example.org/guide)\n\n") +
                          QStringLiteral("word ").repeated(200));
        QVERIFY(view.heightForWidth(200) > view.heightForWidth(800));
        view.resize(400, view.heightForWidth(400));
        view.show();
        QSignalSpy wanted(&view, &MarkdownView::linkWanted);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toUrl(), QUrl(QStringLiteral("https://example.org/guide")));
    }
};

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
