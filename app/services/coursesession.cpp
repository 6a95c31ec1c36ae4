// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/coursesession.h"

#include "app/learning/xapi/lrsmessage.h"

#include <algorithm>

namespace services {

CourseSession::CourseSession(PlayCourse course, QObject* parent) : PlaySession(parent), m_course(std::move(course)) {}

CourseSession::~CourseSession() = default;

// Formats without this run-time answer as SCORM's API does when it is not initialised: nothing.
QString CourseSession::call(const QString& function, const QStringList& arguments)
{
    Q_UNUSED(function)
    Q_UNUSED(arguments)
    return {};
}

void CourseSession::commit(const QString& function, Answer done)
{
    Q_UNUSED(function)
    done(QStringLiteral("false"));
}

void CourseSession::xapi(const xapi::LrsRequest& request, LrsAnswer done)
{
    Q_UNUSED(request)
    done(xapi::problem(404, "not-found", QStringLiteral("this course has no xAPI endpoint")));
}

void CourseSession::position(const QString& item, double at, double of)
{
    Q_UNUSED(item)
    Q_UNUSED(at)
    Q_UNUSED(of)
}

const package::Item* CourseSession::itemOf(const QString& id) const
{
    const auto& items = m_course.info.items;
    const auto found = std::ranges::find_if(items, [&](const package::Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace services
