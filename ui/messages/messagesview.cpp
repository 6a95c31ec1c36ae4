// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagesview.h"

#include "app/domain/rules.h"
#include "app/services/messageservice.h"
#include "ui/messages/actwords.h"
#include "ui/messages/newconversation.h"
#include "ui/models/keptwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/leftwords.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotime.h"

#include <QEvent>
#include <QHideEvent>
#include <QKeySequence>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace messages {

using namespace widgets;
using services::ConversationPage;
using services::ConversationRow;
using services::MessageRow;

namespace {

constexpr int kListPane = 380;
constexpr int kTalkPane = 720;
constexpr int kMessagesAtOnce = 50;
constexpr int kLinesOfNames = 3; // of a group that has none of its own

} // namespace

MessagesView::MessagesView(services::MessageService& messages, Find find, QWidget* parent)
    : Page(parent),
      m_messages(messages),
      m_find(std::move(find)),
      m_list(new ScrollColumn(kListPane)),
      m_scroll(new ScrollColumn(kTalkPane)),
      m_head(new QVBoxLayout),
      m_earlier(new Button({}, Button::Kind::Quiet)),
      m_talk(new LazyColumn([this](const QString& id) { return cardFor(id); })),
      m_left(new LeftWords),
      m_keeping(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_composer(new Composer(tr("Send"), domain::kAttachmentBytes)),
      m_notHere(new QVBoxLayout),
      m_form(new NewConversation(m_find, m_messages))
{
    auto* main = new QWidget;
    buildTalk();
    buildMain(main);
    connectNew();
    m_panes = new Panes(m_list, main, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_panes);
    connect(&m_draft, &QTimer::timeout, this, [this] {
        keepDraft();
        showNotHere();
    });
    connect(m_composer, &Composer::edited, &m_draft, &models::DraftTimer::touch);
    connect(m_composer, &Composer::attachedChanged, this, [this] {
        keepAttached();
        showNotHere();
    });
    connect(m_composer, &Composer::sent, this, &MessagesView::send);
    m_composer->setMostText(domain::CommandLimits().text);
    connect(&m_messages, &services::MessageService::cameBack, this, &MessagesView::takeBack, Qt::QueuedConnection);
    connect(&m_messages, &services::MessageService::changed, this, &Page::refreshSoon);
    m_messages.setHold(kUndoHold);
    addKey(Qt::Key_N, [this] { beginNew(); });
    addKey(Qt::Key_R, [this] {
        if (m_composer->isVisible())
            m_composer->focusText();
    });
    keepTime();
}

// What was written stays; the head is made anew with each change.
void MessagesView::buildTalk()
{
    m_list->setPlace(ScrollColumn::Place::Pane);
    m_scroll->setPlace(ScrollColumn::Place::Pane);
    auto* column = m_scroll->column();
    m_head->setSpacing(column->spacing());
    column->addLayout(m_head);
    m_earlier->setAtLineStart(true);
    column->addWidget(m_earlier, 0, Qt::AlignLeading);
    column->addWidget(m_talk);
    column->addWidget(m_left);
    connect(m_left, &LeftWords::thrownAway, this, &MessagesView::throwAway);
    m_earlier->hide();
    m_talk->hide();
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_shown += kMessagesAtOnce;
        m_atEnd = false;
        refreshNow();
    });
    auto* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, m_talk, &LazyColumn::look);
    connect(bar, &QScrollBar::rangeChanged, m_talk, &LazyColumn::look);
    connect(m_talk, &LazyColumn::shifted, this, [this, bar](int by) {
        if (bar->value() < bar->maximum())
            m_scroll->scrollTo(bar->value() + by);
    });
}

void MessagesView::buildMain(QWidget* main)
{
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, grid(3));
    column->addWidget(m_scroll, 1);
    m_foot = new QVBoxLayout;
    main->installEventFilter(this);
    m_form->hide();
    m_form->layout()->setContentsMargins(0, grid(6), 0, 0);
    m_foot->addWidget(m_form);
    m_composer->setObjectName(QStringLiteral("message-composer"));
    m_composer->setName(tr("Write a message"));
    takePeople();
    m_keeping->setObjectName(QStringLiteral("message-keeping"));
    m_keeping->hide();
    m_foot->addWidget(m_keeping);
    m_foot->addWidget(m_composer);
    m_foot->addLayout(m_notHere);
    column->addLayout(m_foot);
}

// What one writes begins and ends where what was written does, which may not have been in sight yet.
bool MessagesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->parentWidget() && event->type() == QEvent::Resize) {
        const int side = ScrollColumn::marginFor(m_scroll->parentWidget()->width());
        m_foot->setContentsMargins(side, 0, side, 0);
    }
    return Page::eventFilter(watched, event);
}

