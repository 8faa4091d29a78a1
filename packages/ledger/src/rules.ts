import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMechanism, loadRuleSet, type Mechanism, type RuleSet, ruleSetOn } from '@luoshi/mechanism';
import { sql } from 'kysely';
import type { Rules } from './contract.ts';
import type { Tx } from './ledger.ts';

const FOLDER = fileURLToPath(new URL('../../../mechanisms/', import.meta.url));

/** Documents of `mechanisms/` that are neither a mechanism nor a rule set. */
const OTHER = /\.story\.yaml$|(^|\/)catalogue\.yaml$/;
const RULE_SET = /(^|\/)rule-sets\//;

/**
 * Reads the mechanisms and rule sets of a folder (the repository's `mechanisms/` when left out).
 *
 * @throws Error that names file, line and column of every mistake.
 */
export async function readRules(folder: string = FOLDER): Promise<Rules> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
  const mechanisms = new Map<string, Mechanism>();
  const ruleSets: RuleSet[] = [];
  const mistakes: string[] = [];
  for (const file of files) {
    if (!file.endsWith('.yaml') || OTHER.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const loaded = RULE_SET.test(file) ? loadRuleSet(text, file) : loadMechanism(text, file);
    if (!loaded.ok) {
      mistakes.push(
        ...loaded.errors.map((e) => `mechanisms/${e.file}:${e.line}:${e.column} ${e.message.zh} / ${e.message.en}`),
      );
    } else if ('primitive' in loaded.value) {
      mechanisms.set(loaded.value.id, loaded.value);
    } else {
      ruleSets.push(loaded.value);
    }
  }
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return { mechanisms, ruleSets };
}

/** Keeps each version of a mechanism as it was when matters were opened under it. */
export async function keepMechanismVersions(tx: Tx): Promise<void> {
  for (const mechanism of tx.rules.mechanisms.values()) {
    const definition = JSON.stringify(mechanism);
    const sha256 = createHash('sha256').update(definition).digest('hex');
    await sql`INSERT INTO luoshi.mechanism_version (mechanism, version, definition, sha256)
      VALUES (${mechanism.id}, ${mechanism.version}, ${definition}, ${sha256}) ON CONFLICT DO NOTHING`.execute(tx.db);
  }
}

/**
 * The rule set that judges a mechanism's matters on a day: the place's own of that id, else the repository's.
 *
 * @throws Error when there is none for that day.
 */
export async function rulesOfPlace(tx: Tx, place: string, today: string): Promise<(mechanism: Mechanism) => RuleSet> {
  const rows = await tx.db.selectFrom('luoshi.rule_set').select('rules').where('place', '=', place).execute();
  const own = rows.map((row) => row.rules);
  return (mechanism) => {
    const found = ruleSetOn(own, mechanism.ruleSet, today) ?? ruleSetOn(tx.rules.ruleSets, mechanism.ruleSet, today);
    if (!found) throw new Error(`No rule set ${mechanism.ruleSet} is valid on ${today}.`);
    return found;
  };
}
