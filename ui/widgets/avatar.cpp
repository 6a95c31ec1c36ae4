// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace widgets {

Avatar::Avatar(const QString& name, int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setFixedSize(scaled(side), scaled(side));
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

void Avatar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedSize(scaled(m_side), scaled(m_side));
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_picture);
}

QString initials(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const auto first = [](const QString& word) {
        const int length = word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
        return word.left(length).toUpper();
    };
    return parts.size() == 1 ? first(parts.first()) : first(parts.first()) + first(parts.last());
}

// On a ground of its own colour it stands on that of cards.
static void paintInitials(QPainter& painter, const QRectF& rect, const QString& name, Role onto)
{
    struct Pair
    {
        Role ground;
        Role ink;
    };
    static constexpr std::array kPairs{Pair{Role::AccentSoft, Role::OnAccentSoft},
                                       Pair{Role::WarningSoft, Role::Warning}, Pair{Role::SuccessSoft, Role::Success},
                                       Pair{Role::DangerSoft, Role::Danger}, Pair{Role::Hover, Role::TextMuted}};
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    Pair pair = kPairs[sum % kPairs.size()];
    if (pair.ground == onto)
        pair.ground = Role::Surface;
    if (scheme() == Scheme::HighContrast)
        paintPanel(painter, rect, pair.ground, pair.ink, tokens::kRadiusPill);
    else
        paintPanel(painter, rect, pair.ground, tokens::kRadiusPill);
    QFont face = font(Type::Small);
    face.setPixelSize(qMax(8, int(rect.height() * 0.38)));
    paintLine(painter, rect.toRect(), initials(name), face, pair.ink, Qt::AlignHCenter);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name)
{
    paintInitials(painter, rect, name, Role::Window);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QPixmap& picture, Role onto)
{
    if (picture.isNull())
        return paintInitials(painter, rect, name, onto);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(rect);
    painter.setClipPath(circle);
    painter.drawPixmap(rect, picture, QRectF(picture.rect()));
    painter.restore();
}

} // namespace widgets
