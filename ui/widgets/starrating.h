// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace widgets {

// One of the stars: full when it is chosen, else only its outline.
class StarButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StarButton)

public:
    explicit StarButton(const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

// Stars from one on, of which as many are full as were chosen. The focus goes to the last full one.
class StarRating final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StarRating)

public:
    // 'names': what a screen reader says of each ("1 of 5 stars", …).
    explicit StarRating(const QStringList& names, QWidget* parent = nullptr);
    [[nodiscard]] int value() const { return m_value; } // 0: none is chosen
    void setValue(int value);

Q_SIGNALS:
    void chosen(int value);

private:
    QList<StarButton*> m_stars;
    int m_value = 0;
};

} // namespace widgets
