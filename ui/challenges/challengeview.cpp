// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/challenges/challengeview.h"

#include "ui/models/challengewords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace challenges {

using namespace widgets;
using models::ChallengeWords;

namespace {

constexpr int kChallengeWidth = 720;

void addFact(QVBoxLayout& body, const QString& label, const QString& text)
{
    auto* fact = new QVBoxLayout;
    fact->setSpacing(0);
    fact->addWidget(new TextLabel(label, Type::Small, Role::TextMuted));
    fact->addWidget(new TextLabel(text));
    body.addLayout(fact);
}

// Where that is done which counts, and what the button says that leads there.
std::pair<QUrl, QString> wayOf(const services::ChallengeLine& line)
{
    const QString kind = line.challenge.kinds.value(0);
    if (kind == QLatin1StringView("course") && line.courses.size() == 1)
        return {place(QStringLiteral("course"), line.challenge.refs.first()), ChallengeView::tr("Open the course")};
    if (kind == QLatin1StringView("course"))
        return {place(QStringLiteral("catalog")), ChallengeView::tr("Find a course")};
    if (kind == QLatin1StringView("badge"))
        return {place(QStringLiteral("wallet")), ChallengeView::tr("My badges")};
    if (kind == QLatin1StringView("session"))
        return {place(QStringLiteral("mentoring")), ChallengeView::tr("Mentoring")};
    if (kind == QLatin1StringView("answer"))
        return {place(QStringLiteral("communities")), ChallengeView::tr("Communities")};
    return {place(QStringLiteral("learning")), ChallengeView::tr("Go on learning")};
}

} // namespace

ChallengeView::ChallengeView(services::StandingService& standing, QWidget* parent)
    : Page(parent), m_standing(standing), m_scroll(new ScrollColumn(kChallengeWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    connect(&m_standing, &services::StandingService::changed, this, &Page::refreshSoon);
}

void ChallengeView::open(const QUrl& place)
{
    m_id = placeId(place);
    m_scroll->scrollTo(0);
    refreshNow();
}

void ChallengeView::refresh()
{
    const int y = m_scroll->position();
    m_scroll->clear();
    m_primary = nullptr;
    const auto line = m_standing.challenge(m_id);
    setWindowTitle(line ? line->challenge.title : QString());
    if (!line) {
        auto* gone = new EmptyState(QLatin1StringView("trophy"),
                                    tr("This challenge is not here any more: it was ended, or it is for others."));
        m_primary = gone->setAction(tr("My standing"));
        connect(m_primary, &QPushButton::clicked, this, [this] { Q_EMIT go(place(QStringLiteral("standing"))); });
        m_scroll->column()->addWidget(gone);
        return;
    }
    addHead(*line);
    addActions(*line);
    addFacts(*line);
    addHowFar(*line);
    addCourses(*line);
    m_scroll->scrollTo(y);
}

void ChallengeView::addHead(const services::ChallengeLine& line)
{
    auto* title = new TextLabel(line.challenge.title, Type::Display);
    title->setObjectName(QStringLiteral("challenge-title"));
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* tags = new FlowLayout(nullptr, grid(2));
    if (line.waiting)
        tags->addWidget(new Tag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud")));
    if (line.figures.reachedAt.isValid())
        tags->addWidget(new Tag(tr("reached"), Tone::Success, QLatin1StringView("circle-check")));
    if (m_standing.today() > line.challenge.until)
        tags->addWidget(new Tag(tr("over"), Tone::Neutral));
    if (tags->count() > 0)
        m_scroll->column()->addLayout(tags);
    else
        delete tags;
}

void ChallengeView::addActions(const services::ChallengeLine& line)
{
    auto* actions = new FlowLayout(nullptr, grid(2));
    const auto add = [&](const QString& words, const char* name, Button::Kind kind) {
        auto* button = new Button(words, kind);
        button->setObjectName(QLatin1StringView(name));
        actions->addWidget(button);
        return button;
    };
    if (line.forMe && line.open) {
        const auto [where, words] = wayOf(line);
        m_primary = add(words, "challenge-do", Button::Kind::Primary);
        connect(m_primary, &QPushButton::clicked, this, [this, where = where] { Q_EMIT go(where); });
    }
    if (line.mayChange) {
        auto* change = add(tr("Change…"), "challenge-change", Button::Kind::Secondary);
        connect(change, &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("edit-challenge"), m_id)); });
        auto* stop = add(tr("End it"), "challenge-end", Button::Kind::Secondary);
        connect(stop, &QPushButton::clicked, this, [this, challenge = line.challenge] { end(challenge); });
        if (!m_primary)
            m_primary = change;
    }
    if (actions->count() > 0)
        m_scroll->column()->addLayout(actions);
    else
        delete actions;
}

