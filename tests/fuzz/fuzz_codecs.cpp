// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/command.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/rules.h"

#include <QJsonDocument>

#include <cstdlib>

// The JSON codecs of all kinds and the rules of all commands on any object: no crash, and what a codec reads it writes
// so that it reads the same again.

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename T>
void roundTrip(const QJsonObject& object)
{
    const auto value = domain::fromJson<T>(object);
    if (!value)
        return;
    const QJsonObject written = domain::toJson(*value);
    const auto again = domain::fromJson<T>(written);
    require(again.has_value());
    require(domain::toJson(*again) == written);
}

void applyRules(const domain::Command& given, const QJsonObject& object)
{
    domain::RuleContext context;
    context.actorId = QStringLiteral("maya");
    context.supervisorId = QStringLiteral("osei");
    for (const QString& kind : domain::commandKinds()) {
        domain::Command command = given;
        command.kind = kind;
        for (const auto& current :
             {std::optional<QJsonObject>(), std::optional(object), std::optional(command.payload)}) {
            const auto after = domain::applyRule(command, context, current);
            require(after || !after.error().code.isEmpty() || after.error().kind == base::Error::Kind::Malformed);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))).object();
    if (object.isEmpty())
        return 0;
    domain::forEachKind([&](auto type) { roundTrip<typename decltype(type)::type>(object); });
    roundTrip<domain::Command>(object);
    roundTrip<domain::Change>(object);
    roundTrip<domain::Problem>(object);
    roundTrip<domain::CommandResult>(object);
    if (const auto command = domain::fromJson<domain::Command>(object))
        applyRules(*command, object);
    return 0;
}
