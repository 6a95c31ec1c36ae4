// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/communitiesview.h"

#include "app/services/communityservice.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace community {

using namespace widgets;
using services::CommunityRow;

namespace {

constexpr int kListWidth = 860;
constexpr int kFoundThreads = 20;
const auto kAt = QStringLiteral("at");
const auto kWords = QStringLiteral("q");

} // namespace

CommunitiesView::CommunitiesView(services::CommunityService& communities, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_field(new SearchField(tr("Find communities and what is said in them"))),
      m_top(new QVBoxLayout),
      m_scroll(new ScrollColumn(kListWidth))
{
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(grid(3));
    auto* head = new FlowLayout(nullptr, grid(2));
    head->setLastAtEnd(true);
    auto* title = new TextLabel(tr("Communities"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    head->addWidget(title);
    auto* begin = new Button(tr("Begin a community"));
    begin->setObjectName(QStringLiteral("community-begin"));
    begin->setIconName(QLatin1StringView("plus"));
    connect(begin, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("edit-community"))); });
    head->addWidget(begin);
    m_top->setSpacing(whole->spacing());
    m_top->addLayout(head);
    m_top->addWidget(m_field);
    whole->addLayout(m_top);
    m_field->setObjectName(QStringLiteral("communities-search"));
    m_field->setAccessibleName(tr("Search communities"));
    m_scroll->setPlace(ScrollColumn::Place::Inner);
    whole->addWidget(m_scroll, 1);
    connect(m_field, &QLineEdit::textChanged, this, &Page::refreshSoon);
    addSearchKeys();
    connect(&m_communities, &services::CommunityService::changed, this, &Page::refreshSoon);
}

void CommunitiesView::open(const QUrl& place)
{
    if (const QString words = placeValue(place, kWords); !words.isEmpty())
        m_field->setText(words);
    refreshNow();
}

void CommunitiesView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    m_scroll->clear();
    const QString words = m_field->text().trimmed();
    QList<CommunityRow> mine, others;
    for (const CommunityRow& row : m_communities.communities(words))
        (row.role.isEmpty() ? others : mine).append(row);
    addGroup(tr("Mine"), mine);
    addGroup(tr("To find"), others);
    if (!words.isEmpty())
        addTalk(words);
    if (m_scroll->column()->count() == 0) {
        auto* empty = new EmptyState(
            QLatin1StringView("messages-square"),
            words.isEmpty() ? tr("There is no community yet. Begin one for what you would like to learn with others.")
                            : tr("Nothing found for “%1”. Begin a community about it?").arg(models::apart(words)));
        connect(empty->setAction(tr("Begin a community")), &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("edit-community"))); });
        m_scroll->column()->addWidget(empty);
    }
    m_scroll->scrollTo(y);
}

void CommunitiesView::addGroup(const QString& title, const QList<CommunityRow>& rows)
{
    if (rows.isEmpty())
        return;
    auto* card = new Card(title);
    m_scroll->column()->addWidget(card);
    for (const CommunityRow& row : rows) {
        const auto& community = row.community;
        auto* line = new ListRow(community.name, community.purpose);
        line->setObjectName(QStringLiteral("community-") + community.id);
        line->setIconName(QLatin1StringView(community.open ? "messages-square" : "lock"));
        if (row.unread > 0)
            line->addTag(tr("%n unread", nullptr, row.unread), Tone::Accent);
        if (row.waiting)
            addWaitingTag(*line, !row.refused.isEmpty());
        if (row.state == QLatin1StringView("asked"))
            line->addTag(tr("You asked to join"), Tone::Neutral);
        else if (row.state == QLatin1StringView("invited"))
            line->addTag(tr("You are invited"), Tone::Accent);
        line->setTrailing(tr("%n members", nullptr, community.members));
        connect(line, &QPushButton::clicked, this,
                [this, id = community.id] { Q_EMIT go(place(QStringLiteral("community"), id)); });
        card->addRow(line);
    }
}

void CommunitiesView::addTalk(const QString& words)
{
    const auto found = m_communities.search(words, {}, kFoundThreads);
    if (found.isEmpty())
        return;
    auto* card = new Card(tr("Said"));
    for (const services::TalkFound& one : found) {
        QStringList about{one.where, one.excerpt};
        about.removeAll(QString());
        auto* line = new ListRow(one.title, models::inLine(about));
        line->setIconName(QLatin1StringView("message-circle"));
        line->setTrailing(models::agoWords(one.at, m_communities.now()));
        const QUrl where = one.threadId.isEmpty()
                               ? place(QStringLiteral("conversation"), one.conversationId, {{kAt, one.postId}})
                               : place(QStringLiteral("thread"), one.threadId, {{kAt, one.postId}});
        connect(line, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
        card->addRow(line);
    }
    m_scroll->column()->addWidget(card);
}

void CommunitiesView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int side = ScrollColumn::marginFor(width());
    layout()->setContentsMargins(side, grid(6), side, grid(2));
    // As wide as the cards below.
    const int end = qMax(0, width() - 2 * side - scaled(kListWidth));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_top->setContentsMargins(rtl ? end : 0, 0, rtl ? 0 : end, 0);
}

QVariantMap CommunitiesView::saveState() const
{
    return {{kWords, m_field->text()}, {QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void CommunitiesView::restoreState(const QVariantMap& state)
{
    m_field->setText(state.value(kWords).toString());
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> CommunitiesView::keys() const
{
    return {{tr("Tab"), tr("From the field to the communities")}, {tr("Enter"), tr("Open the community")}};
}

void CommunitiesView::focusFirst()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace community
