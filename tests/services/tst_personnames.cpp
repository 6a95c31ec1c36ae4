// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/mentoringreader.h"
#include "app/services/personnames.h"
#include "tests/support/storebuilder.h"

#include <QTest>
#include <QTimeZone>

using support::CatalogLines;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

QByteArray person(const char* id, const char* rest)
{
    return CatalogLines::put("person", id, 1, QByteArray("\"active\":true,") + rest);
}

} // namespace

// People of one name are told apart by what they do, else by their address.
class TestPersonNames final : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::StoreBuilder> m_built;

private Q_SLOTS:
    void init()
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(person("ana", "\"name\":\"Ana Lima\",\"title\":\"Cook\"") +
                       person("ana2", "\"name\":\"Ana Lima\",\"title\":\"Rigger\",\"department\":\"Loft\"") +
                       person("kim", "\"name\":\"Kim Oh\",\"title\":\"Cook\"") +
                       person("lee", "\"name\":\"Lee Ray\",\"title\":\"Cook\",\"email\":\"lee@a.example\"") +
                       person("lee2", "\"name\":\"Lee Ray\",\"title\":\"Cook\",\"email\":\"lee2@a.example\"") +
                       person("maya", "\"name\":\"Maya\""));
    }

    void apart_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("a name of one's own") << "kim"
                                             << "Kim Oh";
        QTest::newRow("what one does") << "ana"
                                       << "Ana Lima (Cook)";
        QTest::newRow("and where") << "ana2"
                                   << "Ana Lima (Rigger · Loft)";
        QTest::newRow("the same in all, but the address") << "lee2"
                                                          << "Lee Ray (lee2@a.example)";
        QTest::newRow("nobody") << "nobody"
                                << "";
    }
    void apart()
    {
        QFETCH(QString, id);
        QTEST(services::PersonNames(m_built->store().reader()).apart(id), "name");
    }

    void mentorships_sayWithWhom()
    {
        m_built->lines(CatalogLines::put("mentorship", "m1", 2,
                                         "\"mentor_id\":\"ana\",\"mentee_id\":\"maya\",\"state\":\"proposed\"") +
                       CatalogLines::put("mentorship", "m2", 3,
                                         "\"mentor_id\":\"ana2\",\"mentee_id\":\"maya\",\"state\":\"proposed\""));
        const services::MentoringReader reader(m_built->store().reader(), QStringLiteral("maya"), kNow);
        QStringList names, faces;
        for (const services::MentorshipLine& line : reader.mentorships()) {
            names << line.otherName;
            faces << line.otherFace;
        }
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("Ana Lima (Cook)"), QStringLiteral("Ana Lima (Rigger · Loft)")}));
        QCOMPARE(faces, (QStringList{QStringLiteral("Ana Lima"), QStringLiteral("Ana Lima")}));
        QCOMPARE(reader.mentorship(QStringLiteral("m2"))->line.otherName, QStringLiteral("Ana Lima (Rigger · Loft)"));
    }

    void aProgramme_saysWhoIsWho()
    {
        m_built->lines(CatalogLines::put("mentor_programme", "p1", 2, "\"title\":\"Spring\",\"state\":\"draft\"") +
                       CatalogLines::put("mentor_offer", "o1", 3, "\"person_id\":\"ana\",\"active\":true") +
                       CatalogLines::put("mentor_offer", "o2", 4, "\"person_id\":\"ana2\",\"active\":true") +
                       CatalogLines::put("mentor_wish", "w1", 5, "\"person_id\":\"lee\",\"active\":true"));
        const auto view = services::MentoringReader(m_built->store().reader(), QStringLiteral("maya"), kNow)
                              .programme(QStringLiteral("p1"));
        QVERIFY(view);
        QCOMPARE(view->mentorOf.value(QStringLiteral("o1")), QStringLiteral("Ana Lima (Cook)"));
        QCOMPARE(view->mentorOf.value(QStringLiteral("o2")), QStringLiteral("Ana Lima (Rigger · Loft)"));
        QCOMPARE(view->menteeOf.value(QStringLiteral("w1")), QStringLiteral("Lee Ray (lee@a.example)"));
    }
};

QTEST_GUILESS_MAIN(TestPersonNames)
#include "tst_personnames.moc"
