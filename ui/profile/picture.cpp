// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace profile {

namespace {

constexpr int kSide = 96;
constexpr int kLargestTaken = 12'000; // pixels of a side
constexpr qsizetype kBytes = 7000;

} // namespace

base::Result<QString> pictureOf(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kLargestTaken || size.height() > kLargestTaken)
        return base::failure(base::Error{base::Error::Kind::Malformed, QStringLiteral("the picture is too large"), 0,
                                         kPictureTooLarge, 0});
    const QImage whole = reader.read();
    if (whole.isNull())
        return base::failure(base::Error::Kind::Malformed, reader.errorString());
    const int side = qMin(whole.width(), whole.height());
    const QImage middle = whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side)
                              .scaled(kSide, kSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    for (int quality = 85; quality >= 25; quality -= 15) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (middle.save(&buffer, "jpeg", quality) && bytes.size() <= kBytes)
            return QString::fromLatin1(bytes.toBase64());
    }
    return base::failure(base::Error::Kind::Malformed, QStringLiteral("the picture cannot be made small enough"));
}

} // namespace profile
