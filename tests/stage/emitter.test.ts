/**
 * Does our emitter tell what Node's tells, to whom and in which order?
 */
import { EventEmitter as NodeEmitter } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventEmitter } from '../../src/stage/emitter.ts';

type Emitter = Pick<EventEmitter, 'on' | 'once' | 'removeListener' | 'removeAllListeners' | 'emit'>;

const name = fc.constantFrom('a', 'b', '__proto__');
const who = fc.nat(2);
const deed = fc.oneof(
  fc.record({ kind: fc.constantFrom('on', 'once', 'removeListener'), name, who }),
  fc.record({ kind: fc.constant('emit'), name, who }),
  fc.record({ kind: fc.constantFrom('removeAllListeners', 'clear'), name, who }),
);
type Deed = typeof deed extends fc.Arbitrary<infer Of> ? Of : never;

/** What each listener hears; the third takes itself and the first away, and listens anew. */
function play(emitter: Emitter, deeds: readonly Deed[]): readonly unknown[] {
  const heard: unknown[] = [];
  const listeners = [
    (value: unknown) => heard.push(['first', value]),
    (value: unknown) => heard.push(['second', value]),
    (value: unknown) => {
      heard.push(['third', value]);
      emitter.removeListener('a', listeners[0]!);
      emitter.on('b', listeners[1]!);
    },
  ];
  for (const { kind, name: of, who: which } of deeds) {
    const listener = listeners[which]!;
    if (kind === 'on') emitter.on(of, listener);
    else if (kind === 'once') emitter.once(of, listener);
    else if (kind === 'removeListener') emitter.removeListener(of, listener);
    else if (kind === 'removeAllListeners') emitter.removeAllListeners(of);
    else if (kind === 'clear') emitter.removeAllListeners();
    else heard.push(emitter.emit(of, which));
  }
  return heard;
}

test('whatever is done, the same is heard as of the emitter of Node', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const nodes: Emitter = new NodeEmitter().setMaxListeners(0) as unknown as Emitter;
      expect(play(new EventEmitter(), deeds)).toEqual(play(nodes, deeds));
    }),
  );
});
