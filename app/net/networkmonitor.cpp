// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkmonitor.h"

#include <QNetworkInformation>

namespace net {

NetworkMonitor::NetworkMonitor(QObject* parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &NetworkMonitor::update);
    update();
    if (!QNetworkInformation::instance()->supports(QNetworkInformation::Feature::Metered))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this,
            &NetworkMonitor::updateMetered);
    updateMetered();
}

void NetworkMonitor::updateMetered()
{
    const bool metered = QNetworkInformation::instance()->isMetered();
    if (metered == m_metered)
        return;
    m_metered = metered;
    Q_EMIT meteredChanged(metered);
}

void NetworkMonitor::update()
{
    // 'Local' and 'Site' can hold an organisation's own server; only 'Disconnected' is a no.
    const bool reachable =
        QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected;
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable);
}

} // namespace net
