// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/play/site.h"

#include <QObject>
#include <QStringList>

class QTcpServer;

namespace play {

// Serves one site on 127.0.0.1 for as long as it lives, on a port that the system chooses, under a path that nobody can
// guess. Interface thread.
//
// Audience::Browser: 'open in browser'. The first browser that comes claims it with a cookie; any other one, even with
// the address (which a list of processes may show), is refused. What it loads is confined to this address and the
// declared hosts by a Content-Security-Policy.
// Audience::Page: the run-time for the page inside the application, whose own scheme can carry neither bodies nor
// status codes. Serves the local LRS and nothing else, to the package's origin and the declared hosts.
//
// Refused with 403: a Host that is not ours (DNS rebinding), an Origin that is not ours, requests that another site's
// page caused. 404: a wrong secret.
class Loopback final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Loopback)

public:
    enum class Audience { Browser, Page };

    Loopback(Site& site, Audience audience, QObject* parent = nullptr);
    ~Loopback() override;

    // False when there is no port to be had.
    [[nodiscard]] bool listen();
    // 'http://127.0.0.1:PORT/SECRET/'
    [[nodiscard]] QUrl address() const;
    // Hosts whose pages may talk to the LRS from elsewhere (a cmi5 unit on the web).
    void setHosts(const QStringList& hosts) { m_hosts = hosts; }

Q_SIGNALS:
    void claimed(); // a browser has opened it

private:
    void accept();
    void serve(PageRequest request, const Site::Done& done);
    // 0: welcome; else the status of the refusal.
    [[nodiscard]] int judge(const PageRequest& request) const;
    [[nodiscard]] int judgeBrowser(const PageRequest& request, bool foreign);
    [[nodiscard]] bool isForeign(const QByteArray& origin) const;
    [[nodiscard]] QByteArray policy() const;
    void addHeaders(PageResponse& response, const PageRequest& request, bool foreign) const;

    Site& m_site;
    Audience m_audience;
    QTcpServer* m_server;
    QByteArray m_secret;
    QByteArray m_cookie; // of the browser that came first; empty before
    QStringList m_hosts;
};

} // namespace play
