// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/teamservice.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class ScrollColumn;
class SearchField;
class TextLabel;
} // namespace widgets

namespace services {
class ProfileService;
class StandingService;
struct SkilledColleague;
} // namespace services

namespace team {

class HeatModel;

// A supervisor's team: how each report stands, the skills of all against what their titles ask for, who can do what.
class TeamView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamView)

public:
    TeamView(services::TeamService& team, const domain::Clock& clock, QWidget* parent = nullptr);

    void setProfiles(services::ProfileService* profiles);  // who can do what; may be null
    void setStanding(services::StandingService* standing); // challenges of the team; may be null
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFirst() override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead();
    void addExports();
    void addSearch();
    void showFound();
    void addFound(const services::SkilledColleague& found);
    void addMembers();
    void addMap();
    void addLegend(QVBoxLayout& body);
    void addFigures();
    void addChallenges();
    void fitMap();
    void turnMap(int direction);
    void save(bool pdf);

    services::TeamService& m_team;
    const domain::Clock& m_clock;
    services::ProfileService* m_profiles = nullptr;
    services::StandingService* m_standing = nullptr;
    QString m_words; // of whom somebody looks for
    services::TeamPage m_page;
    bool m_allMembers = false;
    HeatModel* m_model;
    widgets::ScrollColumn* m_scroll;
    widgets::SearchField* m_search = nullptr;
    QVBoxLayout* m_found = nullptr;
    QTableView* m_map = nullptr;
    widgets::Button* m_before = nullptr;
    widgets::Button* m_after = nullptr;
    widgets::TextLabel* m_range = nullptr;
};

} // namespace team
