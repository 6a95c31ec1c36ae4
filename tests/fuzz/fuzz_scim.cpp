// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scim/listing.h"
#include "server/scim/patch.h"
#include "server/scim/user.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

// SCIM's filters, paths and changes: whatever an identity system sends, they end, keep to their limits, and what they
// let through is a person whose resource says the same again. The first line is a filter and a path, the rest a body.

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

int nodesIn(const scim::Filter& filter)
{
    int nodes = 1;
    for (const scim::Filter& child : filter.children)
        nodes += nodesIn(child);
    return nodes;
}

QJsonObject sample()
{
    scim::User user;
    user.person.id = QStringLiteral("m1");
    user.person.name = QStringLiteral("Maya Okafor");
    user.person.email = QStringLiteral("maya@work.example");
    user.person.roles = {QStringLiteral("learner"), QStringLiteral("mentor")};
    user.person.supervisorId = QStringLiteral("osei");
    user.known.userName = QStringLiteral("maya");
    user.known.givenName = QStringLiteral("Maya");
    user.known.familyName = QStringLiteral("Okafor");
    user.known.emails = {{user.person.email, QStringLiteral("work"), true},
                         {QStringLiteral("m@home.example"), QStringLiteral("home"), false}};
    return scim::statedResourceOf(user);
}

void tryQuery(const QString& text, const QJsonObject& resource)
{
    if (const auto filter = scim::parseFilter(text)) {
        require(text.size() <= scim::kFilterLength && nodesIn(*filter) <= 2 * scim::kFilterNodes);
        scim::Filter opposite;
        opposite.op = scim::Filter::Op::Not;
        opposite.children = {*filter};
        require(scim::matches(*filter, resource) != scim::matches(opposite, resource));
    }
    (void)scim::parsePath(text);
    const auto projected = scim::projected(resource, {{QStringLiteral("excludedAttributes"), text}});
    require(projected.contains(QStringLiteral("id")));
    require(scim::projected(resource, {{QStringLiteral("attributes"), text}}).contains(QStringLiteral("id")));
}

void tryUser(const QJsonObject& resource)
{
    const auto user = scim::withResource(scim::User(), resource);
    if (!user)
        return;
    require(!user->known.userName.isEmpty() && !user->person.name.isEmpty());
    require(user->person.roles.isEmpty() || user->person.roles.first() == QStringLiteral("learner"));
    const QJsonObject said = scim::resourceOf(*user);
    const auto again = scim::withResource(*user, said);
    require(again && scim::resourceOf(*again) == said);
    require(again->person.email == user->person.email && again->person.name == user->person.name &&
            again->person.supervisorId == user->person.supervisorId && again->person.active == user->person.active);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject resource = sample();
    tryQuery(QString::fromUtf8(end < 0 ? bytes : bytes.first(end)), resource);
    const QJsonDocument document = QJsonDocument::fromJson(end < 0 ? QByteArray() : bytes.mid(end + 1));
    if (!document.isObject())
        return 0;
    const QJsonObject body = document.object();
    if (const auto changed = scim::patched(resource, body))
        tryUser(*changed);
    if (const auto tidied = scim::tidied(body)) {
        tryUser(*tidied);
        (void)scim::withResource(domain::ProvisionedGroup(), *tidied);
    }
    return 0;
}
