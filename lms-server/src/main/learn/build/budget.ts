import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';

interface Budget {
  /** Everything a phone fetches before the catalogue is usable, gzipped. */
  firstVisitBytes: number;
}

/** Prints what a first visit costs a phone, and fails the build when it costs too much. What is fetched only when asked for does not count. */
export function budget({ firstVisitBytes }: Budget): Plugin {
  let config: ResolvedConfig;
  let later: Set<string>;
  return {
    name: 'bansang-budget',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_, bundle) {
      later = fetchedLater(bundle);
    },
    closeBundle() {
      const folder = join(config.root, config.build.outDir);
      let total = 0;
      console.log('\nbundle report (gzip bytes)');
      for (const file of filesBelow(folder)) {
        const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
        const name = relative(folder, file);
        total += later.has(name) ? 0 : bytes;
        console.log(`${String(bytes).padStart(9)}  ${name}${later.has(name) ? '  (only when needed)' : ''}`);
      }
      console.log(`${String(total).padStart(9)}  first visit, of ${firstVisitBytes} allowed\n`);
      if (total > firstVisitBytes) {
        throw new Error(`The first visit costs ${total} gzip bytes; the budget is ${firstVisitBytes}.`);
      }
    },
  };
}

/** The scripts that nothing loads at once. */
function fetchedLater(bundle: Rollup.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const atOnce = new Set<string>();
  const visit = (name: string): void => {
    const chunk = chunks.find((each) => each.fileName === name);
    if (chunk && !atOnce.has(name)) {
      atOnce.add(name);
      chunk.imports.forEach(visit);
    }
  };
  chunks.filter((each) => each.isEntry).forEach((each) => visit(each.fileName));
  return new Set(chunks.map((each) => each.fileName).filter((name) => !atOnce.has(name)));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
