// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who can do what: people with a skill, found while typing.
#include "app/services/profileservice.h"
#include "ui/models/profilewords.h"
#include "ui/models/words.h"
#include "ui/team/teamview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/foundrows.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace team {

using namespace widgets;

namespace {

constexpr int kPeopleShown = 12;

} // namespace

void TeamView::setProfiles(services::ProfileService* profiles)
{
    m_profiles = profiles;
    if (profiles)
        connect(profiles, &services::ProfileService::colleaguesReady, this, &TeamView::showFound);
}

void TeamView::addSearch()
{
    m_search = new SearchField(tr("Who can do … (a skill)"));
    m_search->setObjectName(QStringLiteral("team-who"));
    m_search->setAccessibleName(tr("Who can do what: a skill"));
    m_search->setText(m_words); // the page may be made anew while somebody types
    m_scroll->column()->addWidget(m_search);
    m_found = new QVBoxLayout;
    m_found->setSpacing(0);
    m_scroll->column()->addLayout(m_found);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_words = words;
        showFound();
    });
    leadToRows(m_search, m_found);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (auto* row = firstRow(m_found))
            row->click();
    });
    showFound();
}

// The words are what is open: Esc takes them back, with all that they have found.
bool TeamView::closeTopmost()
{
    if (!m_search || m_words.isEmpty())
        return false;
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
    return true;
}

QList<widgets::Page::Key> TeamView::keys() const
{
    return {{tr("Esc"), tr("Clear who is looked for")}};
}

void TeamView::showFound()
{
    if (!m_found)
        return;
    clearLayout(m_found);
    const QString words = m_words.trimmed();
    if (words.isEmpty() || !m_profiles)
        return;
    auto people = m_profiles->whoCan(words, kPeopleShown);
    const auto isMine = [this](const services::SkilledColleague& one) {
        return std::ranges::any_of(m_page.members,
                                   [&](const auto& member) { return member.person.id == one.colleague.id; });
    };
    // Of the same level one's own people first.
    std::ranges::stable_sort(people, std::greater{}, [&](const services::SkilledColleague& one) {
        return std::pair(one.colleague.level, isMine(one));
    });
    for (const services::SkilledColleague& one : std::as_const(people))
        addFound(one);
    if (people.isEmpty() && m_profiles->hasColleagues()) {
        auto* nobody = new TextLabel(tr("Nobody shows a skill that begins with “%1”.").arg(models::apart(words)),
                                     Type::Body, Role::TextMuted);
        nobody->setObjectName(QStringLiteral("who-nobody"));
        m_found->addWidget(nobody);
    }
    if (people.size() < kPeopleShown)
        return;
    auto* all = new Button(tr("All who are found…"), Button::Kind::Quiet);
    all->setObjectName(QStringLiteral("who-all"));
    all->setAtLineStart(true);
    connect(all, &QPushButton::clicked, this, [this, words] {
        Q_EMIT go(place(QStringLiteral("people"), {}, {{QStringLiteral("q"), words}}));
    });
    m_found->addWidget(all, 0, Qt::AlignLeading);
}

void TeamView::addFound(const services::SkilledColleague& found)
{
    const bool mine =
        std::ranges::any_of(m_page.members, [&](const auto& member) { return member.person.id == found.colleague.id; });
    QStringList about{tr("%1: %2", "skill, level in words")
                          .arg(models::apart(found.colleague.skill), models::ProfileWords::skill(found.skill)),
                      models::ProfileWords::evidence(found.skill), models::apart(found.colleague.about)};
    about.removeAll(QString());
    auto* row = new ListRow(found.colleague.name, models::inLine(about));
    row->setObjectName(QStringLiteral("who-") + found.colleague.id);
    row->setAvatar(found.colleague.name);
    row->setWrapping(true);
    if (mine)
        row->addTag(tr("my team"), Tone::Accent);
    connect(row, &QPushButton::clicked, this,
            [this, id = found.colleague.id] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
    m_found->addWidget(row);
}

} // namespace team
