// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pathways/pathwayview.h"

#include "app/domain/ports.h"
#include "app/services/downloadservice.h"
#include "ui/models/catalogmodel.h"
#include "ui/models/errorwords.h"
#include "ui/models/learningwords.h"
#include "ui/models/pathwaywords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/pathways/downloadoffer.h"
#include "ui/pathways/pathwaycard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pathways {

using namespace widgets;
using models::Words;

namespace {

constexpr int kPageWidth = 820;

} // namespace

PathwayView::PathwayView(services::LearningService& learning, services::DownloadService* downloads,
                         const domain::Clock& clock, QWidget* parent)
    : Page(parent),
      m_learning(learning),
      m_downloads(downloads),
      m_clock(clock),
      m_scroll(new ScrollColumn(kPageWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&m_learning, &services::LearningService::changed, this, &Page::refreshSoon);
    connect(&m_learning, &services::LearningService::refused, this, &PathwayView::showRefusal);
    addKey(QKeySequence::Undo, [this] {
        if (!m_left.isEmpty())
            followAgain(QString(m_left)); // which it forgets
    });
}

void PathwayView::open(const QUrl& place)
{
    if (placeId(place) != m_id) {
        m_refusal.clear();
        m_left.clear();
    }
    m_id = placeId(place);
    m_scroll->scrollTo(0);
    refreshNow();
}

void PathwayView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    const bool onPrimary = m_primary && m_primary->hasFocus(); // "Join" stands where "Leave" stood
    m_scroll->clear();
    m_primary = nullptr;
    const auto path = m_learning.pathway(m_id);
    setWindowTitle(path ? path->pathway.title : QString());
    if (!path) {
        auto* gone = new EmptyState(QLatin1StringView("route"), tr("This pathway is not published any more."));
        connect(gone->setAction(tr("See the pathways")), &QPushButton::clicked, this,
                [this] { Q_EMIT go(place(QStringLiteral("learning"))); });
        m_scroll->column()->addWidget(gone);
        return;
    }
    addHead(*path);
    if (onPrimary)
        focusOn(m_primary->objectName());
    addNews(*path);
    int number = 1;
    for (const services::StepProgress& step : path->steps)
        addStep(step, number++, isJoined(*path));
    m_scroll->scrollTo(y);
}

void PathwayView::addHead(const services::PathwayProgress& path)
{
    QVBoxLayout* column = m_scroll->column();
    auto* names = new QVBoxLayout;
    names->setSpacing(grid(1));
    names->addWidget(new TextLabel(tr("Pathway"), Type::Small, Role::Accent));
    auto* title = new TextLabel(path.pathway.title, Type::Display);
    title->setType(Type::Display, Weight::Strong);
    names->addWidget(title);
    column->addLayout(names);
    const QString about = path.pathway.description.isEmpty() ? path.pathway.summary : path.pathway.description;
    if (!about.isEmpty())
        column->addWidget(new TextLabel(about, Type::Lead));
    const bool joined = isJoined(path);
    if (joined) {
        auto* bar = new ProgressBar;
        bar->setAccessibleName(tr("Progress on the pathway"));
        bar->setRange(0, qMax(1, path.stepsNeeded));
        bar->setValue(path.stepsDone);
        column->addWidget(bar);
        column->addWidget(new TextLabel(tr("%1 of %n step(s) done", nullptr, path.stepsNeeded).arg(path.stepsDone),
                                        Type::Small, Role::TextMuted));
    }
    auto* line = new FlowLayout(nullptr, grid(2));
    m_primary = new Button(joined ? tr("Leave") : tr("Join"), joined ? Button::Kind::Secondary : Button::Kind::Primary);
    m_primary->setObjectName(joined ? QStringLiteral("pathway-leave") : QStringLiteral("pathway-join"));
    connect(m_primary, &QPushButton::clicked, this, [this, joined, title = path.pathway.title] {
        m_refusal.clear();
        if (joined)
            return leaveNow(title);
        m_left.clear();
        m_lastCommand = m_learning.join(m_id);
    });
    line->addWidget(m_primary);
    if (joined && path.joined->dueAt.isValid() && path.stepsDone < path.stepsNeeded)
        line->addWidget(dueTag(path.joined->dueAt));
    if (path.waiting)
        line->addWidget(new Tag(tr("waiting to be sent"), Tone::Warning, QLatin1StringView("cloud")));
    column->addLayout(line);
    if (joined && m_downloads)
        column->addWidget(new DownloadOffer(*m_downloads, tr("Download the pathway"),
                                            m_downloads->coursesOfPathway(path.pathway.id)));
    if (!m_refusal.isEmpty()) {
        auto* why = new Banner(QLatin1StringView("circle-alert"), Tone::Danger);
        why->setText(m_refusal);
        column->addWidget(why);
    }
}

Tag* PathwayView::dueTag(const QDateTime& at) const
{
    return new Tag(tr("due %1").arg(models::dayWords(at.toLocalTime().date())),
                   at < m_clock.now() ? Tone::Danger : Tone::Neutral, QLatin1StringView("clock"));
}

