// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <memory>
#include <mutex>

namespace platform {

namespace {

constexpr int kOlder = 2;

QString nameOf(const QString& folder, int age)
{
    return age == 0 ? folder + QStringLiteral("/lxcp-desktop.log")
                    : folder + QStringLiteral("/lxcp-desktop.%1.log").arg(age);
}

const char* wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

// Qt knows one handler, a plain function, so what it writes to has to be reachable without an object.
struct Sink
{
    std::mutex lock;
    QString folder;
    qint64 limit = 0;
    std::unique_ptr<QFile> file;
    QtMessageHandler before = nullptr;
};

std::mutex s_installing;
std::shared_ptr<Sink> s_sink;

void open(Sink& sink)
{
    if (!QDir().exists(sink.folder) && QDir().mkpath(sink.folder))
        QFile::setPermissions(sink.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    sink.file = std::make_unique<QFile>(nameOf(sink.folder, 0));
    const bool isNew = !sink.file->exists();
    if (sink.file->open(QIODevice::WriteOnly | QIODevice::Append) && isNew)
        sink.file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void turnOver(Sink& sink)
{
    sink.file.reset();
    QFile::remove(nameOf(sink.folder, kOlder));
    for (int age = kOlder; age > 0; --age)
        QFile::rename(nameOf(sink.folder, age - 1), nameOf(sink.folder, age));
    open(sink);
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    std::shared_ptr<Sink> sink;
    {
        const std::lock_guard guard(s_installing);
        sink = s_sink;
    }
    if (!sink)
        return;
    if (sink->before)
        sink->before(type, context, text);
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    line += QByteArrayLiteral(" ") + wordOf(type) + ' ' + (context.category ? context.category : "default") + ' ';
    // A line each, whatever is in the text.
    line += text.toUtf8().replace('\n', "\\n") + '\n';
    const std::lock_guard guard(sink->lock);
    if (!sink->file)
        open(*sink);
    if (sink->file->isOpen() && sink->file->size() + line.size() > sink->limit)
        turnOver(*sink);
    if (sink->file->isOpen()) {
        sink->file->write(line);
        sink->file->flush();
    }
}

} // namespace

LogFile::LogFile(QString folder, qint64 limit)
{
    auto sink = std::make_shared<Sink>();
    sink->folder = std::move(folder);
    sink->limit = limit;
    const std::lock_guard guard(s_installing);
    s_sink = sink;
    sink->before = qInstallMessageHandler(write);
}

LogFile::~LogFile()
{
    const std::lock_guard guard(s_installing);
    qInstallMessageHandler(s_sink->before);
    s_sink.reset();
}

QString LogFile::newest(const QString& folder)
{
    return nameOf(folder, 0);
}

} // namespace platform
