// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboarduse.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>

namespace widgets {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

// Within what has the focus; with whatever is held beside it.
bool leadsOn(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

void showFocus(QWidget* window, bool on)
{
    if (!window || window->testAttribute(Qt::WA_KeyboardFocusChange) == on)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, on);
    QWidget* focus = window->focusWidget();
    if (!focus)
        return;
    // A ring may be drawn by what lies over it (FocusRing), and of a list by its rows.
    focus->update();
    if (auto* area = qobject_cast<QAbstractScrollArea*>(focus))
        area->viewport()->update();
    for (QWidget* inner : focus->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        inner->update();
}

} // namespace

void KeyboardUse::follow(const QApplication& application)
{
    connect(&application, &QApplication::focusChanged, this, &KeyboardUse::noteFocus, Qt::UniqueConnection);
}

void KeyboardUse::note(QObject* watched, const QEvent& event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride: // a shortcut's key never arrives as a press
    case QEvent::KeyPress:
        noteKey(static_cast<const QKeyEvent&>(event));
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_keys = false;
        if (const auto* pressed = qobject_cast<const QWidget*>(watched))
            showFocus(pressed->window(), false);
        showFocus(QApplication::activeWindow(), false); // of a menu, what it belongs to
        break;
    default:
        break;
    }
}

// Ctrl+C leads nowhere: what is pressed beside Ctrl or Alt shows the focus once it moves.
void KeyboardUse::noteKey(const QKeyEvent& key)
{
    if (isModifier(key.key()))
        return;
    m_keys = true;
    const bool bare = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (const QWidget* focus = QApplication::focusWidget(); focus && (bare || leadsOn(key.key())))
        showFocus(focus->window(), true);
}

void KeyboardUse::noteFocus(QWidget*, QWidget* now)
{
    if (now && m_keys)
        showFocus(now->window(), true);
}

} // namespace widgets
