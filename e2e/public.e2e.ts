import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, open, phone } from './browser.ts';

/** How many pixels the page is wider than the screen. As text: it runs in the browser, whose types are not here. */
const wideness = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the public page, as a citizen opens it on a telephone', () => {
  it('shows targets and tasks without signing in, finds one, and speaks English', async () => {
    const { context, page, complaints } = await open(browser, phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${inject('sampleUrl')}/public/qinglan`);
    await page.getByRole('heading', { level: 1, name: '2026年政府工作报告落实情况' }).waitFor();
    expect(await page.title()).toBe('政府工作报告落实情况 · 青澜县 · 落实');
    await page.getByRole('heading', { name: /^地区生产总值 / }).waitFor();

    // Nothing has to be moved sideways to be read.
    const wider = () => page.evaluate<number>(wideness);
    expect(await wider()).toBe(0);

    // Find a task, and open the report's own words.
    await page.getByLabel('搜索').fill('老旧燃气设施');
    const task = page.getByRole('listitem').filter({ hasText: '改造城镇老旧燃气设施3200户' });
    await task.getByText('报告原文和最近进展').click();
    await task.getByText(/报告原文：/).waitFor();
    await page.getByLabel('搜索').fill('没有这样的任务');
    await page.getByText('没有符合条件的任务').waitFor();

    await page.getByText('English', { exact: true }).click();
    await page.getByText('Qinglan County').first().waitFor();
    expect(await wider()).toBe(0);

    // Only what is public was asked for.
    expect(asked.filter((path) => path.startsWith('/api/') && !path.startsWith('/api/public/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
