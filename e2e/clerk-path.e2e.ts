import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, open } from './browser.ts';

/** A short report of our own, for a county that already has one for that year. */
const report = `青澜县2026年政府工作报告

——2026年2月10日在青澜县第十八届人民代表大会第六次会议上

各位代表:

现在,我代表县人民政府向大会报告工作,请予审议。

一、2025年工作回顾

过去一年,全县地区生产总值增长6.0%,新建口袋公园4个。

二、2026年工作安排

做好今年政府工作,要突出抓好以下任务。

(一)补齐城乡短板。年底前新建口袋公园12个。9月底前完成城东泵站迁建工程。推进智慧停车试点。

(二)办好民生实事。新增公办幼儿园学位360个。

各位代表!让我们携手奋进,为建设更加美好的青澜而努力!
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const signIn = async (page: Page, account: string) => {
  await page.goto(inject('sampleUrl'));
  await page.getByLabel('账号或手机号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill('luoshi-demo');
  await page.getByRole('button', { name: /^登\s*录$/ }).click();
  await page.getByRole('heading', { name: /工作台$/ }).waitFor();
};

const dialog = (page: Page) => page.getByRole('dialog');

describe('the clerk’s path: from a report to a red light that turns green', () => {
  it('uploads, breaks down, publishes, reports and sees the light change', async () => {
    const clerk = await open(browser);
    const { page } = clerk;
    await signIn(page, 'ducha');

    // Hand the report in. 2026 is there already: keep both.
    await page.getByRole('link', { name: '报告' }).click();
    await page.getByRole('link', { name: '导入报告' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '工作报告.txt', mimeType: 'text/plain', buffer: Buffer.from(report, 'utf8') });
    await page.getByRole('button', { name: '存为新版本', exact: true }).click();
    await page.getByRole('link', { name: '查看报告', exact: true }).click();

    // The reading: a mark in the text says what it is, and the list finds it in the text.
    const text = page.getByRole('article', { name: '报告正文' });
    await text.getByText('12个').click();
    await page.getByText('口袋公园').last().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /承诺事项/ }).click();
    await page.getByRole('button', { name: /推进智慧停车试点/ }).click();

    // The breakdown table: every promise a row.
    await page.getByRole('link', { name: '任务分解表' }).click();
    const row = page.getByRole('row', { name: /新建口袋公园12个/ });
    await row.waitFor();
    await expect.poll(() => page.getByRole('row', { name: /迁建|学位360个|智慧停车/ }).count()).toBe(3);
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: '批量指派' }).click();
    await dialog(page).getByLabel('牵头单位').fill('住建');
    await page.keyboard.press('Enter');
    await dialog(page)
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await row.getByText('县住建局').waitFor();
    await row.getByRole('checkbox').check();
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /^下\s*达$/ })
      .click();
    await page.getByRole('button', { name: '确认下达' }).click();
    await page.getByText('已下达 1 项').waitFor();
    await page.getByRole('button', { name: /完\s*成/ }).click();

    // The table as a file.
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByText('Excel 表格').click();
    const file = await (await download).path();
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    expect(clerk.complaints).toEqual([]);
    await clerk.context.close();

    // The unit reports a month: far behind first, then well ahead.
    const unit = await open(browser);
    await signIn(unit.page, 'zhujian');
    await unit.page.getByRole('link', { name: '任务台账' }).click();
    await unit.page.getByLabel('搜索任务或原文').fill('新建口袋公园12个');
    await unit.page.keyboard.press('Enter');
    await unit.page
      .getByRole('link', { name: /新建口袋公园12个/ })
      .first()
      .click();
    await unit.page.getByRole('heading', { name: /新建口袋公园12个/ }).waitFor();
    await unit.page.getByRole('button', { name: '填报进展' }).click();
    await dialog(unit.page).getByLabel('年初以来累计数').fill('2');
    await dialog(unit.page).getByLabel('进展情况').fill('两个公园完工,其余在做苗木采购。');
    await dialog(unit.page)
      .getByRole('button', { name: /提\s*交/ })
      .click();
    await unit.page
      .getByText(/红灯。完成 16.7%/)
      .first()
      .waitFor();

    await unit.page.getByRole('button', { name: '填报进展' }).click();
    await dialog(unit.page).getByLabel('年初以来累计数').fill('10');
    await dialog(unit.page).getByLabel('进展情况').fill('十个公园完工开放。');
    await dialog(unit.page)
      .getByRole('button', { name: /提\s*交/ })
      .click();
    await unit.page.getByText('红灯 → 绿灯').first().waitFor();
    expect(unit.complaints).toEqual([]);
    await unit.context.close();

    // Everybody sees it, without signing in.
    const citizen = await open(browser);
    await citizen.page.goto(`${inject('sampleUrl')}/public/qinglan`);
    await citizen.page.getByText('新建口袋公园12个').first().waitFor();
    expect(citizen.complaints).toEqual([]);
    await citizen.context.close();
  });
});
