// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/services/talktypes.h"
#include "ui/models/drafttimer.h"
#include "ui/widgets/page.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace services {
class CommunityService;
}
namespace widgets {
class Composer;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace community {

// A new thread, perhaps about a course, or the title and first text of one's own. What is written is kept on this
// machine while one types.
class ThreadForm final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadForm)

public:
    explicit ThreadForm(services::CommunityService& communities, QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

private:
    void fillCommunities(const QString& chosen);
    void sayWhoReads();
    [[nodiscard]] bool isElsewhere() const; // in another community than the event that it was to be about
    void send();
    void takeBack(const QString& draft, const QString& text, const base::Error& error);
    void keepDraft();
    void takeDraft();
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString communityId() const;

    services::CommunityService& m_communities;
    services::About m_about;
    QUrl m_where;
    QString m_sentDraft, m_sentTo;          // of what was sent last; the latter a community
    QString m_eventCommunity;               // of the event that it is about
    std::optional<domain::Thread> m_thread; // the one that is changed
    widgets::ScrollColumn* m_scroll;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_aboutWhat;
    widgets::TextLabel* m_note;
    widgets::TextLabel* m_readers;
    QComboBox* m_community;
    QLineEdit* m_name;
    widgets::Composer* m_text;
    models::DraftTimer m_draft;
};

} // namespace community
