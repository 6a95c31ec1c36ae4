// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <optional>

namespace http {

namespace {

using Parameters = QHash<QByteArray, QByteArray>;

std::optional<Parameters> parametersOf(const QList<QByteArray>& pattern, const QList<QByteArray>& path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    Parameters parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QByteArray& expected = pattern.at(i);
        const QByteArray actual = QByteArray::fromPercentEncoding(path.at(i));
        if (expected.startsWith('{') && !actual.isEmpty() && !actual.contains('\0'))
            parameters.insert(expected.mid(1, expected.size() - 2), actual);
        else if (expected != actual)
            return std::nullopt;
    }
    return parameters;
}

} // namespace

void Router::add(Route route)
{
    auto entry = std::make_shared<Entry>();
    entry->segments = route.pattern.split('/');
    const bool literal = !route.pattern.contains('{');
    const QByteArray pattern = route.pattern;
    entry->route = std::move(route);
    m_entries.append(entry);
    if (literal)
        m_literal[pattern].append(entry);
}

void Router::translateBelow(const QByteArray& beginning, Translation translation)
{
    m_translations.append({beginning, std::move(translation)});
}

Response Router::translated(const QByteArray& path, Response refusal) const
{
    for (const auto& [beginning, translation] : m_translations) {
        if (path.startsWith(beginning))
            return translation(std::move(refusal));
    }
    return refusal;
}

Router::Match Router::match(const QByteArray& method, const QByteArray& path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    Match match;
    QList<QByteArray> allowed;
    const auto consider = [&](const Entry& entry, const Parameters& parameters) {
        if (entry.route.method == wanted) {
            match.route = &entry.route;
            match.parameters = parameters;
        }
        allowed.append(entry.route.method);
        if (entry.route.method == "GET")
            allowed.append("HEAD");
    };
    if (const auto literal = m_literal.constFind(path); literal != m_literal.cend()) {
        for (const auto& entry : *literal)
            consider(*entry, {});
    } else {
        const QList<QByteArray> segments = path.split('/');
        for (const auto& entry : m_entries) {
            if (const auto parameters = parametersOf(entry->segments, segments))
                consider(*entry, *parameters);
        }
    }
    match.allow = allowed.join(", ");
    return match;
}

} // namespace http
