import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';

interface Props {
  title: string;
  /** One entry a format, in the order they are offered. */
  files: { format: string; label: string; address: string }[];
}

/** 导出: the same content in several file formats, each a plain download. */
export function ExportMenu({ title, files }: Props) {
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: files.map(({ format, label, address }) => ({
          key: format,
          label: (
            <a href={address} download>
              {label}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined />}>{title}</Button>
    </Dropdown>
  );
}
