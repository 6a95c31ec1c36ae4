// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/provisioning/service.h"

#include "app/base/log.h"
#include "server/provisioning/groups.h"
#include "server/provisioning/support.h"
#include "server/provisioning/users.h"
#include "server/scim/schemas.h"

namespace provisioning {

namespace {

using Change = Answer (*)(data::Transaction&, const Request&);

bool isUsers(const Request& request)
{
    return request.resource == QLatin1StringView("Users");
}

bool isStored(const Request& request)
{
    return isUsers(request) || request.resource == QLatin1StringView("Groups");
}

// What a method does; null: nothing.
Change changeFor(const Request& request)
{
    if (!isStored(request))
        return nullptr;
    if (request.id.isEmpty())
        return request.method == "POST" ? (isUsers(request) ? createUser : createGroup) : nullptr;
    if (request.method == "PUT")
        return isUsers(request) ? replaceUser : replaceGroup;
    if (request.method == "PATCH")
        return isUsers(request) ? patchUser : patchGroup;
    return request.method == "DELETE" ? (isUsers(request) ? deleteUser : deleteGroup) : nullptr;
}

Answer described(const QList<QJsonObject>& all, const Request& request)
{
    // A filter over these is refused (RFC 7644 section 4).
    if (request.parameters.contains(QStringLiteral("filter")))
        return base::failure(base::Error{base::Error::Kind::Rejected, QStringLiteral("no filters here"), 403, {}, 0});
    if (request.id.isEmpty())
        return Response{200, scim::listResponse(all, all.size(), 0), {}, {}};
    for (const QJsonObject& one : all) {
        if (one.value(QLatin1StringView("id")).toString().compare(request.id, Qt::CaseInsensitive) == 0)
            return Response{200, one, {}, {}};
    }
    return notFound(request.id);
}

int statusFor(const base::Error& error)
{
    return error.httpStatus ? error.httpStatus : 503;
}

} // namespace

Response Service::handle(const Request& request)
{
    auto answered = answer(request);
    if (answered)
        return std::move(*answered);
    const int status = statusFor(answered.error());
    if (status >= 500)
        qCWarning(lcServer, "scim: %s", qUtf8Printable(answered.error().detail));
    return {status, scim::errorMessage(answered.error(), status), {}, {}};
}

Answer Service::answer(const Request& request)
{
    if (request.method == "GET")
        return read(request);
    if (changeFor(request))
        return change(request);
    return base::failure(base::Error{base::Error::Kind::Rejected, QStringLiteral("not with this method"), 405, {}, 0});
}

Answer Service::read(const Request& request)
{
    if (request.resource == QLatin1StringView("ServiceProviderConfig") && request.id.isEmpty())
        return Response{200, scim::serviceProviderConfig(request.base), {}, {}};
    if (request.resource == QLatin1StringView("ResourceTypes"))
        return described(scim::resourceTypes(request.base), request);
    if (request.resource == QLatin1StringView("Schemas"))
        return described(scim::schemas(request.base), request);
    if (!isStored(request))
        return notFound(request.resource);
    const auto reader = m_storage.read();
    if (!reader)
        return tl::unexpected(reader.error());
    if (request.id.isEmpty())
        return isUsers(request) ? listUsers(**reader, request) : listGroups(**reader, request);
    return isUsers(request) ? getUser(**reader, request) : getGroup(**reader, request);
}

Answer Service::change(const Request& request)
{
    auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto answered = changeFor(request)(**transaction, request);
    if (!answered)
        return answered; // nothing of it stays
    if (const auto done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return answered;
}

} // namespace provisioning
