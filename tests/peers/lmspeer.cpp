// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/recognise.h"
#include "app/play/desk.h"
#include "app/play/loopback.h"
#include "tests/services/laptop.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <map>

#include <unistd.h>

// lmspeer: the client as the LMS of CATAPULT's LMS test suite (lms.custom.js): the sessions, the desk and the loopback
// player that the application has, asked by lines on standard input, each answered by one line of JSON:
//   import FILE                           {"course": "1"} or {"invalid": "why"}
//   launch COURSE UNIT REGISTRATION MODE  {"entrance": URL, "launch": URL}; '-' for a new registration
//   statements REGISTRATION               {"statements": […]}
//   abandon                               {}: the unit that runs is left
namespace {

struct Course
{
    support::Laptop laptop;
    std::unique_ptr<play::Desk> desk;
    std::unique_ptr<play::Loopback> browser;
    QStringList units;
    bool taken = false; // a session was begun

    ~Course()
    {
        browser.reset();
        desk.reset();
    }
    [[nodiscard]] QString registration() { return laptop.service().attempts().value(0).id; }
};

class Peer final : public QObject
{
public:
    Peer()
    {
        m_in.open(stdin, QIODevice::ReadOnly);
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
    }

private:
    void read()
    {
        const QByteArray line = m_in.readLine();
        if (line.isEmpty())
            return QCoreApplication::quit();
        const QJsonObject answer = answerTo(QString::fromUtf8(line).trimmed().split(QLatin1Char(' ')));
        m_out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
    }

    QJsonObject answerTo(const QStringList& words)
    {
        const QString& what = words.first();
        if (what == QLatin1StringView("import"))
            return import(words.mid(1).join(QLatin1Char(' ')));
        if (what == QLatin1StringView("launch"))
            return launch(words.value(1), words.value(2).toInt(), words.value(3), words.value(4));
        if (what == QLatin1StringView("statements"))
            return statements(words.value(1));
        if (what == QLatin1StringView("abandon") && m_running)
            m_running->laptop.session->close([] {});
        return {};
    }

    QJsonObject import(const QString& path)
    {
        const auto info = package::inspect(path);
        if (!info || info->format != package::Format::Cmi5)
            return {{QStringLiteral("invalid"), info ? QStringLiteral("not cmi5") : info.error().detail}};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {{QStringLiteral("invalid"), file.errorString()}};
        const QString id = QString::number(m_courses.size() + 1);
        auto course = std::make_unique<Course>();
        course->laptop.bring(file.readAll());
        for (const package::Item& item : info->items) {
            if (!item.launch.isEmpty())
                course->units.append(item.id);
        }
        m_courses.emplace(id, std::move(course));
        return {{QStringLiteral("course"), id}};
    }

    static services::PlayMode modeOf(const QString& word)
    {
        return word == QLatin1StringView("Browse")   ? services::PlayMode::Browse
               : word == QLatin1StringView("Review") ? services::PlayMode::Review
                                                     : services::PlayMode::Normal;
    }

    QJsonObject launch(const QString& id, int unit, const QString& registration, const QString& mode)
    {
        const auto found = m_courses.find(id);
        if (found == m_courses.end())
            return {{QStringLiteral("problem"), QStringLiteral("no such course")}};
        Course& course = *found->second;
        const QString item = course.units.value(unit);
        const bool known = registration != QLatin1StringView("-");
        if (known && registration != course.registration())
            return {{QStringLiteral("problem"), QStringLiteral("registrations are made here")}};
        if (course.taken && !known)
            return {{QStringLiteral("problem"), QStringLiteral("the course has a registration")}};
        // As the player does when a course is opened, and when the learner chooses a unit of it.
        const bool first = !std::exchange(course.taken, true);
        if (first && !course.laptop.open(item, modeOf(mode)).isEmpty())
            return {{QStringLiteral("problem"), QStringLiteral("the course does not open")}};
        if (first) {
            course.desk = std::make_unique<play::Desk>(*course.laptop.session);
            course.browser = std::make_unique<play::Loopback>(*course.desk, play::Loopback::Audience::Browser);
            if (!course.browser->listen())
                return {{QStringLiteral("problem"), QStringLiteral("no port")}};
            course.laptop.session->setRuntimeAddress(course.browser->address().resolved(QUrl(QStringLiteral(".lxcp/"))),
                                                     course.browser->address());
        }
        if (!first || unit > 0)
            course.laptop.session->navigate(QStringLiteral("choice"), item);
        m_running = &course;
        const QUrl here = course.browser->address();
        return {{QStringLiteral("entrance"),
                 here.resolved(QUrl(course.desk->entrance(play::Desk::Frame::Browser).mid(1))).toString()},
                {QStringLiteral("launch"),
                 here.resolved(QUrl(course.laptop.session->launch())).toString(QUrl::FullyEncoded)}};
    }

    QJsonObject statements(const QString& registration)
    {
        QJsonArray all;
        for (const auto& [id, course] : m_courses) {
            auto row =
                course->laptop.db().statement("SELECT json FROM xapi_statement WHERE registration = ?1 ORDER BY seq");
            row.args(registration);
            while (course->taken && row.next())
                all.append(QJsonDocument::fromJson(row.bytes(0)).object());
        }
        return {{QStringLiteral("statements"), all}};
    }

    QFile m_in;
    QTextStream m_out{stdout};
    QSocketNotifier m_notifier{STDIN_FILENO, QSocketNotifier::Read};
    std::map<QString, std::unique_ptr<Course>> m_courses;
    Course* m_running = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Peer peer;
    return QCoreApplication::exec();
}
