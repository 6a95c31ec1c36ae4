// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/sha256.h"

#include <QCryptographicHash>
#include <QTest>

class Sha256Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNothing_isThatOfTheStandard()
    {
        offline::Sha256 hash;
        QCOMPARE(hash.take(), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void ofPieces_isThatOfTheWhole_andBeginsAnew()
    {
        const QByteArray text("The quick brown fox jumps over the lazy dog. ");
        const QByteArray whole = text.repeated(1000);
        const auto expected = QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
        offline::Sha256 hash;
        for (int round = 0; round < 2; ++round) {
            for (qsizetype at = 0; at < whole.size(); at += 777)
                hash.add(QByteArrayView(whole).sliced(at, qMin<qsizetype>(777, whole.size() - at)));
            QCOMPARE(hash.take(), expected);
        }
        hash.add(text);
        hash.reset();
        hash.add(whole);
        QCOMPARE(hash.take(), expected);
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
