// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/comparisons.h"
#include "tests/server/importsupport.h"
#include "tests/support/places.h"

#include <QBuffer>
#include <QJsonArray>

using namespace support;

namespace {

qint64 seqOf(data::Storage& storage)
{
    const auto reader = storage.read();
    return *(*reader)->seq();
}

template <domain::Entity T>
QList<T> all(data::Storage& storage)
{
    const auto reader = storage.read();
    QList<T> list;
    QString after;
    while (true) {
        const auto page = (*reader)->page(domain::kindOf<T>(), after, 500);
        if (!page || page->isEmpty())
            return list;
        for (const data::StoredEntity& stored : *page)
            list.append(*domain::fromJson<T>(stored.object()));
        after = page->back().id;
    }
}

} // namespace

class TestImports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realCatalog_comesInByteForByte_data() { Databases::addRows(); }
    void realCatalog_comesInByteForByte()
    {
        const QString folder = support::sharedPath(u"/data/catalogue/");
        if (!QFile::exists(folder + QStringLiteral("sap.ndjson")))
            QSKIP("the real catalog (../shared/data/catalogue) is not here");
        OPEN_DATABASE(m_databases, storage);
        qint64 total = 0;
        for (const char* name : {"mslearn.ndjson", "sap.ndjson", "unitn.ndjson"}) {
            QFile file(folder + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto report = imports::importCatalog(*storage, file, imports::Format::Ndjson, kImportTime);
            QVERIFY(report);
            QCOMPARE(report->rejectedCount, 0);
            total += report->imported;
            QVERIFY(file.seek(0));
            while (!file.atEnd()) {
                const QJsonObject source = QJsonDocument::fromJson(file.readLine()).object();
                const auto reader = storage->read();
                const auto stored =
                    (*reader)->entity(QStringLiteral("course"),
                                      imports::courseId(source.value(QLatin1StringView("source_id")).toString()));
                QVERIFY(stored && *stored);
                const QJsonObject course = (*stored)->object();
                for (auto member = source.begin(); member != source.end(); ++member) {
                    QVERIFY2(course.value(member.key()) == member.value(), qPrintable(member.key()));
                    QCOMPARE(course.value(member.key()).toString().toUtf8(), member.value().toString().toUtf8());
                }
                QCOMPARE(course.value(QLatin1StringView("topic")),
                         source.value(QLatin1StringView("skills")).toArray().first());
            }
        }
        QCOMPARE(total, 2006);
    }

    void secondImportOfTheSame_changesNothing()
    {
        const auto storage = newStorage();
        const QByteArray line = R"({"source_id":"a","title":"A","skills":["x","y"],"duration_minutes":null})"
                                "\n";
        QCOMPARE(importCatalog(*storage, line).imported, 1);
        const qint64 before = seqOf(*storage);
        const auto again = importCatalog(*storage, line, imports::Format::Ndjson, kImportTime.addDays(1));
        QCOMPARE(again.imported + again.updated + again.rejectedCount, 0);
        QCOMPARE(seqOf(*storage), before);
        const auto third = importCatalog(*storage, R"({"source_id":"a","title":"A2"})");
        QCOMPARE(third.updated, 1);
        const auto course = courseOf(*storage, "a");
        QCOMPARE(course.title, QStringLiteral("A2"));
        QCOMPARE(course.skills.size(), 2); // what a line does not name stays
        QCOMPARE(course.topic, QStringLiteral("x"));
    }

    void badLines_areReported_andTheOthersGoIn()
    {
        const auto storage = newStorage();
        QByteArray text("\xEF\xBB\xBF");
        text += R"({"source_id":"good-1","title":"One"})"
                "\r\n";         // 1
        text += "\n";           // 2
        text += "{not json}\n"; // 3
        text += "[1,2]\n";      // 4
        text += R"({"title":"no source"})"
                "\n"; // 5
        text += R"({"source_id":"x","title":""})"
                "\n"; // 6
        text += R"({"source_id":"x","title":7})"
                "\n"; // 7
        text += R"({"source_id":"x","title":"t","skills":"not a list"})"
                "\n"; // 8
        text += R"({"source_id":"x","title":"t","duration_minutes":-1})"
                "\n"; // 9
        text += R"({"source_id":"x","title":"t","duration_minutes":1.5})"
                "\n"; // 10
        text += R"({"source_id":"good-1","title":"twice"})"
                "\n";                                                         // 11
        text += "{\"source_id\":\"x\",\"title\":\"\xFF\xFE\"}\n";             // 12
        text += QByteArray("{\"source_id\":\"x\",\"title\":\"a\0b\"}\n", 32); // 13
        text += R"({"source_id":"x","title":"nul \u0000 escaped"})"
                "\n";                                                                       // 14
        text += QByteArray(200'000, '[') + "\n";                                            // 15
        text += "{\"source_id\":\"x\",\"title\":\"" + QByteArray(2'000'000, 'a') + "\"}\n"; // 16
        text += R"({"source_id":"x","title":"half surrogate \ud800"})"
                "\n";                                      // 17
        text += R"({"source_id":"good-2","title":"Two"})"; // 18, no line end
        const auto report = importCatalog(*storage, text);
        QCOMPARE(report.imported, 2);
        QList<qint64> lines;
        for (const imports::Rejection& rejection : report.rejected) {
            lines.append(rejection.line);
            QVERIFY(!rejection.reason.isEmpty());
            QVERIFY(rejection.reason.size() < 200);
        }
        QCOMPARE(lines, (QList<qint64>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}));
        QCOMPARE(courseOf(*storage, "good-2").title, QStringLiteral("Two"));
    }

    void csv_withQuotesLineEndsAndMark_isRead()
    {
        const auto storage = newStorage();
        QByteArray text("\xEF\xBB\xBF");
        text += "source_id,Title,description,skills[],duration_minutes,offline_ready\r\n";
        text += "a,\"Say \"\"hello\"\", twice\",\"one\r\ntwo\n\",x; y ;z,15,true\r\n"; // line 2..4
        text += "b,B,plain,,,\n";                                                      // 5
        text += "\n";
        text += "c,too,few\n";     // 7
        text += "d,D,\"q\"x,,,\n"; // 8
        text += "e,E,,,ten,\n";    // 9
        text += "f,\xC3,,,,\n";    // 10
        text += "g,G,last,k,0,no"; // 11
        const auto report = importCatalog(*storage, text, imports::Format::Csv);
        QCOMPARE(report.imported, 3);
        QList<qint64> lines;
        for (const imports::Rejection& rejection : report.rejected)
            lines.append(rejection.line);
        QCOMPARE(lines, (QList<qint64>{7, 8, 9, 10}));
        const auto course = courseOf(*storage, "a");
        QCOMPARE(course.title, QStringLiteral("Say \"hello\", twice"));
        QCOMPARE(course.description, QStringLiteral("one\r\ntwo\n"));
        QCOMPARE(course.skills, (QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}));
        QCOMPARE(course.durationMinutes, 15);
        QVERIFY(course.offlineReady);
        QVERIFY(!courseOf(*storage, "b").durationMinutes);
    }

    void csv_quoteThatNeverCloses_losesItsOwnLine()
    {
        const auto storage = newStorage();
        const auto report = importCatalog(*storage,
                                          "source_id,title\n"
                                          "a,A\n"
                                          "s,\"stray,quote\n" // 3
                                          "b,B\n"
                                          "c,\"two\nlines\"\n"
                                          "t,\"another\n" // 7
                                          "d,D\n",
                                          imports::Format::Csv);
        QList<qint64> lines;
        for (const imports::Rejection& rejection : report.rejected)
            lines.append(rejection.line);
        QCOMPARE(report.imported, 4);
        QCOMPARE(lines, (QList<qint64>{3, 7}));
        QCOMPARE(courseOf(*storage, "b").title, QStringLiteral("B"));
        QCOMPARE(courseOf(*storage, "c").title, QStringLiteral("two\nlines"));
        QCOMPARE(courseOf(*storage, "d").title, QStringLiteral("D"));
    }

    void csv_quoteThatNeverCloses_losesNotWhatFollowsTheLimit()
    {
        const auto storage = newStorage();
        QByteArray text("source_id,title\na,\"open\n");
        text += QByteArray(1'100'000, 'x') + "\n";
        text += "b,B\n";
        const auto report = importCatalog(*storage, text, imports::Format::Csv);
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.rejectedCount, 1);
        QCOMPARE(courseOf(*storage, "b").title, QStringLiteral("B"));
    }

    void csv_withoutItsColumns_isAnError()
    {
        const auto storage = newStorage();
        QBuffer buffer;
        buffer.setData("name,title\na,b\n");
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(!imports::importCatalog(*storage, buffer, imports::Format::Csv, kImportTime));
    }

    void catalog_memberOfAnotherName_isReportedOnce()
    {
        const auto storage = newStorage();
        QBuffer lines;
        lines.setData("{\"source_id\":\"a\",\"title\":\"A\",\"requires_aproval\":true}\n"
                      "{\"source_id\":\"b\",\"title\":\"B\",\"requires_aproval\":true,\"skils\":[]}\n");
        lines.open(QIODevice::ReadOnly);
        const auto ofLines = imports::importCatalog(*storage, lines, imports::Format::Ndjson, kImportTime);
        QCOMPARE(ofLines->imported, 2);
        QCOMPARE(linesOf(*ofLines), (QList<qint64>{1, 2}));
        QVERIFY(ofLines->rejected[0].reason.contains(QStringLiteral("requires_aproval")));
        QVERIFY(ofLines->rejected[1].reason.contains(QStringLiteral("skils")));
        QBuffer table;
        table.setData("source_id,title,requires_aproval\nc,C,true\nd,D,true\n");
        table.open(QIODevice::ReadOnly);
        const auto ofTable = imports::importCatalog(*storage, table, imports::Format::Csv, kImportTime);
        QCOMPARE(ofTable->imported, 2);
        QCOMPARE(linesOf(*ofTable), QList<qint64>{2});
    }

    void people_supervisorsInAnyOrder_andBadRows()
    {
        const auto storage = newStorage();
        const auto report = importPeople(*storage, "id,name,email,department,title,supervisor,timezone,locale,roles\n"
                                                   "maya,Maya,maya@x,Dev,Engineer,osei,Europe/Berlin,en,\n" // 2
                                                   "osei,Osei,osei@x,Dev,Head,,,en,supervisor;mentor\n"     // 3
                                                   "bad1,,b@x,,,,,,\n"                                      // 4
                                                   "bad2,B,no-address,,,,,,\n"                              // 5
                                                   "bad3,B,,,,,Mars/Base,,\n"                               // 6
                                                   "bad4,B,,,,,,,emperor\n"                                 // 7
                                                   "bad5,B,,,,bad5,,,\n"                                    // 8
                                                   "bad6,B,,,,nobody,,,\n"                                  // 9
                                                   "bad7,B,,,,bad6,,,\n"                                    // 10
                                                   "a:b,B,,,,,,,\n"                                         // 11
                                                   "maya,Again,,,,,,,\n");                                  // 12
        QCOMPARE(report.imported, 4);
        QCOMPARE(linesOf(report), (QList<qint64>{4, 5, 6, 7, 8, 9, 11, 12}));
        QVERIFY(report.rejected[5].reason.contains(QStringLiteral("nobody has the id nobody")));
        // Who named somebody that is not there is in without a supervisor, and who reports to them keeps theirs.
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("bad6"))->supervisorId, QString());
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("bad7"))->supervisorId, QStringLiteral("bad6"));
        const auto maya = load<domain::Person>(*storage, QStringLiteral("maya"));
        QCOMPARE(maya->supervisorId, QStringLiteral("osei"));
        QCOMPARE(maya->roles, QStringList{QStringLiteral("learner")});
        const auto reader = storage->read();
        const auto held = data::heldScopes(**reader, QStringLiteral("osei"), kImportTime);
        QVERIFY(held->contains(data::workScope(QStringLiteral("maya"))));
    }

    void people_columnThatIsNotThere_leavesWhatWas()
    {
        const auto storage = newStorage();
        importPeople(*storage, "id,name,email,department,title,supervisor,timezone,locale,roles\n"
                               "osei,Osei,osei@x,Dev,Head,,,en,supervisor\n"
                               "maya,Maya,maya@x,Dev,Engineer,osei,Europe/Berlin,de,mentor\n");
        const auto before = load<domain::Person>(*storage, QStringLiteral("maya"));
        // A column of another name is said, and takes nothing away.
        const auto report = importPeople(*storage, "id,name,title,supervisr\nmaya,Maya S,,ana\n");
        QCOMPARE(report.updated, 1);
        QCOMPARE(linesOf(report), QList<qint64>{1});
        QVERIFY(report.rejected.front().reason.contains(QStringLiteral("supervisr")));
        const auto after = load<domain::Person>(*storage, QStringLiteral("maya"));
        QCOMPARE(after->name, QStringLiteral("Maya S"));
        QCOMPARE(after->title, QString()); // its cell is empty
        QCOMPARE(after->supervisorId, QStringLiteral("osei"));
        QCOMPARE(after->email, before->email);
        QCOMPARE(after->department, before->department);
        QCOMPARE(after->timezone, before->timezone);
        QCOMPARE(after->locale, before->locale);
        QCOMPARE(after->roles, before->roles);
    }

    void people_secondWithTheSameEmail_isRejected()
    {
        const auto storage = newStorage();
        const auto report = importPeople(*storage, "id,name,email\n"
                                                   "maya,Maya,maya@example.org\n"
                                                   "sam,Sam,Maya@Example.ORG\n" // 3
                                                   "kim,Kim,\n"
                                                   "lin,Lin,\n"); // no address is nobody's
        QCOMPARE(report.imported, 3);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.rejected.front().line, 3);
        QVERIFY2(report.rejected.front().reason.contains(QLatin1StringView("maya")),
                 qPrintable(report.rejected.front().reason));
        QVERIFY(!load<domain::Person>(*storage, QStringLiteral("sam")));
        // Another file: the address is that of somebody who is not in it.
        const auto later = importPeople(*storage, "id,name,email\nsam,Sam,MAYA@example.org\n");
        QCOMPARE(later.imported, 0);
        QCOMPARE(later.rejected.size(), 1);
        QCOMPARE(later.rejected.front().line, 2);
        QCOMPARE(importPeople(*storage, "id,name,email\nmaya,Maya M,maya@example.org\n").updated, 1); // her own
    }

    void people_emailThatIsHandedOn_isTaken()
    {
        const auto storage = newStorage();
        importPeople(*storage, "id,name,email\nmaya,Maya,desk@example.org\nsam,Sam,sam@example.org\n");
        // Sam gets the address that Maya gives up further down.
        const auto swapped =
            importPeople(*storage, "id,name,email\nsam,Sam,desk@example.org\nmaya,Maya,maya@example.org\n");
        QCOMPARE(swapped.rejectedCount, 0);
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("sam"))->email, QStringLiteral("desk@example.org"));
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("maya"))->email, QStringLiteral("maya@example.org"));
        // Somebody who left keeps it from nobody, neither in the same file nor in the database.
        const auto left = importPeople(*storage, "id,name,email,active\n"
                                                 "sam,Sam,desk@example.org,false\nkim,Kim,desk@example.org,true\n");
        QCOMPARE(left.rejectedCount, 0);
        const auto back = importPeople(*storage, "id,name,email\nsam,Sam,desk@example.org\nlin,Lin,kim@x\n");
        QCOMPARE(back.rejectedCount, 0);
        QVERIFY(!load<domain::Person>(*storage, QStringLiteral("sam"))->active);
    }

    void people_supervisorWhoLeaves_handsTheirDeskOn()
    {
        const auto storage = newStorage();
        QVERIFY(imports::addDemo(*storage, kImportTime));
        const auto deskOf = [&](const QString& title) {
            for (const auto& request : all<domain::CourseRequest>(*storage)) {
                if (request.title.startsWith(title))
                    return request.deskId;
            }
            return QStringLiteral("no such request");
        };
        QCOMPARE(deskOf(QStringLiteral("Kubernetes")), QStringLiteral("osei"));
        importPeople(*storage, "id,name,supervisor,roles,active\nosei,Osei Agyeman,dagny,supervisor,false\n");
        QCOMPARE(deskOf(QStringLiteral("Kubernetes")), QStringLiteral("dagny"));
        // Their reports get a new supervisor: the request goes along.
        importPeople(*storage, "id,name,supervisor,roles\nmaya,Maya,ana,\n");
        QCOMPARE(deskOf(QStringLiteral("Kubernetes")), QStringLiteral("ana"));
    }

    void people_whoLeave_standInForNobody()
    {
        const auto storage = newStorage();
        importPeople(*storage, "id,name\nosei,Osei\nana,Ana\nlin,Lin\n");
        for (const auto& [desk, standIn] : {std::pair{"osei", "ana"}, std::pair{"lin", "osei"}}) {
            const domain::Delegation away{QString::fromLatin1(desk), QString::fromLatin1(standIn), kImportTime,
                                          kImportTime.addDays(7), kImportTime};
            const auto transaction = storage->begin(kImportTime);
            QVERIFY((*transaction)
                        ->put({domain::kindOf<domain::Delegation>(),
                               away.id,
                               QJsonDocument(domain::toJson(away)).toJson(QJsonDocument::Compact),
                               {}}));
            QVERIFY((*transaction)->commit());
        }
        importPeople(*storage, "id,name,active\nana,Ana,false\n");
        QCOMPARE(load<domain::Delegation>(*storage, QStringLiteral("osei"))->endsAt, kImportTime);
        QCOMPARE(load<domain::Delegation>(*storage, QStringLiteral("lin"))->endsAt, kImportTime.addDays(7));
    }

    void generated_isTheSameForTheSameSeed()
    {
        const auto first = newStorage();
        const auto second = newStorage();
        const auto other = newStorage();
        const auto report = imports::generate(*first, 300, 90, 7, kImportTime);
        QVERIFY(report);
        QCOMPARE(report->imported, 390);
        QVERIFY(imports::generate(*second, 300, 90, 7, kImportTime));
        QVERIFY(imports::generate(*other, 300, 90, 8, kImportTime));
        const auto courses = all<domain::Course>(*first);
        QCOMPARE(courses.size(), 300);
        QSet<QString> languages;
        for (const domain::Course& course : courses) {
            const auto same = load<domain::Course>(*second, course.id);
            QVERIFY(same);
            QCOMPARE(domain::toJson(*same), domain::toJson(course));
            QVERIFY(!load<domain::Course>(*other, course.id));
            languages.insert(course.language);
        }
        QVERIFY(languages.size() >= 4);
        const qint64 before = seqOf(*first);
        QVERIFY(imports::generate(*first, 300, 90, 7, kImportTime));
        QCOMPARE(seqOf(*first), before);
        QVERIFY(all<domain::CourseRequest>(*first).size() >= 8);
    }

    void skills_ofEscoAndOnetAreOneCatalogue()
    {
        const auto storage = newStorage();
        const QByteArray lines =
            R"({"uri": "http://data.europa.eu/esco/skill/1", "label": "tie knots", "alt": ["knotting", "tie knots"], "reuse": "cross-sector"})"
            "\n"
            R"({"skill": "Tie  Knots", "category": "Rope software"})"
            "\n"
            R"({"skill": "Ada", "category": "Development environment software"})"
            "\n[1]\n{\"label\": \" \"}\n"
            R"({"label": "x", "uri": "javascript:x"})"
            "\n"
            R"({"title": "Rigger", "targets": [{"skill": "TIE KNOTS", "level": 4}]})"
            "\n"
            R"({"title": "Rigger two", "targets": [{"skill": "tie knots", "level": 9}]})"
            "\n";
        const auto report = importSkills(*storage, lines);
        QCOMPARE(report.read, 8);
        QCOMPARE(report.imported, 3);
        QList<qint64> wrong;
        for (const auto& rejection : report.rejected)
            wrong.append(rejection.line);
        QCOMPARE(wrong, (QList<qint64>{4, 5, 6, 8}));
        const auto knots = load<domain::Skill>(*storage, domain::skillId(QStringLiteral("tie knots")));
        QCOMPARE(knots->uri, QStringLiteral("http://data.europa.eu/esco/skill/1"));
        QCOMPARE(knots->source, QStringLiteral("esco"));
        QCOMPARE(knots->category, QStringLiteral("cross-sector"));
        QCOMPARE(knots->alternatives, QStringList{QStringLiteral("knotting")});
        const auto rigger = load<domain::RoleTarget>(*storage, domain::roleTargetId(QStringLiteral("rigger")));
        QCOMPARE(rigger->skills.first().skillId, knots->id);
        const qint64 before = seqOf(*storage);
        QCOMPARE(importSkills(*storage, lines, imports::Format::Ndjson, kImportTime.addDays(1)).updated, 0);
        QCOMPARE(seqOf(*storage), before);
        // ESCO's own table: other labels a line each.
        const auto csv = importSkills(*storage,
                                      "conceptUri,preferredLabel,altLabels\n"
                                      "http://data.europa.eu/esco/skill/2,splice rope,\"splicing\njoin ropes\"\n",
                                      imports::Format::Csv);
        QCOMPARE(csv.imported, 1);
        QCOMPARE(load<domain::Skill>(*storage, domain::skillId(QStringLiteral("splice rope")))->alternatives.size(), 2);
    }

    // As O*NET gives them away: tabs, no quoting, a skill in a row for each occupation that has it.
    void skills_ofOnetsOwnTables()
    {
        const auto storage = newStorage();
        const auto technology =
            importSkills(*storage,
                         "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\r\n"
                         "11-1011.00\tAdobe Acrobat\t43232202\tDocument management software\tY\tN\r\n"
                         "11-1021.00\tadobe acrobat\t43232202\tDocument management software\tY\tN\r\n"
                         "11-1021.00\t\"R\", the language\t43232405\tAnalytical, or scientific software\tY\tN\r\n",
                         imports::Format::Tsv);
        QCOMPARE(technology.read, 3);
        QCOMPARE(technology.imported, 2);
        QCOMPARE(technology.rejectedCount, 0);
        const auto acrobat = load<domain::Skill>(*storage, domain::skillId(QStringLiteral("Adobe Acrobat")));
        QCOMPARE(std::pair(acrobat->category, acrobat->source),
                 std::pair(QStringLiteral("Document management software"), QStringLiteral("onet")));
        QVERIFY(load<domain::Skill>(*storage, domain::skillId(QStringLiteral("\"R\", the language"))));
        const auto skills = importSkills(*storage,
                                         "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"
                                         "11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12\n"
                                         "11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t4.62\n",
                                         imports::Format::Tsv);
        QCOMPARE(skills.read, 2);
        QCOMPARE(skills.imported, 1);
    }

    void realSkills_comeIn()
    {
        const QString folder = support::sharedPath(u"/data/catalogue/");
        if (!QFile::exists(folder + QStringLiteral("esco_skills_en.ndjson")))
            QSKIP("the real lists of skills (../shared/data/catalogue) are not here");
        const auto storage = newStorage();
        for (const auto& [name, count] :
             {std::pair{"esco_skills_en.ndjson", 2173}, {"onet_technology_skills.ndjson", 4364}}) {
            QFile file(folder + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto report = imports::importSkills(*storage, file, imports::Format::Ndjson, kImportTime);
            QVERIFY(report);
            QCOMPARE(report->rejectedCount, 0);
            QCOMPARE(report->read, count);
        }
        // A second time nothing is news, whichever came last.
        for (const char* name : {"esco_skills_en.ndjson", "onet_technology_skills.ndjson", "esco_skills_en.ndjson"}) {
            QFile file(folder + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(imports::importSkills(*storage, file, imports::Format::Ndjson, kImportTime.addDays(1))->updated,
                     0);
        }
        qsizetype addressed = 0;
        for (const auto& skill : all<domain::Skill>(*storage))
            addressed += skill.uri.isEmpty() ? 0 : 1;
        QVERIFY(addressed > 2100);
    }

    void demo_addsWhatIsMissing_andLeavesTheRest_data() { Databases::addRows(); }
    void demo_addsWhatIsMissing_andLeavesTheRest()
    {
        OPEN_DATABASE(m_databases, storage);
        importCatalog(*storage, R"({"source_id":"demo:sql","title":"Ours"})");
        importPeople(*storage, "id,name,email\nsam,Another Sam,sam@elsewhere.example\n");
        const auto report = imports::addDemo(*storage, kImportTime);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(courseOf(*storage, "demo:sql").title, QStringLiteral("Ours"));
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("sam"))->name, QStringLiteral("Another Sam"));
        for (const auto& enrollment : all<domain::Enrollment>(*storage))
            QVERIFY(enrollment.personId != QLatin1StringView("sam"));
        const qint64 before = seqOf(*storage);
        const auto again = imports::addDemo(*storage, kImportTime.addDays(3));
        QVERIFY(again);
        QCOMPARE(again->imported, 0);
        QCOMPARE(seqOf(*storage), before);
    }

    void demo_isASensibleOrganisation()
    {
        const auto storage = newStorage();
        QVERIFY(imports::addDemo(*storage, kImportTime));
        QSet<QString> courses;
        for (const auto& course : all<domain::Course>(*storage)) {
            courses.insert(course.id);
            QVERIFY(!course.topic.isEmpty() && !course.description.isEmpty());
        }
        QVERIFY(courses.size() >= 40);
        for (const auto& course : all<domain::Course>(*storage)) {
            for (const QString& prerequisite : course.prerequisites)
                QVERIFY(courses.contains(prerequisite));
        }
        for (const auto& pathway : all<domain::Pathway>(*storage)) {
            for (const auto& step : pathway.steps) {
                for (const QString& id : step.courseIds)
                    QVERIFY(courses.contains(id));
            }
        }
        QSet<QString> states;
        for (const auto& request : all<domain::CourseRequest>(*storage)) {
            states.insert(request.state);
            QVERIFY(!request.title.isEmpty());
            const bool open =
                request.state == QLatin1StringView("pending") || request.state == QLatin1StringView("asked");
            QCOMPARE(request.deskId.isEmpty(), !open);
            QCOMPARE(request.events.first().action, QStringLiteral("submitted"));
            for (qsizetype i = 1; i < request.events.size(); ++i)
                QVERIFY(request.events[i - 1].at <= request.events[i].at);
        }
        QCOMPARE(states.size(), 6);
        // An accepted answer counts for who wrote it, also of the first day.
        int accepted = 0;
        for (const auto& thread : all<domain::Thread>(*storage)) {
            const auto post =
                thread.acceptedPostId.isEmpty() ? std::nullopt : load<domain::Post>(*storage, thread.acceptedPostId);
            if (!post || post->authorId == thread.authorId)
                continue;
            ++accepted;
            const auto deed = load<domain::Deed>(*storage, QStringLiteral("answer:") + thread.id);
            QVERIFY2(deed, qPrintable(thread.title));
            QCOMPARE(std::tuple(deed->personId, deed->ref, deed->kind),
                     std::tuple(post->authorId, post->id, QStringLiteral("answer")));
        }
        QVERIFY(accepted >= 3);
        const auto lin = load<domain::Person>(*storage, QStringLiteral("lin"));
        QVERIFY(lin->roles.contains(QStringLiteral("learning-development")));
        QCOMPARE(load<domain::Person>(*storage, QStringLiteral("maya"))->supervisorId, QStringLiteral("osei"));
        QVERIFY(!all<domain::Completion>(*storage).isEmpty());
        QCOMPARE(all<domain::Policy>(*storage).size(), 1);
        // Every skill that the sample speaks of is in its catalogue, and so are those that its courses teach.
        QSet<QString> skills;
        for (const auto& skill : all<domain::Skill>(*storage))
            skills.insert(skill.id);
        for (const auto& statement : all<domain::PersonSkill>(*storage))
            QVERIFY2(skills.contains(statement.skillId), qPrintable(statement.id));
        for (const auto& course : all<domain::Course>(*storage)) {
            for (const QString& name : course.skills)
                QVERIFY2(skills.contains(domain::skillId(name)), qPrintable(name));
        }
        QStringList titles;
        for (const auto& one : all<domain::Person>(*storage))
            titles.append(one.title);
        for (const auto& target : all<domain::RoleTarget>(*storage))
            QVERIFY2(titles.contains(target.title), qPrintable(target.title));
        QVERIFY(!load<domain::ProfileCard>(*storage, QStringLiteral("maya"))->skills.isEmpty());
        QVERIFY(load<domain::ProfileCard>(*storage, QStringLiteral("joao"))->skills.isEmpty());
        QVERIFY(!load<domain::TeamCard>(*storage, QStringLiteral("joao"))->skills.isEmpty());
        // What somebody hides is there to be seen, and one group is large enough for figures about it.
        QVERIFY(load<domain::Person>(*storage, QStringLiteral("greta"))->email.isEmpty());
        const auto reader = storage->read();
        int shown = 0;
        for (const auto& one : commands::makeComparisons(**reader, kImportTime).value_or(QList<domain::Comparison>())) {
            for (const auto& plot : one.plots) {
                const bool score = plot.figure == QLatin1StringView("score") && plot.withheld.isEmpty() &&
                                   plot.groupKind != QLatin1StringView("community");
                shown += score && one.id == QLatin1StringView("maya") ? plot.people : 0;
            }
        }
        QCOMPARE(shown, 7);
    }

private:
    std::unique_ptr<data::Storage> newStorage()
    {
        QString problem;
        auto storage = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &problem));
        return storage ? std::move(*storage) : nullptr;
    }

    Databases m_databases;
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
