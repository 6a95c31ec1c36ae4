// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/requestrules.h"
#include "app/learning/offline/packagefiles.h"
#include "app/services/audittrail.h"
#include "app/services/calendarreader.h"
#include "app/services/catalogservice.h"
#include "app/services/communityservice.h"
#include "app/services/learningservice.h"
#include "app/services/noticereader.h"
#include "app/services/outboxorder.h"
#include "app/services/requestservice.h"
#include "app/services/voiceservice.h"
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace services;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

const auto kMaya = QStringLiteral("maya");
const auto kOsei = QStringLiteral("osei");

QByteArray person(const char* id, const char* name, const char* supervisor, const char* roles = "")
{
    return CatalogLines::put("person", id, 1,
                             QByteArray("\"name\":\"") + name + "\",\"supervisor_id\":\"" + supervisor +
                                 "\",\"active\":true,\"roles\":[" + roles + ']');
}

QByteArray course(const char* id, const char* title, const char* more = "")
{
    return CatalogLines::put("course", id, 1,
                             QByteArray("\"title\":\"") + title + "\",\"provider\":\"Academy\"" + more);
}

QByteArray enrollment(const char* who, const char* what, const char* state, const char* more = "")
{
    return CatalogLines::put("enrollment", QByteArray(who) + ':' + what, 1,
                             QByteArray("\"person_id\":\"") + who + "\",\"course_id\":\"" + what + "\",\"state\":\"" +
                                 state + '"' + more);
}

QByteArray request(const char* id, const char* who, const char* title, const char* state, const char* more = "")
{
    return CatalogLines::put("course_request", id, 5,
                             QByteArray("\"person_id\":\"") + who + "\",\"title\":\"" + title +
                                 "\",\"reason\":\"r\",\"state\":\"" + state + "\",\"desk_id\":\"osei\"," +
                                 "\"desk_role\":\"supervisor\",\"currency\":\"EUR\"" + more);
}

QByteArray approved(const char* at)
{
    return QByteArray(",\"events\":[{\"id\":\"e\",\"at\":\"") + at +
           "\",\"actor_id\":\"osei\",\"action\":\"approved\",\"text\":\"\"}]";
}

QByteArray organisation()
{
    return person("maya", "Maya Lindström", "osei", "\"learner\"") + person("sam", "Sam Öztürk", "osei") +
           person("osei", "Osei Mensah", "", "\"supervisor\"") +
           person("lin", "Lin Wei", "", "\"learning-development\"") +
           CatalogLines::put(
               "policy", "org", 1,
               "\"cost_limit\":500,\"currency\":\"EUR\",\"review_days\":5,\"learning_development_id\":\"lin\"") +
           course("a", "Azure basics", ",\"prerequisites\":[\"b\"],\"offline_ready\":true") +
           course("b", "Before that") + course("c", "Cooking");
}

} // namespace

class TestStoreServices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void home_showsWhatIsActiveDueAndOverdue();
    void home_badgeThatEnds_isSaidWithTheWayToTheNext();
    void home_certificateThatEnds_isSaidAndTold();
    void voices_saveRateAndRecommend_workOffline();
    void voices_recommendToACommunity_isAThreadAboutTheCourse();
    void home_supervisorSeesTheTeam();
    void register_isVisibleAtOnceAndWaiting();
    void register_anew_goesOnWithWhatWasBegun();
    void register_refusedByRule_saysSo();
    void pathway_lockedStepSaysWhyAndNewsCanBeDismissed();
    void pathway_daysShowAsThoseOfCoursesDo();
    void page_hasPrerequisitesColleaguesAndPathways();
    void rows_keepTheOrderOfTheKeys();
    void palette_findsCoursesPathwaysAndPeople();
    void requests_goFromDraftToDesk();
    void requests_decidedOnce_areNotDecidedForTheNextDesk();
    void requests_withLearningAndDevelopment_areAllTheirs();
    void requests_delegateSeesTheDesk();
    void conflict_showsBothDecisions();
    void whatWaitsBehindAnother_isNamedWithIt();
    void context_addsUpThisYearsBudget();
    void audit_isRfc4180AndNoFormula();
    void threads_answerInTheInterfaceThread();
};

