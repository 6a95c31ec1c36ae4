// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/courserun.h"
#include "ui/player/notespanel.h"
#include "ui/player/playerbar.h"
#include "ui/player/playerview.h"
#include "ui/player/stepspanel.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

// The view's frame: what stands where, keys, size and look. playerview.cpp has the life of the course in it.
namespace player {

using namespace widgets;

namespace {

constexpr int kSideBySide = 900;
constexpr int kStepsWidth = 280;
constexpr int kNotesWidth = 320;
constexpr double kZoomStep = 1.1;

} // namespace

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

} // namespace player
