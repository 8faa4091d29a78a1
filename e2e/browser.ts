import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that arrives by npm; elsewhere the system's Chromium. */
export async function launch(): Promise<Browser> {
  const executablePath =
    process.platform === 'linux' && process.arch === 'x64'
      ? await sparticuz.executablePath()
      : systemChromium.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium found: install one, e.g. `apt-get install chromium`.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A fresh signed-out context in Chinese; console errors and page errors are collected and must stay empty. */
export async function open(
  browser: Browser,
  viewport = desktop,
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused request (401, 409, 422) is part of some paths; the browser logs it as an error by itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.setDefaultTimeout(15_000);
  return { context, page, complaints };
}
