import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import type { Body, Correction, Fact, Reading, Report } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { isNumber, plainNumber } from '../shared/typed-number.ts';
import styles from './correct-dialog.module.css';
import { type Corrected, hasDirection, startOf } from './corrections.ts';
import type { CorrectedNumber } from './corrections-context.ts';
import { reportQuery } from './queries.ts';

type Says = Correction['says'];
type NewCorrection = Body<'/api/places/{place}/reports/{report}/corrections', 'post'>;

interface Fields {
  kind: Says['kind'];
  why: Extract<Says, { kind: 'none' }>['why'];
  value: string;
  unit: string;
  falls: boolean;
  measure: Fact['measure'];
  subject: string;
  bound: Fact['bound'];
  modality: Fact['modality'];
  period: string;
  reason: string;
}

const measures = ['level', 'increment', 'total', 'growth', 'change', 'ratio', 'rank', 'multiple'] as const;
const bounds = ['eq', 'approx', 'ge', 'gt', 'le', 'lt', 'lo', 'hi'] as const;
const modalities = ['actual', 'estimate', 'target', 'stretch'] as const;
const whys = ['date', 'name', 'ordinal', 'doc', 'other'] as const;

interface Props {
  report: string;
  /** As it stands, with what was corrected before. */
  reading: Reading;
  number: CorrectedNumber;
  before: Corrected | undefined;
  onClose: () => void;
}

/** 更正: what a number of the report says, or that it is no fact. The reader's own answer stays. */
export function CorrectDialog({ report, reading, number, before, onClose }: Props) {
  const { t } = useTranslation(['reports', 'shared']);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const { place } = usePlace();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (body: NewCorrection) =>
      answer(
        api.POST('/api/places/{place}/reports/{report}/corrections', {
          params: { path: { place: place.slug, report } },
          body,
        }),
      ),
    onSuccess: (made) => {
      client.setQueryData(
        reportQuery(place.slug, report).queryKey,
        (old: Report | undefined) => old && { ...old, corrections: [...old.corrections, made] },
      );
      message.success(t('correct.done'));
      onClose();
    },
  });

  const fact = 'fact' in number ? (reading.facts.find(({ id }) => id === number.fact) ?? null) : null;
  const span = fact?.span ?? ('span' in number ? number.span : { start: 0, end: 0 });
  const words = reading.text.slice(span.start, span.end);
  const start = startOf(reading, fact, span.start, plainNumber(/[\d.０-９．]+/.exec(words)?.[0]));
  const numberless = fact !== null && fact.value === null;
  const kind = Form.useWatch('kind', form) ?? 'fact';
  const measure = Form.useWatch('measure', form) ?? start.measure;
  const initial: Fields = {
    kind: before?.correction.says.kind ?? 'fact',
    why: before?.correction.says.kind === 'none' ? before.correction.says.why : 'name',
    value: start.value ?? '',
    unit: start.unit,
    falls: start.sign === -1,
    measure: start.measure,
    subject: start.subject,
    bound: start.bound,
    modality: start.modality,
    period: start.period ?? '',
    reason: '',
  };

  const submit = (fields: Fields) =>
    save.mutate({ number: numberOf(number, before), says: saysOf(fields, numberless), reason: fields.reason.trim() });

  const options = <T extends string>(all: readonly T[], name: (one: T) => string) =>
    all.map((value) => ({ value, label: name(value) }));

  return (
    <Modal
      open
      title={fact ? t('correct.title') : t('correct.addTitle')}
      width={640}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('shared:action.save')}
      cancelText={t('shared:action.cancel')}
      confirmLoading={save.isPending}
    >
      {save.error && <ProblemAlert error={save.error} />}
      <p className={styles.sentence}>
        {reading.text.slice(Math.max(0, span.start - 24), span.start)}
        <mark>{words}</mark>
        {reading.text.slice(span.end, span.end + 24)}
      </p>
      <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}>
        <Form.Item name="kind">
          <Radio.Group
            options={[
              { value: 'fact', label: t('correct.isFact') },
              { value: 'none', label: t('correct.isNone') },
              ...(before ? [{ value: 'withdrawn', label: t('correct.withdraw') }] : []),
            ]}
          />
        </Form.Item>
        {kind === 'none' && (
          <Form.Item name="why" label={t('correct.noneWhy')}>
            <Select options={options(whys, (why) => t(`noFact.${why}`))} />
          </Form.Item>
        )}
        {kind === 'fact' && (
          <>
            <Form.Item
              name="subject"
              label={t('field.subject')}
              rules={[{ required: true, whitespace: true, message: t('correct.subjectNeeded') }]}
            >
              <Input maxLength={60} />
            </Form.Item>
            <div className={styles.pair}>
              {!numberless && (
                <Form.Item
                  name="value"
                  label={t('field.value')}
                  rules={[
                    {
                      validator: async (_, typed?: string) => {
                        if (!isNumber(plainNumber(typed))) throw new Error(t('correct.valueNeeded'));
                      },
                    },
                  ]}
                >
                  <Input inputMode="decimal" maxLength={32} />
                </Form.Item>
              )}
              <Form.Item name="unit" label={t('field.unit')}>
                <Input maxLength={20} />
              </Form.Item>
              <Form.Item name="measure" label={t('field.measure')}>
                <Select options={options(measures, (one) => t(`measure.${one}`))} />
              </Form.Item>
              {hasDirection(measure) && (
                <Form.Item name="falls" label={t('correct.direction')}>
                  <Select
                    options={[
                      { value: false, label: t('correct.rises') },
                      { value: true, label: t('correct.falls') },
                    ]}
                  />
                </Form.Item>
              )}
              <Form.Item name="bound" label={t('field.bound')}>
                <Select options={options(bounds, (one) => t(`boundName.${one}`))} />
              </Form.Item>
              <Form.Item name="modality" label={t('field.modality')}>
                <Select options={options(modalities, (one) => t(`modality.${one}`))} />
              </Form.Item>
              <Form.Item
                name="period"
                label={t('field.period')}
                extra={t('correct.periodHint')}
                rules={[{ pattern: /^(\d{4}|\d{4}-\d{4}|-\d{4})$/, message: t('correct.periodHint') }]}
              >
                <Input maxLength={9} />
              </Form.Item>
            </div>
          </>
        )}
        <Form.Item
          name="reason"
          label={t('correct.reason')}
          rules={[{ required: true, whitespace: true, message: t('correct.reasonNeeded') }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** A fact that somebody added is no fact of the reader's: it goes by its place. */
function numberOf(number: CorrectedNumber, before: Corrected | undefined): NewCorrection['number'] {
  return before && before.read === null ? { span: before.correction.span } : number;
}

function saysOf(fields: Fields, numberless: boolean): Says {
  const { kind, why, falls, value, unit, measure, subject, bound, modality, period } = fields;
  if (kind === 'none') return { kind, why };
  if (kind === 'withdrawn') return { kind };
  return {
    kind,
    value: numberless ? null : plainNumber(value),
    unit: unit.trim(),
    ...(falls && hasDirection(measure) && { sign: -1 }),
    measure,
    subject: subject.trim(),
    bound,
    modality,
    period: period.trim() || null,
  };
}
