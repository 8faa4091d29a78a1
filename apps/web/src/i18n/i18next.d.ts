import 'i18next';
import type accounts from '../accounts/zh-CN.json';
import type app from '../app/zh-CN.json';
import type breakdown from '../breakdown/zh-CN.json';
import type dashboard from '../dashboard/zh-CN.json';
import type indicators from '../indicators/zh-CN.json';
import type matters from '../matters/zh-CN.json';
import type publicPage from '../public/zh-CN.json';
import type reports from '../reports/zh-CN.json';
import type session from '../session/zh-CN.json';
import type shared from '../shared/zh-CN.json';
import type units from '../units/zh-CN.json';

/** The Chinese files are the reference: a key that is not in them does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    returnNull: false;
    resources: {
      accounts: typeof accounts;
      app: typeof app;
      breakdown: typeof breakdown;
      dashboard: typeof dashboard;
      indicators: typeof indicators;
      matters: typeof matters;
      public: typeof publicPage;
      reports: typeof reports;
      session: typeof session;
      shared: typeof shared;
      units: typeof units;
    };
  }
}
