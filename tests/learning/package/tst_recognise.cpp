// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/recognise.h"
#include "tests/learning/package/samples.h"
#include "tests/learning/package/zipbuilder.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using package::Format;
using tests::zip;

namespace {

base::Result<package::PackageInfo> recognised(const std::vector<tests::ZipEntry>& entries)
{
    const auto reader = package::Reader::openBytes(zip(entries));
    return reader ? package::recognise(**reader) : base::failure(reader.error());
}

} // namespace

class TestRecognise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognise_broken_isRefusedByTheFault_data()
    {
        using Entries = std::vector<tests::ZipEntry>;
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const Entries& entries, const char* fault) {
            QTest::newRow(name) << entries << QString::fromLatin1(fault);
        };
        row("nothing to start", {{"a.txt", "x"}}, "no-manifest");
        row("manifest in a folder", {{"course/imsmanifest.xml", samples::manifest("a.html")}, {"b/x.js", "x"}},
            "no-manifest");
        row("packed with its folder",
            {{"course/imsmanifest.xml", samples::manifest("a.html")}, {"course/index.html", "x"}}, "no-manifest");
        row("archive in the archive", {{"inner.zip", zip({{"index.html", "x"}})}}, "no-manifest");
        row("empty page", {{"index.html", ""}}, "nothing-to-launch");
        row("manifest cut", {{"imsmanifest.xml", samples::manifest("a.html").first(400)}}, "manifest");
        row("manifest of zeros", {{"imsmanifest.xml", QByteArray(100, '\0')}}, "manifest");
        row("entities", {{"imsmanifest.xml", "<!DOCTYPE m [<!ENTITY a \"x\">]>" + samples::manifest("a.html", "&a;")}},
            "manifest-entities");
        row("unknown encoding", {{"imsmanifest.xml", "<?xml version=\"1.0\" encoding=\"x-none\"?><manifest/>"}},
            "manifest-encoding");
        row("wrong UTF-16", {{"cmi5.xml", "\xff\xfe<\x00\x00\xd8x"}}, "manifest");
        row("cmi5 without its file", {{"cmi5.xml", samples::kCmi5}}, "manifest");
        row("cmi5 entities",
            {{"cmi5.xml", QByteArray(samples::kCmi5)
                              .replace("<courseStructure", "<!DOCTYPE m [<!ENTITY a \"x\">]><courseStructure")},
             {"a.html", "x"}},
            "manifest-entities");
        row("H5P without content", {{"h5p.json", samples::kH5p}, {"H5P.Quiz-1.2/library.json", "{}"}},
            "nothing-to-launch");
        row("H5P without its library", {{"h5p.json", samples::kH5p}, {"content/content.json", "{}"}},
            "nothing-to-launch");
        row("H5P that is no JSON", {{"h5p.json", "{"}}, "manifest");
        row("xAPI that is no tincan.xml", {{"tincan.xml", "<course/>"}, {"index.html", "x"}}, "manifest");
        row("xAPI cut", {{"tincan.xml", samples::kTincan.first(300)}, {"a.html", "x"}}, "manifest");
        row("xAPI without its page", {{"tincan.xml", samples::kTincan}}, "nothing-to-launch");
        row("xAPI entities",
            {{"tincan.xml", QByteArray(samples::kTincan).replace("<tincan", "<!DOCTYPE t [<!ENTITY a \"x\">]><tincan")},
             {"a.html", "x"}},
            "manifest-entities");
        row("AICC with pages",
            {{"Course.CRS", "[Course]"}, {"course.au", "x"}, {"course.des", "x"}, {"index.html", "x"}}, "unsupported");
        row("Common Cartridge",
            {{"imsmanifest.xml",
              samples::manifest("a.html").replace("<metadata>", "<metadata><schema>IMS Common Cartridge</schema>")},
             {"a.html", "x"}},
            "unsupported");
        row("QTI",
            {{"imsmanifest.xml",
              samples::manifest("a.html").replace("<metadata>", "<metadata><schema>QTIv2.1 Package</schema>")},
             {"a.html", "x"}},
            "unsupported");
        row("shortcut to a script", {{"a.url", "[InternetShortcut]\nURL=javascript:alert(1)\n"}}, "nothing-to-launch");
        row("shortcut to a file", {{"a.url", "[InternetShortcut]\nURL=file:///etc/passwd\n"}}, "nothing-to-launch");
        row("list that leaves the package", {{"lxcp.json", R"({"items":[{"href":"%2e%2e/x"}]})"}, {"x", "y"}},
            "nothing-to-launch");
    }
    void recognise_broken_isRefusedByTheFault()
    {
        QFETCH(std::vector<tests::ZipEntry>, entries);
        QFETCH(QString, fault);
        const auto info = recognised(entries);
        QVERIFY(!info);
        QCOMPARE(info.error().code, fault);
        QVERIFY(!info.error().detail.isEmpty());
    }

    void scorm_itemsAndWhatTheyNeed()
    {
        const auto info = recognised({{"imsmanifest.xml", samples::manifest("p%20q.html?x=1#y")},
                                      {"p q.html", "<html><script src='//cdn.example.net/x.js'></script>"}});
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->format, Format::Scorm12);
        QCOMPARE(info->edition, QStringLiteral("SCORM 1.2"));
        QCOMPARE(info->title, QStringLiteral("A course"));
        QCOMPARE(info->manifest, QStringLiteral("imsmanifest.xml"));
        QCOMPARE(info->items.size(), 2);
        QCOMPARE(info->items[0].launch, QStringLiteral("p%20q.html?x=1#y"));
        QVERIFY(info->items[0].scored);
        QVERIFY(!info->items[0].offline); // its script is elsewhere
        QCOMPARE(info->items[0].mastery.value_or(0), 0.8);
        QCOMPARE(info->items[1].launch, QStringLiteral("https://example.org/two"));
        QVERIFY(!info->items[1].scored);
        QCOMPARE(info->hosts, (QStringList{QStringLiteral("cdn.example.net"), QStringLiteral("example.org")}));
        QCOMPARE(info->openable(), 2);
        QCOMPARE(info->openableOffline(), 0);
        QCOMPARE(info->files, 2);
    }

    void scorm_encodings_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        const QByteArray body = samples::manifest("a.html", "Caf\xc3\xa9 \xe2\x80\x93 x").sliced(head.size());
        const QByteArray western = samples::manifest("a.html", "Caf\xe9 \x96 x").sliced(head.size());
        const QString text = QString::fromUtf8("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + body);
        QTest::newRow("UTF-8") << head + body;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + head + body;
        QTest::newRow("no declaration") << body;
        QTest::newRow("Windows-1252 declared") << "<?xml version='1.0' encoding='windows-1252'?>" + western;
        QTest::newRow("Windows-1252 that says UTF-8") << head + western;
        QTest::newRow("UTF-16 with mark")
            << "\xff\xfe" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }
    void scorm_encodings()
    {
        QFETCH(QByteArray, xml);
        const auto info = recognised({{"imsmanifest.xml", xml}, {"a.html", "x"}});
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->title, QStringLiteral("Café – x"));
    }

    void scorm_otherItemsStay_whenOneCannotBeOpened()
    {
        const auto info = recognised({{"imsmanifest.xml", samples::manifest("missing.html")}});
        QVERIFY(info);
        QCOMPARE(info->items[0].missing, QStringLiteral("launch-missing"));
        QVERIFY(info->items[0].launch.isEmpty());
        QCOMPARE(info->openable(), 1);
        QCOMPARE(info->notes.size(), 1);
    }

    void scorm_endlessTitle_isCut()
    {
        const auto info =
            recognised({{"imsmanifest.xml", samples::manifest("a.html", QByteArray(100'000, 'T'))}, {"a.html", "x"}});
        QVERIFY(info);
        QCOMPARE(info->title.size(), 500);
    }

    void cmi5_treeAndRules()
    {
        const auto info = recognised({{"cmi5.xml", samples::kCmi5}, {"a.html", "x"}});
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->format, Format::Cmi5);
        QCOMPARE(info->title, QStringLiteral("Course"));
        QCOMPARE(info->languages, (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
        QCOMPARE(info->items.size(), 3);
        QCOMPARE(info->items[0].launch, QString());
        QCOMPARE(info->items[1].depth, 1);
        QCOMPARE(info->items[1].moveOn, QStringLiteral("Passed"));
        QCOMPARE(info->items[1].mastery.value_or(0), 0.7);
        QVERIFY(info->items[1].offline);
        QCOMPARE(info->items[2].depth, 0);
        QVERIFY(!info->items[2].offline);
        QCOMPARE(info->openable(), 2);
        QCOMPARE(info->openableOffline(), 1);
    }

    void xapi_activitiesThatAreOpened()
    {
        const auto info = recognised(
            {{"TinCan.xml", samples::kTincan}, {"a.html", "<title>A</title>"}, {"more.html", "<title>More</title>"}});
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->format, Format::Xapi);
        QCOMPARE(info->title, QStringLiteral("Fire safety"));
        QCOMPARE(info->languages, QStringList{QStringLiteral("en-GB")});
        QCOMPARE(info->manifest, QStringLiteral("TinCan.xml"));
        QCOMPARE(info->items.size(), 2);
        QCOMPARE(info->items[0].id, QStringLiteral("http://publisher.example/course"));
        QCOMPARE(info->items[0].launch, QStringLiteral("a.html?x=1"));
        QVERIFY(info->items[0].scored && info->items[0].offline);
        QCOMPARE(info->items[1].title, QStringLiteral("More"));
    }

    void severalManifests_theOneThatSaysMoreCounts()
    {
        const auto scorm = recognised(
            {{"tincan.xml", samples::kTincan}, {"imsmanifest.xml", samples::manifest("a.html")}, {"a.html", "x"}});
        QVERIFY(scorm && scorm->format == Format::Scorm12);
        const auto cmi5 = recognised({{"tincan.xml", samples::kTincan},
                                      {"imsmanifest.xml", samples::manifest("a.html")},
                                      {"cmi5.xml", samples::kCmi5},
                                      {"a.html", "x"}});
        QVERIFY(cmi5 && cmi5->format == Format::Cmi5);
    }

    // Archives of old packers do not say in which of two ways a name is meant; the manifest does.
    void namesWithoutEncoding_areFoundInBothWays()
    {
        for (const char* name : {"caf\x82.html", "caf\xe9.html"}) { // code page 437; Latin 1
            const auto info = recognised({{"imsmanifest.xml", samples::manifest("caf\xc3\xa9.html")}, {name, "x"}});
            QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
            QCOMPARE(info->items[0].missing, QString());
            QCOMPARE(info->items[0].launch, QStringLiteral("caf%C3%A9.html"));
        }
        const auto quoted = recognised({{"imsmanifest.xml", samples::manifest("caf%E9.html")}, {"caf\xe9.html", "x"}});
        QVERIFY(quoted);
        QCOMPARE(quoted->items[0].missing, QString());
    }

    void h5p_withItsLibrary()
    {
        const auto info = recognised(
            {{"h5p.json", samples::kH5p}, {"content/content.json", "{}"}, {"H5P.Quiz-1.2/library.json", "{}"}});
        QVERIFY(info);
        QCOMPARE(info->format, Format::H5p);
        QCOMPARE(info->edition, QStringLiteral("H5P.Quiz-1.2"));
        QCOMPARE(info->title, QStringLiteral("Quiz"));
        QCOMPARE(info->notes.size(), 1); // H5P.Other is not there
    }

    void plain_formats_data()
    {
        using Entries = std::vector<tests::ZipEntry>;
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("launch");
        const auto row = [](const char* name, const Entries& entries, const char* format, const char* title,
                            const char* launch) {
            QTest::newRow(name) << entries << QString::fromLatin1(format) << QString::fromUtf8(title)
                                << QString::fromLatin1(launch);
        };
        row("page", {{"b.html", "x"}, {"index.html", "<title>A &amp; B</title>"}}, "html", "A & B", "index.html");
        row("only page", {{"Über.html", "x"}}, "html", "Über", "%C3%9Cber.html");
        row("in one folder", {{"c/index.htm", "<title>\n Two\n words </title>"}, {"c/x.js", ""}}, "html", "Two words",
            "c/index.htm");
        row("video", {{"Fire drill.webm", "x"}, {"Fire drill.vtt", "x"}}, "video", "Fire drill", "Fire%20drill.webm");
        row("PDF", {{"rules.pdf", "%PDF"}}, "pdf", "rules", "rules.pdf");
        row("link", {{"Site.url", "[InternetShortcut]\r\nURL=https://example.org/x\r\n"}}, "link", "Site",
            "https://example.org/x");
        row("list",
            {{"lxcp.json", R"({"title":"T","items":[{"title":"1","href":"a.html"},{"href":"b.html"}]})"},
             {"a.html", "x"},
             {"b.html", "x"}},
            "html", "T", "a.html");
        row("videos and questions about them",
            {{"lxcp.json", R"({"title":"T","items":[{"href":"a.webm"},{"href":"b.pdf"},{"href":"c.html"}]})"},
             {"a.webm", "x"},
             {"b.pdf", "%PDF"},
             {"c.html", "x"}},
            "video", "T", "a.webm");
        row("a document, and questions about it",
            {{"lxcp.json", R"({"title":"T","items":[{"href":"b.pdf"},{"href":"c.html"}]})"},
             {"b.pdf", "%PDF"},
             {"c.html", "x"}},
            "pdf", "T", "b.pdf");
        row("found: a document and a video", {{"a.pdf", "%PDF"}, {"b.webm", "x"}}, "video", "a", "a.pdf");
    }
    void plain_formats()
    {
        QFETCH(std::vector<tests::ZipEntry>, entries);
        QFETCH(QString, format);
        const auto info = recognised(entries);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(package::formatWord(info->format), format);
        QTEST(info->title, "title");
        QTEST(info->items.front().launch, "launch");
    }

    void plain_pageNeedsTheNetwork_onlyForWhatRuns()
    {
        const auto info = recognised({{"index.html", samples::kPage}});
        QVERIFY(info);
        QVERIFY(info->items[0].offline);
        QCOMPARE(info->hosts, (QStringList{QStringLiteral("pictures.example"), QStringLiteral("styles.example")}));
        QCOMPARE(info->languages, QStringList{QStringLiteral("de")});
        const auto framed = recognised({{"index.html", "<iframe allow=x src = \"https://Frame.example/?a=b&amp;c\">"}});
        QVERIFY(framed);
        QVERIFY(!framed->items[0].offline);
        QCOMPARE(framed->hosts, QStringList{QStringLiteral("frame.example")});
    }

    void plain_declaredHosts_areNamesOnly()
    {
        const auto info = recognised({{"lxcp.json", samples::kHosts}, {"index.html", "x"}});
        QVERIFY(info);
        QCOMPARE(info->hosts, QStringList{QStringLiteral("api.example.org")});
        QCOMPARE(info->notes.size(), 3);
    }

    void inspect_readsEveryByte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.zip"));
        const auto write = [&](const QByteArray& bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(zip({{"index.html", "x"}, {.name = "v.webm", .content = "abc", .crc = 7}})));
        QCOMPARE(package::inspect(path).error().code, QStringLiteral("checksum"));
        QVERIFY(write(zip({{"index.html", "x"}, {"v.webm", "abc"}})));
        QVERIFY(package::inspect(path));
        QCOMPARE(package::inspect(folder.filePath(QStringLiteral("none.zip"))).error().code,
                 QStringLiteral("unreadable"));
        const QString course = folder.filePath(QStringLiteral("mine.xml"));
        QFile xml(course);
        QVERIFY(xml.open(QIODevice::WriteOnly));
        xml.write(QByteArray(samples::kCmi5).replace("a.html", "https://example.org/a"));
        xml.close();
        QCOMPARE(package::inspect(course).value().format, Format::Cmi5);
    }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
