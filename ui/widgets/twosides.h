// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class TextLabel;

// Two versions of one thing beside each other (beneath each other where it is narrow), why there are two, and what one
// can do about it.
class TwoSides final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoSides)

public:
    struct Side
    {
        QString heading; // whose it is
        QString what;
        QString when;
        QString said;
    };

    explicit TwoSides(const QString& title, QWidget* parent = nullptr);
    void setWhy(const QString& why);
    void setSides(const Side& mine, const Side& theirs);
    Button* addAction(const QString& text, Button::Kind kind, const QString& objectName);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Half
    {
        TextLabel* heading;
        TextLabel* what;
        TextLabel* when;
        TextLabel* said;
    };
    [[nodiscard]] Half makeHalf();
    static void fill(const Half& half, const Side& side);

    TextLabel* m_why;
    QBoxLayout* m_halves;
    Half m_mine;
    Half m_theirs;
    QWidget* m_actions;
};

} // namespace widgets
