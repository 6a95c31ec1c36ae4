// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pathway.h"
#include "server/commands/executor.h"
#include "server/imports/policy.h"
#include "tests/server/commandsupport.h"
#include "tests/server/importsupport.h"

using namespace support;

namespace {

const QByteArray kCatalog = R"({"source_id":"safe","title":"Safety"}
{"source_id":"dig","title":"Digging"}
{"source_id":"lift","title":"Lifting","prerequisites":["safe"]}
)";
const QByteArray kPeople = "id,name,email,department,timezone,supervisor,roles,active\n"
                           "osei,Osei,osei@example.org,Yard,,,supervisor,true\n"
                           "maya,Maya,Maya@example.org,Yard,Asia/Tokyo,osei,,true\n"
                           "sam,Sam,sam@example.org,Office,,osei,,true\n"
                           "lin,Lin,lin@example.org,Office,,,learning-development,true\n"
                           "gone,Gone,gone@example.org,Yard,,,,false\n";
const QByteArray kPathway =
    R"({"source_id":"start","title":"Start","owner":"lin@example.org","steps":[{"id":"a","title":"First","courses":["safe"],"due_days":10},{"id":"b","title":"Then","courses":["dig","lift"],"need":1,"after":["a"],"due_days":30},{"id":"c","title":"Perhaps","courses":["lift"],"optional":true}]})";

imports::Report importPathways(data::Storage& storage, const QByteArray& text, const QDateTime& now = kImportTime)
{
    return importText(text, [&](QIODevice& file) { return imports::importPathways(storage, file, now); });
}

imports::Report importAssignments(data::Storage& storage, const QByteArray& text, const QDateTime& now = kImportTime)
{
    return importText(text, [&](QIODevice& file) { return imports::importAssignments(storage, file, now); });
}

domain::Enrollment enrollmentOf(data::Storage& storage, const char* person, const char* course)
{
    const QString id =
        domain::enrollmentId(QString::fromLatin1(person), imports::courseId(QString::fromLatin1(course)));
    return load<domain::Enrollment>(storage, id).value_or(domain::Enrollment{});
}

domain::PathwayEnrollment joinedOf(data::Storage& storage, const char* person)
{
    const QString id =
        domain::pathwayEnrollmentId(QString::fromLatin1(person), imports::pathwayId(QStringLiteral("start")));
    return load<domain::PathwayEnrollment>(storage, id).value_or(domain::PathwayEnrollment{});
}

qint64 seqOf(data::Storage& storage)
{
    const auto reader = storage.read();
    return reader ? (*reader)->seq().value_or(-1) : -1;
}

QString reasonFor(data::Storage& storage, const QJsonObject& given)
{
    const auto policy = imports::setPolicy(storage, given, kImportTime);
    return policy ? QString() : policy.error().detail;
}

} // namespace

// What an organisation makes of its server besides the catalog and the people: pathways, assignments, the policy.
class TestOrganisationImports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathways_nameCoursesAndUpdate_data() { Databases::addRows(); }
    void pathways_nameCoursesAndUpdate();
    void badPathways_areReportedAndTheOthersGoIn();
    void changedPathway_movesDatesOfWhoJoined_data() { Databases::addRows(); }
    void changedPathway_movesDatesOfWhoJoined();
    void assignments_registerAndDate_data() { Databases::addRows(); }
    void assignments_registerAndDate();
    void badAssignments_areReported();
    void assignments_leaveWhatIsCompleted();
    void policy_isSetAllOrNothing_data() { Databases::addRows(); }
    void policy_isSetAllOrNothing();
    void policy_refusesWhatCannotBe();
    void aboveTheLimit_aRequestGoesToLearningDevelopment_data() { Databases::addRows(); }
    void aboveTheLimit_aRequestGoesToLearningDevelopment();
    void prerequisites_areFoundByTheirSourceId_data() { Databases::addRows(); }
    void prerequisites_areFoundByTheirSourceId();

private:
    Databases m_databases;
};

#define OPEN_ORGANISATION(storage)                                                                                     \
    OPEN_DATABASE(m_databases, storage);                                                                               \
    QCOMPARE(importCatalog(*storage, kCatalog).imported, 3);                                                           \
    QCOMPARE(importPeople(*storage, kPeople).imported, 5)

