/**
 * How do arrows walk through a list of things that can be pressed?
 *
 * Down, up, Home and End move the focus among the elements that match, round and round; any other key is
 * left to whoever wants it. Says whether it moved.
 */
const STEPS: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ['ArrowDown', (at: number, count: number) => (at + 1) % count],
  ['ArrowUp', (at: number, count: number) => (at <= 0 ? count : at) - 1],
  ['Home', () => 0],
  ['End', (_: number, count: number) => count - 1],
]);

export function walkFocus(list: HTMLElement, key: string, selector: string): boolean {
  const step = STEPS.get(key);
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  if (step === undefined || items.length === 0) return false;
  const at = items.findIndex((item) => item === document.activeElement);
  items[step(at, items.length)]?.focus();
  return true;
}
