// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"

#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace widgets {

namespace {

constexpr qsizetype kNeighbours = 40;

QString ownName(const QObject* widget)
{
    const QString name = widget->objectName();
    return name.startsWith(QLatin1StringView("qt_")) ? QString() : name;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget* page) : QObject(page), m_page(page)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::noteFocus);
}

QWidget* FocusKeeper::focus() const
{
    // The window does not know of one that had the focus before it was shown.
    QWidget* now = QApplication::focusWidget();
    return now && m_page->isAncestorOf(now) ? now : m_page->window()->focusWidget();
}

FocusKeeper::Mark FocusKeeper::markOf(const QWidget* widget) const
{
    Mark mark{ownName(widget), {}};
    if (mark.name.isEmpty()) {
        mark.name = QLatin1StringView(widget->metaObject()->className()) + QLatin1Char('/') + widget->accessibleName();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            mark.name += QLatin1Char('/') + button->text();
    }
    for (const QWidget* above = widget->parentWidget(); above && above != m_page; above = above->parentWidget()) {
        if (const QString name = ownName(above); !name.isEmpty())
            mark.path += QLatin1Char('/') + name;
    }
    return mark;
}

// What goes is still in the order of Tab, with all that went with it.
FocusKeeper::Place FocusKeeper::placeOf(QWidget* widget) const
{
    Place place{markOf(widget), {}, {}, {}, 0};
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        place.text = line->text();
        place.cursor = line->cursorPosition();
    } else if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget)) {
        place.text = area->toPlainText();
        place.cursor = area->textCursor().position();
    }
    const auto collect = [&](QList<Mark>& marks, auto next) {
        for (QWidget* at = next(widget); at && !at->isWindow() && marks.size() < kNeighbours; at = next(at)) {
            if (takesTab(at) && m_page->isAncestorOf(at))
                marks.append(markOf(at));
        }
    };
    collect(place.after, [](const QWidget* at) { return at->nextInFocusChain(); });
    collect(place.before, [](const QWidget* at) { return at->previousInFocusChain(); });
    return place;
}

void FocusKeeper::remember()
{
    QWidget* now = focus();
    if (now && now != m_page && m_page->isAncestorOf(now))
        m_place = placeOf(now);
}

bool FocusKeeper::hold()
{
    QWidget* now = focus();
    if (!m_page->isVisible() || !now || now == m_page || !m_page->isAncestorOf(now))
        return false;
    if (now->isVisible() && now->isEnabled())
        return false;
    if (!m_place)
        m_place = placeOf(now);
    m_page->setFocus(Qt::OtherFocusReason);
    giveBackSoon();
    return true;
}

// What is deleted without having been hidden leaves the focus nowhere.
void FocusKeeper::noteFocus(QWidget* before, QWidget* now)
{
    if (now || !before || before == m_page || focus() || !m_page->isVisible() || !m_page->isAncestorOf(before))
        return;
    if (!m_place)
        m_place = placeOf(before);
    giveBackSoon();
}

void FocusKeeper::want(const QString& objectName)
{
    m_wanted = objectName;
    giveBackSoon();
}

// What a layout was given is shown a turn later, and it may be given some more in this turn.
void FocusKeeper::giveBackSoon()
{
    if (!m_place && m_wanted.isEmpty())
        return;
    const auto next = [this, turn = ++m_turn] {
        if (turn == m_turn)
            giveBack();
    };
    QMetaObject::invokeMethod(
        this, [this, next] { QMetaObject::invokeMethod(this, next, Qt::QueuedConnection); }, Qt::QueuedConnection);
}

QList<QWidget*> FocusKeeper::takers() const
{
    QList<QWidget*> found;
    QWidget* const first = m_page->window();
    for (QWidget* at = first->nextInFocusChain(); at && at != first; at = at->nextInFocusChain()) {
        if (takesTab(at) && at->isEnabled() && m_page->isAncestorOf(at) && at->isVisibleTo(m_page))
            found.append(at);
    }
    return found;
}

QWidget* FocusKeeper::nearest(const QList<QWidget*>& takers) const
{
    QList<Mark> marks;
    for (const QWidget* taker : takers)
        marks.append(markOf(taker));
    if (const auto same = marks.indexOf(m_place->mark); same >= 0)
        return takers.at(same);
    const auto named = [this](const Mark& mark) { return mark.name == m_place->mark.name; };
    if (std::ranges::count_if(marks, named) == 1) // it moved
        return takers.at(std::ranges::find_if(marks, named) - marks.begin());
    for (const Mark& mark : std::as_const(m_place->before)) {
        const auto at = marks.indexOf(mark);
        if (at < 0)
            continue;
        // What went was the last of its part of the page: what follows is another part, where nobody was.
        const auto next = qMin(at + 1, takers.size() - 1);
        const bool leaves = marks.at(at).path == m_place->mark.path && marks.at(next).path != m_place->mark.path;
        return takers.at(leaves ? at : next);
    }
    for (const Mark& mark : std::as_const(m_place->after)) {
        if (const auto at = marks.indexOf(mark); at >= 0)
            return takers.at(at);
    }
    const auto beside = std::ranges::find(marks, m_place->mark.path, &Mark::path);
    return beside == marks.end() ? takers.value(0) : takers.at(beside - marks.begin());
}

void FocusKeeper::giveBack()
{
    if (!m_page->isVisible()) {
        m_place.reset();
        m_wanted.clear();
        return;
    }
    if (!m_wanted.isEmpty()) {
        const QString name = std::exchange(m_wanted, {});
        for (QWidget* field : m_page->findChildren<QWidget*>(name)) {
            if (!field->isVisible() || !field->isEnabled())
                continue;
            m_place.reset();
            field->setFocus(Qt::OtherFocusReason);
            reveal(field);
            return;
        }
    }
    QWidget* now = focus();
    const bool lost = !now || now == m_page || (m_page->isAncestorOf(now) && !(now->isVisible() && now->isEnabled()));
    QWidget* next = m_place && lost ? nearest(takers()) : nullptr;
    const auto place = std::exchange(m_place, std::nullopt);
    if (!next)
        return;
    next->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(next); line && line->text() == place->text) {
        line->setCursorPosition(place->cursor);
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(next); area && area->toPlainText() == place->text) {
        QTextCursor cursor = area->textCursor();
        cursor.setPosition(place->cursor);
        area->setTextCursor(cursor);
    }
}

} // namespace widgets
