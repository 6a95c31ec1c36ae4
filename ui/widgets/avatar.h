// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPixmap>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

// A person as their picture, or as initials in a quiet colour that stays the same for the same name.
class Avatar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)

public:
    explicit Avatar(const QString& name, int side = 32, QWidget* parent = nullptr);
    void setName(const QString& name);
    void setPicture(const QPixmap& picture); // shown in a circle; null: the initials

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    QPixmap m_picture;
    int m_side;
};

[[nodiscard]] QString initials(const QString& name);
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name);
// The picture in a circle; null: the initials.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QPixmap& picture,
                 Role onto = Role::Window);

} // namespace widgets
