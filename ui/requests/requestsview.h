// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "ui/models/requestlistmodel.h"
#include "ui/requests/bulkpage.h"
#include "ui/requests/decisionbar.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QMap>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTimer;
QT_END_NAMESPACE

namespace domain {
class Clock;
}
namespace widgets {
class Button;
class Chip;
class Panes;
} // namespace widgets

namespace requests {

class BulkPage;
class ContextPane;
class DelegationPage;
class RequestListPane;
class RequestPage;

// My requests, and for those who decide the inbox and what they decided. Places: requests,
// requests?tab=review|mine|decided, request/ID.
class RequestsView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsView)

public:
    enum class Tab { Review, Mine, Decided };

    RequestsView(services::RequestService& requests, services::SyncService& sync, const domain::Clock& clock,
                 QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

Q_SIGNALS:
    void badgeCountChanged(int toReview);

protected:
    void refresh() override;

private:
    struct Sent // a decision of mine until it was taken
    {
        Act act;
        QString requestId;
        QString text;
    };
    struct Telling // decisions made together, until it is known of each whether it was taken
    {
        Act act = Act::None;
        bool many = false;
        QStringList pending, queued;
        QStringList left; // titles of those that there was nothing to decide about any more
    };

    void buildHead(class QVBoxLayout* column);
    void buildPanes();
    void connectAll();
    void connectPage();
    void addKeys();
    void setTab(Tab tab);
    [[nodiscard]] Tab firstTab() const;
    void updateTabs();
    [[nodiscard]] QList<services::RequestItem> itemsOf(Tab tab) const;
    [[nodiscard]] QDateTime now() const;

    void showRequest(const QString& requestId);
    [[nodiscard]] static QString missingWords();
    [[nodiscard]] QString titleOf(const services::RequestItem& item) const; // of the window
    void showContext();
    [[nodiscard]] QString nextOf(const QList<services::RequestItem>& items, int row) const;
    void noteDelivery(const services::RequestItem& item);
    void decide(Act act, const QString& text, const QString& personId);
    [[nodiscard]] QString order(const QString& requestId, Act act, const QString& text, const QString& personId);
    void tellWhenQueued(const Telling& telling);
    void noteTaken(const QString& commandId, bool taken);
    void tell(const Telling& told);
    void takeBack(QStringList commandIds);
    void showTakenBack(const QList<Sent>& sent);
    [[nodiscard]] bool isLeftOut(const QString& commandId);
    void takeLastBack();
    void decideMany(Act act, const QList<BulkPage::Decision>& decisions, const QStringList& left);
    void refused(const QString& commandId, const base::Error& error);
    void keepTheirs();
    void decideAgain();
    void exportTrail(const QList<services::RequestItem>& items, const QString& name);
    void startBulk(Act act);
    void showFront(QWidget* page);
    [[nodiscard]] QDateTime orderedAt(const QString& commandId) const;

    services::RequestService& m_requests;
    services::SyncService& m_sync;
    const domain::Clock& m_clock;
    models::RequestListModel m_model;
    Tab m_tab = Tab::Mine;
    bool m_named = false; // one was asked for, which the window names
    QStackedWidget* m_stack;
    QTimer* m_newsPause;    // news of one round of sync come together
    QTimer* m_contextPause; // see showContext()
    QWidget* m_tabs;
    QMap<Tab, widgets::Chip*> m_tabChips;
    widgets::Button* m_new;
    widgets::Button* m_absence;
    widgets::Button* m_export;
    widgets::Panes* m_panes;
    RequestListPane* m_list;
    RequestPage* m_page;
    ContextPane* m_context;
    BulkPage* m_bulk;
    DelegationPage* m_delegation;
    QHash<QString, Sent> m_sent; // by command
    QList<Telling> m_telling;
    QList<QStringList> m_undoable;                 // commands, those of the last time last
    QHash<QString, services::Delivery> m_delivery; // as last seen, by request
    QHash<QString, QDateTime> m_wentAt;            // by request
    QString m_shown;                               // the request in the main pane
    QString m_missing;                             // one that was asked for and is not here: nothing stands in for it
    bool m_tabChosen = false;
};

} // namespace requests
