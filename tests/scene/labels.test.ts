import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlap, touches } from '../../src/kit/plane.ts';
import {
  ACTOR_FONT,
  fontOf,
  labelTexts,
  placeLabels,
  type LabelRequest,
} from '../../src/scene/labels.ts';
import { discsAt, essayFrame, measure, nodeMark } from '../fixtures/marks.ts';

const viewport = { width: 600, height: 500 };
const request = (
  nodes: LabelRequest['nodes'],
  discs: LabelRequest['discs'],
  more: Partial<LabelRequest> = {},
): LabelRequest => ({
  nodes,
  discs,
  badges: [],
  names: [],
  viewport,
  scale: 1,
  ink: () => 0,
  measure,
  before: [],
  ...more,
});

test('in an essay no label covers another or a node, and all stay inside the window', () => {
  for (const size of [
    { width: 690, height: 800 },
    { width: 1000, height: 640 },
  ]) {
    const { labels, discs } = essayFrame(size);
    const bounds = { left: 0, top: 0, right: size.width, bottom: size.height };
    for (const [index, one] of labels.entries()) {
      expect(contains(bounds, one.box)).toBe(true);
      for (const other of labels.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
      for (const disc of discs.values()) expect(touches(disc, one.box)).toBe(false);
    }
  }
});

test('a name of any length is measured in no more than a few lines', () => {
  let letters = 0;
  const counting = (text: string) => {
    letters += text.length;
    return measure(text, ACTOR_FONT);
  };
  const texts = labelTexts('Long '.repeat(40_000), ACTOR_FONT, counting);
  expect(texts.every(({ lines }) => lines.join(' ').length < 130)).toBe(true);
  expect(letters).toBeLessThan(20_000);
});

test('an actor on the screen always has its label, however crowded', () => {
  const place = fc.tuple(fc.integer({ min: 20, max: 580 }), fc.integer({ min: 20, max: 480 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
      const nodes = places.map((_, at) => nodeMark(at, { label: `Ministry of Affairs ${at}` }));
      const labels = placeLabels(request(nodes, discsAt(...places)));
      expect(labels.length).toBe(nodes.length);
    }),
    { numRuns: 25 },
  );
});

test('on a telephone that lies on its side no label covers another either', () => {
  for (const size of [
    { width: 844, height: 210 },
    { width: 320, height: 345 },
  ]) {
    const { labels } = essayFrame(size);
    expect(labels.length).toBeGreaterThan(5);
    for (const [index, one] of labels.entries())
      for (const other of labels.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
  }
});

test('where there are too many actors to name all, none covers another', () => {
  const places = Array.from({ length: 121 }, (_, at): [number, number] => [
    30 + (at % 11) * 8,
    30 + Math.floor(at / 11) * 8,
  ]);
  const nodes = places.map((_, at) => nodeMark(at, { label: `Ministry of Affairs ${at}` }));
  const labels = placeLabels(request(nodes, discsAt(...places)));
  expect(labels.length).toBeLessThan(nodes.length);
  for (const [index, one] of labels.entries())
    for (const other of labels.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
});

test('what is not an actor gives way; what is chosen comes first', () => {
  const nodes = [
    nodeMark(0, { isActor: false, weight: 5 }),
    nodeMark(1, { isActor: false, weight: 1, selected: true }),
  ];
  const crowd = Array.from({ length: 60 }, (_, at): [number, number] => [
    200 + (at % 8) * 22,
    200 + Math.floor(at / 8) * 22,
  ]);
  const labels = placeLabels(request(nodes, discsAt([277, 266], [255, 266], ...crowd)));
  expect(labels[0]!.node.key).toBe('n1');
  expect(labels.length).toBe(1);
});

test('faded nodes and nodes off the screen have no label', () => {
  const nodes = [nodeMark(0, { light: 'faded' }), nodeMark(1), nodeMark(2)];
  const labels = placeLabels(request(nodes, discsAt([100, 100], [-50, 100], [300, 300])));
  expect(labels.map(({ node }) => node.key)).toEqual(['n2']);
});

test('a label keeps its place while that is free, even when another would now be better', () => {
  const nodes = [nodeMark(0)];
  const heavyBelow: LabelRequest['ink'] = (box) => (box.top > 250 ? 50 : 0);
  const [first] = placeLabels(request(nodes, discsAt([300, 250])));
  const kept = placeLabels(
    request(nodes, discsAt([300, 250]), { ink: heavyBelow, before: [first!] }),
  );
  expect(kept[0]!.choice).toBe(first!.choice);
  const anew = placeLabels(request(nodes, discsAt([300, 250]), { ink: heavyBelow }));
  expect(anew[0]!.choice).not.toBe(first!.choice);
});

test('a label far from its node is tied to it by a hairline that starts at the rim', () => {
  const crowd = Array.from({ length: 24 }, (_, at): [number, number, number] => {
    const angle = (at / 24) * 2 * Math.PI;
    return [300 + Math.cos(angle) * 30, 250 + Math.sin(angle) * 30, 9];
  });
  const [label] = placeLabels(request([nodeMark(0)], discsAt([300, 250], ...crowd)));
  expect(label!.leader).not.toBeNull();
  expect(Math.hypot(label!.leader!.from.x - 300, label!.leader!.from.y - 250)).toBeCloseTo(11, 0);
});

test('labels keep clear of names and badges', () => {
  const name = { left: 240, top: 255, right: 360, bottom: 275 };
  const badge = { x: 330, y: 250, radius: 11 };
  const [label] = placeLabels(
    request([nodeMark(0)], discsAt([300, 250]), { names: [name], badges: [badge] }),
  );
  expect(overlap(label!.box, name)).toBe(false);
  expect(touches(badge, label!.box)).toBe(false);
});

test('a long label may be folded, a short one is not; from far away letters are smaller', () => {
  expect(labelTexts('China', ACTOR_FONT, measure).length).toBe(1);
  const [folded, whole] = labelTexts('Political Science Department', ACTOR_FONT, measure);
  expect(folded!.lines.length).toBe(2);
  expect(whole!.lines.length).toBe(1);
  expect(fontOf({ isActor: true }, 0.4).sizePx).toBeLessThan(fontOf({ isActor: true }).sizePx);
});
