// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talktypes.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace community {

// One text of a thread: who and when, the words, files, reactions, and what one may do with it. Says what is wanted;
// the view does it. While it asks for a reason its property "asking" is true.
class PostCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostCard)

public:
    struct May // what I may do
    {
        bool write = false;  // member, thread open
        bool react = false;  // member
        bool accept = false; // whose thread it is, and moderators
        bool moderate = false;
    };
    // The reason that was given last is in its field again.
    void askAgain();
    // Where one was led to by a link.
    void setSought(bool sought);
    PostCard(const services::PostRow& row, const May& may, const QDateTime& now, QWidget* parent = nullptr);

Q_SIGNALS:
    void reactionWanted(const QString& word, bool given);
    void refusalWanted(const QUrl& place); // why the server said no, and what can be done
    void replyWanted();
    void acceptWanted(bool accepted);
    void editWanted();
    void removeWanted();
    void hideWanted(bool hidden, const QString& reason);
    void reportWanted(const QString& reason);
    void fileWanted(const domain::AttachmentRef& file);
    void linkWanted(const QUrl& link);
    void personWanted(const QString& personId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHead(const QDateTime& now);
    void addWords();
    void addFiles();
    void addReactions();
    void addActions();
    void offerReactions(QWidget* below);
    void askReason(const QString& question, const QString& action, std::function<void(const QString&)> then);

    const services::PostRow m_row;
    const May m_may;
    bool m_sought = false;
    QVBoxLayout* m_column;
    QWidget* m_question = nullptr;
};

// "Thanks", "Insight", … and the icon of a reaction.
[[nodiscard]] QString reactionName(const QString& word);
[[nodiscard]] QLatin1StringView reactionIcon(const QString& word);

} // namespace community
