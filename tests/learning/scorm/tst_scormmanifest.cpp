// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/manifest.h"

#include <QTest>

using namespace scorm;

namespace {

const QByteArray kHead2004 =
    "<manifest identifier=\"M\" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"\n"
    " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\" xmlns:adlseq=\"http://www.adlnet.org/xsd/adlseq_v1p3\"\n"
    " xmlns:adlnav=\"http://www.adlnet.org/xsd/adlnav_v1p3\" xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\">\n"
    "<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>\n"
    "";

QByteArray manifest2004(const QByteArray& item, const QByteArray& after = {})
{
    return kHead2004 +
           "<organizations default=\"O\"><organization identifier=\"O\"><title>T</title>\n"
           "<item identifier=\"I\" identifierref=\"R\"><title>One</title>" +
           item +
           "</item></organization></organizations>\n"
           "<resources xml:base=\"lib/\"><resource identifier=\"R\" type=\"webcontent\" adlcp:scormType=\"sco\" "
           "href=\"a.html\" xml:base=\"x/\">\n"
           "<file href=\"a.html\"/><dependency identifierref=\"D\"/></resource>\n"
           "<resource identifier=\"D\" type=\"webcontent\" adlcp:scormType=\"asset\"><file "
           "href=\"d.js\"/></resource></resources>" +
           after + "</manifest>";
}

QByteArray manifest12(const QByteArray& items, const QByteArray& href = "a.html")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest identifier=\"M\"\n"
           " xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" "
           "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n"
           "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>\n"
           "<organizations default=\"O\"><organization identifier=\"O\"><title>T</title>" +
           items +
           "</organization></organizations><resources>\n"
           "<resource identifier=\"R\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"" +
           href + "\"><file href=\"a.html\"/></resource></resources></manifest>";
}

const QByteArray kItem12 = "<item identifier=\"I\" identifierref=\"R\"><title>One</title></item>";

} // namespace

class TestScormManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_brokenManifests_nameTheFaultAndItsLine_data();
    void parse_brokenManifests_nameTheFaultAndItsLine();
    void parse_entityDeclarations_areRefusedBeforeAnyIsExpanded();
    void parse_resources_applyEveryBase();
    void launchHref_parameters_followTheRulesOfThePackagingBook_data();
    void launchHref_parameters_followTheRulesOfThePackagingBook();
    void parse_sequencingCollection_localPartsReplaceSharedOnes();
    void parse_objectives_mapsOfBothVocabulariesBecomeOne();
    void parse_objectiveTargets_decodeAndFoldSpaces();
    void parse_itemExtensions_areRead();
    void parse_thirdEditionThreshold_isTheElementsText();
    void parse_defaults_areThoseOfTheSequencingBook();
    void parse_scorm12_readsItsExtensionsAndOpensEveryItem();
    void parse_scorm12ClusterWithContent_getsItAsFirstChild();
    void parse_noOrganization_makesItemsOfWhatCanBeStarted();
    void parse_identifiersAndDefault_areTrimmedAndCaseSensitive();
    void looksLikeManifest_onlyForContentPackages();
};

void TestScormManifest::parse_brokenManifests_nameTheFaultAndItsLine_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& xml, const char* fault) {
        QTest::newRow(name) << xml << QString::fromLatin1(fault);
    };
    row("empty", "", "line 1");
    row("not closed", "<manifest>\n<organizations>", "line 2");
    row("not a manifest", "<html/>", "<html> is not");
    row("wrong encoding", manifest12(QByteArray(kItem12).replace("One", "Caf\xe9 \x96")), "line");
    row("dangling reference", manifest12("\n\n<item identifier=\"I\" identifierref=\"NOPE\"/>"),
        "line 6: no resource 'NOPE'");
    row("no items", manifest12(""), "an organization without items");
    row("item without identifier", manifest12("<item identifierref=\"R\"/>"), "item without identifier");
    row("identifier twice", manifest12(kItem12 + kItem12), "'I' is used twice");
    row("script address", manifest12(kItem12, "javascript:alert(1)"), "javascript:alert(1)");
    row("file address", manifest12(kItem12, "file:///etc/passwd"), "file:///etc/passwd");
    row("leaves the package", manifest12(kItem12, "%2e%2e/%2E%2e/etc/passwd"), "outside the package");
    row("backslashes", manifest12(kItem12, "a\\..\\..\\b.html"), "outside the package");
    row("unknown word",
        manifest2004("<imsss:sequencing>\n<imsss:deliveryControls tracked=\"perhaps\"/></imsss:sequencing>"),
        "tracked=\"perhaps\"");
    row("unknown action",
        manifest2004(
            "<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleAction action=\"jump\"/>"
            "</imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>"),
        "action=\"jump\"");
    row("measure out of range",
        manifest2004("<imsss:sequencing><imsss:objectives><imsss:primaryObjective>"
                     "<imsss:minNormalizedMeasure>1.5</imsss:minNormalizedMeasure></imsss:primaryObjective>"
                     "</imsss:objectives></imsss:sequencing>"),
        "minNormalizedMeasure is \"1.5\"");
    row("no such sequencing", manifest2004("<imsss:sequencing IDRef=\"x\"/>"), "no sequencing 'x'");
    row("too deep", QByteArray("<manifest>") + QByteArray("<a>").repeated(200), "too deep");
}

