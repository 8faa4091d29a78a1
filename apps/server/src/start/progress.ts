/** Prints what the start is doing: a line when a step takes longer than a moment, and how long it took. */
export interface Progress {
  /** Runs a step; prints its name when it takes more than 1.5 s. */
  step<T>(name: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T>;
}

const patience = 1500;

export function printProgress(write: (line: string) => void): Progress {
  return {
    async step(name, work) {
      const started = performance.now();
      let shown = false;
      const show = () => {
        shown = true;
        write(`  ${name} …`);
      };
      const timer = setTimeout(show, patience);
      try {
        const result = await work((detail) => {
          if (shown) write(`    ${detail}`);
        });
        if (shown) write(`  ${name} ✓ ${((performance.now() - started) / 1000).toFixed(1)} s`);
        return result;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
