// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/navigationwords.h"

#include <QRegularExpression>

#include <utility>

namespace scorm {

namespace {

constexpr std::pair<Navigation, const char*> kNavigationWords[] = {{Navigation::Continue, "continue"},
                                                                   {Navigation::Previous, "previous"},
                                                                   {Navigation::Choice, "choice"},
                                                                   {Navigation::Jump, "jump"},
                                                                   {Navigation::Exit, "exit"},
                                                                   {Navigation::ExitAll, "exitAll"},
                                                                   {Navigation::Abandon, "abandon"},
                                                                   {Navigation::AbandonAll, "abandonAll"},
                                                                   {Navigation::SuspendAll, "suspendAll"},
                                                                   {Navigation::Start, "start"},
                                                                   {Navigation::ResumeAll, "resumeAll"}};

} // namespace

std::optional<Request> navigationRequest(const QString& word)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:\\{target=([^}]+)\\})?(\\w+)")));
    const QRegularExpressionMatch match = form.match(word);
    for (const auto& [kind, name] : kNavigationWords) {
        if (match.captured(2) != QLatin1String(name) || kind == Navigation::Start || kind == Navigation::ResumeAll)
            continue;
        const bool aimed = kind == Navigation::Choice || kind == Navigation::Jump;
        if (aimed == match.captured(1).isEmpty())
            return std::nullopt;
        return Request{kind, match.captured(1).trimmed()};
    }
    return std::nullopt;
}

QString navigationWord(Navigation kind)
{
    for (const auto& [candidate, name] : kNavigationWords) {
        if (candidate == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace scorm
