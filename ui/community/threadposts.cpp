// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/communityservice.h"
#include "ui/community/threadview.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/leftwords.h"
#include "ui/widgets/place.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace community {

using namespace widgets;
using services::PostRow;
using services::ThreadPage;

void ThreadView::showPosts(const ThreadPage& page)
{
    m_first->setItems({itemOf(m_page.first)});
    QList<LazyItem> items;
    for (PostRow& row : m_page.posts)
        items.append(itemOf(row));
    m_posts->setItems(items);
    m_first->show();
    m_posts->setVisible(!items.isEmpty());
    m_earlier->setText(tr("Show %n earlier replies", nullptr, page.earlier));
    m_earlier->setVisible(page.earlier > 0);
}

LazyItem ThreadView::itemOf(PostRow& row)
{
    if (row.unread)
        m_new.insert(row.post.id);
    row.unread = m_new.contains(row.post.id);
    const auto& post = row.post;
    size_t state =
        qHashMulti(0, row.authorName, row.replyToName, row.accepted, row.waiting, row.refused, row.unread, row.mine);
    state = qHashMulti(state, row.acceptWaits, post.id == m_sought, post.text, post.editedAt, post.hiddenAt,
                       post.hideReason, post.removedAt);
    state = qHashMulti(state, m_page.role, m_page.thread.lockedAt, m_page.thread.removedAt, m_page.thread.authorId);
    state = qHashMulti(state, models::agoWords(post.createdAt, m_communities.now()));
    for (const auto& count : row.reactions)
        state = qHashMulti(state, count.word, count.count, count.mine);
    for (const auto& file : post.attachments)
        state = qHashMulti(state, file.id, file.name);
    return {post.id, tr("What %1 wrote").arg(models::apart(row.authorName)), post.text, state};
}

QWidget* ThreadView::cardFor(const QString& id)
{
    const auto found = std::ranges::find(m_page.posts, id, [](const PostRow& row) { return row.post.id; });
    const PostRow& row = found == m_page.posts.end() ? m_page.first : *found;
    const bool moderates = m_page.role == QLatin1StringView("owner") || m_page.role == QLatin1StringView("moderator");
    PostCard::May may;
    may.react = !m_page.role.isEmpty();
    may.write = may.react && !m_page.thread.lockedAt.isValid() && !m_page.thread.removedAt.isValid();
    may.moderate = moderates;
    may.accept = moderates || (may.react && m_page.thread.authorId == m_communities.me());
    auto* card = new PostCard(row, may, m_communities.now());
    card->setSought(id == m_sought);
    connectCard(card, row);
    return card;
}

void ThreadView::connectCard(PostCard* card, const PostRow& row)
{
    const auto& post = row.post;
    const auto asks = [card = QPointer(card)] {
        if (card)
            card->askAgain();
    };
    connect(card, &PostCard::reactionWanted, this,
            [this, post](const QString& word, bool given) { m_communities.react(post, word, given); });
    connect(card, &PostCard::refusalWanted, this, &Page::go);
    connect(card, &PostCard::replyWanted, this, [this, row] { beginReply(row); });
    connect(card, &PostCard::acceptWanted, this,
            [this, post](bool accepted) { m_communities.accept(m_page.thread, accepted ? post.id : QString()); });
    connect(card, &PostCard::editWanted, this, [this, row] { beginEdit(row); });
    connect(card, &PostCard::removeWanted, this, [this, post] { m_communities.remove(post); });
    connect(card, &PostCard::hideWanted, this, [this, post, asks](bool hidden, const QString& reason) {
        const QString command = m_communities.hide(post, hidden, reason);
        if (hidden)
            m_back.keep(command, asks);
    });
    connect(card, &PostCard::reportWanted, this, [this, post, asks](const QString& reason) {
        m_back.keep(m_communities.report(post, reason), asks);
        Q_EMIT say(tr("Reported. The moderators see it, and you see what becomes of it."));
    });
    connect(card, &PostCard::fileWanted, this, &ThreadView::openFile);
    connect(card, &PostCard::linkWanted, this, &ThreadView::go);
    connect(card, &PostCard::personWanted, this,
            [this](const QString& person) { Q_EMIT go(place(QStringLiteral("profile"), person)); });
}

// Head, texts and foot are made at different times; Tab goes from top to bottom all the same.
void ThreadView::chainTabs()
{
    QWidget* last = m_first->chain(chainTab(nullptr, m_head));
    last = m_posts->chain(chainTab(last, m_earlier));
    (void)chainTab(chainTab(chainTab(last, m_composer), m_left), m_foot);
}

// A moderator may hide the reply while its author changes it.
void ThreadView::tellEdit()
{
    if (m_editing.id.isEmpty())
        return;
    const QString why = whyNotChanged();
    m_answering->setText(why.isEmpty() ? tr("You change your reply. Esc leaves it as it was.") : why);
}

QString ThreadView::whyNotChanged() const
{
    const auto row = std::ranges::find(m_page.posts, m_editing.id, [](const PostRow& one) { return one.post.id; });
    if (row == m_page.posts.end() || !row->post.hiddenAt.isValid())
        return {};
    return tr("A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be "
              "copied; Esc leaves it.")
        .arg(models::apart(row->post.hideReason));
}

} // namespace community
