// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/threadview.h"

#include "app/services/communityservice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdown.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace community {

using namespace widgets;
using services::PostRow;
using services::ThreadPage;

namespace {

constexpr int kThreadWidth = 820;
constexpr int kRepliesAtOnce = 40;
constexpr int kDraftPauseMs = 500;
constexpr int kMentionsOffered = 6;

} // namespace

ThreadView::ThreadView(services::CommunityService& communities, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_scroll(new ScrollColumn(kThreadWidth)),
      m_composer(new Composer(tr("Reply"), domain::kAttachmentBytes)),
      m_answering(new TextLabel({}, Type::Small, Role::TextMuted))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    m_composer->setObjectName(QStringLiteral("thread-composer"));
    m_composer->setName(tr("Write a reply; @ names somebody"));
    m_composer->setParent(this);
    m_answering->setParent(this);
    m_composer->hide();
    m_answering->hide();
    m_composer->setPeople([this](const QString& begin) {
        return m_communities.mentionable(m_page.thread.communityId, begin, kMentionsOffered);
    });
    m_draft.setSingleShot(true);
    m_draft.setInterval(kDraftPauseMs);
    connect(&m_draft, &QTimer::timeout, this, &ThreadView::keepDraft);
    connect(m_composer, &Composer::edited, &m_draft, qOverload<>(&QTimer::start));
    connect(m_composer, &Composer::sent, this, &ThreadView::send);
    connect(&m_communities, &services::CommunityService::changed, this, &Page::refreshSoon);
}

void ThreadView::open(const QUrl& where)
{
    if (m_draft.isActive())
        keepDraft();
    m_id = placeId(where);
    m_shown = kRepliesAtOnce;
    m_replyTo.clear();
    m_editing = {};
    m_locking = false;
    m_composer->clear();
    m_composer->setSendText(tr("Reply"));
    m_composer->setText(m_communities.drafts().text(QStringLiteral("thread:") + m_id));
    refreshNow();
}

void ThreadView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    const bool writing = m_composer->isAncestorOf(focusWidget());
    m_composer->setParent(this); // outlives what is shown
    m_answering->setParent(this);
    m_scroll->clear();
    const auto page = m_communities.thread(m_id, m_shown);
    if (!page) {
        m_composer->hide();
        m_scroll->column()->addWidget(new EmptyState(
            QLatin1StringView("messages-square"), tr("This thread is not here. Perhaps a moderator has hidden it.")));
        return;
    }
    m_page = *page;
    showHead(m_page);
    addPost(m_page.first, m_page);
    if (m_page.earlier > 0) {
        auto* more = new Button(tr("Show %n earlier replies", nullptr, m_page.earlier), Button::Kind::Quiet);
        more->setObjectName(QStringLiteral("thread-earlier"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_shown += kRepliesAtOnce;
            refreshNow();
        });
        m_scroll->column()->addWidget(more, 0, Qt::AlignLeading);
    }
    for (const PostRow& row : std::as_const(m_page.posts))
        addPost(row, m_page);
    showComposer(m_page);
    m_scroll->scrollTo(y);
    if (writing)
        m_composer->focusText();
    if (isVisible())
        markRead();
}

void ThreadView::markRead()
{
    if (m_page.thread.id != m_id)
        return;
    QDateTime last = m_page.thread.createdAt;
    for (const PostRow& row : std::as_const(m_page.posts))
        last = std::max(last, row.post.createdAt);
    m_communities.markRead(m_id, last);
}

void ThreadView::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_id.isEmpty())
        markRead();
}