#define OPEN_SQLITE(storage)                                                                                           \
    QString whyNotHere;                                                                                                \
    auto openedHere = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &whyNotHere));                      \
    QVERIFY(openedHere);                                                                                               \
    const std::unique_ptr<data::Storage> storage = std::move(*openedHere);                                             \
    QCOMPARE(importCatalog(*storage, kCatalog).imported, 3);                                                           \
    QCOMPARE(importPeople(*storage, kPeople).imported, 5)

void TestOrganisationImports::pathways_nameCoursesAndUpdate()
{
    OPEN_ORGANISATION(storage);
    QCOMPARE(importPathways(*storage, kPathway).toJson(), (imports::Report{1, 1, 0, 0, {}}.toJson()));
    const QString id = imports::pathwayId(QStringLiteral("start"));
    const auto pathway = load<domain::Pathway>(*storage, id);
    QVERIFY(pathway);
    QCOMPARE(pathway->ownerId, QStringLiteral("lin"));
    QCOMPARE(pathway->steps.size(), 3);
    QCOMPARE(pathway->steps[1].courseIds,
             (QStringList{imports::courseId(QStringLiteral("dig")), imports::courseId(QStringLiteral("lift"))}));
    QCOMPARE(pathway->steps[1].need, 1);
    QCOMPARE(pathway->steps[1].afterStepIds, QStringList{QStringLiteral("a")});
    QVERIFY(pathway->steps[2].optional && !pathway->steps[2].dueDays);

    const qint64 before = seqOf(*storage);
    QCOMPARE(importPathways(*storage, kPathway, kImportTime.addDays(1)).toJson(),
             (imports::Report{1, 0, 0, 0, {}}.toJson()));
    QCOMPARE(seqOf(*storage), before);

    // By its id, and only what the line names.
    const QByteArray renamed = "{\"id\":\"" + id.toLatin1() + "\",\"title\":\"Begin\"}";
    QCOMPARE(importPathways(*storage, renamed).updated, 1);
    QCOMPARE(load<domain::Pathway>(*storage, id)->title, QStringLiteral("Begin"));
    QCOMPARE(load<domain::Pathway>(*storage, id)->steps.size(), 3);
    const auto reader = storage->read();
    QCOMPARE((*reader)->scopesOf(QStringLiteral("pathway"), id).value_or(QStringList()), QStringList{data::orgScope()});
}

void TestOrganisationImports::badPathways_areReportedAndTheOthersGoIn()
{
    OPEN_SQLITE(storage);
    const auto step = [](const QByteArray& more) {
        return "{\"source_id\":\"p\",\"title\":\"P\",\"steps\":[{\"id\":\"a\",\"title\":\"A\"," + more + "}]}\n";
    };
    const std::pair<QByteArray, const char*> cases[] = {
        {"nonsense\n", "not JSON"},
        {"{\"title\":\"P\",\"steps\":[]}\n", "source_id is missing"},
        {"{\"source_id\":\"p\",\"title\":\"P\"}\n", "steps: from 1"},
        {"{\"source_id\":\"p\",\"title\":\"P\",\"stepz\":[]}\n", "no member stepz"},
        {"{\"source_id\":\"p\",\"title\":\"P\",\"owner\":\"nobody\",\"steps\":[]}\n", "owner: nobody has"},
        {step("\"courses\":[]"), "courses: there are none"},
        {step("\"courses\":[\"moon\"]"), "no course has the source_id or id moon"},
        {step("\"courses\":[\"safe\"],\"due\":3"), "no member due"},
        {step("\"courses\":[\"safe\"],\"due_days\":0"), "due_days"},
        {step("\"courses\":[\"safe\",\"safe\"]"), "twice"},
        {step("\"courses\":[\"safe\"],\"need\":2"), "need"},
        {step("\"courses\":[\"safe\"],\"after\":[\"z\"]"), "no step z"},
        {step("\"courses\":[\"safe\"],\"after\":[\"a\"]"), "after itself"},
    };
    QByteArray file;
    for (const auto& [line, reason] : cases)
        file += line;
    const auto report = importPathways(*storage, file + kPathway);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected.size(), qsizetype(std::size(cases)));
    for (qsizetype i = 0; i < report.rejected.size(); ++i) {
        QCOMPARE(report.rejected[i].line, i + 1);
        QVERIFY2(report.rejected[i].reason.contains(QLatin1StringView(cases[i].second)),
                 qPrintable(report.rejected[i].reason));
    }
}

