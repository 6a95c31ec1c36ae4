// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reader.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QUrlQuery>

namespace help {

using widgets::Role;

namespace {

const QString kHandbook = QStringLiteral(":/handbook/");
const QString kWidth = QStringLiteral("w");

// Where the picture lies: the one for this scheme, else the light one.
QString fileOf(const QString& name)
{
    QString dark = kHandbook + name;
    dark.replace(QStringLiteral(".png"), QStringLiteral("-dark.png"));
    const bool wantsDark = widgets::colour(Role::Text).lightness() > widgets::colour(Role::Surface).lightness();
    return wantsDark && QFile::exists(dark) ? dark : kHandbook + name;
}

// The pictures of a document, each with the place where it stands.
QList<std::pair<int, QTextImageFormat>> picturesIn(const QTextDocument& document)
{
    QList<std::pair<int, QTextImageFormat>> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                found.append({it.fragment().position(), it.fragment().charFormat().toImageFormat()});
        }
    }
    return found;
}

} // namespace

Reader::Reader(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void Reader::read(const QString& markdown)
{
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                          QTextDocument::MarkdownDialectGitHub);
    addCaptions();
    fitPictures();
}

// From the last to the first, so that places stay what they were.
void Reader::addCaptions()
{
    const auto pictures = picturesIn(*document());
    for (auto it = pictures.crbegin(); it != pictures.crend(); ++it) {
        const QString words = it->second.property(QTextFormat::ImageAltText).toString();
        QTextCursor cursor(document());
        cursor.setPosition(it->first + 1);
        QTextCharFormat letters;
        letters.setFont(widgets::font(widgets::Type::Small));
        letters.setForeground(widgets::colour(Role::TextMuted));
        cursor.insertBlock(QTextBlockFormat(), letters);
        cursor.insertText(words, letters);
    }
}

void Reader::fitPictures()
{
    m_fitted = viewport()->width();
    for (const auto& [at, picture] : picturesIn(*document())) {
        const QString file = fileOf(QUrl(picture.name()).path());
        const QSize whole = QImageReader(file).size();
        if (whole.isEmpty())
            continue;
        const QSize fitting =
            whole.width() > m_fitted ? whole.scaled(m_fitted, whole.height(), Qt::KeepAspectRatio) : whole;
        QTextImageFormat format = picture;
        format.setWidth(fitting.width());
        format.setHeight(fitting.height());
        QUrl sized(file.mid(kHandbook.size()));
        QUrlQuery query;
        query.addQueryItem(kWidth, QString::number(fitting.width()));
        sized.setQuery(query);
        format.setName(sized.toString());
        QTextCursor cursor(document());
        cursor.setPosition(at);
        cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    layOutAnew();
}

// What is changed while a long document is still being laid out, bit by bit, leaves blocks without lines further down.
void Reader::layOutAnew()
{
    document()->markContentsDirty(0, document()->characterCount());
}

QVariant Reader::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // nothing of a chapter lies elsewhere
    QImage picture(kHandbook + name.path());
    const int width = QUrlQuery(name).queryItemValue(kWidth).toInt();
    if (picture.isNull() || width <= 0)
        return {};
    const qreal ratio = devicePixelRatioF();
    picture =
        picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setPen(widgets::colour(Role::Hairline));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void Reader::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_fitted)
        fitPictures();
}

} // namespace help
