// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

enum class Tone { Neutral, Accent, Success, Warning, Danger };

// A word about a thing: 'waiting', 'works offline', 'overdue'. Not to be pressed (see Chip).
class Tag final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tag)

public:
    explicit Tag(const QString& text, Tone tone = Tone::Neutral, QLatin1StringView iconName = QLatin1StringView(),
                 QWidget* parent = nullptr);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Tone m_tone;
    QString m_iconName;
};

[[nodiscard]] Role toneInk(Tone tone);
[[nodiscard]] Role toneGround(Tone tone);
enum class TagOn { Ground, Selection };
// For delegates; returns the width. The rectangle's leading edge and vertical centre are used.
int paintTag(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const QString& iconName, bool rtl,
             TagOn on = TagOn::Ground);
[[nodiscard]] QSize tagSize(const QString& text, bool hasIcon);

} // namespace widgets