void TestOrganisationImports::changedPathway_movesDatesOfWhoJoined()
{
    OPEN_ORGANISATION(storage);
    QCOMPARE(importPathways(*storage, kPathway).imported, 1);
    QCOMPARE(importAssignments(*storage, "person,pathway,due\nmaya,start,\nsam,start,2026-04-30\n").imported, 2);
    QCOMPARE(joinedOf(*storage, "maya").dueAt, kImportTime.addDays(30));
    QByteArray later = kPathway;
    later.replace("\"due_days\":30", "\"due_days\":60");
    QCOMPARE(importPathways(*storage, later, kImportTime.addDays(2)).updated, 1);
    QCOMPARE(joinedOf(*storage, "maya").dueAt, kImportTime.addDays(60));
    // What somebody was given stays.
    QCOMPARE(joinedOf(*storage, "sam").dueAt, QDateTime(QDate(2026, 4, 30), QTime(23, 59, 59), Qt::UTC));
}

void TestOrganisationImports::assignments_registerAndDate()
{
    OPEN_ORGANISATION(storage);
    QVERIFY(imports::setPolicy(*storage, {{QStringLiteral("learning_development_id"), QStringLiteral("lin")}},
                               kImportTime));
    const QByteArray file = "person;department;course;due;mandatory;assigned_by\n"
                            "*;;safe;2026-03-31;yes;\n"
                            ";yard;dig;2026-05-01T10:00:00Z;false;OSEI@example.org\n";
    const auto report = importAssignments(*storage, file);
    QCOMPARE(report.toJson(), (imports::Report{2, 2, 0, 0, {}, 4}.toJson()));
    const auto mine = enrollmentOf(*storage, "maya", "safe");
    QCOMPARE(mine.state, QStringLiteral("registered"));
    QVERIFY(mine.mandatory);
    QCOMPARE(mine.assignedBy, QStringLiteral("lin"));
    QCOMPARE(mine.dueAt, QDateTime(QDate(2026, 3, 31), QTime(14, 59, 59), Qt::UTC)); // the day's end in Tokyo
    QCOMPARE(enrollmentOf(*storage, "maya", "dig").assignedBy, QStringLiteral("osei"));
    QVERIFY(enrollmentOf(*storage, "sam", "dig").id.isEmpty());
    QVERIFY(enrollmentOf(*storage, "gone", "safe").id.isEmpty());
    const auto reader = [&] {
        const auto read = storage->read();
        return (*read)->scopesOf(QStringLiteral("enrollment"), mine.id).value_or(QStringList());
    };
    QCOMPARE(reader(), QStringList{data::workScope(QStringLiteral("maya"))});

    const qint64 before = seqOf(*storage);
    QCOMPARE(importAssignments(*storage, file, kImportTime.addDays(1)).toJson(),
             (imports::Report{2, 0, 0, 0, {}, 0}.toJson()));
    QCOMPARE(seqOf(*storage), before);

    // Without the column it stays mandatory; an empty date takes the date away.
    QCOMPARE(importAssignments(*storage, "person,course,due\nmaya@EXAMPLE.org,safe,\n").updated, 1);
    QVERIFY(enrollmentOf(*storage, "maya", "safe").mandatory &&
            !enrollmentOf(*storage, "maya", "safe").dueAt.isValid());
}

void TestOrganisationImports::badAssignments_areReported()
{
    OPEN_SQLITE(storage);
    QCOMPARE(importPathways(*storage, kPathway).imported, 1);
    const auto report = importAssignments(*storage, "person,department,course,pathway,due,mandatory,assigned_by\n"
                                                    "maya,Yard,safe,,,,\n"
                                                    "nobody,,safe,,,,\n"
                                                    "gone,,safe,,,,\n"
                                                    ",Moon,safe,,,,\n"
                                                    "maya,,moon,,,,\n"
                                                    "maya,,,moon,,,\n"
                                                    "maya,,safe,,31.12.2026,,\n"
                                                    "maya,,safe,,,perhaps,\n"
                                                    "maya,,,start,,true,\n"
                                                    "maya,,safe,,,,nobody\n"
                                                    "maya,,safe,,9999-12-31,,\n"
                                                    "maya,,safe,,0001-01-01T00:00:00Z,,\n"
                                                    "maya,,safe\n"
                                                    "maya,,safe,,2026-12-31,true,\n");
    QCOMPARE(report.imported, 1);
    QCOMPARE(linesOf(report), (QList<qint64>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}));
    QCOMPARE(importAssignments(*storage, "who,course\nmaya,safe\n").read, kFailedImport.read);
    QCOMPARE(importAssignments(*storage, "person,course,duedate\nmaya,safe,\n").read, kFailedImport.read);
}

