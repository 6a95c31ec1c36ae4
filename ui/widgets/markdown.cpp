// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdown.h"

#include "app/base/plaintext.h"
#include "ui/widgets/linebreaks.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace widgets {

namespace {

constexpr qsizetype kMostText = 20'000; // characters; the server takes 10,000

struct Piece
{
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

QList<Piece> piecesOf(const QTextDocument& document)
{
    QList<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().isValid())
                pieces.append({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
        }
    }
    return pieces;
}

QTextCursor over(QTextDocument& document, const Piece& piece)
{
    QTextCursor cursor(&document);
    cursor.setPosition(piece.position);
    cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
    return cursor;
}

// From the end, so that positions before stay right.
void withoutPictures(QTextDocument& document)
{
    const QList<Piece> pieces = piecesOf(document);
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        if (!piece->format.isImageFormat())
            continue;
        const QTextImageFormat image = piece->format.toImageFormat();
        QString words = image.stringProperty(QTextFormat::ImageAltText);
        if (words.isEmpty())
            words = image.stringProperty(QTextFormat::ImageTitle);
        QTextCharFormat format;
        if (const QUrl link(image.name()); isSafeLink(link)) {
            format.setAnchor(true);
            format.setAnchorHref(image.name());
            words = words.isEmpty() ? link.toDisplayString() : words;
        }
        QTextCursor cursor = over(document, *piece);
        cursor.insertText(words.isEmpty() ? QStringLiteral("…") : words, format);
    }
}

// What turns the letters behind it, also where it was written as a character reference.
void withoutTurns(QTextDocument& document)
{
    const QList<Piece> pieces = piecesOf(document);
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        QTextCursor cursor = over(document, *piece);
        if (!base::isPlainText(cursor.selectedText()))
            cursor.insertText(base::plainText(cursor.selectedText()), piece->format);
    }
}

// The host that words name which look like an address; empty: they do not.
QString hostNamed(const QString& words)
{
    static const QRegularExpression kAddress(
        QStringLiteral(
            "^\\s*(?:[a-z][a-z0-9+.-]*://)?(?:[^/\\s@]*@)?([^/\\s:?#@.]+(?:\\.[^/\\s:?#@.]+)+)(?:[/:?#]\\S*)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString host = kAddress.match(words).captured(1);
    return host.startsWith(QLatin1StringView("www.")) ? host.sliced(4) : host;
}

// Where a link leads whose words are another address stands behind them.
void sayWhereLinksLead(QTextDocument& document)
{
    const QList<Piece> pieces = piecesOf(document);
    for (qsizetype i = pieces.size() - 1; i >= 0; --i) {
        const Piece& piece = pieces.at(i);
        const QString href = piece.format.anchorHref();
        if (!piece.format.isAnchor() || !isSafeLink(QUrl(href)))
            continue;
        int from = piece.position; // of the link, which may have parts in bold
        const int end = piece.position + piece.length;
        for (; i > 0 && pieces.at(i - 1).format.anchorHref() == href &&
               pieces.at(i - 1).position + pieces.at(i - 1).length == from;
             --i)
            from = pieces.at(i - 1).position;
        QTextCursor cursor = over(document, {from, end - from, {}});
        const QString named = hostNamed(cursor.selectedText());
        const QUrl link(href);
        const QString leads = link.host().isEmpty() ? link.path().section(QLatin1Char('@'), -1) : link.host();
        if (named.isEmpty() || (QLatin1Char('.') + leads).endsWith(QLatin1Char('.') + named, Qt::CaseInsensitive))
            continue;
        cursor.setPosition(end);
        cursor.insertText(QStringLiteral(" (%1)").arg(leads), piece.format);
    }
}

void dressLinks(QTextDocument& document)
{
    for (const Piece& piece : piecesOf(document)) {
        if (!piece.format.isAnchor())
            continue;
        QTextCharFormat format = piece.format;
        if (isSafeLink(QUrl(format.anchorHref()))) {
            format.setForeground(colour(Role::Accent));
            format.setFontUnderline(true);
            format.setToolTip(format.anchorHref()); // where it leads, whatever its words say
        } else {
            format.setAnchor(false);
            format.setAnchorHref({});
            format.setFontUnderline(false);
            format.clearForeground();
        }
        over(document, piece).setCharFormat(format);
    }
}

// Code within a line stands on a ground, as that in blocks does.
void dressCode(QTextDocument& document)
{
    for (const Piece& piece : piecesOf(document)) {
        if (!piece.format.fontFixedPitch() || piece.format.isAnchor())
            continue;
        QTextCharFormat format;
        format.setBackground(colour(Role::Hover));
        over(document, piece).mergeCharFormat(format);
    }
}

// Words of somebody else.
void dressQuotes(QTextDocument& document)
{
    for (const Piece& piece : piecesOf(document)) {
        const QTextCursor at = over(document, piece);
        const bool quoted = at.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        if (!quoted || piece.format.isAnchor())
            continue;
        QTextCharFormat format;
        format.setForeground(colour(Role::TextMuted));
        over(document, piece).mergeCharFormat(format);
    }
}

// Headings of a reply do not shout.
void dressBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
            letters.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(letters);
        }
        if (format.nonBreakableLines())
            format.setBackground(colour(Role::Hover));
        format.setTopMargin(0);
        // Lines of code stand together.
        const bool goesOn = format.nonBreakableLines() && block.next().blockFormat().nonBreakableLines();
        format.setBottomMargin(block.next().isValid() && !block.textList() && !goesOn ? grid(2) : 0);
        cursor.setBlockFormat(format);
    }
}

} // namespace

