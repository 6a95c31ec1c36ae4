// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/standingservice.h"
#include "ui/widgets/page.h"

namespace widgets {
class Button;
class ScrollColumn;
} // namespace widgets

namespace challenges {

// One challenge: what is to be done, for whom, until when, how far it is, and where it is done.
class ChallengeView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChallengeView)

public:
    explicit ChallengeView(services::StandingService& standing, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    void addHead(const services::ChallengeLine& line);
    void addFacts(const services::ChallengeLine& line);
    void addHowFar(const services::ChallengeLine& line);
    void addCourses(const services::ChallengeLine& line);
    void addActions(const services::ChallengeLine& line);
    void end(const domain::Challenge& challenge);

    services::StandingService& m_standing;
    QString m_id;
    widgets::Button* m_primary = nullptr;
    widgets::ScrollColumn* m_scroll;
};

} // namespace challenges
