// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace models {

// When what is typed is kept: soon after the first change, however fast one types on; the next change counts anew.
class DraftTimer final : public QTimer
{
public:
    DraftTimer()
    {
        setSingleShot(true);
        setInterval(kSoonMs);
    }
    void touch()
    {
        if (!isActive())
            start();
    }

private:
    static constexpr int kSoonMs = 500;
};

} // namespace models
