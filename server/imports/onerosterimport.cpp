// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "server/data/scopes.h"
#include "server/imports/oneroster.h"

#include <QBuffer>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace imports {

namespace {

using oneroster::Bundle;
using oneroster::FileRow;

constexpr qsizetype kEnrollmentsPerCommit = 1000;

// One line of a CSV file: a field's own line ends become spaces, so that records and lines count the same.
QByteArray csvLine(const QStringList& fields)
{
    QStringList quoted;
    for (QString field : fields) {
        field.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
        quoted.append(QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"'));
    }
    return quoted.join(QLatin1Char(',')).toUtf8() + '\n';
}

QString sourceId(const QString& sourcedId)
{
    return QStringLiteral("oneroster:") + sourcedId;
}

// A file of ours made from one of theirs, and which of their lines each of our lines is.
struct Draft
{
    QByteArray text;
    QList<qint64> lines;

    void add(const QByteArray& line, qint64 from)
    {
        text += line;
        lines.append(from);
    }
};

// What roles.csv says of a user.
struct Roles
{
    QStringList here; // roles of ours
    bool isOutsider = true;
    QString org;
    QList<qint64> lines;
};

class OneRosterImport
{
public:
    OneRosterImport(data::Storage& storage, const Bundle& bundle, const QDateTime& now)
        : m_storage(storage), m_bundle(bundle), m_now(now)
    {
    }

    base::Result<void> run()
    {
        for (const auto step : {&OneRosterImport::orgs, &OneRosterImport::roles, &OneRosterImport::people,
                                &OneRosterImport::courses, &OneRosterImport::classes, &OneRosterImport::enrollments}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    Report report;

private:
    base::Result<void> orgs()
    {
        return m_bundle.each("orgs", report, [&](const FileRow& row) {
            if (!row.isDeleted())
                m_orgs.insert(row.value("sourcedid"), row.value("name"));
        });
    }

    base::Result<void> roles()
    {
        // A parent whose row cannot be read comes in by it no more than one whose row can.
        return m_bundle.each(
            "roles", report, [&](const FileRow& row) { takeRole(row); },
            [&](const FileRow& row) {
                if (oneroster::isOutside(row.value("role")))
                    m_roles[row.value("usersourcedid")];
            });
    }

    void takeRole(const FileRow& row)
    {
        const QString word = row.value("role");
        const QString role = oneroster::roleFor(word);
        if (role.isEmpty() && !oneroster::isOutside(word))
            return report.reject(row.line(), QStringLiteral("role: there is no ") + word.left(40),
                                 QStringLiteral("roles.csv"));
        if (row.isDeleted() || !row.isCurrent(m_now.date()))
            return;
        Roles& known = m_roles[row.value("usersourcedid")];
        known.lines.append(row.line());
        known.isOutsider = known.isOutsider && role.isEmpty();
        if (!role.isEmpty())
            known.here.append(role);
        if (known.org.isEmpty() ||
            row.value("roletype").compare(QLatin1StringView("primary"), Qt::CaseInsensitive) == 0)
            known.org = row.value("orgsourcedid");
    }

    [[nodiscard]] bool isOutsider(const QString& user) const
    {
        const auto known = m_roles.constFind(user);
        return known != m_roles.cend() && known->isOutsider;
    }

    [[nodiscard]] QString supervisorOf(const FileRow& row) const
    {
        for (const QString& agent : row.list("agentsourcedids")) {
            if (!isOutsider(agent))
                return agent;
        }
        return {};
    }

    [[nodiscard]] static QString nameOf(const FileRow& row)
    {
        const auto either = [&](const char* preferred, const char* legal) {
            const QString name = row.value(preferred);
            return name.isEmpty() ? row.value(legal) : name;
        };
        const QString given = either("preferredgivenname", "givenname");
        return (given + QLatin1Char(' ') + either("preferredfamilyname", "familyname")).trimmed();
    }

    void draftPerson(const FileRow& row, Draft& draft)
    {
        const QString id = row.value("sourcedid");
        m_users.insert(id);
        if (isOutsider(id))
            return report.reject(row.line(), QStringLiteral("only a parent, guardian or relative"),
                                 QStringLiteral("users.csv"));
        const QString enabled = row.value("enableduser").toLower();
        const QString org =
            row.value("primaryorgsourcedid").isEmpty() ? m_roles.value(id).org : row.value("primaryorgsourcedid");
        if (m_bundle.has("orgs") && !row.value("primaryorgsourcedid").isEmpty() && !m_orgs.contains(org))
            report.reject(row.line(), QStringLiteral("primaryOrgSourcedId: there is no ") + org.left(40),
                          QStringLiteral("users.csv"));
        draft.add(csvLine({id, nameOf(row), row.value("email"), m_orgs.value(org), supervisorOf(row),
                           m_roles.value(id).here.join(QLatin1Char(';')),
                           row.isDeleted() ? QStringLiteral("false") : enabled}),
                  row.line());
    }

    base::Result<void> people()
    {
        Draft draft;
        draft.add(csvLine({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("email"),
                           QStringLiteral("department"), QStringLiteral("supervisor"), QStringLiteral("roles"),
                           QStringLiteral("active")}),
                  1);
        if (const auto done = m_bundle.each("users", report, [&](const FileRow& row) { draftPerson(row, draft); });
            !done)
            return done;
        reportRolesOfNobody();
        QBuffer buffer(&draft.text);
        if (!buffer.open(QIODevice::ReadOnly))
            return base::failure(base::Error::Kind::Storage, buffer.errorString());
        auto imported = importPeople(m_storage, buffer, m_now);
        return take(std::move(imported), "users.csv", draft);
    }

    void reportRolesOfNobody()
    {
        QList<qint64> lines;
        for (auto user = m_roles.cbegin(); user != m_roles.cend(); ++user) {
            if (!m_users.contains(user.key()))
                lines.append(user->lines);
        }
        std::sort(lines.begin(), lines.end());
        for (const qint64 line : lines)
            report.reject(line, QStringLiteral("userSourcedId: nobody in users.csv has this id"),
                          QStringLiteral("roles.csv"));
    }

    base::Result<void> take(base::Result<Report> imported, const char* file, const Draft& draft)
    {
        if (!imported)
            return tl::unexpected(imported.error());
        imported->read = 0; // counted when theirs was read
        report.add(*imported, QLatin1StringView(file), draft.lines);
        return {};
    }

    base::Result<void> courses()
    {
        Draft draft;
        const auto done = m_bundle.each("courses", report, [&](const FileRow& row) {
            if (row.isDeleted())
                return report.reject(row.line(), QStringLiteral("to be deleted: courses are not taken away here"),
                                     QStringLiteral("courses.csv"));
            QJsonObject course{{QStringLiteral("source_id"), sourceId(row.value("sourcedid"))},
                               {QStringLiteral("title"), row.value("title")},
                               {QStringLiteral("skills"), QJsonArray::fromStringList(row.list("subjects"))}};
            if (const QString org = m_orgs.value(row.value("orgsourcedid")); !org.isEmpty())
                course.insert(QStringLiteral("provider"), org);
            draft.add(QJsonDocument(course).toJson(QJsonDocument::Compact) + '\n', row.line());
        });
        if (!done)
            return done;
        QBuffer buffer(&draft.text);
        if (!buffer.open(QIODevice::ReadOnly))
            return base::failure(base::Error::Kind::Storage, buffer.errorString());
        return take(importCatalog(m_storage, buffer, Format::Ndjson, m_now), "courses.csv", draft);
    }

    struct Registration
    {
        qint64 line = 0;
        QString personId;
        QString courseId;
        bool isStudent = false; // others are registered for nothing; their rows are looked at all the same
    };

    // The classes with their courses; an empty one is not there.
    base::Result<void> classes()
    {
        const auto reader = m_storage.read();
        if (!reader)
            return tl::unexpected(reader.error());
        base::Result<void> read;
        const auto done = m_bundle.each("classes", report, [&](const FileRow& row) {
            if (row.isDeleted() || !read)
                return;
            QString course = courseId(sourceId(row.value("coursesourcedid")));
            const auto stored = (*reader)->entity(domain::kindOf<domain::Course>(), course);
            if (!stored)
                read = tl::unexpected(stored.error());
            else if (!*stored) {
                course.clear();
                report.reject(row.line(), QStringLiteral("courseSourcedId: there is no such course"),
                              QStringLiteral("classes.csv"));
            }
            m_classes.insert(row.value("sourcedid"), course);
        });
        return done ? read : done;
    }

    base::Result<void> enrollments()
    {
        QList<Registration> registrations;
        const auto done = m_bundle.each("enrollments", report, [&](const FileRow& row) {
            const QString role = row.value("role").toLower();
            if (!oneroster::isInClass(role))
                return report.reject(row.line(), QStringLiteral("role: there is no ") + role.left(40),
                                     QStringLiteral("enrollments.csv"));
            if (row.isDeleted() || !row.isCurrent(m_now.date()))
                return;
            const auto course = m_classes.constFind(row.value("classsourcedid"));
            if (course == m_classes.cend())
                return report.reject(row.line(), QStringLiteral("classSourcedId: there is no such class"),
                                     QStringLiteral("enrollments.csv"));
            registrations.append(
                {row.line(), row.value("usersourcedid"), *course, role == QLatin1StringView("student")});
        });
        if (!done)
            return done;
        for (qsizetype i = 0; i < registrations.size(); i += kEnrollmentsPerCommit) {
            if (const auto put = putEnrollments(registrations.mid(i, kEnrollmentsPerCommit)); !put)
                return put;
        }
        return {};
    }

    base::Result<void> putEnrollments(const QList<Registration>& registrations)
    {
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (const Registration& one : registrations) {
            if (const auto done = putEnrollment(**transaction, one); !done)
                return done;
        }
        return (*transaction)->commit();
    }

    // Who has one already keeps it as it is.
    base::Result<void> putEnrollment(data::Transaction& transaction, const Registration& one)
    {
        domain::Enrollment enrollment;
        enrollment.id = domain::enrollmentId(one.personId, one.courseId);
        const QString kind = domain::kindOf<domain::Enrollment>();
        const auto person = transaction.entity(domain::kindOf<domain::PersonRecord>(), one.personId);
        const auto course = transaction.entity(domain::kindOf<domain::Course>(), one.courseId);
        const auto before = transaction.entity(kind, enrollment.id);
        for (const auto* read : {&person, &course, &before}) {
            if (!*read)
                return tl::unexpected(read->error());
        }
        if (!*person || !*course) {
            report.reject(one.line,
                          !*person ? QStringLiteral("userSourcedId: nobody has this id")
                                   : QStringLiteral("the course of the class is not there"),
                          QStringLiteral("enrollments.csv"));
            return {};
        }
        if (*before || !one.isStudent)
            return {};
        enrollment.personId = one.personId;
        enrollment.courseId = one.courseId;
        enrollment.registeredAt = m_now;
        enrollment.updatedAt = m_now;
        const QByteArray json = QJsonDocument(domain::toJson(enrollment)).toJson(QJsonDocument::Compact);
        const auto put = transaction.put({kind, enrollment.id, json, {data::workScope(one.personId)}});
        if (!put)
            return tl::unexpected(put.error());
        ++report.imported;
        return {};
    }

    data::Storage& m_storage;
    const Bundle& m_bundle;
    const QDateTime m_now;
    QHash<QString, QString> m_orgs;    // sourcedId → name
    QHash<QString, Roles> m_roles;     // of users
    QSet<QString> m_users;             // of users.csv
    QHash<QString, QString> m_classes; // sourcedId → id of the course, empty when there is none
};

} // namespace

base::Result<Report> importOneRoster(data::Storage& storage, const QString& path, const QDateTime& now)
{
    const auto bundle = Bundle::open(path);
    if (!bundle)
        return tl::unexpected(bundle.error());
    OneRosterImport import(storage, *bundle, now);
    if (const auto done = import.run(); !done)
        return tl::unexpected(done.error());
    return std::move(import.report);
}

} // namespace imports
