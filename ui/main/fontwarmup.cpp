// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/fontwarmup.h"

#include <QFontDatabase>

#ifdef LXCP_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace uimain {

#ifdef LXCP_FONTCONFIG

// Fontconfig and QFontDatabase lock for themselves.
FontWarmUp::FontWarmUp() : m_files(std::async(std::launch::async, [] { FcInit(); })) {}

std::future<void> FontWarmUp::goOn()
{
    return std::async(std::launch::async, [this] {
        m_files.wait();
        (void)QFontDatabase::families();
    });
}

#else

FontWarmUp::FontWarmUp() = default;

std::future<void> FontWarmUp::goOn()
{
    return {};
}

#endif

FontWarmUp::~FontWarmUp() = default;

} // namespace uimain
