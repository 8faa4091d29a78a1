/** From the YAML that officials read to the mechanism that the kernel runs, with every error at its line. */
import { checkRule, checkSeries, checkStaged } from './check.ts';
import { exact } from './decimal.ts';
import { LIGHT_VARIABLES } from './light.ts';
import type { Bilingual, FieldSpec, Gate, LoadResult, Mechanism, RuleSet, SeriesSpec, Stage } from './mechanism.ts';
import { label, MechanismFile, type Name, RuleSetFile, type StagedBody } from './schema.ts';
import { readYaml } from './yaml-document.ts';

/**
 * Reads a mechanism. Errors name file, line, column, what was found and what may stand there; a reference to a stage
 * or calendar that is not declared, and a rule that names what the kernel does not know, are errors too.
 * @param file only for the messages
 */
export function loadMechanism(yamlText: string, file: string): LoadResult<Mechanism> {
  const read = readYaml(yamlText, file, MechanismFile);
  if (!read.ok) return read;
  const { value: document } = read.value;
  const primitive = document.matter ? 'matter' : 'indicator-set';
  const body = document.matter ?? document['indicator-set']!;
  const errors = checkStaged(body, [primitive], read.value);
  const set = document['indicator-set'];
  if (set) errors.push(...checkSeries(set, ['indicator-set'], read.value));
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      id: document.id,
      name: bilingual(document.name),
      cluster: document.cluster,
      carries: document.carries,
      version: document.version,
      primitive,
      file,
      ...stagedOf(body),
      rates: Object.entries(document.rates).map(([id, rate]) => ({ ...rate, id, name: bilingual(rate.name) })),
      ruleSet: document.lights,
      cycles: Object.entries(document.cycles).map(([id, cycle]) => ({
        id,
        name: bilingual(cycle.name),
        every: cycle.every,
        dueDay: cycle.due_day ?? null,
      })),
      ...indicatorsOf(set),
    },
  };
}

/** Reads a rule set of `mechanisms/rule-sets/`. */
export function loadRuleSet(yamlText: string, file: string): LoadResult<RuleSet> {
  const read = readYaml(yamlText, file, RuleSetFile);
  if (!read.ok) return read;
  const { value: document } = read.value;
  const lights = (['red', 'yellow'] as const).flatMap((light) => {
    const when = document.lights[light];
    return when === undefined ? [] : [{ light, when }];
  });
  const errors = lights.flatMap(({ light, when }) => checkRule(when, LIGHT_VARIABLES, ['lights', light], read.value));
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      id: document.id,
      name: bilingual(document.name),
      validFrom: document.valid_from,
      validTo: document.valid_to,
      source: document.source,
      ahead: exact(document.ahead).toFixed(),
      about: { points: exact(document.about.points).toFixed(), percent: exact(document.about.percent).toFixed() },
      lights,
    },
  };
}

/** A name given in Chinese only stands for both. */
function bilingual(name: Name): Bilingual {
  return typeof name === 'string' ? { zh: name, en: name } : name;
}

function stagedOf(body: StagedBody) {
  return {
    fields: Object.entries(body.fields).map(([id, field]): FieldSpec => {
      const { name, type, required, unit, options } = field;
      return {
        id,
        name: bilingual(name),
        type,
        required,
        ...(unit === undefined ? {} : { unit }),
        ...(options === undefined ? {} : { options: options.map(label) }),
      };
    }),
    stages: stagesOf(body),
    opensAt: body.opens_at ?? label(body.stages[0]!).id,
    onReport: body.on_report ?? null,
    measures: Object.entries(body.measures).map(([id, measure]) => ({
      ...measure,
      id,
      name: bilingual(measure.name),
      against: measure.against ?? null,
    })),
  };
}

/** The main line in its order, then the sides; the ways out of a stage come from all four places that name them. */
function stagesOf(body: StagedBody): Stage[] {
  const main = body.stages.map(label);
  const done = body.done_from === undefined ? main.length : main.findIndex(({ id }) => id === body.done_from);
  const sides = body.sides.map((side) => ({ ...side, ...label(side.stage) }));
  const ways = [
    ...main.slice(1).map(({ id }, i) => ({ from: main[i]!.id, to: id })),
    ...body.also,
    ...sides.flatMap(({ id, from, to }) => [
      ...from.map((stage) => ({ from: stage, to: id })),
      ...to.map((stage) => ({ from: id, to: stage })),
    ]),
  ];
  const to = (id: string) => [...new Set(ways.filter((way) => way.from === id).map((way) => way.to))];
  const gate = (id: string, name: Bilingual) => gateOf(body.gates[id], name);
  return [
    ...main.map(({ id, name }, i): Stage => {
      return { id, name, side: false, counts: i >= done ? 'done' : 'open', to: to(id), gate: gate(id, name) };
    }),
    ...sides.map(({ id, name, counts }): Stage => ({ id, name, side: true, counts, to: to(id), gate: gate(id, name) })),
  ];
}

function gateOf(gate: StagedBody['gates'][string] | undefined, stage: Bilingual): Gate | null {
  if (gate === undefined) return null;
  return {
    when: gate.when ?? null,
    by: gate.by ?? null,
    reason: gate.reason === 'required',
    message: { zh: gate.zh ?? `还不能转为“${stage.zh}”`, en: gate.en ?? `It cannot move to "${stage.en}" yet` },
  };
}

function indicatorsOf(set: MechanismFile['indicator-set']): Pick<Mechanism, 'series' | 'calendars'> {
  return {
    series: Object.entries(set?.series ?? {}).map(
      ([id, series]): SeriesSpec => ({
        id,
        name: bilingual(series.name),
        calendar: series.calendar,
        better: series.better,
        sourceUnit: series.source ?? null,
      }),
    ),
    calendars: Object.entries(set?.calendars ?? {}).map(([id, calendar]) => ({
      id,
      name: bilingual(calendar.name),
      every: calendar.every,
      monthsAfter: calendar.months_after,
      day: calendar.day,
      yearEnd: calendar.year_end ? { monthsAfter: calendar.year_end.months_after, day: calendar.year_end.day } : null,
      januaryWithFebruary: calendar.january_with_february,
    })),
  };
}
