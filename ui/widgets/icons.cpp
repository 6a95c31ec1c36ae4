// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "app/base/log.h"

#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <iterator>

// In the global namespace, as Qt's macro wants it.
static void loadIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace widgets {

namespace {

void ensureIcons()
{
    static const bool loaded = (loadIconResource(), true);
    Q_UNUSED(loaded)
}

int availableSize(int px)
{
    for (const int size : {16, 24, 32, 36, 48, 72, 96}) {
        if (size >= px)
            return size;
    }
    return 96;
}

constexpr int kApplicationSizes[] = {16, 32, 64, 128};

QString applicationFile(int size)
{
    return QStringLiteral(":/icons/%1/lxcp-desktop.png").arg(size);
}

// A name of ours, a picture of ours: Qt is not to look for what it may be. Even when the format is said it loads its
// plugins for GIF, ICO and JPEG and asks each of them.
QImage picture(const QString& path)
{
    ensureIcons();
    QImageReader reader(path, "png");
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

QPixmap tinted(QLatin1StringView name, int px, const QColor& ink)
{
    const QString key = QStringLiteral("lxcp-%1-%2-%3").arg(name).arg(px).arg(ink.rgba(), 0, 16);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    const int stored = availableSize(px);
    QImage image = picture(QStringLiteral(":/icons/%1/%2.png").arg(stored).arg(name));
    if (image.isNull()) {
        qCWarning(lcUi) << "no icon named" << name;
        return {};
    }
    if (stored != px)
        image = image.scaled(px, px, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    painter.end();
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QLatin1StringView name, Role role) : m_name(name), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        paintIcon(*painter, square, m_name, m_role);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_role); }

private:
    QLatin1StringView m_name;
    Role m_role;
};

} // namespace

QPixmap iconPixmap(QLatin1StringView name, int size, Role role, qreal devicePixelRatio)
{
    QPixmap result = tinted(name, qRound(size * devicePixelRatio), colour(role));
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

void paintIcon(QPainter& painter, const QRect& rect, QLatin1StringView name, Role role, bool mirror)
{
    const QPixmap pixmap = iconPixmap(name, rect.width(), role, painter.device()->devicePixelRatioF());
    if (!mirror) {
        painter.drawPixmap(rect.topLeft(), pixmap);
        return;
    }
    painter.save();
    painter.translate(rect.x() + rect.width(), rect.y());
    painter.scale(-1, 1);
    painter.drawPixmap(QPoint(0, 0), pixmap);
    painter.restore();
}

QIcon icon(QLatin1StringView name, Role role)
{
    return QIcon(new TintedIconEngine(name, role));
}

void paintApplicationIcon(QPainter& painter, const QRect& rect)
{
    const int wanted = qRound(rect.width() * painter.device()->devicePixelRatioF());
    const auto* stored = std::ranges::find_if(kApplicationSizes, [wanted](int size) { return size >= wanted; });
    const int size =
        stored == std::end(kApplicationSizes) ? kApplicationSizes[std::size(kApplicationSizes) - 1] : *stored;
    const QString key = QStringLiteral("lxcp-application-%1").arg(size);
    QPixmap logo;
    if (!QPixmapCache::find(key, &logo)) {
        logo = QPixmap::fromImage(picture(applicationFile(size)));
        QPixmapCache::insert(key, logo);
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, logo);
    painter.restore();
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : kApplicationSizes)
        result.addPixmap(QPixmap::fromImage(picture(applicationFile(size))));
    return result;
}

} // namespace widgets
