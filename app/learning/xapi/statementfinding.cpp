// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/multipart.h"
#include "app/learning/xapi/resources.h"
#include "app/learning/xapi/statementformat.h"

#include <QJsonDocument>
#include <QSet>

namespace xapi {

namespace {

// What a GET of statements asks for.
struct StatementRequest
{
    QString id;
    QString voidedId;
    StatementQuery query;
    Format format = Format::Exact;
    bool attachments = false;
};

constexpr auto kCursor = "cursor"; // ours, in 'more' links

base::Result<StatementRequest> parsed(const Call& call)
{
    const auto known = call.onlyParameters({"statementId", "voidedStatementId", "agent", "verb", "activity",
                                            "registration", "related_activities", "related_agents", "since", "until",
                                            "limit", "format", "attachments", "ascending", kCursor});
    const auto id = call.uuid("statementId");
    const auto voidedId = call.uuid("voidedStatementId");
    const auto agent = call.agent("agent");
    const auto verb = call.iri("verb");
    const auto activity = call.iri("activity");
    const auto registration = call.uuid("registration");
    const auto relatedActivities = call.flag("related_activities");
    const auto relatedAgents = call.flag("related_agents");
    const auto since = call.instant("since");
    const auto until = call.instant("until");
    const auto attachments = call.flag("attachments");
    const auto ascending = call.flag("ascending");
    const base::Error* error = nullptr;
    const auto note = [&](const auto& result) {
        if (!result && !error)
            error = &result.error();
    };
    (note(known), note(id), note(voidedId), note(agent), note(verb), note(activity), note(registration));
    (note(relatedActivities), note(relatedAgents), note(since), note(until), note(attachments), note(ascending));
    if (error)
        return base::failure(*error);
    StatementRequest request;
    request.id = *id;
    request.voidedId = *voidedId;
    request.attachments = *attachments;
    request.query = {ifiKey(*agent),
                     *relatedAgents,
                     *verb,
                     *activity,
                     *relatedActivities,
                     *registration,
                     *since,
                     *until,
                     call.request.access.onlyAgents,
                     *ascending,
                     call.options.pageLimit,
                     0};
    return request;
}

base::Result<void> parseNumbers(const Call& call, StatementRequest& request)
{
    bool good = true;
    const QString format = call.parameters.value(QStringLiteral("format"));
    if (call.parameters.contains(QStringLiteral("format"))) {
        if (format == QLatin1StringView("ids"))
            request.format = Format::Ids;
        else if (format == QLatin1StringView("canonical"))
            request.format = Format::Canonical;
        else if (format != QLatin1StringView("exact"))
            return refusal(400, QStringLiteral("the parameter 'format' is none of ids, exact and canonical"));
    }
    if (call.parameters.contains(QStringLiteral("limit"))) {
        const uint limit = call.parameters.value(QStringLiteral("limit")).toUInt(&good);
        if (!good)
            return refusal(400, QStringLiteral("the parameter 'limit' is not a number"));
        if (limit > 0)
            request.query.limit = int(qMin(limit, uint(call.options.pageLimit)));
    }
    if (call.parameters.contains(QLatin1StringView(kCursor))) {
        request.query.after = call.parameters.value(QLatin1StringView(kCursor)).toLongLong(&good);
        if (!good || request.query.after < 1)
            return refusal(400, QStringLiteral("the 'more' address is damaged"));
    }
    if (request.id.isEmpty() && request.voidedId.isEmpty())
        return {};
    const QStringList names = call.parameters.names();
    for (const QString& name : names) {
        if (name != QLatin1StringView("format") && name != QLatin1StringView("attachments") &&
            name != (request.id.isEmpty() ? QLatin1StringView("voidedStatementId") : QLatin1StringView("statementId")))
            return refusal(400, QStringLiteral("with an id the parameter '%1' must not stand").arg(name));
    }
    return {};
}

// Gives statements their form, and finds what is attached to them.
class Presenter final
{
public:
    Presenter(const Call& c, const StatementRequest& r, LrsTransaction& v) : call(c), request(r), view(v)
    {
        languages = acceptedLanguages(call.request.headers.value("Accept-Language"));
    }

    base::Result<QByteArray> shown(const StoredStatement& statement)
    {
        if (request.format == Format::Exact && !request.attachments)
            return statement.json;
        const QJsonObject object = QJsonDocument::fromJson(statement.json).object();
        if (request.attachments)
            noteAttachments(object);
        if (request.format == Format::Exact)
            return statement.json;
        const QJsonObject formed = request.format == Format::Ids
                                       ? idsOnly(object)
                                       : canonical(object, languages, [&](const QString& id) { return known(id); });
        if (failure)
            return base::failure(*failure);
        return QJsonDocument(formed).toJson(QJsonDocument::Compact);
    }

