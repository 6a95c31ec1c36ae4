// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"
#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace services {
class CommunityService;
}
namespace widgets {
class ScrollColumn;
class SearchField;
} // namespace widgets

namespace community {

// All communities, mine first: found by their words, joined, begun.
class CommunitiesView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunitiesView)

public:
    explicit CommunitiesView(services::CommunityService& communities, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addGroup(const QString& title, const QList<services::CommunityRow>& rows);
    void addTalk(const QString& words);

    services::CommunityService& m_communities;
    widgets::SearchField* m_field;
    QVBoxLayout* m_top; // what is above the cards
    widgets::ScrollColumn* m_scroll;
};

} // namespace community
