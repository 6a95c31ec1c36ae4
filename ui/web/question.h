// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace web {

// What content asks a person with alert(), confirm() or prompt().
struct Question
{
    QString kind; // "alert", "confirm", "prompt"
    QString text;
    QString value; // that prompt() begins with
};

// The answer as JSON: null, true, false or a text.
using Asker = std::function<void(const Question& question, std::function<void(QByteArray answer)> answered)>;

} // namespace web
