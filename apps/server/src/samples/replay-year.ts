import {
  type Append,
  appendAll,
  closeDay,
  type Ledger,
  openDays,
  refreshStandings,
  saveAttachment,
} from '@luoshi/ledger';
import type { Command, Matter } from '@luoshi/mechanism';
import { type Fate, fateOf, figureAt, lastMonth, type PlannedTask } from './fate.ts';
import type { Scene } from './load-places.ts';
import { monthText, nodeOf } from './month-text.ts';
import type { SampleTask } from './publish-year.ts';
import { type Random, seeded } from './random.ts';

interface Running {
  matter: string;
  task: PlannedTask & { title: string; object: string };
  lead: string;
  fate: Fate;
  before: string | null;
  closed: boolean;
  /** Set while a figure that was entered wrong awaits its correction. */
  wrong: { right: string } | null;
}

/** Replays February to August 2026 from a fixed seed: reports in time or late, evidence, checks, returns, corrections. */
export async function replayYear(ledger: Ledger, scene: Scene, tasks: readonly SampleTask[]): Promise<void> {
  const random = seeded(20260918);
  const running = tasks
    .filter(({ row }) => row.mechanism === 'report-task')
    .map(({ matter, row, commitment }): Running => {
      const { target, nodes, due, task: title } = row;
      const task = { target, nodes, due, title, object: wordsFor(title, commitment) };
      const lead = row.leadUnit ?? scene.units[0]!.id;
      return { matter, task, lead, fate: fateOf(task, random), before: null, closed: false, wrong: null };
    });

  await accept(ledger, scene, running, random);
  for (let month = 2; month <= lastMonth; month++) {
    const standing = await report(ledger, scene, running, month, random);
    await correct(ledger, scene, running, standing, month);
    await finish(ledger, scene, running, month, random);
    await judgeOn(ledger, scene, day(month + 1, 15));
  }
  // The last steps to the samples' day are judged day by day, so that "turned red this week" is true.
  for (const today of ['2026-09-11', '2026-09-14', scene.today]) await judgeOn(ledger, scene, today);
  await ledger.asSystem(async (tx) => {
    for (const open of await openDays(tx, scene.county.id, scene.today)) await closeDay(tx, scene.county, open);
  });
}

/** How a unit speaks of its task: 改造老旧小区, but 县职教中心新校区 where the verb comes last (…投入使用). */
function wordsFor(title: string, commitment: SampleTask['commitment']): string {
  if (!commitment || commitment.object.length < 3) return title;
  return title.startsWith(commitment.verb) ? `${commitment.verb}${commitment.object}` : commitment.object;
}

const day = (month: number, date: number): string => `2026-${pad(month)}-${pad(date)}`;
const pad = (n: number): string => String(n).padStart(2, '0');
const instant = (on: string, random: Random): string =>
  `${on}T0${1 + Math.floor(random.next() * 8)}:${pad(Math.floor(random.next() * 60))}:00.000Z`;

function asUnit(scene: Scene, { matter, lead }: Running, command: Command, on: string, random: Random): Append {
  const actor = scene.reporters.get(lead) ?? scene.clerk;
  return { matter, command, version: null, at: instant(on, random), day: on, actor, unit: lead, roles: ['unit-clerk'] };
}

function asClerk(scene: Scene, { matter }: Running, command: Command, on: string, random: Random): Append {
  return {
    matter,
    command,
    version: null,
    at: instant(on, random),
    day: on,
    actor: scene.clerk,
    unit: null,
    roles: ['clerk'],
  };
}

/** Appends in the order of their days, and fails loudly: a sample the kernel refuses is a mistake of the samples. */
async function append(ledger: Ledger, scene: Scene, appends: Append[], today: string): Promise<Map<string, Matter>> {
  appends.sort((a, b) => a.at.localeCompare(b.at));
  const outcomes = await ledger.asSystem((tx) => appendAll(tx, scene.county, appends, today));
  const after = new Map<string, Matter>();
  for (const [i, outcome] of outcomes.entries()) {
    if (!outcome.ok)
      throw new Error(`${appends[i]?.command.command} on ${appends[i]?.day}: ${outcome.error.message.zh}`);
    after.set(outcome.value.matter.id, outcome.value.matter);
  }
  return after;
}

async function judgeOn(ledger: Ledger, scene: Scene, today: string): Promise<void> {
  await ledger.asSystem((tx) => refreshStandings(tx, scene.county, today));
}

/** Within a week most units take their tasks on. */
async function accept(ledger: Ledger, scene: Scene, running: readonly Running[], random: Random): Promise<void> {
  const appends = running
    .filter(() => random.chance(0.7))
    .map((r) =>
      asUnit(scene, r, { command: 'move', to: 'accepted' }, day(2, 9 + Math.floor(random.next() * 5)), random),
    );
  await append(ledger, scene, appends, day(2, 15));
}

