// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <future>
#include <optional>

namespace uimain {

// Reads what the system knows about fonts in other threads while the interface thread makes the application and the
// window: a quarter of what a start has to compute, and nothing that the first text could do without. Where Qt asks the
// system for one family at a time (all but Linux and its like), it does nothing.
class FontWarmUp final
{
    Q_DISABLE_COPY_MOVE(FontWarmUp)

public:
    // Begins with fontconfig's own files, for which no application is needed.
    FontWarmUp();
    // Waits until the thread is done.
    ~FontWarmUp();

    // The application is there: goes on with Qt's list of families. Who needs a font meanwhile waits inside Qt. The
    // future waits when it is destroyed, which has to be before the application is: Qt has no fonts without one.
    [[nodiscard]] std::future<void> goOn();
    // Whether widgets::kTypeface is there, once fontconfig has read its files; nothing where nothing was read.
    [[nodiscard]] std::optional<bool> typefaceInstalled() const;

private:
    std::shared_future<std::optional<bool>> m_typeface;
};

} // namespace uimain
