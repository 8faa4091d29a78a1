import Fastify from 'fastify';
import { expect, it } from 'vitest';
import api from './api.ts';
import { describeApi } from './index.ts';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; tags?: string[]; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, unknown> };
}

it('describes itself as OpenAPI 3.1: every route with its summary, its answer and its problems', async () => {
  const document = (await describeApi()) as Document;
  expect(document.openapi).toBe('3.1.1');
  const routes: string[] = [];
  const app = Fastify();
  app.addHook('onRoute', ({ method, url }) => {
    if (url.startsWith('/api/docs') || url === '/api/openapi.json' || method === 'HEAD') return;
    routes.push(`${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
  });
  await app.register(api);
  await app.ready();
  await app.close();

  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.sort());
  expect(routes.length).toBeGreaterThan(40);
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const where = `${method} ${path}`;
      expect(operation.summary, where).toBeTruthy();
      expect(operation.tags, where).toHaveLength(1);
      expect(Object.keys(operation.responses), where).toContain('default');
      expect(
        Object.keys(operation.responses).some((status) => /^2/.test(status)),
        where,
      ).toBe(true);
    }
  }
});

it('refers to no component that is not there', async () => {
  const text = JSON.stringify(await describeApi());
  const document = JSON.parse(text) as Document;
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((m) => m[1]);
  expect(names.length).toBeGreaterThan(50);
  for (const name of names) expect(document.components.schemas).toHaveProperty(name!);
});
