// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people come into a community and leave it.
#include "app/services/communityservice.h"
#include "ui/community/communityview.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foundrows.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace community {

using namespace widgets;
using services::CommunityPage;

namespace {

constexpr int kInvitable = 6;
constexpr int kMembersTab = 3;
constexpr int kOwnersNamed = 3;
constexpr int kReason = 500;

} // namespace

QString removalWords(const services::CommunityRow& row)
{
    const services::Removal& removal = row.removal;
    const QString& name = row.community.name;
    QString words;
    if (!removal.wasMember)
        words = removal.by.isEmpty()
                    ? CommunityView::tr("You asked to join “%1” and were not admitted.").arg(models::apart(name))
                    : CommunityView::tr("You asked to join “%1”. %2 did not admit you.")
                          .arg(models::apart(name), models::apart(removal.by));
    else
        words = removal.by.isEmpty() ? CommunityView::tr("You are no longer a member of “%1”.").arg(models::apart(name))
                                     : CommunityView::tr("You are no longer a member of “%1”. %2 has removed you.")
                                           .arg(models::apart(name), models::apart(removal.by));
    return removal.reason.isEmpty()
               ? words
               : words + QLatin1Char(' ') + CommunityView::tr("Reason: %1").arg(models::apart(removal.reason));
}

// Nothing is offered that would be refused; where one cannot come in by oneself it is said whom to ask.
void CommunityView::showDoor(const CommunityPage& page)
{
    const services::Door door = page.row.door;
    auto* line = new FlowLayout(nullptr, grid(2));
    const auto tell = [&](const QString& words) {
        auto* said = new TextLabel(words);
        said->setObjectName(QStringLiteral("community-door"));
        m_head->addWidget(said);
    };
    const auto join = [&](const QString& words) {
        action(line, words, "community-join", [this] { m_communities.join(m_id); })->setKind(Button::Kind::Primary);
    };
    if (door == services::Door::Closed) {
        tell(tr("Its last member has left, and nobody can join any more. You can begin another one for the same."));
        action(line, tr("Begin a community"), "community-begin",
               [this] { Q_EMIT go(place(QStringLiteral("edit-community"))); });
    } else if (door == services::Door::Removed) {
        tell(removalWords(page.row));
        tell(tr("Only moderators can admit you again. Write to who owns it."));
        addOwners(line, page);
    } else if (door == services::Door::Asked) {
        line->addWidget(new Tag(tr("You asked to join")));
        action(line, tr("Take it back"), "community-leave", [this] { m_communities.leave(m_id); });
        addOwners(line, page);
    } else if (door == services::Door::Invited) {
        const bool declined = page.row.state == QLatin1StringView("declined");
        tell(declined                       ? tr("You have declined the invitation. You can join all the same.")
             : page.row.invitedBy.isEmpty() ? tr("You are invited.")
                                            : tr("%1 invites you.").arg(models::apart(page.row.invitedBy)));
        join(tr("Join"));
        if (!declined)
            action(line, tr("Decline"), "community-decline", [this] { m_communities.decline(m_id); });
    } else {
        join(door == services::Door::Open ? tr("Join") : tr("Ask to join"));
        if (door == services::Door::ByAsking)
            addOwners(line, page);
    }
    m_head->addLayout(line);
}

void CommunityView::addOwners(QLayout* line, const CommunityPage& page)
{
    const auto owners = page.owners.mid(0, kOwnersNamed);
    for (const auto& [id, name] : owners) {
        auto* write = action(line, tr("Write to %1").arg(models::apart(name)), "community-owner", [this, id = id] {
            Q_EMIT go(place(QStringLiteral("conversation"), {}, {{QStringLiteral("with"), id}}));
        });
        write->setObjectName(QStringLiteral("community-owner-") + id);
        write->setKind(Button::Kind::Quiet);
        write->setIconName(QLatin1StringView("mail"));
    }
}

