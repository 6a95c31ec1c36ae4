// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/listed.h"
#include "app/services/talktypes.h"
#include "tests/ui/models/arabic.h"
#include "ui/messages/actwords.h"
#include "ui/models/noticewords.h"
#include "ui/models/words.h"

#include <QTest>

// Latin names in Arabic sentences: each stays where the sentence has it, and its own letters in their order.
class TestIsolates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTookWhomOut()
    {
        const arabic::Window window;
        for (const char* act : {"added", "removed"}) {
            const QString said = messages::actWords({QLatin1StringView(act),
                                                     QStringLiteral("Maya Srinivasan"),
                                                     {QStringLiteral("Ana Beltrán"), QStringLiteral("Lin Xiaoyu")}});
            QVERIFY2(said.isRightToLeft(), qPrintable(said));
            QVERIFY2(arabic::areInOrder({QStringLiteral("Maya"), QStringLiteral("Ana"), QStringLiteral("Lin")}, said),
                     qPrintable(said));
            // Within a name from the left.
            QVERIFY(arabic::edgesOf(QStringLiteral("Maya"), said).second <=
                    arabic::edgesOf(QStringLiteral("Srinivasan"), said).first);
        }
    }

    // A title that ends with a sign keeps it at its end.
    void aTitleWithSigns()
    {
        const arabic::Window window;
        const QString said =
            QCoreApplication::translate("messages::MessagesView", "You are no longer in “%1”. %2 took you out.")
                .arg(models::apart(QStringLiteral("C++")), models::apart(QStringLiteral("Maya")));
        QVERIFY2(arabic::areInOrder({QStringLiteral("C++"), QStringLiteral("Maya")}, said), qPrintable(said));
        QVERIFY2(arabic::edgesOf(QStringLiteral("C"), said).second <= arabic::edgesOf(QStringLiteral("++"), said).first,
                 qPrintable(said));
    }

    void noticesOfReplies()
    {
        const arabic::Window window;
        domain::Notice notice;
        notice.kind = QStringLiteral("reply");
        notice.who = QStringLiteral("Maya Srinivasan");
        notice.title = QStringLiteral("Knots that hold");
        notice.text = QStringLiteral("Bowline!");
        notice.parts = {QStringLiteral("a"), QStringLiteral("b")};
        const QString said = models::noticeWords(notice).text;
        QVERIFY2(arabic::areInOrder(
                     {QStringLiteral("Knots that hold"), QStringLiteral("Maya Srinivasan"), QStringLiteral("Bowline")},
                     said),
                 qPrintable(said));
    }

    void listsOfNames()
    {
        {
            const arabic::Window window;
            const QString said = base::listed({QStringLiteral("Ana"), QStringLiteral("Lin")});
            QVERIFY2(said.contains(QChar(0x060c)) &&
                         arabic::areInOrder({QStringLiteral("Ana"), QStringLiteral("Lin")}, said),
                     qPrintable(said));
        }
        QCOMPARE(base::listed({QStringLiteral("Ana"), QStringLiteral("Lin"), QStringLiteral("%1")}),
                 QStringLiteral("Ana, Lin, %1"));
        QCOMPARE(base::listed({}), QString());
    }

    // The same the other way round: Arabic names in an English sentence.
    void arabicNamesInEnglish()
    {
        const QString ali = QStringLiteral("علي"), mona = QStringLiteral("منى");
        const QString said = messages::actWords({QStringLiteral("added"), ali, {mona}});
        QVERIFY(said.contains(QChar(0x2068) + ali + QChar(0x2069)));
        QVERIFY(said.contains(QChar(0x2068) + mona + QChar(0x2069)));
        QCOMPARE(messages::actWords({QStringLiteral("added"), QStringLiteral("Maya"), {QStringLiteral("Ana")}}),
                 QStringLiteral("Maya added Ana"));
    }
};

QTEST_MAIN(TestIsolates)
#include "tst_isolates.moc"
