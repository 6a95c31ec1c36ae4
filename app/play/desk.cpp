// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/desk.h"

#include "app/learning/package/reader.h"
#include "app/play/answers.h"
#include "app/play/webfiles.h"
#include "app/services/playsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace play {

namespace {

const auto kOwn = QStringLiteral("/.lxcp/");

} // namespace

Desk::Desk(services::PlaySession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &services::PlaySession::itemsChanged, this, &Desk::bumpState);
    connect(&session, &services::PlaySession::launchChanged, this, [this] {
        m_fresh = true;
        bumpState();
    });
    connect(&session, &services::PlaySession::ended, this, [this] {
        m_ended = true;
        bumpState();
    });
    connect(&session, &services::PlaySession::problem, this, [this](const base::Error& error) {
        m_problem = error;
        bumpState();
    });
}

Desk::~Desk() = default;

QString Desk::host() const
{
    return m_session.packageId().toLower();
}

QString Desk::title() const
{
    return m_session.title();
}

QString Desk::entrance() const
{
    // A page that is asked for has not begun; calls of the one before it may still be on their way.
    return QStringLiteral("/.lxcp/player.html?page=%1").arg(m_late.page + 1);
}

QString Desk::entrance(Frame frame)
{
    return frame == Frame::Browser ? entrance() + QStringLiteral("&frame=browser") : entrance();
}

bool Desk::allows(const QUrl& url) const
{
    if (!m_loopback.isEmpty() && url.scheme() == m_loopback.scheme() && url.authority() == m_loopback.authority() &&
        url.path().startsWith(m_loopback.path()))
        return true;
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1StringView("https") || scheme == QLatin1StringView("wss");
    return web && url.port(443) == 443 && url.userInfo().isEmpty() &&
           m_session.allowedHosts().contains(url.host(), Qt::CaseInsensitive);
}

void Desk::answer(const PageRequest& request, Done done)
{
    if (request.path.startsWith(kOwn))
        answerOwn(request.path.mid(kOwn.size()), request, done);
    else
        answerFile(request.path.mid(1), done);
}

void Desk::answerFile(const QString& path, const Done& done) const
{
    const auto content = m_session.content();
    const package::Entry* entry = content ? content->find(path) : nullptr;
    if (!entry)
        return done(plainText(404, tr("This file is not in the package.")));
    auto device = content->device(*entry);
    if (!device)
        return done(plainText(500, tr("This file cannot be read.")));
    PageResponse response;
    response.type = package::mimeType(entry->name);
    response.device = std::move(*device);
    done(response);
}

void Desk::answerOwn(const QString& name, const PageRequest& request, const Done& done)
{
    const QUrlQuery query(QString::fromUtf8(request.query));
    if (name == QLatin1StringView("player.html"))
        return answerPlayer(query, done);
    if (name == QLatin1StringView("call"))
        return answerCall(QString::fromUtf8(request.body), done);
    if (name.startsWith(QLatin1StringView("commit/")))
        return answerCommit(name.mid(7), done);
    if (name == QLatin1StringView("late"))
        return answerLate(query, QString::fromUtf8(request.body), done);
    if (name == QLatin1StringView("position"))
        return answerPosition(query, done);
    if (name == QLatin1StringView("state"))
        return answerState(query, done);
    if (name == QLatin1StringView("navigate"))
        return answerNavigate(query, done);
    if (name == QLatin1StringView("captions"))
        return answerCaptions(query, done);
    if (name == QLatin1StringView("fetch"))
        return answerFetch(done);
    if (name == QLatin1StringView("return"))
        return answerReturn(done);
    if (name.startsWith(QLatin1StringView("xapi/")))
        return answerLrs(name.mid(5), request, done);
    PageResponse response = ownFile(name);
    done(response.status == 200 ? response : plainText(404, tr("There is no such page.")));
}

void Desk::answerPlayer(const QUrlQuery& query, const Done& done)
{
    m_lateBefore = std::exchange(m_late, {m_late.page + 1, 0, {}});
    m_spoke = false;
    m_position = 0;
    // What begins with an address of its own begins with the page, a SCORM API with its first call: by then the last
    // words of the page before have come.
    const services::Runtime runtime = m_session.runtime();
    if (runtime == services::Runtime::Cmi5 || runtime == services::Runtime::Xapi)
        beginLaunch();
    PageResponse response = ownFile(QStringLiteral("player.html"));
    response.body.replace("{{config}}", config(query));
    done(response);
}

void Desk::answerNavigate(const QUrlQuery& query, const Done& done)
{
    m_problem.reset();
    // What the page said while it went away comes first.
    drain([self = QPointer<Desk>(this), todo = parameter(query, "do"), item = parameter(query, "item"), done] {
        if (!self)
            return;
        self->m_session.navigate(todo, item);
        done(plainText(200, QString()));
    });
}

void Desk::answerState(const QUrlQuery& query, const Done& done)
{
    if (parameter(query, "since").toInt() == m_version) {
        m_watchers.push_back(done);
        return;
    }
    PageResponse response;
    response.type = "application/json";
    response.body = state();
    done(response);
}

void Desk::answerCaptions(const QUrlQuery& query, const Done& done) const
{
    // 'intro.mp4' has 'intro.vtt', 'intro.de.vtt' …
    const QString video = parameter(query, "of");
    const QString stem = video.left(video.lastIndexOf(QLatin1Char('.')) + 1);
    QJsonArray names;
    const auto content = m_session.content();
    const std::vector<package::Entry> none;
    for (const package::Entry& entry : content ? content->entries() : none) {
        if (!stem.isEmpty() && entry.name.startsWith(stem) && entry.name.endsWith(QLatin1StringView(".vtt")))
            names.append(entry.name);
    }
    PageResponse response;
    response.type = "application/json";
    response.body = QJsonDocument(names).toJson(QJsonDocument::Compact);
    done(response);
}

// The page stands for the moment until the frame, which hears of it from the page, shows what comes next.
void Desk::answerReturn(const Done& done)
{
    PageResponse page = ownFile(QStringLiteral("return.html"));
    page.body.replace("{{left}}", tr("This step is closed. What you did is saved.").toHtmlEscaped().toUtf8());
    done(page);
}

void Desk::bumpState()
{
    ++m_version;
    PageResponse response;
    response.type = "application/json";
    response.body = state();
    const auto watchers = std::exchange(m_watchers, {});
    for (const Done& done : watchers)
        done(response);
}

} // namespace play
