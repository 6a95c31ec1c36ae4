// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/styles/tokens.h"

#include <QColor>
#include <QFont>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

enum class Scheme { Light, Dark, HighContrast }; // in the order of tokens.json
enum class SchemeChoice { System, Light, Dark, HighContrast };
enum class Type { Small, Body, Lead, Title, Display };
enum class Weight { Regular, Medium, Strong };
enum class Motion { Fast, Calm };

struct ThemeSettings
{
    SchemeChoice scheme = SchemeChoice::System;
    int textPercent = 100; // 100..200
    bool reducedMotion = false;
    bool operator==(const ThemeSettings&) const = default;
};

// The look of the whole process, as QApplication's palette and font are. Interface thread only. applyTheme() may be
// called at any time: every widget is told by the palette and font events that Qt sends, and paints anew.
void applyTheme(const ThemeSettings& settings);
[[nodiscard]] const ThemeSettings& themeSettings();
// Whether the typeface that the look was made for is installed; until somebody says so, texts name the system's family
// behind it. With a second family in its list Qt sorts all of the system's fonts before the first letter (4 % of what a
// start computes), with one only when that has no glyph for a letter. To be said before the first applyTheme().
void setTypefaceInstalled(bool installed);
inline constexpr char kTypeface[] = "Inter";
[[nodiscard]] Scheme scheme(); // the one in use, after 'System' was looked up

[[nodiscard]] QColor colour(Role role);
[[nodiscard]] QFont font(Type type, Weight weight = Weight::Regular);
// A length that belongs to text (a row's height, a column of words) at the chosen text size.
[[nodiscard]] int scaled(int px);
[[nodiscard]] inline constexpr int grid(int steps)
{
    return steps * tokens::kGrid;
}
// Milliseconds; 0 when the person wants no motion.
[[nodiscard]] int motionMs(Motion motion);

// True when the focus of the widget should be seen: it came by the keyboard.
[[nodiscard]] bool focusVisible(const QWidget* widget);
void paintFocus(QPainter& painter, const QRectF& rect, qreal radius = tokens::kRadiusMedium);
// A filled rounded rectangle with an optional one-pixel line, both by role.
void paintPanel(QPainter& painter, const QRectF& rect, Role fill, qreal radius = tokens::kRadiusLarge);
void paintPanel(QPainter& painter, const QRectF& rect, Role fill, Role line, qreal radius = tokens::kRadiusLarge);

// Relative luminance contrast of two opaque colours, 1..21 (WCAG 2.2).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace widgets
