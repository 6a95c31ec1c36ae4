// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/publishing.h"

#include <QList>
#include <QtTest/QtTest>

#include <random>

using namespace standing;

namespace {

using People = QSet<QString>;

People people(int from, int until)
{
    People made;
    for (int i = from; i < until; ++i)
        made.insert(QStringLiteral("p%1").arg(i));
    return made;
}

// The least number of people that somebody can get figures of who adds and subtracts the published ones: all who are in
// exactly the same published groups, by the words.
int leastToldOf(const QList<People>& published)
{
    QHash<QString, int> same;
    People all;
    for (const People& group : published)
        all += group;
    for (const QString& person : std::as_const(all)) {
        QString signature;
        for (const People& group : published)
            signature += group.contains(person) ? QLatin1Char('1') : QLatin1Char('0');
        ++same[signature];
    }
    int least = 1'000'000;
    for (const int count : std::as_const(same))
        least = std::min(least, count);
    return least;
}

} // namespace

class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admit_smallGroupAndTheRestOfALargeOne_areRefused()
    {
        Publishing publishing(5);
        QVERIFY(!publishing.admit({}));
        QVERIFY(!publishing.admit(people(0, 4)));
        QVERIFY(publishing.admit(people(0, 20)));
        QVERIFY(!publishing.admit(people(0, 17))); // it would tell of the three others
        QVERIFY(publishing.admit(people(0, 20)));  // once more says nothing new
        QVERIFY(publishing.admit(people(0, 15)));
        QVERIFY(publishing.admit(people(15, 25))); // five of the first, five of nobody's
    }

    // Two teams of a department, each large enough and each with enough others, leave three between them.
    void admit_whatTwoGroupsTogetherWouldTell_isRefused()
    {
        Publishing publishing(5);
        QVERIFY(publishing.admit(people(0, 20)));
        QVERIFY(publishing.admit(people(0, 9)));
        QVERIFY(!publishing.admit(people(9, 17)));
        QVERIFY(publishing.admit(people(9, 15)));
    }

    void admit_neverTellsOfFewer_whateverIsAsked()
    {
        std::mt19937 random(11);
        int admitted = 0;
        for (int round = 0; round < 300; ++round) {
            const int least = 3 + int(random() % 4);
            Publishing publishing(least);
            QList<People> published;
            for (int i = 0; i < 12; ++i) {
                People group;
                const int from = int(random() % 40);
                const int size = int(random() % 30);
                for (int p = from; p < from + size; ++p) {
                    if (random() % 5 != 0)
                        group.insert(QStringLiteral("p%1").arg(p));
                }
                auto with = published;
                with.append(group);
                const bool may = !group.isEmpty() && leastToldOf(with) >= least;
                QCOMPARE(publishing.admit(group), may);
                if (may)
                    published = with;
            }
            admitted += int(published.size());
        }
        QVERIFY(admitted > 300); // it is not that nothing is ever shown
    }
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