void MessagesView::connectNew()
{
    connect(m_form, &NewConversation::cancelled, this, &MessagesView::closeTopmost);
    connect(m_form, &NewConversation::chosen, this, [this](const QStringList& people, const QString& title) {
        choose(people.size() == 1 ? m_messages.startDirect(people.front()) : m_messages.startGroup(title, people),
               Then::Write);
    });
    connect(m_form, &NewConversation::changed, this,
            [this](const QStringList& in, const QStringList& out, const QString& title) {
                if (!out.isEmpty())
                    m_messages.takeOut(m_id, out);
                if (!in.isEmpty())
                    m_messages.addPeople(m_id, in);
                if (title != m_page.row.conversation.title)
                    m_messages.rename(m_id, title);
                showForm(false);
                refreshNow();
            });
}

void MessagesView::open(const QUrl& where)
{
    const QString with = placeValue(where, QStringLiteral("with"));
    const QString id = with.isEmpty() ? placeId(where) : m_messages.startDirect(with);
    if (!id.isEmpty()) {
        choose(id, Then::Write, placeValue(where, QStringLiteral("at")));
        return;
    }
    if (m_id.isEmpty()) {
        // What is new waits until it is chosen: to be shown is to be read.
        const auto all = m_messages.conversations();
        const auto known = std::ranges::find(all, 0, &ConversationRow::unread);
        if (known != all.end() && !m_panes->isNarrow()) {
            choose(known->conversation.id, Then::Stay);
            return;
        }
    }
    m_panes->showList();
    refreshNow();
}

// Who has chosen one means to write: in the list, letters would be keys of the page.
void MessagesView::choose(const QString& conversationId, Then then, const QString& sought)
{
    if (m_draft.isActive())
        keepDraft();
    m_id = conversationId;
    m_shown = std::max(kMessagesAtOnce, m_messages.messagesFrom(m_id, sought) + 1);
    m_sought = sought;
    m_chosen = true;
    m_new.clear();
    m_leaving.clear();
    m_readers.clear();
    m_editing = {};
    m_atEnd = true;
    showForm(false);
    m_composer->clear();
    m_composer->setSendText(tr("Send"));
    m_composer->setText(m_messages.drafts().text(draftName()));
    m_composer->setAttached(m_messages.drafts().attached(draftName()));
    m_panes->showMain();
    refreshNow();
    m_toWrite = then == Then::Write && m_composer->isHidden(); // one that has just begun is stored a moment later
    if (then == Then::Write)
        m_composer->focusText();
}

void MessagesView::beginNew()
{
    m_id.clear();
    m_composer->hide();
    clearLayout(m_head);
    m_earlier->hide();
    m_talk->hide();
    showForm(true);
    m_panes->showMain();
    m_form->begin();
}

void MessagesView::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_scroll->setVisible(!shown);
    if (shown)
        showNotHere();
}

void MessagesView::refresh()
{
    showList();
    if (!m_form->isVisibleTo(this))
        showConversation();
    // Made at different times; Tab goes from the list through what was written to what is written next.
    QWidget* last = chainTab(chainTab(nullptr, m_list->column()), m_head);
    last = chainTab(m_talk->chain(chainTab(last, m_earlier)), m_left);
    (void)chainTab(chainTab(last, m_form), m_composer);
}

void MessagesView::showList()
{
    const int y = m_list->verticalScrollBar()->value();
    m_list->clear();
    auto* column = m_list->column();
    auto* title = new TextLabel(tr("Messages"), Type::Title);
    title->setType(Type::Title, Weight::Strong);
    column->addWidget(title);
    auto* begin = new Button(tr("New conversation"));
    begin->setObjectName(QStringLiteral("message-new"));
    begin->setIconName(QLatin1StringView("plus"));
    connect(begin, &QPushButton::clicked, this, &MessagesView::beginNew);
    column->addWidget(begin, 0, Qt::AlignLeading);
    const auto all = m_messages.conversations();
    if (all.isEmpty())
        column->addWidget(
            new TextLabel(tr("Nobody has written to you here yet, nor you to anybody."), Type::Body, Role::TextMuted));
    for (const ConversationRow& row : all) {
        const QString last = !row.lastAct.act.isEmpty() ? actWords(row.lastAct)
                             : row.lastRemoved          ? tr("Removed.")
                             : row.lastText.isEmpty()   ? tr("Nothing written yet")
                             : row.lastName.isEmpty()   ? tr("You: %1").arg(models::apart(row.lastText))
                                                        : row.lastText;
        auto* line = new ListRow(row.title, last);
        line->setObjectName(QStringLiteral("conversation-") + row.conversation.id);
        line->setAvatar(row.face);
        // What tells two of one name apart stands behind the name.
        if (row.conversation.title.isEmpty())
            line->setTitleLines(row.conversation.direct ? 0 : kLinesOfNames);
        line->setCurrent(row.conversation.id == m_id);
        if (row.unread > 0)
            line->addTag(locale().toString(row.unread), Tone::Accent);
        if (row.waiting)
            line->addTag({}, Tone::Warning, QLatin1StringView("cloud"));
        line->setTrailing(models::agoWords(row.lastAt, m_messages.now()));
        line->setAccessibleDescription(row.unread > 0 ? tr("%n unread", nullptr, row.unread) : QString());
        connect(line, &QPushButton::clicked, this, [this, id = row.conversation.id] { choose(id, Then::Write); });
        column->addWidget(line);
    }
    m_list->scrollTo(y);
}

