// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/widgets/currentrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textpaint.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shell {

using namespace widgets;

namespace {

constexpr int kRowHeight = 48;
constexpr int kRowsShown = 8;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    explicit PaletteDelegate(const PaletteModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PaletteEntry* entry = m_model.entry(index.row());
        if (!entry)
            return;
        const bool rtl = option.direction == Qt::RightToLeft;
        if (option.state.testFlag(QStyle::State_Selected))
            paintCurrentRow(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), Role::AccentSoft, rtl);
        QRect area = option.rect.adjusted(grid(3), 0, -grid(3), 0);
        const int side = scaled(20);
        QRect mark(area.x(), area.center().y() - side / 2 + 1, side, side);
        if (rtl)
            mark.moveRight(area.right());
        paintIcon(*painter, mark, QLatin1StringView(entry->icon.toLatin1()), Role::TextMuted);
        area.adjust(rtl ? 0 : side + grid(3), 0, rtl ? -side - grid(3) : 0, 0);
        const TextStyle head{font(Type::Body, Weight::Medium), Role::Text, 1, rtl, false, {}};
        const TextStyle line{font(Type::Small), Role::TextMuted, 1, rtl, false, {}};
        const int headHeight = lineHeight(head.font);
        const int detailHeight = entry->detail.isEmpty() ? 0 : lineHeight(line.font);
        int y = area.y() + (area.height() - headHeight - detailHeight) / 2;
        y += paintText(*painter, QRect(area.x(), y, area.width(), headHeight), entry->title, head);
        paintText(*painter, QRect(area.x(), y, area.width(), detailHeight), entry->detail, line);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, scaled(kRowHeight)};
    }

private:
    const PaletteModel& m_model;
};

} // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(const QList<PaletteEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* what = index.isValid() ? entry(index.row()) : nullptr;
    if (!what)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return what->title;
    if (role == Qt::AccessibleDescriptionRole)
        return what->detail;
    return {};
}

Palette::Palette(Find find, QWidget* over)
    : Overlay(tr("Search and do"), 640, Position::Top, over),
      m_find(std::move(find)),
      m_field(new SearchField(tr("Search courses, pathways, people, threads, or type what to do"))),
      m_list(new QListView),
      m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("palette-field"));
    m_list->setObjectName(QStringLiteral("palette-list"));
    column()->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column()->setSpacing(grid(2));
    column()->addWidget(m_field);
    column()->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    connect(m_list, &QListView::activated, this, &Palette::runCurrent); // pressed by an assistive program
}

void Palette::openWith(const QString& words)
{
    m_field->setText(words);
    search();
    openFor(m_field);
    m_field->selectAll();
}

void Palette::search()
{
    m_model->setEntries(m_find(m_field->text().trimmed()));
    const int rows = m_model->rowCount();
    m_list->setFixedHeight(qBound(1, rows, kRowsShown) * scaled(kRowHeight));
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
    if (isVisible())
        refit();
}

void Palette::runCurrent()
{
    const PaletteEntry* entry = m_model->entry(m_list->currentIndex().row());
    if (!entry || !isVisible()) // a click may activate, too
        return;
    const auto run = entry->run; // the entry goes when the palette closes
    close();
    if (run)
        run();
}

void Palette::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + rows) % rows));
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(qMin(kRowsShown, m_model->rowCount() - 1));
            return true;
        case Qt::Key_PageUp:
            move(-qMin(kRowsShown, m_model->rowCount() - 1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace shell