void TestOrganisationImports::assignments_leaveWhatIsCompleted()
{
    OPEN_SQLITE(storage);
    domain::Enrollment done;
    done.personId = QStringLiteral("maya");
    done.courseId = imports::courseId(QStringLiteral("safe"));
    done.id = domain::enrollmentId(done.personId, done.courseId);
    done.state = QStringLiteral("completed");
    domain::Enrollment left = done;
    left.courseId = imports::courseId(QStringLiteral("dig"));
    left.id = domain::enrollmentId(left.personId, left.courseId);
    left.state = QStringLiteral("withdrawn");
    domain::Enrollment begun = left;
    begun.personId = QStringLiteral("osei");
    begun.id = domain::enrollmentId(begun.personId, begun.courseId);
    begun.progress = 65;
    QVERIFY(store(*storage, kImportTime, done, left, begun));
    QCOMPARE(
        importAssignments(*storage, "person,course,mandatory\nmaya,safe,true\nmaya,dig,true\nosei,dig,true\n").updated,
        2);
    QVERIFY(!enrollmentOf(*storage, "maya", "safe").mandatory);
    QCOMPARE(enrollmentOf(*storage, "maya", "dig").state, QStringLiteral("registered"));
    QCOMPARE(enrollmentOf(*storage, "osei", "dig").state, QStringLiteral("active"));
}

void TestOrganisationImports::policy_isSetAllOrNothing()
{
    OPEN_ORGANISATION(storage);
    const auto members = imports::policyMembers({QStringLiteral("organisation=Works = Co"),
                                                 QStringLiteral("cost_limit=2000"), QStringLiteral("currency=eur"),
                                                 QStringLiteral("learning_development_id=lin@example.org")});
    QVERIFY(members);
    const auto policy = imports::setPolicy(*storage, *members, kImportTime);
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
    QCOMPARE(policy->organisation, QStringLiteral("Works = Co"));
    QCOMPARE(policy->currency, QStringLiteral("EUR"));
    QCOMPARE(policy->learningDevelopmentId, QStringLiteral("lin"));
    QCOMPARE(policy->reviewDays, 5);
    const qint64 before = seqOf(*storage);
    QVERIFY(!reasonFor(*storage,
                       {{QStringLiteral("organisation"), QStringLiteral("Other")}, {QStringLiteral("review_days"), 0}})
                 .isEmpty());
    QVERIFY(imports::setPolicy(*storage, imports::policyObject(*policy), kImportTime.addDays(1)));
    QCOMPARE(seqOf(*storage), before);
    QCOMPARE(load<domain::Policy>(*storage, QStringLiteral("org"))->organisation, QStringLiteral("Works = Co"));
}

