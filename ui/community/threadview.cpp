// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/threadview.h"

#include "app/domain/rules.h"
#include "app/services/communityservice.h"
#include "ui/community/communityview.h"
#include "ui/models/errorwords.h"
#include "ui/models/keptwords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/leftwords.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QKeySequence>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace community {

using namespace widgets;
using services::PostRow;
using services::ThreadPage;

namespace {

constexpr int kThreadWidth = 820;
constexpr int kLookMs = 400;
constexpr int kPartSeen = 10;    // grid units of a reply
constexpr int kBeforeSought = 3; // replies

} // namespace

ThreadView::ThreadView(services::CommunityService& communities, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_scroll(new ScrollColumn(kThreadWidth)),
      m_head(new QVBoxLayout),
      m_first(new LazyColumn([this](const QString& id) { return cardFor(id); })),
      m_earlier(new Button({}, Button::Kind::Quiet)),
      m_posts(new LazyColumn([this](const QString& id) { return cardFor(id); })),
      m_composer(new Composer(tr("Reply"), domain::kAttachmentBytes)),
      m_left(new LeftWords),
      m_keeping(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_answering(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_foot(new QVBoxLayout)
{
    build();
    connectLists();
    connectComposer();
    connect(&m_communities, &services::CommunityService::changed, this, &Page::refreshSoon);
    addKey(Qt::Key_R, [this] {
        if (m_composer->isVisible())
            m_composer->focusText();
    });
    keepTime();
}

// What is there stays; head and foot are made anew with each change.
void ThreadView::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    auto* column = m_scroll->column();
    m_head->setSpacing(column->spacing());
    m_foot->setSpacing(column->spacing());
    m_earlier->setObjectName(QStringLiteral("thread-earlier"));
    column->addLayout(m_head);
    column->addWidget(m_first);
    m_earlier->setAtLineStart(true);
    column->addWidget(m_earlier, 0, Qt::AlignLeading);
    column->addWidget(m_posts);
    column->addWidget(m_keeping);
    column->addWidget(m_answering);
    column->addWidget(m_composer);
    column->addWidget(m_left);
    column->addLayout(m_foot);
    m_keeping->setObjectName(QStringLiteral("thread-keeping"));
    m_composer->setObjectName(QStringLiteral("thread-composer"));
    m_composer->setName(tr("Write a reply; @ names somebody"));
    m_composer->setMostText(domain::CommandLimits().text);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_first, m_earlier, m_posts, m_keeping, m_answering, m_composer})
        part->hide();
}

void ThreadView::connectLists()
{
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        want(m_posts->entryAt(0).first, m_posts->entryAt(0).second);
        m_shown += kLeastReplies;
        refreshNow();
    });
    auto* bar = m_scroll->verticalScrollBar();
    for (LazyColumn* list : {m_first, m_posts}) {
        connect(bar, &QScrollBar::valueChanged, list, &LazyColumn::look);
        connect(bar, &QScrollBar::rangeChanged, list, &LazyColumn::look);
        connect(list, &LazyColumn::shifted, this, [this, bar](int by) { m_scroll->scrollTo(bar->value() + by); });
    }
    m_first->goesOnIn(m_posts);
    connect(bar, &QScrollBar::rangeChanged, this, &ThreadView::reachWanted);
    m_posts->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &ThreadView::followFocus);
    m_looking.setSingleShot(true);
    m_looking.setInterval(kLookMs);
    connect(&m_looking, &QTimer::timeout, this, &ThreadView::markRead);
    connect(bar, &QScrollBar::rangeChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(bar, &QScrollBar::valueChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_sent)
            m_scroll->ensureWidgetVisible(m_composer);
    });
    connect(bar, &QScrollBar::actionTriggered, this, [this] {
        want({}, 0);
        m_sent = false;
    });
}

void ThreadView::connectComposer()
{
    m_composer->setPeople(
        [this](const QString& begin, int limit) {
            return m_communities.mentionable(m_page.thread.communityId, begin, limit);
        },
        [this](const QString& id) { return m_communities.aboutPerson(id); });
    connect(&m_draft, &QTimer::timeout, this, &ThreadView::keepDraft);
    connect(m_composer, &Composer::edited, &m_draft, &models::DraftTimer::touch);
    connect(m_composer, &Composer::attachedChanged, this, &ThreadView::keepAttached);
    connect(m_composer, &Composer::sent, this, &ThreadView::send);
    connect(m_left, &LeftWords::thrownAway, this, &ThreadView::throwAway);
    connect(&m_communities, &services::CommunityService::cameBack, this, &ThreadView::takeBack, Qt::QueuedConnection);
    connect(
        &m_communities, &services::CommunityService::refused, this, [this](const QString& id) { m_back.give(id); },
        Qt::QueuedConnection);
}

