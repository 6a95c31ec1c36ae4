// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/badgepicture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>

namespace wallet {

namespace {

constexpr int kPictureSide = 512; // px

QColor groundOf(const QString& title)
{
    const QByteArray hash = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256);
    return QColor::fromHsv(uchar(hash[0]) * 359 / 255, 150, 130);
}

QString letterOf(const QString& title)
{
    return title.isEmpty() ? QStringLiteral("?") : title.left(title.at(0).isHighSurrogate() ? 2 : 1).toUpper();
}

} // namespace

QByteArray badgePng(const QString& title)
{
    QImage image(kPictureSide, kPictureSide, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(title));
    painter.drawEllipse(16, 16, 480, 480);
    painter.setPen(QPen(Qt::white, 10));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(48, 48, 416, 416);
    QFont font = painter.font();
    font.setPixelSize(220);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, letterOf(title));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray badgeSvg(const QString& title)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\" role=\"img\"><title>%1</title>"
               "<circle cx=\"256\" cy=\"256\" r=\"240\" fill=\"%2\"/>"
               "<circle cx=\"256\" cy=\"256\" r=\"208\" fill=\"none\" stroke=\"#fff\" stroke-width=\"10\"/>"
               "<text x=\"256\" y=\"335\" font-size=\"220\" font-weight=\"bold\" font-family=\"sans-serif\" "
               "fill=\"#fff\" "
               "text-anchor=\"middle\">%3</text></svg>\n")
        .arg(title.toHtmlEscaped(), groundOf(title).name(), letterOf(title).toHtmlEscaped())
        .toUtf8();
}

} // namespace wallet
