import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, open } from './browser.ts';

/** A report of a year that no other test and no sample has. */
const report = `青澜县2022年政府工作报告

——2022年1月12日在青澜县第十八届人民代表大会第一次会议上

各位代表:

现在,我代表县人民政府向大会报告工作,请予审议。

一、2021年工作回顾

过去一年,新建停车泊位300个。

二、2022年工作安排

(一)加快城市更新。年底前改造老旧小区16个。新增公共停车泊位500个。
(二)推进乡村振兴。新建高标准农田2万亩。
`;

/** The table as an office keeps it: a title over all columns, one part over several lines, the lead unit first. */
async function officeTable(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('任务分解');
  sheet.addRow(['青澜县2022年重点任务分解表']);
  sheet.mergeCells('A1:E1');
  sheet.addRow(['序号', '部分', '工作任务', '责任单位', '完成时限']);
  sheet.addRow([1, '加快城市更新', '改造老旧小区16个', '县住建局、县财政局', '11月底']);
  sheet.addRow([2, '', '新增公共停车泊位500个', '县智慧停车公司', '12月底']);
  sheet.mergeCells('B3:B4');
  sheet.addRow([3, '其他', '承办全省龙舟公开赛', '县文旅局', '6月底']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the table that the office already has', () => {
  it('is matched to the report, says what it could not match, and fills the rows', async () => {
    const { context, page, complaints } = await open(browser);
    await page.goto(inject('sampleUrl'));
    await page.getByLabel('账号或手机号').fill('ducha');
    await page.getByLabel('密码', { exact: true }).fill('luoshi-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '报告' }).click();
    await page.getByRole('link', { name: '导入报告' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '2022.txt', mimeType: 'text/plain', buffer: Buffer.from(report, 'utf8') });
    await page.getByRole('link', { name: '去分解任务' }).click();
    const row = page.getByRole('row', { name: /改造老旧小区16个/ });
    await row.waitFor();

    await page.getByRole('button', { name: '导入已有分解表' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles({
      name: '分解表.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await officeTable(),
    });
    await dialog.getByRole('tab', { name: '对上原文 2 行' }).waitFor();
    await dialog.getByRole('tab', { name: '没有对上 1 行' }).click();
    await dialog.getByText('承办全省龙舟公开赛').waitFor();
    await dialog.getByRole('tab', { name: '有问题 1 处' }).click();
    await dialog.getByText(/单位库里没有“县智慧停车公司”/).waitFor();

    // A unit that is not there: nothing at all is written until the line is left out.
    await dialog.getByRole('button', { name: '导入 2 行' }).click();
    await dialog.getByText(/没有导入任何内容/).waitFor();
    await dialog.getByRole('tab', { name: '对上原文 2 行' }).click();
    await dialog.locator('.ant-table-row', { hasText: '新增公共停车泊位500个' }).getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: '导入 1 行' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await row.getByText('县住建局').waitFor();
    await row.getByText('县财政局').waitFor();
    await row.getByText('2022年11月30日').waitFor();

    // The keys alone: into the table, a line down, open the cell, leave it as it was.
    await page.getByRole('checkbox', { name: '选择第1项' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '任务', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
