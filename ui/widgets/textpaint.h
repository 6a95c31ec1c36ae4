// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

#include <functional>

class QPaintDevice;

namespace widgets {

// Part of a text that is shown marked (a search hit), in UTF-16 units.
struct TextMark
{
    int start = 0;
    int length = 0;
    bool operator==(const TextMark&) const = default;
};

struct TextStyle
{
    QFont font;
    Role role = Role::Text;
    int maxLines = 0; // 0: as many as it takes; the last line is elided when there is more
    bool rtl = false; // aligned to the right, the side where reading starts in the interface's language
    bool centred = false;
    QList<TextMark> marks;
};

// Breaks between words, and inside a word only when the word alone is wider than the line, so that nothing is
// clipped in any script. Returns the height used.
int paintText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& style);
// One line in the middle of the height, elided when it is too long. Left and right are meant absolutely.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, Role role,
               Qt::Alignment side);
// The same as it is, in the painter's font and pen, with flags such as those for the letter that the keyboard takes. A
// sentence runs as its own letters do, whichever way the interface does, so that the full stop of an English one stays
// at its end.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, Qt::AlignmentFlag side, int flags = 0);
// A text that was painted with less room than it takes, both in pixels.
struct CutText
{
    const QPaintDevice* where = nullptr;
    QString text;
    QSize room;
    QSize takes;
};
// For checks of what is seen: told of each such text until it is set anew. Empty: nobody is. Interface thread.
void setTextWitness(std::function<void(const CutText&)> witness);

[[nodiscard]] int textHeight(const QString& text, int width, const TextStyle& style);
[[nodiscard]] int lineHeight(const QFont& font); // of a text that is one line
[[nodiscard]] int textWidth(const QString& text, const QFont& font);

} // namespace widgets
