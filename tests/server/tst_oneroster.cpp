// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"
#include "tests/server/serversupport.h"

#include <QDir>
#include <QJsonArray>

using namespace support;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

template <domain::Entity T>
QList<T> all(data::Storage& storage)
{
    const auto reader = storage.read();
    QList<T> list;
    const auto page = (*reader)->page(domain::kindOf<T>(), {}, 500);
    for (const data::StoredEntity& stored : *page)
        list.append(*domain::fromJson<T>(stored.object()));
    return list;
}

bool writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QString rejectedRows(const imports::Report& report)
{
    QStringList rows;
    for (const imports::Rejection& one : report.rejected)
        rows.append(one.file + QLatin1Char(':') + QString::number(one.line));
    rows.sort();
    return rows.join(QLatin1Char(' '));
}

// A bundle with bad rows in most files.
bool writeOneRoster(const QString& folder)
{
    const auto put = [&](const char* name, const QByteArray& text) {
        return writeFile(folder + QLatin1Char('/') + QLatin1StringView(name), text);
    };
    return put("manifest.csv", "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.orgs,bulk\n"
                               "file.users,bulk\nfile.roles,bulk\nfile.courses,bulk\nfile.classes,bulk\n"
                               "file.enrollments,bulk\nfile.demographics,absent\n") &&
           put("orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
                           "o1,,,Sales,department,,\n") &&
           put("roles.csv", "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,"
                            "orgSourcedId,userProfileSourcedId\n"
                            "r1,,,u1,primary,student,,,o1,\n"
                            "r2,,,u2,primary,principal,,,o1,\n"
                            "r3,,,p1,primary,parent,,,o1,\n"
                            "r4,,,u1,secondary,wizard,,,o1,\n"
                            "r5,,,u1,secondary,systemAdministrator,2020-01-01,2021-01-01,o1,\n"
                            "r6,,,u9,primary,student,,,o1,\n"
                            "r7,,,u9,primary,student,2020-01-01,2021-01-01,o1,\n") &&
           put("users.csv", "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,"
                            "middleName,identifier,email,sms,phone,agentSourcedIds,preferredGivenName\n"
                            "u1,,,true,uone,,Una,\"O\"\"Neill\",,,una@example.org,,,\"p1,u2\",\n"
                            "u2,,,true,utwo,,William,Two,,,will@example.org,,,,Will\n"
                            "p1,,,true,pone,,Pat,Parent,,,pat@example.org,,,,\n"
                            "u3,,,perhaps,uthree,,Uwe,Three,,,,,,,\n"
                            "u4,,,false,ufour,,Ulla,Four,,,,,,nobody,\n"
                            "u5,,,false,ufive,,Udo,Five,,,,,,u2,\n"
                            "u6,,,true\n") &&
           put("courses.csv", "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,"
                              "orgSourcedId,subjects,subjectCodes\n"
                              "c1,,,,Negotiation,,,o1,\"selling,talking\",\n"
                              "c2,,,,,,,o1,,\n") &&
           put("classes.csv", "sourcedId,status,dateLastModified,title,grades,courseSourcedId\nk1,,,Spring,,c1\n"
                              "k2,,,Spring,,c2\n") &&
           put("enrollments.csv", "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,"
                                  "role,primary,beginDate,endDate\n"
                                  "e1,,,k1,o1,u1,student,,,\n"
                                  "e2,,,k1,o1,u2,teacher,,,\n"
                                  "e3,,,k9,o1,u1,student,,,\n"
                                  "e4,,,k2,o1,u1,student,,,\n"
                                  "e5,,,k1,o1,u9,student,,,\n"
                                  "e6,,,k1,o1,u5,student,,2020-01-01,2020-06-01\n"
                                  "e7,,,k1,o1,u9,teacher,,,\n"
                                  "e8,,,k9,o1,u2,teacher,,,\n"
                                  "e9,,,k1,o1,u2,wizard,,,\n");
}

} // namespace