void TestScormManifest::parse_brokenManifests_nameTheFaultAndItsLine()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, fault);
    const auto manifest = parseManifest(xml);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, base::Error::Kind::Malformed);
    QVERIFY2(manifest.error().detail.contains(fault), qPrintable(manifest.error().detail));
    QVERIFY2(manifest.error().detail.startsWith(QLatin1String("line ")), qPrintable(manifest.error().detail));
}

void TestScormManifest::parse_entityDeclarations_areRefusedBeforeAnyIsExpanded()
{
    const auto manifest = parseManifest("<!DOCTYPE manifest [<!ENTITY a \"aaaa\">\n<!ENTITY b \"&a;&a;&a;\">]>"
                                        "<manifest><title>&b;</title></manifest>");
    QVERIFY(!manifest);
    QVERIFY(manifest.error().detail.contains(QLatin1String("entity declarations")));
}

void TestScormManifest::parse_resources_applyEveryBase()
{
    const auto manifest = parseManifest(manifest2004(""));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    const Resource* resource = manifest->resource(QStringLiteral("R"));
    QVERIFY(resource && resource->sco);
    QCOMPARE(resource->href, QStringLiteral("lib/x/a.html"));
    QCOMPARE(resource->files, QStringList{QStringLiteral("lib/x/a.html")});
    QCOMPARE(resource->dependencies, QStringList{QStringLiteral("D")});
    QVERIFY(!manifest->resource(QStringLiteral("D"))->sco);
    QCOMPARE(manifest->edition, Edition::Scorm2004Fourth);
}

void TestScormManifest::launchHref_parameters_followTheRulesOfThePackagingBook_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* href, const char* parameters, const char* expected) {
        QTest::addRow("%s + %s", href, parameters)
            << QString::fromLatin1(href) << QString::fromLatin1(parameters) << QString::fromLatin1(expected);
    };
    row("a.html", "", "a.html");
    row("a.html", "?x=1", "a.html?x=1");
    row("a.html", "&&x=1", "a.html?x=1");
    row("a.html?y=2", "?x=1", "a.html?y=2&x=1");
    row("a.html", "#part", "a.html#part");
    row("a.html#here", "#part", "a.html#here");
    row("a.html#here", "x=1", "a.html?x=1#here");
}

void TestScormManifest::launchHref_parameters_followTheRulesOfThePackagingBook()
{
    QFETCH(QString, href);
    QFETCH(QString, parameters);
    QFETCH(QString, expected);
    Manifest manifest;
    manifest.resources.append({QStringLiteral("R"), href, true, {}, {}});
    Item item;
    item.resource = QStringLiteral("R");
    item.parameters = parameters;
    QCOMPARE(manifest.launchHref(item), expected);
}

void TestScormManifest::parse_sequencingCollection_localPartsReplaceSharedOnes()
{
    const auto manifest = parseManifest(manifest2004(
        "<imsss:sequencing IDRef=\"s\"><imsss:deliveryControls tracked=\"false\"/></imsss:sequencing>",
        "<imsss:sequencingCollection><imsss:sequencing ID=\"s\"><imsss:controlMode flow=\"true\"/>"
        "<imsss:deliveryControls objectiveSetByContent=\"true\"/></imsss:sequencing></imsss:sequencingCollection>"));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    const Sequencing& sequencing = manifest->organization().root.children.first().sequencing;
    QVERIFY(sequencing.control.flow);
    QVERIFY(!sequencing.tracked);
    QVERIFY(!sequencing.objectiveSetByContent);
}

