type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells every watching screen that something in the store is not as it was. */
export function changed(): void {
  for (const listener of [...listeners]) {
    listener();
  }
}

/** Calls back on every change; the answer ends it. */
export function watch(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
