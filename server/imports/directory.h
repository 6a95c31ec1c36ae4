// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/reader.h"

#include <QHash>

namespace imports {

// Who is in the organisation, for rows that name people: by id, or by e-mail address in any case of letters.
class Directory
{
public:
    [[nodiscard]] static base::Result<Directory> read(data::Reader& reader);

    // The id of an active person. Errors: Malformed, with the reason in words.
    [[nodiscard]] base::Result<QString> person(const QString& name) const;
    // Ids of the active people of a department, in any case of letters; none: there is nobody in it.
    [[nodiscard]] QStringList department(const QString& name) const;
    [[nodiscard]] const QStringList& everybody() const { return m_everybody; } // who is active
    // The IANA name of the person's zone; empty when they have none.
    [[nodiscard]] QString zoneOf(const QString& id) const { return m_zones.value(id); }

private:
    QStringList m_everybody;
    QHash<QString, QString> m_zones; // of all who are active
    QHash<QString, bool> m_active;
    QMultiHash<QString, QString> m_byEmail, m_byDepartment; // case-folded → ids of who is active
};

// The course that is meant by its id or by its source_id; empty when there is neither. 'pathwayNamed' the same.
[[nodiscard]] base::Result<QString> courseNamed(data::Reader& reader, const QString& name);
[[nodiscard]] base::Result<QString> pathwayNamed(data::Reader& reader, const QString& name);

} // namespace imports
