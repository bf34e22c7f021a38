/**
 * How does sigma tell its listeners?
 *
 * By the emitter of Node, of which the package that stands in for it in a browser is five times what sigma asks:
 * this is that much, under the same names (vite.config.ts puts it in the place of `events`). As in Node, who listens
 * or leaves while something is being told takes part from the next time on.
 */
type Name = string | symbol;
type Listen = (...values: readonly unknown[]) => void;

interface Listener {
  readonly listen: Listen;
  readonly isOnce: boolean;
}

export class EventEmitter {
  readonly #listeners = new Map<Name, readonly Listener[]>();

  on(name: Name, listen: Listen): this {
    return this.#add(name, { listen, isOnce: false });
  }

  once(name: Name, listen: Listen): this {
    return this.#add(name, { listen, isOnce: true });
  }

  /** Of one that listens twice, the later goes. */
  removeListener(name: Name, listen: Listen): this {
    const listeners = this.#listeners.get(name) ?? [];
    const at = listeners.findLastIndex((listener) => listener.listen === listen);
    if (at >= 0) this.#listeners.set(name, listeners.toSpliced(at, 1));
    return this;
  }

  removeAllListeners(name?: Name): this {
    if (name === undefined) this.#listeners.clear();
    else this.#listeners.delete(name);
    return this;
  }

  /** Whether anybody listened. */
  emit(name: Name, ...values: readonly unknown[]): boolean {
    const listeners = this.#listeners.get(name) ?? [];
    for (const { listen, isOnce } of listeners) {
      if (isOnce) this.removeListener(name, listen);
      listen.apply(this, [...values]);
    }
    return listeners.length > 0;
  }

  #add(name: Name, listener: Listener): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }
}
