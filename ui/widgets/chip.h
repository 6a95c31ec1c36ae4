// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPushButton>

namespace widgets {

// A choice or a filter in pill form; checkable, or with an x that takes it away.
class Chip final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    enum class Kind { Choice, Removable, Plain };

    explicit Chip(const QString& text, Kind kind = Kind::Choice, QWidget* parent = nullptr);
    // Goes on on the next line where there is too little room.
    void setWraps(bool wraps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int besideWords() const;
    void paintWords(QPainter& painter, const QRect& room, Role ink) const;

    Kind m_kind;
};

} // namespace widgets