void MessagesView::showConversation()
{
    auto* bar = m_scroll->verticalScrollBar();
    m_atEnd = m_atEnd || bar->value() >= bar->maximum() - grid(6);
    const auto [first, below] = m_talk->entryAt(m_talk->mapFrom(m_scroll->widget(), QPoint(0, bar->value())).y());
    clearLayout(m_head);
    const auto page = m_id.isEmpty() ? std::nullopt : m_messages.page(m_id, m_shown);
    m_keeping->setText(models::beingKeptWords(m_messages.beingKept(m_id)));
    m_keeping->setVisible(!m_keeping->text().isEmpty());
    m_composer->setVisible(page.has_value());
    m_page = page.value_or(services::ConversationPage());
    setWindowTitle(m_page.row.title);
    showNotHere();
    m_left->hide();
    if (!page) {
        showNobody();
        return;
    }
    if (std::exchange(m_toWrite, false))
        m_composer->focusText();
    addHead(m_page);
    m_earlier->setText(tr("Show %n earlier messages", nullptr, m_page.earlier));
    m_earlier->setVisible(m_page.earlier > 0);
    showMessages();
    constexpr int kEnd = 1'000'000;
    if (std::exchange(m_chosen, false) && m_sought.isEmpty())
        m_sought = firstNew();
    const int sought = m_talk->topOf(std::exchange(m_sought, QString()));
    const int top = m_talk->topOf(first);
    if (sought >= 0) // the end, where that is near
        m_scroll->scrollTo(m_talk->mapTo(m_scroll->widget(), QPoint(0, sought)).y() - grid(4));
    else if (m_atEnd)
        m_scroll->scrollTo(kEnd);
    else if (top >= 0)
        m_scroll->scrollTo(m_talk->mapTo(m_scroll->widget(), QPoint(0, top)).y() + below);
    m_atEnd = false;
    lookedAt();
}

QString MessagesView::firstNew() const
{
    const auto found = std::ranges::find_if(m_page.messages, &MessageRow::unread);
    return found == m_page.messages.end() ? QString() : found->message.id;
}

void MessagesView::showNobody()
{
    m_earlier->hide();
    m_talk->hide();
    m_talk->setItems({});
    if (m_messages.isBeingKept(m_id)) {
        m_head->addWidget(new EmptyState(QLatin1StringView("mail"),
                                         tr("The conversation is being kept on this computer. It stands here in a "
                                            "moment.")));
        return;
    }
    const auto out = m_id.isEmpty() ? std::nullopt : m_messages.takenOutOf(m_id);
    const QString who = out && !out->by.isEmpty() ? out->by : tr("Somebody");
    auto* empty = new EmptyState(
        QLatin1StringView("mail"),
        !out && !m_id.isEmpty() && !m_toWrite
            ? tr("This conversation is not here. Perhaps you are not in it, or it has not arrived yet.")
        : !out ? tr("Write to a colleague, or to several at once.")
        : out->title.isEmpty()
            ? tr("You are no longer in this group. %1 took you out.").arg(models::apart(who))
            : tr("You are no longer in “%1”. %2 took you out.").arg(models::apart(out->title), models::apart(who)));
    empty->setObjectName(QStringLiteral("conversation-none"));
    if (out && isLookedAt())
        m_messages.markRead(m_id, *out);
    connect(empty->setAction(tr("New conversation")), &QPushButton::clicked, this, &MessagesView::beginNew);
    m_head->addWidget(empty);
    if (m_id.isEmpty())
        return;
    m_editing = {}; // there is nothing to save it into
    m_left->showFrom(*m_composer);
}

void MessagesView::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    lookedAt();
}

// Another page is shown, or none: what was new has been left. A window that is only made small is not.
void MessagesView::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_new.clear();
}

// What is in a window that somebody looks at is read. It stands as new until one goes elsewhere or writes.
void MessagesView::lookedAt()
{
    if (!isLookedAt() || m_page.messages.isEmpty() || m_page.row.conversation.id != m_id)
        return;
    m_messages.markRead(m_page);
}

bool MessagesView::closeTopmost()
{
    if (!m_leaving.isEmpty()) {
        m_leaving.clear();
        refreshNow();
        return true;
    }
    if (!m_editing.id.isEmpty()) {
        m_editing = {};
        m_composer->clear();
        m_composer->setSendText(tr("Send"));
        return true;
    }
    if (m_form->isVisibleTo(this)) {
        showForm(false);
        refreshNow();
        return true;
    }
    return m_panes->showList();
}

QVariantMap MessagesView::saveState() const
{
    return {{QStringLiteral("conversation"), m_id}};
}

QList<Page::Key> MessagesView::keys() const
{
    return {{tr("N"), tr("New conversation")},
            {tr("R"), tr("Write")},
            {tr("@"), tr("Name somebody")},
            {tr("Ctrl+Enter"), tr("Send it")}};
}

void MessagesView::focusFirst()
{
    if (m_composer->isVisibleTo(this))
        m_composer->focusText();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace messages
