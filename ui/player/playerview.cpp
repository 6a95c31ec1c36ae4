// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerview.h"

#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/player/courserun.h"
#include "ui/player/engineloader.h"
#include "ui/player/notespanel.h"
#include "ui/player/playerbar.h"
#include "ui/player/stepspanel.h"
#include "ui/widgets/place.h"
#include "ui/widgets/skeleton.h"

#include <QHideEvent>
#include <QStackedLayout>

namespace player {

using namespace widgets;

namespace {

services::PlayWish wishOf(const QUrl& place)
{
    const QString word = placeValue(place, QStringLiteral("mode"));
    services::PlayWish wish;
    wish.item = placeValue(place, QStringLiteral("item"));
    wish.again = word == QLatin1StringView("again");
    if (word == QLatin1StringView("browse"))
        wish.mode = services::PlayMode::Browse;
    else if (word == QLatin1StringView("review"))
        wish.mode = services::PlayMode::Review;
    return wish;
}

} // namespace

PlayerView::PlayerView(Opener opener, EngineLoader& loader, services::NoteService* notes, QWidget* parent)
    : Page(parent),
      m_opener(std::move(opener)),
      m_loader(loader),
      m_bar(new PlayerBar),
      m_steps(new StepsPanel),
      m_stage(new QWidget),
      m_layers(new QStackedLayout(m_stage)),
      m_waiting(new Skeleton(6)),
      m_noticeLayer(new QWidget)
{
    build();
    buildNotes(notes);
    connectBar();
    addKeys();
}

PlayerView::~PlayerView() = default;

void PlayerView::open(const QUrl& place)
{
    const QString course = placeId(place);
    const services::PlayWish wish = wishOf(place);
    if (m_run && course == m_courseId && wish.mode == m_wish.mode && wish.again == m_wish.again) {
        if (!wish.item.isEmpty())
            m_run->navigate(QStringLiteral("choice"), wish.item);
        return;
    }
    suspend();
    m_courseId = course;
    setWindowTitle({});
    m_wish = wish;
    refreshNow();
}

// Shown for the first time, or again after the course was suspended.
void PlayerView::refresh()
{
    if (m_run || m_courseId.isEmpty())
        return;
    showWaiting();
    if (m_parting)
        m_whenParted.push_back([this] { begin(); });
    else
        begin();
}

void PlayerView::begin()
{
    const int asked = ++m_asked;
    m_bar->setNothing();
    const services::PlayWish wish = m_wish;
    m_wish.item.clear();
    m_opener(m_courseId, wish, this, [this, asked](base::Result<std::unique_ptr<services::PlaySession>> opened) {
        if (asked == m_asked) {
            take(std::move(opened));
        } else if (opened) { // the person is elsewhere by now
            auto* late = opened->release();
            late->close([late] { late->deleteLater(); });
        }
    });
}

void PlayerView::take(base::Result<std::unique_ptr<services::PlaySession>> opened)
{
    if (!opened) {
        showRefusal(opened.error());
        return;
    }
    m_run = std::make_unique<CourseRun>(std::move(*opened), m_loader, m_stage);
    connectRun();
    setWindowTitle(m_run->session().title());
    m_stepsInFront = false;
    if (m_notes)
        m_notes->setCourse(m_courseId);
    updateFrame();
    arrange();
    m_run->showInside(look());
}

void PlayerView::connectRun()
{
    CourseRun* run = m_run.get();
    connect(run, &CourseRun::changed, this, &PlayerView::updateFrame);
    connect(run, &CourseRun::viewMade, this, [this](QWidget* widget) { m_layers->addWidget(widget); });
    connect(run, &CourseRun::loading, this, &PlayerView::showWaiting);
    connect(run, &CourseRun::shown, this, &PlayerView::showContent);
    connect(run, &CourseRun::noEngine, this, &PlayerView::showNoEngine);
    connect(run, &CourseRun::webWanted, this, &PlayerView::showWeb);
    connect(run, &CourseRun::broken, this, &PlayerView::showBroken);
    connect(run, &CourseRun::nothingToShow, this, [this] {
        showNotice("list", tr("Choose a step from the list to go on."), m_steps->isVisible() ? QString() : tr("Steps"),
                   [this] { showSteps(true); });
    });
    connect(run, &CourseRun::linked, this, [this](const QUrl& url) {
        Q_EMIT sayWithUndo(tr("This leads out of the course, to %1.").arg(models::apart(url.host())), tr("Open"),
                           [this, url] { Q_EMIT go(url); });
    });
    connect(run, &CourseRun::fullScreenWanted, this, &PlayerView::setFullScreen);
    connect(run, &CourseRun::ended, this, &PlayerView::backToCourse);
    connect(run, &CourseRun::problem, this,
            [this](const base::Error& error) { Q_EMIT say(models::wordsFor(error).text()); });
}

void PlayerView::suspend()
{
    ++m_asked;
    setFullScreen(false);
    if (!m_run)
        return;
    m_run->disconnect(this);
    // Done again once; who comes back to the view then looks at that.
    m_wish.again = m_wish.again && m_run->session().progress() < 100;
    // An earlier one that has not parted yet is let go as it is: what it said is stored, or being stored.
    m_parting = std::move(m_run);
    m_bar->setNothing();
    m_steps->hide();
    if (m_notes)
        m_notes->hide();
    m_parting->close([this] { QMetaObject::invokeMethod(this, &PlayerView::parted, Qt::QueuedConnection); });
}

void PlayerView::parted()
{
    m_parting.reset();
    const auto waiting = std::exchange(m_whenParted, {});
    for (const auto& then : waiting)
        then();
}

void PlayerView::settle(std::function<void()> done)
{
    suspend();
    if (m_parting)
        m_whenParted.push_back(std::move(done));
    else
        done();
}

void PlayerView::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        suspend();
        refreshSoon(); // the next time it is shown
    }
}

void PlayerView::backToCourse()
{
    const services::PlaySession* session = m_run ? &m_run->session() : nullptr;
    if (session && session->mode() == services::PlayMode::Normal && session->progress() >= 100)
        Q_EMIT say(tr("You have completed “%1”.").arg(models::apart(session->title())));
    Q_EMIT go(widgets::place(QStringLiteral("course"), m_courseId));
}

} // namespace player