void TestStoreServices::home_showsWhatIsActiveDueAndOverdue()
{
    StoreBuilder built;
    const support::FakeClock clock; // 2026-03-02 09:00 UTC, Berlin
    built.lines(
        organisation() +
        enrollment("maya", "a", "active",
                   ",\"due_at\":\"2026-03-01T22:30:00.000Z\",\"updated_at\":\"2026-03-01T00:00:00.000Z\"") +
        enrollment("maya", "b", "registered", ",\"due_at\":\"2026-03-02T23:30:00.000Z\"") +
        enrollment("maya", "c", "withdrawn") + enrollment("sam", "c", "active") +
        CatalogLines::put(
            "event", "past", 1,
            "\"title\":\"Past\",\"starts_at\":\"2026-03-01T09:00:00.000Z\",\"ends_at\":\"2026-03-01T10:00:00.000Z\"") +
        CatalogLines::put(
            "event", "now", 1,
            "\"title\":\"Now\",\"starts_at\":\"2026-03-02T08:30:00.000Z\",\"ends_at\":\"2026-03-02T10:00:00.000Z\"") +
        CatalogLines::put("standing", "maya", 1, "\"points\":120,\"level\":3"));
    const Home home = LearningService(built.store(), clock, kMaya).home();
    QCOMPARE(home.personName, QStringLiteral("Maya Lindström"));
    QCOMPARE(home.resume.size(), 1);
    QCOMPARE(home.resume.first().title, QStringLiteral("Azure basics"));
    QVERIFY(home.resume.first().offlineReady);
    QVERIFY(!home.resume.first().here);
    QCOMPARE(home.due.size(), 2);
    QCOMPARE(home.due[0].daysToDue, -1); // yesterday evening in Berlin
    QCOMPARE(home.due[1].daysToDue, 1);  // after midnight in Berlin
    QCOMPARE(home.registrations.size(), 2);
    QCOMPARE(home.next.size(), 1);
    QCOMPARE(home.standing->points, 120);
    QVERIFY(!home.isSupervisor);
    built.lines(
        CatalogLines::put("package", "p-a", 2,
                          "\"course_id\":\"a\",\"format\":\"html\",\"title\":\"A\",\"languages\":[],\"items\":[],"
                          "\"hosts\":[],\"size\":1,\"sha256\":\"aa\""));
    offline::PackageFiles files(built.writer());
    QVERIFY(files.queue(QStringLiteral("p-a"), {QStringLiteral("aa"), 1}, clock.now()));
    QVERIFY(files.setState(*files.find(QStringLiteral("p-a")), offline::FileState::Ready, {}, clock.now()));
    QVERIFY(LearningService(built.store(), clock, kMaya).home().resume.first().here);
}

void TestStoreServices::home_badgeThatEnds_isSaidWithTheWayToTheNext()
{
    StoreBuilder built;
    const support::FakeClock clock; // 2026-03-02
    const auto award = [](const char* id, const char* badge, int cycle, const char* expires) {
        return CatalogLines::put("badge_award", id, 1,
                                 QByteArray("\"person_id\":\"maya\",\"badge_id\":\"") + badge + "\",\"title\":\"" + id +
                                     "\",\"cycle\":" + QByteArray::number(cycle) + ",\"expires_at\":\"" + expires +
                                     "\"");
    };
    built.lines(
        organisation() + CatalogLines::put("badge", "fire", 1, "\"rule_kind\":\"course\",\"rule_target\":\"a\"") +
        award("soon", "fire", 2, "2026-04-01T00:00:00.000Z") +
        award("before", "fire", 1, "2026-02-20T00:00:00.000Z") + // the next cycle is there
        award("ended", "aid", 1, "2026-02-01T00:00:00.000Z") + award("later", "sql", 1, "2026-09-01T00:00:00.000Z") +
        award("long ago", "old", 1, "2024-01-01T00:00:00.000Z"));
    const auto expiring = LearningService(built.store(), clock, kMaya).home().expiring;
    QCOMPARE(expiring.size(), 2);
    QCOMPARE(expiring[0].title, QStringLiteral("ended"));
    QCOMPARE(expiring[0].courseId, QString());
    QCOMPARE(expiring[1].title, QStringLiteral("soon"));
    QCOMPARE(expiring[1].courseId, QStringLiteral("a"));

    // The same is told: 60 and 14 days before, and when it has ended; of each moment once, by its id.
    const auto told = [&](const char* at) {
        QStringList ids;
        for (const domain::Notice& notice :
             NoticeReader(built.writer(), kMaya).notices(QDateTime::fromString(QLatin1StringView(at), Qt::ISODate))) {
            if (notice.kind == QLatin1StringView("ends") && notice.aboutKind == QLatin1StringView("badge"))
                ids << notice.id + (notice.until.isValid() ? QStringLiteral(" ahead") : QString());
        }
        ids.sort();
        return ids;
    };
    QCOMPARE(told("2026-01-20T00:00:00Z"), QStringList{QStringLiteral("ends:ended:14 ahead")});
    QCOMPARE(told("2026-03-01T09:00:00Z"),
             (QStringList{QStringLiteral("ends:ended:0"), QStringLiteral("ends:soon:60 ahead")}));
    QCOMPARE(told("2026-04-01T12:00:00Z"),
             (QStringList{QStringLiteral("ends:soon:0"), QStringLiteral("ends:soon:14 ahead")}));
}

