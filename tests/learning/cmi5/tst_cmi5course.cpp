// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/coursestructure.h"
#include "tests/support/places.h"

#include <QDir>
#include <QtTest/QtTest>

using namespace cmi5;

namespace {

const QString kData = support::sharedPath(u"/data/cmi5");

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray heading(const char* text = "x")
{
    const QByteArray string = "<langstring lang=\"en\">" + QByteArray(text) + "</langstring>";
    return "<title>" + string + "</title><description>" + string + "</description>";
}

QByteArray unit(const QByteArray& id, const QByteArray& attributes = {}, const QByteArray& url = "https://a.example/x")
{
    return "<au id=\"" + id + "\" " + attributes + ">" + heading() + "<url>" + url + "</url></au>";
}

QByteArray course(const QByteArray& content, const QByteArray& objectives = {})
{
    return "<courseStructure xmlns=\"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd\">"
           "<course id=\"https://c.example/c\">" +
           heading("Course") + "</course>" + objectives + content + "</courseStructure>";
}

bool hasIndex(const QString& path)
{
    return path == QLatin1StringView("a b/index.html");
}

} // namespace

class TestCmi5Course final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_refuses_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& xml, const char* code) {
            QTest::newRow(name) << xml << QString::fromLatin1(code);
        };
        row("empty", "", "not-xml");
        row("not xml", "PK", "not-xml");
        row("cut off", course(unit("x:a")).chopped(5), "not-xml");
        row("two roots", course(unit("x:a")) + "<a/>", "not-xml");
        row("another root", "<manifest/>", "not-cmi5");
        row("no namespace", "<courseStructure/>", "not-cmi5");
        row("entities", "<!DOCTYPE a [<!ENTITY b \"c\">]>" + course(unit("x:a")), "unsafe-xml");
        row("no unit", course(""), "missing-element");
        row("empty block", course("<block id=\"x:b\">" + heading() + "</block>"), "missing-element");
        row("no title", course("<au id=\"x:a\"><url>https://a</url></au>"), "missing-element");
        row("no url", course("<au id=\"x:a\">" + heading() + "</au>"), "missing-element");
        row("no id", course("<au>" + heading() + "<url>https://a</url></au>"), "missing-attribute");
        row("id is no IRI", course(unit("a")), "invalid-value");
        row("moveOn", course(unit("x:a", "moveOn=\"passed\"")), "invalid-value");
        row("masteryScore", course(unit("x:a", "masteryScore=\"1.1\"")), "invalid-value");
        row("masteryScore nan", course(unit("x:a", "masteryScore=\"nan\"")), "invalid-value");
        row("launchMethod", course(unit("x:a", "launchMethod=\"Tab\"")), "invalid-value");
        row("two units", course(unit("x:a") + unit("x:a")), "duplicate-id");
        row("relative", course(unit("x:a", {}, "index.html")), "invalid-url");
        row("launch parameter", course(unit("x:a", {}, "https://a/?fetch=1")), "invalid-url");
        row("two addresses", course("<au id=\"x:a\">" + heading() + "<url>https://a</url><url>https://b</url></au>"),
            "unexpected-element");
        row("unknown element", course(unit("x:a") + "<module/>"), "unexpected-element");
        row("unknown objective",
            course("<au id=\"x:a\">" + heading() +
                   "<objectives><objective idref=\"x:o\"/></objectives><url>https://a</url></au>"),
            "unknown-objective");
    }
    void parse_refuses()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, code);
        const auto parsed = parseCourseStructure(xml, {});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
        QVERIFY2(parsed.error().detail.startsWith(QLatin1StringView("line ")), qPrintable(parsed.error().detail));
    }

    void parse_readsAll()
    {
        const QByteArray objectives =
            "<objectives><objective id=\"x:o\">" + heading("Aim") + "</objective></objectives>";
        const QByteArray first = "<au id=\" x:1 \" moveOn=\"CompletedOrPassed\" masteryScore=\"0.85\" "
                                 "launchMethod=\"OwnWindow\" activityType=\"https://t\">" +
                                 heading() +
                                 "<objectives><objective idref=\"x:o\"/></objectives><url> https://a/?b=1 </url>"
                                 "<launchParameters> p </launchParameters><entitlementKey>k</entitlementKey>"
                                 "<e:more xmlns:e=\"urn:e\"><au/>text</e:more></au>";
        const QByteArray block = "<block id=\"x:b\">" + heading("Block") + unit("x:2") + "<block id=\"x:c\">" +
                                 heading() + unit("x:3") + "</block></block>";
        const auto parsed = parseCourseStructure(course(first + block, objectives), {});
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
        QCOMPARE(parsed->units.size(), 3);
        const AssignableUnit& unit = parsed->units.first();
        QCOMPARE(unit.id, QStringLiteral("x:1"));
        QCOMPARE(unit.url, QStringLiteral("https://a/?b=1"));
        QCOMPARE(unit.moveOn, MoveOn::CompletedOrPassed);
        QCOMPARE(unit.masteryScore, std::optional(0.85));
        QCOMPARE(unit.launchMethod, LaunchMethod::OwnWindow);
        QCOMPARE(unit.launchParameters, QStringLiteral("p"));
        QCOMPARE(unit.entitlementKey, QStringLiteral("k"));
        QCOMPARE(unit.objectives, QStringList{QStringLiteral("x:o")});
        QCOMPARE(parsed->course.children.size(), 2);
        QVERIFY(parsed->course.children[1].isBlock);
        const Block& outer = parsed->blocks[parsed->course.children[1].index];
        QCOMPARE(outer.id, QStringLiteral("x:b"));
        QCOMPARE(outer.children.size(), 2);
        QCOMPARE(parsed->blocks[outer.children[1].index].id, QStringLiteral("x:c"));
        QCOMPARE(text(parsed->objectives.first().title, {QStringLiteral("de")}), QStringLiteral("Aim"));
    }

    void parse_relativeUrls_needTheirFile()
    {
        const QByteArray good = course(unit("x:a", {}, "a%20b/index.html?x=1#y"));
        QVERIFY(parseCourseStructure(good, {hasIndex}));
        const auto missing = parseCourseStructure(course(unit("x:a", {}, "index.html")), {hasIndex});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, QStringLiteral("missing-file"));
    }

    void parse_aThousandUnitsAndDeepBlocks()
    {
        QByteArray units;
        for (int i = 0; i < 1500; ++i)
            units += unit("x:" + QByteArray::number(i));
        const auto parsed = parseCourseStructure(course(units), {});
        QVERIFY(parsed);
        QCOMPARE(parsed->units.size(), 1500);
        QByteArray deep = unit("x:a");
        for (int i = 0; i < 5000; ++i)
            deep = "<block id=\"x:" + QByteArray::number(i) + "\">" + heading() + deep + "</block>";
        QVERIFY2(!parseCourseStructure(course(deep), {}), "the stack is not the document's to use up");
    }

    void parse_examplesOfTheStandard()
    {
        const QByteArray simple = read(kData + QStringLiteral("/aicc/simple-cmi5.xml"));
        if (simple.isEmpty())
            QSKIP("../shared/data/cmi5 is not there");
        for (const char* name : {"simple", "extended"}) {
            const auto parsed = parseCourseStructure(
                read(kData + QStringLiteral("/aicc/%1-cmi5.xml").arg(QLatin1StringView(name))), {});
            QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
            QCOMPARE(text(parsed->course.title, {QStringLiteral("en-US")}), QStringLiteral("Introduction to Geology"));
        }
    }

    // Structures that CATAPULT's LMS test suite wants refused.
    void parse_catapultsInvalidOnes_areRefused_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(kData + QStringLiteral("/lts-packages"));
        for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("2*.xml")}))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
        if (!folder.exists())
            QSKIP("../shared/data/cmi5 is not there");
    }
    void parse_catapultsInvalidOnes_areRefused()
    {
        QFETCH(QString, file);
        const QByteArray xml = read(file);
        QVERIFY(!xml.isEmpty());
        QVERIFY2(!parseCourseStructure(xml, {}), qPrintable(file));
    }

    void text_prefersTheReadersLanguage()
    {
        const LangStrings strings{{QStringLiteral("de-AT"), QStringLiteral("d")},
                                  {QStringLiteral("en-US"), QStringLiteral("e")},
                                  {QStringLiteral("fr"), QStringLiteral("f")}};
        QCOMPARE(text(strings, {QStringLiteral("FR")}), QStringLiteral("f"));
        QCOMPARE(text(strings, {QStringLiteral("de")}), QStringLiteral("d"));
        QCOMPARE(text(strings, {QStringLiteral("ja")}), QStringLiteral("e"));
        QCOMPARE(text({}, {QStringLiteral("ja")}), QString());
    }
};

QTEST_GUILESS_MAIN(TestCmi5Course)
#include "tst_cmi5course.moc"
