// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the page: the palette, the keys, an address that nothing could open.
#include "ui/shell/addresssheet.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettefind.h"
#include "ui/shell/rail.h"
#include "ui/shell/viewfactory.h"
#include "ui/widgets/page.h"
#include "ui/widgets/place.h"
#include "ui/widgets/toast.h"

namespace shell {

using namespace widgets;

void MainWindow::sayAddress(const QUrl& address)
{
    if (!m_noBrowser)
        m_noBrowser = new AddressSheet(this);
    m_noBrowser->openWith(address);
}

void MainWindow::openPalette()
{
    if (!m_workspace.signedIn())
        return;
    if (!m_palette)
        m_palette =
            new Palette([this](const QString& words) { return findForPalette(words, m_workspace, *this); }, this);
    m_palette->openWith({});
}

void MainWindow::openKeySheet()
{
    if (!m_keys) {
        m_keys = new KeySheet(this);
        connect(m_keys, &KeySheet::handbookWanted, this, [this] { openPlace(place(QStringLiteral("help"))); });
    }
    const Page* page = currentPage();
    QStringList rooms;
    for (const Rail::Room& room : m_rail->rooms().mid(0, 9))
        rooms.append(room.name);
    QList<Page::Key> ofView = page ? page->keys() : QList<Page::Key>();
    if (page && page->searchField())
        ofView.prepend({tr("Ctrl+F or /"), tr("To the search field")});
    m_keys->openWith(titleOf(placeView(m_navigator.present())), ofView, rooms);
}

void MainWindow::closeOverlays()
{
    for (Overlay* overlay : findChildren<Overlay*>())
        overlay->close();
}

void MainWindow::closeTopmost()
{
    for (Overlay* overlay : findChildren<Overlay*>()) {
        if (overlay->isVisible()) {
            overlay->close();
            return;
        }
    }
    if (m_toast->isVisible()) {
        m_toast->hide();
        return;
    }
    if (Page* page = currentPage())
        page->closeTopmost();
}

} // namespace shell
