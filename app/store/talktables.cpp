// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/talktables.h"

namespace store {

// Version 7: what lists of threads and conversations are read by, and what the search index has to catch up with. Kept
// up by triggers, whatever writes the rows: the feed, the outbox, or a whole new state. A reply may come before its
// thread. 'notice_shown': what this machine has told the desktop already; 'text_draft': what
// is being written. 'talk_doc': an entry of the index and what
// it stands for (1 thread, 2 post, 3 message; 0 when that has changed or is gone).
const char kTalkTables[] = R"(
CREATE INDEX post_order ON post (thread_id, created_at, id);
CREATE INDEX post_recent ON post (created_at);
CREATE INDEX message_order ON message (conversation_id, sent_at, id);
CREATE INDEX message_recent ON message (sent_at);
CREATE TABLE thread_activity (thread_id TEXT PRIMARY KEY, community_id TEXT, last_at TEXT, replies INTEGER NOT NULL)
  WITHOUT ROWID;
CREATE INDEX thread_activity_order ON thread_activity (community_id, last_at);
CREATE TABLE talk_queue (what INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (what, key)) WITHOUT ROWID;
CREATE TABLE talk_doc (doc INTEGER PRIMARY KEY, what INTEGER NOT NULL, key INTEGER NOT NULL, place TEXT NOT NULL);
CREATE UNIQUE INDEX talk_doc_of ON talk_doc (what, key) WHERE what > 0;
CREATE INDEX talk_doc_stale ON talk_doc (what) WHERE what = 0;
CREATE VIRTUAL TABLE search_talk USING fts5 (title, text, content = '', detail = column, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So'");
CREATE TABLE notice_shown (id TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE text_draft (id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE INDEX thread_pinned ON thread (community_id) WHERE pinned = 1;
CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
  INSERT INTO thread_activity VALUES (new.id, new.community_id, new.created_at, 0) ON CONFLICT (thread_id) DO UPDATE
    SET community_id = excluded.community_id, last_at = max(ifnull(last_at, ''), ifnull(excluded.last_at, ''));
  INSERT INTO talk_queue VALUES (1, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER thread_changed AFTER UPDATE ON thread BEGIN
  UPDATE thread_activity SET community_id = new.community_id, last_at = max(ifnull(new.created_at, ''),
    ifnull((SELECT max(created_at) FROM post WHERE thread_id = new.id), '')) WHERE thread_id = new.id;
  INSERT INTO talk_queue VALUES (1, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER thread_gone AFTER DELETE ON thread BEGIN
  DELETE FROM thread_activity WHERE thread_id = old.id AND replies = 0;
  UPDATE talk_doc SET what = 0 WHERE what = 1 AND key = old.key;
END;
CREATE TRIGGER post_added AFTER INSERT ON post BEGIN
  INSERT INTO thread_activity VALUES (new.thread_id, new.community_id, new.created_at, 1) ON CONFLICT (thread_id) DO
    UPDATE SET replies = replies + 1, last_at = max(ifnull(last_at, ''), ifnull(excluded.last_at, ''));
  INSERT INTO talk_queue VALUES (2, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_moved AFTER UPDATE OF created_at ON post WHEN new.created_at IS NOT old.created_at BEGIN
  UPDATE thread_activity SET last_at = max(ifnull((SELECT created_at FROM thread WHERE id = new.thread_id), ''),
    ifnull((SELECT max(created_at) FROM post WHERE thread_id = new.thread_id), '')) WHERE thread_id = new.thread_id;
END;
CREATE TRIGGER post_changed AFTER UPDATE ON post BEGIN
  INSERT INTO talk_queue VALUES (2, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_gone AFTER DELETE ON post BEGIN
  UPDATE thread_activity SET replies = replies - 1,
    last_at = max(ifnull((SELECT created_at FROM thread WHERE id = old.thread_id), ''),
    ifnull((SELECT max(created_at) FROM post WHERE thread_id = old.thread_id), '')) WHERE thread_id = old.thread_id;
  DELETE FROM thread_activity WHERE thread_id = old.thread_id AND replies = 0 AND
    NOT EXISTS (SELECT 1 FROM thread WHERE id = old.thread_id);
  UPDATE talk_doc SET what = 0 WHERE what = 2 AND key = old.key;
END;
CREATE TRIGGER message_added AFTER INSERT ON message BEGIN
  INSERT INTO talk_queue VALUES (3, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER message_changed AFTER UPDATE ON message BEGIN
  INSERT INTO talk_queue VALUES (3, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER message_gone AFTER DELETE ON message BEGIN
  UPDATE talk_doc SET what = 0 WHERE what = 3 AND key = old.key;
END;
)";

// Version 19: read marks are compared with when a text arrived ('heard'), for one from before that was kept with when
// it was written; lists of threads have what arrived last first. Events say what changed, answers what was known of
// that. 'last_at' is what a line says: when the newest was written.
const char kArrivalColumns[] = R"(
ALTER TABLE thread ADD COLUMN arrived_at TEXT;
ALTER TABLE post ADD COLUMN arrived_at TEXT;
ALTER TABLE message ADD COLUMN arrived_at TEXT;
ALTER TABLE event ADD COLUMN changes TEXT;
ALTER TABLE event_answer ADD COLUMN seen_at TEXT;
)";
const char kArrivalTables[] = R"(
DROP INDEX post_recent;
DROP INDEX message_recent;
DROP INDEX thread_activity_order;
DROP TRIGGER thread_added;
DROP TRIGGER thread_changed;
DROP TRIGGER post_added;
DROP TRIGGER post_moved;
DROP TRIGGER post_gone;
ALTER TABLE thread_activity ADD COLUMN heard_at TEXT;
UPDATE thread_activity SET heard_at = last_at;
CREATE INDEX post_heard ON post (thread_id, ifnull(arrived_at, created_at));
CREATE INDEX post_recent ON post (ifnull(arrived_at, created_at));
CREATE INDEX message_heard ON message (conversation_id, ifnull(arrived_at, sent_at));
CREATE INDEX message_recent ON message (ifnull(arrived_at, sent_at));
CREATE INDEX thread_activity_order ON thread_activity (community_id, heard_at);
CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
  INSERT INTO thread_activity VALUES (new.id, new.community_id, new.created_at, 0,
    ifnull(new.arrived_at, new.created_at)) ON CONFLICT (thread_id) DO UPDATE SET community_id = excluded.community_id,
    last_at = max(ifnull(last_at, ''), ifnull(excluded.last_at, '')),
    heard_at = max(ifnull(heard_at, ''), ifnull(excluded.heard_at, ''));
  INSERT INTO talk_queue VALUES (1, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER thread_changed AFTER UPDATE ON thread BEGIN
  UPDATE thread_activity SET community_id = new.community_id, last_at = max(ifnull(new.created_at, ''),
    ifnull((SELECT max(created_at) FROM post WHERE thread_id = new.id), '')),
    heard_at = max(ifnull(ifnull(new.arrived_at, new.created_at), ''),
    ifnull((SELECT max(ifnull(arrived_at, created_at)) FROM post WHERE thread_id = new.id), ''))
    WHERE thread_id = new.id;
  INSERT INTO talk_queue VALUES (1, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_added AFTER INSERT ON post BEGIN
  INSERT INTO thread_activity VALUES (new.thread_id, new.community_id, new.created_at, 1,
    ifnull(new.arrived_at, new.created_at)) ON CONFLICT (thread_id) DO UPDATE SET replies = replies + 1,
    last_at = max(ifnull(last_at, ''), ifnull(excluded.last_at, '')),
    heard_at = max(ifnull(heard_at, ''), ifnull(excluded.heard_at, ''));
  INSERT INTO talk_queue VALUES (2, new.key) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_moved AFTER UPDATE OF created_at, arrived_at ON post
  WHEN new.created_at IS NOT old.created_at OR new.arrived_at IS NOT old.arrived_at BEGIN
  UPDATE thread_activity SET
    last_at = max(ifnull((SELECT created_at FROM thread WHERE id = new.thread_id), ''),
    ifnull((SELECT max(created_at) FROM post WHERE thread_id = new.thread_id), '')),
    heard_at = max(ifnull((SELECT ifnull(arrived_at, created_at) FROM thread WHERE id = new.thread_id), ''),
    ifnull((SELECT max(ifnull(arrived_at, created_at)) FROM post WHERE thread_id = new.thread_id), ''))
    WHERE thread_id = new.thread_id;
END;
CREATE TRIGGER post_gone AFTER DELETE ON post BEGIN
  UPDATE thread_activity SET replies = replies - 1,
    last_at = max(ifnull((SELECT created_at FROM thread WHERE id = old.thread_id), ''),
    ifnull((SELECT max(created_at) FROM post WHERE thread_id = old.thread_id), '')),
    heard_at = max(ifnull((SELECT ifnull(arrived_at, created_at) FROM thread WHERE id = old.thread_id), ''),
    ifnull((SELECT max(ifnull(arrived_at, created_at)) FROM post WHERE thread_id = old.thread_id), ''))
    WHERE thread_id = old.thread_id;
  DELETE FROM thread_activity WHERE thread_id = old.thread_id AND replies = 0 AND
    NOT EXISTS (SELECT 1 FROM thread WHERE id = old.thread_id);
  UPDATE talk_doc SET what = 0 WHERE what = 2 AND key = old.key;
END;
)";

} // namespace store
