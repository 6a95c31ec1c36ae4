// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/schema.h"
#include "app/store/searchtext.h"
#include "app/store/talktables.h"
#include "app/store/transaction.h"

namespace store {

namespace {

// What is on this machine only. 'outbox' and 'base': see Outbox. The queues and everything called search_, facet_,
// course_facet, course_skill, stale_doc belong to the search index: see Indexer.
constexpr char kLocalTables[] = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, entity TEXT NOT NULL,
  target TEXT NOT NULL, actor TEXT NOT NULL, seen_rev INTEGER NOT NULL, after TEXT NOT NULL, at TEXT NOT NULL,
  zone TEXT NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_try_at TEXT,
  problem TEXT, answer TEXT, maybe_sent INTEGER NOT NULL DEFAULT 0);
CREATE INDEX outbox_lane ON outbox (entity, target, seq);
CREATE TABLE base (kind TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, data TEXT, UNIQUE (kind, id));
CREATE TABLE draft (id TEXT NOT NULL UNIQUE, data TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE TABLE pathway_news (
  id TEXT NOT NULL UNIQUE, pathway_id TEXT NOT NULL, at TEXT NOT NULL, change TEXT NOT NULL, subject TEXT NOT NULL,
  dismissed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX pathway_news_open ON pathway_news (pathway_id) WHERE dismissed = 0;
)";

// Version 5: badges that the person has brought from elsewhere; on this machine only.
constexpr char kImportedBadges[] = R"(
CREATE TABLE imported_badge (id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, content TEXT NOT NULL, imported_at TEXT NOT NULL);
)";

// Version 17: what issuers of such badges were asked for; on this machine only.
constexpr char kFetchedDocuments[] = R"(
CREATE TABLE fetched_document (url TEXT NOT NULL UNIQUE, body TEXT NOT NULL, fetched_at TEXT NOT NULL);
)";

// Version 9: what a person writes for themself, sealed; on this machine only.
constexpr char kPrivateNotes[] = R"(
CREATE TABLE private_note (id TEXT NOT NULL UNIQUE, sealed TEXT NOT NULL, updated_at TEXT NOT NULL);
)";

// A person's own calendar on another server: what is known of its entries is when they are, and nothing else.
constexpr char kOwnCalendar[] = R"(
CREATE TABLE dav_calendar (url TEXT NOT NULL UNIQUE, name TEXT NOT NULL, busy INTEGER NOT NULL,
  target INTEGER NOT NULL, sync_token TEXT NOT NULL);
CREATE TABLE dav_entry (url TEXT NOT NULL UNIQUE, calendar TEXT NOT NULL, etag TEXT NOT NULL, uid TEXT NOT NULL,
  times TEXT NOT NULL);
CREATE INDEX dav_entry_calendar ON dav_entry (calendar);
CREATE TABLE dav_busy (entry TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL);
CREATE INDEX dav_busy_entry ON dav_busy (entry);
CREATE INDEX dav_busy_ends ON dav_busy (ends);
CREATE TABLE dav_written (uid TEXT NOT NULL UNIQUE, url TEXT NOT NULL, etag TEXT NOT NULL, hash TEXT NOT NULL);
)";

constexpr char kIndexTables[] = R"(
CREATE TABLE index_queue (key INTEGER PRIMARY KEY);
CREATE TABLE text_queue (key INTEGER PRIMARY KEY);
CREATE TABLE stale_doc (doc INTEGER PRIMARY KEY);
CREATE TABLE facet_value (id INTEGER PRIMARY KEY, dimension INTEGER NOT NULL, value TEXT NOT NULL, UNIQUE (dimension, value));
CREATE TABLE course_facet (
  key INTEGER PRIMARY KEY, doc INTEGER NOT NULL, sort TEXT NOT NULL, topic INTEGER NOT NULL, level INTEGER NOT NULL,
  language INTEGER NOT NULL, format INTEGER NOT NULL, provider INTEGER NOT NULL, duration INTEGER NOT NULL,
  offline INTEGER NOT NULL, skills BLOB NOT NULL);
