// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakelxcp.h"

#include "app/domain/json.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace support {

namespace {

QByteArray line(const QString& kind, const QString& id, const FakeLxcp::Entity& entity)
{
    QJsonObject object{{QStringLiteral("kind"), kind},
                       {QStringLiteral("op"), entity.data.isEmpty() ? QStringLiteral("delete") : QStringLiteral("put")},
                       {QStringLiteral("id"), id},
                       {QStringLiteral("rev"), entity.rev}};
    if (!entity.data.isEmpty())
        object.insert(QStringLiteral("data"), entity.data);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray trailer(const QString& cursor, bool more)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("cursor"), cursor}, {QStringLiteral("more"), more}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

bool isOrganisationWide(const QString& kind)
{
    return QStringList{QStringLiteral("course"), QStringLiteral("pathway"), QStringLiteral("person"),
                       QStringLiteral("policy")}
        .contains(kind);
}

} // namespace

FakeLxcp::FakeLxcp()
{
    context.actorId = QStringLiteral("maya");
    context.supervisorId = QStringLiteral("osei");
    http.setScript([this](const SeenRequest& request, int n) {
        if (fault) {
            if (const auto made = fault(request, n))
                return *made;
        }
        return handle(request, n);
    });
}

void FakeLxcp::put(const QString& kind, const QJsonObject& data)
{
    m_entities[{kind, data.value(QLatin1StringView("id")).toString()}] = {++m_seq, data};
}

void FakeLxcp::remove(const QString& kind, const QString& id)
{
    m_entities[{kind, id}] = {++m_seq, {}};
}

QMap<FakeLxcp::Key, QJsonObject> FakeLxcp::visible() const
{
    QMap<Key, QJsonObject> all;
    for (auto it = m_entities.cbegin(); it != m_entities.cend(); ++it) {
        if (!it->data.isEmpty())
            all.insert(it.key(), it->data);
    }
    return all;
}

QString FakeLxcp::cursor(qint64 seq) const
{
    return QStringLiteral("v1.%1.%2").arg(seq).arg(m_epoch);
}

Fault FakeLxcp::handle(const SeenRequest& request, int)
{
    if (request.path == "/v1/catalog/snapshot" && hasSnapshot)
        return {FaultProxy::answer("200 OK", "application/x-ndjson", snapshot(),
                                   {"ETag: \"s" + QByteArray::number(m_seq) + "\""})};
    if (request.path == "/v1/changes")
        return changes(request);
    if (request.path == "/v1/commands") {
        Fault answer{FaultProxy::json(commands(request.body))};
        if (loseAnswers > 0) {
            --loseAnswers;
            answer.bodyBytes = 5;
        }
        return answer;
    }
    return {FaultProxy::answer("404 Not Found", "application/problem+json", "{\"code\":\"not-found\"}")};
}

QByteArray FakeLxcp::snapshot() const
{
    QByteArray lines;
    for (auto it = m_entities.cbegin(); it != m_entities.cend(); ++it) {
        if (isOrganisationWide(it.key().first) && !it->data.isEmpty())
            lines += line(it.key().first, it.key().second, *it);
    }
    return lines + trailer(cursor(0), true);
}

Fault FakeLxcp::changes(const SeenRequest& request) const
{
    const QString since = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("since"));
    if (!since.isEmpty() && since.section(QLatin1Char('.'), 2) != QString::number(m_epoch))
        return {FaultProxy::answer("410 Gone", "application/problem+json", "{\"code\":\"cursor-expired\"}")};
    const qint64 from = since.section(QLatin1Char('.'), 1, 1).toLongLong();
    QMap<qint64, QByteArray> found;
    for (auto it = m_entities.cbegin(); it != m_entities.cend(); ++it) {
        if (it->rev > from)
            found.insert(it->rev, line(it.key().first, it.key().second, *it));
    }
    if (found.isEmpty()) {
        Fault answer{"HTTP/1.1 304 Not Modified\r\nConnection: close\r\nLXCP-Cursor: " +
                     cursor(qMax(from, m_seq)).toLatin1() + "\r\n\r\n"};
        if (request.query.contains("wait="))
            answer.delayMs = 600'000; // held for longer than any test
        return answer;
    }
    QByteArray lines;
    qint64 last = from;
    int count = 0;
    const int limit = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("limit")).toInt();
    const int most = limit > 0 ? qMin(limit, pageSize) : pageSize;
    const bool streamed = request.query.contains("stream=true");
    for (auto it = found.cbegin(); it != found.cend() && count < most; ++it, ++count) {
        if (streamed && count > 0 && count % kStreamedPage == 0)
            lines += trailer(cursor(last), true);
        lines += *it;
        last = it.key();
    }
    Fault answer{
        FaultProxy::answer("200 OK", "application/x-ndjson", lines + trailer(cursor(last), count < found.size()))};
    answer.bodyBytes = cutChanges;
    return answer;
}

QByteArray FakeLxcp::commands(const QByteArray& body)
{
    QList<domain::Command> given;
    domain::wire::decode(QJsonDocument::fromJson(body).object().value(QLatin1StringView("commands")), given);
    QList<domain::CommandResult> results;
    for (const domain::Command& command : given)
        results.append(apply(command));
    return QJsonDocument(QJsonObject{{QStringLiteral("results"), domain::wire::encode(results)}})
        .toJson(QJsonDocument::Compact);
}

domain::CommandResult FakeLxcp::apply(const domain::Command& command)
{
    if (m_results.contains(command.id)) {
        domain::CommandResult again = m_results.value(command.id);
        if (again.status == QLatin1StringView("applied"))
            again.status = QStringLiteral("duplicate");
        return again;
    }
    if (judge) {
        if (const auto judged = judge(command)) {
            if (judged->status != QLatin1StringView("retry"))
                m_results.insert(command.id, *judged);
            return *judged;
        }
    }
    const QString kind = domain::targetKind(command.kind);
    const Entity current = m_entities.value({kind, command.target});
    domain::CommandResult result;
    result.id = command.id;
    const auto after =
        domain::applyRule(command, context, current.data.isEmpty() ? std::nullopt : std::optional(current.data));
    if (!after) {
        result.status = QStringLiteral("rejected");
        domain::Problem problem;
        problem.code = after.error().code;
        problem.detail = after.error().detail;
        result.problems = {problem};
    } else {
        put(kind, *after);
        result.status = QStringLiteral("applied");
        result.rev = m_seq;
        result.changes = {domain::Change{kind, QStringLiteral("put"), command.target, m_seq, *after}};
        ++m_applied[command.id];
        m_order.append(command.id);
    }
    m_results.insert(command.id, result);
    return result;
}

} // namespace support
