import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';

interface Budget {
  /** Everything a phone fetches before the catalogue is usable, gzipped. */
  firstVisitBytes: number;
}

/** Prints what a first visit costs a phone, and fails the build when it costs too much. */
export function budget({ firstVisitBytes }: Budget): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'bansang-budget',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle() {
      const folder = join(config.root, config.build.outDir);
      let total = 0;
      console.log('\nbundle report (gzip bytes)');
      for (const file of filesBelow(folder)) {
        const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
        total += bytes;
        console.log(`${String(bytes).padStart(9)}  ${relative(folder, file)}`);
      }
      console.log(`${String(total).padStart(9)}  first visit, of ${firstVisitBytes} allowed\n`);
      if (total > firstVisitBytes) {
        throw new Error(`The first visit costs ${total} gzip bytes; the budget is ${firstVisitBytes}.`);
      }
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
