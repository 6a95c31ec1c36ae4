// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"
#include "ui/community/postcard.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace services {
class CommunityService;
}
namespace widgets {
class Composer;
class ScrollColumn;
class TextLabel;
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

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;
    bool closeTopmost() override;

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showHead(const services::ThreadPage& page);
    void addModeration(const services::ThreadPage& page, QLayout* line);
    void addPost(const services::PostRow& row, const services::ThreadPage& page);
    void addLockForm();
    void openFile(const domain::AttachmentRef& file);
    void followLink(const QUrl& link);
    void beginReply(const services::PostRow& to);
    void beginEdit(const services::PostRow& row);
    void send();
    void keepDraft();
    void showComposer(const services::ThreadPage& page);
    void markRead();

    services::CommunityService& m_communities;
    QString m_id;
    int m_shown = 0; // replies
    services::ThreadPage m_page;
    widgets::ScrollColumn* m_scroll;
    widgets::Composer* m_composer;
    widgets::TextLabel* m_answering;
    QString m_replyTo;
    domain::Post m_editing; // id empty: a new reply
    bool m_locking = false;
    QTimer m_draft;
};

} // namespace community
