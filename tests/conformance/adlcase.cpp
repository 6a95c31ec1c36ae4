// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/adlcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace conformance {

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    if (value.isString())
        list.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        list.append(entry.toString());
    return list;
}

AdlVisit readVisit(const QJsonObject& object)
{
    AdlVisit visit;
    visit.name = object.value(QStringLiteral("visit")).toString();
    visit.activity = object.value(QStringLiteral("activity")).toString();
    visit.package = object.value(QStringLiteral("package")).toString();
    visit.then = texts(object.value(QStringLiteral("then_user_does")));
    const QJsonArray checks = object.value(QStringLiteral("ui")).toArray();
    for (const QJsonValue& value : checks) {
        const QJsonObject check = value.toObject();
        visit.ui.append({check.value(QStringLiteral("check")).toString(),
                         check.value(QStringLiteral("item")).toString(),
                         check.value(QStringLiteral("expect")).toBool()});
    }
    const QJsonArray commands = object.value(QStringLiteral("commands")).toArray();
    for (const QJsonValue& value : commands) {
        const QJsonObject command = value.toObject();
        const auto text = [&](const char* name) { return command.value(QLatin1String(name)).toString(); };
        AdlCommand read{text("call"), text("element"), text("value"),
                        {},           text("error"),   texts(command.value(QStringLiteral("objectives")))};
        // Calls with one plain argument may name it param.
        if (read.element.isEmpty())
            read.element = text("param");
        if (read.element.isEmpty() && read.call != QLatin1String("SetValue"))
            read.element = read.value;
        if (command.value(QStringLiteral("expect")).isString())
            read.expected = text("expect");
        visit.commands.append(read);
    }
    return visit;
}

} // namespace

std::optional<AdlCase> readAdlCase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    AdlCase found;
    found.id = object.value(QStringLiteral("id")).toString();
    found.start = object.value(QStringLiteral("header")).toObject().value(QStringLiteral("start")).toString();
    const QJsonArray visits = object.value(QStringLiteral("visits")).toArray();
    for (const QJsonValue& visit : visits)
        found.visits.append(readVisit(visit.toObject()));
    return found.id.isEmpty() || found.visits.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace conformance