// Of a course's certificate the same is said, but where a badge of the course covers it; a badge that was taken back is
// none.
void TestStoreServices::home_certificateThatEnds_isSaidAndTold()
{
    StoreBuilder built;
    const support::FakeClock clock; // 2026-03-02
    const auto award = [](const char* id, const char* badge, const char* more) {
        return CatalogLines::put("badge_award", id, 1,
                                 QByteArray("\"person_id\":\"maya\",\"badge_id\":\"") + badge + "\",\"title\":\"" + id +
                                     "\",\"cycle\":1,\"awarded_at\":\"2026-01-01T00:00:00.000Z\"" + more);
    };
    built.lines(organisation() +
                CatalogLines::put("badge", "crane", 1, "\"rule_kind\":\"course\",\"rule_target\":\"c\"") +
                award("crane", "crane", ",\"expires_at\":\"2026-08-01T00:00:00.000Z\"") +
                award("knots", "knots", ",\"state\":\"revoked\",\"revoked_at\":\"2026-02-01T00:00:00.000Z\"") +
                enrollment("maya", "b", "completed", ",\"expires_at\":\"2026-03-20T00:00:00.000Z\"") +
                enrollment("maya", "c", "completed", ",\"expires_at\":\"2026-03-21T00:00:00.000Z\"") +
                enrollment("maya", "a", "completed", ",\"expires_at\":\"2026-09-01T00:00:00.000Z\""));
    const Home home = LearningService(built.store(), clock, kMaya).home();
    QCOMPARE(home.expiring.size(), 1);
    QCOMPARE(home.expiring.first().title, QStringLiteral("Before that"));
    QCOMPARE(home.expiring.first().courseId, QStringLiteral("b"));
    QCOMPARE(home.badges.size(), 1);
    QCOMPARE(home.badges.first().id, QStringLiteral("crane"));

    QStringList told;
    for (const domain::Notice& notice :
         NoticeReader(built.writer(), kMaya)
             .notices(QDateTime::fromString(QLatin1StringView("2026-03-20T12:00:00Z"), Qt::ISODate))) {
        if (notice.kind == QLatin1StringView("ends"))
            told << QStringLiteral("%1 %2 %3 %4")
                        .arg(notice.aboutKind, notice.aboutId, notice.title)
                        .arg(notice.until.isValid());
    }
    QCOMPARE(told, (QStringList{QStringLiteral("course b Before that 0"), QStringLiteral("course b Before that 1")}));
}

void TestStoreServices::voices_saveRateAndRecommend_workOffline()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + enrollment("maya", "a", "active") +
                CatalogLines::put("course_rating", "sam:a", 1,
                                  "\"person_id\":\"sam\",\"course_id\":\"a\",\"stars\":4,\"text\":\"Good\"") +
                CatalogLines::put("recommendation", "r1", 1,
                                  "\"from_id\":\"sam\",\"to_id\":\"maya\",\"course_id\":\"b\",\"text\":\"For you\""));
    VoiceService voices(built.store(), clock, kMaya);
    const CatalogService catalog(built.store(), kMaya);
    CatalogFilter saved;
    saved.savedOnly = true;
    QCOMPARE(catalog.find(saved).keys.size(), 0);
    voices.save(QStringLiteral("b"), true);
    QVERIFY(voices.of(QStringLiteral("b")).saved);
    QVERIFY(voices.of(QStringLiteral("b")).waiting);
    const auto found = catalog.rows(catalog.find(saved).keys);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, QStringLiteral("b"));
    voices.save(QStringLiteral("b"), false);
    QCOMPARE(catalog.find(saved).keys.size(), 0);

    QVERIFY(!voices.of(QStringLiteral("b")).mayRate);
    QVERIFY(voices.of(QStringLiteral("a")).mayRate);
    voices.rate(QStringLiteral("a"), 5, QStringLiteral("Mine"));
    const auto said = voices.of(QStringLiteral("a"));
    QCOMPARE(said.myStars, 5);
    QCOMPARE(said.reviews.size(), 2);
    voices.rate(QStringLiteral("a"), 0, {});
    QCOMPARE(voices.of(QStringLiteral("a")).reviews.size(), 1);

    const auto forMe = voices.forMe();
    QCOMPARE(forMe.size(), 1);
    QCOMPARE(forMe.first().recommendation.text, QStringLiteral("For you"));
    voices.putAway(QStringLiteral("r1"));
    QCOMPARE(voices.forMe().size(), 0);
    QVERIFY(!voices.hasWished(QStringLiteral("rust")));
    voices.wish(QStringLiteral(" Rust "));
    QVERIFY(voices.hasWished(QStringLiteral("rust")));
}

// To a community of one's own: a thread about the course, which is there at once.
void TestStoreServices::voices_recommendToACommunity_isAThreadAboutTheCourse()
{
    StoreBuilder built;
    const support::FakeClock clock;
    const auto member = [](const char* community, const char* state) {
        return CatalogLines::put("community_member", QByteArray(community) + ":maya", 1,
                                 QByteArray("\"community_id\":\"") + community +
                                     "\",\"person_id\":\"maya\",\"role\":\"member\",\"state\":\"" + state + "\"");
    };
    built.lines(organisation() + CatalogLines::put("community", "guild", 1, "\"name\":\"Review guild\",\"open\":true") +
                CatalogLines::put("community", "club", 1, "\"name\":\"Rowing guild\",\"open\":true") +
                member("guild", "member") + member("club", "left"));
    VoiceService voices(built.store(), clock, kMaya);
    const auto mine = voices.communities(QStringLiteral("guild"), 5);
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().id, QStringLiteral("guild"));
    voices.recommendTo(QStringLiteral("guild"), QStringLiteral("a"), QStringLiteral("Azure basics"), QString());
    const CommunityService communities(built.store(), clock, kMaya);
    const auto about = communities.threadsAbout(QStringLiteral("a"), 5);
    QCOMPARE(about.size(), 1);
    QCOMPARE(about.first().title, QStringLiteral("Azure basics"));
    QVERIFY(about.first().waiting);
}

