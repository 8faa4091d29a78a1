import { type VerifyReport, verify } from '@luoshi/ledger';
import { Command } from 'commander';
import { choosePlaces } from './choose-places.ts';
import { withLedger } from './open-ledger.ts';

const MEANING: Record<VerifyReport['findings'][number]['code'], { zh: string; en: string }> = {
  hash: { zh: '记录被改动', en: 'an entry was changed' },
  chain: { zh: '记录链断开', en: 'the chain is broken' },
  projection: { zh: '台账与记录不符', en: 'a table differs from the entries' },
  root: { zh: '与公布的日根不符', en: 'a published day root differs' },
};

/** `luoshi verify [--place SLUG]`: exit code 1 when something does not hold. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      '重放全部记录，核对台账、哈希链和公布的日根 · replay every entry; check tables, hash chain and day roots',
    )
    .option('--data <dir>', '数据目录 · data directory', 'data')
    .option('--place <slug>', '只核对一个地方 · one place only')
    .action(async ({ data, place }: { data: string; place?: string }) => {
      try {
        process.exitCode = await withLedger(data, async (ledger) => {
          const places = await choosePlaces(ledger, place);
          const [chosen] = place === undefined ? [] : places;
          const report = await verify(ledger, chosen ? { place: chosen.id } : {});
          const nameOf = new Map(places.map(({ id, slug, name }) => [id, `${name} (${slug})`]));
          process.stdout.write(printed(report, (id) => nameOf.get(id) ?? id));
          return report.findings.length > 0 ? 1 : 0;
        });
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 2;
      }
    });
}

/** What was looked at, then one line for each finding. */
export function printed({ matters, entries, findings }: VerifyReport, nameOf: (place: string) => string): string {
  const lines = findings.map(
    ({ place, matter, code, detail }) =>
      `✗ ${nameOf(place)}${matter ? ` ${matter}` : ''}：${MEANING[code].zh} · ${MEANING[code].en}: ${detail}`,
  );
  const outcome =
    findings.length === 0
      ? '✓ 全部一致 · everything holds'
      : `✗ ${findings.length} 处不符 · ${findings.length} findings`;
  return [`${matters} 个事项、${entries} 条记录 · ${matters} matters, ${entries} entries`, ...lines, outcome, ''].join(
    '\n',
  );
}
