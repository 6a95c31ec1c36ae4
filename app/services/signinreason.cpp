// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/signinreason.h"

#include "app/auth/provider.h"
#include "app/auth/signin.h"
#include "app/base/plaintext.h"

#include <algorithm>

namespace services {

namespace {

constexpr qsizetype kMostWords = 200;

bool isDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200e || u == 0x200f || u == 0x061c || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString issuerWords(const base::Error& error)
{
    if (!error.detail.startsWith(QLatin1StringView(auth::kIssuerSays)))
        return {};
    QString words = base::plainText(error.detail.sliced(qsizetype(qstrlen(auth::kIssuerSays))));
    words.removeIf(isDirection);
    words = words.simplified();
    if (words.size() > kMostWords)
        words = words.left(kMostWords - 1).trimmed() + QChar(0x2026);
    return words;
}

TokenReason tokenReason(const base::Error& error)
{
    struct Known
    {
        const char* word;
        TokenReason reason;
    };
    static constexpr Known kKnown[] = {{"audience", TokenReason::Audience}, {"issuer", TokenReason::Issuer},
                                       {"signature", TokenReason::Key},     {"unknown key", TokenReason::Key},
                                       {"expired", TokenReason::Clock},     {"not yet valid", TokenReason::Clock}};
    if (error.code != QLatin1StringView(auth::kTokenRefused))
        return TokenReason::Unknown;
    const auto* known =
        std::ranges::find_if(kKnown, [&](const Known& one) { return error.detail == QLatin1StringView(one.word); });
    return known == std::end(kKnown) ? TokenReason::Unknown : known->reason;
}

} // namespace services
