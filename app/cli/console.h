// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QString>

namespace cli {

enum ExitCode { Done = 0, Failed = 1, Usage = 2, NotSignedIn = 3, Offline = 4, Refused = 5 };

// Standard output for data, standard error for words. Nothing in them gives orders to a terminal: all that the console
// writes goes through here.
class Console final
{
public:
    explicit Console(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    // One line of data: the object with --json, else the text.
    void line(const QJsonObject& object, const QString& text) const;
    void json(const QJsonObject& object) const;
    void text(const QString& text) const;
    // A sentence on standard error.
    void say(const QString& sentence) const;

private:
    bool m_json;
};

// A text of somebody else's on a terminal: of control characters line ends and tabs stay, others become U+FFFD, and
// what would turn the text around it is left out.
[[nodiscard]] QString shownText(const QString& text);
// The same JSON, with those characters as escapes.
[[nodiscard]] QByteArray escapedJson(const QByteArray& json);

// What an error means for a person at the console, and the exit code that goes with it. Never Error::detail.
[[nodiscard]] QString wordsFor(const base::Error& error);
[[nodiscard]] ExitCode exitCodeFor(const base::Error& error);

} // namespace cli
