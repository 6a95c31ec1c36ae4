// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standing/standingview.h"

#include "app/base/listed.h"
#include "ui/challenges/challengerows.h"
#include "ui/models/challengewords.h"
#include "ui/models/picture.h"
#include "ui/models/words.h"
#include "ui/standing/standingwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QMap>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace uistanding {

using namespace widgets;

namespace {

constexpr int kStandingWidth = 820;
constexpr qsizetype kNamedAtMost = 3; // figures that are not shown, by one reason

QString keyOf(const domain::BoardFigures& board)
{
    return board.groupKind + QLatin1Char(' ') + board.groupId;
}

QString keyOf(const domain::PlotFigures& plot)
{
    return plot.figure + plot.ref + plot.groupKind + plot.groupId;
}

QTableWidget* tableOf(const domain::PlotFigures& plot, const PlotWords& words)
{
    auto* table = new QTableWidget(int(plot.bins.size()), 2);
    table->setAccessibleName(words.title);
    table->setHorizontalHeaderLabels({words.unit.section(QLatin1Char(';'), 0, 0), StandingView::tr("People")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // above what they name
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int row = 0; row < int(plot.bins.size()); ++row) {
        const QString range = row == plot.myBin ? StandingView::tr("%1 (you)").arg(words.bins[row]) : words.bins[row];
        table->setItem(row, 0, new QTableWidgetItem(range));
        table->setItem(row, 1, new QTableWidgetItem(QLocale().toString(plot.bins[row].people)));
        table->setRowHeight(row, scaled(28));
    }
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + scaled(28) * int(plot.bins.size()) + 2);
    return table;
}

} // namespace

