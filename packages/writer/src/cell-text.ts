/**
 * Text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, return at its start) with a quote before
 * it; plain numbers such as `-5` or `+3.2%` stay. For csv, where nothing else tells text from a formula.
 * @example guarded('=HYPERLINK("…")') // "'=HYPERLINK(\"…\")"
 */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[-+]?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text;
}

/** What XML 1.0 cannot hold, and so no docx or xlsx: control characters other than tab and line ends, lone surrogates. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}
