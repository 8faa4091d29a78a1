import { describe, expect, it } from 'vitest';
import type { MatterDetail } from '../api/types.ts';
import { type Amended, amendmentsOf } from './amendments.ts';

const matter = {
  title: '新建充电桩200个',
  leadUnit: { id: 'u1', name: '县住建局' },
  coUnits: [{ id: 'u2', name: '县发改局' }],
  leader: null,
  due: '2026-12-31',
  target: { measure: '充电桩', value: '200', unit: '个', bound: 'ge', kind: 'flow', stretch: '240' },
  nodes: [{ quarter: 1, text: '完成选址', share: '10', reached: true }],
} as unknown as MatterDetail;

const asItIs: Amended = {
  title: '新建充电桩200个',
  leadUnit: 'u1',
  coUnits: ['u2'],
  leader: null,
  due: '2026-12-31',
  value: '200',
  unit: '个',
  stretch: '240',
  nodes: ['完成选址', '', '', ''],
};

describe('amendmentsOf', () => {
  it('is nothing when nothing was changed', () => {
    expect(amendmentsOf(matter, asItIs)).toBeNull();
  });

  it('sends only what was changed', () => {
    expect(amendmentsOf(matter, { ...asItIs, due: '2026-11-30' })).toEqual({ due: '2026-11-30' });
  });

  it('keeps how a target is bound and counted when its number changes', () => {
    expect(amendmentsOf(matter, { ...asItIs, value: '1,80', stretch: '' })).toEqual({
      target: { measure: '充电桩', value: '180', unit: '个', bound: 'ge', kind: 'flow' },
    });
  });

  it('takes the target away when its number is emptied', () => {
    expect(amendmentsOf(matter, { ...asItIs, value: '' })).toEqual({ target: null });
  });

  it('does not list the lead unit among its co-units', () => {
    expect(amendmentsOf(matter, { ...asItIs, leadUnit: 'u2' })).toEqual({ leadUnit: 'u2', coUnits: [] });
  });

  it('leaves the share and the outcome with a node whose words change', () => {
    expect(amendmentsOf(matter, { ...asItIs, nodes: ['完成选址和招标', '开工', '', ''] })).toEqual({
      nodes: [
        { quarter: 1, text: '完成选址和招标', share: '10', reached: true },
        { quarter: 2, text: '开工' },
      ],
    });
  });
});
