-- 0001: the ledger. What was promised and done.
--
-- Runs as luoshi_owner. Numbered, never edited after release, forward only.
--
-- Two kinds of tables:
--   domain tables     carry `place`; keys, uniques and foreign keys are (place, …), so that they can be distributed by
--                     place; row-level security on every one of them (at the end of this file)
--   reference tables  place, account, mechanism_version, migration: small, the same everywhere
--
-- Who may see and write what is decided by three settings that a request sets for its own transaction:
--   luoshi.account    the account that acts
--   luoshi.place      the one place the transaction is about
--   luoshi.unit       the unit it acts for, when it is a unit clerk

-- Chinese by pinyin.
CREATE COLLATION luoshi.pinyin (provider = icu, locale = 'zh-u-co-pinyin');

-- Reference tables ---------------------------------------------------------------------------------------------------

-- A region under our own id: its GB/T 2260 code is optional and dated (parks have none, counties become districts).
CREATE TABLE luoshi.place (
  id          uuid PRIMARY KEY,
  slug        text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,40}$'),
  name        text NOT NULL,
  name_en     text,
  level       text NOT NULL CHECK (level IN ('nation', 'province', 'city', 'county', 'township', 'park')),
  code        text,
  parent      uuid REFERENCES luoshi.place (id),
  time_zone   text NOT NULL DEFAULT 'Asia/Shanghai',
  fixed_today date,           -- the day a sample place lives on; null for a real place
  valid_from  date,
  valid_to    date,
  created_at  timestamptz NOT NULL DEFAULT now()
);

-- Who acted, by name, for as long as the ledger stands. Sign-in (passwords, sessions) lives in the schema auth.
CREATE TABLE luoshi.account (
  id       text PRIMARY KEY,
  username text NOT NULL UNIQUE,
  name     text NOT NULL
);

-- A mechanism as it was when matters were opened under it.
CREATE TABLE luoshi.mechanism_version (
  mechanism  text NOT NULL,
  version    int NOT NULL,
  definition jsonb NOT NULL,
  sha256     text NOT NULL,
  loaded_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (mechanism, version)
);

-- Units, posts, roles ------------------------------------------------------------------------------------------------

CREATE TABLE luoshi.unit (
  place      uuid NOT NULL REFERENCES luoshi.place (id),
  id         uuid NOT NULL,
  slug       text NOT NULL,                -- names the duty: development-reform
  name       text NOT NULL,
  short_name text NOT NULL,
  aliases    text[] NOT NULL DEFAULT '{}',
  kind       text NOT NULL CHECK (kind IN ('department', 'town', 'enterprise', 'other')),
  duties     text NOT NULL DEFAULT '',
  valid_from date,
  valid_to   date,
  PRIMARY KEY (place, id),
  UNIQUE (place, slug)
);

-- Posts hold duties, not persons: a holder may change without a new table.
CREATE TABLE luoshi.post (
  place      uuid NOT NULL REFERENCES luoshi.place (id),
  id         uuid NOT NULL,
  slug       text NOT NULL,
  title      text NOT NULL,
  holder     text NOT NULL,
  ord        int NOT NULL DEFAULT 0,
  valid_from date,
  valid_to   date,
  PRIMARY KEY (place, id),
  UNIQUE (place, slug)
);

-- Units a post is in charge of (分管).
CREATE TABLE luoshi.post_unit (
  place uuid NOT NULL,
  post  uuid NOT NULL,
  unit  uuid NOT NULL,
  PRIMARY KEY (place, post, unit),
  FOREIGN KEY (place, post) REFERENCES luoshi.post (place, id) ON DELETE CASCADE,
  FOREIGN KEY (place, unit) REFERENCES luoshi.unit (place, id)
);

CREATE TABLE luoshi.role_grant (
  place      uuid NOT NULL REFERENCES luoshi.place (id),
  id         uuid NOT NULL,
  account    text NOT NULL REFERENCES luoshi.account (id),
  role       text NOT NULL CHECK (role IN ('clerk', 'unit-clerk', 'leader', 'deputy', 'auditor', 'administrator', 'security-administrator')),
  unit       uuid,
  granted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (place, id),
  UNIQUE NULLS NOT DISTINCT (place, account, role, unit),
  FOREIGN KEY (place, unit) REFERENCES luoshi.unit (place, id),
  CHECK (role <> 'unit-clerk' OR unit IS NOT NULL)
);
CREATE INDEX role_grant_account ON luoshi.role_grant (account);

