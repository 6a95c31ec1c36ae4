// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/pack.h"
#include "app/learning/package/reader.h"
#include "tests/learning/package/zipbuilder.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using package::Limits;
using package::Reader;
using tests::zip;
using tests::ZipEntry;

class TestReader final : public QObject
{
    Q_OBJECT

private:
    static QString faultOf(const QByteArray& archive, const Limits& limits = {})
    {
        const auto reader = Reader::openBytes(archive, limits);
        if (!reader)
            return reader.error().code;
        const auto verified = (*reader)->verify();
        return verified ? QString() : verified.error().code;
    }
    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 12345;
        for (char& c : bytes)
            c = char((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    }

private Q_SLOTS:
    void open_unsafeArchive_isRefusedByTheFault_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QByteArray& archive, const char* fault) {
            QTest::newRow(name) << archive << QString::fromLatin1(fault);
        };
        const auto named = [&](const char* title, const QByteArray& name, const char* fault = "unsafe-name") {
            row(title, zip({{"index.html", "x"}, {name, "y"}}), fault);
        };
        named("parent", "../evil.txt");
        named("parent inside", "a/../../evil.txt");
        named("parent with backslashes", "..\\..\\evil.txt");
        named("parent in the middle", "a\\..\\b");
        named("absolute", "/etc/passwd");
        named("absolute with backslash", "\\evil.txt");
        named("share", "\\\\host\\share\\x");
        named("drive", "C:/evil.txt");
        named("drive without slash", "C:evil.txt");
        named("stream", "index.html:evil");
        named("NUL", QByteArray("a\0b.html", 8));
        named("line break", "a\nb.html");
        named("device", "img/CON");
        named("device with an ending", "aux.html");
        named("device with a number", "lpt1.txt");
        named("device with a superscript", "COM\xc2\xb9.txt");
        named("dot at the end", "a./b.html");
        named("space at the end", "b.html ");
        named("empty part", "a//b.html");
        named("no name", "");
        named("too long", QByteArray(1200, 'n'));
        named("too deep", QByteArray("a/").repeated(70) + "b");
        row("says UTF-8", zip({{"caf\xe9.html", "x", false, 0x800}}), "name-encoding");
        row("encrypted", zip({{"a", "x", false, 1}}), "encrypted");
        row("method", zip({{.name = "a", .content = "x", .method = 14}}), "compression");
        row("symbolic link", zip({{.name = "a", .content = "/etc", .madeBy = 3 << 8, .attributes = 0120777u << 16}}),
            "link");
        row("pipe", zip({{.name = "a", .madeBy = 3 << 8, .attributes = 0010644u << 16}}), "link");
        row("check sum", zip({{.name = "a", .content = "x", .crc = 1}}), "checksum");
        row("deflated check sum", zip({{.name = "a", .content = "xxxxxxxxx", .deflate = true, .crc = 1}}), "checksum");
        row("longer than it says", zip({{.name = "a", .content = QByteArray(5000, 'x'), .deflate = true, .size = 10}}),
            "checksum");
        row("shorter than it says", zip({{.name = "a", .content = "xyz", .deflate = true, .size = 10}}), "checksum");
        row("stored with two sizes", zip({{.name = "a", .content = "xyz", .size = 10}}), "truncated");
        row("overlap", zip({{.name = "a", .content = noise(100)}, {.name = "b", .content = noise(100), .header = 0}}),
            "overlap");
        row("behind the archive", zip({{.name = "a", .content = "x"}, {.name = "b", .content = "x", .header = 40}}),
            "truncated");
        row("nothing", zip({}), "empty");
        row("only a folder", zip({{"a/", ""}}), "empty");
        row("no archive", "plain text", "not-an-archive");
        row("zero bytes", "", "not-an-archive");
        row("more entries claimed", zip({{"a", "x"}}, 3), "truncated");
        row("fewer entries claimed", zip({{"a", "x"}, {"b", "y"}}, 1), "truncated");
        const QByteArray whole = zip({{"a", noise(500)}, {"b", "y"}});
        row("zeros behind it", whole + QByteArray(50, '\0'), "");
        row("something in front of it", "#!/bin/sh\n" + whole, "truncated");
        row("cut in the content", whole.first(300), "truncated");
        row("cut in the directory", whole.first(whole.size() - 40), "truncated");
        row("cut in the last record", whole.first(whole.size() - 1), "truncated");
    }
    void open_unsafeArchive_isRefusedByTheFault()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(archive), fault);
    }

    void open_error_namesTheEntryInOneLine()
    {
        const auto reader = Reader::openBytes(zip({{"index.html", "x"}, {"..\\evil\n.txt", "y"}}));
        QVERIFY(!reader);
        QVERIFY2(reader.error().detail.contains(QStringLiteral("evil")), qPrintable(reader.error().detail));
        QVERIFY(!reader.error().detail.contains(u'\n'));
    }

    void open_aboveTheLimits_isRefused()
    {
        Limits limits;
        limits.maxEntries = 2;
        QCOMPARE(faultOf(zip({{"a", ""}, {"b", ""}, {"c", ""}}), limits), QStringLiteral("too-many-entries"));
        limits = {};
        limits.maxEntryBytes = 10;
        QCOMPARE(faultOf(zip({{"a", QByteArray(11, 'x')}}), limits), QStringLiteral("too-large"));
        limits = {};
        limits.maxTotalBytes = 15;
        QCOMPARE(faultOf(zip({{"a", QByteArray(10, 'x')}, {"b", QByteArray(10, 'x')}}), limits),
                 QStringLiteral("too-large"));
        limits = {};
        limits.ratioFromBytes = 100'000;
        const QByteArray flat(400'000, 'x');
        QCOMPARE(faultOf(zip({{"a", flat, true}}), limits), QStringLiteral("bomb"));
        const QByteArray piece(90'000, 'x');
        QCOMPARE(faultOf(zip({{"a", piece, true}, {"b", piece, true}}), limits), QStringLiteral("bomb"));
        QCOMPARE(faultOf(zip({{"a", noise(400'000), true}}), limits), QString());
        QCOMPARE(faultOf(zip({{"a", flat, true}})), QString());
    }

    void open_commentThatLooksLikeTheLastRecord_isNotTaken()
    {
        QByteArray archive = zip({{"a", "x"}});
        archive.resize(archive.size() - 2);
        const QByteArray comment = QByteArray("PK\5\6") + QByteArray(18, '\0') + "end";
        tests::put<quint16>(archive, quint16(comment.size()));
        QCOMPARE(faultOf(archive + comment), QString());
    }

    void find_goesFromTheLetterToNormalisationToCase()
    {
        const auto opened = Reader::openBytes(zip({{"a/Index.html", "1"},
                                                   {"caf\x65\xcc\x81.html", "2"}, // decomposed
                                                   {"\x81.html", "3"},            // ü in code page 437
                                                   {"b/x.js", "4"},
                                                   {"b/X.js", "5"},
                                                   {"50%.html", "6"},
                                                   {"win\\dows.html", "7"}}));
        QVERIFY(opened);
        const Reader& reader = **opened;
        const auto content = [&](const package::Entry* entry) {
            return entry ? reader.bytes(*entry, 100).value_or("failed") : QByteArray("none");
        };
        QCOMPARE(content(reader.find(QStringLiteral("a/Index.html"))), "1");
        QCOMPARE(content(reader.find(QStringLiteral("/a/./b/../index.HTML"))), "1");
        QCOMPARE(content(reader.find(QStringLiteral("café.html"))), "2");
        QCOMPARE(content(reader.find(QStringLiteral("ü.html"))), "3");
        QCOMPARE(content(reader.find(QStringLiteral("b/X.js"))), "5");
        QCOMPARE(content(reader.find(QStringLiteral("b/x.JS"))), "none");
        QCOMPARE(content(reader.find(QStringLiteral("../a/Index.html"))), "none");
        QCOMPARE(content(reader.find(QStringLiteral("win/dows.html"))), "7");
        QCOMPARE(content(reader.findUrl(u"a/Index.html?x=1&y=../..#z")), "1");
        QCOMPARE(content(reader.findUrl(u"caf%C3%A9.html")), "2");
        QCOMPARE(content(reader.findUrl(u"50%25.html")), "6");
        QCOMPARE(content(reader.findUrl(u"50%.html")), "6");
        QCOMPARE(content(reader.findUrl(u"%2e%2e/%2e%2e/etc/passwd")), "none");
        QCOMPARE(content(reader.findUrl(u"a%5cIndex.html")), "none");
        QCOMPARE(reader.notes().size(), 2); // case, backslash
    }

    void find_sameNameTwice_takesTheLater()
    {
        const auto reader = Reader::openBytes(zip({{"a.html", "first"}, {"a.html", "second"}}));
        QVERIFY(reader);
        QCOMPARE((*reader)->bytes(*(*reader)->find(QStringLiteral("a.html")), 100).value(), "second");
        QCOMPARE((*reader)->bytes(*(*reader)->find(QStringLiteral("A.html")), 100).value(), "second");
        QCOMPARE((*reader)->notes().size(), 1);
    }

    void device_seeksAnywhere_data()
    {
        QTest::addColumn<bool>("deflate");
        QTest::newRow("stored") << false;
        QTest::newRow("deflated") << true;
    }
    void device_seeksAnywhere()
    {
        QFETCH(bool, deflate);
        const QByteArray content = noise(700'000);
        std::unique_ptr<QIODevice> device;
        std::unique_ptr<QIODevice> other;
        {
            const auto reader = Reader::openBytes(zip({{"v.webm", content, deflate}, {"w.txt", "text", deflate}}));
            QVERIFY(reader);
            device = (*reader)->device((*reader)->entries()[0]).value();
            other = (*reader)->device((*reader)->entries()[1]).value();
        } // the devices keep the archive
        QCOMPARE(device->size(), content.size());
        for (const qint64 at : {0, 699'999, 5, 300'000, 299'000, 650'000}) {
            QVERIFY(device->seek(at));
            QCOMPARE(device->read(1000), content.mid(at, 1000));
        }
        QCOMPARE(other->readAll(), "text");
        QVERIFY(device->seek(699'000));
        QCOMPARE(device->readAll(), content.mid(699'000));
        QVERIFY(device->atEnd());
        QCOMPARE(device->read(1).size(), 0);
    }

    void devices_ofOnePackage_areReadByManyThreadsAtOnce()
    {
        std::vector<ZipEntry> entries;
        for (int n = 0; n < 4; ++n)
            entries.push_back({QByteArray(1, char('a' + n)), noise(300'000) + QByteArray(1000, char(n)), n % 2 == 1});
        const auto reader = Reader::openBytes(zip(entries)).value();
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (const ZipEntry& entry : entries) {
            threads.emplace_back([&] {
                const auto device = reader->device(*reader->find(QString::fromLatin1(entry.name))).value();
                for (int round = 0; round < 5; ++round)
                    right += device->seek(0) && device->readAll() == entry.content;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(right, 20);
    }

    void folder_isReadLikeAnArchive_andLinksAreRefused()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
        QFile file(folder.filePath(QStringLiteral("a/b/index.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        const auto reader = Reader::open(folder.path());
        QVERIFY(reader);
        QCOMPARE((*reader)->entries().size(), 1u);
        QCOMPARE((*reader)->bytes(*(*reader)->find(QStringLiteral("a/B/Index.html")), 10).value(), "hello");
        QVERIFY((*reader)->verify());
        QVERIFY(QDir::setCurrent(folder.path()));
        QCOMPARE(Reader::open(QStringLiteral("a")).value()->entries()[0].name, QStringLiteral("b/index.html"));
        QVERIFY(QDir::setCurrent(QDir::rootPath()));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder.filePath(QStringLiteral("a/passwd"))));
        QCOMPARE(Reader::open(folder.path()).error().code, QStringLiteral("link"));
#endif
    }

    void pack_sameFiles_sameBytes_andWhatIsCompressedIsStored()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("p/img")));
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QString::fromUtf8(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("p/z.html", QByteArray(5000, 'x')) && write("p/img/\xc3\xa4.png", noise(3000)) &&
                write("p/a.webm", noise(9000)));
        const auto pack = [&](const char* target) {
            const QString path = folder.filePath(QLatin1StringView(target));
            return package::pack(**Reader::open(folder.filePath(QStringLiteral("p"))), path).map([&] { return path; });
        };
        const auto first = pack("one.zip");
        QVERIFY(first);
        QVERIFY(write("p/a.webm", noise(9000))); // another time
        const auto second = pack("two.zip");
        QVERIFY(second);
        QFile one(*first);
        QFile two(*second);
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QCOMPARE(one.readAll(), two.readAll());
        const auto reader = Reader::open(*first);
        QVERIFY(reader && (*reader)->verify());
        QVERIFY((*reader)->find(QStringLiteral("a.webm"))->stored);
        QVERIFY((*reader)->find(QStringLiteral("img/ä.png"))->stored);
        QVERIFY(!(*reader)->find(QStringLiteral("z.html"))->stored);
        QCOMPARE((*reader)->bytes(*(*reader)->find(QStringLiteral("a.webm")), 10'000).value(), noise(9000));
        QCOMPARE(pack("one.zip").error().code, QStringLiteral("unreadable")); // is there already
    }

    void mimeType_byTheEnding()
    {
        QCOMPARE(package::mimeType(u"a/b.HTML"), "text/html");
        QCOMPARE(package::mimeType(u"x.webm"), "video/webm");
        QCOMPARE(package::mimeType(u"x.woff2"), "font/woff2");
        QCOMPARE(package::mimeType(u"x.aac"), "audio/aac");
        QCOMPARE(package::mimeType(u"x.zip"), "application/zip");
        QCOMPARE(package::mimeType(u"Makefile"), "application/octet-stream");
        QCOMPARE(package::mimeType(u"x.unknown-ending"), "application/octet-stream");
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
