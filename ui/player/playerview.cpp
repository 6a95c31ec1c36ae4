// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerview.h"

#include "ui/models/errorwords.h"
#include "ui/player/courserun.h"
#include "ui/player/engineloader.h"
#include "ui/player/notespanel.h"
#include "ui/player/playerbar.h"
#include "ui/player/stepspanel.h"
#include "ui/widgets/place.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/theme.h"

#include <QHideEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace player {

using namespace widgets;

namespace {

constexpr int kSideBySide = 900;
constexpr int kStepsWidth = 280;
constexpr int kNotesWidth = 320;
constexpr double kZoomStep = 1.1;

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

void PlayerView::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_steps);
    m_middle->addWidget(m_stage, 1);
    whole->addLayout(m_middle, 1);
    m_stage->setObjectName(QStringLiteral("player-stage"));
    auto* waiting = new QWidget;
    auto* column = new QVBoxLayout(waiting);
    column->setContentsMargins(grid(12), grid(12), grid(12), grid(12));
    column->addWidget(m_waiting);
    column->addStretch(1);
    m_layers->addWidget(waiting);
    new QVBoxLayout(m_noticeLayer);
    m_layers->addWidget(m_noticeLayer);
    m_steps->hide();
}

void PlayerView::buildNotes(services::NoteService* notes)
{
    if (!notes)
        return;
    m_notes = new NotesPanel(*notes);
    m_notes->hide();
    m_middle->addWidget(m_notes);
    m_notes->setPlace([this] {
        const services::PlayItem item = m_run ? m_run->currentItem() : services::PlayItem();
        return NotesPanel::Place{item.id, item.title, m_run ? m_run->position() : 0};
    });
    connect(m_bar, &PlayerBar::notesWanted, this, &PlayerView::showNotes);
    connect(m_bar, &PlayerBar::bookmarkWanted, m_notes, &NotesPanel::addBookmark);
    connect(m_notes, &NotesPanel::noted, this, &Page::say);
    connect(m_notes, &NotesPanel::wanted, this, [this](const QString& item, double position) {
        if (!m_run)
            return;
        if (width() < scaled(kSideBySide))
            showNotes(false);
        m_run->goTo(item, position);
    });
    connect(m_notes, &NotesPanel::removed, this, [this, notes](const domain::Note& note) {
        domain::Note again = note;
        again.id.clear();
        Q_EMIT sayWithUndo(note.bookmark ? tr("Bookmark removed") : tr("Note removed"), tr("Undo"),
                           [notes, again] { notes->put(again); });
    });
}

void PlayerView::showNotes(bool on)
{
    m_notesWanted = on;
    m_stepsInFront = m_stepsInFront && !on;
    arrange();
    if (on)
        m_notes->focusField();
}

void PlayerView::connectBar()
{
    connect(m_bar, &PlayerBar::backWanted, this, &PlayerView::backToCourse);
    connect(m_bar, &PlayerBar::stepsWanted, this, &PlayerView::showSteps);
    connect(m_bar, &PlayerBar::nextWanted, this, [this] { m_run->navigate(QStringLiteral("continue")); });
    connect(m_bar, &PlayerBar::previousWanted, this, [this] { m_run->navigate(QStringLiteral("previous")); });
    connect(m_bar, &PlayerBar::fullScreenToggled, this, [this] { setFullScreen(!m_fullScreen); });
    connect(m_bar, &PlayerBar::browserToggled, this, &PlayerView::toggleBrowser);
    connect(m_bar, &PlayerBar::zoomWanted, this, &PlayerView::zoom);
    connect(m_steps, &StepsPanel::chosen, this, [this](const QString& id) {
        m_stepsInFront = false;
        arrange();
        m_run->navigate(QStringLiteral("choice"), id);
    });
}

void PlayerView::addKeys()
{
    const auto on = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (m_run)
                action();
        });
    };
    on(QKeySequence(Qt::Key_F11), [this] { setFullScreen(!m_fullScreen); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] {
        if (m_run->session().controls().canContinue)
            m_run->navigate(QStringLiteral("continue"));
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] {
        if (m_run->session().controls().canPrevious)
            m_run->navigate(QStringLiteral("previous"));
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoom(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(0); });
    on(QKeySequence(Qt::Key_F9), [this] {
        showSteps(!m_steps->isVisible());
        if (m_steps->isVisible())
            m_steps->focusCurrent();
    });
    on(QKeySequence(Qt::Key_F8), [this] {
        if (m_notes)
            showNotes(!m_notesWanted);
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        if (m_notes)
            m_notes->addBookmark();
    });
    on(QKeySequence(Qt::Key_F6), [this] {
        const bool inside = m_stage->isAncestorOf(focusWidget() ? focusWidget() : this);
        if (inside)
            m_bar->focusStart();
        else
            focusFirst();
    });
}