bool isSafeLink(const QUrl& link)
{
    if (!link.isValid())
        return false;
    const QString scheme = link.scheme();
    if (scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https"))
        return !link.host().isEmpty() && link.userInfo().isEmpty();
    return scheme == QLatin1StringView("mailto") || scheme == QLatin1StringView("lxcp");
}

void setMarkdown(QTextDocument& document, const QString& text)
{
    document.setMarkdown(withLineBreaks(text.left(kMostText)),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    tidyLineBreaks(document);
    withoutPictures(document);
    withoutTurns(document);
    sayWhereLinksLead(document);
    dressLinks(document);
    dressCode(document);
    dressQuotes(document);
    dressBlocks(document);
}

MarkdownView::MarkdownView(const QString& text, QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (isSafeLink(link))
            Q_EMIT linkWanted(link);
    });
    setText(text);
}

void MarkdownView::setText(const QString& text)
{
    m_text = text;
    dress();
}

void MarkdownView::dress()
{
    m_font = widgets::font(Type::Body);
    m_link = colour(Role::Accent);
    m_measured = 0;
    document()->setDefaultFont(m_font);
    widgets::setMarkdown(*document(), m_text);
    updateGeometry();
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return {};
}

int MarkdownView::heightForWidth(int width) const
{
    if (width == m_measured)
        return m_height;
    const qreal before = document()->textWidth();
    document()->setTextWidth(std::max(1, width));
    m_measured = width;
    m_height = int(document()->size().height()) + 1;
    if (before > 0 && int(before) != width)
        document()->setTextWidth(before);
    return m_height;
}

QSize MarkdownView::sizeHint() const
{
    const int wide = width() > 0 ? width() : scaled(400);
    return {wide, heightForWidth(wide)};
}

QSize MarkdownView::minimumSizeHint() const
{
    return {scaled(80), fontMetrics().height()};
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    // A widget that is given a place is told of all three, mostly without a change.
    const bool concerned = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
                           event->type() == QEvent::PaletteChange;
    if (concerned && (m_font != widgets::font(Type::Body) || m_link != colour(Role::Accent)))
        dress();
}

// The page scrolls, not the text.
void MarkdownView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace widgets
