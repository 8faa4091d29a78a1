import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a server with the samples, shared by the browser tests of one run. */
    sampleUrl: string;
  }
}

/**
 * One server with the samples for the run, its data in a folder only its owner may enter (mkdtemp makes it 0700).
 * While writing a test, LUOSHI_E2E_URL points at a server that is running already.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.LUOSHI_E2E_URL;
  if (running) {
    project.provide('sampleUrl', running);
    return async () => {};
  }
  const data = await mkdtemp(join(tmpdir(), 'luoshi-e2e-'));
  const server = await startServer(['--port', '0', '--data', data]);
  project.provide('sampleUrl', server.url);
  return async () => {
    await server.interrupt();
    await rm(data, { recursive: true, force: true });
  };
}
