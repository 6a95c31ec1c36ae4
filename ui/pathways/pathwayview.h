// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"
#include "ui/widgets/page.h"

namespace services {
class DownloadService;
}

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class Card;
class ScrollColumn;
class Tag;
} // namespace widgets

namespace pathways {

// One pathway: its steps in order with how far one is, exactly why a step is locked, and what a change of the pathway
// means for the person (C4).
class PathwayView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathwayView)

public:
    // 'downloads' may be null: nothing can be fetched then.
    PathwayView(services::LearningService& learning, services::DownloadService* downloads, const domain::Clock& clock,
                QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    void addHead(const services::PathwayProgress& path);
    [[nodiscard]] widgets::Tag* dueTag(const QDateTime& at) const;
    void addNews(const services::PathwayProgress& path);
    void addStep(const services::StepProgress& step, int number, bool joined);
    void addAsking(const services::StepProgress& step, widgets::Card& card);
    void addStepCourses(const services::StepProgress& step, widgets::Card& card);
    void leaveNow(const QString& title);
    void followAgain(const QString& id);
    void showRefusal(const QString& commandId, const base::Error& error);

    services::LearningService& m_learning;
    services::DownloadService* m_downloads;
    const domain::Clock& m_clock;
    QString m_id;
    QString m_lastCommand;
    QString m_left; // what was left last, to be taken back
    QString m_refusal;
    widgets::ScrollColumn* m_scroll;
    widgets::Button* m_primary = nullptr;
};

} // namespace pathways