void TestStoreServices::home_supervisorSeesTheTeam()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + enrollment("maya", "a", "active", ",\"due_at\":\"2026-02-01T00:00:00.000Z\"") +
                enrollment("sam", "b", "completed", ",\"expires_at\":\"2026-03-20T00:00:00.000Z\"") +
                enrollment("sam", "c", "completed", ",\"expires_at\":\"2027-03-20T00:00:00.000Z\""));
    const Home home = LearningService(built.store(), clock, kOsei).home();
    QVERIFY(home.isSupervisor);
    QCOMPARE(home.teamOverdue.size(), 1);
    QCOMPARE(home.teamOverdue.first().personName, QStringLiteral("Maya Lindström"));
    QCOMPARE(home.teamExpiring.size(), 1);
    QCOMPARE(home.teamExpiring.first().courseTitle, QStringLiteral("Before that"));
}

void TestStoreServices::register_isVisibleAtOnceAndWaiting()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation());
    LearningService learning(built.store(), clock, kMaya);
    CatalogService catalog(built.store(), kMaya);
    QSignalSpy changed(&learning, &LearningService::changed);
    const QString id = learning.registerFor(QStringLiteral("a"));
    const auto page = catalog.page(QStringLiteral("a"));
    QCOMPARE(page->enrollment->state, QStringLiteral("registered"));
    QCOMPARE(page->enrollmentWaiting, id);
    QVERIFY(learning.myCourses().first().waiting);
    LXCP_TRY_VERIFY(!changed.isEmpty());
    learning.withdraw(QStringLiteral("a"));
    QVERIFY(learning.myCourses().isEmpty());
    QVERIFY(!catalog.page(QStringLiteral("a"))->enrollment);
}

void TestStoreServices::register_anew_goesOnWithWhatWasBegun()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + enrollment("maya", "a", "active", ",\"progress\":65,\"next_item\":\"Branches\""));
    LearningService service(built.store(), clock, kMaya);
    QCOMPARE(service.home().resume.size(), 1);
    service.withdraw(QStringLiteral("a"));
    LXCP_TRY_VERIFY(service.home().resume.isEmpty());
    service.registerFor(QStringLiteral("a"));
    LXCP_TRY_COMPARE(service.home().resume.size(), 1);
    QCOMPARE(service.home().resume.first().enrollment.progress, 65);
}

void TestStoreServices::register_refusedByRule_saysSo()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + enrollment("maya", "a", "completed"));
    LearningService learning(built.store(), clock, kMaya);
    QStringList refused;
    connect(&learning, &LearningService::refused, this,
            [&](const QString&, const base::Error& error) { refused.append(error.code); });
    learning.withdraw(QStringLiteral("a"));
    QCOMPARE(refused, QStringList{QStringLiteral("wrong-state")});
    QCOMPARE(store::Outbox(built.writer()).count(), 0);
}

void TestStoreServices::pathway_lockedStepSaysWhyAndNewsCanBeDismissed()
{
    StoreBuilder built;
    const support::FakeClock clock;
    const auto pathway = [](qint64 rev, const char* first) {
        return CatalogLines::put(
            "pathway", "p", rev,
            QByteArray("\"title\":\"Cloud\",\"steps\":[{\"id\":\"1\",\"title\":\"First\",\"course_ids\":[") + first +
                "]},{\"id\":\"2\",\"title\":\"Second\",\"course_ids\":[\"c\"],\"after_step_ids\":[\"1\"]}]");
    };
    built.lines(organisation() + pathway(1, "\"a\"") +
                CatalogLines::put("pathway", "other", 1, "\"title\":\"A first\",\"steps\":[]") +
                enrollment("maya", "a", "completed"));
    LearningService learning(built.store(), clock, kMaya);
    QCOMPARE(learning.pathways().first().pathway.id, QStringLiteral("other"));
    learning.join(QStringLiteral("p"));
    QCOMPARE(learning.pathways().first().pathway.id, QStringLiteral("p")); // joined first
    auto progress = *learning.pathway(QStringLiteral("p"));
    QVERIFY(progress.waiting && progress.joined);
    QCOMPARE(progress.steps[0].state, StepState::Done);
    QCOMPARE(progress.steps[1].state, StepState::Open);
    QCOMPARE(progress.stepsDone, 1);
    QVERIFY(progress.news.isEmpty());

    built.lines(pathway(2, "\"a\",\"b\""));
    progress = *learning.pathway(QStringLiteral("p"));
    QCOMPARE(progress.steps[1].state, StepState::Locked);
    QCOMPARE(progress.steps[1].blockedBy, QStringList{QStringLiteral("First")});
    QCOMPARE(progress.news.size(), 2);
    QCOMPARE(progress.news[0].change, QStringLiteral("step-reopened"));
    QCOMPARE(progress.news[1].change, QStringLiteral("course-added"));
    QCOMPARE(progress.news[1].subject, QStringLiteral("Before that"));
    learning.dismissNews(progress.news[0].id);
    QCOMPARE(learning.pathway(QStringLiteral("p"))->news.size(), 1);
    QVERIFY(!progress.steps[1].items.first().requested);
    built.lines(CatalogLines::put("course_request", "r1", 9,
                                  R"("person_id":"maya","course_id":"c","title":"C","state":"pending")"));
    QVERIFY(learning.pathway(QStringLiteral("p"))->steps[1].items.first().requested);
    // Of another format than this computer's policy opens; a link has none.
    built.lines(CatalogLines::put("course", "c", 10, R"("title":"C","format":"scorm12","offline_ready":true)"));
    QVERIFY(!learning.pathway(QStringLiteral("p"))->steps[1].items.first().forbidden);
    QSignalSpy changed(&learning, &LearningService::changed);
    learning.setFormats(QStringList{QStringLiteral("h5p")});
    QCOMPARE(changed.size(), 1);
    QVERIFY(learning.pathway(QStringLiteral("p"))->steps[1].items.first().forbidden);
    built.lines(CatalogLines::put("course", "c", 11, R"("title":"C","format":"link")"));
    QVERIFY(!learning.pathway(QStringLiteral("p"))->steps[1].items.first().forbidden);
    learning.leave(QStringLiteral("p"));
    QVERIFY(!learning.pathway(QStringLiteral("p"))->joined);
}

