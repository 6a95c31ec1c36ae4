// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/enrollment.h"
#include "app/store/outbox.h"
#include "app/store/spare.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QTest>

using namespace store;
using support::CatalogLines;

namespace {

constexpr int kCommands = 5;
const QString kDraft = QStringLiteral("What I wanted to say");

QString cacheOf(const QString& folder)
{
    return folder + QStringLiteral("/cache.sqlite");
}

void fillFolder(const QString& folder)
{
    auto store = Store::open(folder, Store::Threads::None);
    QVERIFY(store);
    QVERIFY(support::feedAll((*store)->writer(),
                             CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\"") + CatalogLines::end("test")));
    QVERIFY((*store)
                ->writer()
                .statement("INSERT INTO text_draft (id, text, updated_at) VALUES ('reply', ?1, '')")
                .args(kDraft)
                .run());
    QVERIFY((*store)->writer().exec(
        "INSERT INTO private_note (id, sealed, updated_at) VALUES ('m', 'c2VhbGVk', '2026-11-27T10:00:00Z');"
        "INSERT INTO imported_badge (id, title, content, imported_at) VALUES ('b', 'Knots', '{}', '2026');"));
    for (int n = 0; n < kCommands; ++n) {
        const auto course = QStringLiteral("c%1").arg(n);
        domain::Command command;
        command.kind = QStringLiteral("enrollment.register");
        command.target = domain::enrollmentId(QStringLiteral("maya"), course);
        command.payload = {{QStringLiteral("course_id"), course}};
        QVERIFY(Outbox((*store)->writer()).enqueue(command, QStringLiteral("maya")));
    }
}

void overwrite(const QString& path, qint64 from, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The mark that a query leaves when it meets damage (or a program that was killed leaves its lock).
void makeSuspect(const QString& folder)
{
    QFile mark(cacheOf(folder) + QStringLiteral(".suspect"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
}

// One's own note and the badge from elsewhere.
QString own(const QString& folder)
{
    auto store = Store::open(folder, Store::Threads::None);
    Statement row =
        (*store)->reader().statement("SELECT sealed || ' ' || updated_at || ' ' || title || ' ' || content || ' ' || "
                                     "imported_at FROM private_note JOIN imported_badge");
    return row.next() ? row.text(0) : QString();
}

QString draft(const QString& folder)
{
    auto store = Store::open(folder, Store::Threads::None);
    Statement row = (*store)->reader().statement("SELECT text FROM text_draft WHERE id = 'reply'");
    return row.next() ? row.text(0) : QString();
}

int waiting(const QString& folder)
{
    auto store = Store::open(folder, Store::Threads::None);
    return store ? Outbox((*store)->writer()).count() : -1;
}

} // namespace

class TestSpare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPagesLost_keepsEveryCommand_data()
    {
        QTest::addColumn<qint64>("cut");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("header zeroed") << qint64(-1) << QByteArray(100, '\0');
        QTest::newRow("schema overwritten") << qint64(-1) << QByteArray(8192, 'x');
        QTest::newRow("cut to one page") << qint64(4096) << QByteArray();
        QTest::newRow("empty") << qint64(0) << QByteArray();
    }

    void firstPagesLost_keepsEveryCommand()
    {
        QFETCH(qint64, cut);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        fillFolder(folder.path());
        overwrite(cacheOf(folder.path()), 0, start);
        if (cut >= 0)
            QVERIFY(QFile::resize(cacheOf(folder.path()), cut));
        makeSuspect(folder.path());
        QCOMPARE(waiting(folder.path()), kCommands);
        QCOMPARE(waiting(folder.path()), kCommands); // and again at the next start
        QCOMPARE(draft(folder.path()), kDraft);
        QCOMPARE(own(folder.path()), QStringLiteral("c2VhbGVk 2026-11-27T10:00:00Z Knots {} 2026"));
    }

    void whatIsOwn_isCopiedWhenItChanges_andNotBefore()
    {
        QTemporaryDir folder;
        fillFolder(folder.path());
        {
            auto store = Store::open(folder.path(), Store::Threads::None);
            QVERIFY(store);
            (*store)->post([](Database& db) {
                QVERIFY(db.exec("UPDATE private_note SET sealed = 'YW5ldw=='"));
                db.noteChange(QStringLiteral("private_note"), QStringLiteral("m"));
            });
        }
        overwrite(cacheOf(folder.path()), 0, QByteArray(8192, 'x'));
        makeSuspect(folder.path());
        QVERIFY(own(folder.path()).startsWith(QLatin1StringView("YW5ldw== ")));
    }

    void damagedSpare_isMadeAnew()
    {
        QTemporaryDir folder;
        fillFolder(folder.path());
        overwrite(sparePath(cacheOf(folder.path())), 0, QByteArray(4096, 'x'));
        {
            auto store = Store::open(folder.path(), Store::Threads::None);
            QVERIFY(store);
            const auto first = Outbox((*store)->writer()).items().constFirst();
            QVERIFY(Outbox((*store)->writer()).discard(first.command.id));
        }
        overwrite(cacheOf(folder.path()), 0, QByteArray(8192, 'x'));
        makeSuspect(folder.path());
        QCOMPARE(waiting(folder.path()), kCommands - 1);
    }
};

QTEST_GUILESS_MAIN(TestSpare)
#include "tst_spare.moc"
