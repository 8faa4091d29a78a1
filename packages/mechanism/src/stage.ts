import type { Mechanism, Stage } from './mechanism.ts';

export function stageOf(mechanism: Mechanism, id: string): Stage | null {
  return mechanism.stages.find((stage) => stage.id === id) ?? null;
}
