// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/developmentservice.h"
#include "app/services/standingservice.h"
#include "ui/models/formdraft.h"
#include "ui/widgets/page.h"

#include <QPointer>

namespace widgets {
class Button;
class Card;
class Chip;
class ScrollColumn;
} // namespace widgets

namespace development {

class AwardForm;

// The desk of learning & development: what people ask for, badges that were given, how the organisation plays.
class DevelopmentView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevelopmentView)

public:
    DevelopmentView(services::DevelopmentService& development, services::StandingService& standing,
                    QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void refresh() override;

private:
    void addTabs();
    void addDemand();
    void addDemandRow(widgets::Card* card, const services::DemandLine& line);
    void addTrend(widgets::Card* card, const domain::Demand& demand);
    void addAnswer(widgets::Card* card, const services::DemandLine& line);
    void exportDemand();
    void addBadges();
    void editBadge(const QString& id);
    void addBadgeForm(widgets::Card* card, const domain::Badge& badge);
    void addAwards();
    void addAwardForm(widgets::Card* card);
    void addAwardSearch(widgets::Card* card);
    void addAwardRow(widgets::Card* card, const services::AwardLine& line);
    void addRevocation(widgets::Card* card, const services::AwardLine& line);
    void addRules();
    void addQuestion(widgets::Card* card, const domain::GameRules& rules);
    [[nodiscard]] QLayout* sendOrCancel(widgets::Button* send);
    void closeForms();
    void tellKept();
    void addChallenges();
    void showRefusal(const QString& commandId, const base::Error& error);

    services::DevelopmentService& m_development;
    services::StandingService& m_standing;
    QString m_tab = QStringLiteral("demand"); // demand | badges | points
    QString m_answering;                      // the demand for which a course is looked for
    QString m_badge;                          // whose form is open; 'new'
    QString m_awardWords;                     // which awards are looked for
    QString m_revoking;                       // the award whose reason is asked for
    QString m_preset;                         // of who is ranked: chosen, not confirmed yet
    QString m_refusal;
    bool m_awarding = false;             // a badge is being given
    bool m_writing = false;              // a form is open: it stays as it is
    QPointer<models::FormDraft> m_draft; // of the form that is open, if it keeps what is typed
    widgets::ScrollColumn* m_scroll;
};

} // namespace development
