// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/attention.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/typedfields.h"

#include <QEvent>
#include <QKeySequence>
#include <QMetaObject>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {
constexpr auto kAge = std::chrono::minutes(1);
} // namespace

Page::Page(QWidget* parent) : QWidget(parent), m_focus(new FocusKeeper(this)) {}

void Page::addKey(const QKeySequence& keys, std::function<void()> run)
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
}

void Page::addSearchKeys()
{
    m_searchKeys = true;
    const auto lead = [this] {
        if (SearchField* field = searchField()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
        }
    };
    addKey(QKeySequence::Find, lead);
    addKey(Qt::Key_Slash, lead);
}

SearchField* Page::searchField() const
{
    if (!m_searchKeys)
        return nullptr;
    const auto fields = findChildren<SearchField*>();
    const auto shown = std::find_if(fields.begin(), fields.end(),
                                    [](const SearchField* field) { return field->isVisible() && field->isEnabled(); });
    return shown == fields.end() ? nullptr : *shown;
}

QVariantMap Page::writing() const
{
    return typedIn(*this);
}

void Page::writeOn(const QVariantMap& writing)
{
    typeAgain(*this, writing);
    refreshSoon(); // what else follows from it
}

void Page::focusOn(const QString& objectName)
{
    m_focus->want(objectName);
}

void Page::keepTime()
{
    auto* minute = new QTimer(this);
    minute->setInterval(kAge);
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshSoon();
    });
    minute->start();
}

// What was opened in it was made last, wherever it stands.
bool Page::focusNextPrevChild(bool next)
{
    if (m_focus->hold())
        return false;
    return stepByTab(this, next) || QWidget::focusNextPrevChild(next);
}

void Page::refreshSoon()
{
    m_stale = true;
    if (!isVisible() || m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            refreshIfStale();
        },
        Qt::QueuedConnection);
}

void Page::refreshNow()
{
    m_stale = true;
    refreshIfStale();
}

void Page::fill()
{
    if (!std::exchange(m_stale, false))
        return;
    m_focus->remember();
    refresh();
    m_focus->giveBackSoon();
}

void Page::showEvent(QShowEvent* event)
{
    refreshIfStale();
    QWidget::showEvent(event);
}

bool Page::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::WindowActivate)
        lookedAt();
    return done;
}

bool Page::isLookedAt() const
{
    return isVisible() && isActiveWindow() && !isPersonAwaited(window());
}

void Page::refreshIfStale()
{
    if (isVisible())
        fill();
}

} // namespace widgets
