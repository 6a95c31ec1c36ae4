// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/noticesof.h"
#include "app/services/noticeservice.h"
#include "app/services/otherdevices.h"
#include "app/services/tellonce.h"
#include "app/store/meta.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using support::CatalogLines;

namespace {

const auto kMaya = QStringLiteral("maya");

// What was asked stays open until the test answers.
class FakeOthers final : public services::OtherDevices
{
public:
    void ask(const QStringList& ids, QObject* context, Answered done) override
    {
        asked.append(ids);
        open.append({context, std::move(done)});
    }
    [[nodiscard]] std::chrono::milliseconds patience() const override { return wait; }

    void answer(const base::Result<QStringList>& first)
    {
        const auto [context, done] = open.takeFirst();
        if (context)
            done(first);
    }

    QList<QStringList> asked;
    QList<std::pair<QPointer<QObject>, Answered>> open;
    std::chrono::milliseconds wait = std::chrono::hours(1); // the test's own end comes earlier
};

const base::Result<QStringList> kNoNetwork = base::failure(base::Error::Kind::Network, QStringLiteral("no network"));

// A device of maya's that has had her account for a week.
class Device
{
public:
    Device()
    {
        built.lines(CatalogLines::put("person", "maya", 1, "\"name\":\"Maya Lind\"") +
                    CatalogLines::put("person", "sam", 2, "\"name\":\"Sam Bell\""));
        if (!store::setMeta(built.writer(), QStringLiteral("notices_since"), domain::toWire(clock.now().addDays(-7))))
            qFatal("no meta");
    }
    void thank(const char* id, qint64 rev)
    {
        built.lines(CatalogLines::put("kudos", id, rev,
                                      "\"from_id\":\"sam\",\"to_id\":\"maya\",\"text\":\"Thanks\",\"given_at\":\"" +
                                          domain::toWire(clock.now()).toLatin1() + '"'));
    }
    // The organisation's award, for a course that maya completed.
    void award(qint64 rev)
    {
        built.lines(CatalogLines::put("badge_award", "a1", rev,
                                      "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Ladders\",\"cycle\":1,"
                                      "\"awarded_at\":\"" +
                                          domain::toWire(clock.now()).toLatin1() + '"'));
    }
    void start()
    {
        notices = std::make_unique<services::NoticeService>(built.store(), clock, kMaya, &others);
        QObject::connect(notices.get(), &services::NoticeService::tell, notices.get(),
                         [this](const domain::Notice& notice) { said.append(notice.id); });
        notices->start();
    }
    void restart()
    {
        notices.reset();
        others.open.clear();
        built.reopen();
        start();
    }
    QStringList shown()
    {
        QStringList ids;
        auto row = built.writer().statement("SELECT id FROM notice_shown ORDER BY id");
        while (row.next())
            ids.append(row.text(0));
        return ids;
    }
    QString owed()
    {
        return store::meta(built.writer(), QLatin1StringView(services::TellOnce::kOwed)).value_or(QString());
    }

    support::StoreBuilder built;
    support::FakeClock clock;
    FakeOthers others;
    QStringList said;
    std::unique_ptr<services::NoticeService> notices;
};

QStringList kudos(std::initializer_list<const char*> ids)
{
    QStringList all;
    for (const char* id : ids)
        all.append(QStringLiteral("kudos:") + QLatin1StringView(id));
    return all;
}

} // namespace

