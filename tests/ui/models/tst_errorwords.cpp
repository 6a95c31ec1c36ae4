// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"
#include "ui/models/errorwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

class ErrorWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheProtocol_hasWordsOfItsOwn_data();
    void everyCodeOfTheProtocol_hasWordsOfItsOwn();
    void everyKind_hasWordsOfItsOwn_data();
    void everyKind_hasWordsOfItsOwn();
    void unknownCode_isAnsweredInGeneralTerms_withoutTheCode();
    void httpStatus_speaksWhenThereIsNoCode_data();
    void httpStatus_speaksWhenThereIsNoCode();
    void detail_isNeverShown();
    void refusalByThisComputer_saysWhatToDoThere();
};

// The codes are read from the page that defines them: whoever adds one there without words fails here.
// A full disk is no conflict: how the thing stands now has nothing to do with it.
void ErrorWordsTest::refusalByThisComputer_saysWhatToDoThere()
{
    const base::Error full{base::Error::Kind::Storage, {}, 0, QStringLiteral("disk-full"), 0};
    QVERIFY(models::wordsForRefusal(full).text().contains(QStringLiteral("Remove downloads or other files")));
    QVERIFY(!models::wordsForRefusal(full).text().contains(QStringLiteral("Look at how it stands")));
    const base::Error stale{base::Error::Kind::Rejected, {}, 0, QStringLiteral("already-decided"), 0};
    QVERIFY(models::wordsForRefusal(stale).text().contains(QStringLiteral("Look at how it stands")));
}

void ErrorWordsTest::everyCodeOfTheProtocol_hasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("code");
    QFile page(support::sourcePath(u"/docs/protocol.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString commands = text.section(QStringLiteral("\n## Commands"), 1).section(QStringLiteral("\n## "), 0, 0);
    const QString errors = text.section(QStringLiteral("\n## Errors"), 1).section(QStringLiteral("\n## "), 0, 0);
    static const QRegularExpression word(QStringLiteral("`([a-z]+(?:-[a-z]+)+)`"));
    QStringList codes;
    for (auto it = word.globalMatch(commands + errors); it.hasNext();) {
        const QString code = it.next().captured(1);
        if (!codes.contains(code))
            codes << code;
    }
    QVERIFY2(codes.size() >= 10, "the page says less than it should, or is written otherwise");
    for (const QString& code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void ErrorWordsTest::everyCodeOfTheProtocol_hasWordsOfItsOwn()
{
    QFETCH(QString, code);
    QVERIFY2(models::isKnownCode(code), "no words for this code");
    const auto words = models::wordsForCode(code);
    QVERIFY(words.happened.size() > 10);
    QVERIFY2(!words.text().contains(code), "a raw code is shown");
    base::Error error{base::Error::Kind::Rejected, QStringLiteral("internal"), 400, code, 0};
    QCOMPARE(models::wordsFor(error).text(), words.text());
}

void ErrorWordsTest::everyKind_hasWordsOfItsOwn_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(base::Error::Kind::Cancelled); ++kind)
        QTest::newRow(qPrintable(base::kindName(base::Error::Kind(kind)))) << kind;
}

void ErrorWordsTest::everyKind_hasWordsOfItsOwn()
{
    QFETCH(int, kind);
    const base::Error error{base::Error::Kind(kind), QStringLiteral("QNetworkReply::99"), 0, {}, 0};
    QVERIFY(models::isKnownCode(base::kindName(error.kind)));
    QVERIFY(models::wordsFor(error).happened.endsWith(QLatin1Char('.')));
}

void ErrorWordsTest::unknownCode_isAnsweredInGeneralTerms_withoutTheCode()
{
    const auto words = models::wordsForCode(QStringLiteral("brand-new-code"));
    QVERIFY(!words.happened.isEmpty());
    QVERIFY(!words.text().contains(QStringLiteral("brand-new-code")));
}

void ErrorWordsTest::httpStatus_speaksWhenThereIsNoCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sameAs");
    QTest::newRow("401") << 401 << QStringLiteral("invalid-token");
    QTest::newRow("403") << 403 << QStringLiteral("forbidden");
    QTest::newRow("404") << 404 << QStringLiteral("not-found");
    QTest::newRow("429") << 429 << QStringLiteral("too-many-requests");
    QTest::newRow("503") << 503 << QStringLiteral("unavailable");
    QTest::newRow("418") << 418 << QStringLiteral("rejected");
}

void ErrorWordsTest::httpStatus_speaksWhenThereIsNoCode()
{
    QFETCH(int, status);
    QFETCH(QString, sameAs);
    const base::Error error{base::Error::Kind::Rejected, {}, status, {}, 0};
    QCOMPARE(models::wordsFor(error).text(), models::wordsForCode(sameAs).text());
}

void ErrorWordsTest::detail_isNeverShown()
{
    const base::Error error{base::Error::Kind::Storage, QStringLiteral("SQLITE_FULL in outbox.cpp"), 0, {}, 0};
    QVERIFY(!models::wordsFor(error).text().contains(QStringLiteral("SQLITE")));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