void TestOrganisationImports::policy_refusesWhatCannotBe()
{
    OPEN_SQLITE(storage);
    const std::tuple<const char*, QJsonValue, const char*> cases[] = {
        {"id", QStringLiteral("x"), "there is no key id"},
        {"limit", 3, "there is no key limit"},
        {"cost_limit", -1, "cost_limit"},
        {"cost_limit", QStringLiteral("many"), "cost_limit"},
        {"cost_limit", 10, "currency"},
        {"currency", QStringLiteral("euro"), "currency"},
        {"currency", QStringLiteral("XXQ"), "no place counts in XXQ"},
        {"organisation", QStringLiteral("  "), "a name is needed"},
        {"review_days", 366, "review_days"},
        {"review_days", 1.5, "review_days"},
        {"min_group", 2, "min_group"},
        {"organisation", QStringLiteral("A\nB"), "organisation"},
        {"organisation", QJsonValue(QJsonValue::Null), "organisation"},
        {"learning_development_id", QStringLiteral("nobody"), "nobody has the id"},
        {"learning_development_id", QStringLiteral("gone"), "not active"},
        {"learning_development_id", QStringLiteral("osei"), "role learning-development"},
    };
    for (const auto& [key, value, reason] : cases) {
        const QString said = reasonFor(*storage, {{QLatin1StringView(key), value}});
        QVERIFY2(said.contains(QLatin1StringView(reason)),
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(key), said)));
    }
    QVERIFY(
        reasonFor(*storage, {{QStringLiteral("cost_limit"), 10}, {QStringLiteral("currency"), QStringLiteral("EUR")}})
            .contains(QStringLiteral("needs somebody")));
    QVERIFY(!imports::policyMembers({QStringLiteral("currency")}));
    QVERIFY(!imports::policyMembers({QStringLiteral("currency=A"), QStringLiteral("currency=B")}));
}

void TestOrganisationImports::aboveTheLimit_aRequestGoesToLearningDevelopment()
{
    OPEN_ORGANISATION(storage);
    QVERIFY(imports::setPolicy(*storage,
                               {{QStringLiteral("cost_limit"), 1000},
                                {QStringLiteral("currency"), QStringLiteral("EUR")},
                                {QStringLiteral("review_days"), 3},
                                {QStringLiteral("learning_development_id"), QStringLiteral("lin")}},
                               kImportTime));
    ManualClock clock;
    commands::Executor executor(*storage, clock);
    const QString id = QStringLiteral("r1");
    const auto asked = command("request.submit", id,
                               {{QStringLiteral("title"), QStringLiteral("Far")},
                                {QStringLiteral("reason"), QStringLiteral("Needed")},
                                {QStringLiteral("cost"), 5000},
                                {QStringLiteral("currency"), QStringLiteral("EUR")}});
    QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), asked)), QStringLiteral("applied"));
    const auto request = [&] { return *load<domain::CourseRequest>(*storage, id); };
    QCOMPARE(request().deskId, QStringLiteral("osei"));
    QCOMPARE(request().dueAt, clock.now().addDays(3));
    const auto rev = [&] {
        const auto reader = storage->read();
        return (*(*reader)->entity(QStringLiteral("course_request"), id))->rev;
    };
    QCOMPARE(outcome(executor.execute(QStringLiteral("osei"), command("request.approve", id, {}, rev()))),
             QStringLiteral("applied"));
    QCOMPARE(request().state, QStringLiteral("pending"));
    QCOMPARE(request().deskId, QStringLiteral("lin"));
    QCOMPARE(outcome(executor.execute(QStringLiteral("lin"), command("request.approve", id, {}, rev()))),
             QStringLiteral("applied"));
    QCOMPARE(request().state, QStringLiteral("approved"));
}

void TestOrganisationImports::prerequisites_areFoundByTheirSourceId()
{
    OPEN_ORGANISATION(storage);
    const QString safe = imports::courseId(QStringLiteral("safe"));
    QCOMPARE(courseOf(*storage, "lift").prerequisites, QStringList{safe});
    const auto report =
        importCatalog(*storage, R"({"source_id":"x","title":"X","prerequisites":["y","safe",")" + safe.toLatin1() +
                                    R"(","moon","x"]})" + "\n" + R"({"source_id":"y","title":"Y"})");
    QCOMPARE(report.imported, 2);
    QCOMPARE(linesOf(report), (QList<qint64>{1, 1}));
    QVERIFY2(report.rejected[0].reason.contains(QStringLiteral("not its own")), qPrintable(report.rejected[0].reason));
    QVERIFY2(report.rejected[1].reason.contains(QStringLiteral("moon")), qPrintable(report.rejected[1].reason));
    QCOMPARE(courseOf(*storage, "x").prerequisites,
             (QStringList{imports::courseId(QStringLiteral("y")), safe, imports::courseId(QStringLiteral("moon"))}));
    QCOMPARE(importCatalog(*storage, kCatalog, imports::Format::Ndjson, kImportTime.addDays(1)).updated, 0);
}

QTEST_GUILESS_MAIN(TestOrganisationImports)
#include "tst_organisationimports.moc"