class TestOneRoster final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRosterWithoutItsManifest_isRefused();
    void oneRosterInAFolder_isRead_andAnUnknownOrganisationReported();
    void oneRoster_statusOrDateThatIsNone_givesNothing_andIsReported();
    void oneRoster_bringsPeopleCoursesAndRegistrations_data() { Databases::addRows(); }
    void oneRoster_bringsPeopleCoursesAndRegistrations();
    void oneRosterAgain_changesNothing_andKeepsProgress_data() { Databases::addRows(); }
    void oneRosterAgain_changesNothing_andKeepsProgress();

private:
    Databases m_databases;
};

void TestOneRoster::oneRosterWithoutItsManifest_isRefused()
{
    QTemporaryDir folder;
    Databases databases;
    QString problem;
    const auto storage = data::openStorage(databases.make(QStringLiteral("sqlite"), &problem));
    const auto said = [&] {
        const auto report = imports::importOneRoster(**storage, folder.path(), kNow);
        return report ? QStringLiteral("taken") : report.error().detail;
    };
    const auto manifest = [&](const QByteArray& text) {
        return writeFile(folder.filePath(QStringLiteral("manifest.csv")), "propertyName,value\n" + text);
    };
    QVERIFY(writeFile(folder.filePath(QStringLiteral("users.csv")), "sourcedId,enabledUser\n"));
    QVERIFY(said().contains(QStringLiteral("manifest.csv")));
    QVERIFY(manifest("oneroster.version,1.1\nfile.users,bulk\n"));
    QVERIFY(said().contains(QStringLiteral("1.2")));
    QVERIFY(manifest("oneroster.version,1.2\nfile.users,delta\n"));
    QVERIFY(said().contains(QStringLiteral("delta")));
    QVERIFY(manifest("oneroster.version,1.2\nfile.users,absent\n"));
    QVERIFY(said().contains(QStringLiteral("no users")));
    QVERIFY(manifest("oneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\n"));
    QVERIFY(said().contains(QStringLiteral("roles.csv")));
    QVERIFY(manifest("oneroster.version,1.2\nfile.users,bulk\n"));
    QCOMPARE(said(), QStringLiteral("taken"));
}

void TestOneRoster::oneRosterInAFolder_isRead_andAnUnknownOrganisationReported()
{
    QTemporaryDir folder;
    Databases databases;
    QString problem;
    const auto storage = data::openStorage(databases.make(QStringLiteral("sqlite"), &problem));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("autumn")));
    const auto put = [&](const char* name, const QByteArray& text) {
        return writeFile(folder.filePath(QStringLiteral("autumn/") + QLatin1StringView(name)), text);
    };
    QVERIFY(put("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.orgs,bulk\nfile.users,bulk\n"));
    QVERIFY(put("orgs.csv", "sourcedId,name\no1,Sales\n"));
    QVERIFY(put("users.csv", "sourcedId,enabledUser,givenName,familyName,primaryOrgSourcedId\nu1,true,Una,One,o1\n"
                             "u2,true,William,Two,o9\n"));
    const auto report = imports::importOneRoster(**storage, folder.path(), kNow);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->imported, 2);
    QCOMPARE(report->rejected.size(), 1);
    QCOMPARE(report->rejected.first().line, 3);
    QVERIFY(report->rejected.first().reason.contains(QStringLiteral("primaryOrgSourcedId")));
}