StandingView::StandingView(services::StandingService& standing, QWidget* parent)
    : Page(parent), m_standing(standing), m_scroll(new ScrollColumn(kStandingWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    connect(&m_standing, &services::StandingService::changed, this, &Page::refreshSoon);
}

void StandingView::open(const QUrl& /*place*/)
{
    m_tables.clear();
    refreshNow();
}

void StandingView::refresh()
{
    const int y = m_scroll->position();
    m_scroll->clear();
    m_page = m_standing.page();
    auto* title = new TextLabel(tr("Standing"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    if (m_page.rules.preset == QLatin1StringView("off")) {
        m_scroll->column()->addWidget(
            new EmptyState(QLatin1StringView("trophy"), tr("Your organisation does not count points.")));
        return;
    }
    addOwn();
    if (m_forbidden) {
        addLaidDown();
        addChallenges();
    } else {
        addTakingPart();
        addChallenges();
        addBoards();
        addPlots();
    }
    m_scroll->scrollTo(y);
}

void StandingView::setComparisonsForbidden(bool forbidden)
{
    m_forbidden = forbidden;
    refreshSoon();
}

void StandingView::addLaidDown()
{
    auto* line = new Banner(QLatin1StringView("lock"), Tone::Neutral);
    line->setObjectName(QStringLiteral("standing-managed"));
    line->setText(tr("Your organisation has laid down for this computer that nobody is compared with others on it."));
    m_scroll->column()->addWidget(line);
}

void StandingView::addOwn()
{
    const domain::Standing& mine = m_page.standing;
    auto* card = new Card(tr("Level %1").arg(mine.level));
    card->setObjectName(QStringLiteral("standing-own"));
    const QString points = tr("%n point(s)", nullptr, mine.points);
    const QString next = m_page.toNextLevel > 0
                             ? tr("%n more to level %1", nullptr, m_page.toNextLevel).arg(mine.level + 1)
                             : tr("there is no higher level");
    card->body()->addWidget(new TextLabel(points + QStringLiteral(" · ") + next));
    if (m_page.toNextLevel > 0) {
        auto* bar = new ProgressBar;
        bar->setAccessibleName(tr("To the next level"));
        bar->setValue(100 * m_page.intoLevel / std::max(1, m_page.intoLevel + m_page.toNextLevel));
        card->body()->addWidget(bar);
    }
    if (const QString lately = pointsLately(); !lately.isEmpty())
        card->body()->addWidget(new TextLabel(lately, Type::Small, Role::TextMuted));
    QString streak = mine.streakDays > 0 ? tr("%n day(s) of learning in a row", nullptr, mine.streakDays)
                                         : tr("No days in a row yet: one begins with the next thing that you learn");
    if (mine.streakDays > 0 && !m_page.doneToday)
        streak += QStringLiteral(" · ") + tr("today is still open");
    if (mine.longestStreak > mine.streakDays)
        streak += QStringLiteral(" · ") + tr("%n at most so far", nullptr, mine.longestStreak);
    card->body()->addWidget(new TextLabel(streak));
    card->body()->addWidget(new TextLabel(
        tr("%n day(s) off are saved up; weekends do not count.", nullptr, mine.freezes) + QLatin1Char(' ') +
            tr("What you do offline counts for the day on which you did it, whenever it is sent."),
        Type::Small, Role::TextMuted));
    m_scroll->column()->addWidget(card);
}

// One's own points of the week and the month, which are there whoever is ranked.
QString StandingView::pointsLately() const
{
    QStringList periods;
    for (const domain::BoardFigures& board : m_page.comparison.boards) {
        if (keyOf(board) == keyOf(m_page.comparison.boards.first()) && board.period != QLatin1StringView("all"))
            periods << tr("%1: %2", "period, points")
                           .arg(periodWords(board.period), tr("%n point(s)", nullptr, board.mine));
    }
    return models::inLine(periods);
}

void StandingView::addTakingPart()
{
    auto* line = new Banner(QLatin1StringView("users"), Tone::Neutral);
    line->setObjectName(QStringLiteral("standing-preset"));
    QString words = presetWords(m_page.rules.preset);
    if (m_page.rules.preset == QLatin1StringView("voluntary")) {
        words += QLatin1Char(' ') + (m_page.joined ? tr("You take part: others who do see your name and points.")
                                                   : tr("You do not: nobody sees your points."));
        if (m_page.joinedWaiting)
            words += QLatin1Char(' ') + tr("(waiting to be sent)");
        auto* choose = line->addAction(m_page.joined ? tr("Leave the leaderboards") : tr("Take part"));
        choose->setObjectName(QStringLiteral("standing-join"));
        connect(choose, &QPushButton::clicked, this, [this, join = !m_page.joined] {
            m_standing.join(join);
            Q_EMIT sayWithUndo(join ? tr("You take part: others who do see your name and points.")
                                    : tr("You have left the leaderboards: nobody sees your points."),
                               tr("Undo"), [this, join] { m_standing.join(!join); });
        });
    }
    line->setText(words);
    m_scroll->column()->addWidget(line);
}

void StandingView::addBoards()
{
    const auto& boards = m_page.comparison.boards;
    QList<const domain::BoardFigures*> groups;
    for (const domain::BoardFigures& board : boards) {
        if (board.period == QLatin1StringView("all"))
            groups.append(&board);
    }
    // Where nobody is ranked there is nothing to choose from.
    const bool ranked =
        std::ranges::any_of(groups, [](const auto* board) { return board->withheld != QLatin1StringView("policy"); });
    if (!ranked)
        return;
    const bool known = std::ranges::any_of(groups, [&](const auto* board) { return keyOf(*board) == m_group; });
    if (!known) {
        // The first that has something to show.
        const auto shown = std::ranges::find_if(groups, [](const auto* board) { return board->withheld.isEmpty(); });
        m_group = keyOf(shown == groups.end() ? *groups.first() : **shown);
    }
    auto* card = new Card(tr("Leaderboard"));
    card->setObjectName(QStringLiteral("standing-board"));
    addBoardChoices(card, groups);
    for (const domain::BoardFigures& board : boards) {
        if (keyOf(board) == m_group && board.period == m_period)
            addBoardRows(card, board);
    }
    m_scroll->column()->addWidget(card);
}

void StandingView::addBoardChoices(Card* card, const QList<const domain::BoardFigures*>& groups)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    for (const domain::BoardFigures* board : groups) {
        auto* chip = new Chip(groupWords(board->groupKind, board->title));
        chip->setObjectName(QStringLiteral("board-group"));
        chip->setChecked(keyOf(*board) == m_group);
        connect(chip, &QPushButton::clicked, this, [this, key = keyOf(*board)] {
            m_group = key;
            refreshSoon();
        });
        line->addWidget(chip);
    }
    card->body()->addLayout(line);
    auto* periods = new FlowLayout(nullptr, grid(2));
    for (const QString& period : {QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("all")}) {
        auto* chip = new Chip(periodWords(period));
        chip->setObjectName(QStringLiteral("board-") + period);
        chip->setChecked(period == m_period);
        connect(chip, &QPushButton::clicked, this, [this, period] {
            m_period = period;
            refreshSoon();
        });
        periods->addWidget(chip);
    }
    card->body()->addLayout(periods);
}

void StandingView::addBoardRows(Card* card, const domain::BoardFigures& board)
{
    if (!board.withheld.isEmpty()) {
        card->body()->addWidget(
            new TextLabel(tr("Your points: %1.").arg(QLocale().toString(board.mine)) + QLatin1Char(' ') +
                              models::ChallengeWords::withheld(board.withheld, m_page.rules.minGroup),
                          Type::Body, Role::TextMuted));
        return;
    }
    card->body()->addWidget(new TextLabel(tr("You are number %1 of %n.", nullptr, board.people).arg(board.rank),
                                          Type::Body, Role::TextMuted));
    for (const domain::BoardLine& line : board.lines) {
        if (line.afterGap)
            card->body()->addWidget(new TextLabel(QStringLiteral("…"), Type::Small, Role::TextMuted));
        const bool me = line.personId == m_standing.me();
        const QString name = m_page.names.value(line.personId, line.personId);
        auto* row =
            new ListRow(tr("%1. %2", "rank, name")
                            .arg(QLocale().toString(line.rank), me ? tr("%1 (you)").arg(models::apart(name)) : name),
                        line.tied ? tr("shares this place") : QString());
        row->setAvatar(name, models::pictureFrom(m_page.photos.value(line.personId)));
        row->setTrailing(tr("%n point(s)", nullptr, line.points), me ? Tone::Accent : Tone::Neutral);
        connect(row, &QPushButton::clicked, this,
                [this, id = line.personId] { Q_EMIT go(place(QStringLiteral("profile"), id)); });
        card->addRow(row);
    }
}

void StandingView::addPlots()
{
    if (m_page.comparison.plots.isEmpty())
        return;
    auto* card = new Card(tr("My place among others"));
    card->setObjectName(QStringLiteral("standing-plots"));
    card->body()->addWidget(
        new TextLabel(tr("Only how many people, never who. Skills that somebody keeps to themself are not in it."),
                      Type::Small, Role::TextMuted));
    QMap<QString, QStringList> hidden; // titles, by why
    for (const domain::PlotFigures& plot : m_page.comparison.plots) {
        if (plot.withheld.isEmpty())
            addPlot(card, plot);
        else
            hidden[models::ChallengeWords::withheld(plot.withheld, m_page.rules.minGroup)]
                << plotWords(plot, m_page.skills.value(plot.ref)).title;
    }
    for (auto it = hidden.cbegin(); it != hidden.cend(); ++it) {
        const QString what = it.value().size() > kNamedAtMost ? tr("%n figure(s)", nullptr, int(it.value().size()))
                                                              : base::listed(it.value());
        card->body()->addWidget(new TextLabel(what + QStringLiteral(" – ") + it.key(), Type::Small, Role::TextMuted));
    }
    m_scroll->column()->addWidget(card);
}

void StandingView::addPlot(Card* card, const domain::PlotFigures& plot)
{
    const PlotWords words = plotWords(plot, m_page.skills.value(plot.ref));
    const QString key = keyOf(plot);
    auto* heading = new TextLabel(words.title, Type::Body);
    heading->setType(Type::Body, Weight::Strong);
    card->body()->addWidget(heading);
    QList<int> people;
    for (const domain::PlotBin& bin : plot.bins)
        people.append(bin.people);
    if (m_tables.contains(key))
        card->body()->addWidget(tableOf(plot, words));
    else
        card->body()->addWidget(new BarPlot(people, plot.myBin, words));
    card->body()->addWidget(new TextLabel(words.summary, Type::Small, Role::TextMuted));
    auto* turn = new Button(m_tables.contains(key) ? tr("Show the plot") : tr("Show as a table"), Button::Kind::Quiet);
    turn->setObjectName(QStringLiteral("plot-table"));
    turn->setAtLineStart(true);
    turn->setAccessibleDescription(words.title);
    connect(turn, &QPushButton::clicked, this, [this, key] {
        if (!m_tables.remove(key))
            m_tables.insert(key);
        refreshSoon();
    });
    card->body()->addWidget(turn, 0, Qt::AlignLeading);
}

void StandingView::addChallenges()
{
    if (m_page.challenges.isEmpty())
        return;
    auto* card = new Card(tr("Challenges"));
    card->setObjectName(QStringLiteral("standing-challenges"));
    for (const services::ChallengeLine& line : std::as_const(m_page.challenges))
        card->addRow(challenges::challengeRow(line, m_standing, *this));
    m_scroll->column()->addWidget(card);
}

QVariantMap StandingView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()},
            {QStringLiteral("group"), m_group},
            {QStringLiteral("period"), m_period}};
}

void StandingView::restoreState(const QVariantMap& state)
{
    m_group = state.value(QStringLiteral("group")).toString();
    if (const QString period = state.value(QStringLiteral("period")).toString(); !period.isEmpty())
        m_period = period;
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

} // namespace uistanding
