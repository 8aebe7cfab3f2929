-- A project as version 3 wrote it. It is never brought up to date: it proves the way from 3 to the present.
PRAGMA application_id = 1465010002;
PRAGMA user_version = 3;
CREATE TABLE fact (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  place INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  added_at TEXT NOT NULL,
  left_out TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE skeleton (
  document_id INTEGER PRIMARY KEY REFERENCES document (id),
  size INTEGER NOT NULL,
  compressed INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE paragraph (
  document_id INTEGER NOT NULL REFERENCES document (id),
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  codes TEXT NOT NULL,
  kind TEXT NOT NULL,
  joined INTEGER NOT NULL,
  PRIMARY KEY (document_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  trail TEXT NOT NULL,
  state TEXT NOT NULL,
  substate TEXT NOT NULL,
  origin TEXT NOT NULL,
  locked INTEGER NOT NULL,
  codes TEXT NOT NULL,
  comments TEXT NOT NULL,
  version INTEGER NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  ignored TEXT NOT NULL DEFAULT '',
  marks TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX segment_order ON segment (document_id, position);
-- stack: 1 can be undone, 2 was undone and can be done again (by taking back the change undone_by), 0 neither
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  stack INTEGER NOT NULL,
  undone_by INTEGER
) STRICT;
CREATE INDEX change_stack ON change (stack, id) WHERE stack > 0;
-- before: the columns that changed as they were; the whole row if the change removed it; NULL if it added it
CREATE TABLE pair (
  change_id INTEGER NOT NULL REFERENCES change (id),
  segment_id INTEGER NOT NULL,
  before TEXT,
  PRIMARY KEY (change_id, segment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_history ON pair (segment_id, change_id);
CREATE TABLE sign_off (
  id INTEGER PRIMARY KEY,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  segments INTEGER NOT NULL,
  words INTEGER NOT NULL,
  digest TEXT NOT NULL,
  note TEXT NOT NULL,
  waived TEXT NOT NULL DEFAULT ''
) STRICT;
-- place: the id of the last change there was then, 0 before the first
CREATE TABLE hand_over (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act TEXT NOT NULL,
  phase TEXT NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE TABLE point (
  name TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO fact VALUES ('project', '{"name":"Old","pair":["ckb","en"],"glossaries":[],"memories":[],"created_at":""}');
INSERT INTO fact VALUES ('revision', '9');
INSERT INTO fact VALUES ('identity', '00112233445566778899aabbccddeeff');
INSERT INTO setting VALUES ('row', '2');
INSERT INTO document VALUES (1, 'hewal.txt', 'txt', 0, 'utf-8', '2025-11-02T08:00:00+00:00', '["one picture"]');
INSERT INTO skeleton VALUES (1, 4, 0, x'01020304');
INSERT INTO paragraph VALUES (1, 0, 'ئەمڕۆ هەوا ساردە. کۆبوونەوەکە دواخرا.', '', 'text', 0);
INSERT INTO segment VALUES (1, 1, 1000, 0, 'ئەمڕۆ هەوا ساردە. کۆبوونەوەکە دواخرا.', 'It is cold today.', '', 'initial', 'draft', '["typed","",null,false]', 0, '', '[["c","Narîn","2025-11-02T08:30:00+00:00","which day?",false,null,null,null,false]]', 2, 'Narîn', '2025-11-02T10:00:00+00:00', '["number:x"]', '[["m","Hêmin","2025-11-02T09:30:00+00:00","accuracy/omission","major","",6,10,false]]');
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'segment';
INSERT INTO change VALUES (1, 'Confirm', 'Narîn', '2025-11-02T09:00:00+00:00', 1, NULL);
INSERT INTO change VALUES (2, 'Merge', 'Narîn', '2025-11-02T10:00:00+00:00', 1, NULL);
INSERT INTO pair VALUES (1, 1, '{"target":"","state":"initial","origin":"","version":0,"changed_by":"","changed_at":""}');
INSERT INTO pair VALUES (2, 1, '{"source":"ئەمڕۆ هەوا ساردە.","trail":" ","state":"translated","substate":"","version":1,"changed_at":"2025-11-02T09:00:00+00:00"}');
INSERT INTO pair VALUES (2, 2, '{"id":2,"document_id":1,"position":2000,"paragraph":0,"source":"کۆبوونەوەکە دواخرا.","target":"","trail":"","state":"initial","substate":"","origin":"","locked":0,"codes":"","comments":"","ignored":"","version":0,"changed_by":"","changed_at":""}');
INSERT INTO sign_off VALUES (1, 'Hêmin', '2025-11-03T09:00:00+00:00', 2, 5, 'aa', '', '[["1:comment","asked"]]');
INSERT INTO hand_over VALUES (1, 'submit', 'ready for review', 'translator', 'Narîn', '2025-11-02T11:00:00+00:00', 'done', 2);
INSERT INTO point VALUES ('first draft', 'Narîn', '2025-11-02T09:10:00+00:00', 1);
