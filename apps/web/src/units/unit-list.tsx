import { PlusOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Checkbox, Input, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { dateText } from '../shared/date-text.tsx';
import { listText } from '../shared/list-text.ts';
import { Nothing } from '../shared/nothing.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useNarrow } from '../shared/use-narrow.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { UnitDialog } from './unit-dialog.tsx';
import { allUnitsQuery, useUnitWork } from './work.ts';

type Open = { dialog: 'unit'; unit: Unit | null } | { dialog: 'paste' } | null;

export function UnitList() {
  const { t, i18n } = useTranslation('units');
  const { place } = usePlace();
  const { modal } = App.useApp();
  const narrow = useNarrow();
  const units = useQuery(allUnitsQuery(place.slug));
  const work = useUnitWork();
  const [open, setOpen] = useState<Open>(null);
  const [text, setText] = useState('');
  const [withEnded, setWithEnded] = useState(false);

  const wanted = text.trim().toLowerCase();
  const shown = (units.data ?? []).filter(
    (unit) =>
      (withEnded || unit.endedOn === null) &&
      [unit.name, unit.shortName, ...unit.aliases, unit.duties].some((words) => words.toLowerCase().includes(wanted)),
  );
  const end = (unit: Unit) =>
    modal.confirm({
      title: t('units.end.title', { name: unit.name }),
      content: t('units.end.what'),
      onOk: () => work.endUnit.mutateAsync({ unit, ended: true }).catch(() => undefined),
    });

  const names = (unit: Unit) => (
    <>
      <strong>{unit.shortName}</strong>{' '}
      {unit.endedOn && <Tag>{t('units.ended', { date: dateText(unit.endedOn, i18n.language) })}</Tag>}
      {unit.name !== unit.shortName && <div>{unit.name}</div>}
      {unit.aliases.length > 0 && <div>{t('units.alsoCalled', { names: listText(unit.aliases) })}</div>}
    </>
  );
  const actions = (unit: Unit) =>
    unit.endedOn === null ? (
      <>
        <Button size="small" type="link" onClick={() => setOpen({ dialog: 'unit', unit })}>
          {t('change')}
        </Button>
        <Button size="small" type="link" danger onClick={() => end(unit)}>
          {t('units.end.button')}
        </Button>
      </>
    ) : (
      <Button size="small" type="link" onClick={() => work.endUnit.mutate({ unit, ended: false })}>
        {t('units.back')}
      </Button>
    );

  return (
    <>
      {units.error && <ProblemAlert error={units.error} onRetry={() => units.refetch()} />}
      {work.endUnit.error && <ProblemAlert error={work.endUnit.error} />}
      <Space wrap style={{ marginBottom: 8 }}>
        <Input
          allowClear
          value={text}
          placeholder={t('units.filter')}
          aria-label={t('units.filter')}
          style={{ width: 260 }}
          onChange={(event) => setText(event.target.value)}
        />
        <Checkbox checked={withEnded} onChange={(event) => setWithEnded(event.target.checked)}>
          {t('units.withEnded')}
        </Checkbox>
        <Button icon={<UnorderedListOutlined />} onClick={() => setOpen({ dialog: 'paste' })}>
          {t('paste.button')}
        </Button>
        <Button icon={<PlusOutlined />} onClick={() => setOpen({ dialog: 'unit', unit: null })}>
          {t('units.add')}
        </Button>
      </Space>
      <Table<Unit>
        size="small"
        rowKey="id"
        loading={units.isPending}
        dataSource={shown}
        pagination={shown.length > 100 ? { pageSize: 100 } : false}
        columns={
          narrow
            ? [
                {
                  title: t('units.count', { count: shown.length }),
                  render: (_, unit) => (
                    <>
                      {names(unit)}
                      {t(`kind.${unit.kind}`)}
                      <div>{actions(unit)}</div>
                    </>
                  ),
                },
              ]
            : [
                { title: t('units.count', { count: shown.length }), render: (_, unit) => names(unit) },
                { title: t('units.kind'), width: 90, render: (_, unit) => t(`kind.${unit.kind}`) },
                { title: t('units.duties'), width: '40%', render: (_, unit) => unit.duties || <Nothing /> },
                { title: t('actions'), width: 140, render: (_, unit) => actions(unit) },
              ]
        }
      />
      {open?.dialog === 'unit' && <UnitDialog unit={open.unit} work={work} onClose={() => setOpen(null)} />}
      {open?.dialog === 'paste' && <PasteDialog work={work} onClose={() => setOpen(null)} />}
    </>
  );
}
