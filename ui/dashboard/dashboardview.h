// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"
#include "app/services/requestservice.h"
#include "ui/widgets/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace services {
class SyncService;
class VoiceService;
} // namespace services
namespace widgets {
class Banner;
class Card;
class ColumnsLayout;
class ListRow;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace dashboard {

// Home: what to go on with, what is due, where my pathways and requests stand, what comes next; for those with reports
// what waits for them. Every card has one next action; everything is read from the cache.
class DashboardView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardView)

public:
    DashboardView(services::LearningService& learning, services::RequestService& requests, services::SyncService& sync,
                  const domain::Clock& clock, QWidget* parent = nullptr);

    // What colleagues recommend; may stay unset.
    void setVoices(services::VoiceService* voices);

    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void refresh() override;

private:
    widgets::Card* addCard(const QString& name, const QString& title);
    void addContinue(const services::Home& home);
    void addDue(const services::Home& home);
    void addDueRow(widgets::Card* card, widgets::ListRow* row, int days, const QUrl& where);
    void addReview(const services::Home& home);
    void addPathways(const services::Home& home);
    void addNext(const services::Home& home);
    void addRequests();
    void addStanding(const services::Home& home);
    void addExpiring(const services::Home& home, widgets::Card& card);
    void addRecommended();
    void addRegistrations(const services::Home& home);
    void showRescue(const services::Home& home);
    void showLost();
    widgets::Banner* addBanner(const QString& name);
    void updateFreshness();
    [[nodiscard]] widgets::TextLabel* nothing(const QString& text) const; // or that it is not known what there is

    services::LearningService& m_learning;
    services::RequestService& m_requests;
    services::SyncService& m_sync;
    services::VoiceService* m_voices = nullptr;
    const domain::Clock& m_clock;
    widgets::ScrollColumn* m_scroll;
    widgets::TextLabel* m_greeting;
    widgets::TextLabel* m_fresh;
    bool m_notHereYet = false;
    QPointer<widgets::Banner> m_rescue; // while there is one to be told of
    QPointer<widgets::Banner> m_lost;   // likewise
    QWidget* m_cards = nullptr;
    widgets::ColumnsLayout* m_columns = nullptr;
};

} // namespace dashboard
