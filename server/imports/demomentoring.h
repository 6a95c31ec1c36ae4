// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace imports {

// A line of demo/mentoring-story.ndjson as the JSON of its entity: texts that begin with a mark are filled in.
// 'at:3': three days from now; 'at:3 10:00 Europe/Madrid': that day, that time there; 'on:30': a day; 'id:word': an id
// made of the word; 'skill:name': the skill's id.
[[nodiscard]] QJsonObject filledIn(const QJsonObject& line, const QDateTime& now);

} // namespace imports