-- Reports and what the reader found in them --------------------------------------------------------------------------

-- A file as it came, and its decoded text.
CREATE TABLE luoshi.report_source (
  place      uuid NOT NULL REFERENCES luoshi.place (id),
  id         uuid NOT NULL,
  name       text NOT NULL,
  media_type text NOT NULL,
  encoding   text,
  sha256     text NOT NULL,
  bytes      bytea NOT NULL,
  text       text NOT NULL,
  PRIMARY KEY (place, id)
);

CREATE TABLE luoshi.report (
  place          uuid NOT NULL REFERENCES luoshi.place (id),
  id             uuid NOT NULL,
  source         uuid NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('report', 'news', 'bulletin', 'other')),
  year           int NOT NULL,
  version        int NOT NULL,
  is_current     boolean NOT NULL,
  title          text NOT NULL,
  delivered      date,
  session        text,
  speaker        text,
  head_missing   boolean NOT NULL,
  tail_missing   boolean NOT NULL,
  facts          int NOT NULL,
  commitments    int NOT NULL,
  projects       int NOT NULL,
  terms          int NOT NULL,
  damage         int NOT NULL,
  imported_at    timestamptz NOT NULL DEFAULT now(),
  imported_by    text NOT NULL REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id),
  UNIQUE (place, kind, year, version),
  FOREIGN KEY (place, source) REFERENCES luoshi.report_source (place, id)
);
-- One current report a year.
CREATE UNIQUE INDEX report_current ON luoshi.report (place, year) WHERE is_current AND kind = 'report';

-- The whole reading, as the reader returned it.
CREATE TABLE luoshi.reading (
  place          uuid NOT NULL,
  report         uuid NOT NULL,
  reader_version text NOT NULL,
  reading        jsonb NOT NULL,
  PRIMARY KEY (place, report),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id)
);

CREATE TABLE luoshi.fact (
  place      uuid NOT NULL,
  report     uuid NOT NULL,
  id         text NOT NULL,
  source_at  int NOT NULL,              -- offset in the decoded source text
  value      numeric,
  unit       text NOT NULL,
  measure    text NOT NULL,
  subject    text NOT NULL,
  bound      text NOT NULL,
  modality   text NOT NULL,
  period     text,
  section    text NOT NULL,
  indicator  text,
  confidence real NOT NULL,
  text       text NOT NULL,
  PRIMARY KEY (place, report, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id)
);
CREATE INDEX fact_indicator ON luoshi.fact (place, indicator, period) WHERE indicator IS NOT NULL;

CREATE TABLE luoshi.commitment (
  place      uuid NOT NULL,
  report     uuid NOT NULL,
  id         text NOT NULL,
  text       text NOT NULL,
  span_start int NOT NULL,
  span_end   int NOT NULL,
  verb       text NOT NULL,
  object     text NOT NULL,
  kind       text NOT NULL,
  certainty  text NOT NULL,
  deadline   date,
  section    text NOT NULL,
  facts      text[] NOT NULL,
  PRIMARY KEY (place, report, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id)
);

-- A file that was handed in, until it is read; the bytes go when it is done.
CREATE TABLE luoshi.import_job (
  place       uuid NOT NULL REFERENCES luoshi.place (id),
  id          uuid NOT NULL,
  name        text NOT NULL,
  media_type  text,
  bytes       bytea,
  year        int,
  on_conflict text NOT NULL CHECK (on_conflict IN ('ask', 'new-version')),
  status      text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'reading', 'done', 'failed', 'conflict')),
  step        text,
  progress    int NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  reports     jsonb NOT NULL DEFAULT '[]',
  problem     jsonb,
  warnings    jsonb NOT NULL DEFAULT '[]',
  conflict    jsonb,
  created_at  timestamptz NOT NULL DEFAULT now(),
  created_by  text NOT NULL REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id)
);

-- The breakdown table ------------------------------------------------------------------------------------------------