// A second press where a button has just gone takes nobody away.
void CommunityView::askToRemove(Card* card, const services::MemberRow& row)
{
    auto* question = new Banner(QLatin1StringView("log-out"), Tone::Warning);
    question->setText(tr("Remove %1 from the community?").arg(models::apart(row.name)));
    auto* stay = question->addAction(tr("Cancel"));
    stay->setObjectName(QStringLiteral("member-stay"));
    connect(stay, &QPushButton::clicked, this, &CommunityView::closeTopmost);
    auto* remove = question->addAction(tr("Remove"));
    remove->setObjectName(QStringLiteral("member-really-remove"));
    auto* reason = new QLineEdit(m_removeReason);
    reason->setObjectName(QStringLiteral("member-remove-reason"));
    reason->setMaxLength(kReason);
    auto* asks = new TextLabel(tr("Why? They read this. You may leave it out."), Type::Small, Role::TextMuted);
    reason->setAccessibleName(asks->text());
    connect(reason, &QLineEdit::textEdited, this, [this](const QString& text) { m_removeReason = text; });
    connect(remove, &QPushButton::clicked, this, [this, id = row.member.personId] {
        m_removing.clear();
        m_back.keep(m_communities.remove(m_id, id, m_removeReason), [this, id, community = m_id] {
            if (community != m_id)
                return;
            m_removing = id;
            focusOn(QStringLiteral("member-remove-reason"));
            refreshNow();
        });
        Q_EMIT sayWithUndo(tr("Removed from the community"), tr("Admit"),
                           [this, id, community = m_id] { m_communities.admit(community, id); });
    });
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, grid(3));
    column->setSpacing(grid(2));
    column->addWidget(question);
    column->addWidget(asks);
    column->addWidget(reason);
    card->addRow(holder);
}

