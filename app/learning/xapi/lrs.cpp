// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/lrs.h"

#include "app/learning/xapi/resources.h"

#include <QUuid>

#include <optional>

namespace xapi {

namespace {

std::optional<Version> versionOf(const QByteArray& header)
{
    const QByteArray text = header.trimmed();
    if (text == "1.0" || text.startsWith("1.0."))
        return Version::V1_0_3;
    if (text == "2.0" || text.startsWith("2.0."))
        return Version::V2_0;
    return std::nullopt;
}

// The alternate request syntax of 1.0.3 (part 3 section 1.3): a POST whose query says the method, and whose form has
// the parameters, the headers and, as 'content', the body. Error: Malformed, 400.
base::Result<LrsRequest> unwrapped(const LrsRequest& request)
{
    Parameters query = Parameters::fromEncoded(request.query);
    if (query.names().size() != 1)
        return refusal(400, QStringLiteral("with the parameter 'method' no other may stand in the address"));
    if (!request.headers.value("Content-Type").toLower().startsWith("application/x-www-form-urlencoded"))
        return refusal(400, QStringLiteral("the alternate request syntax needs a form"));
    LrsRequest inner = request;
    inner.method = query.value(QStringLiteral("method")).toLatin1();
    Parameters form = Parameters::fromEncoded(request.body);
    static const QByteArray headerNames[] = {
        "Authorization", "X-Experience-API-Version", "Content-Type", "Content-Length", "If-Match",
        "If-None-Match", "Accept-Language"};
    inner.headers.remove("Content-Type");
    inner.headers.remove("Content-Length");
    for (const QByteArray& header : headerNames) {
        const QStringList names = form.names();
        for (const QString& name : names) {
            if (name.compare(QLatin1StringView(header), Qt::CaseInsensitive) != 0)
                continue;
            // Who asks was settled before.
            if (header != "Authorization")
                inner.headers.set(header, form.value(name).toUtf8());
            form.remove(name);
        }
    }
    const bool hasContent = form.contains(QStringLiteral("content"));
    inner.body = form.value(QStringLiteral("content")).toUtf8();
    form.remove(QStringLiteral("content"));
    if (!hasContent && (inner.method == "PUT" || inner.method == "POST"))
        return refusal(400, QStringLiteral("the form has no content"));
    if (hasContent && !inner.headers.contains("Content-Type"))
        inner.headers.set("Content-Type", "application/json");
    inner.query = form.toEncoded();
    return inner;
}

bool isAlternate(const LrsRequest& request)
{
    return request.method == "POST" && Parameters::fromEncoded(request.query).contains(QStringLiteral("method"));
}

tl::unexpected<base::Error> wrongMethod()
{
    return refusal(405, QStringLiteral("the resource does not have this method"));
}

Answer dispatch(const Call& call)
{
    const QByteArray& resource = call.request.resource;
    const QByteArray& method = call.request.method;
    if (resource == "statements") {
        if (call.reads())
            return getStatements(call);
        return method == "PUT" ? putStatement(call) : method == "POST" ? postStatements(call) : Answer(wrongMethod());
    }
    const bool isDocumentMethod = call.reads() || method == "PUT" || method == "POST" || method == "DELETE";
    if (resource == "activities/state")
        return isDocumentMethod ? stateDocuments(call) : Answer(wrongMethod());
    if (resource == "activities/profile")
        return isDocumentMethod ? activityProfiles(call) : Answer(wrongMethod());
    if (resource == "agents/profile")
        return isDocumentMethod ? agentProfiles(call) : Answer(wrongMethod());
    if (resource == "activities")
        return call.reads() ? getActivity(call) : Answer(wrongMethod());
    if (resource == "agents")
        return call.reads() ? getAgent(call) : Answer(wrongMethod());
    return refusal(404, QStringLiteral("there is no such resource"));
}

} // namespace

Lrs::Lrs(LrsStorage& storage, Options options)
    : m_storage(storage), m_options([&] {
          if (!options.newId)
              options.newId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
          return std::move(options);
      }())
{
}

LrsResponse Lrs::handle(const LrsRequest& outer) const
{
    if (outer.resource == "about" && (outer.method == "GET" || outer.method == "HEAD"))
        return aboutAnswer();
    LrsRequest request = outer;
    const bool alternate = isAlternate(outer);
    Answer answer = LrsResponse();
    auto version = versionOf(outer.headers.value("X-Experience-API-Version"));
    if (alternate && version != Version::V2_0) {
        if (auto inner = unwrapped(outer))
            request = std::move(*inner);
        else
            answer = base::failure(inner.error());
        version = versionOf(request.headers.value("X-Experience-API-Version"));
    }
    if (answer && !version)
        answer = refusal(400, QStringLiteral("X-Experience-API-Version is missing or none that this store speaks"));
    if (answer)
        answer = dispatch({request, *version, Parameters::fromEncoded(request.query), m_storage, m_options});
    LrsResponse response = answer ? std::move(*answer) : problem(answer.error());
    // Before 0.95 there was no such header: that is what a request without one is taken for, and refused.
    const bool unsaid = !request.headers.contains("X-Experience-API-Version");
    response.headers.set("X-Experience-API-Version", unsaid ? "0.9" : versionText(version.value_or(Version::V1_0_3)));
    // Also on errors (1.0.3 part 3 section 2.1.3).
    if (request.resource == "statements" && (request.method == "GET" || request.method == "HEAD") &&
        !response.headers.contains("X-Experience-API-Consistent-Through")) {
        auto view = m_storage.read();
        if (const auto through = view ? consistentThrough(**view, m_options) : base::failure(view.error()))
            response.headers.set("X-Experience-API-Consistent-Through", *through);
    }
    return response;
}

base::Result<LrsRequest> plainRequest(const LrsRequest& request)
{
    return isAlternate(request) ? unwrapped(request) : base::Result<LrsRequest>(request);
}

QByteArray authorizationIn(const LrsRequest& request)
{
    const QByteArray header = request.headers.value("Authorization");
    if (!header.isEmpty() || !isAlternate(request))
        return header;
    const Parameters form = Parameters::fromEncoded(request.body);
    return form.value(QStringLiteral("Authorization")).toLatin1();
}

base::Result<QStringList> Lrs::store(const QList<QJsonObject>& statements, const Access& access, Version version,
                                     const QHash<QByteArray, QByteArray>& attachments) const
{
    return storeBatch(m_storage, m_options, access, {statements, attachments, version});
}

} // namespace xapi