void ChallengeView::end(const domain::Challenge& challenge)
{
    m_standing.endChallenge(challenge.id);
    Q_EMIT sayWithUndo(tr("Ended: %1").arg(models::apart(challenge.title)), tr("Undo"),
                       [standing = &m_standing, challenge] { standing->setChallenge(challenge); });
}

void ChallengeView::addFacts(const services::ChallengeLine& line)
{
    auto* card = new Card(tr("What it is"));
    card->setObjectName(QStringLiteral("challenge-facts"));
    QVBoxLayout& body = *card->body();
    addFact(body, tr("What is to be done"), ChallengeWords::task(line));
    addFact(body, tr("For whom"), ChallengeWords::whom(line, m_standing.me()));
    const QDate today = m_standing.today();
    QString days = tr("from %1 until %2", "two days")
                       .arg(models::dayWords(line.challenge.from), models::dayWords(line.challenge.until));
    if (line.open)
        days += QStringLiteral(" · ") + tr("%n day(s) left", nullptr, int(today.daysTo(line.challenge.until)) + 1);
    addFact(body, tr("When"), days);
    if (!line.setBy.isEmpty())
        addFact(body, tr("Set by"), line.setBy);
    m_scroll->column()->addWidget(card);
}

void ChallengeView::addHowFar(const services::ChallengeLine& line)
{
    auto* card = new Card(tr("How far it is"));
    card->setObjectName(QStringLiteral("challenge-far"));
    const QString words = ChallengeWords::howFar(line, m_standing.rules().minGroup);
    const bool together = line.challenge.aim == QLatin1StringView("together") && line.figures.withheld.isEmpty();
    if (line.counted && (line.forMe || together)) {
        auto* bar = new ProgressBar;
        bar->setAccessibleName(tr("How far it is"));
        bar->setValue(ChallengeWords::percent(line));
        card->body()->addWidget(bar);
    }
    card->body()->addWidget(
        new TextLabel(words.isEmpty() ? tr("It is counted by the server, after the next sync.") : words));
    if (line.challenge.kinds.contains(QLatin1StringView("learning")))
        card->body()->addWidget(
            new TextLabel(tr("What you do offline counts for the day on which you did it, whenever it is sent."),
                          Type::Small, Role::TextMuted));
    m_scroll->column()->addWidget(card);
}

void ChallengeView::addCourses(const services::ChallengeLine& line)
{
    if (line.courses.isEmpty())
        return;
    auto* card = new Card(tr("Courses that count"));
    card->setObjectName(QStringLiteral("challenge-courses"));
    for (qsizetype i = 0; i < line.courses.size(); ++i) {
        auto* row = new ListRow(line.courses[i], {});
        row->setIconName(QLatin1StringView("book-open"));
        connect(row, &QPushButton::clicked, this,
                [this, id = line.challenge.refs[i]] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        card->addRow(row);
    }
    m_scroll->column()->addWidget(card);
}

void ChallengeView::focusFirst()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

} // namespace challenges
