// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpview.h"

#include "ui/help/reader.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

// In the global namespace, as Qt's macro wants it.
static void loadHandbook()
{
    Q_INIT_RESOURCE(handbook);
}

namespace help {

using widgets::grid;
using widgets::Type;

namespace {

constexpr int kReadingWidth = 760;

QString fileText(const QString& name)
{
    QFile file(QStringLiteral(":/handbook/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Markdown's headings in the sizes of the rest of the window, with room around blocks.
void dress(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 0 ? grid(5) : 0);
        const bool listGoesOn = block.textList() && block.next().textList() == block.textList();
        const bool picture = block.length() == 2 && block.begin().fragment().charFormat().isImageFormat();
        format.setBottomMargin(listGoesOn || picture ? grid(1) : grid(3));
        if (!picture)
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setFont(level == 1 ? widgets::font(Type::Display, widgets::Weight::Strong)
                                   : widgets::font(Type::Title, widgets::Weight::Strong));
        cursor.setCharFormat(letters);
    }
}

} // namespace

QString chapterText(const QString& chapter, const QLocale& locale)
{
    loadHandbook();
    // Chapters are where the program's own texts are: not in traditional Chinese letters.
    const bool isTraditional = locale.script() == QLocale::TraditionalHanScript;
    const QString language = isTraditional ? QString() : QLocale::languageToCode(locale.language());
    const QString own = fileText(chapter + QLatin1Char('.') + language + QStringLiteral(".md"));
    return own.isEmpty() ? fileText(chapter + QStringLiteral(".md")) : own;
}

HelpView::HelpView(QWidget* parent)
    : Page(parent),
      m_chapter(QStringLiteral("learner")),
      m_chapters(new QButtonGroup(this)),
      m_language(new widgets::TextLabel(tr("This chapter is in English."), Type::Small, widgets::Role::TextMuted)),
      m_text(new Reader)
{
    auto* outer = new QVBoxLayout(this);
    outer->setSpacing(grid(3));
    auto* title = new widgets::TextLabel(tr("Handbook"), Type::Display);
    title->setType(Type::Display, widgets::Weight::Strong);
    outer->addWidget(title);
    auto* row = new QWidget;
    row->setAccessibleName(tr("Chapters"));
    auto* flow = new widgets::FlowLayout(row, grid(2));
    const std::pair<const char*, QString> chapters[] = {{"learner", tr("For learners")},
                                                        {"supervisor", tr("For supervisors")},
                                                        {"development", tr("For learning & development")},
                                                        {"administrator", tr("For administrators")}};
    for (const auto& [name, text] : chapters) {
        auto* chip = new widgets::Chip(text);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("chapter-") + QLatin1StringView(name));
        m_chapters->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chapter = QString::fromLatin1(name)] {
            Q_EMIT go(widgets::place(QStringLiteral("help"), chapter));
        });
    }
    outer->addWidget(row);
    m_language->setObjectName(QStringLiteral("handbook-language"));
    outer->addWidget(m_language);
    m_text->setObjectName(QStringLiteral("handbook"));
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setMaximumWidth(kReadingWidth);
    connect(m_text, &QTextBrowser::anchorClicked, this, &Page::go);
    outer->addWidget(m_text, 1);
    showChapter();
}

void HelpView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int side = widgets::ScrollColumn::startFor(width());
    layout()->setContentsMargins(side, grid(6), side, 0);
}

void HelpView::open(const QUrl& place)
{
    const QString wanted = widgets::placeId(place);
    if (!wanted.isEmpty() && wanted != m_chapter && !chapterText(wanted, QLocale()).isEmpty())
        m_chapter = wanted;
    showChapter();
}

void HelpView::showChapter()
{
    for (QAbstractButton* button : m_chapters->buttons())
        button->setChecked(button->objectName() == QStringLiteral("chapter-") + m_chapter);
    const QLocale locale;
    m_language->setVisible(locale.language() != QLocale::English &&
                           chapterText(m_chapter, locale) == chapterText(m_chapter, QLocale(QLocale::English)));
    m_text->document()->setDefaultFont(widgets::font(Type::Body));
    m_text->read(chapterText(m_chapter, locale));
    dress(*m_text->document());
    m_text->layOutAnew();
    m_text->moveCursor(QTextCursor::Start);
}

QVariantMap HelpView::saveState() const
{
    return {{QStringLiteral("scroll"), m_text->verticalScrollBar()->value()}};
}

void HelpView::restoreState(const QVariantMap& state)
{
    m_text->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
}

QList<widgets::Page::Key> HelpView::keys() const
{
    return {{tr("Page up / Page down"), tr("Read on")}};
}

void HelpView::focusFirst()
{
    m_text->setFocus();
}

void HelpView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        const QVariantMap state = saveState();
        showChapter();
        restoreState(state);
    }
    Page::changeEvent(event);
}

} // namespace help
