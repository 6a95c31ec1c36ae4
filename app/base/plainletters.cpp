// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/plainletters.h"

#include <algorithm>
#include <iterator>

namespace base {

namespace {

constexpr std::pair<char16_t, const char*> kTwoWays[] = {{0x00DF, "ss"}, {0x1E9E, "ss"}, {0x00E6, "ae"}, {0x00C6, "ae"},
                                                         {0x0153, "oe"}, {0x0152, "oe"}, {0x00F8, "o"},  {0x00D8, "o"},
                                                         {0x0142, "l"},  {0x0141, "l"},  {0x0111, "d"},  {0x0110, "d"}};

} // namespace

QLatin1StringView plainLetters(QChar letter)
{
    const auto found = std::ranges::find(kTwoWays, letter.unicode(), [](const auto& one) { return one.first; });
    return found == std::end(kTwoWays) ? QLatin1StringView() : QLatin1StringView(found->second);
}

QString plainlySpelt(QString text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    for (const auto& [letter, plain] : kTwoWays) {
        if (!ascii)
            text.replace(QChar(letter), QLatin1StringView(plain));
    }
    return text;
}

} // namespace base