void TestScormManifest::parse_objectives_mapsOfBothVocabulariesBecomeOne()
{
    const auto manifest = parseManifest(manifest2004(
        "<imsss:sequencing><imsss:objectives><imsss:objective objectiveID=\"o\">"
        "<imsss:mapInfo targetObjectiveID=\"g\" writeSatisfiedStatus=\"true\"/></imsss:objective></imsss:objectives>"
        "<adlseq:objectives><adlseq:objective objectiveID=\"o\"><adlseq:mapInfo targetObjectiveID=\"g\" "
        "writeRawScore=\"true\"/>"
        "<adlseq:mapInfo targetObjectiveID=\"h\" writeMaxScore=\"true\"/></adlseq:objective></adlseq:objectives>"
        "</imsss:sequencing>"));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    const auto& objectives = manifest->organization().root.children.first().sequencing.objectives;
    QCOMPARE(objectives.size(), 2);
    QVERIFY(objectives.first().primary && objectives.first().id.isEmpty());
    const auto& maps = objectives.last().maps;
    QCOMPARE(maps.size(), 2);
    QVERIFY(maps.first().writeSatisfied && maps.first().writeRaw && !maps.first().writeMax &&
            maps.first().readSatisfied);
    QVERIFY(maps.last().writeMax && !maps.last().readSatisfied);
}

void TestScormManifest::parse_objectiveTargets_decodeAndFoldSpaces()
{
    const auto manifest = parseManifest(manifest2004(
        "<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID=\" o \">"
        "<imsss:mapInfo targetObjectiveID=\"  g%20%20-  x%20\"/></imsss:primaryObjective></imsss:objectives>"
        "</imsss:sequencing>"));
    QVERIFY(manifest);
    const Objective& objective = manifest->organization().root.children.first().sequencing.objectives.first();
    QCOMPARE(objective.id, QStringLiteral("o"));
    QCOMPARE(objective.maps.first().target, QStringLiteral("g - x"));
}

void TestScormManifest::parse_itemExtensions_areRead()
{
    const auto manifest = parseManifest(manifest2004(
        "<adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction><adlcp:dataFromLMS>some data</adlcp:dataFromLMS>"
        "<adlcp:completionThreshold completedByMeasure=\"true\" minProgressMeasure=\"0.75\" progressWeight=\"0.5\"/>"
        "<adlcp:data><adlcp:map targetID=\"d\" writeSharedData=\"false\"/></adlcp:data>"
        "<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>"
        "<adlnav:hideLMSUI>exitAll</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>"));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    const Item& item = manifest->organization().root.children.first();
    QCOMPARE(item.timeLimitAction, QStringLiteral("exit,message"));
    QCOMPARE(item.dataFromLms, QStringLiteral("some data"));
    QVERIFY(item.threshold && item.threshold->byMeasure);
    QCOMPARE(item.threshold->minimumProgress, 0.75);
    QCOMPARE(item.threshold->progressWeight, 0.5);
    QCOMPARE(item.data.size(), 1);
    QVERIFY(item.data.first().read && !item.data.first().write);
    QCOMPARE(item.hidden, (QStringList{QStringLiteral("continue"), QStringLiteral("exitAll")}));
}

void TestScormManifest::parse_thirdEditionThreshold_isTheElementsText()
{
    const auto manifest = parseManifest(manifest2004("<adlcp:completionThreshold> 0.4 </adlcp:completionThreshold>")
                                            .replace("4th Edition", "3rd Edition"));
    QVERIFY(manifest);
    QCOMPARE(manifest->edition, Edition::Scorm2004Third);
    const Item& item = manifest->organization().root.children.first();
    QVERIFY(item.threshold && item.threshold->byMeasure);
    QCOMPARE(item.threshold->minimumProgress, 0.4);
}

