// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/module.h"
#include "app/services/privatenotes.h"
#include "app/vault/vaultmodule.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/storebuilder.h"

#include <QDirIterator>
#include <QtTest/QtTest>

#include <memory>

namespace {

const QString kSecret = QStringLiteral("I am afraid of the talk in spring 怖い");

// Every byte that is in the folder, the journal of the database among it.
QByteArray everythingIn(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // AES-256-GCM, the example with additional data of NIST's GCM specification (test case 16).
    void seal_isWhatTheStandardSays()
    {
        const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
        const QByteArray key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        const QByteArray plain =
            hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e24"
                "49a6b525b16aedf5aa0de657ba637b39");
        const auto fn = base::moduleFunction<decltype(lxcpSeal)>(QStringLiteral("vault"), "lxcpSeal");
        QVERIFY2(fn, fn ? "" : qPrintable(fn.error().detail));
        const QByteArray sealed =
            (*fn)(key, hex("cafebabefacedbaddecaf888"), hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"), plain);
        QCOMPARE(sealed.toHex(),
                 QByteArray(
                     "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                     "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"));
        QVERIFY((*fn)(key.left(16), hex("cafebabefacedbaddecaf888"), {}, plain).isNull());
    }

    void aBox_opensWhatItSealedAndNothingElse()
    {
        const vault::Box box(QByteArray(32, 'k'));
        const auto sealed = box.seal("m1", "plain");
        QVERIFY(sealed);
        QCOMPARE(*box.unseal("m1", *sealed), QByteArray("plain"));
        QVERIFY(*box.seal("m1", "plain") != *sealed); // another nonce each time
        QVERIFY(!box.unseal("m2", *sealed));          // in another's place
        QVERIFY(!vault::Box(QByteArray(32, 'l')).unseal("m1", *sealed));
        for (qsizetype i = 0; i < sealed->size(); ++i) {
            QByteArray changed = *sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!box.unseal("m1", changed));
            QVERIFY(!box.unseal("m1", sealed->left(i)));
        }
    }

    void notes_comeBack_andAreNowhereInTheFiles()
    {
        support::StoreBuilder built;
        {
            services::PrivateNotes notes(built.store(), m_keys, m_clock, QStringLiteral("maya"));
            notes.write(QStringLiteral("m1"), kSecret, this, [](const base::Result<void>& done) { QVERIFY(done); });
            QCOMPARE(textOf(notes, "m1"), kSecret);
            QVERIFY(textOf(notes, "m2").isEmpty());
        }
        built.reopen();
        services::PrivateNotes notes(built.store(), m_keys, m_clock, QStringLiteral("maya"));
        QCOMPARE(textOf(notes, "m1"), kSecret);
        const QByteArray files = everythingIn(built.folder());
        QVERIFY(files.contains("private_note"));
        QCOMPARE(m_keys.written.size(), 1);
        for (const QByteArray& word : {kSecret.toUtf8(), QByteArray("afraid"), m_keys.written.front(),
                                       QByteArray::fromHex(m_keys.written.front())})
            QVERIFY(!files.contains(word));
        notes.write(QStringLiteral("m1"), {}, this, [](const base::Result<void>& done) { QVERIFY(done); });
        QVERIFY(textOf(notes, "m1").isEmpty());
    }

    void drafts_comeBack_andAreNowhereInTheFiles()
    {
        support::StoreBuilder built;
        {
            services::PrivateNotes notes(built.store(), m_keys, m_clock, QStringLiteral("maya"));
            QVERIFY(!draftOf(notes, "m1"));
            notes.keepDraft(QStringLiteral("m1"), kSecret.left(9));
            notes.keepDraft(QStringLiteral("m1"), kSecret);
            notes.keepDraft(QStringLiteral("m2"), kSecret);
            notes.dropDraft(QStringLiteral("m2"));
            QCOMPARE(draftOf(notes, "m1"), kSecret);
            QVERIFY(!draftOf(notes, "m2"));
            notes.add(QStringLiteral("m1"), QStringLiteral("and more"), this, [](const auto& done) { QVERIFY(done); });
        }
        built.reopen();
        services::PrivateNotes notes(built.store(), m_keys, m_clock, QStringLiteral("maya"));
        QCOMPARE(draftOf(notes, "m1"), QString(kSecret + QStringLiteral("\n\nand more")));
        QVERIFY(!draftOf(notes, "m2"));
        QCOMPARE(textOf(notes, "m1"), QStringLiteral("and more"));
        QVERIFY(!everythingIn(built.folder()).contains("afraid"));
    }

    // Its prompt was sent away: nobody is asked again by typing on.
    void draftsWithoutAKeychain_stayInMemory_untilItIsOpened()
    {
        support::FakeKeyStore keys;
        keys.locked = true;
        support::StoreBuilder built;
        auto before = std::make_unique<services::PrivateNotes>(built.store(), keys, m_clock, QStringLiteral("maya"));
        before->keepDraft(QStringLiteral("m1"), QStringLiteral("first"));
        before->keepDraft(QStringLiteral("m1"), kSecret);
        QCOMPARE(keys.asked, 1);
        QCOMPARE(draftOf(*before, "m1"), kSecret);
        keys.unlock();
        before.reset();
        built.reopen();
        services::PrivateNotes later(built.store(), keys, m_clock, QStringLiteral("maya"));
        QCOMPARE(draftOf(later, "m1"), kSecret);
    }

    void aPromptThatTakesItsTime_isWaitedFor_andTheLastTextCounts()
    {
        support::FakeKeyStore keys;
        keys.locked = true;
        support::StoreBuilder built;
        auto before = std::make_unique<services::PrivateNotes>(built.store(), keys, m_clock, QStringLiteral("maya"));
        services::PrivateNotes& notes = *before;
        QStringList told;
        const auto write = [&](const QString& text) {
            notes.write(QStringLiteral("m1"), text, this, [&told, text](const base::Result<void>& done) {
                told << (done ? text : base::kindName(done.error().kind));
            });
        };
        const QString waits = base::kindName(base::Error::Kind::Timeout);
        write(QStringLiteral("first"));
        QCOMPARE(told, QStringList{waits});
        write(kSecret); // tried again, with more in it
        QCOMPARE(told, QStringList({waits, waits}));
        keys.unlock();
        QCOMPARE(told, QStringList({waits, waits, kSecret}));
        QCOMPARE(textOf(notes, "m1"), kSecret);
        before.reset();
        built.reopen();
        services::PrivateNotes later(built.store(), keys, m_clock, QStringLiteral("maya"));
        QCOMPARE(textOf(later, "m1"), kSecret);
    }

    void aKeyThatIsWrittenLate_isTheOneThatCounts()
    {
        support::FakeKeyStore keys;
        support::StoreBuilder built;
        services::PrivateNotes notes(built.store(), keys, m_clock, QStringLiteral("maya"));
        keys.lockedForWriting = true;
        int kept = 0;
        for (int i = 0; i < 2; ++i)
            notes.write(QStringLiteral("m1"), kSecret, this,
                        [&kept](const base::Result<void>& done) { kept += done ? 1 : 0; });
        QCOMPARE(kept, 0);
        keys.unlock();
        QCOMPARE(kept, 1);
        QCOMPARE(QSet<QByteArray>(keys.written.begin(), keys.written.end()).size(), 1);
        QCOMPARE(textOf(notes, "m1"), kSecret);
    }

    void withoutAKeychain_nothingIsKept()
    {
        support::FakeKeyStore none;
        none.broken = true;
        support::StoreBuilder built;
        services::PrivateNotes notes(built.store(), none, m_clock, QStringLiteral("maya"));
        bool refused = false;
        notes.write(QStringLiteral("m1"), kSecret, this,
                    [&refused](const base::Result<void>& done) { refused = !done.has_value(); });
        QVERIFY(refused);
        QVERIFY(!everythingIn(built.folder()).contains("afraid"));
        QVERIFY(textOf(notes, "m1").isEmpty());
    }

private:
    QString textOf(services::PrivateNotes& notes, const char* about)
    {
        QString text = QStringLiteral("nothing came");
        notes.read(QString::fromLatin1(about), this,
                   [&text](const base::Result<QString>& read) { text = read.value_or(QStringLiteral("failed")); });
        return text;
    }

    std::optional<QString> draftOf(services::PrivateNotes& notes, const char* about)
    {
        std::optional<QString> text = QStringLiteral("nothing came");
        notes.draft(QString::fromLatin1(about), this,
                    [&text](const auto& read) { text = read.value_or(QStringLiteral("failed")); });
        return text;
    }

    support::FakeKeyStore m_keys;
    support::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
