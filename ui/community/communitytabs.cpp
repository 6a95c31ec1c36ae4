// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/listed.h"
#include "app/base/timezones.h"
#include "app/services/communityservice.h"
#include "app/services/standingservice.h"
#include "ui/challenges/challengerows.h"
#include "ui/community/communityview.h"
#include "ui/models/clashwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace community {

using namespace widgets;
using services::CommunityPage;

namespace {

// In the reader's zone, and in the event's when that is another.
QString eventWhen(const domain::Event& event, const QDateTime& now)
{
    const QLocale locale;
    const QDateTime start = event.startsAt.toTimeZone(now.timeZone());
    const QDateTime end = event.endsAt.toTimeZone(now.timeZone());
    const auto said = [&](const QDateTime& at) {
        return locale.toString(at.date(), QLocale::LongFormat) + base::listSeparator() + models::clockWords(at.time());
    };
    const QString text = end.date() == start.date() ? said(start) + QStringLiteral("–") + models::clockWords(end.time())
                                                    : said(start) + QStringLiteral(" – ") + said(end);
    const QString there = models::elsewhereWords(start, {event.timezone});
    return there.isEmpty() ? text : text + QStringLiteral(" · ") + there;
}

} // namespace

// It is said and forbids nothing; whoever does not come need not know.
void CommunityView::addClashes(const services::EventRow& row, Card& card)
{
    const QString words = models::clashWords(row.clashes, m_communities.now());
    if (words.isEmpty() || m_role.isEmpty() || row.mine == QLatin1StringView("no"))
        return;
    auto* label = new TextLabel(words, Type::Small, Role::Warning);
    label->setObjectName(QStringLiteral("event-clash"));
    card.body()->addWidget(label);
}

void CommunityView::addThreadsAbout(const services::EventRow& row, Card& card)
{
    if (row.threads.isEmpty())
        return;
    auto* line = new FlowLayout(nullptr, grid(2));
    for (const auto& [id, title] : row.threads) {
        auto* open = new Button(tr("Thread: %1").arg(models::apart(title)), Button::Kind::Quiet);
        open->setObjectName(QStringLiteral("event-thread-") + id);
        connect(open, &QPushButton::clicked, this, [this, id = id] { Q_EMIT go(place(QStringLiteral("thread"), id)); });
        line->addWidget(open);
    }
    card.body()->addLayout(line);
}

void CommunityView::showEvents(const CommunityPage& page)
{
    auto* column = m_scroll->column();
    if (!m_role.isEmpty()) {
        auto* line = new FlowLayout(nullptr, grid(2));
        action(line, tr("Plan an event"), "event-plan", [this] {
            Q_EMIT go(place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), m_id}}));
        });
        column->addLayout(line);
    }
    if (page.events.isEmpty())
        column->addWidget(new EmptyState(QLatin1StringView("calendar"),
                                         m_role.isEmpty() ? tr("Its members see its events.")
                                                          : tr("Nothing is planned. Meet, in a room or on a screen.")));
    else
        column->addWidget(new TextLabel(models::zoneWords(base::currentZoneName(m_communities.now().timeZone().id())),
                                        Type::Small, Role::TextMuted));
    for (const services::EventRow& row : page.events)
        addEvent(row, page);
}