void TestScormManifest::parse_defaults_areThoseOfTheSequencingBook()
{
    const auto manifest = parseManifest(manifest2004(""));
    QVERIFY(manifest);
    const Sequencing& sequencing = manifest->organization().root.sequencing;
    QVERIFY(sequencing.control.choice && sequencing.control.choiceExit && !sequencing.control.flow);
    QVERIFY(sequencing.tracked && !sequencing.completionSetByContent && sequencing.rollupObjective);
    QCOMPARE(sequencing.objectives.size(), 1);
    QVERIFY(sequencing.objectives.first().primary);
    QVERIFY(manifest->organization().objectivesGlobalToSystem);
}

void TestScormManifest::parse_scorm12_readsItsExtensionsAndOpensEveryItem()
{
    const auto manifest = parseManifest(
        manifest12("<item identifier=\"I\" identifierref=\"R\" isvisible=\"false\"><title>One</title>"
                   "<adlcp:prerequisites "
                   "type=\"aicc_script\">A&amp;B</adlcp:prerequisites><adlcp:masteryscore>80</adlcp:masteryscore>"
                   "<adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,no "
                   "message</adlcp:timelimitaction>"
                   "<adlcp:datafromlms>x</adlcp:datafromlms></item>"));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    QCOMPARE(manifest->edition, Edition::Scorm12);
    const Item& item = manifest->organization().root.children.first();
    QCOMPARE(item.prerequisites, QStringLiteral("A&B"));
    QCOMPARE(item.masteryScore, QStringLiteral("80"));
    QCOMPARE(item.maxTime, QStringLiteral("00:30:00"));
    QCOMPARE(item.timeLimitAction, QStringLiteral("exit,no message"));
    QCOMPARE(item.dataFromLms, QStringLiteral("x"));
    QVERIFY(!item.visible);
    QVERIFY(item.sequencing.objectiveSetByContent);
    QVERIFY(manifest->organization().root.sequencing.control.flow);
    QVERIFY(manifest->resource(QStringLiteral("R"))->sco);
}

void TestScormManifest::parse_scorm12ClusterWithContent_getsItAsFirstChild()
{
    const auto manifest = parseManifest(
        manifest12("<item identifier=\"C\" identifierref=\"R\"><title>Cluster</title>" + kItem12 + "</item>"));
    QVERIFY(manifest);
    const Item& cluster = manifest->organization().root.children.first();
    QVERIFY(cluster.resource.isEmpty());
    QCOMPARE(cluster.children.size(), 2);
    QCOMPARE(cluster.children.first().resource, QStringLiteral("R"));
    QCOMPARE(cluster.children.first().title, QStringLiteral("Cluster"));
}

void TestScormManifest::parse_noOrganization_makesItemsOfWhatCanBeStarted()
{
    QByteArray xml = manifest12("");
    xml.replace(xml.indexOf("<organizations"), xml.indexOf("<resources>") - xml.indexOf("<organizations"),
                "<organizations/>");
    const auto manifest = parseManifest(xml);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    QCOMPARE(manifest->organization().root.children.size(), 1);
    QCOMPARE(manifest->launchHref(manifest->organization().root.children.first()), QStringLiteral("a.html"));
}

void TestScormManifest::parse_identifiersAndDefault_areTrimmedAndCaseSensitive()
{
    QByteArray xml = manifest12("<item identifier=\" i \" identifierref=\"R\"/>" + kItem12);
    xml.replace("organization identifier=\"O\"", "organization identifier=\"o\"><item identifier=\"z\"/></organization>"
                                                 "<organization identifier=\"  O \"");
    const auto manifest = parseManifest(xml);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().detail));
    QCOMPARE(manifest->defaultOrganization, 1);
    QCOMPARE(manifest->organization().root.children.first().identifier, QStringLiteral("i"));
}

void TestScormManifest::looksLikeManifest_onlyForContentPackages()
{
    QVERIFY(looksLikeManifest("\xef\xbb\xbf" + manifest12(kItem12)));
    QVERIFY(looksLikeManifest(kHead2004));
    QVERIFY(!looksLikeManifest("<manifest xmlns=\"urn:x\"/>"));
    QVERIFY(!looksLikeManifest("<courseStructure/>"));
    QVERIFY(!looksLikeManifest("PK\x03\x04"));
}

QTEST_GUILESS_MAIN(TestScormManifest)
#include "tst_scormmanifest.moc"
