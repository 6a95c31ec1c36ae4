// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/rows.h"

#include "app/base/plaintext.h"
#include "app/domain/json.h"
#include "server/imports/badrow.h"
#include "server/imports/bounds.h"
#include "server/imports/courseid.h"

#include <QJsonDocument>

#include <algorithm>
#include <bit>
#include <functional>
#include <iterator>

namespace imports {

namespace {

// Calls f(field, bit) for each field of a course.
template <typename F>
void forEachCourseField(F f)
{
    quint64 bit = 1;
    domain::forEachField<domain::Course>([&](const auto& field) {
        f(field, bit);
        bit <<= 1;
    });
}

bool isCourseField(const QString& name)
{
    bool is = false;
    forEachCourseField([&](const auto& field, quint64) { is = is || name == QLatin1StringView(field.name); });
    return is;
}

QJsonValue listFromCell(const QString& cell)
{
    QJsonArray list;
    for (const QString& item : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        list.append(item.trimmed());
    return list;
}

QJsonValue numberFromCell(const QString& cell)
{
    if (cell.trimmed().isEmpty())
        return QJsonValue::Null;
    bool ok = false;
    const double number = cell.trimmed().toDouble(&ok);
    return ok ? QJsonValue(number) : QJsonValue(cell); // text: the codec names the member
}

QJsonValue boolFromCell(const QString& cell)
{
    const auto truth = truthOf(cell);
    return truth ? QJsonValue(*truth) : QJsonValue(cell); // text: the codec names the member
}

template <typename M>
QJsonValue valueFromCell(const QString& cell)
{
    if constexpr (std::is_same_v<M, QString>)
        return cell;
    else if constexpr (std::is_same_v<M, QStringList>)
        return listFromCell(cell);
    else if constexpr (std::is_same_v<M, bool>)
        return boolFromCell(cell);
    else if constexpr (std::is_same_v<M, QDateTime>)
        return cell.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cell);
    else
        return numberFromCell(cell);
}

bool isKnownRole(const QString& role)
{
    for (const char* known : {"learner", "mentor", "supervisor", "learning-development", "administrator"}) {
        if (role == QLatin1StringView(known))
            return true;
    }
    return false;
}

base::Result<QStringList> rolesFromCell(const QString& cell)
{
    QStringList roles{QStringLiteral("learner")};
    for (const QString& item : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString role = item.trimmed().toLower();
        if (!isKnownRole(role))
            return bad(QStringLiteral("roles: there is no role ") + role.left(40));
        if (!roles.contains(role))
            roles.append(role);
    }
    return roles;
}

} // namespace

base::Result<GivenCourse> courseFromLine(const QByteArray& line)
{
    if (const QString problem = problemOfText(line); !problem.isEmpty())
        return bad(problem);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return bad(QStringLiteral("not a JSON object"));
    return courseFromObject(document.object());
}

base::Result<GivenCourse> courseFromObject(QJsonObject object)
{
    object.insert(QStringLiteral("id"), courseId(object.value(QLatin1StringView("source_id")).toString()));
    auto course = domain::fromJson<domain::Course>(object);
    if (!course)
        return bad(course.error().detail);
    if (const QString reason = reasonAgainst(*course); !reason.isEmpty())
        return bad(reason);
    GivenCourse given{std::move(*course), 0};
    forEachCourseField([&](const auto& field, quint64 bit) {
        if (object.contains(QLatin1StringView(field.name)))
            given.named |= bit;
    });
    if (std::popcount(given.named) == object.size())
        return given;
    for (const QString& name : object.keys()) {
        if (!isCourseField(name))
            given.unknown.append(name);
    }
    return given;
}

base::Result<GivenCourse> courseFromFields(const QStringList& columns, const QStringList& fields)
{
    if (fields.size() != columns.size())
        return bad(QStringLiteral("%1 fields where the header has %2").arg(fields.size()).arg(columns.size()));
    QJsonObject object;
    domain::forEachField<domain::Course>([&](const auto& field) {
        const qsizetype column = columns.indexOf(QLatin1StringView(field.name));
        if (column >= 0) {
            using M = std::remove_cvref_t<decltype(std::declval<domain::Course>().*(field.member))>;
            object.insert(QLatin1StringView(field.name), valueFromCell<M>(fields[column]));
        }
    });
    auto given = courseFromObject(object);
    if (given)
        std::ranges::copy_if(columns, std::back_inserter(given->unknown), std::not_fn(isCourseField));
    return given;
}

domain::Course mergedCourse(const std::optional<domain::Course>& stored, const GivenCourse& given)
{
    domain::Course course = stored.value_or(given.course);
    bool namesTopic = false;
    forEachCourseField([&](const auto& field, quint64 bit) {
        if (!(given.named & bit))
            return;
        course.*(field.member) = given.course.*(field.member);
        namesTopic = namesTopic || QLatin1StringView(field.name) == QLatin1StringView("topic");
    });
    if (!namesTopic && !course.skills.isEmpty())
        course.topic = course.skills.front();
    return course;
}

bool namesUpdatedAt(const GivenCourse& given)
{
    bool names = false;
    forEachCourseField([&](const auto& field, quint64 bit) {
        if (QLatin1StringView(field.name) == QLatin1StringView("updated_at"))
            names = given.named & bit;
    });
    return names;
}

base::Result<domain::Person> personFromFields(const QStringList& columns, const QStringList& fields)
{
    if (fields.size() != columns.size())
        return bad(QStringLiteral("%1 fields where the header has %2").arg(fields.size()).arg(columns.size()));
    const auto cell = [&](const char* column) {
        return fields.value(columns.indexOf(QLatin1StringView(column))).trimmed();
    };
    if (!std::all_of(fields.begin(), fields.end(), base::isPlainText))
        return bad(QStringLiteral("characters that cannot be kept"));
    domain::Person person;
    person.id = cell("id");
    person.name = cell("name");
    person.email = cell("email");
    person.department = cell("department");
    person.title = cell("title");
    person.supervisorId = cell("supervisor");
    person.timezone = cell("timezone");
    person.locale = cell("locale");
    auto roles = rolesFromCell(cell("roles"));
    if (!roles)
        return tl::unexpected(roles.error());
    person.roles = std::move(*roles);
    if (columns.contains(QLatin1StringView("active"))) {
        const auto active = truthOf(cell("active"));
        if (!active)
            return bad(QStringLiteral("active is neither true nor false"));
        person.active = *active;
    }
    if (const QString reason = reasonAgainst(person); !reason.isEmpty())
        return bad(reason);
    return person;
}

std::optional<bool> truthOf(const QString& cell)
{
    const QString word = cell.trimmed().toLower();
    for (const char* yes : {"true", "1", "yes"}) {
        if (word == QLatin1StringView(yes))
            return true;
    }
    for (const char* no : {"false", "0", "no", ""}) {
        if (word == QLatin1StringView(no))
            return false;
    }
    return std::nullopt;
}

QStringList columnsOf(const QStringList& header)
{
    QStringList columns;
    for (QString name : header) {
        name = name.trimmed().toLower();
        if (name.endsWith(QLatin1StringView("[]")))
            name.chop(2);
        columns.append(name);
    }
    return columns;
}

} // namespace imports
