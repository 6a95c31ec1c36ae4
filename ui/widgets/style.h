// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyboarduse.h"

#include <QProxyStyle>

namespace widgets {

// Draws Qt's own controls (fields, boxes, menus, scroll bars) in the theme's roles: flat, with hairlines, on top of
// Fusion. No style sheet is parsed, so that the window is up at once.
class Style final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;
    void polish(QApplication* application) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;

protected:
    // The letters that go with Alt are underlined while it is held; the wheel scrolls the page over a field that has no
    // focus, instead of changing it; a key that is held presses a button once; arrows stay among buttons (arrowkeys.h);
    // keys show the focus (keyboarduse.h).
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    KeyboardUse m_keyboard;
    bool m_alt = false;
};

} // namespace widgets