void TestStoreServices::pathway_daysShowAsThoseOfCoursesDo()
{
    StoreBuilder built;
    const support::FakeClock clock;
    const auto at = [&](int days) { return domain::toWire(clock.now().addDays(days)).toLatin1(); };
    built.lines(organisation() +
                CatalogLines::put("pathway", "p", 1,
                                  "\"title\":\"Cloud\",\"steps\":[{\"id\":\"1\",\"title\":\"First\","
                                  "\"course_ids\":[\"a\"],\"due_days\":10}]") +
                CatalogLines::put("pathway_enrollment", "maya:p", 4,
                                  "\"person_id\":\"maya\",\"pathway_id\":\"p\",\"state\":\"active\","
                                  "\"joined_at\":\"" +
                                      at(-5) + "\",\"due_at\":\"" + at(-1) + '"'));
    const LearningService learning(built.store(), clock, kMaya);
    const auto due = learning.home().pathwaysDue;
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[0].title, QStringLiteral("Cloud"));
    QCOMPARE(due[0].daysToDue, -1);
    QCOMPARE(due[1].title, QStringLiteral("Cloud · First"));
    QCOMPARE(due[1].daysToDue, 5);
    const services::CalendarReader calendar(built.store().reader(), kMaya, clock.now(), QTimeZone::utc());
    const QDate today = clock.now().date();
    const auto items = calendar.items(today.addDays(-3), today.addDays(10));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].pathwayId, QStringLiteral("p"));
    QVERIFY(items[0].overdue && !items[1].overdue);
    QCOMPARE(items[1].id, QStringLiteral("maya:p:1"));
    QCOMPARE(items[1].revision, 4);
    // A day before there is a reminder, which leads to the pathway.
    const auto remindersAt = [&](int day) {
        QList<domain::Notice> found;
        services::NoticeReader reader(built.store().reader(), kMaya);
        for (const domain::Notice& notice : reader.notices(clock.now().addDays(day))) {
            if (notice.kind == QLatin1StringView("due") && notice.at <= clock.now().addDays(day))
                found.append(notice);
        }
        return found;
    };
    QCOMPARE(remindersAt(0).size(), 1);
    const auto later = remindersAt(4);
    QCOMPARE(later.size(), 2);
    const auto step = std::ranges::find(later, QStringLiteral("Cloud · First"), &domain::Notice::title);
    QVERIFY(step != later.end());
    QCOMPARE(domain::noticePlace(*step).view, QStringLiteral("pathway"));
    QCOMPARE(domain::noticePlace(*step).id, QStringLiteral("p"));
    QCOMPARE(step->until, clock.now().addDays(5));
}

void TestStoreServices::page_hasPrerequisitesColleaguesAndPathways()
{
    StoreBuilder built;
    built.lines(
        organisation() + request("r", "maya", "Azure", "asked", ",\"course_id\":\"a\"") +
        CatalogLines::put("completion", "1", 1,
                          "\"person_id\":\"sam\",\"course_id\":\"a\",\"completed_at\":\"2026-01-01T00:00:00.000Z\"") +
        CatalogLines::put("completion", "2", 1,
                          "\"person_id\":\"maya\",\"course_id\":\"a\",\"completed_at\":\"2026-01-01T00:00:00.000Z\"") +
        CatalogLines::put("pathway", "p", 1,
                          "\"title\":\"P\",\"steps\":[{\"id\":\"1\",\"title\":\"S\",\"course_ids\":[\"a\"]}]") +
        CatalogLines::put("pathway", "q", 1,
                          "\"title\":\"Q\",\"steps\":[{\"id\":\"a\",\"title\":\"a\",\"course_ids\":[\"ab\"]}]"));
    const auto page = CatalogService(built.store(), kMaya).page(QStringLiteral("a"));
    QCOMPARE(page->prerequisites.size(), 1);
    QCOMPARE(page->prerequisitesMissing, QStringList{QStringLiteral("b")});
    QCOMPARE(page->openRequestId, QStringLiteral("r"));
    QCOMPARE(page->colleagues.size(), 1);
    QCOMPARE(page->colleagues.first().id, QStringLiteral("sam"));
    QCOMPARE(page->pathways.size(), 1);
    QVERIFY(!CatalogService(built.store(), kMaya).page(QStringLiteral("no such")));
}

