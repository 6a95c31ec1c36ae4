// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/changepipe.h"

#include <QTest>

#include <zstd.h>

#include <semaphore>

using appsync::ChangePipe;

namespace {

// A page of so many people, each with a name of that length.
QByteArray page(int number, int lines, int nameSize = 20)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i) {
        const QByteArray id = "p" + QByteArray::number(number) + '-' + QByteArray::number(i);
        text += "{\"kind\":\"person\",\"op\":\"put\",\"id\":\"" + id + "\",\"rev\":" + QByteArray::number(i + 1) +
                ",\"data\":{\"id\":\"" + id + "\",\"name\":\"\\u00fc" + QByteArray(nameSize, 'n') + "\"}}\n";
    }
    return text + "{\"cursor\":\"c" + QByteArray::number(number) + "\",\"more\":false}\n";
}

QByteArray zstd(const QByteArray& plain)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    out.truncate(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), plain.constData(), size_t(plain.size()), 1)));
    return out;
}

struct All
{
    QStringList cursors;
    QStringList ids;
    qsizetype bytes = 0;
    std::optional<base::Error> failed;

    bool take(ChangePipe& pipe)
    {
        const auto [batches, over, why] = pipe.take();
        for (const store::ChangeBatch& batch : batches) {
            bytes += batch.text.size();
            for (const store::ChangeLine& line : batch.lines)
                ids.append(QString::fromUtf8(line.id.data(), qsizetype(line.id.size())));
            if (batch.end)
                cursors.append(batch.end->cursor);
        }
        failed = why;
        return over;
    }
};

} // namespace

// What comes in on one side in any pieces comes out on the other in order, whichever thread reads it.
class TestChangePipe final : public QObject
{
    Q_OBJECT

private:
    QThreadPool m_pool;
    std::counting_semaphore<> m_ready{0};

    All everything(const QByteArray& coding, const QByteArray& bytes, qsizetype piece)
    {
        ChangePipe pipe(m_pool, [this] { m_ready.release(); });
        All all;
        if (!pipe.begin(coding))
            return all;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            pipe.push(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        pipe.end();
        while (!all.take(pipe))
            m_ready.acquire();
        return all;
    }

private Q_SLOTS:
    void answer_inAnyPieces_comesOutInOrder_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("piece");
        for (const QByteArray coding : {"", "zstd"}) {
            QTest::addRow("%s long, small pieces", coding.constData()) << coding << 200 << 1000;
            QTest::addRow("%s long, at once", coding.constData()) << coding << 200 << 10'000'000;
            QTest::addRow("%s short", coding.constData()) << coding << 2 << 100;
        }
    }
    void answer_inAnyPieces_comesOutInOrder()
    {
        QFETCH(QByteArray, coding);
        QFETCH(int, lines);
        QFETCH(int, piece);
        QByteArray bytes;
        QStringList ids;
        QStringList cursors;
        for (int number = 0; number < 12; ++number) {
            bytes += coding.isEmpty() ? page(number, lines) : zstd(page(number, lines)); // a frame each
            cursors.append(QStringLiteral("c%1").arg(number));
            for (int i = 0; i < lines; ++i)
                ids.append(QStringLiteral("p%1-%2").arg(number).arg(i));
        }
        const All all = everything(coding, bytes, piece);
        QVERIFY(!all.failed);
        QCOMPARE(all.ids, ids);
        QCOMPARE(all.cursors, cursors);
    }

    void shortAnswer_needsNoThread()
    {
        bool told = false;
        ChangePipe pipe(m_pool, [&told] { told = true; });
        QVERIFY(pipe.begin(""));
        pipe.push(page(1, 3));
        QVERIFY(!told);
        pipe.end();
        All all;
        QVERIFY(all.take(pipe));
        QCOMPARE(all.ids.size(), 3);
        ChangePipe empty(m_pool, [] {});
        QVERIFY(empty.begin("zstd"));
        empty.end();
        All none;
        QVERIFY(none.take(empty));
        QVERIFY(!none.failed && none.ids.isEmpty());
    }

    void brokenAnswer_givesThePagesBeforeAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut in a page") << QByteArray() << page(9, 300).chopped(100) << QStringLiteral("truncated");
        QTest::newRow("cut in a frame") << QByteArray("zstd") << zstd(page(9, 300)).chopped(9)
                                        << QStringLiteral("truncated");
        QTest::newRow("no line") << QByteArray() << QByteArray("<html>\n" + page(9, 300)) << QString();
        QTest::newRow("no frame") << QByteArray("zstd") << QByteArray(10'000, 'x') << QString();
    }
    void brokenAnswer_givesThePagesBeforeAndSaysWhy()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, tail);
        const QByteArray good = page(0, 300);
        const All all = everything(coding, (coding.isEmpty() ? good : zstd(good)) + tail, 5000);
        QVERIFY(all.failed);
        QTEST(all.failed->code, "code");
        QCOMPARE(all.cursors, QStringList{QStringLiteral("c0")});
        QCOMPARE(all.ids.size(), 300);
    }

    void longAnswer_isHeldBackUntilItIsTaken()
    {
        const QByteArray one = page(1, 1000, 4000); // 4 MB
        ChangePipe pipe(m_pool, [this] { m_ready.release(); });
        QVERIFY(pipe.begin(""));
        All all;
        int pushed = 0;
        for (; !pipe.isFull(); ++pushed) {
            QVERIFY2(pushed < 1000, "it never is full");
            pipe.push(one);
            if (pushed >= 8)
                (void)m_pool.waitForDone(); // it has read what it may
        }
        while (pipe.isFull()) {
            pipe.wait();
            QVERIFY(!all.take(pipe));
        }
        pipe.end();
        while (!all.take(pipe))
            m_ready.acquire();
        QVERIFY(!all.failed);
        QCOMPARE(all.ids.size(), pushed * 1000);
        QCOMPARE(all.bytes, pushed * one.size());
    }

    void pipe_goesWhileItIsRead()
    {
        for (int round = 0; round < 50; ++round) {
            ChangePipe pipe(m_pool, [] {});
            QVERIFY(pipe.begin(""));
            pipe.push(page(1, 500));
            pipe.push(page(2, 500));
            if (round % 2)
                pipe.end();
        }
        QVERIFY(m_pool.waitForDone(20'000));
    }
};

QTEST_GUILESS_MAIN(TestChangePipe)
#include "tst_changepipe.moc"