-- A row of the breakdown table (任务分解表). A draft: it may change until it is published as a matter.
CREATE TABLE luoshi.breakdown_row (
  place         uuid NOT NULL,
  id            uuid NOT NULL,
  report        uuid NOT NULL,
  version       int NOT NULL DEFAULT 1,
  ord           int NOT NULL,
  section       text[] NOT NULL,
  original      text NOT NULL,
  commitments   text[] NOT NULL,
  span_start    int,
  span_end      int,
  task          text NOT NULL,
  mechanism     text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('target', 'quantity', 'project', 'action', 'direction')),
  target        jsonb,
  target_text   text NOT NULL DEFAULT '',
  lead_unit     uuid,
  co_units      uuid[] NOT NULL DEFAULT '{}',
  leader        uuid,
  nodes         jsonb NOT NULL DEFAULT '[]',
  due           date,
  status        text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'rejected', 'published')),
  reject_reason text,
  suggestions   jsonb NOT NULL DEFAULT '[]',
  open_reason   text,
  matter        uuid,
  from_table    boolean NOT NULL DEFAULT false,
  PRIMARY KEY (place, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id),
  FOREIGN KEY (place, lead_unit) REFERENCES luoshi.unit (place, id),
  FOREIGN KEY (place, leader) REFERENCES luoshi.post (place, id),
  CHECK ((status = 'published') = (matter IS NOT NULL))
);
CREATE INDEX breakdown_row_report ON luoshi.breakdown_row (place, report, ord);

-- An office's own table as it was matched, until it is applied.
CREATE TABLE luoshi.office_table (
  place      uuid NOT NULL,
  id         uuid NOT NULL,
  report     uuid NOT NULL,
  content    jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by text NOT NULL REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id)
);

-- Indicators ---------------------------------------------------------------------------------------------------------

CREATE TABLE luoshi.indicator (
  place       uuid NOT NULL REFERENCES luoshi.place (id),
  id          uuid NOT NULL,
  slug        text NOT NULL,               -- id in the vocabulary's indicators.yaml, where it has one
  name        text NOT NULL,
  name_en     text NOT NULL,
  unit        text NOT NULL,
  better      text NOT NULL CHECK (better IN ('up', 'down', 'none')),
  lead_unit   uuid,
  source_unit uuid,                        -- who publishes it (统计局), apart from who answers for it
  headline    boolean NOT NULL DEFAULT false,
  ord         int NOT NULL DEFAULT 0,
  calendar    jsonb,                       -- its release calendar, where it differs from the mechanism's
  PRIMARY KEY (place, id),
  UNIQUE (place, slug),
  FOREIGN KEY (place, lead_unit) REFERENCES luoshi.unit (place, id),
  FOREIGN KEY (place, source_unit) REFERENCES luoshi.unit (place, id)
);

CREATE TABLE luoshi.target (
  place     uuid NOT NULL,
  id        uuid NOT NULL,
  indicator uuid NOT NULL,
  year      int NOT NULL,
  kind      text NOT NULL CHECK (kind IN ('level', 'growth', 'ratio', 'direction')),
  value     numeric,
  stretch   numeric,
  unit      text NOT NULL,
  bound     text NOT NULL,
  text      text NOT NULL,
  report    uuid,
  matter    uuid,                          -- the matter that follows it up
  PRIMARY KEY (place, id),
  UNIQUE (place, indicator, year),
  FOREIGN KEY (place, indicator) REFERENCES luoshi.indicator (place, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id)
);
CREATE INDEX target_matter ON luoshi.target (place, matter) WHERE matter IS NOT NULL;

