-- 0004: what a clerk says about a number the reader read. One append-only line each; the reader's own answer stays as
-- it is in luoshi.reading and luoshi.fact. Of several about one number the last holds.

CREATE TABLE luoshi.fact_correction (
  place     uuid NOT NULL,
  id        uuid NOT NULL,
  report    uuid NOT NULL,
  source_at int NOT NULL CHECK (source_at >= 0),  -- offset of the number's first digit in the decoded source text
  fact      text,                                 -- the reader's fact; null where it read none
  span_start int NOT NULL,                        -- the number in the cleaned text
  span_end  int NOT NULL,
  kind      text NOT NULL CHECK (kind IN ('fact', 'none', 'withdrawn')),
  none      text CHECK (none IN ('date', 'name', 'ordinal', 'doc', 'other')),
  value     numeric,
  unit      text,
  sign      int CHECK (sign = -1),
  measure   text CHECK (measure IN ('level', 'increment', 'total', 'growth', 'change', 'ratio', 'rank', 'multiple')),
  subject   text,
  bound     text CHECK (bound IN ('eq', 'approx', 'ge', 'gt', 'le', 'lt', 'lo', 'hi')),
  modality  text CHECK (modality IN ('actual', 'estimate', 'target', 'stretch')),
  period    text CHECK (period ~ '^(\d{4}|\d{4}-\d{4}|-\d{4})$'),
  reason    text NOT NULL CHECK (reason <> ''),
  at        timestamptz NOT NULL DEFAULT now(),
  actor     text NOT NULL REFERENCES luoshi.account (id),
  PRIMARY KEY (place, id),
  FOREIGN KEY (place, report) REFERENCES luoshi.report (place, id),
  CHECK ((kind = 'none') = (none IS NOT NULL)),
  -- A target without a number has no value, so `value` is the one field of a fact that may be missing.
  CHECK ((kind = 'fact') = (unit IS NOT NULL AND measure IS NOT NULL AND subject IS NOT NULL AND bound IS NOT NULL
    AND modality IS NOT NULL))
);
CREATE INDEX fact_correction_report ON luoshi.fact_correction (place, report, id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON luoshi.fact_correction
  FOR EACH STATEMENT EXECUTE FUNCTION luoshi.refuse_change();

ALTER TABLE luoshi.fact_correction ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON luoshi.fact_correction TO luoshi_app, luoshi_system;
CREATE POLICY read ON luoshi.fact_correction FOR SELECT TO luoshi_app USING (place = (SELECT luoshi.my_place()));
CREATE POLICY jobs ON luoshi.fact_correction TO luoshi_system USING (true) WITH CHECK (true);
-- Nobody corrects in another's name.
CREATE POLICY clerk_inserts ON luoshi.fact_correction FOR INSERT TO luoshi_app
  WITH CHECK (place = (SELECT luoshi.my_place()) AND (SELECT luoshi.has_role('clerk'))
    AND actor = (SELECT luoshi.current_account()));
