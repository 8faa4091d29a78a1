import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select, Upload, type UploadFile } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, formData } from '../api/client.ts';
import type { MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { periodText } from '../shared/date-text.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { quantityText, targetText } from '../shared/quantity-text.tsx';
import { monthsBegun, monthToReport } from '../shared/today.ts';
import { doubtOf, isNumber, plainNumber } from '../shared/typed-number.ts';
import { CommandDialog, useVersionedCommand } from './command-dialog.tsx';
import type { DialogProps } from './matter-page.tsx';
import type { MatterCommand } from './queries.ts';
import { nodeOf, nodeValue, reportedPeriods } from './report-fields.ts';
import { useDraft } from './use-draft.ts';

interface Fields {
  period: string;
  value?: string;
  text?: string;
  problems?: string;
  nextSteps?: string;
  node?: string;
}

const fileLimit = 20 * 1024 * 1024;

/** 填报进展: a period's figure, words and evidence. What is typed is kept until it is sent. */
export function ReportDialog({ matter, onClose, onDone }: DialogProps) {
  const { t, i18n } = useTranslation(['matters', 'shared']);
  const { place } = usePlace();
  const [form] = Form.useForm<Fields>();
  const draft = useDraft('report', matter.id);
  const [drafted, setDrafted] = useState(draft.found !== null);
  const [files, setFiles] = useState<UploadFile[]>([]);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const period = (one: string) => periodText(one, i18n.language);

  const command = useVersionedCommand(matter, (after) => {
    draft.drop();
    onDone(savedWords(after));
  });
  // A report that is submitted again, after a conflict, does not send its files again.
  const uploaded = useRef(new Map<string, string>());
  const upload = useMutation({
    mutationFn: async (chosen: readonly UploadFile[]): Promise<string[]> => {
      for (const { uid, originFileObj: file } of chosen) {
        if (!file || uploaded.current.has(uid)) continue;
        const saved = await answer(
          api.POST('/api/places/{place}/attachments', {
            params: { path: { place: place.slug } },
            body: { file: '' },
            bodySerializer: () => formData({ file }),
          }),
        );
        uploaded.current.set(uid, saved.id);
      }
      return chosen.flatMap(({ uid }) => uploaded.current.get(uid) ?? []);
    },
  });

  function savedWords(after: MatterDetail): string {
    const words = { after: t(`shared:light.${after.standing.light}`), reason: inLanguage(after.standing.reason) };
    const light =
      after.standing.light === matter.standing.light
        ? t('report.same', words)
        : t('report.light', { ...words, before: t(`shared:light.${matter.standing.light}`) });
    return t('report.saved', { period: period(form.getFieldValue('period')) }) + light;
  }

  const submit = async (fields: Fields) => {
    const value = plainNumber(fields.value);
    const node = nodeOf(fields.node);
    const [text, problems, nextSteps] = [fields.text, fields.problems, fields.nextSteps].map(
      (one) => one?.trim() ?? '',
    );
    const nothing = !value && !text && !problems && !nextSteps && !node && files.length === 0;
    setEmpty(nothing);
    if (nothing) return;
    const attachments = await upload.mutateAsync(files).catch(() => null);
    if (!attachments) return;
    const report: MatterCommand = {
      command: 'report',
      period: fields.period,
      text: text ?? '',
      ...(value && { value }),
      ...(problems && { problems }),
      ...(nextSteps && { nextSteps }),
      ...(node && { node }),
      attachments,
    };
    command.send(report);
  };

  const reported = reportedPeriods(matter);
  const last = matter.measurements[matter.measurements.length - 1];
  const { target } = matter;
  const takesNumber = target !== null && matter.mechanism !== 'annual-targets';
  const chosenPeriod = Form.useWatch('period', form);
  const initial: Fields = { period: monthToReport(place.today, reported), ...(draft.found as Partial<Fields> | null) };

  return (
    <CommandDialog
      title={t('report.title')}
      command={command}
      busy={upload.isPending}
      submit={t('report.submit')}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {drafted && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('report.draft')}
          description={t('report.filesAgain')}
          action={
            <Button
              size="small"
              onClick={() => {
                draft.drop();
                setDrafted(false);
                form.setFieldsValue({
                  period: monthToReport(place.today, reported),
                  value: '',
                  text: '',
                  problems: '',
                  nextSteps: '',
                  node: '',
                });
              }}
            >
              {t('report.dropDraft')}
            </Button>
          }
        />
      )}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onValuesChange={(_, { period: _period, ...typed }) => {
          setEmpty(false);
          draft.keep(typed);
        }}
        onFinish={submit}
      >
        <Form.Item
          name="period"
          label={t('report.period')}
          extra={reported.includes(chosenPeriod) && t('report.already', { period: period(chosenPeriod) })}
        >
          <Select
            aria-label={t('report.period')}
            options={monthsBegun(place.today).map((month) => ({ value: month, label: period(month) }))}
          />
        </Form.Item>
        {takesNumber && (
          <Form.Item
            name="value"
            label={`${t('report.value')}${target.measure ? `（${target.measure}）` : ''}`}
            extra={
              last
                ? t('report.last', { period: period(last.period), quantity: quantityText(last.value, last.unit) })
                : t('report.first', { target: targetText(target) })
            }
            validateTrigger="onBlur"
            rules={[
              {
                validator: async (_, typed?: string) => {
                  const plain = plainNumber(typed);
                  if (plain !== '' && !isNumber(plain)) throw new Error(t('report.numberNeeded'));
                },
              },
              {
                warningOnly: true,
                validator: async (_, typed?: string) => {
                  const plain = plainNumber(typed);
                  if (!isNumber(plain)) return;
                  const doubt = doubtOf(plain, last?.value ?? null, target.value);
                  if (doubt === 'less' && last) {
                    throw new Error(t('report.less', { quantity: quantityText(last.value, last.unit) }));
                  }
                  if (doubt === 'much') {
                    throw new Error(
                      t('report.much', { target: quantityText(target.value, target.unit), unit: target.unit }),
                    );
                  }
                },
              },
            ]}
          >
            <Input inputMode="decimal" maxLength={32} suffix={target.unit} placeholder={last?.value ?? ''} autoFocus />
          </Form.Item>
        )}
        <Form.Item name="text" label={t('report.text')}>
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={5000}
            placeholder={t('report.textHint')}
            autoFocus={!takesNumber}
          />
        </Form.Item>
        <Form.Item name="problems" label={t('report.problems')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} maxLength={5000} />
        </Form.Item>
        <Form.Item name="nextSteps" label={t('report.nextSteps')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} maxLength={5000} />
        </Form.Item>
        {matter.nodes.length > 0 && (
          <Form.Item name="node" label={t('report.node')}>
            <Select
              aria-label={t('report.node')}
              placeholder={t('report.nodeNone')}
              allowClear
              options={matter.nodes.flatMap(({ quarter, text }) => [
                { value: nodeValue(quarter, true), label: t('report.nodeReached', { quarter, text }) },
                { value: nodeValue(quarter, false), label: t('report.nodeMissed', { quarter, text }) },
              ])}
            />
          </Form.Item>
        )}
        <Form.Item label={t('report.files')} extra={t('report.fileLimit')}>
          <Upload
            multiple
            fileList={files}
            beforeUpload={(file) => {
              const problem =
                file.size > fileLimit
                  ? t('report.tooBig', { name: file.name })
                  : file.size === 0
                    ? t('report.emptyFile', { name: file.name })
                    : null;
              setFileProblem(problem);
              return problem ? Upload.LIST_IGNORE : false;
            }}
            onChange={({ fileList }) => setFiles(fileList)}
          >
            <Button icon={<UploadOutlined />}>{t('report.choose')}</Button>
          </Upload>
        </Form.Item>
        {fileProblem && <Alert type="error" role="alert" showIcon title={fileProblem} />}
        {upload.error && <ProblemAlert error={upload.error} />}
        {isEmpty && <Alert type="error" role="alert" showIcon title={t('report.empty')} />}
      </Form>
    </CommandDialog>
  );
}