-- What a source published. Append-only: a replaced observation stays, the new one names it.
CREATE TABLE luoshi.observation (
  place     uuid NOT NULL,
  id        uuid NOT NULL,
  indicator uuid NOT NULL,
  period    text NOT NULL CHECK (period ~ '^\d{4}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?$'),
  kind      text NOT NULL CHECK (kind IN ('level', 'growth')),
  value     numeric NOT NULL,
  unit      text NOT NULL,
  status    text NOT NULL CHECK (status IN ('estimate', 'preliminary', 'final')),
  released  date,
  replaces  uuid,
  reason    text,
  at        timestamptz NOT NULL,
  actor     text NOT NULL REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id),
  UNIQUE (place, replaces),
  FOREIGN KEY (place, indicator) REFERENCES luoshi.indicator (place, id),
  FOREIGN KEY (place, replaces) REFERENCES luoshi.observation (place, id),
  CHECK (replaces IS NULL OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX observation_first ON luoshi.observation (place, indicator, period, kind) WHERE replaces IS NULL;
CREATE INDEX observation_series ON luoshi.observation (place, indicator, period);

-- Entries: the truth -------------------------------------------------------------------------------------------------

-- One append-only line about a matter. `hash` is over the entry and `previous`, the hash of the entry before it.
CREATE TABLE luoshi.entry (
  place    uuid NOT NULL REFERENCES luoshi.place (id),
  matter   uuid NOT NULL,
  seq      int NOT NULL CHECK (seq > 0),
  id       uuid NOT NULL,
  at       timestamptz NOT NULL,
  day      date NOT NULL,                  -- in the place's own time
  actor    text NOT NULL REFERENCES luoshi.account (id),
  unit     uuid,
  kind     text NOT NULL,
  data     jsonb NOT NULL,
  previous bytea NOT NULL CHECK (length(previous) = 32),
  hash     bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (place, id),
  UNIQUE (place, matter, seq),
  FOREIGN KEY (place, unit) REFERENCES luoshi.unit (place, id)
);
CREATE INDEX entry_day ON luoshi.entry (place, day);

-- Merkle root over the hashes of a place's day; published, so that anybody can check that the past was not rewritten.
CREATE TABLE luoshi.day_root (
  place     uuid NOT NULL REFERENCES luoshi.place (id),
  day       date NOT NULL,
  root      bytea NOT NULL CHECK (length(root) = 32),
  entries   int NOT NULL,
  closed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (place, day)
);

-- Personal fields, erasable: the entry holds only sha256(salt || value), so that erasing leaves the chain whole.
CREATE TABLE luoshi.personal (
  place     uuid NOT NULL,
  id        uuid NOT NULL,
  entry     uuid NOT NULL,
  matter    uuid NOT NULL,
  field     text NOT NULL,
  salt      bytea,
  value     text,
  erased_at timestamptz,
  PRIMARY KEY (place, id),
  UNIQUE (place, entry, field),
  FOREIGN KEY (place, entry) REFERENCES luoshi.entry (place, id),
  CHECK ((erased_at IS NULL) = (value IS NOT NULL) AND (value IS NULL) = (salt IS NULL))
);

-- Projections: what screens read, written in the same transaction as the entry, replayed by `luoshi verify` -----------

CREATE TABLE luoshi.matter (
  place             uuid NOT NULL REFERENCES luoshi.place (id),
  id                uuid NOT NULL,
  mechanism         text NOT NULL,
  mechanism_version int NOT NULL,
  version           int NOT NULL,          -- number of its entries
  title             text NOT NULL,
  stage             text NOT NULL,
  lead_unit         uuid,
  leader            uuid,
  due               date,
  opened_on         date NOT NULL,
  closed_on         date,
  last_reported     date,
  report            uuid,                  -- the report it stands on
  year              int NOT NULL,          -- the year of that report, else of its opening
  section           text,                  -- heading of the report's part
  ord               int NOT NULL DEFAULT 0, -- order in the breakdown table
  updated_at        timestamptz NOT NULL,
  search            tsvector NOT NULL,     -- bigrams and digits, made by the app
  state             jsonb NOT NULL,        -- the matter as `apply` made it
  PRIMARY KEY (place, id),
  FOREIGN KEY (place, lead_unit) REFERENCES luoshi.unit (place, id),
  FOREIGN KEY (place, leader) REFERENCES luoshi.post (place, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id)
);
CREATE INDEX matter_order ON luoshi.matter (place, year, ord, id);
CREATE INDEX matter_due ON luoshi.matter (place, due, id);
CREATE INDEX matter_updated ON luoshi.matter (place, updated_at DESC, id);
CREATE INDEX matter_report ON luoshi.matter (place, report);
CREATE INDEX matter_search ON luoshi.matter USING gin (search);

ALTER TABLE luoshi.breakdown_row ADD FOREIGN KEY (place, matter) REFERENCES luoshi.matter (place, id);
ALTER TABLE luoshi.target ADD FOREIGN KEY (place, matter) REFERENCES luoshi.matter (place, id);

CREATE TABLE luoshi.matter_unit (
  place  uuid NOT NULL,
  matter uuid NOT NULL,
  unit   uuid NOT NULL,
  role   text NOT NULL CHECK (role IN ('lead', 'co')),
  PRIMARY KEY (place, matter, unit),
  FOREIGN KEY (place, matter) REFERENCES luoshi.matter (place, id),
  FOREIGN KEY (place, unit) REFERENCES luoshi.unit (place, id)
);
CREATE INDEX matter_unit_unit ON luoshi.matter_unit (place, unit, role, matter);

-- What pace and clocks say on the place's day. Apart from `matter` because all of a place change when its day moves on.
CREATE TABLE luoshi.standing (
  place      uuid NOT NULL,
  matter     uuid NOT NULL,
  as_of      date NOT NULL,
  pace_class text NOT NULL CHECK (pace_class IN ('done', 'ahead', 'on', 'behind', 'other', 'unpublished')),
  light      text NOT NULL CHECK (light IN ('green', 'yellow', 'red', 'none')),
  value      numeric,
  share_done numeric,
  share_due  numeric,
  pace       numeric,
  reason_zh  text NOT NULL,
  reason_en  text NOT NULL,
  red_since  date,
  PRIMARY KEY (place, matter),
  FOREIGN KEY (place, matter) REFERENCES luoshi.matter (place, id),
  CHECK ((light = 'red') = (red_since IS NOT NULL))
) WITH (fillfactor = 80);
CREATE INDEX standing_light ON luoshi.standing (place, light, pace_class);
CREATE INDEX standing_red ON luoshi.standing (place, red_since) WHERE red_since IS NOT NULL;

CREATE TABLE luoshi.measurement (
  place   uuid NOT NULL,
  matter  uuid NOT NULL,
  measure text NOT NULL,
  period  text NOT NULL,
  value   numeric NOT NULL,
  unit    text NOT NULL,
  note    text,
  entry   uuid NOT NULL,
  PRIMARY KEY (place, matter, measure, period),
  FOREIGN KEY (place, matter) REFERENCES luoshi.matter (place, id)
);

-- A file uploaded before the command that attaches it; `matter` is set by that command.
CREATE TABLE luoshi.attachment (
  place       uuid NOT NULL REFERENCES luoshi.place (id),
  id          uuid NOT NULL,
  matter      uuid,
  name        text NOT NULL,
  media_type  text NOT NULL,
  size        int NOT NULL,
  sha256      text NOT NULL,
  bytes       bytea NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT now(),
  uploaded_by text NOT NULL REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id),
  FOREIGN KEY (place, matter) REFERENCES luoshi.matter (place, id)
);
CREATE INDEX attachment_matter ON luoshi.attachment (place, matter);