void ThreadView::open(const QUrl& where)
{
    if (m_draft.isActive())
        keepDraft();
    m_id = placeId(where);
    m_sought = placeValue(where, QStringLiteral("at"));
    m_community = placeValue(where, QStringLiteral("community"));
    m_shown = std::max(kLeastReplies, m_communities.repliesFrom(m_id, m_sought) + kBeforeSought);
    m_new.clear();
    want(m_sought, -grid(4));
    m_sent = false;
    m_replyTo.clear();
    m_editing = {};
    m_locking = false;
    m_lockReason.clear();
    m_back.forget();
    if (m_composer->isAncestorOf(window()->focusWidget()))
        focusFirst(); // one reads before one answers
    m_answering->setText({});
    m_composer->setSendText(tr("Reply"));
    takeDraft();
    if (m_sought.isEmpty())
        m_scroll->scrollTo(0);
    refreshNow();
    takeEdit();
}

void ThreadView::takeDraft()
{
    m_composer->clear();
    m_composer->setText(m_communities.drafts().text(draftName()));
    m_composer->setAttached(m_communities.drafts().attached(draftName()));
}

// A reply that was being changed when the program ended, or one went elsewhere.
void ThreadView::takeEdit()
{
    const QString kept = m_communities.drafts().text(editName());
    const auto row = std::ranges::find(m_page.posts, kept.section(QLatin1Char('\n'), 0, 0),
                                       [](const PostRow& one) { return one.post.id; });
    if (row != m_page.posts.end() && row->mine && !row->post.removedAt.isValid())
        showEdit(row->post, kept.section(QLatin1Char('\n'), 1));
}

void ThreadView::refresh()
{
    clearLayout(m_head);
    clearLayout(m_foot);
    m_keeping->setText(models::beingKeptWords(m_communities.beingKept(m_id)));
    m_keeping->setVisible(!m_keeping->text().isEmpty());
    const auto page = m_communities.thread(m_id, m_shown);
    setWindowTitle(page ? page->thread.title : QString());
    if (!page) {
        showNothing();
        return;
    }
    m_page = *page;
    showHead(m_page);
    showPosts(m_page);
    tellEdit();
    showFoot(m_page);
    chainTabs();
    if (m_posts->topOf(m_wanted.first) < 0)
        want({}, 0);
    reachWanted();
    m_looking.start();
}

void ThreadView::markRead()
{
    if (!isLookedAt() || m_page.thread.id != m_id)
        return;
    ThreadPage page = m_page;
    if (!m_sought.isEmpty())
        page.earlier = 0; // whoever was led to a reply has passed what stands above those shown
    m_communities.markRead(page, lastSeen());
}

// Of the replies that are laid out: the last one of which enough is in sight; empty: what is below is no reply.
QString ThreadView::lastSeen() const
{
    const auto* bar = m_scroll->verticalScrollBar();
    const QRect sight = m_posts->visibleRegion().boundingRect();
    const bool toTheEnd = !sight.isEmpty() && sight.bottom() >= m_posts->height() - 1;
    if (m_page.posts.isEmpty() || toTheEnd || bar->value() >= bar->maximum())
        return {};
    const auto [id, below] = m_posts->entryAt(sight.bottom() - grid(kPartSeen));
    if (sight.isEmpty() || below < -grid(4))
        return m_page.thread.id;
    return id;
}

void ThreadView::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_looking.start();
}

// What came while the window was behind others, and what a link from outside has opened.
void ThreadView::lookedAt()
{
    m_looking.start();
}

void ThreadView::showFoot(const ThreadPage& page)
{
    const bool may = !page.role.isEmpty() && !page.thread.lockedAt.isValid() && !page.thread.removedAt.isValid();
    m_composer->setVisible(may);
    if (may)
        m_left->hide();
    else
        m_left->showFrom(*m_composer);
    m_answering->setVisible(may && !m_answering->text().isEmpty());
    if (may || !page.role.isEmpty())
        return;
    auto* join = new Banner(QLatin1StringView("users"), Tone::Accent);
    if (page.door != services::Door::Open && page.door != services::Door::Invited) { // its page says how, or why not
        const auto row =
            page.door == services::Door::Removed ? m_communities.row(page.thread.communityId) : std::nullopt;
        const QString reach = tr("Replies reach the members of “%1”.").arg(models::apart(page.communityName));
        join->setText(row ? removalWords(*row) + QLatin1Char(' ') + reach : reach);
        join->setObjectName(QStringLiteral("thread-outside"));
        auto* look = join->addAction(page.communityName);
        look->setObjectName(QStringLiteral("thread-about-community"));
        connect(look, &QPushButton::clicked, this,
                [this, id = page.thread.communityId] { Q_EMIT go(place(QStringLiteral("community"), id)); });
        m_foot->addWidget(join);
        return;
    }
    join->setText(tr("Join “%1” to read the replies and to write.").arg(models::apart(page.communityName)));
    connect(join->addAction(tr("Join")), &QPushButton::clicked, this,
            [this, id = page.thread.communityId] { m_communities.join(id); });
    m_foot->addWidget(join);
}

void ThreadView::beginReply(const PostRow& to)
{
    const bool first = to.post.id == m_page.thread.id;
    m_replyTo = first ? QString() : to.post.id;
    if (!m_editing.id.isEmpty()) { // its words are kept until the thread is opened again
        keepDraft();
        m_editing = {};
        takeDraft();
    }
    m_composer->setSendText(tr("Reply"));
    m_answering->setText(first ? QString() : tr("In answer to %1").arg(models::apart(to.authorName)));
    m_answering->setVisible(!first);
    m_composer->focusText();
}

