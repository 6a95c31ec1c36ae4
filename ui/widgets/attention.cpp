// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attention.h"

#include "ui/widgets/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace widgets {

namespace {

const auto kAwaited = QStringLiteral("person-awaited");

// Alt+Tab away from it begins with Alt.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_Super_L || key == Qt::Key_Super_R;
}

class AwaitedPerson final : public QObject
{
public:
    explicit AwaitedPerson(QWidget* window) : QObject(window), m_window(window)
    {
        setObjectName(kAwaited);
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == m_window && isDeed(widget, event))
            personCame(m_window);
        return false;
    }

private:
    bool isDeed(const QWidget* widget, QEvent* event)
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::ShortcutOverride: // of a key that the window takes, this is all that is seen
            return !isModifier(static_cast<QKeyEvent*>(event)->key());
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
            return true;
        case QEvent::WindowDeactivate:
            m_left = m_left || widget == m_window;
            return false;
        case QEvent::WindowActivate: // the first one is the link's
            return m_left && widget == m_window;
        default:
            return false;
        }
    }

    QWidget* m_window;
    bool m_left = false;
};

QObject* awaitedIn(const QWidget* window)
{
    return window->findChild<QObject*>(kAwaited, Qt::FindDirectChildrenOnly);
}

} // namespace

void awaitPerson(QWidget* window)
{
    delete awaitedIn(window); // one who has left may come back for what was there before
    new AwaitedPerson(window);
}

void personCame(QWidget* window)
{
    QObject* awaited = awaitedIn(window);
    if (!awaited)
        return;
    qApp->removeEventFilter(awaited);
    awaited->setObjectName(QString()); // it may be what calls
    awaited->deleteLater();
    // Behind what they do: who leaves the page with it has not read it.
    QTimer::singleShot(0, window, [window] {
        for (Page* page : window->findChildren<Page*>()) {
            if (page->isVisible())
                page->lookedAt();
        }
    });
}

bool isPersonAwaited(const QWidget* window)
{
    return awaitedIn(window) != nullptr;
}

} // namespace widgets