void PathwayView::addNews(const services::PathwayProgress& path)
{
    if (path.news.isEmpty())
        return;
    auto* card = new Card(tr("What changed for you"));
    card->setObjectName(QStringLiteral("pathway-news"));
    for (const services::PathwayProgress::News& news : path.news) {
        auto* line = new QHBoxLayout;
        line->setSpacing(grid(3));
        line->addWidget(new IconView(QLatin1StringView("sparkles"), 18), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(models::newsWords(news)));
        words->addWidget(new TextLabel(models::agoWords(news.at, m_clock.now().toTimeZone(m_clock.zone())), Type::Small,
                                       Role::TextMuted));
        line->addLayout(words, 1);
        auto* gotIt = new Button(tr("Got it"), Button::Kind::Secondary);
        gotIt->setCompact(true);
        gotIt->setAccessibleDescription(models::newsWords(news));
        connect(gotIt, &QPushButton::clicked, this, [this, id = news.id] { m_learning.dismissNews(id); });
        line->addWidget(gotIt, 0, Qt::AlignTop);
        card->body()->addLayout(line);
    }
    m_scroll->column()->addWidget(card);
}

void PathwayView::addStep(const services::StepProgress& step, int number, bool joined)
{
    auto* card = new Card(
        tr("%1. %2", "number, title of a step").arg(QLocale().toString(number)).arg(models::apart(step.step.title)));
    card->setObjectName(QStringLiteral("step-") + step.step.id);
    if (step.step.optional)
        card->addToHead(new Tag(tr("optional")));
    if (step.state == services::StepState::Done)
        card->addToHead(new Tag(tr("done"), Tone::Success, QLatin1StringView("check")));
    else if (joined && step.state == services::StepState::Locked)
        card->addToHead(new Tag(tr("locked"), Tone::Neutral, QLatin1StringView("lock")));
    else if (joined && step.dueAt.isValid())
        card->addToHead(dueTag(step.dueAt));
    if (joined && step.state != services::StepState::Locked) {
        auto* bar = new ProgressBar;
        bar->setAccessibleName(tr("Progress of the step %1").arg(models::apart(step.step.title)));
        bar->setRange(0, qMax(1, step.needed));
        bar->setValue(step.done);
        card->body()->addWidget(bar);
    }
    card->body()->addWidget(new TextLabel(models::stepWords(step), Type::Body, Role::TextMuted));
    addAsking(step, *card);
    addStepCourses(step, *card);
    m_scroll->column()->addWidget(card);
}

void PathwayView::addAsking(const services::StepProgress& step, Card& card)
{
    auto* ask = new Button(tr("Ask a community"), Button::Kind::Quiet);
    ask->setObjectName(QStringLiteral("step-ask"));
    ask->setCompact(true);
    ask->setAtLineStart(true);
    ask->setAccessibleDescription(step.step.title);
    connect(ask, &QPushButton::clicked, this, [this, about = m_id + QLatin1Char('/') + step.step.id] {
        Q_EMIT go(place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("step"), about}}));
    });
    card.body()->addWidget(ask, 0, Qt::AlignLeading);
}

void PathwayView::addStepCourses(const services::StepProgress& step, Card& card)
{
    for (const services::LearningItem& item : step.items) {
        auto* row = new ListRow(models::titleOf(item), item.provider);
        const QString state = item.enrollment.state;
        if (state == QLatin1StringView("completed"))
            row->setIconName(QLatin1StringView("circle-check"), Role::Success);
        else if (state == QLatin1StringView("active"))
            row->setRing(item.enrollment.progress);
        else
            row->setIconName(step.state == services::StepState::Locked ? QLatin1StringView("lock")
                                                                       : QLatin1StringView("book-open"));
        if (item.waiting)
            row->addTag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
        if (item.requested)
            row->addTag(tr("requested"), Tone::Accent, QLatin1StringView("hourglass"));
        if (item.forbidden)
            row->addTag(models::CatalogModel::forbiddenWords(), Tone::Warning, QLatin1StringView("lock"));
        else if (item.offlineReady)
            row->addTag(tr("offline"), Tone::Neutral, QLatin1StringView("hard-drive-download"));
        if (!state.isEmpty() && state != QLatin1StringView("withdrawn"))
            row->setTrailing(Words::enrollmentState(state));
        connect(row, &QPushButton::clicked, this,
                [this, id = item.enrollment.courseId] { Q_EMIT go(place(QStringLiteral("course"), id)); });
        card.addRow(row);
    }
}

void PathwayView::leaveNow(const QString& title)
{
    m_lastCommand = m_learning.leave(m_id);
    m_left = m_id;
    Q_EMIT sayWithUndo(tr("You no longer follow %1").arg(models::apart(title)), tr("Undo"),
                       [this, id = m_id] { followAgain(id); });
}

void PathwayView::followAgain(const QString& id)
{
    m_left.clear();
    m_lastCommand = m_learning.join(id);
    Q_EMIT say(tr("You follow it again."));
}

void PathwayView::showRefusal(const QString& commandId, const base::Error& error)
{
    if (commandId != m_lastCommand)
        return;
    m_refusal = models::wordsFor(error).text();
    refreshSoon();
}

QVariantMap PathwayView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}};
}

void PathwayView::restoreState(const QVariantMap& state)
{
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

void PathwayView::focusFirst()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

} // namespace pathways
