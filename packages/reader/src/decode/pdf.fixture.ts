/**
 * A PDF with a text layer: each page a list of lines, drawn in a font that is named by code and explained by a ToUnicode
 * map, as office programs write it. An empty page is a scan. For tests only.
 */
export function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  const characters = [...new Set(pages.flat().join(''))];
  const codes = new Map(characters.map((c, i) => [c, hex(i + 1)]));
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    stream(toUnicode(codes)),
  ];
  pages.forEach((lines, i) => {
    const content = 7 + 2 * i;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F 3 0 R >> >> /Contents ${content} 0 R >>`,
      stream(lines.map((line, n) => shown(line, 560 - 20 * n, codes)).join('\n')),
    );
  });
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const hex = (code: number) => code.toString(16).padStart(4, '0');
const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const shown = (line: string, y: number, codes: ReadonlyMap<string, string>) =>
  `BT /F 12 Tf 1 0 0 1 30 ${y} Tm <${[...line].map((c) => codes.get(c)).join('')}> Tj ET`;

function toUnicode(codes: ReadonlyMap<string, string>): string {
  const pairs = [...codes].map(([c, code]) => `<${code}> <${hex(c.charCodeAt(0))}>`);
  const blocks: string[] = [];
  for (let i = 0; i < pairs.length; i += 100) {
    const block = pairs.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
