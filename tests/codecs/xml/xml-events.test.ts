/**
 * Are texts told to whom wants them, prefixes resolved and limits held, whoever reads?
 */
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { XmlEvents } from '../../../src/codecs/xml/xml-events.ts';
import type { XmlTag } from '../../../src/codecs/xml/xml-tag.ts';

class Refusal extends Error {}

function listen() {
  const told: string[] = [];
  const stop = (sentence: string): never => {
    throw new Refusal(sentence);
  };
  const handler = {
    open: (tag: XmlTag) => {
      told.push(`<${tag.uri} ${tag.name} ${tag.count}>`);
      return tag.name === 't';
    },
    close: (text: string, line: number) => told.push(`${line} ${text}`),
    meetText: (line: number) => told.push(`text ${line}`),
  };
  return { told, events: new XmlEvents(handler, { atTag: stop, here: stop }) };
}

test('texts, stray texts, and the namespace of a prefix', () => {
  const { told, events } = listen();
  events.beginTag();
  events.meetAttribute('xmlns:v', 'urn:v');
  events.meetAttribute('one', '1');
  events.openTag('v:t');
  expect(events.wantsText).toBe(true);
  events.meetText('a', 3);
  events.beginTag();
  events.openTag('b');
  expect(events.wantsText).toBe(false);
  events.meetText('\n', 6);
  events.meetText('\n x\n', 8);
  events.meetText('y', 8);
  events.closeTag(9);
  events.meetText('b', 9);
  events.closeTag(9);
  events.meetText('z', 10);
  expect(told).toEqual(['<urn:v t 1>', '< b 0>', 'text 7', '9 ', '1 ab']);
});

test('what is too deep, too long or of no vocabulary is refused', () => {
  const deep = listen().events;
  expect(() => {
    for (let depth = 0; depth <= LIMITS.depth; depth += 1) {
      deep.beginTag();
      deep.openTag('a');
    }
  }).toThrow(`more than ${LIMITS.depth} deep`);
  const long = listen().events;
  long.beginTag();
  expect(() => long.meetAttribute('a', 'x'.repeat(LIMITS.textLength + 1))).toThrow('longer than');
  long.openTag('t');
  expect(() => long.meetText('x'.repeat(LIMITS.textLength + 1), 1)).toThrow('longer than');
  const strange = listen().events;
  strange.beginTag();
  expect(() => strange.openTag('v:a')).toThrow('“v” is not declared');
});
