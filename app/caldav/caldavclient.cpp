// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caldav/caldavclient.h"

#include "app/net/jsoncall.h"

namespace caldav {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;
constexpr int kMostPerFetch = 100;

base::Error coded(base::Error::Kind kind, const char* code, const QString& detail)
{
    base::Error error{kind, detail, 0, {}, 0};
    error.code = QLatin1StringView(code);
    return error;
}

QUrl resolved(const QUrl& base, const QString& href)
{
    return base.resolved(QUrl::fromEncoded(href.toUtf8()));
}

QUrl firstHref(const QUrl& base, const Multistatus& all, const char* nameSpace, const char* name)
{
    for (const DavResponse& response : all.responses) {
        const QString href = response.value(nameSpace, name).section(QLatin1Char('\n'), 0, 0);
        if (!href.isEmpty())
            return resolved(base, href);
    }
    return {};
}

bool isHere(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("::1") ||
           host == QLatin1StringView("127.0.0.1");
}

bool isSamePlace(const QUrl& a, const QUrl& b)
{
    return a.adjusted(QUrl::StripTrailingSlash) == b.adjusted(QUrl::StripTrailingSlash);
}

bool holdsEvents(const DavResponse& response)
{
    if (!response.value(kDav, "resourcetype").split(QLatin1Char('\n')).contains(QLatin1StringView("calendar")))
        return false;
    // Elements with a name in an attribute: valueOf() gives their names only, so what is there counts.
    return response.status < 300;
}

Collection collectionFrom(const QUrl& base, const DavResponse& response)
{
    return {resolved(base, response.href), response.value(kDav, "displayname"),
            response.value(kCalendarServer, "getctag"), response.value(kDav, "sync-token")};
}

const QList<PropertyName> kCollectionProperties{
    {kDav, "resourcetype"}, {kDav, "displayname"}, {kDav, "sync-token"}, {kCalendarServer, "getctag"}};

} // namespace

CalDavClient::CalDavClient(net::Http& http, Account account, QObject* parent)
    : QObject(parent), m_http(http), m_account(std::move(account))
{
}

