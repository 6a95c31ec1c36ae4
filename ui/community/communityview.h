// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"
#include "ui/models/wordsback.h"
#include "ui/widgets/page.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QListView;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace models {
class ThreadListModel;
}
namespace services {
class CommunityService;
class StandingService;
} // namespace services
namespace widgets {
class Button;
class Card;
class Chip;
class EmptyState;
class ScrollColumn;
} // namespace widgets

namespace community {

// One community: its threads, and what it is (purpose, goals, resources, events, members, what moderators have to do).
class CommunityView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunityView)

public:
    // Ids and names of colleagues whose names have words that begin so; at most so many.
    using Find = std::function<QList<std::pair<QString, QString>>(const QString& words, int limit)>;

    // Without 'find' nobody can be invited.
    explicit CommunityView(services::CommunityService& communities, Find find = {}, QWidget* parent = nullptr);

    void setStanding(services::StandingService* standing); // challenges of the community; may be null
    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;
    bool closeTopmost() override;

protected:
    void refresh() override;
    void lookedAt() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillPage();
    void buildThreads();
    void showHead(const services::CommunityPage& page);
    void addMute(QLayout* line, bool muted);
    void showThreads(const services::CommunityPage& page);
    void showAbout(const services::CommunityPage& page);
    void showMembers(const services::CommunityPage& page);
    void showDoor(const services::CommunityPage& page);
    void addOwners(QLayout* line, const services::CommunityPage& page);
    void showInvited(const services::CommunityPage& page);
    void showInvitation();
    void showFound(QWidget* field, QVBoxLayout* into);
    void leave(const services::CommunityPage& page);
    void askToLeave(const services::CommunityPage& page);
    void askToRemove(widgets::Card* card, const services::MemberRow& row);
    void showModeration(const services::CommunityPage& page);
    void showEvents(const services::CommunityPage& page);
    void addEvent(const services::EventRow& row, const services::CommunityPage& page);
    void addClashes(const services::EventRow& row, widgets::Card& card);
    void addThreadsAbout(const services::EventRow& row, widgets::Card& card);
    void addMember(widgets::Card* card, const services::MemberRow& row, const services::CommunityPage& page);
    widgets::Button* action(QLayout* line, const QString& text, const char* name, std::function<void()> run);
    void closeQuestions();
    void startThread();
    void setTab(int tab);

    services::CommunityService& m_communities;
    services::StandingService* m_standing = nullptr;
    const Find m_find;
    models::ThreadListModel* m_threads;
    QString m_id;
    QString m_role;
    int m_tab = 0;
    bool m_leaving = false, m_inviting = false;
    QString m_inviteWords;
    QString m_removing; // the person about whom it is asked
    QString m_removeReason;
    models::WordsBack m_back;
    QString m_event;        // that a link led to
    bool m_seeking = false; // it is to be in sight
    bool m_found = false;   // it had the focus
    QVBoxLayout* m_head;
    QList<widgets::Chip*> m_tabs;
    QStackedWidget* m_stack;
    QListView* m_list;
    widgets::EmptyState* m_empty;
    widgets::ScrollColumn* m_scroll;
};

// That one is no longer a member, or was not admitted, by whom and why.
[[nodiscard]] QString removalWords(const services::CommunityRow& row);

} // namespace community
