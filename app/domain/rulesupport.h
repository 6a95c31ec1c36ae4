// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/domain/rules.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace domain {

using RuleFunction = base::Result<QJsonObject> (*)(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);

// The payload of one command in place of two; absent: not these two.
using CoalesceFunction = std::optional<QJsonObject> (*)(const Command& older, const Command& newer);

[[nodiscard]] inline tl::unexpected<base::Error> ruleFailure(const char* code, QString detail)
{
    return base::failure(base::Error{base::Error::Kind::Rejected, std::move(detail), 0, QString::fromLatin1(code)});
}

// The target as value; no-such-target when it is absent.
template <Entity T>
[[nodiscard]] base::Result<T> existing(const std::optional<QJsonObject>& current, const Command& command)
{
    if (!current)
        return ruleFailure("no-such-target", command.target);
    return fromJson<T>(*current);
}

[[nodiscard]] inline bool isUuid(const QString& text)
{
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
}

// A required, non-blank text member of the payload.
[[nodiscard]] inline base::Result<QString> requiredText(const Command& command, const char* member)
{
    const QString text = command.payload.value(QLatin1StringView(member)).toString().trimmed();
    if (text.isEmpty())
        return ruleFailure("invalid-payload", QLatin1StringView(member) + QStringLiteral(" is missing"));
    return text;
}

// Without line breaks and other characters that control something: for titles, which go into mails and calendars.
[[nodiscard]] inline bool isOneLine(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

// http(s), with a host.
[[nodiscard]] inline bool isWebAddress(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    return link.size() <= 500 && url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

} // namespace domain
