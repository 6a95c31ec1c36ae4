// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <mutex>

namespace feed {

// Lines that go out to many as they are, and what was made of them for the wire (their compressed forms), made once.
// Thread-safe.
class SharedText
{
public:
    explicit SharedText(QByteArray plain) : m_plain(std::move(plain)) {}

    [[nodiscard]] const QByteArray& plain() const { return m_plain; }
    // What 'make' makes of the plain text; the same form must always be made in the same way.
    template <typename Make>
    [[nodiscard]] QByteArray as(int form, Make make) const
    {
        const std::scoped_lock lock(m_mutex);
        QByteArray& made = m_forms[form];
        if (made.isEmpty())
            made = make(m_plain);
        return made;
    }

    // True, at once, when that is there already.
    [[nodiscard]] bool isMade(int form) const
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        const auto made = lock ? m_forms.find(form) : m_forms.end();
        return lock && made != m_forms.end() && !made->second.isEmpty();
    }

private:
    const QByteArray m_plain;
    mutable std::mutex m_mutex;
    mutable std::map<int, QByteArray> m_forms;
};

} // namespace feed
