import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import type { Body, Indicator, Observation } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { coverageText, observationText } from '../shared/indicator-text.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { isNumber, plainNumber } from '../shared/typed-number.ts';
import { enterable, nextToEnter } from './periods.ts';
import { indicatorQuery } from './queries.ts';
import { type Kind, mainKind } from './series.ts';

interface Fields {
  period: string;
  kind: Kind;
  value: string;
  status: Observation['status'];
  released?: Dayjs | null;
  reason?: string;
}

const statuses = ['estimate', 'preliminary', 'final'] as const;

/** Enters a published figure. One that replaces another says why; the old one is kept. */
export function ObservationDialog({
  indicator,
  onClose,
  onDone,
}: {
  indicator: Indicator;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const { t, i18n } = useTranslation(['indicators', 'shared']);
  const { place } = usePlace();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const period = Form.useWatch('period', form);
  const kind = Form.useWatch('kind', form);
  const there = indicator.observations.find((one) => one.period === period && one.kind === kind);
  const unit = kind === 'growth' ? '%' : indicator.unit;
  const periods = enterable(indicator.observations, place.today);
  const enter = useMutation({
    mutationFn: (body: Body<'/api/places/{place}/indicators/{indicator}/observations', 'post'>) =>
      answer(
        api.POST('/api/places/{place}/indicators/{indicator}/observations', {
          params: { path: { place: place.slug, indicator: indicator.id } },
          body,
        }),
      ),
    onSuccess: (after) => {
      client.setQueryData(indicatorQuery(place.slug, indicator.id).queryKey, after);
      for (const part of ['indicators', 'matters', 'dashboard']) {
        client.invalidateQueries({ queryKey: ['places', place.slug, part] });
      }
      onDone(t('enter.done', { reason: inLanguage(after.standing.reason) }));
    },
  });
  const save = ({ released, reason, value, ...fields }: Fields) =>
    enter.mutate({
      ...fields,
      value: plainNumber(value),
      released: released?.format('YYYY-MM-DD') ?? null,
      ...(there && reason?.trim() && { reason: reason.trim() }),
    });
  return (
    <Modal
      open
      title={t('enter.title')}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('shared:action.save')}
      confirmLoading={enter.isPending}
    >
      {enter.error && <ProblemAlert error={enter.error} />}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          period: nextToEnter(
            periods,
            indicator.observations.map((one) => one.period),
            indicator.year,
          ),
          kind: mainKind(indicator),
          status: 'preliminary',
        }}
        onFinish={save}
        // Enter, also the one that takes a word from an input method, must not send a figure.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
        }}
      >
        <Form.Item name="period" label={t('figure.period')}>
          <Select
            aria-label={t('figure.period')}
            options={periods.map((value) => ({ value, label: coverageText(value, i18n.language) }))}
          />
        </Form.Item>
        <Form.Item name="kind" label={t('one.kind')}>
          <Radio.Group
            optionType="button"
            options={(['growth', 'level'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="value"
          label={t('figure.value')}
          extra={there && t('enter.there', { figure: observationText(there) })}
          validateTrigger="onBlur"
          rules={[
            {
              validator: async (_, typed?: string) => {
                if (!isNumber(plainNumber(typed))) throw new Error(t('enter.numberNeeded'));
              },
            },
          ]}
        >
          <Input inputMode="decimal" maxLength={32} suffix={unit} autoFocus />
        </Form.Item>
        <Form.Item name="status" label={t('figure.status')} extra={t('enter.statusNote')}>
          <Radio.Group
            optionType="button"
            options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="released" label={t('figure.released')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        {there && (
          <Form.Item
            name="reason"
            label={t('enter.reason')}
            rules={[{ required: true, whitespace: true, message: t('enter.reasonNeeded') }]}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