// Whoever was an administrator until 31.12.2020 is none today, and nobody is what a row says that says nothing.
void TestOneRoster::oneRoster_statusOrDateThatIsNone_givesNothing_andIsReported()
{
    QTemporaryDir folder;
    Databases databases;
    QString problem;
    const auto storage = data::openStorage(databases.make(QStringLiteral("sqlite"), &problem));
    const auto put = [&](const char* name, const QByteArray& text) {
        return writeFile(folder.filePath(QLatin1StringView(name)), text);
    };
    QVERIFY(put("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\n"
                                "file.courses,bulk\nfile.classes,bulk\nfile.enrollments,bulk\n"));
    QVERIFY(put("users.csv", "sourcedId,status,enabledUser,givenName,familyName\n"
                             "u1,,true,Una,One\nu2,active,true,Wim,Two\nu3,gelöscht,true,Uwe,Three\n"
                             "p1,,true,Pat,Parent\np2,Active,true,Pia,Parent\n"));
    QVERIFY(put("roles.csv", "sourcedId,status,userSourcedId,roleType,role,beginDate,endDate\n"
                             "r1,,u1,primary,systemAdministrator,2019-01-01,31.12.2020\n"
                             "r2,,u1,secondary,principal,soon,\n"
                             "r3,weird,u1,secondary,siteAdministrator,,\n"
                             "r4,inactive,u1,secondary,teacher,,\n"
                             "r5,,u2,primary,systemAdministrator,2019-01-01T00:00:00Z,2099-02-30\n"
                             "r6,active,u2,secondary,principal,2019-01-01T00:00:00Z,2099-12-31\n"
                             "r7,,p1,primary,parent,soon,\n"
                             "r8,,p2,primary,parent,2019-01-01,\n"));
    QVERIFY(put("courses.csv", "sourcedId,status,title\nc1,,Negotiation\nc2,weird,Sailing\n"));
    QVERIFY(put("classes.csv", "sourcedId,status,courseSourcedId\nk1,,c1\nk2,,c2\nk3,weird,c1\n"));
    QVERIFY(put("enrollments.csv", "sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate\n"
                                   "e1,,k1,u1,student,,31.12.2020\ne2,inactive,k1,u1,student,,\n"
                                   "e3,,k1,u2,student,2019-01-01,\ne4,,k3,u1,student,,\n"));
    const auto report = imports::importOneRoster(**storage, folder.path(), kNow);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(rejectedRows(*report),
             QStringLiteral("classes.csv:3 classes.csv:4 courses.csv:3 enrollments.csv:2 enrollments.csv:3 "
                            "enrollments.csv:5 roles.csv:2 roles.csv:3 roles.csv:4 roles.csv:5 roles.csv:6 "
                            "roles.csv:8 users.csv:4 users.csv:5 users.csv:6"));
    const auto reason = [&](const char* file, qint64 line) {
        for (const imports::Rejection& one : report->rejected) {
            if (one.file == QLatin1StringView(file) && one.line == line)
                return one.reason;
        }
        return QString();
    };
    QVERIFY(reason("roles.csv", 2).contains(QStringLiteral("endDate")));
    QVERIFY(reason("roles.csv", 2).contains(QStringLiteral("31.12.2020")));
    QVERIFY(reason("roles.csv", 3).contains(QStringLiteral("beginDate")));
    QVERIFY(reason("users.csv", 4).contains(QStringLiteral("gelöscht")));
    QVERIFY(reason("classes.csv", 3).contains(QStringLiteral("courseSourcedId")));
    QCOMPARE(load<domain::Person>(**storage, QStringLiteral("u1"))->roles, QStringList{QStringLiteral("learner")});
    const QStringList will = load<domain::Person>(**storage, QStringLiteral("u2"))->roles;
    QVERIFY(will.contains(QStringLiteral("supervisor")) && !will.contains(QStringLiteral("administrator")));
    QCOMPARE(all<domain::Person>(**storage).size(), 2);
    const auto enrollments = all<domain::Enrollment>(**storage);
    QCOMPARE(enrollments.size(), 1);
    QCOMPARE(enrollments.first().personId, QStringLiteral("u2"));
}

