// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/models/outboxmodel.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QListView;
class QTimer;
QT_END_NAMESPACE

namespace domain {
class Clock;
}
namespace services {
class PrivateNotes;
}
namespace widgets {
class Button;
class EmptyState;
class Panes;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace uisync {

class LostList;
class OutboxPage;
class StatusCard;

// The sync inspector: how sync stands, and every change that waits, with why and what to do. Places: sync,
// sync/COMMAND.
class SyncView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncView)

public:
    // 'nameOf' names the people of the other side of a conflict.
    SyncView(services::SyncService& sync, services::AccountService& accounts, const domain::Clock& clock,
             const models::NameOf& nameOf, QWidget* parent = nullptr);

    // Takes what has come too late for a mentorship; outlives it.
    void setOwnNotes(services::PrivateNotes* notes);

    void open(const QUrl& place) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void leaveRoom();
    void buildHead(class QVBoxLayout* column);
    void connectAll();
    void connectPage();
    void showItem();
    void leadOn(const QString& commandId);
    void openPortal();
    void openSubject(const services::OutboxItem& item);
    void keepPrivately(const services::OutboxItem& item);
    void exportAll();
    [[nodiscard]] QString currentId() const;

    services::SyncService& m_sync;
    services::AccountService& m_accounts;
    services::PrivateNotes* m_own = nullptr;
    const domain::Clock& m_clock;
    models::OutboxModel m_model;
    widgets::ScrollColumn* m_scroll;
    StatusCard* m_status;
    LostList* m_lost;
    widgets::TextLabel* m_count;
    widgets::Button* m_export;
    widgets::Panes* m_panes;
    QListView* m_list;
    OutboxPage* m_page;
    widgets::EmptyState* m_empty;
    QTimer* m_tick;
    QString m_decided; // the command that was just decided about; what is shown after it
};

} // namespace uisync
