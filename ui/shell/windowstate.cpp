// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/place.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

// What the window remembers over a restart.
namespace shell {

void MainWindow::restoreWindow()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() : QSize(1366, 768);
    resize(qMin(1240, room.width() - 40), qMin(800, room.height() - 60));
    restoreGeometry(m_workspace.preferences->state(QStringLiteral("window/geometry")).toByteArray());
    if (!m_workspace.signedIn()) {
        openPlace(widgets::place(QStringLiteral("welcome")));
        return;
    }
    QUrl last = m_workspace.preferences->state(QStringLiteral("window/place")).toUrl();
    const QString view = widgets::placeView(last);
    if (view.isEmpty() || view == QLatin1StringView("welcome"))
        last = widgets::place(QStringLiteral("home"));
    openPlace(last);
    const QVariantMap state = m_workspace.preferences->state(QStringLiteral("window/state")).toMap();
    widgets::Page* page = currentPage();
    if (!page)
        return;
    page->fill();
    if (!state.isEmpty())
        page->restoreState(state);
}

void MainWindow::rememberWindow()
{
    m_workspace.preferences->setState(QStringLiteral("window/geometry"), saveGeometry());
    m_workspace.preferences->setState(QStringLiteral("window/place"), m_navigator.present());
    m_workspace.preferences->setState(QStringLiteral("window/state"), stateOfCurrent());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberWindow();
    QWidget::closeEvent(event);
}

} // namespace shell
