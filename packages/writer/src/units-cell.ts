/** Several units in one cell: lead first. */

export interface UnitsCell {
  lead: string | null;
  others: string[];
}

const LEAD = /^(牵头|主办|主责|责任)(单位|部门)?[：:]/;
const CO = /^(配合|协办|协同|参与|协助)(单位|部门)?[：:]/;

/**
 * Units by 、，,；;/ line ends and spaces, but not inside brackets: 各镇（街道、开发区） is one. Labels inside the cell
 * (牵头单位：… 配合单位：…) and marks after a name (（牵头）) are heeded.
 * @example unitsOf('县财政局（牵头）、县发改局\n县审计局') // { lead: '县财政局', others: ['县发改局', '县审计局'] }
 */
export function unitsOf(cell: string): UnitsCell {
  let co = false;
  const leads: string[] = [];
  const others: string[] = [];
  for (const piece of pieces(cell)) {
    if (CO.test(piece)) co = true;
    else if (LEAD.test(piece)) co = false;
    const marked = /[（(](牵头|主办|主责)[）)]/.test(piece);
    const name = piece
      .replace(CO, '')
      .replace(LEAD, '')
      .replace(/[（(](牵头|主办|主责|配合|协办)[）)]/g, '')
      .replace(/等$/, '')
      .trim();
    if (name === '' || name === '等' || /^[-—/无]+$/.test(name)) continue;
    if (marked) leads.unshift(name);
    else (co ? others : leads).push(name);
  }
  const [lead = null, ...rest] = [...new Set(leads)];
  return { lead, others: [...new Set([...rest, ...others])].filter((name) => name !== lead) };
}

function pieces(cell: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (const char of cell) {
    if (char === '（' || char === '(') depth += 1;
    if (char === '）' || char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、，,；;/\s]/.test(char)) {
      found.push(piece);
      piece = '';
    } else piece += char;
  }
  // A label and its first name may be parted by a space: 牵头单位： 县财政局.
  return [...found, piece].map((text) => text.trim()).filter((text) => text !== '');
}
