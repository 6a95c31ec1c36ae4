// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace models {
class RequestListModel;
}
namespace widgets {
class EmptyState;
class TextLabel;
} // namespace widgets

namespace requests {

class RequestDelegate;

// The list at the start side: drafts that wait to be finished, the requests, and what to do with those that are marked.
class RequestListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestListPane)

public:
    explicit RequestListPane(models::RequestListModel& model, QWidget* parent = nullptr);

    void setShowsPeople(bool shows);
    void setDrafts(const QList<services::RequestDraft>& drafts, const QDateTime& now);
    void setEmpty(const QString& sentence, const QString& action);
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] QString currentId() const;
    void setCurrent(const QString& requestId);
    void step(int rows);
    void toggleMark();

Q_SIGNALS:
    void currentChanged(const QString& requestId); // by the person or because rows went
    void activated(const QString& requestId);
    void openDraft(const QString& draftId);
    void emptyAction();
    void approveMarked();
    void declineMarked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBulk();
    void connectAll();
    void updateEmpty();

    models::RequestListModel& m_model;
    RequestDelegate* m_delegate;
    QListView* m_view;
    QVBoxLayout* m_drafts;
    QWidget* m_draftBox;
    QWidget* m_bulk;
    widgets::TextLabel* m_bulkCount;
    widgets::EmptyState* m_empty;
    bool m_hasDrafts = false;
};

} // namespace requests