void ThreadView::beginEdit(const PostRow& row)
{
    if (row.post.id == m_page.thread.id) {
        Q_EMIT go(place(QStringLiteral("edit-thread"), m_id));
        return;
    }
    if (m_draft.isActive())
        keepDraft(); // of what is put aside meanwhile
    showEdit(row.post, row.post.text);
    m_composer->focusText();
}

void ThreadView::showEdit(const domain::Post& post, const QString& text)
{
    m_editing = post;
    m_composer->clear();
    m_composer->setText(text);
    m_composer->setSendText(tr("Save"));
    tellEdit();
    m_answering->setVisible(m_composer->isVisibleTo(this));
}

// The reply that was begun before is there again.
void ThreadView::endEdit()
{
    m_draft.stop();
    m_editing = {};
    m_communities.drafts().forget(editName());
    takeDraft();
}

void ThreadView::send()
{
    services::NewText text;
    text.text = m_composer->text();
    if (text.text.isEmpty())
        return;
    if (const QString why = whyNotChanged(); !why.isEmpty()) {
        m_composer->say(why);
        return;
    }
    text.mentions = m_composer->mentions();
    for (const Composer::File& file : m_composer->files())
        text.files.append({file.name, file.type, file.bytes});
    keepDraft();
    if (m_editing.id.isEmpty()) {
        text.draft = draftName();
        m_communities.reply(m_page.thread, text, m_replyTo);
    } else {
        text.draft = editName();
        text.mentions += m_editing.mentions;
        m_editedId = m_editing.id;
        m_communities.edit(m_editing, text);
    }
    m_sent = m_editing.id.isEmpty();
    if (m_sent)
        m_new.clear(); // who answers has read it
    want({}, 0);
    m_replyTo.clear();
    m_answering->setText({});
    m_composer->setSendText(tr("Reply"));
    if (m_sent) {
        m_composer->clear();
    } else {
        m_editing = {};
        takeDraft();
    }
    m_draft.stop();
    m_composer->focusText(); // below what was just said
}

// A rule said no at once: the words are in their field again, before what was begun since.
void ThreadView::takeBack(const QString& draft, const QString& text, const base::Error& error)
{
    const QString since = m_composer->text();
    const auto edited = std::ranges::find(m_page.posts, m_editedId, [](const PostRow& one) { return one.post.id; });
    if (draft == editName() && edited != m_page.posts.end()) {
        showEdit(edited->post, text);
    } else if (draft == draftName() && m_editing.id.isEmpty()) {
        takeDraft();
        m_composer->setText(since.isEmpty() ? text : text + QStringLiteral("\n\n") + since);
        keepDraft();
    } else {
        return;
    }
    m_sent = false;
    m_composer->say(tr("It was not sent. %1").arg(models::wordsFor(error).happened));
    m_composer->focusText();
}

void ThreadView::keepDraft()
{
    m_draft.stop();
    const QString text = m_composer->text();
    if (m_editing.id.isEmpty())
        m_communities.drafts().keep(draftName(), text);
    else
        m_communities.drafts().keep(
            editName(), text == m_editing.text.trimmed() ? QString() : m_editing.id + QLatin1Char('\n') + text);
}

void ThreadView::throwAway()
{
    if (!m_editing.id.isEmpty()) {
        endEdit();
    } else {
        m_composer->clear();
        m_draft.stop();
        m_communities.drafts().forget(draftName());
    }
    refreshNow();
    focusFirst();
}

void ThreadView::keepAttached()
{
    if (m_editing.id.isEmpty())
        m_communities.drafts().keepAttached(draftName(), m_composer->attached());
}

QString ThreadView::draftName() const
{
    return QStringLiteral("thread:") + m_id;
}

QString ThreadView::editName() const
{
    return QStringLiteral("edit-reply:") + m_id;
}

void ThreadView::openFile(const domain::AttachmentRef& file)
{
    const QByteArray bytes = m_communities.attachment(file.id);
    if (bytes.isEmpty()) {
        Q_EMIT say(tr("The file has not arrived yet. It comes with the next sync."));
        return;
    }
    saveFile(this, tr("Save the file"), file.name, bytes, [this](const base::Result<QString>& path) {
        Q_EMIT say(path ? tr("Saved: %1").arg(models::apart(*path)) : tr("The file could not be written."));
    });
}

bool ThreadView::closeTopmost()
{
    const bool writing = !m_composer->isHidden() && !(m_editing.id.isEmpty() && m_replyTo.isEmpty());
    if (!writing && !m_locking)
        return false;
    if (!m_editing.id.isEmpty())
        endEdit();
    m_replyTo.clear();
    m_locking = false;
    m_answering->setText({});
    m_composer->setSendText(tr("Reply"));
    refreshNow();
    return true;
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
    if (m_posts->topOf(m_sought) >= 0)
        m_posts->focusEntry(m_sought);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace community
