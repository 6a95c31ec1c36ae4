// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestlistpane.h"

#include "ui/models/requestlistmodel.h"
#include "ui/models/timewords.h"
#include "ui/requests/requestdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QVBoxLayout>

namespace requests {

using models::RequestListModel;
using widgets::Button;
using widgets::grid;
using widgets::TextLabel;
using widgets::Type;

RequestListPane::RequestListPane(RequestListModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_delegate(new RequestDelegate(this)),
      m_view(new QListView),
      m_draftBox(new QWidget),
      m_bulk(new QWidget),
      m_empty(new widgets::EmptyState(QLatin1StringView("inbox"), {}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(2), 0, 0);
    column->setSpacing(0);
    m_drafts = new QVBoxLayout(m_draftBox);
    m_drafts->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    m_drafts->setSpacing(0);
    column->addWidget(m_draftBox);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(40);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setObjectName(QStringLiteral("requestList"));
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    buildBulk();
    column->addWidget(m_bulk);
    m_draftBox->hide();
    m_bulk->hide();
    setFocusProxy(m_view);
    connectAll();
}

void RequestListPane::buildBulk()
{
    auto* column = new QVBoxLayout(m_bulk);
    column->setContentsMargins(grid(4), 0, grid(4), grid(3));
    column->setSpacing(grid(2));
    column->addWidget(new widgets::Hairline);
    m_bulkCount = new TextLabel({}, Type::Small);
    column->addWidget(m_bulkCount);
    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, grid(2));
    auto* approve = new Button(tr("Approve…"), Button::Kind::Primary);
    approve->setObjectName(QStringLiteral("approveMarked"));
    auto* decline = new Button(tr("Decline…"));
    decline->setObjectName(QStringLiteral("declineMarked"));
    auto* clear = new Button(tr("Unmark"), Button::Kind::Quiet);
    for (Button* button : {approve, decline, clear}) {
        button->setCompact(true);
        flow->addWidget(button);
    }
    approve->setAccessibleName(tr("Approve the marked requests"));
    decline->setAccessibleName(tr("Decline the marked requests"));
    column->addWidget(buttons);
    connect(approve, &QPushButton::clicked, this, &RequestListPane::approveMarked);
    connect(decline, &QPushButton::clicked, this, &RequestListPane::declineMarked);
    connect(clear, &QPushButton::clicked, &m_model, &RequestListModel::clearMarks);
}

void RequestListPane::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_view, &QListView::clicked, this, [this] { Q_EMIT activated(currentId()); });
    connect(m_view, &QListView::activated, this, [this] { Q_EMIT activated(currentId()); });
    connect(&m_model, &RequestListModel::marksChanged, this, [this](int count) {
        m_bulk->setVisible(count > 0);
        m_bulkCount->setText(tr("%n marked", nullptr, count));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &RequestListPane::updateEmpty);
}

void RequestListPane::setShowsPeople(bool shows)
{
    m_delegate->setShowsPeople(shows);
    m_view->doItemsLayout();
}

void RequestListPane::setDrafts(const QList<services::RequestDraft>& drafts, const QDateTime& now)
{
    widgets::clearLayout(m_drafts);
    m_hasDrafts = !drafts.isEmpty();
    m_draftBox->setVisible(m_hasDrafts);
    for (const services::RequestDraft& draft : drafts) {
        const QString title = draft.title.isEmpty() ? tr("Untitled request") : draft.title;
        auto* row = new widgets::ListRow(title, tr("Draft, %1").arg(models::agoWords(draft.updatedAt, now)));
        row->setIconName(QLatin1StringView("pencil"));
        connect(row, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT openDraft(id); });
        m_drafts->addWidget(row);
    }
    if (m_hasDrafts)
        m_drafts->addWidget(new widgets::Hairline);
    updateEmpty();
}

void RequestListPane::setEmpty(const QString& sentence, const QString& action)
{
    m_empty->setSentence(sentence);
    if (!action.isEmpty() && !m_empty->action())
        connect(m_empty->setAction(action), &QPushButton::clicked, this, &RequestListPane::emptyAction);
    if (m_empty->action()) {
        m_empty->action()->setText(action);
        m_empty->action()->setVisible(!action.isEmpty());
    }
    updateEmpty();
}

void RequestListPane::updateEmpty()
{
    const bool nothing = m_model.rowCount() == 0;
    m_empty->setVisible(nothing && !m_hasDrafts);
    m_view->setVisible(!m_empty->isVisibleTo(this));
}

QString RequestListPane::currentId() const
{
    return m_view->currentIndex().data(RequestListModel::IdRole).toString();
}

void RequestListPane::setCurrent(const QString& requestId)
{
    const QModelIndex index = m_model.indexOf(requestId);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void RequestListPane::step(int rows)
{
    const QModelIndex now = m_view->currentIndex();
    const int row = qBound(0, now.isValid() ? now.row() + rows : 0, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        setCurrent(m_model.index(row).data(RequestListModel::IdRole).toString());
}

void RequestListPane::toggleMark()
{
    m_model.toggleMark(m_view->currentIndex());
}

void RequestListPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateEmpty();
}

} // namespace requests