void TestStoreServices::rows_keepTheOrderOfTheKeys()
{
    StoreBuilder built;
    built.lines(organisation() + enrollment("maya", "c", "active", ",\"progress\":40"));
    CatalogService catalog(built.store(), kMaya);
    const auto all = catalog.find({});
    QCOMPARE(all.keys.size(), 3);
    QVERIFY(all.complete);
    QCOMPARE(catalog.courseCount(), 3);
    const auto rows = catalog.rows({all.keys[2], 999999, all.keys[0]});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].id, QStringLiteral("c")); // Cooking is the last title
    QCOMPARE(rows[0].progress, 40);
    QVERIFY(rows[1].id.isEmpty());
    QCOMPARE(rows[2].id, QStringLiteral("a"));
}

void TestStoreServices::palette_findsCoursesPathwaysAndPeople()
{
    StoreBuilder built;
    built.lines(organisation() + CatalogLines::put("pathway", "p", 1, "\"title\":\"Lindy hop\",\"steps\":[]") +
                course("l", "Lindy hop for all"));
    CatalogService catalog(built.store(), kMaya);
    QStringList kinds;
    for (const auto& hit : catalog.palette(QStringLiteral("lind")))
        kinds.append(hit.kind);
    QCOMPARE(kinds, (QStringList{QStringLiteral("course"), QStringLiteral("pathway"), QStringLiteral("person")}));
    const auto people = catalog.palette(QStringLiteral("ozt"));
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().id, QStringLiteral("sam"));
    QVERIFY(catalog.palette(QStringLiteral(" ")).isEmpty());
}

void TestStoreServices::requests_goFromDraftToDesk()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation());
    RequestService learner(built.store(), clock, kMaya);
    RequestDraft draft;
    draft.title = QStringLiteral("Rust for teams");
    draft.reason = QStringLiteral("We need it");
    draft.cost = 120;
    draft.currency = QStringLiteral("EUR");
    learner.saveDraft(draft, this, [&](const QString& id) { draft.id = id; });
    LXCP_TRY_VERIFY(!draft.id.isEmpty());
    QCOMPARE(learner.drafts().first().title, draft.title);
    QCOMPARE(*learner.drafts().first().cost, 120.0);
    learner.submit(draft);
    QVERIFY(learner.drafts().isEmpty());
    QCOMPARE(learner.mine().size(), 1);
    const auto item = learner.mine().first();
    QCOMPARE(item.delivery, Delivery::Waiting);
    QCOMPARE(item.deskName, QStringLiteral("Osei Mensah"));
    QVERIFY(!item.mayDecide);

    RequestService reviewer(built.store(), clock, kOsei);
    QVERIFY(reviewer.isReviewer() && !learner.isReviewer());
    QCOMPARE(reviewer.toReviewCount(), 1);
    QVERIFY(reviewer.toReview().first().mayDecide);
    reviewer.approve(item.request.id, QStringLiteral("fine"));
    QCOMPARE(reviewer.toReviewCount(), 0);
    QCOMPARE(reviewer.decided().size(), 1);
    QCOMPARE(reviewer.request(item.request.id)->request.state, QStringLiteral("approved"));
    QStringList refused;
    connect(&reviewer, &RequestService::refused, this,
            [&](const QString&, const base::Error& error) { refused.append(error.code); });
    reviewer.decline(item.request.id, QStringLiteral("no"));
    QCOMPARE(refused, QStringList{QStringLiteral("wrong-state")});
    const auto people = reviewer.possibleReviewers(QStringLiteral("l"));
    QCOMPARE(people.first().id, QStringLiteral("lin")); // decides anyway
}

// Offline the second decision would be one about the next desk, which the server refuses.
void TestStoreServices::requests_decidedOnce_areNotDecidedForTheNextDesk()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + request("r1", "maya", "Dear", "pending", ",\"cost\":5000"));
    RequestService osei(built.store(), clock, kOsei);
    QStringList refused;
    connect(&osei, &RequestService::refused, this,
            [&](const QString&, const base::Error& error) { refused.append(error.code); });
    osei.approve(QStringLiteral("r1"), QStringLiteral("fine"));
    const auto passedOn = osei.request(QStringLiteral("r1"));
    QCOMPARE(passedOn->request.deskId, QStringLiteral("lin"));
    QVERIFY(!passedOn->mayDecide && domain::isOpen(passedOn->request));
    const int waiting = store::Outbox(built.store().reader()).count();
    osei.approve(QStringLiteral("r1"), QStringLiteral("again"));
    QCOMPARE(refused, QStringList{QStringLiteral("wrong-state")});
    osei.reassign(QStringLiteral("r1"), QStringLiteral("sam"));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(store::Outbox(built.store().reader()).count(), waiting);
    // Who has it now may, and others may not.
    RequestService sam(built.store(), clock, QStringLiteral("sam"));
    connect(&sam, &RequestService::refused, this,
            [&](const QString&, const base::Error& error) { refused.append(error.code); });
    sam.approve(QStringLiteral("r1"), QString());
    QCOMPARE(refused.last(), QStringLiteral("not-allowed"));
    RequestService(built.store(), clock, QStringLiteral("lin")).approve(QStringLiteral("r1"), QString());
    QCOMPARE(osei.request(QStringLiteral("r1"))->request.state, QStringLiteral("approved"));
}

