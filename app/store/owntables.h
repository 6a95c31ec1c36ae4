// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace store {

// Tables that only this machine has and whose rows stand for themselves: rescue() carries them over as they are, and
// the spare repeats them. Their names are the kinds with which their changes are noted.
struct OwnTable
{
    const char* name;
    const char* columns;
};

inline constexpr std::array kOwnTables{
    OwnTable{"draft", "id, data, updated_at"},
    OwnTable{"text_draft", "id, text, updated_at"},
    OwnTable{"private_note", "id, sealed, updated_at"},
    OwnTable{"imported_badge", "id, title, content, imported_at"},
};

} // namespace store
