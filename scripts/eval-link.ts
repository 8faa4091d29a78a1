/**
 * npm run eval:link -- [DIR] [--errors]
 *
 * How often the reader's link step is right: the indicator of a fact's subject, and the unit that leads a commitment.
 * The labels in packages/reader/gold say file (sha256) and offset, not words; without the files (default
 * ../shared/corpus/dev) there is nothing to measure. Vocabulary and rules are tuned on the half `tune` only, and
 * --errors lists only that half; `measure` is for measuring.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commitment, type Fact, read } from '../packages/reader/src/index.ts';

interface Label {
  sha256: string;
  half: 'tune' | 'measure';
}
/** `none`: the subject is no indicator. More than one: the sentence leaves it open. */
interface FactLabel extends Label {
  at: number;
  indicators: string[];
}
/** Units that may lead; none where the item is everyone's. */
interface CommitmentLabel extends Label {
  start: number;
  end: number;
  units: string[];
}

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const directory = args.find((a) => !a.startsWith('--')) ?? join(root, '../shared/corpus/dev');
const showErrors = args.includes('--errors');

function labels<T extends Label>(name: string): T[] {
  const lines = readFileSync(join(root, 'packages/reader/gold', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

interface Found {
  facts: Map<number, Fact>;
  commitments: Commitment[];
}

/** What is read in the files of the directory, by their hash. */
async function readings(): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  if (!existsSync(directory)) return found;
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.txt'))) {
    const bytes = readFileSync(join(directory, file));
    const result = await read(bytes, { name: file });
    if (!result.ok) continue;
    const facts = result.readings.flatMap((r) => r.facts);
    found.set(createHash('sha256').update(bytes).digest('hex'), {
      facts: new Map(facts.map((f) => [f.at, f])),
      commitments: result.readings.flatMap((r) => r.commitments),
    });
  }
  return found;
}

const files = await readings();
const facts = labels<FactLabel>('link-facts.jsonl').filter((l) => files.has(l.sha256));
const commitments = labels<CommitmentLabel>('link-commitments.jsonl').filter((l) => files.has(l.sha256));
if (facts.length + commitments.length === 0) {
  console.log(`eval:link skipped: none of the labelled reports is in ${directory}`);
  process.exit(0);
}

const share = (right: number, of: number) => `${right}/${of} ${of ? ((100 * right) / of).toFixed(1) : '–'} %`;

for (const half of ['tune', 'measure'] as const) {
  const complain = (line: string) => showErrors && half === 'tune' && console.log(`  ${line}`);
  const indicator = { right: 0, of: 0, named: 0, namedRight: 0, unread: 0 };
  for (const label of facts.filter((l) => l.half === half)) {
    const fact = files.get(label.sha256)!.facts.get(label.at);
    if (!fact) {
      indicator.unread++;
      continue;
    }
    const right = label.indicators.includes(fact.indicator ?? 'none');
    indicator.of++;
    indicator.right += Number(right);
    if (!label.indicators.includes('none')) {
      indicator.named++;
      indicator.namedRight += Number(right);
    }
    if (!right) complain(`${fact.subject} ${fact.measure}: ${fact.indicator ?? 'none'}, not ${label.indicators}`);
  }
  const unit = { top1: 0, top3: 0, of: 0, unread: 0 };
  for (const label of commitments.filter((l) => l.half === half && l.units.length > 0)) {
    const commitment = nearest(files.get(label.sha256)!.commitments, label);
    if (!commitment) {
      unit.unread++;
      continue;
    }
    const suggested = commitment.units.map((u) => u.unit);
    const rank = suggested.findIndex((id) => label.units.includes(id));
    unit.of++;
    unit.top1 += Number(rank === 0);
    unit.top3 += Number(rank >= 0 && rank < 3);
    if (rank !== 0) complain(`${commitment.text}: ${suggested.join(' ') || 'none'}, not ${label.units}`);
  }
  console.log(
    `${half}: indicator top-1 ${share(indicator.right, indicator.of)} (where there is one: ${share(indicator.namedRight, indicator.named)}; ${indicator.unread} facts not read)`,
  );
  console.log(
    `${half}: lead unit top-1 ${share(unit.top1, unit.of)}, top-3 ${share(unit.top3, unit.of)} (${unit.unread} commitments not read)`,
  );
}

/** The commitment that shares most of the labelled stretch. */
function nearest(all: readonly Commitment[], { start, end }: CommitmentLabel): Commitment | undefined {
  let best: Commitment | undefined;
  let most = 0;
  for (const commitment of all) {
    const shared = Math.min(end, commitment.source.end) - Math.max(start, commitment.source.start);
    if (shared > most) [best, most] = [commitment, shared];
  }
  return best;
}
