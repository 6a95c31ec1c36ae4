// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/form.h"

#include "app/domain/rules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace commands {

namespace {

constexpr qsizetype kIdLimit = 100;
constexpr qsizetype kTargetLimit = 300;
constexpr int kSecondsAhead = 24 * 3600;

struct Code
{
    const char* code;
    int status; // RFC 9110
    const char* title;
};

constexpr Code kCodes[] = {
    {"stale-revision", 409, "It has changed since you saw it"},
    {"wrong-state", 409, "It is not in a state for this"},
    {"no-seat", 409, "The mentor has no free seat"},
    {"already-open", 409, "It was asked for already"},
    {"already-granted", 409, "The course is open to you already"},
    {"not-allowed", 403, "You may not do this"},
    {"no-such-target", 404, "It does not exist"},
    {"no-such-reference", 422, "What it names does not exist"},
    {"in-the-past", 422, "Its time has passed"},
    {"invalid-payload", 422, "What was sent is not right"},
    {"too-large", 413, "It is longer than the server takes"},
    {"unknown-command", 400, "The server does not know this command"},
    {"unavailable", 503, "The server could not do it now"},
};

bool isPlain(QChar c)
{
    return c > QLatin1Char(' ') && c < QChar(0x7F);
}

// Ids are compared as bytes and stand in scopes: no control characters, no spaces around.
bool isUsableTarget(const QString& text)
{
    return !text.isEmpty() && text.size() <= kTargetLimit && text.isValidUtf16() && text == text.trimmed() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

// Texts hold nothing that a database cannot store.
bool canBeKept(const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return !text.contains(QChar(0)) && text.isValidUtf16();
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), canBeKept);
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), canBeKept);
}

} // namespace

tl::unexpected<base::Error> refused(const char* code, QString detail)
{
    return base::failure(base::Error{base::Error::Kind::Rejected, std::move(detail), 0, QString::fromLatin1(code)});
}

base::Result<void> checkForm(const domain::Command& command)
{
    if (command.id.isEmpty() || command.id.size() > kIdLimit ||
        !std::all_of(command.id.begin(), command.id.end(), isPlain))
        return refused("invalid-payload", QStringLiteral("the command's id is not usable"));
    if (domain::targetKind(command.kind).isEmpty())
        return refused("unknown-command", command.kind.left(kIdLimit));
    if (!isUsableTarget(command.target))
        return refused("invalid-payload", QStringLiteral("the target is not usable"));
    const domain::CommandLimits limits = domain::commandLimits(command.kind);
    if (!canBeKept(command.payload))
        return refused("invalid-payload", QStringLiteral("a text has characters that cannot be kept"));
    if (!domain::isWithin(command.payload, limits.text))
        return refused("too-large", QStringLiteral("texts may have up to %1 characters").arg(limits.text));
    if (QJsonDocument(command.payload).toJson(QJsonDocument::Compact).size() > limits.payload)
        return refused("too-large", QStringLiteral("the payload may have up to %1 bytes").arg(limits.payload));
    return {};
}

QDateTime effectiveTime(const domain::Command& command, const QDateTime& now)
{
    return command.at.isValid() && command.at <= now.addSecs(kSecondsAhead) ? command.at.toUTC() : now;
}

domain::Problem problemOf(const base::Error& error)
{
    const QString code = error.code.isEmpty() ? QStringLiteral("unavailable") : error.code;
    domain::Problem problem;
    problem.type = QStringLiteral("https://lxcp.example/problems/") + code;
    problem.code = code;
    problem.detail = error.detail;
    const auto* known = std::ranges::find_if(kCodes, [&](const Code& c) { return code == QLatin1StringView(c.code); });
    if (known != std::end(kCodes)) {
        problem.status = known->status;
        problem.title = QString::fromLatin1(known->title);
    }
    return problem;
}

} // namespace commands
