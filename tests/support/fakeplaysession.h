// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/playsession.h"

#include <QHash>

#include <deque>

namespace support {

// A play session by script: what it shows is set by the test, what is asked of it is written down. Answers that wait
// for the disk come at once, or with flush() while 'slowDisk' is set.
class FakePlaySession : public services::PlaySession
{
public:
    using services::PlaySession::PlaySession;

    // The script.
    QString package = QStringLiteral("package-1");
    QString course = QStringLiteral("course-1");
    QString courseTitle = QStringLiteral("Secure coding");
    std::shared_ptr<const ::package::Reader> reader;
    QStringList hosts;
    services::Runtime kind = services::Runtime::Scorm2004;
    services::PlayMode opened = services::PlayMode::Normal;
    QList<services::PlayItem> steps;
    services::PlayControls offered;
    int percent = 0;
    QString address; // of launch()
    double start = 0;
    QHash<QString, QString> values; // of GetValue and SetValue
    bool slowDisk = false;
    std::function<void(const xapi::LrsRequest&, LrsAnswer)> lrs; // none: requests are only counted

    // What was asked.
    QUrl runtimeAddress;
    QStringList log; // 'SetValue cmi.location 3', 'Commit', 'navigate choice item-2', 'position item-1 12 60' …
    int lrsRequests = 0;
    bool closed = false;

    // Everything that waits for the disk is on it now.
    void flush()
    {
        auto waiting = std::move(m_waiting);
        m_waiting.clear();
        for (const auto& answer : waiting)
            answer();
    }
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }

    [[nodiscard]] QString packageId() const override { return package; }
    [[nodiscard]] QString courseId() const override { return course; }
    [[nodiscard]] QString title() const override { return courseTitle; }
    [[nodiscard]] std::shared_ptr<const ::package::Reader> content() const override { return reader; }
    [[nodiscard]] QStringList allowedHosts() const override { return hosts; }
    [[nodiscard]] services::Runtime runtime() const override { return kind; }
    [[nodiscard]] services::PlayMode mode() const override { return opened; }
    void setRuntimeAddress(const QUrl& where, const QUrl&) override { runtimeAddress = where; }
    [[nodiscard]] QList<services::PlayItem> items() const override { return steps; }
    [[nodiscard]] services::PlayControls controls() const override { return offered; }
    [[nodiscard]] int progress() const override { return percent; }
    [[nodiscard]] QString launch() const override { return address; }
    [[nodiscard]] double startPosition() const override { return start; }

    [[nodiscard]] QString call(const QString& function, const QStringList& arguments) override
    {
        log.append((QStringList{function} + arguments).join(QLatin1Char(' ')));
        const QString name = arguments.value(0);
        if (function == QLatin1StringView("GetValue"))
            return values.value(name);
        if (function == QLatin1StringView("SetValue")) {
            values.insert(name, arguments.value(1));
            return QStringLiteral("true");
        }
        return function == QLatin1StringView("GetLastError") ? QStringLiteral("0") : QString();
    }

    void commit(const QString& function, Answer done) override
    {
        log.append(function);
        later([done = std::move(done)] { done(QStringLiteral("true")); });
    }

    void xapi(const ::xapi::LrsRequest& request, LrsAnswer done) override
    {
        ++lrsRequests;
        if (lrs)
            lrs(request, std::move(done));
    }

    void position(const QString& item, double at, double of) override
    {
        log.append(QStringLiteral("position %1 %2 %3").arg(item).arg(at).arg(of));
    }

    void navigate(const QString& request, const QString& item) override
    {
        log.append((QStringLiteral("navigate ") + request + QLatin1Char(' ') + item).trimmed());
    }

    void relaunch() override { log.append(QStringLiteral("relaunch")); }

    void close(std::function<void()> done) override
    {
        log.append(QStringLiteral("close"));
        closed = true;
        later(std::move(done));
    }

private:
    void later(std::function<void()> answer)
    {
        m_waiting.push_back(std::move(answer));
        if (!slowDisk)
            flush();
    }

    std::deque<std::function<void()>> m_waiting;
};

} // namespace support
