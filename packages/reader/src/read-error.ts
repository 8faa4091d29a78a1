import type { ReadError, ReadErrorCode } from './reading.ts';

/** What is wrong with the file and what to do about it, in the two languages of the product. */
const messages: Record<ReadErrorCode, { zh: string; en: string }> = {
  empty: {
    zh: '文件是空的，没有可识读的文字。请确认上传的是报告正文，或直接粘贴全文。',
    en: 'The file is empty. Check that it is the report itself, or paste the text.',
  },
  'not-text': {
    zh: '文件内容不是文字（像是图片、压缩包或程序）。请提供 txt、html、md、docx、doc 或 pdf 格式的报告正文，或它们的 zip 压缩包。',
    en: 'The content is not text (it looks like an image, an archive or a program). Provide the report as txt, html, md, docx, doc or pdf, or a zip of these.',
  },
  unsupported: {
    zh: '暂不支持这种文件格式（如表格、演示文稿、rtf、rar、7z）。请另存为 docx 或 txt；多个文件请打包成 zip 后再试。',
    en: 'This file format is not supported (a spreadsheet, slides, rtf, rar or 7z, for example). Save it as docx or txt, or pack several files as zip, and try again.',
  },
  scanned: {
    zh: '这份 PDF 没有文字层（多为扫描件）。请先做文字识别（OCR），或提供 docx、txt 版本。',
    en: 'This PDF has no text layer (it is probably a scan). Run OCR first, or provide the docx or txt version.',
  },
  'too-large': {
    zh: '文件超过 50 MB，未予读取。请只提供报告正文，去掉图片和附件后再试。',
    en: 'The file is larger than 50 MB and was not read. Provide the text of the report without pictures and attachments.',
  },
  'damaged-file': {
    zh: '文件已损坏，无法打开。请用办公软件打开并重新保存，或另存为 txt 后再试。',
    en: 'The file is damaged and cannot be opened. Open and save it again in an office program, or save it as txt.',
  },
  'zip-bomb': {
    zh: '文件解压后异常庞大，疑似压缩炸弹，已拒绝读取。请提供正常保存的文件。',
    en: 'The file unpacks to an abnormal size (a suspected zip bomb) and was refused. Provide a normally saved file.',
  },
  encrypted: {
    zh: '文件设有密码，无法读取。请取消密码后重新保存，再次上传。',
    en: 'The file is protected by a password and cannot be read. Remove the password, save it again and retry.',
  },
  classified: {
    zh: '文件首部标有密级（秘密、机密或绝密）。本系统不得处理涉密文件，请立即从本机移除并按保密规定处置。',
    en: 'The head of the file carries a classification mark (秘密, 机密 or 绝密). This system must not process classified documents; remove the file and follow the secrecy rules.',
  },
};

export function readError(code: ReadErrorCode, file: string): ReadError {
  const { zh, en } = messages[code];
  return { code, file, message: { zh: `${file}：${zh}`, en: `${file}: ${en}` } };
}
