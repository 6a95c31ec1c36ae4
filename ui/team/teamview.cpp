// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamview.h"

#include "app/domain/ports.h"
#include "app/services/standingservice.h"
#include "ui/challenges/challengerows.h"
#include "ui/models/words.h"
#include "ui/team/heatmap.h"
#include "ui/team/teamreport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace team {

using namespace widgets;

namespace {

constexpr int kTeamWidth = 1100;
constexpr int kCellWidth = 98;
constexpr int kCellHeight = 34;
constexpr int kHeadHeight = 46;
constexpr int kNameWidth = 168;
constexpr int kRowsShown = 14;
constexpr qsizetype kMembersAtFirst = 25;

QString figure(int value)
{
    return QLocale().toString(value);
}

} // namespace

TeamView::TeamView(services::TeamService& team, const domain::Clock& clock, QWidget* parent)
    : Page(parent),
      m_team(team),
      m_clock(clock),
      m_model(new HeatModel(this)),
      m_scroll(new ScrollColumn(kTeamWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    addSearchKeys();
    connect(&m_team, &services::TeamService::changed, this, &Page::refreshSoon);
}

void TeamView::setStanding(services::StandingService* standing)
{
    m_standing = standing;
    if (standing)
        connect(standing, &services::StandingService::changed, this, &Page::refreshSoon);
}

void TeamView::refresh()
{
    const int y = m_scroll->position();
    const int first = m_model->first();
    m_scroll->clear();
    m_map = nullptr;
    m_search = nullptr;
    m_found = nullptr;
    m_page = m_team.page();
    m_model->set(m_page);
    m_model->setWindow(first, 1);
    if (m_page.members.isEmpty()) {
        m_scroll->column()->addWidget(
            new EmptyState(QLatin1StringView("users"), tr("Nobody reports to you. This page is for supervisors.")));
        return;
    }
    addHead();
    addMembers();
    addMap();
    addFigures();
    addChallenges();
    fitMap();
    m_scroll->scrollTo(y);
}

void TeamView::addHead()
{
    QVBoxLayout* column = m_scroll->column();
    auto* title = new TextLabel(tr("Team"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    column->addWidget(title);
    int overdue = 0;
    int expiring = 0;
    int requests = 0;
    for (const services::TeamMember& member : m_page.members) {
        overdue += member.overdue;
        expiring += member.expiring;
        requests += member.requests;
    }
    QStringList facts{tr("%n report(s)", nullptr, int(m_page.members.size()))};
    facts << (overdue ? tr("%n course(s) overdue", nullptr, overdue) : tr("nothing overdue"));
    if (expiring)
        facts << tr("%n certificate(s) end within 60 days", nullptr, expiring);
    if (requests)
        facts << tr("%n open request(s)", nullptr, requests);
    column->addWidget(new TextLabel(models::inLine(facts), Type::Body, Role::TextMuted));
    addSearch();
    addExports();
}

void TeamView::addExports()
{
    auto* line = new FlowLayout(nullptr, grid(2));
    for (const bool pdf : {false, true}) {
        auto* button = new Button(pdf ? tr("Save as PDF…") : tr("Save as CSV…"));
        button->setObjectName(pdf ? QStringLiteral("team-pdf") : QStringLiteral("team-csv"));
        button->setIconName(QLatin1StringView("file-down"));
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, [this, pdf] { save(pdf); });
        line->addWidget(button);
    }
    m_scroll->column()->addLayout(line);
}

void TeamView::addMembers()
{
    auto* card = new Card(tr("How they stand"));
    card->setObjectName(QStringLiteral("team-members"));
    // Those who need somebody first; the others by name, as they come.
    QList<services::TeamMember> members = m_page.members;
    std::ranges::stable_sort(members, std::greater{}, [](const services::TeamMember& member) {
        return std::pair(member.overdue > 0, member.requests + member.expiring > 0);
    });
    const auto shown = m_allMembers ? members.size() : std::min(kMembersAtFirst, members.size());
    for (const services::TeamMember& member : members.first(shown)) {
        QStringList about{models::apart(member.person.title)};
        about << tr("%n course(s) open", nullptr, member.open) << tr("%n completed", nullptr, member.completed);
        if (member.asked > 0)
            about << tr("%1 of %n skill(s) reached", nullptr, member.asked).arg(figure(member.reached));
        about.removeAll(QString());
        auto* row = new ListRow(member.person.name, models::inLine(about));
        row->setWrapping(true);
        if (member.open > 0)
            row->setRing(member.progress);
        else
            row->setAvatar(member.person.name);
        if (member.overdue > 0)
            row->addTag(tr("%n overdue", nullptr, member.overdue), Tone::Danger, QLatin1StringView("clock"));
        if (member.expiring > 0)
            row->addTag(tr("%n expiring", nullptr, member.expiring), Tone::Warning, QLatin1StringView("award"));
        if (member.requests > 0)
            row->addTag(tr("%n request(s)", nullptr, member.requests), Tone::Accent, QLatin1StringView("inbox"));
        connect(row, &QPushButton::clicked, this,
                [this, id = member.person.id] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
        card->addRow(row);
    }
    if (shown < members.size()) {
        auto* all = new Button(tr("Show all %n report(s)", nullptr, int(members.size())), Button::Kind::Quiet);
        all->setObjectName(QStringLiteral("team-all"));
        connect(all, &QPushButton::clicked, this, [this] {
            m_allMembers = true;
            refreshNow();
        });
        all->setAtLineStart(true);
        card->body()->addWidget(all, 0, Qt::AlignLeading);
    }
    m_scroll->column()->addWidget(card);
}

void TeamView::addMap()
{
    auto* card = new Card(tr("Skills against what titles ask for"));
    card->setObjectName(QStringLiteral("team-map-card"));
    QVBoxLayout& body = *card->body();
    if (m_page.skills.isEmpty()) {
        body.addWidget(new TextLabel(tr("No title of your team asks for skills yet, and nobody shows any. Learning & "
                                        "development says what titles ask for."),
                                     Type::Body, Role::TextMuted));
        m_scroll->column()->addWidget(card);
        return;
    }
    addLegend(body);
    m_map = new QTableView;
    m_map->setObjectName(QStringLiteral("team-map"));
    m_map->setAccessibleName(tr("Skills of the team: people by skills, levels of 0 to 5"));
    m_map->setModel(m_model);
    m_map->setItemDelegate(new HeatDelegate(*m_model, m_map));
    m_map->setFrameShape(QFrame::NoFrame);
    m_map->setShowGrid(false);
    m_map->setSelectionMode(QAbstractItemView::NoSelection);
    if (auto* corner = m_map->findChild<QAbstractButton*>()) // there is nothing to press between the headers
        corner->setMaximumSize(0, 0);
    m_map->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_map->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_map->setHorizontalHeader(new HeatHeader(Qt::Horizontal));
    m_map->setVerticalHeader(new HeatHeader(Qt::Vertical));
    m_map->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_map->verticalHeader()->setDefaultSectionSize(scaled(kCellHeight));
    m_map->verticalHeader()->setFixedWidth(scaled(kNameWidth));
    m_map->viewport()->setAutoFillBackground(false);
    connect(m_map, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const services::TeamMember* member = m_model->member(index.row()))
            Q_EMIT go(place(QStringLiteral("profile"), member->person.id));
    });
    body.addWidget(m_map);
    auto* turn = new QHBoxLayout;
    m_before = new Button(QLatin1StringView("chevron-left"), tr("Skills before"));
    m_after = new Button(QLatin1StringView("chevron-right"), tr("More skills"));
    m_before->setIconName(QLatin1StringView("chevron-left"), true);
    m_after->setIconName(QLatin1StringView("chevron-right"), true);
    m_after->setObjectName(QStringLiteral("team-more-skills"));
    m_range = new TextLabel({}, Type::Small, Role::TextMuted);
    turn->addWidget(m_range, 1);
    turn->addWidget(m_before);
    turn->addWidget(m_after);
    connect(m_before, &QPushButton::clicked, this, [this] { turnMap(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turnMap(1); });
    body.addLayout(turn);
    m_scroll->column()->addWidget(card);
}

void TeamView::addLegend(QVBoxLayout& body)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(new Tag(tr("reached"), Tone::Success));
    line->addWidget(new Tag(tr("one level short"), Tone::Warning));
    line->addWidget(new Tag(tr("further away"), Tone::Danger));
    line->addWidget(new Tag(tr("not asked for"), Tone::Accent));
    body.addLayout(line);
    body.addWidget(new TextLabel(tr("3/4 is level 3 where 4 is asked for.") + QLatin1Char(' ') + dashWords(),
                                 Type::Small, Role::TextMuted));
}

// What the server says about all together; nothing for groups that are too small.
void TeamView::addFigures()
{
    auto* card = new Card(tr("The whole team"));
    card->setObjectName(QStringLiteral("team-figures"));
    int shown = 0;
    for (const services::TeamSkill& skill : m_page.skills) {
        if (skill.askedOf == 0 || skill.levels.size() != domain::kHighestLevel + 1)
            continue;
        QStringList parts;
        for (int level = domain::kHighestLevel; level >= 0; --level) {
            if (skill.levels[level] > 0)
                parts << (level > 0 ? tr("level %1: %n people", nullptr, skill.levels[level]).arg(figure(level))
                                    : tr("no level, or not shown: %n people", nullptr, skill.levels[level]));
        }
        auto* row = new QVBoxLayout;
        row->setSpacing(0);
        row->addWidget(new TextLabel(skill.name));
        row->addWidget(new TextLabel(models::inLine(parts), Type::Small, Role::TextMuted));
        card->body()->addLayout(row);
        ++shown;
    }
    if (shown == 0)
        card->body()->addWidget(new TextLabel(
            tr("Figures that include what people keep to themselves are made for groups of at least %n only.", nullptr,
               m_page.minGroup),
            Type::Body, Role::TextMuted));
    m_scroll->column()->addWidget(card);
}

void TeamView::addChallenges()
{
    auto* card =
        m_standing ? challenges::challengeCard(*m_standing, *this, QStringLiteral("team"), m_standing->me()) : nullptr;
    if (card)
        m_scroll->column()->addWidget(card);
}

void TeamView::fitMap()
{
    if (!m_map)
        return;
    const int room = qMin(m_scroll->viewport()->width(), kTeamWidth) - scaled(kNameWidth) - grid(20);
    const int columns = qMax(1, room / qMax(scaled(kCellWidth), m_model->widestWord()));
    m_model->setWindow(m_model->first(), columns);
    const int last = qMin(m_model->first() + columns, m_model->skills());
    const int head = qMax(scaled(kHeadHeight), HeatHeader::heightOf(*m_model, room / columns));
    m_map->horizontalHeader()->setFixedHeight(head);
    m_map->setFixedHeight(head + scaled(kCellHeight) * qMin(kRowsShown, int(m_page.members.size())) + 2);
    m_range->setText(
        tr("Skills %1 to %2 of %3").arg(figure(m_model->first() + 1), figure(last), figure(m_model->skills())));
    m_before->setEnabled(m_model->first() > 0);
    m_after->setEnabled(last < m_model->skills());
}

void TeamView::turnMap(int direction)
{
    const int columns = qMax(1, m_model->columnCount());
    const int first = m_model->first() + direction * columns;
    m_model->setWindow(qMax(0, first), columns);
    fitMap();
}

void TeamView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitMap();
}

void TeamView::save(bool pdf)
{
    const auto courses = m_team.courses();
    const QDateTime now = m_clock.now().toTimeZone(m_clock.zone());
    const auto content = pdf ? models::reportPdf(teamReport(m_page, courses, now, layoutDirection() == Qt::RightToLeft))
                             : base::Result<QByteArray>(teamCsv(m_page, courses, now));
    if (!content) {
        Q_EMIT say(tr("The file could not be made."));
        return;
    }
    saveFile(this, pdf ? tr("Save as PDF") : tr("Save as CSV"),
             pdf ? QStringLiteral("team.pdf") : QStringLiteral("team.csv"), *content,
             [this](const base::Result<QString>& path) {
                 Q_EMIT say(path ? tr("Saved as %1").arg(models::apart(*path)) : tr("The file could not be written."));
             });
}

QVariantMap TeamView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void TeamView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

void TeamView::focusFirst()
{
    if (m_search)
        m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace team
