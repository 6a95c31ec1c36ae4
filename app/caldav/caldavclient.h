// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/caldav/davxml.h"
#include "app/net/request.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace net {
class Http;
}

namespace caldav {

struct Account
{
    QUrl address; // what the person typed: a server, a principal or a calendar
    QString user;
    QByteArray password; // from the keychain, never stored here
};

struct Collection
{
    QUrl url;
    QString name;
    QString ctag;      // changes with its content; empty where the server has none
    QString syncToken; // empty: the server cannot say what changed
};

struct Changes
{
    struct Resource
    {
        QUrl url;
        QString etag;
    };
    QList<Resource> changed; // new or changed
    QList<QUrl> gone;
    QString syncToken;
    bool whole = false; // all there is: what is not in it is gone
};

struct Resource
{
    QUrl url;
    QString etag;
    QByteArray data; // iCalendar text
};

// A person's own calendar server (CalDAV, RFC 4791), asked in the thread of `http`. Passwords go by HTTP Basic to the
// origin of the account's address and nowhere else, and over https unless the server is on this machine. Nobody is
// called after the client is gone. Errors as of net; Conflict (code "changed-elsewhere") when somebody else changed the
// entry meanwhile, Unauthorized (code "wrong-password"); Rejected (code "no-calendar") when no calendar is found there,
// Rejected (code "not-encrypted") for http elsewhere.
class CalDavClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalDavClient)

public:
    template <typename T>
    using Done = std::function<void(const base::Result<T>&)>;

    CalDavClient(net::Http& http, Account account, QObject* parent = nullptr);

    // From the address to the principal, its calendar home and the calendars in it that hold events (RFC 6764, RFC
    // 5397, RFC 4791 section 6.2.1).
    void discover(Done<QList<Collection>> done);
    // What changed since the token, by sync-collection (RFC 6578); everything when there is no token, when the server
    // does not know it any more, or cannot do this.
    void changes(const QUrl& collection, const QString& syncToken, Done<Changes> done);
    void fetch(const QUrl& collection, const QList<QUrl>& urls, Done<QList<Resource>> done);
    // Writes an entry over the one with that ETag, or with an empty one as a new one. Gives the new ETag; empty when
    // the server does not say (then fetch it).
    void put(const QUrl& url, const QByteArray& data, const QString& etag, Done<QString> done);
    void remove(const QUrl& url, const QString& etag, Done<bool> done);

private:
    struct Answer
    {
        net::ResponseHead head;
        QByteArray body;
    };
    void send(net::Request request, Done<Answer> done);
    void multistatus(const QByteArray& method, const QUrl& url, const QByteArray& depth, const QByteArray& body,
                     Done<Multistatus> done);
    void findPrincipal(const QUrl& at, bool wellKnown, const Done<QList<Collection>>& done);
    void findHome(const QUrl& principal, const Done<QList<Collection>>& done);
    void listHome(const QUrl& home, const Done<QList<Collection>>& done);
    void listAll(const QUrl& collection, const Done<Changes>& done);

    net::Http& m_http;
    const Account m_account;
};

} // namespace caldav
