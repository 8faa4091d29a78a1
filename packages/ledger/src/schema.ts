/** The tables of schema `luoshi` as Kysely sees them; migrations/ is the law. */
import type { Matter, QuarterNode, ReleaseCalendar, RuleSet, Standing, Target } from '@luoshi/mechanism';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type {
  BreakdownRow,
  CorrectedFact,
  FactCorrection,
  ImportRow,
  IndicatorRow,
  PlaceRow,
  ReportRow,
  Role,
  TargetRow,
  UnitRow,
} from './contract.ts';

type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
type GeneratedJson<T> = ColumnType<T, string | undefined, string>;
/** Written by the database; ISO UTC when read. */
type Instant = Generated<string>;

export interface Tables {
  'luoshi.place': {
    id: string;
    slug: string;
    name: string;
    name_en: string | null;
    level: PlaceRow['level'];
    code: string | null;
    parent: string | null;
    time_zone: string;
    fixed_today: string | null;
  };
  'luoshi.account': { id: string; username: string; name: string };
  'luoshi.mechanism_version': { mechanism: string; version: number; definition: Json<unknown>; sha256: string };
  'luoshi.unit': {
    place: string;
    id: string;
    slug: string;
    name: string;
    short_name: string;
    aliases: string[];
    kind: UnitRow['kind'];
    duties: string;
    valid_to: string | null;
  };
  'luoshi.post': {
    place: string;
    id: string;
    slug: string;
    title: string;
    holder: string;
    ord: number;
    valid_to: string | null;
  };
  'luoshi.post_holder': { place: string; id: string; post: string; holder: string; until: string };
  'luoshi.post_unit': { place: string; post: string; unit: string };
  'luoshi.role_grant': { place: string; id: string; account: string; role: Role; unit: string | null };
  'luoshi.report_source': {
    place: string;
    id: string;
    name: string;
    media_type: string;
    encoding: string | null;
    sha256: string;
    bytes: Uint8Array;
    text: string;
  };
  'luoshi.report': {
    place: string;
    id: string;
    source: string;
    kind: ReportRow['kind'];
    year: number;
    version: number;
    is_current: boolean;
    title: string;
    delivered: string | null;
    session: string | null;
    speaker: string | null;
    head_missing: boolean;
    tail_missing: boolean;
    facts: number;
    commitments: number;
    projects: number;
    terms: number;
    damage: number;
    imported_at: Instant;
    imported_by: string;
  };
  'luoshi.reading': { place: string; report: string; reader_version: string; reading: JSONColumnType<object> };
  'luoshi.fact': {
    place: string;
    report: string;
    id: string;
    source_at: number;
    value: string | null;
    unit: string;
    measure: string;
    subject: string;
    bound: string;
    modality: string;
    period: string | null;
    section: string;
    indicator: string | null;
    confidence: number;
    text: string;
  };
  'luoshi.fact_correction': {
    place: string;
    id: string;
    report: string;
    source_at: number;
    fact: string | null;
    span_start: number;
    span_end: number;
    kind: 'fact' | 'none' | 'withdrawn';
    none: Extract<FactCorrection['says'], { kind: 'none' }>['why'] | null;
    value: string | null;
    unit: string | null;
    sign: number | null;
    measure: CorrectedFact['measure'] | null;
    subject: string | null;
    bound: CorrectedFact['bound'] | null;
    modality: CorrectedFact['modality'] | null;
    period: string | null;
    reason: string;
    at: Instant;
    actor: string;
  };
  'luoshi.commitment': {
    place: string;
    report: string;
    id: string;
    text: string;
    span_start: number;
    span_end: number;
    verb: string;
    object: string;
    kind: string;
    certainty: string;
    deadline: string | null;
    section: string;
    facts: string[];
  };
  'luoshi.import_job': {
    place: string;
    id: string;
    name: string;
    media_type: string | null;
    bytes: Uint8Array | null;
    year: number | null;
    on_conflict: ImportRow['onConflict'];
    status: Generated<ImportRow['status']>;
    step: string | null;
    progress: Generated<number>;
    reports: GeneratedJson<ImportRow['reports']>;
    problem: NullableJson<NonNullable<ImportRow['problem']>>;
    warnings: GeneratedJson<ImportRow['warnings']>;
    conflict: NullableJson<NonNullable<ImportRow['conflict']>>;
    created_at: Instant;
    created_by: string;
  };
  'luoshi.breakdown_row': {
    place: string;
    id: string;
    report: string;
    version: Generated<number>;
    ord: number;
    section: string[];
    original: string;
    commitments: string[];
    span_start: number | null;
    span_end: number | null;
    task: string;
    mechanism: string;
    kind: BreakdownRow['kind'];
    target: NullableJson<Target>;
    target_text: string;
    lead_unit: string | null;
    co_units: string[];
    leader: string | null;
    nodes: Json<QuarterNode[]>;
    due: string | null;
    status: Generated<BreakdownRow['status']>;
    reject_reason: string | null;
    suggestions: Json<BreakdownRow['suggestions']>;
    open_reason: string | null;
    matter: string | null;
    from_table: boolean;
  };
  'luoshi.office_table': {
    place: string;
    id: string;
    report: string;
    content: Json<unknown>;
    created_at: Instant;
    created_by: string;
  };
  'luoshi.indicator': {
    place: string;
    id: string;
    slug: string;
    name: string;
    name_en: string;
    unit: string;
    better: IndicatorRow['better'];
    lead_unit: string | null;
    source_unit: string | null;
    headline: boolean;
    ord: number;
    calendar: NullableJson<ReleaseCalendar>;
  };
  'luoshi.target': {
    place: string;
    id: string;
    indicator: string;
    year: number;
    kind: TargetRow['kind'];
    value: string | null;
    stretch: string | null;
    unit: string;
    bound: string;
    text: string;
    report: string | null;
    matter: string | null;
  };
  'luoshi.observation': {
    place: string;
    id: string;
    indicator: string;
    period: string;
    kind: 'level' | 'growth';
    value: string;
    unit: string;
    status: 'estimate' | 'preliminary' | 'final';
    released: string | null;
    replaces: string | null;
    reason: string | null;
    at: string;
    actor: string;
  };
  'luoshi.entry': {
    place: string;
    matter: string;
    seq: number;
    id: string;
    at: string;
    day: string;
    actor: string;
    unit: string | null;
    kind: string;
    data: Json<unknown>;
    previous: Uint8Array;
    hash: Uint8Array;
  };
  'luoshi.day_root': { place: string; day: string; root: Uint8Array; entries: number; closed_at: Instant };
  'luoshi.personal': {
    place: string;
    id: string;
    entry: string;
    matter: string;
    field: string;
    salt: Uint8Array | null;
    value: string | null;
    erased_at: string | null;
  };
  'luoshi.matter': {
    place: string;
    id: string;
    mechanism: string;
    mechanism_version: number;
    version: number;
    title: string;
    stage: string;
    lead_unit: string | null;
    leader: string | null;
    due: string | null;
    opened_on: string;
    closed_on: string | null;
    last_reported: string | null;
    report: string | null;
    year: number;
    section: string | null;
    ord: number;
    updated_at: string;
    search: string;
    state: Json<Matter>;
  };
  'luoshi.matter_unit': { place: string; matter: string; unit: string; role: 'lead' | 'co' };
  'luoshi.standing': {
    place: string;
    matter: string;
    as_of: string;
    pace_class: Standing['paceClass'];
    light: Standing['light'];
    value: string | null;
    share_done: string | null;
    share_due: string | null;
    pace: string | null;
    reason_zh: string;
    reason_en: string;
    red_since: string | null;
  };
  'luoshi.measurement': {
    place: string;
    matter: string;
    measure: string;
    period: string;
    value: string;
    unit: string;
    note: string | null;
    entry: string;
  };
  'luoshi.attachment': {
    place: string;
    id: string;
    matter: string | null;
    name: string;
    media_type: string;
    size: number;
    sha256: string;
    bytes: Uint8Array;
    uploaded_at: Instant;
    uploaded_by: string;
  };
  'luoshi.rule_set': {
    place: string;
    id: string;
    rules: Json<RuleSet>;
    valid_from: string;
    valid_to: string | null;
    published_by: string | null;
  };
}
