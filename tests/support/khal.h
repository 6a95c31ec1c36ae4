// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace support {

// Debian's khal: what a real calendar program shows of a folder of .ics files.
class Khal
{
public:
    // 'work': an empty folder for its settings; 'calendar': below it, with the files.
    explicit Khal(const QString& work, const QString& calendar = QStringLiteral("calendar"))
        : m_work(work), m_calendar(work + QLatin1Char('/') + calendar)
    {
        QDir().mkpath(m_calendar);
    }
    [[nodiscard]] static bool isThere() { return !program().isEmpty(); }

    // One entry a file; false: it could not be written.
    [[nodiscard]] bool put(const QByteArray& text, const QString& name = QStringLiteral("one.ics")) const
    {
        QFile file(m_calendar + QLatin1Char('/') + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    // As `khal import` takes a file with many entries.
    [[nodiscard]] bool import(const QByteArray& text)
    {
        const QString name = m_work + QStringLiteral("/import.ics");
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
        file.close();
        return !run("UTC", {QStringLiteral("import"), QStringLiteral("--batch"), name}).startsWith("khal:");
    }
    // The sixty days from the first of March 2026 on in that zone, one after the other, "03-03 15:00 Title".
    [[nodiscard]] QByteArray shownIn(const char* zone)
    {
        QByteArray shown = run(zone, {QStringLiteral("list"), QStringLiteral("--format"),
                                      QStringLiteral("{start-long} {cancelled}{title}"), QStringLiteral("--day-format"),
                                      QString(), QStringLiteral("2026-03-01"), QStringLiteral("60d")});
        return shown.replace("2026-", "").replace("\n\n", "\n").replace('\n', '|').replace("  ", " ");
    }

private:
    [[nodiscard]] static QString program() { return QStandardPaths::findExecutable(QStringLiteral("khal")); }

    QByteArray run(const char* zone, const QStringList& arguments)
    {
        // A cache of its own each time: khal looks at times of files in whole seconds.
        const QByteArray cache = m_work.toUtf8() + "/cache" + QByteArray::number(++m_runs) + ".db";
        QFile settings(m_work + QStringLiteral("/khal.conf"));
        if (!settings.open(QIODevice::WriteOnly))
            return "khal: no settings";
        settings.write("[calendars]\n[[one]]\npath = " + m_calendar.toUtf8() + "\n[default]\ndefault_calendar = one\n" +
                       "[sqlite]\npath = " + cache + "\n[locale]\nlocal_timezone = " + zone +
                       "\ndefault_timezone = " + zone +
                       "\ntimeformat = %H:%M\ndateformat = %m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = "
                       "%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n");
        settings.close();
        QProcess khal;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_work);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_work);
        khal.setProcessEnvironment(environment);
        khal.start(program(), QStringList{QStringLiteral("-c"), settings.fileName()} + arguments);
        if (!khal.waitForFinished(30000) || khal.exitCode() != 0)
            return "khal: " + khal.readAllStandardError();
        return khal.readAllStandardOutput().trimmed();
    }

    const QString m_work, m_calendar;
    int m_runs = 0;
};

} // namespace support
