// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

// Whether what has the focus shows it (focusVisible(), Qt::WA_KeyboardFocusChange of its window), as with
// :focus-visible of CSS: from the first key on that leads somewhere, be it Tab, an arrow, Enter or a shortcut, until
// the mouse is pressed. Qt itself has it with Tab only, and for good.
class KeyboardUse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyboardUse)

public:
    using QObject::QObject;

    void follow(const QApplication& application);
    // Of all events of the application, before they arrive.
    void note(QObject* watched, const QEvent& event);

private:
    void noteKey(const QKeyEvent& key);
    void noteFocus(QWidget* before, QWidget* now);

    bool m_keys = false; // were used last
};

} // namespace widgets
