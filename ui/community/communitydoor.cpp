// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people come into a community and leave it.
#include "app/services/communityservice.h"
#include "ui/community/communityview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"

#include <QVBoxLayout>

namespace community {

using namespace widgets;
using services::CommunityPage;

namespace {

constexpr int kInvitable = 6;
constexpr int kMembersTab = 3;

} // namespace

// Who owns it alone hands it over first; with the last member it ends.
void CommunityView::leave(const CommunityPage& page)
{
    if (page.onlyOwner) {
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
    auto* question = new Banner(QLatin1StringView("log-out"), Tone::Warning);
    question->setText(alone ? tr("Nobody is left then, and the community is closed for good.")
                            : tr("You are its only owner. Make somebody else an owner first."));
    auto* go = question->addAction(alone ? tr("Leave the community") : tr("Members"));
    go->setObjectName(QStringLiteral("community-really-leave"));
    connect(go, &QPushButton::clicked, this, [this, alone] {
        m_leaving = false;
        if (!alone)
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
    connect(field, &QLineEdit::textChanged, this, [this, found](const QString& words) {
        m_inviteWords = words;
        showFound(found);
    });
    card->body()->addWidget(field);
    card->body()->addLayout(found);
    showFound(found);
    column->addWidget(card);
}

void CommunityView::showFound(QVBoxLayout* into)
{
    clearLayout(into);
    const QString words = m_inviteWords.trimmed();
    const auto found = words.isEmpty() ? QList<std::pair<QString, QString>>() : m_find(words, kInvitable);
    for (const auto& [id, name] : found) {
        auto* row = new ListRow(name, {});
        row->setObjectName(QStringLiteral("invite-") + id);
        row->setAvatar(name);
        connect(row, &QPushButton::clicked, this, [this, id = id, name = name] {
            m_communities.admit(m_id, id);
            m_inviting = false;
            Q_EMIT say(tr("Invited: %1").arg(name));
            refreshSoon();
        });
        into->addWidget(row);
    }
}

} // namespace community
