// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/standingservice.h"
#include "ui/widgets/page.h"

#include <QSet>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Card;
class ScrollColumn;
} // namespace widgets

namespace uistanding {

// My points, level and streak; where the organisation has it, leaderboards with those around me, my place among others
// and challenges.
class StandingView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandingView)

public:
    explicit StandingView(services::StandingService& standing, QWidget* parent = nullptr);

    // Administrators have laid down for this computer that nobody is compared on it (docs/policy.md).
    void setComparisonsForbidden(bool forbidden);
    void open(const QUrl& place) override; // plots first, not their tables
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void refresh() override;

private:
    void addOwn();
    [[nodiscard]] QString pointsLately() const;
    void addTakingPart();
    void addLaidDown();
    void addBoards();
    void addBoardChoices(widgets::Card* card, const QList<const domain::BoardFigures*>& groups);
    void addBoardRows(widgets::Card* card, const domain::BoardFigures& board);
    void addPlots();
    void addPlot(widgets::Card* card, const domain::PlotFigures& plot);
    void addChallenges();

    services::StandingService& m_standing;
    services::StandingPage m_page;
    QString m_group; // "kind id" of the board that is shown
    QString m_period = QStringLiteral("month");
    QSet<QString> m_tables; // plots that are shown as tables
    bool m_forbidden = false;
    widgets::ScrollColumn* m_scroll;
};

} // namespace uistanding
