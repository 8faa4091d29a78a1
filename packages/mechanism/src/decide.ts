/**
 * Which entries a command makes, or why it makes none. Pure: the ledger stores what comes out, `apply` says what it
 * means. A refusal is a value with a code, a sentence in both languages that says what to do, and the field.
 */
import type {
  AmendCommand,
  AttachCommand,
  AttachmentRef,
  Command,
  CorrectCommand,
  Decision,
  DecisionContext,
  DecisionError,
  EraseCommand,
  MoveCommand,
  OpenCommand,
  ReportCommand,
} from './command.ts';
import type { EntryData, Period, Target } from './entry.ts';
import { gateError } from './gate.ts';
import { dueError, figureError, periodError, targetError } from './input.ts';
import type { Matter } from './matter.ts';
import type { MeasureSpec } from './mechanism.ts';
import { mayNot } from './permission.ts';
import { stageOf } from './stage.ts';

/**
 * @param matter null only for `open`
 * @example
 * decide(matter, { command: 'report', period: '2026-03', value: '6', text: '新增6家' }, context)
 * // { ok: true, value: [{ kind: 'measured', … }, { kind: 'reported', … }, { kind: 'moved', from: 'assigned', to: 'doing', … }] }
 */
export function decide(matter: Matter | null, command: Command, context: DecisionContext): Decision {
  if (command.command === 'open') {
    return matter === null
      ? open(command, context)
      : refuse('already-there', '该事项已经立项', 'The matter is already open');
  }
  if (matter === null) return refuse('not-found', '没有这个事项', 'There is no such matter');
  const forbidden = mayNot(matter, command, context);
  if (forbidden) return { ok: false, error: forbidden };
  switch (command.command) {
    case 'report':
      return report(matter, command, context);
    case 'move':
      return move(matter, command, context);
    case 'amend':
      return amend(matter, command, context);
    case 'correct':
      return correct(matter, command);
    case 'attach':
      return attach(command);
    case 'erase':
      return erase(matter, command);
  }
}

function accept(...entries: EntryData[]): Decision {
  return { ok: true, value: entries };
}

function refuse(code: DecisionError['code'], zh: string, en: string, at?: string): Decision {
  return { ok: false, error: { code, message: { zh, en }, ...(at === undefined ? {} : { at }) } };
}

function open(command: OpenCommand, context: DecisionContext): Decision {
  const { mechanism } = context;
  const forbidden = mayNot(null, command, context);
  if (forbidden) return { ok: false, error: forbidden };
  if (command.title.trim() === '') return refuse('invalid', '任务名称不能为空', 'A matter needs a title', 'title');
  const wrong = targetError(command.target ?? null) ?? dueError(command.due ?? null);
  if (wrong) return { ok: false, error: wrong };
  if (mechanism.primitive === 'matter' && command.leadUnit === null) {
    return refuse('needs-lead', '请先指定牵头单位再发布', 'Name a lead unit before publishing', 'leadUnit');
  }
  const reason = command.reason?.trim();
  const judged = command.target || command.due || command.nodes?.length;
  if (mechanism.primitive === 'matter' && !judged && !reason) {
    return refuse(
      'needs-reason',
      '既无量化目标、季度节点，也无完成时限，无法判断进度：请补充其一，或说明理由',
      'Without a number, a quarter node or a deadline its pace cannot be judged: add one of them or give a reason',
      'reason',
    );
  }
  const fields = command.fields ?? {};
  const unknown = Object.keys(fields).find((id) => !mechanism.fields.some((field) => field.id === id));
  if (unknown !== undefined) {
    const known = mechanism.fields.map((field) => field.id).join(', ');
    return refuse(
      'invalid',
      `机制“${mechanism.name.zh}”没有字段 ${unknown}，可用：${known}`,
      `${mechanism.name.en} has no field ${unknown}; it has ${known}`,
      `fields.${unknown}`,
    );
  }
  return accept({
    kind: 'opened',
    mechanism: mechanism.id,
    mechanismVersion: mechanism.version,
    stage: mechanism.opensAt,
    title: command.title.trim(),
    fields,
    leadUnit: command.leadUnit,
    coUnits: [...new Set(command.coUnits ?? [])].filter((unit) => unit !== command.leadUnit),
    leader: command.leader ?? null,
    due: command.due ?? null,
    target: command.target ?? null,
    nodes: [...(command.nodes ?? [])].sort((a, b) => a.quarter - b.quarter),
    source: command.source ?? null,
    ...(reason ? { reason } : {}),
  });
}

