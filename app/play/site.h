// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

// Nothing here needs to be linked: the player's plugin knows the rest of the program by this header alone.
namespace play {

struct PageRequest
{
    QByteArray method = "GET";
    QString path;                          // decoded, '/shared/style.css'
    QByteArray query;                      // as it was written, without '?'
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

struct PageResponse
{
    int status = 200;
    QByteArray type;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    // Instead of 'body': open for reading, seekable, may be read in one other thread.
    std::shared_ptr<QIODevice> device;

    void add(const QByteArray& name, const QByteArray& value) { headers.emplaceBack(name, value); }
};

// One opened course as its page sees it. Everything is called on the interface thread, and nothing waits for the disk.
class Site
{
public:
    using Done = std::function<void(PageResponse response)>;

    virtual ~Site() = default;
    // Host of the page's origin 'lxcp-content://HOST/'. A valid host name in lower case.
    [[nodiscard]] virtual QString host() const = 0;
    // What the course is called, for a person.
    [[nodiscard]] virtual QString title() const = 0;
    // Where the page begins: '/.lxcp/player.html?…'
    [[nodiscard]] virtual QString entrance() const = 0;
    // 'done' comes exactly once, at once or later; not at all when the site is gone before.
    virtual void answer(const PageRequest& request, Done done) = 0;
    // A run-time call that needs no disk: '["GetValue","cmi.location"]'. Answered at once.
    [[nodiscard]] virtual QString call(const QString& words) = 0;
    // What the page said while it was going, and ["Position", item, at, of] and ["Return", session] at any time:
    // answers are lost. In order.
    virtual void callLate(const QString& words) = 0;
    // 'done' when everything that callLate() brought is on the disk.
    virtual void drain(std::function<void()> done) = 0;
    // True for addresses outside the package that its page may reach: what it declares and policy permits, and the
    // run-time's own loopback address.
    [[nodiscard]] virtual bool allows(const QUrl& url) const = 0;
};

} // namespace play