// As the server lets anybody of that role decide.
void TestStoreServices::requests_withLearningAndDevelopment_areAllTheirs()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(
        organisation() +
        CatalogLines::put("person", "pris", 1,
                          "\"name\":\"Pris\",\"roles\":[\"learner\",\"learning-development\"],\"active\":true") +
        request("r1", "maya", "Dear", "pending", ",\"cost\":5000"));
    RequestService pris(built.store(), clock, QStringLiteral("pris"));
    QVERIFY(pris.toReview().isEmpty());
    RequestService(built.store(), clock, kOsei).approve(QStringLiteral("r1"), QString());
    QCOMPARE(pris.request(QStringLiteral("r1"))->request.deskId, QStringLiteral("lin"));
    QCOMPARE(pris.toReviewCount(), 1);
    QCOMPARE(pris.toReview().size(), 1);
    QVERIFY(pris.toReview().first().awaitsMe);
    QCOMPARE(RequestService(built.store(), clock, QStringLiteral("lin")).toReview().size(), 1);
    pris.approve(QStringLiteral("r1"), QString());
    QCOMPARE(pris.request(QStringLiteral("r1"))->request.state, QStringLiteral("approved"));
    QCOMPARE(pris.toReviewCount(), 0);
}

void TestStoreServices::requests_delegateSeesTheDesk()
{
    StoreBuilder built;
    support::FakeClock clock;
    built.lines(organisation() +
                request("r1", "maya", "One", "pending", ",\"desk_since\":\"2026-03-01T00:00:00.000Z\"") +
                request("r2", "maya", "Two", "asked", ",\"desk_since\":\"2026-02-01T00:00:00.000Z\"") +
                request("r3", "maya", "Three", "pending", ",\"desk_since\":\"2026-02-02T00:00:00.000Z\"") +
                CatalogLines::put("delegation", "osei", 1,
                                  "\"delegate_id\":\"sam\",\"starts_at\":\"2026-03-01T00:00:00.000Z\",\"ends_at\":"
                                  "\"2026-03-10T00:00:00.000Z\""));
    RequestService sam(built.store(), clock, QStringLiteral("sam"));
    QStringList order;
    for (const auto& item : sam.toReview())
        order.append(item.request.id);
    QCOMPARE(order, (QStringList{QStringLiteral("r3"), QStringLiteral("r1"), QStringLiteral("r2")}));
    QCOMPARE(sam.toReviewCount(), 2);
    clock.set(QDateTime(QDate(2026, 3, 11), QTime(0, 0), Qt::UTC));
    QVERIFY(sam.toReview().isEmpty());
    RequestService osei(built.store(), clock, kOsei);
    QVERIFY(!osei.delegation());
    osei.delegateTo(QStringLiteral("sam"), clock.now(), clock.now().addDays(2));
    QCOMPARE(osei.delegation()->delegateId, QStringLiteral("sam"));
    osei.endDelegation();
    QVERIFY(!osei.delegation());
}

void TestStoreServices::conflict_showsBothDecisions()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + request("r1", "maya", "One", "pending"));
    RequestService osei(built.store(), clock, kOsei);
    const QString id = osei.approve(QStringLiteral("r1"), QStringLiteral("go on"));
    QVERIFY(!osei.conflict(QStringLiteral("r1")));
    domain::CommandResult result;
    result.id = id;
    result.status = QStringLiteral("conflict");
    result.problems = {{{}, {}, 409, {}, QStringLiteral("stale-revision")}};
    result.changes = {{QStringLiteral("course_request"),
                       QStringLiteral("put"),
                       QStringLiteral("r1"),
                       9,
                       {{QStringLiteral("id"), QStringLiteral("r1")},
                        {QStringLiteral("person_id"), kMaya},
                        {QStringLiteral("title"), QStringLiteral("One")},
                        {QStringLiteral("state"), QStringLiteral("declined")}}}};
    QVERIFY(store::Outbox(built.writer()).settle(result));
    const auto conflict = osei.conflict(QStringLiteral("r1"));
    QVERIFY(conflict);
    QCOMPARE(conflict->myAction, QStringLiteral("request.approve"));
    QCOMPARE(conflict->myText, QStringLiteral("go on"));
    QCOMPARE(conflict->theirs.state, QStringLiteral("declined"));
    QCOMPARE(conflict->code, QStringLiteral("stale-revision"));
    QCOMPARE(osei.request(QStringLiteral("r1"))->delivery, Delivery::Wedged);
}