function report(matter: Matter, command: ReportCommand, context: DecisionContext): Decision {
  const { mechanism, today } = context;
  const stage = stageOf(mechanism, matter.stage);
  if (stage !== null && stage.counts !== 'open') {
    return refuse(
      'invalid',
      `事项已是“${stage.name.zh}”，填报前请先退回推进`,
      `The matter is "${stage.name.en}"; move it back before reporting`,
      'stage',
    );
  }
  const wrongPeriod = periodError(command.period, today);
  if (wrongPeriod) return { ok: false, error: wrongPeriod };
  const text = command.text?.trim() ?? '';
  const problems = command.problems?.trim();
  const nextSteps = command.nextSteps?.trim();
  const entries: EntryData[] = (command.attachments ?? []).map((file) => attached(file, command.period));

  if (command.value !== undefined) {
    const measure = mechanism.measures.find((m) => m.id === (command.measure ?? mechanism.measures[0]?.id));
    if (!measure) return refuse('invalid', '该机制没有这个填报项', 'The mechanism has no such measure', 'measure');
    const wrong = figureError(command.value);
    if (wrong) return { ok: false, error: { code: 'invalid', message: wrong, at: 'value' } };
    const unit = unitOf(measure, matter.target);
    if (unit === null) {
      return refuse(
        'invalid',
        '该任务没有量化目标，不能填数值；请填文字进展',
        'The task has no number to report against; report in words',
        'value',
      );
    }
    const note = command.note?.trim();
    entries.push({
      kind: 'measured',
      measure: measure.id,
      period: command.period,
      value: command.value,
      unit,
      ...(note ? { note } : {}),
    });
  }
  if (command.node && !matter.nodes.some((node) => node.quarter === command.node?.quarter)) {
    return refuse(
      'invalid',
      `该任务没有第${command.node.quarter}季度节点`,
      `The task has no node for quarter ${command.node.quarter}`,
      'node',
    );
  }
  if (text || problems || nextSteps || command.node) {
    entries.push({
      kind: 'reported',
      period: command.period,
      text,
      ...(problems ? { problems } : {}),
      ...(nextSteps ? { nextSteps } : {}),
      ...(command.node ? { node: command.node } : {}),
    });
  }
  if (entries.length === 0) {
    return refuse('invalid', '请填写数值、文字进展或上传附件', 'Give a figure, some words or a file', 'text');
  }
  const auto = mechanism.onReport;
  if (auto?.from.includes(matter.stage)) {
    entries.push({
      kind: 'moved',
      from: matter.stage,
      to: auto.to,
      closing: stageOf(mechanism, auto.to)?.counts !== 'open',
    });
  }
  return accept(...entries);
}

function unitOf(measure: MeasureSpec, target: Target | null): string | null {
  return measure.unit === 'target' ? (target?.unit ?? null) : measure.unit;
}

function attached(file: AttachmentRef, period?: Period): EntryData {
  return { kind: 'attached', ...file, ...(period === undefined ? {} : { period }) };
}

function move(matter: Matter, command: MoveCommand, context: DecisionContext): Decision {
  const { mechanism } = context;
  const from = stageOf(mechanism, matter.stage);
  const to = stageOf(mechanism, command.to);
  if (to === null || !from?.to.includes(command.to)) {
    const open = (from?.to ?? []).map((id) => stageOf(mechanism, id)!.name);
    return refuse(
      'invalid',
      `“${from?.name.zh ?? matter.stage}”之后只能到：${open.map((name) => name.zh).join('、') || '无'}`,
      `From "${from?.name.en ?? matter.stage}" it can go to: ${open.map((name) => name.en).join(', ') || 'nowhere'}`,
      'to',
    );
  }
  const shut = gateError(matter, to, context, command.reason);
  if (shut) return { ok: false, error: shut };
  const reason = command.reason?.trim();
  return accept({
    kind: 'moved',
    from: matter.stage,
    to: to.id,
    closing: to.counts !== 'open',
    ...(reason ? { reason } : {}),
  });
}