void CalDavClient::send(net::Request request, Done<Answer> done)
{
    const QUrl& own = m_account.address;
    const bool foreign =
        request.url.scheme() != own.scheme() || request.url.host() != own.host() || request.url.port() != own.port();
    if (foreign || (request.url.scheme() != QLatin1StringView("https") && !isHere(request.url))) {
        // Queued, as every other answer is.
        const base::Error error =
            coded(base::Error::Kind::Rejected, foreign ? "foreign" : "not-encrypted", request.url.host());
        QMetaObject::invokeMethod(
            this, [done, error] { done(base::failure(error)); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray pair = m_account.user.toUtf8() + ':' + m_account.password;
    request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    request.accept = QByteArrayLiteral("*/*");
    auto* call = new net::BodyCall<Answer>(
        m_http, nullptr, std::move(request),
        [](const net::ResponseHead& head, const QByteArray& body) -> base::Result<Answer> {
            return Answer{head, body};
        },
        kMostBytes);
    call->whenDone(this, [done = std::move(done)](const base::Result<Answer>& answer) {
        if (!answer && answer.error().httpStatus == 412)
            return done(base::failure(coded(base::Error::Kind::Conflict, "changed-elsewhere", answer.error().detail)));
        if (!answer && answer.error().httpStatus == 401) {
            base::Error error = answer.error();
            error.code = QStringLiteral("wrong-password");
            return done(base::failure(error));
        }
        done(answer);
    });
}

void CalDavClient::multistatus(const QByteArray& method, const QUrl& url, const QByteArray& depth,
                               const QByteArray& body, Done<Multistatus> done)
{
    net::Request request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.contentType = QByteArrayLiteral("application/xml; charset=utf-8");
    request.headers = {{"Depth", depth}};
    send(std::move(request), [done = std::move(done)](const base::Result<Answer>& answer) {
        done(answer.and_then([](const Answer& good) { return multistatusFrom(good.body); }));
    });
}

void CalDavClient::discover(Done<QList<Collection>> done)
{
    // The address may be that of a calendar itself.
    multistatus("PROPFIND", m_account.address, "0", propfindBody(kCollectionProperties),
                [this, done = std::move(done)](const base::Result<Multistatus>& all) {
                    if (!all && all.error().httpStatus == 401)
                        return done(base::failure(all.error()));
                    if (all && !all->responses.isEmpty() && holdsEvents(all->responses.first()))
                        return done(QList<Collection>{collectionFrom(m_account.address, all->responses.first())});
                    findPrincipal(m_account.address, false, done);
                });
}

void CalDavClient::findPrincipal(const QUrl& at, bool wellKnown, const Done<QList<Collection>>& done)
{
    multistatus(
        "PROPFIND", at, "0", propfindBody({{kDav, "current-user-principal"}}),
        [this, at, wellKnown, done](const base::Result<Multistatus>& all) {
            const QUrl principal = all ? firstHref(at, *all, kDav, "current-user-principal") : QUrl();
            if (principal.isValid())
                return findHome(principal, done);
            if (!wellKnown)
                return findPrincipal(m_account.address.resolved(QUrl(QStringLiteral("/.well-known/caldav"))), true,
                                     done);
            done(base::failure(all ? coded(base::Error::Kind::Rejected, "no-calendar", at.toString()) : all.error()));
        });
}

void CalDavClient::findHome(const QUrl& principal, const Done<QList<Collection>>& done)
{
    multistatus("PROPFIND", principal, "0", propfindBody({{kCalDav, "calendar-home-set"}}),
                [this, principal, done](const base::Result<Multistatus>& all) {
                    if (!all)
                        return done(base::failure(all.error()));
                    const QUrl home = firstHref(principal, *all, kCalDav, "calendar-home-set");
                    if (!home.isValid())
                        return done(
                            base::failure(coded(base::Error::Kind::Rejected, "no-calendar", principal.toString())));
                    listHome(home, done);
                });
}

void CalDavClient::listHome(const QUrl& home, const Done<QList<Collection>>& done)
{
    multistatus("PROPFIND", home, "1", propfindBody(kCollectionProperties),
                [home, done](const base::Result<Multistatus>& all) {
                    if (!all)
                        return done(base::failure(all.error()));
                    QList<Collection> found;
                    for (const DavResponse& response : all->responses) {
                        if (holdsEvents(response))
                            found.append(collectionFrom(home, response));
                    }
                    if (found.isEmpty())
                        return done(base::failure(coded(base::Error::Kind::Rejected, "no-calendar", home.toString())));
                    done(found);
                });
}

void CalDavClient::changes(const QUrl& collection, const QString& syncToken, Done<Changes> done)
{
    if (syncToken.isEmpty())
        return listAll(collection, done);
    multistatus("REPORT", collection, "0", syncBody(syncToken),
                [this, collection, done = std::move(done)](const base::Result<Multistatus>& all) {
                    const int status = all ? 0 : all.error().httpStatus;
                    // The token is too old (403 or 409 with valid-sync-token), or the report is not known there.
                    if (status == 403 || status == 409 || status == 400 || status == 405 || status == 501)
                        return listAll(collection, done);
                    if (!all)
                        return done(base::failure(all.error()));
                    Changes changes;
                    changes.syncToken = all->syncToken;
                    for (const DavResponse& response : all->responses) {
                        const QUrl url = resolved(collection, response.href);
                        if (response.status == 404)
                            changes.gone.append(url);
                        else if (!isSamePlace(url, collection))
                            changes.changed.append({url, response.value(kDav, "getetag")});
                    }
                    done(changes);
                });
}

void CalDavClient::listAll(const QUrl& collection, const Done<Changes>& done)
{
    multistatus(
        "PROPFIND", collection, "1", propfindBody({{kDav, "getetag"}, {kDav, "sync-token"}, {kDav, "resourcetype"}}),
        [collection, done](const base::Result<Multistatus>& all) {
            if (!all)
                return done(base::failure(all.error()));
            Changes changes;
            changes.whole = true;
            for (const DavResponse& response : all->responses) {
                const QUrl url = resolved(collection, response.href);
                const bool isFolder = response.value(kDav, "resourcetype").contains(QLatin1StringView("collection"));
                if (isSamePlace(url, collection))
                    changes.syncToken = response.value(kDav, "sync-token");
                else if (!isFolder)
                    changes.changed.append({url, response.value(kDav, "getetag")});
            }
            done(changes);
        });
}

void CalDavClient::fetch(const QUrl& collection, const QList<QUrl>& urls, Done<QList<Resource>> done)
{
    if (urls.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done] { done(QList<Resource>{}); }, Qt::QueuedConnection);
        return;
    }
    QStringList hrefs;
    for (const QUrl& url : urls.mid(0, kMostPerFetch))
        hrefs.append(url.path(QUrl::FullyEncoded));
    multistatus("REPORT", collection, "1", multigetBody(hrefs),
                [this, collection, rest = urls.mid(kMostPerFetch),
                 done = std::move(done)](const base::Result<Multistatus>& all) {
                    if (!all)
                        return done(base::failure(all.error()));
                    QList<Resource> found;
                    for (const DavResponse& response : all->responses) {
                        const QByteArray data = response.value(kCalDav, "calendar-data").toUtf8();
                        if (!data.isEmpty())
                            found.append({resolved(collection, response.href), response.value(kDav, "getetag"), data});
                    }
                    if (rest.isEmpty())
                        return done(found);
                    fetch(collection, rest, [found, done](const base::Result<QList<Resource>>& more) {
                        done(more.map([&](const QList<Resource>& others) { return found + others; }));
                    });
                });
}

void CalDavClient::put(const QUrl& url, const QByteArray& data, const QString& etag, Done<QString> done)
{
    net::Request request;
    request.method = QByteArrayLiteral("PUT");
    request.url = url;
    request.body = data;
    request.contentType = QByteArrayLiteral("text/calendar; charset=utf-8");
    if (etag.isEmpty())
        request.headers = {{"If-None-Match", "*"}};
    else
        request.headers = {{"If-Match", etag.toUtf8()}};
    send(std::move(request), [done = std::move(done)](const base::Result<Answer>& answer) {
        done(answer.map([](const Answer& good) { return QString::fromUtf8(good.head.header("ETag")); }));
    });
}

void CalDavClient::remove(const QUrl& url, const QString& etag, Done<bool> done)
{
    net::Request request;
    request.method = QByteArrayLiteral("DELETE");
    request.url = url;
    request.headers = {{"If-Match", etag.toUtf8()}};
    send(std::move(request), [done = std::move(done)](const base::Result<Answer>& answer) {
        done(answer.map([](const Answer&) { return true; }));
    });
}

} // namespace caldav
