// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lastview.h"

#include <QDataStream>
#include <QEvent>
#include <QFile>
#include <QSaveFile>
#include <QWidget>

namespace shell {

namespace {
constexpr auto kLater = std::chrono::seconds(3);
constexpr qint64 kLargest = 1 << 20;
} // namespace

LastView::LastView(QWidget* window, QString file, std::function<QVariantMap()> look)
    : QObject(window), m_file(std::move(file)), m_look(std::move(look))
{
    m_writer.setMaxThreadCount(1); // in order
    m_writer.setExpiryTimeout(0);  // a thread that waits would wake the processor
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLater);
    connect(&m_soon, &QTimer::timeout, this, &LastView::write);
    if (!m_file.isEmpty())
        window->installEventFilter(this);
}

LastView::~LastView()
{
    m_writer.waitForDone();
}

QVariantMap LastView::left(const QString& file)
{
    QFile kept(file);
    if (file.isEmpty() || kept.size() > kLargest || !kept.open(QIODevice::ReadOnly))
        return {};
    QDataStream stream(&kept);
    stream.setVersion(QDataStream::Qt_6_4);
    QVariantMap looked;
    stream >> looked;
    return stream.status() == QDataStream::Ok ? looked : QVariantMap();
}

void LastView::changed()
{
    if (!m_file.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void LastView::forget()
{
    m_soon.stop();
    m_written.clear();
    if (!m_file.isEmpty())
        m_writer.start([file = m_file] { QFile::remove(file); });
}

// The title names what is open.
bool LastView::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool changes = type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange ||
                         type == QEvent::WindowTitleChange;
    if (changes)
        changed();
    return QObject::eventFilter(watched, event);
}

void LastView::write()
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_look();
    if (bytes == m_written)
        return;
    m_written = bytes;
    m_writer.start([file = m_file, bytes] {
        QSaveFile kept(file);
        if (kept.open(QIODevice::WriteOnly) && kept.write(bytes) == bytes.size())
            kept.commit();
    });
}

} // namespace shell
