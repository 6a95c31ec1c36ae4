// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"
#include "ui/widgets/page.h"

namespace services {
class DownloadService;
}

namespace widgets {
class Chip;
class ScrollColumn;
} // namespace widgets

namespace pathways {

// My pathways and those one may join; my courses by how they stand.
class LearningView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LearningView)

public:
    // 'downloads' may be null: nothing can be fetched then.
    LearningView(services::LearningService& learning, services::DownloadService* downloads, const domain::Clock& clock,
                 QWidget* parent = nullptr);

    void open(const QUrl& place) override; // ?tab=pathways|courses
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    void buildTabs();
    void showTab(bool courses);
    void addPathways();
    void addCourses();
    void addHeading(const QString& text);
    void addPathwayRow(const services::PathwayProgress& path);
    void addCourseRow(const services::LearningItem& item);

    services::LearningService& m_learning;
    services::DownloadService* m_downloads;
    const domain::Clock& m_clock;
    widgets::ScrollColumn* m_scroll;
    widgets::Chip* m_pathTab = nullptr;
    widgets::Chip* m_courseTab = nullptr;
    bool m_courses = false;
};

} // namespace pathways
