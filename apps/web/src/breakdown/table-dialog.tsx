import { InboxOutlined } from '@ant-design/icons';
import { App, Modal, Table, Tabs, Tag, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableMatch } from '../api/types.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText } from '../shared/date-text.tsx';
import { listText } from '../shared/list-text.ts';
import { Nothing } from '../shared/nothing.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useTableImport } from './table-import.ts';

interface Chosen {
  /** Matched lines that are taken over. */
  matched: number[];
  /** Unmatched lines that become rows of their own. */
  unmatched: number[];
}

/** A weaker match is shown but not ticked: the clerk decides. */
const isSure = (row: TableMatch['matched'][number]) => Number(row.score) >= 0.6;

/** Takes over the table the office already has: upload, look at what would happen, choose, apply. */
export function TableDialog({ report, onClose }: { report: string; onClose: () => void }) {
  const { t } = useTranslation('breakdown');
  const { message } = App.useApp();
  const { match, apply } = useTableImport(report);
  const [chosen, setChosen] = useState<Chosen>({ matched: [], unmatched: [] });
  const found = match.data;

  const upload = (file: File) =>
    match.mutate(file, {
      onSuccess: (table) => setChosen({ matched: table.matched.filter(isSure).map((row) => row.line), unmatched: [] }),
    });
  const takeOver = (table: TableMatch) =>
    apply.mutate(
      {
        token: table.token,
        skip: table.matched.map((row) => row.line).filter((line) => !chosen.matched.includes(line)),
        add: chosen.unmatched,
      },
      {
        onSuccess: () => {
          message.success(t('table.applied', { count: chosen.matched.length + chosen.unmatched.length }));
          onClose();
        },
      },
    );

  return (
    <Modal
      open
      width={1100}
      title={t('table.title')}
      onCancel={onClose}
      okText={t('table.apply', { count: chosen.matched.length + chosen.unmatched.length })}
      onOk={() => found && takeOver(found)}
      confirmLoading={apply.isPending}
      okButtonProps={{ disabled: !found || chosen.matched.length + chosen.unmatched.length === 0 }}
    >
      {match.error && <ProblemAlert error={match.error} />}
      {apply.error && <ProblemAlert error={apply.error} />}
      {match.isPending && <Busy />}
      {!found && !match.isPending && (
        <Upload.Dragger
          accept=".xlsx,.docx"
          showUploadList={false}
          beforeUpload={(file) => {
            upload(file);
            return false;
          }}
        >
          <p style={{ fontSize: 36, margin: 0 }}>
            <InboxOutlined />
          </p>
          <p>{t('table.drop')}</p>
          <p>{t('table.dropHint')}</p>
        </Upload.Dragger>
      )}
      {found && <Outcome table={found} chosen={chosen} onChoose={setChosen} />}
    </Modal>
  );
}

function Outcome({
  table,
  chosen,
  onChoose,
}: {
  table: TableMatch;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation('breakdown');
  const scroll = { y: 380, x: 900 };
  const unsure = table.matched.filter((row) => !isSure(row)).length;
  return (
    <>
      <p>
        {t('table.columns')}{' '}
        {table.columns.map((column, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header (备注)
          <Tag key={`${n} ${column.header}`} color={column.field ? 'blue' : 'default'}>
            {column.header}
            {column.field ? '' : ` · ${t('table.ignored')}`}
          </Tag>
        ))}
      </p>
      <Tabs
        items={[
          {
            key: 'matched',
            label: t('table.matched', { count: table.matched.length }),
            children: (
              <>
                {unsure > 0 && <p>{t('table.unsure', { count: unsure })}</p>}
                <Table
                  size="small"
                  virtual
                  rowKey="line"
                  scroll={scroll}
                  pagination={false}
                  dataSource={table.matched}
                  rowSelection={{
                    columnWidth: 44,
                    selectedRowKeys: chosen.matched,
                    onChange: (keys) => onChoose({ ...chosen, matched: keys.map(Number) }),
                  }}
                  columns={[
                    { title: t('table.line'), dataIndex: 'line', width: 60 },
                    { title: t('table.theirTask'), dataIndex: 'task' },
                    { title: t('column.original'), dataIndex: 'original' },
                    { title: t('table.score'), width: 80, render: (_, row) => <Score row={row} /> },
                    { title: t('column.leadUnit'), width: 120, render: (_, row) => row.leadUnit ?? <Nothing /> },
                    {
                      title: t('column.coUnits'),
                      width: 130,
                      render: (_, row) => (row.coUnits.length ? listText(row.coUnits) : <Nothing />),
                    },
                    { title: t('column.due'), width: 130, render: (_, row) => <DateText date={row.due} /> },
                  ]}
                />
              </>
            ),
          },
          {
            key: 'unmatched',
            label: t('table.unmatched', { count: table.unmatched.length }),
            children: (
              <>
                <p>{t('table.unmatchedHint')}</p>
                <Table
                  size="small"
                  virtual
                  rowKey="line"
                  scroll={scroll}
                  pagination={false}
                  dataSource={table.unmatched}
                  rowSelection={{
                    columnWidth: 44,
                    selectedRowKeys: chosen.unmatched,
                    onChange: (keys) => onChoose({ ...chosen, unmatched: keys.map(Number) }),
                  }}
                  columns={[
                    { title: t('table.line'), dataIndex: 'line', width: 60 },
                    { title: t('table.theirTask'), dataIndex: 'task' },
                    { title: t('column.leadUnit'), width: 160, render: (_, row) => row.leadUnit ?? <Nothing /> },
                  ]}
                />
              </>
            ),
          },
          {
            key: 'problems',
            label: t('table.problems', { count: table.problems.length }),
            children:
              table.problems.length === 0 ? (
                <p>{t('table.noProblems')}</p>
              ) : (
                <Table
                  size="small"
                  virtual
                  rowKey={(problem) => `${problem.line} ${problem.column} ${problem.found}`}
                  scroll={scroll}
                  pagination={false}
                  dataSource={table.problems}
                  columns={[
                    { title: t('table.line'), dataIndex: 'line', width: 60 },
                    { title: t('table.column'), dataIndex: 'column', width: 130 },
                    { title: t('table.found'), width: 220, render: (_, problem) => problem.found || <Nothing /> },
                    { title: t('table.problem'), dataIndex: 'message' },
                  ]}
                />
              ),
          },
        ]}
      />
    </>
  );
}

function Score({ row }: { row: TableMatch['matched'][number] }) {
  const { t } = useTranslation('breakdown');
  const percent = `${Math.round(Number(row.score) * 100)}%`;
  return isSure(row) ? (
    percent
  ) : (
    <Tag color="warning" title={t('table.check')}>
      {percent} ?
    </Tag>
  );
}
