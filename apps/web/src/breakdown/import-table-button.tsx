import { ImportOutlined } from '@ant-design/icons';
import { Button, Spin } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const TableDialog = lazy(() => import('./table-dialog.tsx').then((module) => ({ default: module.TableDialog })));

/** Opens the import of the table that the office already has. */
export function ImportTableButton({ report }: { report: string }) {
  const { t } = useTranslation('breakdown');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ImportOutlined />} onClick={() => setOpen(true)}>
        {t('table.button')}
      </Button>
      {open && (
        <Suspense fallback={<Spin />}>
          <TableDialog report={report} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
