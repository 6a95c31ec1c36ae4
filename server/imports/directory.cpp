// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/directory.h"

#include "app/domain/course.h"
#include "app/domain/pathway.h"
#include "app/domain/persondetail.h"
#include "server/commands/foreach.h"
#include "server/imports/badrow.h"
#include "server/imports/courseid.h"

#include <algorithm>

namespace imports {

namespace {

constexpr qsizetype kShown = 100; // characters of what a file says

base::Result<QString> idOrOther(data::Reader& reader, const QString& kind, const QString& id, const QString& other)
{
    if (id.isEmpty())
        return QString();
    for (const QString& candidate : {id, other}) {
        const auto there = reader.entity(kind, candidate);
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            return candidate;
    }
    return QString();
}

} // namespace

base::Result<Directory> Directory::read(data::Reader& reader)
{
    Directory directory;
    const auto done = commands::forEach<domain::PersonRecord>(reader, [&](const domain::Person& person) {
        directory.m_active.insert(person.id, person.active);
        if (!person.active)
            return;
        directory.m_everybody.append(person.id);
        directory.m_zones.insert(person.id, person.timezone);
        if (!person.email.isEmpty())
            directory.m_byEmail.insert(person.email.toCaseFolded(), person.id);
        if (!person.department.isEmpty())
            directory.m_byDepartment.insert(person.department.trimmed().toCaseFolded(), person.id);
    });
    if (!done)
        return tl::unexpected(done.error());
    return directory;
}

base::Result<QString> Directory::person(const QString& name) const
{
    const auto known = m_active.constFind(name);
    if (known != m_active.cend())
        return *known ? base::Result<QString>(name) : bad(name.left(kShown) + QStringLiteral(" is not active"));
    const QStringList found = m_byEmail.values(name.toCaseFolded());
    if (found.size() == 1)
        return found.first();
    return bad(found.isEmpty() ? QStringLiteral("nobody has the id or the e-mail address ") + name.left(kShown)
                               : QStringLiteral("several people have the e-mail address ") + name.left(kShown));
}

QStringList Directory::department(const QString& name) const
{
    QStringList ids = m_byDepartment.values(name.trimmed().toCaseFolded());
    std::sort(ids.begin(), ids.end());
    return ids;
}

base::Result<QString> courseNamed(data::Reader& reader, const QString& name)
{
    return idOrOther(reader, domain::kindOf<domain::Course>(), name, courseId(name));
}

base::Result<QString> pathwayNamed(data::Reader& reader, const QString& name)
{
    return idOrOther(reader, domain::kindOf<domain::Pathway>(), name, pathwayId(name));
}

} // namespace imports