-- Thresholds and schedules, dated and published; changing one never rewrites the past.
CREATE TABLE luoshi.rule_set (
  place        uuid NOT NULL REFERENCES luoshi.place (id),
  id           uuid NOT NULL,
  rules        jsonb NOT NULL,
  valid_from   date NOT NULL,
  valid_to     date,
  published_at timestamptz NOT NULL DEFAULT now(),
  published_by text REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id),
  UNIQUE (place, valid_from)
);

-- Append-only, for the owner too -------------------------------------------------------------------------------------

CREATE FUNCTION luoshi.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: write a correction instead', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON luoshi.entry
  FOR EACH STATEMENT EXECUTE FUNCTION luoshi.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON luoshi.observation
  FOR EACH STATEMENT EXECUTE FUNCTION luoshi.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON luoshi.day_root
  FOR EACH STATEMENT EXECUTE FUNCTION luoshi.refuse_change();

-- A day whose root is published takes no further entry.
CREATE FUNCTION luoshi.refuse_closed_day() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM new_entries n JOIN luoshi.day_root r ON r.place = n.place AND r.day = n.day) THEN
    RAISE EXCEPTION 'the day of this entry is closed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER closed_day AFTER INSERT ON luoshi.entry
  REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION luoshi.refuse_closed_day();

-- Who acts -----------------------------------------------------------------------------------------------------------

CREATE FUNCTION luoshi.current_account() RETURNS text LANGUAGE sql STABLE
  RETURN nullif(current_setting('luoshi.account', true), '');

CREATE FUNCTION luoshi.current_place() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('luoshi.place', true), '')::uuid;

