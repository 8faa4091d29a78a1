import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const send = async (method: 'POST' | 'PATCH' | 'GET', path: string, payload?: object, language = 'zh') => {
  const administrator = await t.as('administrator');
  return administrator({
    method,
    url: `${t.base}${path}`,
    headers: { 'accept-language': language },
    ...(payload && { payload }),
  });
};

it('adds the towns of a county from a list, saying of each line what became of it', async () => {
  const text = '石桥镇人民政府\n北坡乡人民政府，北坡乡\n县统计局\n局';
  const dry = await send('POST', '/units/list', { text, dryRun: true });
  expect(dry.json()).toMatchObject({ created: 0 });
  expect((await send('GET', '/units')).json()).toHaveLength(3);

  const added = (await send('POST', '/units/list', { text })).json();
  expect(added.created).toBe(2);
  expect(added.lines.map((line: { status: string }) => line.status)).toEqual(['new', 'new', 'there', 'wrong']);
  expect(added.lines[3].message).toContain('不像单位名称');
  const units = (await send('GET', '/units')).json();
  expect(units.map((unit: { shortName: string }) => unit.shortName)).toEqual(
    expect.arrayContaining(['石桥镇', '北坡乡']),
  );

  const again = (await send('POST', '/units/list', { text }, 'en')).json();
  expect(again.created).toBe(0);
  expect(again.lines[0]).toMatchObject({ status: 'there', message: 'Already there' });
});

it('adds, renames and ends a unit, and names the field that is wrong', async () => {
  const added = await send('POST', '/units', { name: '青溪县大数据局' });
  expect(added.statusCode).toBe(201);
  expect(added.json()).toMatchObject({ shortName: '县大数据局', kind: 'department', endedOn: null });
  const { id } = added.json();

  const taken = await send('PATCH', `/units/${id}`, { shortName: '县住建局' });
  expect(taken.statusCode).toBe(409);
  expect(taken.json()).toMatchObject({ code: 'already-there', errors: [{ at: '/shortName' }] });
  const renamed = await send('PATCH', `/units/${id}`, { name: '青溪县数据管理局', shortName: '县数据局' });
  expect(renamed.json()).toMatchObject({ shortName: '县数据局', aliases: ['青溪县大数据局'] });

  expect((await send('POST', `/units/${id}/end`, {})).json()).toMatchObject({ endedOn: '2026-09-18' });
  expect((await send('GET', '/units')).body).not.toContain(id);
  expect((await send('GET', '/units?ended=true')).body).toContain(id);
  expect((await send('POST', `/units/${id}/end`, { ended: false })).json()).toMatchObject({ endedOn: null });
});

it('changes who holds a post and keeps who held it before', async () => {
  const unit = t.office.units.housing!.id;
  const post = (await send('POST', '/posts', { title: '常务副县长', holder: '甲', units: [unit] })).json();
  expect(post).toMatchObject({ units: [unit], former: [] });
  const changed = await send('PATCH', `/posts/${post.id}`, { holder: '乙' });
  expect(changed.json()).toMatchObject({
    holder: '乙',
    units: [unit],
    former: [{ holder: '甲', until: '2026-09-18' }],
  });
  const strange = await send('PATCH', `/posts/${post.id}`, { units: [post.id] });
  expect(strange.json()).toMatchObject({ code: 'unknown-unit', status: 422 });
  expect((await send('POST', `/posts/${post.id}/end`)).statusCode).toBe(204);
  expect((await send('GET', '/posts')).body).not.toContain(post.id);
});