CREATE INDEX course_facet_browse ON course_facet (sort, topic, level, language, format, provider, duration, offline);
CREATE TABLE course_skill (skill INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (skill, key)) WITHOUT ROWID;
CREATE TABLE search_word (length INTEGER NOT NULL, word TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (length, word)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_title USING fts5 (title, content = '', prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So'");
CREATE VIRTUAL TABLE search_brief USING fts5 (title, skills, summary, content = '', detail = column,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So'");
CREATE VIRTUAL TABLE search_text USING fts5 (title, skills, summary, description, content = '', detail = column,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So'");
)";

// Version 2: packages of courses, and which of them are on this machine.
constexpr char kPackageFiles[] = R"(
CREATE TABLE package_file (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, package_id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  state TEXT NOT NULL, problem TEXT NOT NULL, queued_at TEXT NOT NULL, ready_at TEXT, UNIQUE (package_id, sha256));
)";
constexpr char kPackages[] = R"(
CREATE TABLE package (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, course_id TEXT, format TEXT,
  edition TEXT, title TEXT, languages TEXT, sha256 TEXT, size INTEGER, items TEXT, hosts TEXT, updated_at TEXT,
  rev INTEGER NOT NULL);
CREATE INDEX package_course_id ON package(course_id);
)";

// Version 3: attempts at courses, and notes in them.
constexpr char kAttemptsAndNotes[] = R"(
CREATE TABLE attempt (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, course_id TEXT,
  enrollment_id TEXT, package_id TEXT, package_sha256 TEXT, device TEXT, resumed_from TEXT, resumed_seq INTEGER,
  seq INTEGER, completion TEXT, success TEXT, score REAL, progress INTEGER, next_item TEXT, seconds INTEGER,
  started_at TEXT, updated_at TEXT, completed_at TEXT, finished_at TEXT, state TEXT, rev INTEGER NOT NULL);
CREATE INDEX attempt_enrollment_id ON attempt(enrollment_id);
CREATE TABLE note (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, course_id TEXT,
  item_id TEXT, item_title TEXT, position REAL, text TEXT, bookmark INTEGER, created_at TEXT, updated_at TEXT,
  removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX note_course_id ON note(course_id);
)";

// Version 4: profiles and skills.
constexpr char kProfilesAndSkills[] = R"(
ALTER TABLE policy ADD COLUMN min_group INTEGER;
CREATE TABLE skill (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT, alternatives TEXT,
  category TEXT, source TEXT, uri TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE role_target (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, skills TEXT,
  updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE skill_group (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, group_kind TEXT,
  group_id TEXT, skill_id TEXT, people INTEGER, levels TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX skill_group_group_id ON skill_group(group_id);
CREATE TABLE profile (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, photo TEXT, bio TEXT,
  interests TEXT, languages TEXT, links TEXT, mentoring TEXT, visibility TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE profile_card (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, photo TEXT, bio TEXT,
  interests TEXT, languages TEXT, links TEXT, mentoring TEXT, skills TEXT, achievements TEXT, updated_at TEXT,
  rev INTEGER NOT NULL);
CREATE TABLE team_card (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, photo TEXT, bio TEXT,
  interests TEXT, languages TEXT, links TEXT, mentoring TEXT, skills TEXT, achievements TEXT, updated_at TEXT,
  rev INTEGER NOT NULL);
CREATE TABLE person_skill (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT,
  skill_id TEXT, rater_kind TEXT, rater_id TEXT, level INTEGER, note TEXT, evidence TEXT, at TEXT, contested_at TEXT,
  contest_reason TEXT, removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX person_skill_person_id ON person_skill(person_id);
CREATE TABLE kudos (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, from_id TEXT, to_id TEXT, text TEXT,
  skill_id TEXT, given_at TEXT, removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX kudos_to_id ON kudos(to_id);
)";

// Version 5: badges with rules, signed awards, and what is needed to check them.
constexpr char kBadges[] = R"(
ALTER TABLE badge_award ADD COLUMN badge_id TEXT;
ALTER TABLE badge_award ADD COLUMN cycle INTEGER;
ALTER TABLE badge_award ADD COLUMN expires_at TEXT;
ALTER TABLE badge_award ADD COLUMN state TEXT;
ALTER TABLE badge_award ADD COLUMN status_index INTEGER;
ALTER TABLE badge_award ADD COLUMN credential TEXT;
ALTER TABLE badge_award ADD COLUMN token TEXT;
ALTER TABLE badge_award ADD COLUMN revoked_at TEXT;
ALTER TABLE badge_award ADD COLUMN revoked_reason TEXT;
CREATE INDEX badge_award_badge_id ON badge_award(badge_id);
CREATE INDEX badge_award_state ON badge_award(state);
CREATE TABLE badge (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, description TEXT,
  criteria TEXT, rule_kind TEXT, rule_target TEXT, rule_level INTEGER, months_valid INTEGER, updated_at TEXT,
  rev INTEGER NOT NULL);
CREATE INDEX badge_rule_kind ON badge(rule_kind);
CREATE INDEX badge_rule_target ON badge(rule_target);
CREATE TABLE trust_document (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, purpose TEXT, body TEXT,
  updated_at TEXT, rev INTEGER NOT NULL);
)";

// Version 6: mentoring.
constexpr char kMentoring[] = R"(
CREATE TABLE mentor_offer (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, skills
  TEXT, about TEXT, capacity INTEGER, taken INTEGER, languages TEXT, times TEXT, timezone TEXT, active INTEGER,
  updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX mentor_offer_person_id ON mentor_offer(person_id);
CREATE TABLE mentor_wish (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, skills
  TEXT, goals TEXT, preferred TEXT, avoided TEXT, department TEXT, languages TEXT, times TEXT, timezone TEXT, active
  INTEGER, created_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX mentor_wish_person_id ON mentor_wish(person_id);
CREATE TABLE mentorship (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, mentor_id TEXT, mentee_id
  TEXT, proposed_by TEXT, programme_id TEXT, state TEXT, message TEXT, skills TEXT, mentor_agreed_at TEXT,
  mentee_agreed_at TEXT, reason TEXT, started_at TEXT, until TEXT, ended_at TEXT, ended_by TEXT, outcome TEXT,
  closing TEXT, created_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX mentorship_mentor_id ON mentorship(mentor_id);
CREATE INDEX mentorship_mentee_id ON mentorship(mentee_id);
CREATE INDEX mentorship_programme_id ON mentorship(programme_id);
CREATE TABLE mentorship_entry (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, mentorship_id TEXT,
  session_id TEXT, type TEXT, text TEXT, author_id TEXT, assignee_id TEXT, progress INTEGER, done INTEGER, due_on
  TEXT, created_at TEXT, updated_at TEXT, removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX mentorship_entry_mentorship_id ON mentorship_entry(mentorship_id);
CREATE TABLE mentoring_feedback (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, mentorship_id TEXT,
  session_id TEXT, occurrence TEXT, person_id TEXT, rating INTEGER, text TEXT, shared INTEGER, updated_at TEXT, rev
  INTEGER NOT NULL);
CREATE INDEX mentoring_feedback_mentorship_id ON mentoring_feedback(mentorship_id);
CREATE TABLE mentor_session (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, mentorship_id TEXT,
  mentor_id TEXT, mentee_id TEXT, title TEXT, starts_at TEXT, timezone TEXT, minutes INTEGER, rule TEXT, changes
  TEXT, url TEXT, state TEXT, proposed_by TEXT, reason TEXT, sequence INTEGER, updated_at TEXT, rev INTEGER NOT
  NULL);
CREATE INDEX mentor_session_mentorship_id ON mentor_session(mentorship_id);
CREATE INDEX mentor_session_mentor_id ON mentor_session(mentor_id);
CREATE INDEX mentor_session_mentee_id ON mentor_session(mentee_id);
CREATE INDEX mentor_session_starts_at ON mentor_session(starts_at);
CREATE TABLE availability (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, timezone TEXT, hours
  TEXT, own TEXT, meetings TEXT, shared INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE mentor_programme (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, mode
  TEXT, state TEXT, fixed TEXT, pairs TEXT, report TEXT, owner_id TEXT, published_at TEXT, updated_at TEXT, rev
  INTEGER NOT NULL);
)";

// Version 7: communities, messages, notices.
constexpr char kCommunities[] = R"(
ALTER TABLE event ADD COLUMN community_id TEXT;
ALTER TABLE event ADD COLUMN description TEXT;
ALTER TABLE event ADD COLUMN organiser_id TEXT;
ALTER TABLE event ADD COLUMN cancelled_at TEXT;
CREATE INDEX event_community_id ON event(community_id);
CREATE TABLE community (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT, purpose TEXT,
  goals TEXT, resources TEXT, open INTEGER, language TEXT, tags TEXT, created_by TEXT, created_at TEXT,
  members INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE community_member (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, community_id TEXT,
  person_id TEXT, role TEXT, state TEXT, text TEXT, since TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX community_member_community_id ON community_member(community_id);
CREATE INDEX community_member_person_id ON community_member(person_id);
CREATE TABLE thread (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, community_id TEXT,
  author_id TEXT, title TEXT, text TEXT, mentions TEXT, attachments TEXT, about_kind TEXT, about_id TEXT,
  pinned INTEGER, accepted_post_id TEXT, created_at TEXT, edited_at TEXT, locked_at TEXT, lock_reason TEXT,
  hidden_at TEXT, hidden_by TEXT, hide_reason TEXT, removed_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX thread_community_id ON thread(community_id);
CREATE INDEX thread_about_id ON thread(about_id);
CREATE TABLE post (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, thread_id TEXT, community_id TEXT,
  author_id TEXT, reply_to TEXT, text TEXT, mentions TEXT, attachments TEXT, created_at TEXT, edited_at TEXT,
  hidden_at TEXT, hidden_by TEXT, hide_reason TEXT, removed_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE reaction (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, community_id TEXT,
  thread_id TEXT, about_id TEXT, person_id TEXT, word TEXT, given INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX reaction_thread_id ON reaction(thread_id);
CREATE TABLE attachment (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, place_id TEXT,
  person_id TEXT, sha256 TEXT, data TEXT, created_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE event_answer (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, event_id TEXT,
  community_id TEXT, person_id TEXT, answer TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX event_answer_event_id ON event_answer(event_id);
CREATE TABLE report (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, community_id TEXT,
  thread_id TEXT, about_id TEXT, person_id TEXT, reason TEXT, state TEXT, settled_by TEXT, outcome TEXT,
  created_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX report_community_id ON report(community_id);
CREATE TABLE conversation (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, people TEXT,
  direct INTEGER, created_by TEXT, created_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE message (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, conversation_id TEXT,
  author_id TEXT, people TEXT, text TEXT, mentions TEXT, attachments TEXT, sent_at TEXT, edited_at TEXT,
  removed_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE read_mark (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT,
  about_kind TEXT, about_id TEXT, read_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX read_mark_about_id ON read_mark(about_id);
CREATE TABLE notice_settings (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, desktop INTEGER,
  quiet_from TEXT, quiet_to TEXT, quiet_days TEXT, muted_kinds TEXT, muted_places TEXT, digest TEXT,
  remind_minutes INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
)";

// Version 8: standings with what others may be compared with, words on courses, what people ask for, the register of
// badges.
constexpr char kStandingsAndVoices[] = R"(
ALTER TABLE attempt ADD COLUMN completed_zone TEXT;
ALTER TABLE attempt ADD COLUMN days TEXT;
ALTER TABLE standing DROP COLUMN rank;
ALTER TABLE standing DROP COLUMN cohort_size;
ALTER TABLE standing ADD COLUMN longest_streak INTEGER;
ALTER TABLE standing ADD COLUMN freezes INTEGER;
ALTER TABLE standing ADD COLUMN last_day TEXT;
CREATE TABLE game_rules (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, preset TEXT, min_group INTEGER,
  points TEXT, levels TEXT, rest_at_weekends INTEGER, freeze_every INTEGER, most_freezes INTEGER, updated_at TEXT,
  rev INTEGER NOT NULL);
CREATE TABLE game_member (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, joined INTEGER,
  changed_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE challenge (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, group_kind TEXT,
  group_id TEXT, kinds TEXT, refs TEXT, aim TEXT, target INTEGER, from_day TEXT, until_day TEXT, set_by TEXT, removed_at TEXT,
  updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX challenge_group_id ON challenge(group_id);
CREATE TABLE comparison (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, boards TEXT, plots TEXT,
  challenges TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE saved_course (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT,
  course_id TEXT, saved_at TEXT, removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX saved_course_person_id ON saved_course(person_id);
CREATE INDEX saved_course_course_id ON saved_course(course_id);
CREATE TABLE recommendation (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, from_id TEXT, to_id TEXT,
  course_id TEXT, text TEXT, at TEXT, removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX recommendation_to_id ON recommendation(to_id);
CREATE INDEX recommendation_course_id ON recommendation(course_id);
CREATE TABLE course_rating (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT,
  course_id TEXT, stars INTEGER, text TEXT, at TEXT, removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX course_rating_person_id ON course_rating(person_id);
CREATE INDEX course_rating_course_id ON course_rating(course_id);
CREATE TABLE wish (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, words TEXT, at TEXT,
  removed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX wish_person_id ON wish(person_id);
CREATE TABLE demand (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, what TEXT, ref TEXT, title TEXT,
  department TEXT, people INTEGER, requests INTEGER, saved INTEGER, wishes INTEGER, months TEXT, updated_at TEXT,
  rev INTEGER NOT NULL);
CREATE TABLE award_record (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT,
  badge_id TEXT, title TEXT, awarded_at TEXT, expires_at TEXT, state TEXT, by_id TEXT, revoked_at TEXT,
  revoked_reason TEXT, rev INTEGER NOT NULL);
CREATE INDEX award_record_person_id ON award_record(person_id);
CREATE INDEX award_record_badge_id ON award_record(badge_id);
)";

// Version 10, with a person's own calendar: who is asked for a session may say 'perhaps'.
constexpr char kTentativeSessions[] = "ALTER TABLE mentor_session ADD COLUMN tentative INTEGER;";

// Version 11: with which course learning & development answered what people ask for.
constexpr char kAnsweredDemand[] = R"(
ALTER TABLE demand ADD COLUMN answered_with TEXT;
ALTER TABLE demand ADD COLUMN answered_at TEXT;
)";

// Version 12: who did what with a session last.
constexpr char kSessionActs[] = R"(
ALTER TABLE mentor_session ADD COLUMN act TEXT;
ALTER TABLE mentor_session ADD COLUMN act_by TEXT;
ALTER TABLE mentor_session ADD COLUMN act_at TEXT;
)";

// Version 13: courses that the search index does not know yet, as they come: many at a time, a JSON list of keys.
constexpr char kIndexBatches[] = R"(
CREATE TABLE index_batch (id INTEGER PRIMARY KEY, keys TEXT NOT NULL);
CREATE VIEW index_waiting AS SELECT key FROM index_queue
  UNION SELECT CAST(value AS INTEGER) FROM index_batch, json_each(index_batch.keys);
)";

// Version 14: when somebody is busy is kept by who told it, and sessions with what was done with them before.
constexpr char kToldTimes[] = R"(
ALTER TABLE availability DROP COLUMN own;
ALTER TABLE availability ADD COLUMN told TEXT;
ALTER TABLE mentor_session ADD COLUMN acts TEXT;
)";

// Version 15: what of people is not for everybody.
constexpr char kPersonDetails[] = R"(
CREATE TABLE person_detail (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, field TEXT,
  value TEXT, rev INTEGER NOT NULL);
CREATE INDEX person_detail_person_id ON person_detail(person_id);
)";

// Version 18: how a session was agreed while another time for it waits, and which series one goes on.
constexpr char kAgreedTimes[] = R"(
ALTER TABLE mentor_session ADD COLUMN agreed TEXT;
ALTER TABLE mentor_session ADD COLUMN replaces TEXT;
)";

// Version 20: who invited somebody to a community, and whom to ask there.
constexpr char kInvitations[] = R"(
ALTER TABLE community ADD COLUMN owners TEXT;
ALTER TABLE community_member ADD COLUMN invited_by TEXT;
)";

// Version 21: what a session is planned to be about.
constexpr char kSessionAgendas[] = "ALTER TABLE mentor_session ADD COLUMN agenda TEXT;";

// Version 22: who removed somebody, who came into a group and who went, who has read what, and whose answer is gone.
constexpr char kComingAndGoing[] = R"(
ALTER TABLE community_member ADD COLUMN removed_by TEXT;
ALTER TABLE community_member ADD COLUMN remove_reason TEXT;
ALTER TABLE message ADD COLUMN act TEXT;
ALTER TABLE message ADD COLUMN about TEXT;
ALTER TABLE read_mark ADD COLUMN seen_at TEXT;
ALTER TABLE notice_settings ADD COLUMN tell_reads INTEGER;
ALTER TABLE thread ADD COLUMN accepted_by TEXT;
ALTER TABLE thread ADD COLUMN answer_gone_at TEXT;
)";

// Version 23: whether somebody has the name of somebody else.
constexpr char kNamesakes[] = "CREATE INDEX person_name ON person(name);";

// Version 24: what was written into a person's own calendar last, by which one sees what they changed of it.
constexpr char kWrittenTexts[] = "ALTER TABLE dav_written ADD COLUMN text BLOB;";

base::Result<int> fileVersion(Database& db)
{
    return db.number("PRAGMA user_version").map([](qint64 version) { return int(version); });
}

base::Result<void> setVersion(Database& db, int version)
{
    return db.exec("PRAGMA user_version = " + QByteArray::number(version));
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps{
        {2, [](Database& db) { return db.exec(QByteArray(kPackages) + kPackageFiles); }},
        {3, [](Database& db) { return db.exec(kAttemptsAndNotes); }},
        {4, [](Database& db) { return db.exec(kProfilesAndSkills); }},
        {5, [](Database& db) { return db.exec(QByteArray(kBadges) + kImportedBadges); }},
        {6, [](Database& db) { return db.exec(kMentoring); }},
        {7, [](Database& db) { return db.exec(QByteArray(kCommunities) + kTalkTables); }},
        {8, [](Database& db) { return db.exec(kStandingsAndVoices); }},
        {9, [](Database& db) { return db.exec(kPrivateNotes); }},
        {10, [](Database& db) { return db.exec(QByteArray(kTentativeSessions) + kOwnCalendar); }},
        {11, [](Database& db) { return db.exec(kAnsweredDemand); }},
        {12, [](Database& db) { return db.exec(kSessionActs); }},
        {13, [](Database& db) { return db.exec(kIndexBatches); }},
        {14, [](Database& db) { return db.exec(kToldTimes); }},
        {15, [](Database& db) { return db.exec(kPersonDetails); }},
        {17, [](Database& db) { return db.exec(kFetchedDocuments); }},
        {18, [](Database& db) { return db.exec(kAgreedTimes); }},
        {19, [](Database& db) { return db.exec(QByteArray(kArrivalColumns) + kArrivalTables); }},
        {20, [](Database& db) { return db.exec(kInvitations); }},
        {21, [](Database& db) { return db.exec(kSessionAgendas); }},
        {22, [](Database& db) { return db.exec(kComingAndGoing); }},
        {23, [](Database& db) { return db.exec(kNamesakes); }, false},
        {24, [](Database& db) { return db.exec(kWrittenTexts); }, false},
    };
    return steps;
}

base::Result<void> createSchema(Database& writer, int version)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    QByteArray sql;
    for (const KindTable& table : kindTables())
        sql += table.createSql();
    sql += kLocalTables;
    sql += kPackageFiles;
    sql += kImportedBadges;
    sql += kFetchedDocuments;
    sql += kPrivateNotes;
    sql += kOwnCalendar;
    sql += kWrittenTexts;
    sql += kIndexTables;
    sql += kIndexBatches;
    sql += kTalkTables;
    sql += kArrivalTables;
    sql += kNamesakes;
    auto done = writer.exec(sql);
    if (done)
        done = setMeta(writer, QStringLiteral("search_form"), QString::number(searchtext::kForm));
    if (done)
        done = setVersion(writer, version);
    return done ? transaction.commit() : done;
}

base::Result<void> migrate(Database& writer, const std::vector<Migration>& steps)
{
    const int newest = steps.empty() ? kSchemaVersion : steps.back().version;
    auto version = fileVersion(writer);
    if (!version)
        return base::failure(version.error());
    if (*version > newest) {
        return base::failure(
            base::Error{base::Error::Kind::Storage,
                        QStringLiteral("the file has version %1, this program knows %2").arg(*version).arg(newest), 0,
                        QStringLiteral("newer-file"), 0});
    }
    if (*version == 0)
        return createSchema(writer, newest);
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        Transaction transaction(writer);
        if (!transaction.begun())
            return transaction.begun();
        if (const auto done = step.apply(writer); !done)
            return done;
        if (const auto done = setVersion(writer, step.version); !done)
            return done;
        // The server told the program before this one nothing of kinds that it did not know.
        const auto told = step.widens ? setMeta(writer, QStringLiteral("outdated"), QString::number(step.version))
                                      : base::Result<void>();
        if (!told)
            return told;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace store
