// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/play/desk.h"

#include "app/base/log.h"
#include "app/learning/package/reader.h"
#include "app/learning/xapi/lrsmessage.h"
#include "app/play/webfiles.h"
#include "app/services/playsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace play {

namespace {

const auto kOwn = QStringLiteral("/.lxcp/");

PageResponse text(int status, const QString& words)
{
    PageResponse response;
    response.status = status;
    response.type = "text/plain; charset=utf-8";
    response.body = words.toUtf8();
    return response;
}

bool isCommit(const QString& function)
{
    return function == QLatin1StringView("Commit") || function == QLatin1StringView("Initialize") ||
           function == QLatin1StringView("Terminate");
}

// Function and arguments of a call; an empty function when it is none.
std::pair<QString, QStringList> parse(const QString& words)
{
    const QJsonArray array = QJsonDocument::fromJson(words.toUtf8()).array();
    QStringList parts;
    for (const QJsonValue& part : array)
        parts.append(part.toString());
    if (parts.isEmpty())
        return {};
    const QString function = parts.takeFirst();
    return {function, parts};
}

QString value(const QUrlQuery& query, const char* name)
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

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
        return done(text(404, tr("This file is not in the package.")));
    auto device = content->device(*entry);
    if (!device)
        return done(text(500, tr("This file cannot be read.")));
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
    done(response.status == 200 ? response : text(404, tr("There is no such page.")));
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

void Desk::pageSpoke()
{
    if (std::exchange(m_spoke, true))
        return;
    flush(m_lateBefore);
    const services::Runtime runtime = m_session.runtime();
    if (runtime == services::Runtime::Scorm12 || runtime == services::Runtime::Scorm2004)
        beginLaunch();
}

void Desk::beginLaunch()
{
    if (!std::exchange(m_fresh, false))
        m_session.relaunch();
}

QString Desk::call(const QString& words)
{
    pageSpoke();
    const auto [function, arguments] = parse(words);
    return function.isEmpty() || isCommit(function) ? QString() : m_session.call(function, arguments);
}

void Desk::callLate(const QString& words)
{
    const auto [function, arguments] = parse(words);
    if (function == QLatin1StringView("Position")) {
        takePosition(arguments);
    } else if (function == QLatin1StringView("Return")) {
        m_session.navigate(QStringLiteral("return"), arguments.value(0));
    } else if (isCommit(function)) {
        ++m_commits;
        m_session.commit(function, [self = QPointer<Desk>(this)](const QString&) {
            if (self)
                self->settle();
        });
    } else if (!function.isEmpty()) {
        static_cast<void>(m_session.call(function, arguments));
    }
}

void Desk::settle()
{
    if (--m_commits > 0)
        return;
    const auto drains = std::exchange(m_drains, {});
    for (const auto& done : drains)
        done();
}

void Desk::flush(Late& late)
{
    const auto early = std::exchange(late.early, {});
    for (const auto& [seq, words] : early)
        callLate(words);
}

void Desk::drain(std::function<void()> done)
{
    // What is still out of order will not be completed any more.
    flush(m_lateBefore);
    flush(m_late);
    if (m_commits == 0)
        done();
    else
        m_drains.push_back(std::move(done));
}

void Desk::answerCall(const QString& words, const Done& done)
{
    const auto [function, arguments] = parse(words);
    if (function.isEmpty())
        done(text(400, tr("This is no call.")));
    else if (isCommit(function))
        answerCommit(function, done);
    else
        done(text(200, call(words)));
}

void Desk::answerCommit(const QString& function, const Done& done)
{
    if (!isCommit(function))
        return done(text(404, tr("There is no such call.")));
    pageSpoke();
    ++m_commits;
    m_session.commit(function, [self = QPointer<Desk>(this), done](const QString& answer) {
        done(text(200, answer));
        if (self)
            self->settle();
    });
}

Desk::Late* Desk::lateOf(int page)
{
    if (page == m_late.page)
        return &m_late;
    return page == m_lateBefore.page && !m_spoke ? &m_lateBefore : nullptr;
}

void Desk::answerLate(const QUrlQuery& query, const QString& words, const Done& done)
{
    const int seq = value(query, "seq").toInt();
    if (Late* late = lateOf(value(query, "page").toInt()); late && seq >= late->next) {
        late->early.emplace(seq, words);
        for (auto due = late->early.find(late->next); due != late->early.end(); due = late->early.find(late->next)) {
            const QString call = std::exchange(due->second, {});
            late->early.erase(due);
            ++late->next;
            callLate(call);
        }
    }
    done(text(200, QString()));
}

void Desk::answerPosition(const QUrlQuery& query, const Done& done)
{
    const bool taken = takePosition({value(query, "item"), value(query, "at"), value(query, "of")});
    done(taken ? text(200, QString()) : text(400, tr("This is no position.")));
}

// Item, where, of how much.
bool Desk::takePosition(const QStringList& words)
{
    bool known = false;
    const double at = words.value(1).toDouble(&known);
    const double of = words.value(2).toDouble();
    if (!known || !qIsFinite(at) || !qIsFinite(of) || at < 0 || of < 0)
        return false;
    m_position = at;
    m_session.position(words.value(0), at, of);
    return true;
}

void Desk::answerNavigate(const QUrlQuery& query, const Done& done)
{
    m_problem.reset();
    // What the page said while it went away comes first.
    drain([self = QPointer<Desk>(this), todo = value(query, "do"), item = value(query, "item"), done] {
        if (!self)
            return;
        self->m_session.navigate(todo, item);
        done(text(200, QString()));
    });
}

void Desk::answerState(const QUrlQuery& query, const Done& done)
{
    if (value(query, "since").toInt() == m_version) {
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
    const QString video = value(query, "of");
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

void Desk::answerFetch(const Done& done)
{
    m_session.commit(QStringLiteral("fetch"), [done](const QString& answer) {
        PageResponse response = text(200, answer);
        response.type = "application/json";
        done(response);
    });
}

// The page stands for the moment until the frame, which hears of it from the page, shows what comes next.
void Desk::answerReturn(const Done& done)
{
    PageResponse page = ownFile(QStringLiteral("return.html"));
    page.body.replace("{{left}}", tr("This step is closed. What you did is saved.").toHtmlEscaped().toUtf8());
    done(page);
}

void Desk::answerLrs(const QString& resource, const PageRequest& request, const Done& done)
{
    xapi::LrsRequest asked;
    asked.method = request.method;
    asked.resource = resource.toUtf8();
    // Much content puts a slash behind the endpoint, whether it has one or not.
    while (asked.resource.startsWith('/'))
        asked.resource.remove(0, 1);
    asked.query = request.query;
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        asked.headers.set(it.key(), it.value());
    asked.body = request.body;
    m_session.xapi(asked, [done, method = asked.method, name = asked.resource](const xapi::LrsResponse& answer) {
        if (answer.status >= 400 && answer.status != 404)
            qCInfo(lcUi).noquote() << "xAPI of the content:" << method << name << answer.status
                                   << answer.body.left(500);
        PageResponse response;
        response.status = answer.status;
        for (const xapi::Field& field : answer.headers) {
            if (field.name.compare("content-type", Qt::CaseInsensitive) == 0)
                response.type = field.value;
            else if (field.name.compare("content-length", Qt::CaseInsensitive) != 0)
                response.add(field.name, field.value);
        }
        response.body = answer.body;
        done(response);
    });
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
