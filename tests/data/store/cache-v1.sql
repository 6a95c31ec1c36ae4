-- SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cache as its version 1 made it.
CREATE TABLE course (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, source_id TEXT, title TEXT, summary TEXT, description TEXT, language TEXT, level TEXT, duration_minutes INTEGER, skills TEXT, provider TEXT, url TEXT, licence TEXT, topic TEXT, format TEXT, tags TEXT, outcomes TEXT, prerequisites TEXT, offline_ready INTEGER, requires_approval INTEGER, cost REAL, currency TEXT, rating_average REAL, rating_count INTEGER, package_bytes INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE pathway (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, summary TEXT, description TEXT, owner_id TEXT, steps TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE pathway_enrollment (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, pathway_id TEXT, state TEXT, joined_at TEXT, due_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX pathway_enrollment_person_id ON pathway_enrollment(person_id);
CREATE INDEX pathway_enrollment_pathway_id ON pathway_enrollment(pathway_id);
CREATE TABLE person (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT, email TEXT, department TEXT, title TEXT, supervisor_id TEXT, timezone TEXT, locale TEXT, roles TEXT, active INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX person_supervisor_id ON person(supervisor_id);
CREATE TABLE enrollment (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, course_id TEXT, state TEXT, progress INTEGER, next_item TEXT, mandatory INTEGER, assigned_by TEXT, registered_at TEXT, due_at TEXT, completed_at TEXT, expires_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX enrollment_person_id ON enrollment(person_id);
CREATE INDEX enrollment_course_id ON enrollment(course_id);
CREATE TABLE completion (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, course_id TEXT, completed_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX completion_person_id ON completion(person_id);
CREATE INDEX completion_course_id ON completion(course_id);
CREATE TABLE course_request (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, course_id TEXT, title TEXT, link TEXT, provider TEXT, cost REAL, currency TEXT, from_date TEXT, to_date TEXT, reason TEXT, skill_gap TEXT, state TEXT, desk_id TEXT, desk_role TEXT, desk_since TEXT, due_at TEXT, submitted_at TEXT, events TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX course_request_person_id ON course_request(person_id);
CREATE INDEX course_request_course_id ON course_request(course_id);
CREATE INDEX course_request_desk_id ON course_request(desk_id);
CREATE TABLE delegation (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, delegate_id TEXT, starts_at TEXT, ends_at TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX delegation_delegate_id ON delegation(delegate_id);
CREATE TABLE event (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, type TEXT, starts_at TEXT, ends_at TEXT, timezone TEXT, location TEXT, url TEXT, updated_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX event_starts_at ON event(starts_at);
CREATE TABLE badge_award (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, person_id TEXT, title TEXT, criteria TEXT, awarded_at TEXT, rev INTEGER NOT NULL);
CREATE INDEX badge_award_person_id ON badge_award(person_id);
CREATE TABLE standing (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, points INTEGER, level INTEGER, streak_days INTEGER, rank INTEGER, cohort_size INTEGER, updated_at TEXT, rev INTEGER NOT NULL);
CREATE TABLE policy (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, organisation TEXT, cost_limit REAL, currency TEXT, review_days INTEGER, learning_development_id TEXT, rev INTEGER NOT NULL);
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
PRAGMA user_version = 1;
