// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkmonitor.h"

#include <QNetworkInformation>

#ifdef LXCP_NETWORKMANAGER
#include "app/base/module.h"
#include "app/net/networkmanagermodule.h"

#include <QPluginLoader>
#define emit // the header below is written with Qt's keywords
#include <QtNetwork/private/qnetworkinformation_p.h>
#undef emit
#endif

namespace net {

namespace {

using Feature = QNetworkInformation::Feature;

// 'Local' and 'Site' can hold an organisation's own server; only 'Disconnected' is a no.
bool mayReach(QNetworkInformation::Reachability reachability)
{
    return reachability != QNetworkInformation::Reachability::Disconnected;
}

#ifdef LXCP_NETWORKMANAGER
// Qt 6.4's backend hears what changes, and takes the network at the start for one where nothing is paid for.
class Start final : public QNetworkInformationBackend
{
public:
    static void putRight(QNetworkInformationBackend& backend)
    {
        const auto ask =
            base::moduleFunction<decltype(lxcpIsMetered)>(QStringLiteral("networkmanager"), "lxcpIsMetered");
        if (ask && (*ask)())
            (backend.*&Start::setMetered)(true);
    }
};

// Not through QNetworkInformation: to choose one of its plugins it loads them all. Null: NetworkManager does not run.
std::unique_ptr<QNetworkInformationBackend> networkManager()
{
    QPluginLoader plugin(QStringLiteral("networkinformation/libqnetworkmanager"));
    const auto* factory = qobject_cast<QNetworkInformationBackendFactory*>(plugin.instance());
    std::unique_ptr<QNetworkInformationBackend> backend(factory ? factory->create(Feature::Reachability) : nullptr);
    if (backend)
        Start::putRight(*backend);
    return backend;
}
#endif

} // namespace

NetworkMonitor::NetworkMonitor(QObject* parent) : QObject(parent)
{
#ifdef LXCP_NETWORKMANAGER
    auto backend = networkManager();
    if (!backend)
        return;
    watch(*backend, backend->featuresSupported().testFlag(Feature::Metered));
    m_networkManager = std::move(backend);
#else
    lookFurther();
#endif
}

NetworkMonitor::~NetworkMonitor() = default;

void NetworkMonitor::lookFurther()
{
    if (m_watching || !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    QNetworkInformation& source = *QNetworkInformation::instance();
    watch(source, source.supports(Feature::Metered));
}

// QNetworkInformation and its backends say the same things.
template <typename Source>
void NetworkMonitor::watch(Source& source, bool tellsMetered)
{
    m_watching = true;
    connect(&source, &Source::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) { noteReachable(mayReach(reachability)); });
    noteReachable(mayReach(source.reachability()));
    if (!tellsMetered)
        return;
    connect(&source, &Source::isMeteredChanged, this, &NetworkMonitor::noteMetered);
    noteMetered(source.isMetered());
}

void NetworkMonitor::noteMetered(bool metered)
{
    if (metered == m_metered)
        return;
    m_metered = metered;
    Q_EMIT meteredChanged(metered);
}

void NetworkMonitor::noteReachable(bool reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable);
}

} // namespace net
