// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/fontwarmup.h"

#include "ui/widgets/theme.h"

#include <QFontDatabase>

#ifdef LXCP_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace uimain {

#ifdef LXCP_FONTCONFIG

namespace {

bool installed(const char* family)
{
    FcPattern* wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8*>(family)); // NOLINT(*-reinterpret-cast)
    FcObjectSet* nothing = FcObjectSetCreate();
    FcFontSet* found = FcFontList(nullptr, wanted, nothing);
    const bool result = found && found->nfont > 0;
    if (found)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(nothing);
    FcPatternDestroy(wanted);
    return result;
}

} // namespace

// Fontconfig and QFontDatabase lock for themselves.
FontWarmUp::FontWarmUp()
    : m_typeface(std::async(std::launch::async, [] {
                     FcInit();
                     return std::optional(installed(widgets::kTypeface));
                 }).share())
{
}

std::future<void> FontWarmUp::goOn()
{
    return std::async(std::launch::async, [typeface = m_typeface] {
        typeface.wait();
        (void)QFontDatabase::families();
    });
}

std::optional<bool> FontWarmUp::typefaceInstalled() const
{
    return m_typeface.get();
}

#else

FontWarmUp::FontWarmUp() = default;

std::future<void> FontWarmUp::goOn()
{
    return {};
}

std::optional<bool> FontWarmUp::typefaceInstalled() const
{
    return {};
}

#endif

FontWarmUp::~FontWarmUp() = default;

} // namespace uimain