    Answer answer(const QByteArray& json)
    {
        if (!request.attachments)
            return jsonAnswer(json);
        QList<QByteArray> hashes;
        for (const AttachedContent& one : std::as_const(attached))
            hashes.append(one.sha2);
        const auto contents = view.attachments(hashes);
        if (!contents)
            return base::failure(contents.error());
        attached.removeIf([&](const AttachedContent& one) { return !contents->contains(one.sha2); });
        for (AttachedContent& one : attached)
            one.content = contents->value(one.sha2);
        return multipartAnswer(json, attached);
    }

private:
    void noteAttachments(const QJsonObject& statement)
    {
        QJsonArray list = statement.value(QLatin1StringView("attachments")).toArray();
        const QJsonArray inner =
            statement.value(QLatin1StringView("object")).toObject().value(QLatin1StringView("attachments")).toArray();
        for (const QJsonValue& value : inner)
            list.append(value);
        for (const QJsonValue& value : std::as_const(list)) {
            const QJsonObject attachment = value.toObject();
            const QByteArray hash = attachment.value(QLatin1StringView("sha2")).toString().toLatin1().toLower();
            if (seen.contains(hash))
                continue;
            seen.insert(hash);
            attached.append({hash, attachment.value(QLatin1StringView("contentType")).toString().toLatin1(), {}});
        }
    }

    QJsonObject known(const QString& activity)
    {
        const auto found = definitions.constFind(activity);
        if (found != definitions.cend())
            return *found;
        const auto definition = view.definition(activity);
        if (!definition)
            failure = definition.error();
        return definitions.insert(activity, definition ? *definition : QJsonObject()).value();
    }

    const Call& call;
    const StatementRequest& request;
    LrsTransaction& view;
    QStringList languages;
    QHash<QString, QJsonObject> definitions;
    std::optional<base::Error> failure;
    QList<AttachedContent> attached;
    QSet<QByteArray> seen;
};

Answer oneStatement(const Call& call, const StatementRequest& request, LrsTransaction& view)
{
    const bool wantVoided = request.id.isEmpty();
    const QString id = wantVoided ? request.voidedId : request.id;
    const auto found = view.statements({id});
    if (!found)
        return base::failure(found.error());
    const auto missing = refusal(404, QStringLiteral("there is no such statement"));
    if (found->isEmpty() || found->first().voided != wantVoided)
        return missing;
    if (call.request.access.isRestricted()) {
        const auto own = view.isBy(id, call.request.access.onlyAgents);
        if (!own)
            return base::failure(own.error());
        if (!*own)
            return missing;
    }
    Presenter presenter(call, request, view);
    auto answer =
        presenter.shown(found->first()).and_then([&](const QByteArray& json) { return presenter.answer(json); });
    if (answer)
        answer->headers.set("Last-Modified", httpDate(found->first().stored));
    return answer;
}

QString moreLink(const Call& call, qint64 last)
{
    Parameters next = call.parameters;
    next.remove(QLatin1StringView(kCursor));
    next.append(QLatin1StringView(kCursor), QString::number(last));
    return QString::fromLatin1(call.options.endpointPath + "/statements?" + next.toEncoded());
}

Answer manyStatements(const Call& call, const StatementRequest& request, LrsTransaction& view)
{
    const auto found = view.find(request.query);
    if (!found)
        return base::failure(found.error());
    const bool hasMore = found->size() > request.query.limit;
    const qsizetype count = hasMore ? request.query.limit : found->size();
    Presenter presenter(call, request, view);
    QByteArray json = "{\"statements\":[";
    QDateTime newest;
    for (qsizetype i = 0; i < count; ++i) {
        const StoredStatement& statement = found->at(i);
        const auto shown = presenter.shown(statement);
        if (!shown)
            return base::failure(shown.error());
        json += (i > 0 ? "," : "") + *shown;
        if (!newest.isValid() || statement.stored > newest)
            newest = statement.stored;
    }
    const QString more = hasMore ? moreLink(call, found->at(count - 1).position) : QString();
    // Percent-encoded, so that it needs no escapes in JSON.
    json += "],\"more\":\"" + more.toLatin1() + "\"}";
    auto answer = presenter.answer(json);
    if (answer && newest.isValid())
        answer->headers.set("Last-Modified", httpDate(newest));
    return answer;
}

} // namespace

base::Result<QByteArray> consistentThrough(LrsTransaction& view, const Lrs::Options& options)
{
    const auto last = view.lastStored();
    if (!last)
        return base::failure(last.error());
    const QDateTime known = view.settled();
    const QDateTime settled = known.isValid() ? known : options.now().addSecs(-2 * kWriteSeconds);
    return instantText(last->isValid() && *last > settled ? *last : settled).toLatin1();
}

Answer getStatements(const Call& call)
{
    auto request = parsed(call);
    if (!request)
        return base::failure(request.error());
    if (const auto good = parseNumbers(call, *request); !good)
        return base::failure(good.error());
    const auto view = call.storage.read();
    if (!view)
        return base::failure(view.error());
    const auto through = consistentThrough(**view, call.options);
    if (!through)
        return base::failure(through.error());
    const bool one = !request->id.isEmpty() || !request->voidedId.isEmpty();
    Answer answer = one ? oneStatement(call, *request, **view) : manyStatements(call, *request, **view);
    if (answer)
        answer->headers.set("X-Experience-API-Consistent-Through", *through);
    return answer;
}

} // namespace xapi