/** The month's reports: due by the fifth of the next month, some days late from some units, now and then none. */
async function report(
  ledger: Ledger,
  scene: Scene,
  running: readonly Running[],
  month: number,
  random: Random,
): Promise<Map<string, Matter>> {
  const appends: Append[] = [];
  const forgets = seeded(lastMonth);
  for (const r of running.filter((each) => !each.closed)) {
    const isLast = month === lastMonth;
    // On the samples' day some units still have August to report, of work that no figure is due for.
    if (isLast && !r.task.target && r.fate === 'on' && forgets.chance(0.15)) continue;
    const closesQuarter = month % 3 === 0 && !r.task.target;
    if (!isLast && !closesQuarter && random.chance(r.fate === 'red' ? 0.2 : 0.05)) continue;
    const late = random.chance(r.fate === 'red' || r.fate === 'behind' ? 0.3 : 0.08);
    const on = day(month + 1, late ? 6 + Math.floor(random.next() * 5) : 1 + Math.floor(random.next() * 5));
    const value = r.task.target ? figureAt(r.task, r.fate, month, random) : null;
    const right =
      value !== null && r.before !== null && Number(value) < Number(r.before) && r.fate !== 'red' ? r.before : value;
    const said = monthText(r.task, r.fate, { month, value: right, before: r.before }, random);
    const node = month % 3 === 0 ? nodeOf(r.task.nodes, month) : undefined;
    const reached = r.fate !== 'red' || month < 6;
    // Two digits exchanged: put right the week after.
    const slip = right !== null && Number(right) > 20 && random.chance(0.006);
    r.wrong = slip ? { right } : null;
    appends.push(
      asUnit(
        scene,
        r,
        {
          command: 'report',
          period: `2026-${pad(month)}`,
          ...(right !== null && { value: slip ? exchanged(right) : right }),
          ...said,
          ...(node && !r.task.target && { node: { quarter: node.quarter, reached } }),
        },
        on,
        random,
      ),
    );
    if (right !== null) r.before = right;
  }
  // Whoever is ahead of the schedule stands at the next node already.
  if (month === lastMonth) {
    for (const r of running.filter((each) => !each.closed && each.fate === 'ahead' && !each.task.target)) {
      const next = r.task.nodes.find((n) => n.quarter === 3);
      if (!next) continue;
      appends.push(
        asUnit(
          scene,
          r,
          {
            command: 'report',
            period: '2026-08',
            text: `提前一个月达到第三季度节点“${next.text}”。`,
            node: { quarter: 3, reached: true },
          },
          day(9, 10),
          random,
        ),
      );
    }
  }
  return append(ledger, scene, appends, day(month + 1, 11));
}

const exchanged = (value: string): string => value.replace(/^(\d)(\d)/, '$2$1');

async function correct(
  ledger: Ledger,
  scene: Scene,
  running: readonly Running[],
  standing: ReadonlyMap<string, Matter>,
  month: number,
): Promise<void> {
  const random = seeded(month);
  const appends = running.flatMap((r) => {
    const entry = standing.get(r.matter)?.measurements.done?.[`2026-${pad(month)}`]?.entry;
    if (!r.wrong || !entry) return [];
    const { right } = r.wrong;
    r.wrong = null;
    const command: Command = { command: 'correct', entry, value: right, reason: '录入时数字颠倒，按统计台账更正' };
    return [asUnit(scene, r, command, day(month + 1, 12), random)];
  });
  if (appends.length > 0) await append(ledger, scene, appends, day(month + 1, 12));
}

/** What is finished is handed in with evidence; the supervision office checks it, and sends some of it back. */
async function finish(
  ledger: Ledger,
  scene: Scene,
  running: readonly Running[],
  month: number,
  random: Random,
): Promise<void> {
  const ready = running.filter((r) => !r.closed && r.fate === 'done' && isFinished(r, month));
  const appends: Append[] = [];
  for (const r of ready) {
    r.closed = true;
    const evidence = await upload(ledger, scene, r, month);
    appends.push(
      asUnit(scene, r, { command: 'attach', attachments: [evidence] }, day(month + 1, 12), random),
      asUnit(scene, r, { command: 'move', to: 'done' }, day(month + 1, 12), random),
    );
    const back = random.chance(0.15);
    if (back) {
      appends.push(
        asClerk(
          scene,
          r,
          { command: 'move', to: 'doing', reason: '现场核查发现资料不全，退回补充后重新申请销号' },
          day(month + 1, 13),
          random,
        ),
      );
      if (month < lastMonth) r.closed = false;
    } else if (random.chance(0.8)) {
      appends.push(asClerk(scene, r, { command: 'move', to: 'verified' }, day(month + 1, 14), random));
    }
  }
  // Same day, same matter: evidence, then done, then the check.
  for (const [i, each] of appends.entries())
    each.at = `${each.day}T${pad(1 + Math.floor(i / 60))}:${pad(i % 60)}:00.000Z`;
  await append(ledger, scene, appends, day(month + 1, 14));
}

function isFinished({ task, before }: Running, month: number): boolean {
  if (task.target && before !== null && Number(before) < Number(task.target.value)) return false;
  const due = task.due ?? '2026-12-31';
  return day(month, 28) >= `${due.slice(0, 8)}01` || month >= 7;
}

async function upload(ledger: Ledger, scene: Scene, r: Running, month: number) {
  const text = `佐证材料（示例）\n\n事项：${r.task.title}\n时间：2026年${month}月\n\n本文件为演示用的示例材料，对应的验收、统计资料由承办单位留存。\n`;
  const saved = await ledger.asSystem((tx) =>
    saveAttachment(tx, scene.county.id, {
      name: `佐证材料-2026年${month}月.txt`,
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(text),
      uploadedBy: scene.reporters.get(r.lead) ?? scene.clerk,
    }),
  );
  const { id, ...file } = saved;
  return { attachment: id, ...file };
}
