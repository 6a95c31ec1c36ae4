// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/services/talktypes.h"
#include "ui/community/postcard.h"
#include "ui/models/drafttimer.h"
#include "ui/models/wordsback.h"
#include "ui/widgets/page.h"

#include <QSet>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace services {
class CommunityService;
}
namespace widgets {
class Button;
class Composer;
class LazyColumn;
class LeftWords;
class ScrollColumn;
class TextLabel;
struct LazyItem;
} // namespace widgets

namespace community {

// A thread: its first text, replies, and the place to reply. What is being written is kept on this machine while one
// types; what was sent is shown at once, as waiting.
class ThreadView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadView)

public:
    explicit ThreadView(services::CommunityService& communities, QWidget* parent = nullptr);
    ~ThreadView() override;

    // Takes the title of what a thread is about, of that kind (services::About).
    [[nodiscard]] static QString aboutWords(const QString& kind);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;
    bool closeTopmost() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;
    void lookedAt() override;
    void showEvent(QShowEvent* event) override;

private:
    static constexpr int kLeastReplies = 100; // that are shown

    void build();
    void connectLists();
    void connectComposer();
    void showHead(const services::ThreadPage& page);
    void addAbout(const services::ThreadPage& page, QLayout* line);
    void addMute(const services::ThreadPage& page, QLayout* line);
    void addModeration(const services::ThreadPage& page, QLayout* line);
    void addLockForm();
    void showNothing();
    [[nodiscard]] static QString nothingWords(const std::optional<services::CommunityRow>& row, bool was);
    void showPosts(const services::ThreadPage& page);
    [[nodiscard]] widgets::LazyItem itemOf(services::PostRow& row);
    [[nodiscard]] QWidget* cardFor(const QString& id);
    void connectCard(PostCard* card, const services::PostRow& row);
    void chainTabs();
    void want(const QString& postId, int below);
    void reachWanted();
    void followFocus(QWidget* before, QWidget* now);
    void openFile(const domain::AttachmentRef& file);
    void beginReply(const services::PostRow& to);
    void beginEdit(const services::PostRow& row);
    void showEdit(const domain::Post& post, const QString& text);
    void takeDraft();
    void takeEdit();
    void endEdit();
    [[nodiscard]] QString whyNotChanged() const; // the reply that is being changed
    void tellEdit();
    void send();
    void takeBack(const QString& draft, const QString& text, const base::Error& error);
    void keepDraft();
    void throwAway();
    void keepAttached();
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString editName() const; // of a draft with the id of the reply, then its words
    void showFoot(const services::ThreadPage& page);
    void markRead();
    [[nodiscard]] QString lastSeen() const;

    services::CommunityService& m_communities;
    QString m_id;
    QString m_community; // that a link names, for when the thread is not here
    QString m_sought;    // the reply that a link led to; may be empty
    int m_shown = 0;     // replies
    services::ThreadPage m_page;
    widgets::ScrollColumn* m_scroll;
    QVBoxLayout* m_head;
    widgets::LazyColumn* m_first;
    widgets::Button* m_earlier;
    widgets::LazyColumn* m_posts;
    widgets::Composer* m_composer;
    widgets::LeftWords* m_left;    // of where one may write no more
    widgets::TextLabel* m_keeping; // what was written and is not in the store yet
    widgets::TextLabel* m_answering;
    QVBoxLayout* m_foot;
    QSet<QString> m_new;              // not read when it was opened: marked so until one leaves or answers
    bool m_sent = false;              // a reply, and nobody has scrolled since: its field stays in sight
    std::pair<QString, int> m_wanted; // the reply that is to stand at the top, and how far above its top
    bool m_reached = false;           // it has stood there
    QString m_replyTo;
    domain::Post m_editing; // id empty: a new reply
    QString m_editedId;     // that was sent last
    bool m_locking = false;
    QString m_lockReason; // that is being written
    models::WordsBack m_back;
    models::DraftTimer m_draft;
    QTimer m_looking; // what is in sight for so long counts as read
};

} // namespace community
