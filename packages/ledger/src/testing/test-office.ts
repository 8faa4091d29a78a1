import { v7 as uuid } from 'uuid';
import { saveAccount } from '../accounts.ts';
import type { Actor, GrantRow, NewBreakdownRow, PlaceRow, PostRow, Role, UnitRow } from '../contract.ts';
import { addGrants } from '../grants.ts';
import type { Ledger } from '../ledger.ts';
import { createPlace } from '../places.ts';
import { savePosts } from '../posts.ts';
import { saveReport, saveSource } from '../reports.ts';
import { saveUnits } from '../units.ts';

/** A small made-up place with three units, a post and one account for each role. */
export interface TestOffice {
  place: PlaceRow;
  /** By slug: housing, agriculture, statistics. */
  units: Record<string, UnitRow>;
  post: PostRow;
  /** A report of 2026, so that rows can be published from it. */
  report: string;
  actors: Record<'clerk' | 'housing' | 'agriculture' | 'statistics' | 'leader' | 'auditor' | 'administrator', Actor>;
  roles: Record<keyof TestOffice['actors'], Role[]>;
}

/** Makes one, on its own fixed day (2026-09-18 when left out). */
export async function testOffice(ledger: Ledger, { today = '2026-09-18' as string | null } = {}): Promise<TestOffice> {
  return ledger.asSystem(async (tx) => {
    const slug = `place-${uuid().slice(-12)}`;
    const place = await createPlace(tx, {
      slug,
      name: '青溪县',
      nameEn: 'Qingxi County',
      level: 'county',
      code: null,
      parent: null,
      timeZone: 'Asia/Shanghai',
      fixedToday: today,
    });
    const saved = await saveUnits(tx, place.id, [
      {
        slug: 'housing',
        name: '县住房和城乡建设局',
        shortName: '县住建局',
        aliases: [],
        kind: 'department',
        duties: '老旧小区改造',
      },
      {
        slug: 'agriculture',
        name: '县农业农村局',
        shortName: '县农业农村局',
        aliases: [],
        kind: 'department',
        duties: '粮食生产',
      },
      { slug: 'statistics', name: '县统计局', shortName: '县统计局', aliases: [], kind: 'department', duties: '统计' },
    ]);
    const units = Object.fromEntries(saved.map((unit) => [unit.slug, unit]));
    const [post] = await savePosts(tx, place.id, [
      { slug: 'deputy', title: '副县长', holder: '某某', units: [units.housing!.id] },
    ]);
    const account = async (name: string, role: Role, unit: string | null): Promise<Actor> => {
      const id = uuid();
      await saveAccount(tx, { id, username: `${slug}-${name}`, name });
      const grant: GrantRow = { account: id, role, place: place.id, unit };
      await addGrants(tx, [grant]);
      return { account: id, unit };
    };
    const actors = {
      clerk: await account('clerk', 'clerk', null),
      housing: await account('housing', 'unit-clerk', units.housing!.id),
      agriculture: await account('agriculture', 'unit-clerk', units.agriculture!.id),
      statistics: await account('statistics', 'unit-clerk', units.statistics!.id),
      leader: await account('leader', 'leader', null),
      auditor: await account('auditor', 'auditor', null),
      administrator: await account('administrator', 'administrator', null),
    };
    const source = await saveSource(tx, place.id, {
      name: '报告.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      bytes: Buffer.from('政府工作报告'),
      text: '政府工作报告',
    });
    const report = await saveReport(tx, place.id, {
      source,
      reading: emptyReading(2026),
      readerVersion: 'test',
      importedBy: actors.clerk.account,
      onConflict: 'ask',
    });
    if (!report.ok) throw new Error(report.error.message.en);
    return {
      place,
      units,
      post: post!,
      report: report.value.id,
      actors,
      roles: {
        clerk: ['clerk'],
        housing: ['unit-clerk'],
        agriculture: ['unit-clerk'],
        statistics: ['unit-clerk'],
        leader: ['leader'],
        auditor: ['auditor'],
        administrator: ['administrator'],
      },
    };
  });
}

export function emptyReading(year: number | null) {
  return {
    kind: 'report' as const,
    title: '政府工作报告',
    year,
    delivered: null,
    session: null,
    speaker: null,
    truncated: { head: false, tail: false },
    outline: [],
    facts: [],
    commitments: [],
    projects: [],
    terms: [],
    damage: [],
  };
}

/** A draft row of the breakdown table. */
export function testRow(task: string, more: Partial<NewBreakdownRow> = {}): NewBreakdownRow {
  return {
    section: ['一、重点工作'],
    original: `${task}。`,
    commitments: [],
    span: null,
    task,
    mechanism: 'report-task',
    kind: 'action',
    target: null,
    targetText: '',
    leadUnit: null,
    coUnits: [],
    leader: null,
    nodes: [],
    due: '2026-12-31',
    suggestions: [],
    openReason: null,
    fromTable: false,
    ...more,
  };
}
