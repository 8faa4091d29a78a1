import { Problem } from './problem.ts';

/** What offices attach as evidence. Served as a download only, so nothing in it runs. */
const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  wps: 'application/vnd.ms-works',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  et: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  zip: 'application/zip',
};

/** The media type of an attachment by its name; a problem for an empty file or a kind that is not taken. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) {
    throw new Problem('empty', {
      zh: `附件“${name}”是空的，请重新选择文件。`,
      en: `“${name}” is empty. Choose the file again.`,
    });
  }
  const type = mediaTypes[name.toLowerCase().split('.').at(-1) ?? ''];
  if (type) return type;
  throw new Problem('unsupported-type', {
    zh: `不接收“${name}”这种文件。可以上传：${Object.keys(mediaTypes).join('、')}。`,
    en: `“${name}” is not a kind that is taken. Upload one of: ${Object.keys(mediaTypes).join(', ')}.`,
  });
}

/** A file name without folders and control characters, at most 200 characters long. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return last.replace(/[\u0000-\u001f\u007f]/g, '').slice(-200) || '附件';
}
