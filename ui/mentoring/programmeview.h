// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringservice.h"
#include "ui/mentoring/drafts.h"
#include "ui/widgets/page.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Card;
class ScrollColumn;
} // namespace widgets

namespace uimentoring {

// A programme of learning & development: pairs as they would come out, with reasons; pairs are locked or kept apart and
// the rest matched anew; how fair it is; published as questions to both of each pair. Places: programme/ID.
class ProgrammeView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgrammeView)

public:
    explicit ProgrammeView(services::MentoringService& service, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    bool closeTopmost() override;
    [[nodiscard]] QList<Key> keys() const override;

protected:
    void refresh() override;

private:
    void show(const services::ProgrammeView& view);
    void addHead(const services::ProgrammeView& view);
    void addName(const services::ProgrammeView& view, widgets::Card* card);
    [[nodiscard]] static QStringList fairnessLines(const QJsonObject& report);
    void addFairness(const services::ProgrammeView& view);
    void addPairs(const services::ProgrammeView& view);
    void addPair(const mentoring::Pair& pair, const services::ProgrammeView& view, widgets::Card* card);
    void addUnmatched(const services::ProgrammeView& view);
    void addPublished(const services::ProgrammeView& view);
    void fix(const services::ProgrammeView& view, const QString& wish, const QString& offer, const char* how);

    services::MentoringService& m_service;
    widgets::ScrollColumn* m_scroll;
    QVBoxLayout* m_body;
    QString m_id;
    Drafts m_drafts;
    bool m_sure = false;                                             // asked whether to publish
    std::optional<std::optional<services::ProgrammeView>> m_matched; // to be shown
};

} // namespace uimentoring