void CommunityView::addEvent(const services::EventRow& row, const CommunityPage& page)
{
    auto* card = new Card(row.event.title);
    card->setObjectName(QStringLiteral("event-") + row.event.id);
    card->setOverline(eventWhen(row.event, m_communities.now()));
    if (row.event.id == m_event) {
        card->setFocusPolicy(Qt::StrongFocus);
        card->setAccessibleName(row.event.title);
    }
    m_scroll->column()->addWidget(card);
    if (!row.event.description.isEmpty())
        card->body()->addWidget(new TextLabel(row.event.description));
    if (!row.event.location.isEmpty())
        card->body()->addWidget(
            new TextLabel(tr("Where: %1").arg(models::apart(row.event.location)), Type::Small, Role::TextMuted));
    addClashes(row, *card);
    addThreadsAbout(row, *card);
    auto* line = new FlowLayout(nullptr, grid(2));
    card->body()->addLayout(line);
    if (row.event.cancelledAt.isValid()) {
        line->addWidget(new Tag(tr("Cancelled"), Tone::Warning));
        return;
    }
    const std::pair<const char*, QString> answers[] = {
        {"yes", tr("I come")}, {"maybe", tr("Perhaps")}, {"no", tr("I cannot")}};
    for (const auto& [answer, words] : answers) {
        const QString word = QString::fromLatin1(answer);
        auto* button =
            action(line, words, answer, [this, event = row.event, word] { m_communities.answerEvent(event, word); });
        button->setObjectName(QStringLiteral("answer-") + word);
        button->setKind(row.mine == word ? Button::Kind::Primary : Button::Kind::Secondary);
        button->setAccessibleName(row.mine == word ? tr("%1, chosen").arg(words) : words);
        button->setVisible(!m_role.isEmpty());
    }
    QStringList coming{tr("%n come", nullptr, row.yes)};
    if (row.maybe > 0)
        coming << tr("%n perhaps", nullptr, row.maybe);
    line->addWidget(new TextLabel(models::inLine(coming), Type::Small, Role::TextMuted));
    if (row.waiting)
        line->addWidget(
            waitingSign(!row.refused.isEmpty(), row.refused, [this](const QUrl& where) { Q_EMIT go(where); }));
    if (!row.event.url.isEmpty())
        action(line, tr("Open the link"), "event-link", [this, url = QUrl(row.event.url)] {
            Q_EMIT go(url);
        })->setKind(Button::Kind::Quiet);
    if (!m_role.isEmpty())
        action(line, tr("Start a thread about it"), "event-talk", [this, id = row.event.id] {
            Q_EMIT go(place(QStringLiteral("edit-thread"), {},
                            {{QStringLiteral("community"), m_id}, {QStringLiteral("session"), id}}));
        })->setKind(Button::Kind::Quiet);
    const bool mine = row.event.organiserId == m_communities.me();
    const bool moderates =
        page.row.role == QLatin1StringView("owner") || page.row.role == QLatin1StringView("moderator");
    if (!mine && !moderates)
        return;
    action(line, tr("Change"), "event-change", [this, id = row.event.id] {
        Q_EMIT go(place(QStringLiteral("edit-event"), id, {{QStringLiteral("community"), m_id}}));
    })->setKind(Button::Kind::Quiet);
    action(line, tr("Cancel it"), "event-cancel", [this, event = row.event] {
        m_communities.cancelEvent(event);
    })->setKind(Button::Kind::Quiet);
}

void CommunityView::showAbout(const CommunityPage& page)
{
    const auto& community = page.row.community;
    auto* column = m_scroll->column();
    const auto addList = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        auto* card = new Card(title);
        for (const QString& line : lines)
            card->body()->addWidget(new TextLabel(QStringLiteral("• ") + line));
        column->addWidget(card);
    };
    addList(tr("What we want together"), community.goals);
    if (auto* card = m_standing && !m_role.isEmpty()
                         ? challenges::challengeCard(*m_standing, *this, QStringLiteral("community"), m_id)
                         : nullptr)
        column->addWidget(card);
    if (!community.resources.isEmpty()) {
        auto* card = new Card(tr("Resources"));
        for (const domain::CommunityResource& resource : community.resources) {
            auto* row = new ListRow(resource.title.isEmpty() ? resource.url : resource.title, resource.url);
            row->setIconName(QLatin1StringView("external-link"));
            connect(row, &QPushButton::clicked, this, [this, url = QUrl(resource.url)] { Q_EMIT go(url); });
            card->addRow(row);
        }
        column->addWidget(card);
    }
    addList(tr("Topics"), community.tags);
    auto* line = new FlowLayout(nullptr, grid(2));
    if (page.row.role == QLatin1StringView("owner") || page.row.role == QLatin1StringView("moderator"))
        action(line, tr("Change"), "community-edit",
               [this] { Q_EMIT go(place(QStringLiteral("edit-community"), m_id)); });
    if (!m_role.isEmpty())
        action(line, tr("Leave the community"), "community-leave", [this, page] { leave(page); });
    column->addLayout(line);
    if (m_leaving)
        askToLeave(page);
}