// Of a person's devices one says a notice.
class TestTellOnce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void first_isSaid_otherwiseIsSilent()
    {
        Device device;
        device.thank("k1", 10);
        device.thank("k2", 11);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        QVERIFY(device.said.isEmpty());
        auto asked = device.others.asked.front();
        asked.sort();
        QCOMPARE(asked, kudos({"k1", "k2"}));
        device.others.answer(kudos({"k2"}));
        QCOMPARE(device.said, kudos({"k2"}));
        LXCP_TRY_COMPARE(device.shown(), kudos({"k1", "k2"}));
        QCOMPARE(device.notices->unread(), 2); // what another device has said is not read
        device.restart();
        LXCP_TRY_VERIFY(!device.notices->history().isEmpty());
        QCOMPARE(device.others.asked.size(), 1);
        QCOMPARE(device.said.size(), 1);
    }

    void underWay_isNotAskedTwice()
    {
        Device device;
        device.thank("k1", 10);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        device.thank("k2", 11);
        LXCP_TRY_VERIFY(device.others.asked.size() == 2);
        QCOMPARE(device.others.asked.back(), kudos({"k2"}));
        device.others.answer(kudos({"k1"}));
        device.others.answer(kudos({"k2"}));
        QCOMPARE(device.said, kudos({"k1", "k2"}));
    }

    void silence_isNotWaitedForLong_andTheLateAnswerChangesNothing()
    {
        Device device;
        device.others.wait = std::chrono::milliseconds(0);
        device.thank("k1", 10);
        device.start();
        LXCP_TRY_COMPARE(device.said, kudos({"k1"}));
        QCOMPARE(device.others.asked.size(), 1);
        QCOMPARE(device.others.OtherDevices::patience(), std::chrono::seconds(3));
        LXCP_TRY_COMPARE(device.owed(), QStringLiteral("[\"kudos:k1\"]"));
        device.others.answer(QStringList()); // another one has said it, too
        QCOMPARE(device.said, kudos({"k1"}));
        LXCP_TRY_COMPARE(device.owed(), QStringLiteral("[]"));
    }

    void withoutANetwork_itIsSaid_andTheOthersHearOfItLater()
    {
        Device device;
        device.thank("k1", 10);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        device.others.answer(kNoNetwork);
        QCOMPARE(device.said, kudos({"k1"}));
        LXCP_TRY_VERIFY(!device.owed().isEmpty());
        device.restart(); // it is remembered
        LXCP_TRY_VERIFY(device.others.asked.size() == 2);
        QCOMPARE(device.others.asked.back(), kudos({"k1"}));
        device.others.answer(kNoNetwork);
        device.thank("k2", 11);
        LXCP_TRY_VERIFY(device.others.asked.size() == 3);
        QCOMPARE(device.others.asked.back(), kudos({"k2", "k1"}));
        device.others.answer(kudos({"k2", "k1"}));
        QCOMPARE(device.said, kudos({"k1", "k2"}));
        LXCP_TRY_COMPARE(device.owed(), QStringLiteral("[]"));
        device.notices->tellOthers();
        QCOMPARE(device.others.asked.size(), 3);
    }

    void theNetworkComesBack_theOthersHearOfItAtOnce()
    {
        Device device;
        device.thank("k1", 10);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        device.others.answer(kNoNetwork);
        device.notices->tellOthers();
        QCOMPARE(device.others.asked.size(), 2);
        device.notices->tellOthers(); // is under way
        QCOMPARE(device.others.asked.size(), 2);
        device.others.answer(QStringList());
        device.notices->tellOthers();
        QCOMPARE(device.others.asked.size(), 2);
        QCOMPARE(device.said, kudos({"k1"}));
    }

    void anOlderServer_itIsSaid_andNotAskedForNothing()
    {
        Device device;
        device.thank("k1", 10);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        device.others.answer(
            base::failure(base::Error{base::Error::Kind::Rejected, {}, 404, QStringLiteral("not-found")}));
        QCOMPARE(device.said, kudos({"k1"}));
        device.notices->tellOthers();
        QCOMPARE(device.others.asked.size(), 1);
    }

    void readMeanwhile_isNotSaid()
    {
        Device device;
        device.thank("k1", 10);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        device.notices->markRead(device.notices->history().front());
        LXCP_TRY_COMPARE(device.notices->unread(), 0);
        device.others.answer(kudos({"k1"}));
        QVERIFY(device.said.isEmpty());
    }

    // Where the course was completed it was told before the organisation gave it an id.
    void aBadge_isAskedForUnderWhatAllDevicesKnow()
    {
        const QStringList earned{QStringLiteral("earned:b1:1")};
        Device device;
        device.award(10);
        device.start();
        LXCP_TRY_VERIFY(device.others.asked.size() == 1);
        QCOMPARE(device.others.asked.front(), earned);
        device.others.answer(earned);
        QCOMPARE(device.said, QStringList{QStringLiteral("badge:a1")});
        LXCP_TRY_COMPARE(device.shown(), device.said);

        Device other;
        other.award(10);
        other.start();
        LXCP_TRY_VERIFY(other.others.asked.size() == 1);
        other.others.answer(QStringList());
        LXCP_TRY_COMPARE(other.shown(), QStringList{QStringLiteral("badge:a1")});
        QVERIFY(other.said.isEmpty());
    }

    void nobodyToAsk_itIsSaid()
    {
        Device device;
        device.thank("k1", 10);
        services::NoticeService alone(device.built.store(), device.clock, kMaya);
        QSignalSpy told(&alone, &services::NoticeService::tell);
        alone.start();
        LXCP_TRY_VERIFY(told.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestTellOnce)
#include "tst_tellonce.moc"
