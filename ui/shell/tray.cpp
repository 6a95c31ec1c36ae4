// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/widgets/icons.h"

#include <QPainter>
#include <QSystemTrayIcon>

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

Tray::Tray(QObject* parent) : QObject(parent)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(withCount(0), this);
    m_icon->setToolTip(tr("LXCP"));
    connect(m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT windowWanted(); });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT placeWanted(m_told); });
    m_icon->show();
}

void Tray::tell(const QString& title, const QString& text, const QUrl& where)
{
    if (!m_icon || !QSystemTrayIcon::supportsMessages())
        return;
    m_told = where;
    m_icon->showMessage(title, text, applicationIcon());
}

void Tray::setReviewCount(int count)
{
    if (!m_icon)
        return;
    m_icon->setIcon(withCount(count));
    m_icon->setToolTip(count > 0 ? tr("LXCP: %n request(s) to review", nullptr, count) : tr("LXCP"));
}

} // namespace shell