void ThreadView::showHead(const ThreadPage& page)
{
    auto* column = m_scroll->column();
    auto* back = new Button(page.communityName, Button::Kind::Quiet);
    back->setObjectName(QStringLiteral("thread-community"));
    connect(back, &QPushButton::clicked, this,
            [this, id = page.thread.communityId] { Q_EMIT go(place(QStringLiteral("community"), id)); });
    column->addWidget(back, 0, Qt::AlignLeading);
    auto* title = new TextLabel(page.thread.title, Type::Title);
    title->setType(Type::Title, Weight::Strong);
    column->addWidget(title);
    auto* line = new FlowLayout(nullptr, grid(2));
    if (page.thread.pinned)
        line->addWidget(new Tag(tr("Pinned"), Tone::Neutral, QLatin1StringView("pin")));
    if (!page.thread.acceptedPostId.isEmpty())
        line->addWidget(new Tag(tr("Answered"), Tone::Success, QLatin1StringView("circle-check")));
    if (!page.aboutTitle.isEmpty()) {
        auto* about = new Button(tr("About the course “%1”").arg(page.aboutTitle), Button::Kind::Quiet);
        about->setObjectName(QStringLiteral("thread-course"));
        about->setIconName(QLatin1StringView("book-open"));
        connect(about, &QPushButton::clicked, this,
                [this, id = page.thread.aboutId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        line->addWidget(about);
    }
    addModeration(page, line);
    column->addLayout(line);
    if (page.thread.lockedAt.isValid()) {
        auto* banner = new Banner(QLatin1StringView("lock"), Tone::Neutral);
        banner->setText(tr("Closed by a moderator: %1").arg(page.thread.lockReason));
        column->addWidget(banner);
    }
    if (m_locking)
        addLockForm();
}

void ThreadView::addModeration(const ThreadPage& page, QLayout* line)
{
    if (page.role != QLatin1StringView("owner") && page.role != QLatin1StringView("moderator"))
        return;
    const auto add = [&](const QString& words, const char* name, auto run) {
        auto* button = new Button(words, Button::Kind::Quiet);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    const auto& thread = page.thread;
    add(thread.pinned ? tr("Unpin") : tr("Pin"), "thread-pin",
        [this, thread] { m_communities.pin(thread, !thread.pinned); });
    if (thread.lockedAt.isValid())
        add(tr("Open for replies"), "thread-unlock", [this, thread] { m_communities.lock(thread, false); });
    else
        add(tr("Close for replies"), "thread-lock", [this] {
            m_locking = !m_locking;
            refreshNow();
        });
}

void ThreadView::addLockForm()
{
    auto* field = new TextArea(2);
    field->setObjectName(QStringLiteral("lock-reason"));
    field->setAccessibleName(tr("Why is it closed? Everybody reads this."));
    field->setPlaceholderText(field->accessibleName());
    m_scroll->column()->addWidget(field);
    auto* button = new Button(tr("Close for replies"), Button::Kind::Primary);
    button->setObjectName(QStringLiteral("lock-send"));
    m_scroll->column()->addWidget(button, 0, Qt::AlignLeading);
    const auto lock = [this, field] {
        const QString reason = field->toPlainText().trimmed();
        if (reason.isEmpty())
            return;
        m_locking = false;
        m_communities.lock(m_page.thread, true, reason);
    };
    connect(button, &QPushButton::clicked, this, lock);
    connect(field, &TextArea::finished, this, lock);
}

void ThreadView::addPost(const PostRow& row, const ThreadPage& page)
{
    PostCard::May may;
    may.react = !page.role.isEmpty();
    may.write = may.react && !page.thread.lockedAt.isValid() && !page.thread.removedAt.isValid();
    may.moderate = page.role == QLatin1StringView("owner") || page.role == QLatin1StringView("moderator");
    may.accept = may.moderate || (may.react && page.thread.authorId == m_communities.me());
    auto* card = new PostCard(row, may, m_communities.now());
    const auto& post = row.post;
    connect(card, &PostCard::reactionWanted, this,
            [this, post](const QString& word, bool given) { m_communities.react(post, word, given); });
    connect(card, &PostCard::replyWanted, this, [this, row] { beginReply(row); });
    connect(card, &PostCard::acceptWanted, this,
            [this, post](bool accepted) { m_communities.accept(m_page.thread, accepted ? post.id : QString()); });
    connect(card, &PostCard::editWanted, this, [this, row] { beginEdit(row); });
    connect(card, &PostCard::removeWanted, this, [this, post] { m_communities.remove(post); });
    connect(card, &PostCard::hideWanted, this,
            [this, post](bool hidden, const QString& reason) { m_communities.hide(post, hidden, reason); });
    connect(card, &PostCard::reportWanted, this, [this, post](const QString& reason) {
        m_communities.report(post, reason);
        Q_EMIT say(tr("Reported. The moderators see it, and you see what becomes of it."));
    });
    connect(card, &PostCard::fileWanted, this, &ThreadView::openFile);
    connect(card, &PostCard::linkWanted, this, &ThreadView::followLink);
    connect(card, &PostCard::personWanted, this,
            [this](const QString& person) { Q_EMIT go(place(QStringLiteral("profile"), person)); });
    m_scroll->column()->addWidget(card);
}

void ThreadView::showComposer(const ThreadPage& page)
{
    const bool may = !page.role.isEmpty() && !page.thread.lockedAt.isValid() && !page.thread.removedAt.isValid();
    if (may) {
        m_scroll->column()->addWidget(m_answering);
        m_scroll->column()->addWidget(m_composer);
    }
    // Another parent hides.
    m_composer->setVisible(may);
    m_answering->setVisible(may && !m_answering->text().isEmpty());
    if (may)
        return;
    if (!page.role.isEmpty())
        return;
    auto* join = new Banner(QLatin1StringView("users"), Tone::Accent);
    join->setText(tr("Join “%1” to read the replies and to write.").arg(page.communityName));
    connect(join->addAction(tr("Join")), &QPushButton::clicked, this,
            [this, id = page.thread.communityId] { m_communities.join(id); });
    m_scroll->column()->addWidget(join);
}

void ThreadView::beginReply(const PostRow& to)
{
    const bool first = to.post.id == m_page.thread.id;
    m_replyTo = first ? QString() : to.post.id;
    m_editing = {};
    m_composer->setSendText(tr("Reply"));
    m_answering->setText(first ? QString() : tr("In answer to %1").arg(to.authorName));
    m_answering->setVisible(!first);
    m_composer->focusText();
}

void ThreadView::beginEdit(const PostRow& row)
{
    if (row.post.id == m_page.thread.id) {
        Q_EMIT go(place(QStringLiteral("edit-thread"), m_id));
        return;
    }
    m_editing = row.post;
    m_composer->setText(row.post.text);
    m_composer->setSendText(tr("Save"));
    m_answering->setText(tr("You change your reply. Esc leaves it as it was."));
    m_answering->show();
    m_composer->focusText();
}

void ThreadView::send()
{
    services::NewText text;
    text.text = m_composer->text();
    if (text.text.isEmpty())
        return;
    text.mentions = m_composer->mentions();
    for (const Composer::File& file : m_composer->files())
        text.files.append({file.name, file.type, file.bytes});
    if (m_editing.id.isEmpty()) {
        m_communities.reply(m_page.thread, text, m_replyTo);
    } else {
        text.mentions += m_editing.mentions;
        m_communities.edit(m_editing, text);
    }
    m_editing = {};
    m_replyTo.clear();
    m_answering->setText({});
    m_composer->clear();
    m_composer->setSendText(tr("Reply"));
    m_draft.stop();
    m_communities.drafts().keep(QStringLiteral("thread:") + m_id, {});
}

void ThreadView::keepDraft()
{
    m_draft.stop();
    if (m_editing.id.isEmpty())
        m_communities.drafts().keep(QStringLiteral("thread:") + m_id, m_composer->text());
}

void ThreadView::openFile(const domain::AttachmentRef& file)
{
    const QByteArray bytes = m_communities.attachment(file.id);
    if (bytes.isEmpty()) {
        Q_EMIT say(tr("The file has not arrived yet. It comes with the next sync."));
        return;
    }
    saveFile(this, tr("Save the file"), file.name, bytes, [this](const base::Result<QString>& path) {
        Q_EMIT say(path ? tr("Saved: %1").arg(*path) : tr("The file could not be written."));
    });
}

void ThreadView::followLink(const QUrl& link)
{
    if (link.scheme() == QLatin1StringView("lxcp"))
        Q_EMIT go(link);
    else
        QDesktopServices::openUrl(link);
}

bool ThreadView::closeTopmost()
{
    if (m_editing.id.isEmpty() && m_replyTo.isEmpty() && !m_locking)
        return false;
    if (!m_editing.id.isEmpty())
        m_composer->clear();
    m_editing = {};
    m_replyTo.clear();
    m_locking = false;
    m_answering->setText({});
    m_composer->setSendText(tr("Reply"));
    refreshNow();
    return true;
}

void ThreadView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier && m_composer->isVisible()) {
        m_composer->focusText();
        return;
    }
    Page::keyPressEvent(event);
}

QVariantMap ThreadView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}, {QStringLiteral("shown"), m_shown}};
}

void ThreadView::restoreState(const QVariantMap& state)
{
    m_shown = std::max(kRepliesAtOnce, state.value(QStringLiteral("shown")).toInt());
    refreshNow();
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> ThreadView::keys() const
{
    return {{tr("R"), tr("Write a reply")},
            {tr("Ctrl+Enter"), tr("Send it")},
            {tr("@"), tr("Name somebody")},
            {tr("Tab"), tr("To reactions, answers and the rest")}};
}

void ThreadView::focusFirst()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace community