QList<Page::Key> PlayerView::keys() const
{
    return {{tr("F11"), tr("Full screen")},
            {tr("F9"), tr("Steps")},
            {tr("F8"), tr("Notes and bookmarks")},
            {tr("Ctrl+D"), tr("Bookmark this place")},
            {tr("F6"), tr("Between the bar and the content")},
            {tr("Ctrl+Page Down"), tr("Next step")},
            {tr("Ctrl+Page Up"), tr("Previous step")},
            {tr("Ctrl++ and Ctrl+−"), tr("Larger and smaller content")},
            {tr("Ctrl+0"), tr("Content as it is made")}};
}

void PlayerView::open(const QUrl& place)
{
    const QString course = placeId(place);
    const QString item = placeValue(place, QStringLiteral("item"));
    if (m_run && course == m_courseId) {
        if (!item.isEmpty())
            m_run->navigate(QStringLiteral("choice"), item);
        return;
    }
    suspend();
    m_courseId = course;
    m_item = item;
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
    m_opener(m_courseId, std::exchange(m_item, {}), this,
             [this, asked](base::Result<std::unique_ptr<services::PlaySession>> opened) {
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
        Q_EMIT sayWithUndo(tr("This leads out of the course, to %1.").arg(url.host()), tr("Open"),
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

void PlayerView::updateFrame()
{
    if (!m_run)
        return;
    m_bar->setSession(m_run->session(), m_run->currentItem());
    m_bar->setHasNotes(m_notes != nullptr);
    m_steps->setItems(m_run->session().items());
}

void PlayerView::focusFirst()
{
    if (m_run && m_run->view())
        m_run->view()->widget()->setFocus();
    else
        m_bar->focusStart();
}

bool PlayerView::closeTopmost()
{
    if (m_fullScreen) {
        setFullScreen(false);
        return true;
    }
    if (m_stepsInFront) {
        showSteps(false);
        return true;
    }
    if (m_notesWanted) {
        showNotes(false);
        return true;
    }
    return false;
}

void PlayerView::zoom(int step)
{
    m_zoom = step == 0 ? 1 : qBound(0.5, step > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep, 3.0);
    if (m_run)
        m_run->setLook(look());
}

web::ViewLook PlayerView::look() const
{
    web::ViewLook look;
    look.look = scheme() == Scheme::Dark ? "dark" : scheme() == Scheme::HighContrast ? "high-contrast" : "";
    look.background = colour(Role::Window).rgba();
    look.zoom = m_zoom * themeSettings().textPercent / 100;
    return look;
}

void PlayerView::setFullScreen(bool on)
{
    if (std::exchange(m_fullScreen, on) == on)
        return;
    m_bar->setFullScreen(on);
    arrange();
    Q_EMIT immersive(on);
}

void PlayerView::showSteps(bool on)
{
    if (width() < scaled(kSideBySide)) {
        m_stepsInFront = on;
        m_notesWanted = m_notesWanted && !on;
    } else {
        m_stepsWanted = on;
    }
    arrange();
}

void PlayerView::arrange()
{
    const bool narrow = width() < scaled(kSideBySide);
    const bool several = m_run && m_run->session().items().size() > 1;
    const bool steps = several && (narrow ? m_stepsInFront : m_stepsWanted && !m_fullScreen);
    m_steps->setMinimumWidth(0);
    m_steps->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(kStepsWidth));
    if (!narrow)
        m_steps->setMinimumWidth(scaled(kStepsWidth));
    const bool notes = m_run && m_notes && m_notesWanted;
    m_steps->setVisible(steps);
    if (m_notes) {
        m_notes->setMinimumWidth(narrow ? 0 : scaled(kNotesWidth));
        m_notes->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(kNotesWidth));
        m_notes->setVisible(notes);
    }
    m_stage->setVisible(!narrow || !(steps || notes));
    m_bar->setPanels(steps, notes);
}

void PlayerView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void PlayerView::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_run)
        m_run->setLook(look());
}

void PlayerView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(Role::Window));
}

void PlayerView::backToCourse()
{
    Q_EMIT go(widgets::place(QStringLiteral("course"), m_courseId));
}

} // namespace player
