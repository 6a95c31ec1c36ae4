// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/learning/xapi/lrsmessage.h"
#include "app/play/answers.h"
#include "app/play/desk.h"
#include "app/services/playsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

// What the content says to its run-time: calls, last words, positions, xAPI.
namespace play {

namespace {

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

} // namespace

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
        done(plainText(400, tr("This is no call.")));
    else if (isCommit(function))
        answerCommit(function, done);
    else
        done(plainText(200, call(words)));
}

void Desk::answerCommit(const QString& function, const Done& done)
{
    if (!isCommit(function))
        return done(plainText(404, tr("There is no such call.")));
    pageSpoke();
    ++m_commits;
    m_session.commit(function, [self = QPointer<Desk>(this), done](const QString& answer) {
        done(plainText(200, answer));
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
    const int seq = parameter(query, "seq").toInt();
    if (Late* late = lateOf(parameter(query, "page").toInt()); late && seq >= late->next) {
        late->early.emplace(seq, words);
        for (auto due = late->early.find(late->next); due != late->early.end(); due = late->early.find(late->next)) {
            const QString call = std::exchange(due->second, {});
            late->early.erase(due);
            ++late->next;
            callLate(call);
        }
    }
    done(plainText(200, QString()));
}

void Desk::answerPosition(const QUrlQuery& query, const Done& done)
{
    const bool taken = takePosition({parameter(query, "item"), parameter(query, "at"), parameter(query, "of")});
    done(taken ? plainText(200, QString()) : plainText(400, tr("This is no position.")));
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

void Desk::answerFetch(const Done& done)
{
    m_session.commit(QStringLiteral("fetch"), [done](const QString& answer) {
        PageResponse response = plainText(200, answer);
        response.type = "application/json";
        done(response);
    });
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

} // namespace play