void TestOneRoster::oneRoster_bringsPeopleCoursesAndRegistrations()
{
    OPEN_DATABASE(m_databases, storage);
    QTemporaryDir folder;
    QVERIFY(writeOneRoster(folder.path()));
    const auto report = imports::importOneRoster(*storage, folder.path(), kNow);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(rejectedRows(*report),
             QStringLiteral(
                 "classes.csv:3 courses.csv:3 enrollments.csv:10 enrollments.csv:4 enrollments.csv:5 enrollments.csv:6 "
                 "enrollments.csv:8 enrollments.csv:9 roles.csv:5 roles.csv:7 users.csv:4 users.csv:5 "
                 "users.csv:6 users.csv:8"));
    QCOMPARE(report->read, 1 + 7 + 7 + 2 + 2 + 9);
    for (const imports::Rejection& one : report->rejected) {
        if (one.file == QLatin1StringView("roles.csv") && one.line == 7)
            QVERIFY2(one.reason.contains(QStringLiteral("userSourcedId")), qPrintable(one.reason));
    }
    QCOMPARE(report->imported, 4 + 1 + 1);
    QVERIFY(report->toJson().value(QStringLiteral("rejected")).toArray().first()[QStringLiteral("file")].isString());

    QCOMPARE(all<domain::Person>(*storage).size(), 4);
    QCOMPARE(load<domain::Person>(*storage, QStringLiteral("u4"))->supervisorId, QString()); // nobody's id
    const auto una = load<domain::Person>(*storage, QStringLiteral("u1"));
    QVERIFY(una);
    QCOMPARE(una->name, QStringLiteral("Una O\"Neill"));
    QCOMPARE(una->department, QStringLiteral("Sales"));
    QCOMPARE(una->supervisorId, QStringLiteral("u2"));            // the parent is nobody's supervisor
    QCOMPARE(una->roles, QStringList{QStringLiteral("learner")}); // the administrator's time is over
    const auto will = load<domain::Person>(*storage, QStringLiteral("u2"));
    QCOMPARE(will->name, QStringLiteral("Will Two"));
    QVERIFY(will->roles.contains(QStringLiteral("supervisor")));
    QVERIFY(!load<domain::Person>(*storage, QStringLiteral("u5"))->active);
    const domain::Course course = *load<domain::Course>(*storage, imports::courseId(QStringLiteral("oneroster:c1")));
    QCOMPARE(course.title, QStringLiteral("Negotiation"));
    QCOMPARE(course.skills, (QStringList{QStringLiteral("selling"), QStringLiteral("talking")}));
    const auto enrollments = all<domain::Enrollment>(*storage);
    QCOMPARE(enrollments.size(), 1);
    QCOMPARE(enrollments.first().id, domain::enrollmentId(QStringLiteral("u1"), course.id));
    const auto reader = storage->read();
    QCOMPARE(*(*reader)->scopesOf(QStringLiteral("enrollment"), enrollments.first().id),
             QStringList{data::workScope(QStringLiteral("u1"))});
}

void TestOneRoster::oneRosterAgain_changesNothing_andKeepsProgress()
{
    OPEN_DATABASE(m_databases, storage);
    QTemporaryDir folder;
    QVERIFY(writeOneRoster(folder.path()));
    QVERIFY(imports::importOneRoster(*storage, folder.path(), kNow));
    auto enrollment = all<domain::Enrollment>(*storage).first();
    enrollment.state = QStringLiteral("completed");
    QVERIFY(store(*storage, kNow, enrollment));
    const qint64 before = *(*storage->read())->seq();
    const auto again = imports::importOneRoster(*storage, folder.path(), kNow.addDays(1));
    QVERIFY(again);
    QCOMPARE(again->imported + again->updated, 0);
    QCOMPARE(again->rejectedCount, 14);
    QCOMPARE(*(*storage->read())->seq(), before);
    QCOMPARE(all<domain::Enrollment>(*storage).first().state, QStringLiteral("completed"));
}

QTEST_GUILESS_MAIN(TestOneRoster)
#include "tst_oneroster.moc"
