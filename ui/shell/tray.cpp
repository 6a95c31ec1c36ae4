// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/widgets/icons.h"

#include <QLocale>
#include <QPainter>
#include <QSystemTrayIcon>

#include <utility>

namespace shell {

using namespace widgets;

namespace {

QIcon withCount(int count)
{
    QPixmap picture = applicationIcon().pixmap(64, 64);
    if (count > 0) {
        QPainter painter(&picture);
        const QRectF badge(28, 28, 36, 36);
        paintPanel(painter, badge, Role::Danger, tokens::kRadiusPill);
        QFont face = font(Type::Title, Weight::Strong);
        face.setPixelSize(24);
        painter.setFont(face);
        painter.setPen(colour(Role::Surface));
        painter.drawText(badge, Qt::AlignCenter, count > 9 ? QStringLiteral("9+") : QLocale().toString(count));
    }
    return QIcon(picture);
}

} // namespace

Tray::Tray(DesktopTeller* teller, bool withIcon, QObject* parent) : QObject(parent), m_teller(teller)
{
    if (m_teller) {
        connect(m_teller, &DesktopTeller::placeWanted, this, &Tray::placeWanted);
        connect(m_teller, &DesktopTeller::failed, this, &Tray::showMessage);
    }
    if (!withIcon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = std::make_unique<TrayMenu>();
    connect(m_menu.get(), &TrayMenu::windowWanted, this, &Tray::windowWanted);
    connect(m_menu.get(), &TrayMenu::placeWanted, this, &Tray::placeWanted);
    connect(m_menu.get(), &TrayMenu::quitWanted, this, &Tray::quitWanted);
    m_icon = new QSystemTrayIcon(withCount(0), this);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(tr("LXCP"));
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT windowWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT placeWanted(m_told); });
    m_icon->show();
}

Tray::~Tray()
{
    delete std::exchange(m_icon, nullptr);
}

void Tray::tell(const DesktopWord& word)
{
    if (!m_teller || !m_teller->tell(word))
        showMessage(word);
}

void Tray::withdraw(const QString& id)
{
    if (m_teller)
        m_teller->withdraw(id);
}

void Tray::showMessage(const DesktopWord& word)
{
    if (!m_icon || !QSystemTrayIcon::supportsMessages())
        return;
    m_told = word.where;
    m_icon->showMessage(word.title, word.text, applicationIcon());
}

void Tray::setWaiting(const Waiting& waiting)
{
    if (!m_icon || waiting == m_waiting)
        return;
    m_waiting = waiting;
    m_menu->setWaiting(waiting);
    m_icon->setIcon(withCount(waiting.reviews));
    m_icon->setToolTip(waiting.reviews > 0 ? tr("LXCP: %n request(s) to review", nullptr, waiting.reviews)
                                           : tr("LXCP"));
}

} // namespace shell