void TestStoreServices::whatWaitsBehindAnother_isNamedWithIt()
{
    QList<services::OutboxItem> items;
    const auto add = [&items](const char* id, const char* kind, const char* target, const char* state,
                              const char* after = "") {
        services::OutboxItem item;
        item.command.id = QLatin1StringView(id);
        item.command.kind = QLatin1StringView(kind);
        item.command.target = QLatin1StringView(target);
        item.command.after = QLatin1StringView(after);
        item.state = QLatin1StringView(state);
        items.append(item);
    };
    add("1", "request.approve", "r1", "wedged");
    add("2", "request.approve", "r1", "waiting");
    add("3", "request.approve", "r1", "waiting");
    add("4", "request.approve", "r2", "sending");
    add("5", "request.approve", "r2", "waiting");
    add("6", "note.put", "r2", "waiting", "1");
    add("7", "note.put", "r1", "waiting"); // of the same name, and another thing
    services::nameWhatComesBefore(items);
    QStringList before;
    for (const auto& item : items)
        before << item.before.id + (item.beforeNeedsMe ? QStringLiteral("!") : QString());
    QCOMPARE(before.join(u' '), QStringLiteral(" 1! 1!  4 1! "));
}

void TestStoreServices::context_addsUpThisYearsBudget()
{
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + request("now", "maya", "Rust for teams", "pending") +
                request("this", "sam", "Rust for all teams", "approved",
                        ",\"cost\":100" + approved("2026-01-01T00:30:00.000Z")) +
                request("berlin", "sam", "X", "fulfilled", ",\"cost\":10" + approved("2025-12-31T23:30:00.000Z")) +
                request("last", "sam", "Y", "approved", ",\"cost\":1000" + approved("2025-12-31T22:30:00.000Z")) +
                request("open", "sam", "Z", "pending", ",\"cost\":5000") + enrollment("maya", "a", "active"));
    const auto context = RequestService(built.store(), clock, kOsei).context(QStringLiteral("now"));
    QCOMPARE(context.person.name, QStringLiteral("Maya Lindström"));
    QCOMPARE(context.approvedCostThisYear, 110.0);
    QCOMPARE(context.costLimit, 500.0);
    QCOMPARE(context.enrollmentTitles, QStringList{QStringLiteral("Azure basics")});
    QCOMPARE(context.similar.size(), 1);
    QCOMPARE(context.similar.first().request.id, QStringLiteral("this"));
}

void TestStoreServices::audit_isRfc4180AndNoFormula()
{
    QCOMPARE(csvCell(QStringLiteral("plain")), QStringLiteral("plain"));
    QCOMPARE(csvCell(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    QCOMPARE(csvCell(QStringLiteral("say \"hi\"\nnow")), QStringLiteral("\"say \"\"hi\"\"\nnow\""));
    for (const auto& risky : {QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"), QStringLiteral("@A1"),
                              QStringLiteral("\t=1")})
        QCOMPARE(csvCell(risky), QLatin1Char('\'') + risky);
    QCOMPARE(csvCell(QStringLiteral("=HYPERLINK(\"x\")")), QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\""));
    StoreBuilder built;
    const support::FakeClock clock;
    built.lines(organisation() + request("r", "sam", "Rust", "approved", approved("2026-01-01T00:30:00.000Z")));
    RequestService osei(built.store(), clock, kOsei);
    const QByteArray csv = osei.auditTrailCsv({*osei.request(QStringLiteral("r"))});
    QCOMPARE(csv, QByteArray("request,title,requester,at,action,actor,on_behalf_of,to,text\r\n"
                             "r,Rust,Sam Öztürk,2026-01-01T00:30:00.000Z,approved,Osei Mensah,,,\r\n"));
}

void TestStoreServices::threads_answerInTheInterfaceThread()
{
    StoreBuilder built;
    built.lines(organisation()).index();
    built.close();
    const auto store = StoreBuilder::openIn(built.folder(), store::Store::Threads::Own);
    const support::FakeClock clock;
    CatalogService catalog(*store, kMaya);
    LearningService learning(*store, clock, kMaya);
    int answers = 0;
    CatalogFilter first;
    first.words = QStringLiteral("cooking");
    catalog.findAll({}, this, [&](const CatalogResult&) { answers += 100; }); // given up for the next one
    catalog.findAll(first, this, [&](const CatalogResult& result) {
        QCOMPARE(QThread::currentThread(), thread());
        QCOMPARE(result.keys.size(), 1);
        ++answers;
    });
    Facets facets;
    catalog.facets({}, this, [&](const Facets& counted) { facets = counted; });
    LXCP_TRY_COMPARE(answers, 1);
    LXCP_TRY_COMPARE(facets.offlineReady, 1);
    {
        QObject gone;
        catalog.findAll({}, &gone, [&](const CatalogResult&) { answers += 1000; });
    }
    QStringList refused;
    connect(&learning, &LearningService::refused, this,
            [&](const QString&, const base::Error& error) { refused.append(error.code); });
    learning.withdraw(QStringLiteral("a"));
    LXCP_TRY_COMPARE(refused.size(), 1);
    QSignalSpy changed(&learning, &LearningService::changed);
    learning.registerFor(QStringLiteral("a"));
    LXCP_TRY_VERIFY(!changed.isEmpty());
    QVERIFY(learning.myCourses().first().waiting);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestStoreServices)
#include "tst_storeservices.moc"
