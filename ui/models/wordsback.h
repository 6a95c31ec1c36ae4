// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <utility>

namespace models {

// What was written with a command is in its field again when a rule of this computer refuses it: the field has gone by
// then. Of the last command only, whose answer comes at once.
class WordsBack final
{
public:
    // 'back' is what opens the field and fills it.
    void keep(const QString& commandId, std::function<void()> back)
    {
        m_command = commandId;
        m_back = std::move(back);
    }
    void forget() { keep({}, {}); }
    // True: they are back.
    bool give(const QString& refused)
    {
        if (refused.isEmpty() || refused != m_command)
            return false;
        m_command.clear();
        std::exchange(m_back, {})();
        return true;
    }

private:
    QString m_command;
    std::function<void()> m_back;
};

} // namespace models