// For those who moderate.
void CommunityView::showInvited(const CommunityPage& page)
{
    if (page.invited.isEmpty())
        return;
    auto* card = new Card(tr("Invited"));
    card->setObjectName(QStringLiteral("members-invited"));
    m_scroll->column()->addWidget(card);
    for (const services::MemberRow& row : page.invited) {
        const bool declined = row.member.state == QLatin1StringView("declined");
        const QString name = row.name.isEmpty() ? row.member.personId : row.name;
        const QString ago = models::agoWords(row.member.updatedAt, m_communities.now());
        auto* line =
            new ListRow(name, row.invitedBy.isEmpty() ? ago : tr("Invited by %1").arg(models::apart(row.invitedBy)));
        line->setAvatar(name);
        line->setTrailing(ago);
        if (declined)
            line->addTag(tr("Declined"), Tone::Neutral);
        const QString id = row.member.personId;
        connect(line, &QPushButton::clicked, this, [this, id] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
        card->addRow(line);
        auto* actions = new QWidget;
        auto* flow = ListRow::layoutBeneath(actions);
        const auto add = [&](const QString& words, const char* what, std::function<void()> run) {
            auto* button = action(flow, words, what, std::move(run));
            button->setObjectName(QLatin1StringView(what) + QLatin1Char('-') + id);
            button->setKind(Button::Kind::Quiet);
            button->setCompact(true);
            button->setAccessibleDescription(name);
        };
        if (declined)
            add(tr("Invite again"), "invite-again", [this, id] { m_communities.admit(m_id, id); });
        add(declined ? tr("Take it off the list") : tr("Take the invitation back"), "invite-withdraw", [this, id] {
            m_communities.withdraw(m_id, id);
            Q_EMIT sayWithUndo(tr("The invitation is taken back."), tr("Invite again"),
                               [this, id, community = m_id] { m_communities.admit(community, id); });
        });
        card->addRow(actions);
    }
}

// Who owns it alone hands it over first; with the last member it ends. Who cannot come back by themself is asked.
void CommunityView::leave(const CommunityPage& page)
{
    if (page.onlyOwner || !page.row.community.open) {
        m_leaving = true;
        focusOn(QStringLiteral("community-stay"));
        refreshNow();
        return;
    }
    m_communities.leave(m_id);
    Q_EMIT sayWithUndo(tr("You have left."), tr("Stay"), [this, id = m_id] { m_communities.join(id); });
}

void CommunityView::askToLeave(const CommunityPage& page)
{
    const bool alone = page.row.community.members <= 1;
    const bool may = alone || !page.onlyOwner;
    auto* question = new Banner(QLatin1StringView("log-out"), Tone::Warning);
    question->setText(alone ? tr("Nobody is left then, and the community is closed for good.")
                      : may ? tr("To come back you will have to ask: moderators admit here.")
                            : tr("You are its only owner. Make somebody else an owner first."));
    auto* go = question->addAction(may ? tr("Leave the community") : tr("Members"));
    go->setObjectName(QStringLiteral("community-really-leave"));
    connect(go, &QPushButton::clicked, this, [this, may] {
        m_leaving = false;
        if (!may)
            return setTab(kMembersTab);
        m_communities.leave(m_id);
        Q_EMIT say(tr("You have left."));
    });
    auto* stay = question->addAction(tr("Cancel"));
    stay->setObjectName(QStringLiteral("community-stay"));
    connect(stay, &QPushButton::clicked, this, &CommunityView::closeTopmost);
    m_scroll->column()->addWidget(question);
}

void CommunityView::showInvitation()
{
    auto* column = m_scroll->column();
    if (!m_inviting) {
        auto* line = new FlowLayout(nullptr, grid(2));
        action(line, tr("Invite a colleague"), "member-invite", [this] {
            m_inviting = true;
            m_inviteWords.clear();
            focusOn(QStringLiteral("invite-name"));
            refreshNow();
        });
        column->addLayout(line);
        return;
    }
    auto* card = new Card(tr("Invite a colleague"));
    card->setObjectName(QStringLiteral("invite"));
    auto* field = new SearchField(tr("Type a name"));
    field->setObjectName(QStringLiteral("invite-name"));
    field->setAccessibleName(tr("Invite a colleague"));
    field->setText(m_inviteWords);
    auto* found = new QVBoxLayout;
    connect(field, &QLineEdit::textChanged, this, [this, field, found](const QString& words) {
        m_inviteWords = words;
        showFound(field, found);
    });
    connect(field, &QLineEdit::returnPressed, this, [found] { // as in the field of a message's people
        if (auto* first = firstRow(found))
            first->click();
    });
    card->body()->addWidget(field);
    card->body()->addLayout(found);
    leadToRows(field, found);
    column->addWidget(card);
    showFound(field, found);
}

void CommunityView::showFound(QWidget* field, QVBoxLayout* into)
{
    clearLayout(into);
    const QString words = m_inviteWords.trimmed();
    const auto found = words.isEmpty() ? QList<std::pair<QString, QString>>() : m_find(words, kInvitable);
    QWidget* before = field;
    QStringList there;
    for (const auto& [id, name] : found) {
        const QString state = m_communities.stateOf(m_id, id);
        if (state == QLatin1StringView("member") || state == QLatin1StringView("invited")) {
            there << (state == QLatin1StringView("member") ? tr("%1 is a member already.")
                                                           : tr("%1 is invited already."))
                         .arg(models::apart(name));
            continue;
        }
        auto* row = new ListRow(name, m_communities.aboutPerson(id));
        row->setObjectName(QStringLiteral("invite-") + id);
        row->setAvatar(name);
        row->setWrapping(true); // what tells two of one name apart
        connect(row, &QPushButton::clicked, this, [this, id = id, name = name] {
            m_communities.admit(m_id, id);
            m_inviting = false;
            Q_EMIT say(tr("Invited: %1").arg(models::apart(name)));
            refreshSoon();
        });
        into->addWidget(row);
        setTabOrder(before, row); // made after the list of members, which stands below
        before = row;
    }
    if (there.isEmpty())
        return;
    auto* said = new TextLabel(there.join(QLatin1Char('\n')), Type::Small, Role::TextMuted);
    said->setObjectName(QStringLiteral("invite-there"));
    into->addWidget(said);
}

} // namespace community
