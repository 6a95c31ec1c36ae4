// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/shell/viewfactory.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace shell {

using namespace widgets;

namespace {

constexpr int kSheetWidth = 520;

QList<Page::Key> everywhere(const QStringList& rooms)
{
    return {
        {KeySheet::tr("Ctrl+K"), KeySheet::tr("Search and do anything")},
        {KeySheet::tr("Ctrl+1 … Ctrl+%1").arg(rooms.size()), QLocale().createSeparatedList(rooms)},
        {KeySheet::tr("Ctrl+,"), titleOf(QStringLiteral("settings"))},
        {KeySheet::tr("Tab / Enter"), KeySheet::tr("To the next thing; press it")},
        {KeySheet::tr("Alt+← / Alt+→"), KeySheet::tr("Back and forward")},
        {KeySheet::tr("F5"), KeySheet::tr("Sync now")},
        {KeySheet::tr("Esc"), KeySheet::tr("Close what is on top")},
        {KeySheet::tr("F1"), KeySheet::tr("This list")},
        {KeySheet::tr("Ctrl+W / Ctrl+Q"), KeySheet::tr("Close the window, quit")},
    };
}

// As high as its content, and in a window that is lower as high as there is room for.
class SheetScroll final : public QScrollArea
{
public:
    explicit SheetScroll(QWidget* content)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        viewport()->setAutoFillBackground(false);
        setWidget(content);
        content->setAutoFillBackground(false);
        setAccessibleName(KeySheet::tr("Keys"));
        // Where there is nothing to scroll there is nothing to do in it.
        const auto take = [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); };
        take(0, verticalScrollBar()->maximum());
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, take);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int wide = qMin(scaled(kSheetWidth), window()->width() - 2 * grid(8)) - 2 * grid(6);
        const QLayout* table = widget()->layout();
        return {wide, table->hasHeightForWidth() ? table->totalHeightForWidth(wide) : table->sizeHint().height()};
    }

protected:
    // Beneath the content, which is no ground.
    void paintEvent(QPaintEvent* event) override
    {
        QScrollArea::paintEvent(event);
        if (!focusVisible(this))
            return;
        QPainter painter(viewport());
        paintFocus(painter, viewport()->rect(), tokens::kRadiusMedium);
    }
};

} // namespace

KeySheet::KeySheet(QWidget* over) : Overlay(tr("Keys"), kSheetWidth, Position::Middle, over)
{
    setObjectName(QStringLiteral("keysheet"));
}

void KeySheet::openWith(const QString& viewName, const QList<Page::Key>& ofView, const QStringList& rooms)
{
    clearLayout(column());
    auto* content = new QWidget;
    auto* table = new QGridLayout(content);
    table->setContentsMargins(grid(2), grid(1), grid(2), grid(1)); // for the ring
    table->setHorizontalSpacing(grid(4));
    table->setVerticalSpacing(grid(2));
    table->setColumnStretch(1, 1);
    if (!ofView.isEmpty())
        addSection(*table, viewName, ofView);
    addSection(*table, tr("Everywhere"), everywhere(rooms));
    column()->addWidget(new SheetScroll(content));
    auto* actions = new QHBoxLayout;
    auto* handbook = new Button(tr("Handbook"), Button::Kind::Quiet);
    handbook->setObjectName(QStringLiteral("handbook"));
    handbook->setIconName(QLatin1StringView("book-open"));
    connect(handbook, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT handbookWanted();
    });
    auto* done = new Button(tr("Close"), Button::Kind::Primary);
    connect(done, &QPushButton::clicked, this, &Overlay::close);
    actions->addStretch(1);
    actions->addWidget(handbook);
    actions->addWidget(done);
    column()->addLayout(actions);
    openFor(done);
}

void KeySheet::addSection(QGridLayout& table, const QString& title, const QList<Page::Key>& keys)
{
    auto* head = new TextLabel(title, Type::Lead);
    head->setType(Type::Lead, Weight::Strong);
    const int first = table.rowCount();
    if (first > 1)
        table.setRowMinimumHeight(first, grid(2));
    table.addWidget(head, first + 1, 0, 1, 2);
    for (int i = 0; i < keys.size(); ++i) {
        // Names of keys run from left to right in every language.
        const QString name = QChar(0x2066) + keys.at(i).keys + QChar(0x2069);
        table.addWidget(new Tag(name), first + 2 + i, 0, Qt::AlignLeading);
        table.addWidget(new TextLabel(keys.at(i).what), first + 2 + i, 1);
    }
}

} // namespace shell