-- The transaction's place, if the account has any grant there; else null, which equals nothing.
CREATE FUNCTION luoshi.my_place() RETURNS uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT g.place FROM luoshi.role_grant g
  WHERE g.account = luoshi.current_account() AND g.place = luoshi.current_place() LIMIT 1;
END;

CREATE FUNCTION luoshi.has_role(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT EXISTS (SELECT FROM luoshi.role_grant g
    WHERE g.account = luoshi.current_account() AND g.place = luoshi.current_place() AND g.role = ANY (roles));
END;

-- The unit a unit clerk acts for, if it was granted.
CREATE FUNCTION luoshi.my_unit() RETURNS uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT g.unit FROM luoshi.role_grant g
  WHERE g.account = luoshi.current_account() AND g.place = luoshi.current_place() AND g.role = 'unit-clerk'
    AND g.unit = nullif(current_setting('luoshi.unit', true), '')::uuid;
END;

-- The clerk and the leader (who verifies) write every matter, a unit clerk those its unit leads or helps with.
-- Which commands each may send is decided before, in packages/mechanism; this is the wall behind it.
CREATE FUNCTION luoshi.may_write(of_matter uuid) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT luoshi.has_role('clerk', 'leader') OR EXISTS (SELECT FROM luoshi.matter_unit mu
    WHERE mu.place = luoshi.current_place() AND mu.matter = of_matter AND mu.unit = luoshi.my_unit());
END;

-- The unit that publishes the figures a matter is judged by.
CREATE FUNCTION luoshi.publishes_for(of_matter uuid) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT EXISTS (SELECT FROM luoshi.target t JOIN luoshi.indicator i ON i.place = t.place AND i.id = t.indicator
    WHERE t.place = luoshi.current_place() AND t.matter = of_matter AND i.source_unit = luoshi.my_unit());
END;

-- Row-level security -------------------------------------------------------------------------------------------------
-- luoshi_app: requests. luoshi_system: jobs, in any place. Neither owns a table nor bypasses these policies.

GRANT USAGE ON SCHEMA luoshi TO luoshi_app, luoshi_system;
GRANT SELECT ON luoshi.place, luoshi.account, luoshi.mechanism_version TO luoshi_app;
GRANT INSERT, UPDATE ON luoshi.account TO luoshi_app;
GRANT SELECT, INSERT, UPDATE ON luoshi.place, luoshi.account, luoshi.mechanism_version TO luoshi_system;

-- Who may insert, update and delete in a table. Not FOR ALL: that would widen reading too, and keep indexes from being used.
CREATE PROCEDURE luoshi.allow_writing(t text, who text, rule text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY %I ON luoshi.%I FOR INSERT TO luoshi_app WITH CHECK (%s)', who || '_inserts', t, rule);
  EXECUTE format('CREATE POLICY %I ON luoshi.%I FOR UPDATE TO luoshi_app USING (%s)', who || '_updates', t, rule);
  EXECUTE format('CREATE POLICY %I ON luoshi.%I FOR DELETE TO luoshi_app USING (%s)', who || '_deletes', t, rule);
END $$;

DO $$
DECLARE t text;
BEGIN
  -- Every domain table: read by anyone with a grant in the place; jobs everywhere.
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'luoshi' AND column_name = 'place' LOOP
    EXECUTE format('ALTER TABLE luoshi.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON luoshi.%I TO luoshi_app, luoshi_system', t);
    EXECUTE format('CREATE POLICY read ON luoshi.%I FOR SELECT TO luoshi_app USING (place = (SELECT luoshi.my_place()))', t);
    EXECUTE format('CREATE POLICY jobs ON luoshi.%I TO luoshi_system USING (true) WITH CHECK (true)', t);
  END LOOP;

  -- What may be changed at all. Not entry, observation, day_root: append-only.
  FOREACH t IN ARRAY ARRAY['unit', 'post', 'report', 'import_job', 'breakdown_row', 'indicator', 'target', 'matter', 'standing',
                           'measurement', 'attachment', 'personal', 'rule_set'] LOOP
    EXECUTE format('GRANT UPDATE ON luoshi.%I TO luoshi_app, luoshi_system', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['post_unit', 'role_grant', 'breakdown_row', 'office_table', 'matter_unit', 'measurement'] LOOP
    EXECUTE format('GRANT DELETE ON luoshi.%I TO luoshi_app, luoshi_system', t);
  END LOOP;

  -- Written by the clerk.
  FOREACH t IN ARRAY ARRAY['report_source', 'report', 'reading', 'fact', 'commitment', 'import_job', 'breakdown_row', 'office_table',
                           'indicator', 'target', 'rule_set'] LOOP
    CALL luoshi.allow_writing(t, 'clerk', $rule$place = (SELECT luoshi.my_place()) AND (SELECT luoshi.has_role('clerk'))$rule$);
  END LOOP;

  -- Written by the administrator.
  FOREACH t IN ARRAY ARRAY['unit', 'post', 'post_unit'] LOOP
    CALL luoshi.allow_writing(t, 'administrator', $rule$place = (SELECT luoshi.my_place()) AND (SELECT luoshi.has_role('administrator'))$rule$);
  END LOOP;

  -- Nobody grants to himself.
  CALL luoshi.allow_writing('role_grant', 'administrator', $rule$place = (SELECT luoshi.my_place())
    AND (SELECT luoshi.has_role('administrator', 'security-administrator')) AND account <> (SELECT luoshi.current_account())$rule$);

  -- A matter and its projections: written by the clerk and the responsible units.
  CALL luoshi.allow_writing('matter', 'responsible', $rule$place = (SELECT luoshi.my_place()) AND luoshi.may_write(id)$rule$);
  FOREACH t IN ARRAY ARRAY['matter_unit', 'standing', 'measurement', 'personal'] LOOP
    CALL luoshi.allow_writing(t, 'responsible', $rule$place = (SELECT luoshi.my_place()) AND luoshi.may_write(matter)$rule$);
  END LOOP;

  -- A figure that its source publishes changes how the matter stands, and nothing else of it.
  CALL luoshi.allow_writing('standing', 'source_unit', $rule$place = (SELECT luoshi.my_place()) AND luoshi.publishes_for(matter)$rule$);
END $$;

DROP PROCEDURE luoshi.allow_writing;

-- Nobody writes an entry in another's name.
CREATE POLICY responsible ON luoshi.entry FOR INSERT TO luoshi_app
  WITH CHECK (place = (SELECT luoshi.my_place()) AND luoshi.may_write(matter) AND actor = (SELECT luoshi.current_account()));

-- Personal fields are seen only by those who write the matter.
DROP POLICY read ON luoshi.personal;
CREATE POLICY read ON luoshi.personal FOR SELECT TO luoshi_app
  USING (place = (SELECT luoshi.my_place()) AND luoshi.may_write(matter));

-- An observation comes from the clerk or the unit that publishes the indicator.
CREATE POLICY source_unit ON luoshi.observation FOR INSERT TO luoshi_app
  WITH CHECK (place = (SELECT luoshi.my_place()) AND actor = (SELECT luoshi.current_account())
    AND ((SELECT luoshi.has_role('clerk')) OR EXISTS (SELECT FROM luoshi.indicator i
      WHERE i.place = observation.place AND i.id = observation.indicator AND i.source_unit = (SELECT luoshi.my_unit()))));

-- Clerks of all kinds upload files; only who may write the matter ties a file to it.
CREATE POLICY upload ON luoshi.attachment FOR INSERT TO luoshi_app
  WITH CHECK (place = (SELECT luoshi.my_place()) AND (SELECT luoshi.has_role('clerk', 'unit-clerk'))
    AND uploaded_by = (SELECT luoshi.current_account()) AND matter IS NULL);
CREATE POLICY attach ON luoshi.attachment FOR UPDATE TO luoshi_app
  USING (place = (SELECT luoshi.my_place()) AND matter IS NULL AND uploaded_by = (SELECT luoshi.current_account()))
  WITH CHECK (place = (SELECT luoshi.my_place()) AND luoshi.may_write(matter));

-- Everybody sees the own grants, to sign in.
CREATE POLICY own ON luoshi.role_grant FOR SELECT TO luoshi_app USING (account = (SELECT luoshi.current_account()));

-- Names of accounts show wherever they acted; an administrator adds accounts, and renames those of the own place.
ALTER TABLE luoshi.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY jobs ON luoshi.account TO luoshi_system USING (true) WITH CHECK (true);
CREATE POLICY read ON luoshi.account FOR SELECT TO luoshi_app USING (true);
CREATE POLICY administrator_inserts ON luoshi.account FOR INSERT TO luoshi_app
  WITH CHECK ((SELECT luoshi.has_role('administrator')));
CREATE POLICY administrator_updates ON luoshi.account FOR UPDATE TO luoshi_app
  USING ((SELECT luoshi.has_role('administrator'))
    AND id IN (SELECT g.account FROM luoshi.role_grant g WHERE g.place = (SELECT luoshi.my_place())));

-- Full text ---------------------------------------------------------------------------------------------------------
-- Row-level security keeps an index on `search` from being used (@@ is not leakproof), so the search runs here.
CREATE FUNCTION luoshi.matters_matching(query tsquery) RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT m.id FROM luoshi.matter m WHERE m.place = (SELECT luoshi.my_place()) AND m.search @@ query;
END;

-- The public page: what is published may be read by all, through these functions only ---------------------------------

CREATE FUNCTION luoshi.public_places() RETURNS SETOF luoshi.place LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT p.* FROM luoshi.place p
  WHERE EXISTS (SELECT FROM luoshi.matter m WHERE m.place = p.id AND m.report IS NOT NULL)
  ORDER BY p.slug;
END;

CREATE FUNCTION luoshi.public_report(of_place uuid)
  RETURNS TABLE (id uuid, year int, title text, delivered date) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT r.id, r.year, r.title, r.delivered FROM luoshi.report r
  WHERE r.place = of_place AND r.kind = 'report'
    AND EXISTS (SELECT FROM luoshi.matter m WHERE m.place = r.place AND m.report = r.id)
  ORDER BY r.year DESC, r.version DESC LIMIT 1;
END;

CREATE FUNCTION luoshi.public_tasks(of_place uuid, of_year int)
  RETURNS TABLE (id uuid, mechanism text, title text, section text, unit_name text, due date, state jsonb, as_of date, pace_class text, light text,
    value numeric, share_done numeric, share_due numeric, pace numeric, reason_zh text, reason_en text) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT m.id, m.mechanism, m.title, m.section, u.short_name, m.due,
    jsonb_build_object('target', m.state -> 'target', 'source', m.state -> 'source', 'reports', m.state -> 'reports'),
    s.as_of, s.pace_class, s.light, s.value, s.share_done, s.share_due, s.pace, s.reason_zh, s.reason_en
  FROM luoshi.matter m
  JOIN luoshi.standing s ON s.place = m.place AND s.matter = m.id
  LEFT JOIN luoshi.unit u ON u.place = m.place AND u.id = m.lead_unit
  WHERE m.place = of_place AND m.year = of_year AND m.report IS NOT NULL
  ORDER BY m.ord, m.id;
END;

-- Headline indicators, their targets of the year, and what was released.
CREATE FUNCTION luoshi.public_indicators(of_place uuid) RETURNS SETOF luoshi.indicator LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT i.* FROM luoshi.indicator i WHERE i.place = of_place AND i.headline ORDER BY i.ord, i.slug;
END;

CREATE FUNCTION luoshi.public_targets(of_place uuid, of_year int) RETURNS SETOF luoshi.target LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT t.* FROM luoshi.target t JOIN luoshi.indicator i ON i.place = t.place AND i.id = t.indicator
  WHERE t.place = of_place AND t.year = of_year AND i.headline;
END;

CREATE FUNCTION luoshi.public_observations(of_place uuid, until date) RETURNS SETOF luoshi.observation LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT o.* FROM luoshi.observation o JOIN luoshi.indicator i ON i.place = o.place AND i.id = o.indicator
  WHERE o.place = of_place AND i.headline AND o.released <= until
    AND NOT EXISTS (SELECT FROM luoshi.observation n WHERE n.place = o.place AND n.replaces = o.id);
END;

CREATE FUNCTION luoshi.public_unit_names(of_place uuid) RETURNS TABLE (id uuid, short_name text) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT u.id, u.short_name FROM luoshi.unit u WHERE u.place = of_place;
END;

CREATE FUNCTION luoshi.public_roots(of_place uuid, last int) RETURNS TABLE (day date, root bytea, entries int) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT r.day, r.root, r.entries FROM luoshi.day_root r WHERE r.place = of_place ORDER BY r.day DESC LIMIT last;
END;
