// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace models {

namespace {

constexpr int kLargestShown = 512; // pixels of a side

} // namespace

QPixmap pictureFrom(const QString& base64)
{
    if (base64.isEmpty())
        return {};
    QByteArray bytes = QByteArray::fromBase64(base64.toLatin1());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // By what it is, never by plugins for anything else.
    QImageReader reader(&buffer, bytes.startsWith("\xFF\xD8") ? "jpeg" : "png");
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLargestShown || size.height() > kLargestShown)
        return {};
    return QPixmap::fromImage(reader.read());
}

} // namespace models