void CommunityView::addMember(Card* card, const services::MemberRow& row, const CommunityPage& page)
{
    auto* line = new ListRow(row.name.isEmpty() ? row.member.personId : row.name, row.about);
    line->setAvatar(row.name);
    line->setWrapping(true); // what tells two of one name apart
    if (row.member.role == QLatin1StringView("owner"))
        line->addTag(tr("Owner"), Tone::Accent);
    else if (row.member.role == QLatin1StringView("moderator"))
        line->addTag(tr("Moderator"), Tone::Accent);
    connect(line, &QPushButton::clicked, this,
            [this, id = row.member.personId] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
    card->addRow(line);
    const bool owner = page.row.role == QLatin1StringView("owner");
    const bool plain = row.member.role == QLatin1StringView("member");
    const bool moderates = owner || page.row.role == QLatin1StringView("moderator");
    if (!moderates || row.member.personId == m_communities.me() || (!owner && !plain))
        return;
    auto* actions = new QWidget;
    actions->setObjectName(QStringLiteral("member-actions-") + row.member.personId);
    auto* flow = ListRow::layoutBeneath(actions);
    const auto add = [&](const QString& words, const char* name, std::function<void()> run) {
        auto* button = action(flow, words, name, std::move(run));
        button->setKind(Button::Kind::Quiet);
        button->setCompact(true);
        button->setAccessibleDescription(row.name);
    };
    const QString id = row.member.personId;
    if (owner && plain)
        add(tr("Make moderator"), "member-moderator",
            [this, id] { m_communities.appoint(m_id, id, QStringLiteral("moderator")); });
    if (owner && !plain)
        add(tr("Make member"), "member-member",
            [this, id] { m_communities.appoint(m_id, id, QStringLiteral("member")); });
    if (owner && row.member.role != QLatin1StringView("owner"))
        add(tr("Make owner"), "member-owner", [this, id] { m_communities.appoint(m_id, id, QStringLiteral("owner")); });
    add(tr("Remove from the community"), "member-remove", [this, id] {
        m_removing = id;
        m_removeReason.clear();
        focusOn(QStringLiteral("member-stay"));
        refreshNow();
    });
    card->addRow(actions);
    if (m_removing == id)
        askToRemove(card, row);
}

void CommunityView::showMembers(const CommunityPage& page)
{
    if (page.members.isEmpty()) {
        m_scroll->column()->addWidget(new EmptyState(QLatin1StringView("users"), tr("Members are shown to members.")));
        return;
    }
    if (m_find && (page.row.role == QLatin1StringView("owner") || page.row.role == QLatin1StringView("moderator")))
        showInvitation();
    showInvited(page);
    auto* card = new Card(tr("%n members", nullptr, int(page.members.size())));
    m_scroll->column()->addWidget(card);
    for (const services::MemberRow& row : page.members)
        addMember(card, row, page);
    if (page.removed.isEmpty())
        return;
    auto* gone = new Card(tr("Removed from the community"));
    gone->setObjectName(QStringLiteral("members-removed"));
    m_scroll->column()->addWidget(gone);
    for (const services::MemberRow& row : page.removed) {
        auto* line = new ListRow(row.name.isEmpty() ? row.member.personId : row.name, row.about);
        line->setAvatar(row.name);
        connect(line, &QPushButton::clicked, this,
                [this, id = row.member.personId] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
        gone->addRow(line);
        auto* actions = new QWidget;
        auto* again = action(ListRow::layoutBeneath(actions), tr("Admit"), "member-admit",
                             [this, id = row.member.personId] { m_communities.admit(m_id, id); });
        again->setKind(Button::Kind::Quiet);
        again->setCompact(true);
        again->setAccessibleDescription(row.name);
        gone->addRow(actions);
    }
}

void CommunityView::showModeration(const CommunityPage& page)
{
    auto* column = m_scroll->column();
    if (page.asking.isEmpty() && page.reports.isEmpty())
        column->addWidget(
            new EmptyState(QLatin1StringView("check-check"), tr("Nobody waits, and nothing is reported.")));
    for (const services::MemberRow& row : page.asking) {
        auto* card = new Card(tr("%1 asks to join").arg(models::apart(row.name)));
        card->setObjectName(QStringLiteral("asking-") + row.member.personId);
        if (!row.member.text.isEmpty())
            card->body()->addWidget(new TextLabel(row.member.text));
        auto* line = new FlowLayout(nullptr, grid(2));
        const QString id = row.member.personId;
        action(line, tr("Admit"), "admit", [this, id] {
            m_communities.admit(m_id, id);
        })->setKind(Button::Kind::Primary);
        action(line, tr("Decline"), "decline", [this, id] { m_communities.remove(m_id, id); });
        card->body()->addLayout(line);
        column->addWidget(card);
    }
    for (const services::ReportRow& row : page.reports) {
        auto* card = new Card(tr("Reported in “%1”").arg(models::apart(row.threadTitle)));
        card->setObjectName(QStringLiteral("report-") + row.report.id);
        card->setOverline(
            tr("%1, %2").arg(models::apart(row.byName), models::agoWords(row.report.createdAt, m_communities.now())));
        card->body()->addWidget(new TextLabel(row.report.reason));
        card->body()->addWidget(
            new TextLabel(QStringLiteral("“%1”").arg(models::apart(row.excerpt)), Type::Small, Role::TextMuted));
        auto* line = new FlowLayout(nullptr, grid(2));
        action(line, tr("Look at it"), "report-open", [this, id = row.report.threadId, about = row.report.aboutId] {
            Q_EMIT go(place(QStringLiteral("thread"), id, {{QStringLiteral("at"), about == id ? QString() : about}}));
        });
        action(line, tr("Done with it"), "report-settle",
               [this, report = row.report] { m_communities.settle(report, {}); });
        card->body()->addLayout(line);
        column->addWidget(card);
    }
}

} // namespace community