function amend(matter: Matter, command: AmendCommand, context: DecisionContext): Decision {
  const reason = command.reason.trim();
  if (!reason) return refuse('needs-reason', '调整任务须说明理由', 'Changing a task needs a reason', 'reason');
  const { changes } = command;
  const wrong = targetError(changes.target ?? null) ?? dueError(changes.due ?? null);
  if (wrong) return { ok: false, error: wrong };
  if (changes.title !== undefined && changes.title.trim() === '') {
    return refuse('invalid', '任务名称不能为空', 'A matter needs a title', 'title');
  }
  if (changes.leadUnit === null && context.mechanism.primitive === 'matter') {
    return refuse(
      'needs-lead',
      '牵头单位可以更换，不能留空',
      'The lead unit may change but not be left empty',
      'leadUnit',
    );
  }
  const differing = Object.entries(changes).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(matter[key as keyof Matter]),
  );
  if (differing.length === 0) return refuse('invalid', '没有任何改动', 'Nothing is changed', 'changes');
  return accept({ kind: 'amended', changes: Object.fromEntries(differing), reason });
}

function correct(matter: Matter, command: CorrectCommand): Decision {
  const reason = command.reason.trim();
  if (!reason) return refuse('needs-reason', '更正须说明理由', 'A correction needs a reason', 'reason');
  const data = rightData(matter, command);
  if (data === null) {
    return refuse(
      'not-found',
      '该记录已被后来的记录取代，或不能更正',
      'A later entry has replaced it, or it is none that can be corrected',
      'entry',
    );
  }
  if (data.kind === 'measured' && figureError(data.value)) {
    return { ok: false, error: { code: 'invalid', message: figureError(data.value)!, at: 'value' } };
  }
  return accept({ kind: 'corrected', entry: command.entry, data, reason });
}

/** The entry's data with the right value or words; null when the matter no longer stands on it. */
function rightData(matter: Matter, { entry, value, text, problems, nextSteps }: CorrectCommand): EntryData | null {
  for (const [measure, byPeriod] of Object.entries(matter.measurements)) {
    for (const [period, { entry: standing, ...old }] of Object.entries(byPeriod)) {
      if (standing === entry)
        return {
          kind: 'measured',
          measure,
          period,
          ...old,
          value: value ?? old.value,
          ...(text ? { note: text } : {}),
        };
    }
  }
  const report = matter.reports.find((r) => r.entry === entry);
  if (!report) return null;
  const { entry: _, ...old } = report;
  return {
    kind: 'reported',
    ...old,
    text: text ?? old.text,
    ...(problems ? { problems } : {}),
    ...(nextSteps ? { nextSteps } : {}),
  };
}

function attach(command: AttachCommand): Decision {
  if (command.attachments.length === 0)
    return refuse('invalid', '请选择要上传的附件', 'Choose a file to attach', 'attachments');
  return accept(...command.attachments.map((file) => attached(file, command.period)));
}

function erase(matter: Matter, command: EraseCommand): Decision {
  const reason = command.reason.trim();
  if (!reason)
    return refuse('needs-reason', '删除个人信息须说明依据', 'Erasing personal data needs its ground', 'reason');
  if (command.fields.length === 0) return refuse('invalid', '请指明要删除的内容', 'Name the fields to erase', 'fields');
  const known = [
    ...matter.reports,
    ...matter.attachments,
    ...Object.values(matter.measurements).flatMap(Object.values<{ entry: string }>),
  ];
  if (!known.some((line) => line.entry === command.entry)) {
    return refuse('not-found', '没有这条记录', 'There is no such entry', 'entry');
  }
  return accept({ kind: 'erased', entry: command.entry, fields: command.fields, reason });
}
