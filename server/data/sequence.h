// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace data {

// What a process has seen of the database's sequence. It goes back only when another state was put in its place.
struct Sequence
{
    qint64 written = 0;               // where its last transaction saw it; the writer's lock guards it
    std::atomic<bool> hasLife{false}; // of its own, see Lives
    std::atomic<int> setBacks{0};

    void begins(qint64 seq)
    {
        if (seq < written)
            wentBack();
        written = seq;
    }
    void wentBack()
    {
        hasLife = false;
        ++setBacks;
    }
};

} // namespace data
