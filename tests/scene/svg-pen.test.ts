/**
 * Does each call of a pen become the element that looks like it on a canvas?
 */
import { beforeEach, expect, test } from 'vitest';
import { SvgPen } from '../../src/scene/svg-pen.ts';

let pen = new SvgPen(() => 0);
beforeEach(() => {
  pen = new SvgPen((text, font) => text.length * Number.parseInt(font.split(' ')[1] ?? '', 10));
});

const SHEET = { width: 100, height: 50.5, title: 'A title', description: 'What it is' };

/** The lines between the description and the end. */
const drawn = (): readonly string[] => pen.toSvg(SHEET).trimEnd().split('\n').slice(4, -1);

test('the file has a size, a box to see, a title and a description, and fetches nothing', () => {
  const svg = pen.toSvg(SHEET);
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  );
  expect(svg).toContain(' width="100" height="50.5" viewBox="0 0 100 50.5"');
  expect(svg).toContain('<title>A title</title>\n<desc>What it is</desc>');
  expect(svg).toMatch(/<\/svg>\n$/);
  expect(svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(
    /https?:|url\(|<script|<style|<image/,
  );
});

test('a path is filled, and stroked with its width, caps, joins and dashes', () => {
  pen.fillStyle = '#111111';
  pen.strokeStyle = '#222222';
  pen.lineWidth = 1.234;
  pen.moveTo(0, 0);
  pen.lineTo(10, 5);
  pen.fill();
  pen.stroke();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.setLineDash([0.1, 4.2]);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.lineJoin = 'miter';
  pen.stroke();
  const plain = '<path d="M0 0L10 5" fill="none" stroke="#222222" stroke-width="1.23"/>';
  expect(drawn()).toEqual([
    '<path d="M0 0L10 5" fill="#111111"/>',
    plain,
    '<path d="M0 0L10 5" fill="none" stroke="#222222" stroke-width="1.23" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="0.1 4.2"/>',
    plain,
  ]);
});

test('a disc is a circle; a path without points is nothing', () => {
  pen.arc(5, 6, 2, 0, 2 * Math.PI);
  pen.fill();
  pen.beginPath();
  pen.fill();
  pen.stroke();
  pen.fillRect(1, 2, 3, 4);
  expect(drawn()).toEqual([
    '<circle cx="5" cy="6" r="2" fill="#000000"/>',
    '<rect x="1" y="2" width="3" height="4" fill="#000000"/>',
  ]);
});

test('a shape is moved and scaled, and all is as before afterwards', () => {
  pen.fillStyle = '#111111';
  pen.save();
  pen.translate(10, 20);
  pen.scale(0.5, 0.5);
  pen.translate(2, 2);
  pen.fillStyle = '#222222';
  pen.fillShape('M1 1z');
  pen.restore();
  pen.fillShape('M1 1z');
  expect(drawn()).toEqual([
    '<path d="M1 1z" fill="#222222" transform="translate(11 21) scale(0.5)"/>',
    '<path d="M1 1z" fill="#111111"/>',
  ]);
});

test('restore brings back every look, and one restore too many is none', () => {
  const looks = () => {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, letterSpacing, textAlign } =
      pen;
    return [fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, letterSpacing, textAlign];
  };
  const before = looks();
  pen.save();
  pen.fillStyle = pen.strokeStyle = '#abcdef';
  pen.lineWidth = 7;
  pen.lineCap = 'round';
  pen.lineJoin = 'bevel';
  pen.font = '600 20px x';
  pen.letterSpacing = '3px';
  pen.textAlign = 'right';
  pen.setLineDash([1]);
  pen.scale(2, 2);
  pen.restore();
  pen.restore();
  expect(looks()).toEqual(before);
  pen.lineTo(1, 2);
  pen.stroke();
  expect(drawn()).toEqual(['<path d="M1 2" fill="none" stroke="#000000" stroke-width="1"/>']);
});

test('a clip holds until the pen is restored; clips may lie in clips', () => {
  pen.save();
  pen.rect(0, 0, 10, 10);
  pen.clip();
  pen.save();
  pen.clip();
  pen.fillRect(0, 0, 1, 1);
  pen.restore();
  pen.fillRect(0, 0, 2, 2);
  pen.restore();
  pen.fillRect(0, 0, 3, 3);
  const clip = (at: number) => [
    `<clipPath id="relata-clip-${at}"><path d="M0 0H10V10H0Z"/></clipPath>`,
    `<g clip-path="url(#relata-clip-${at})">`,
  ];
  const square = (side: number) =>
    `<rect x="0" y="0" width="${side}" height="${side}" fill="#000000"/>`;
  expect(drawn()).toEqual([
    ...clip(1),
    ...clip(2),
    square(1),
    '</g>',
    square(2),
    '</g>',
    square(3),
  ]);
});

test('a text stands with its font, its anchor and its spacing', () => {
  pen.font = "600 11.5px 'Source Sans 3', sans-serif";
  pen.textAlign = 'center';
  pen.letterSpacing = '1.6px';
  pen.fillText('ONE', 1, 2);
  pen.font = '400 12px x';
  pen.textAlign = 'right';
  pen.letterSpacing = '0px';
  pen.fillText('two', 3, 4);
  pen.textAlign = 'left';
  pen.fillText('three', 5, 6);
  expect(drawn()).toEqual([
    '<text fill="#000000" x="1" y="2" font-size="11.5" font-weight="600" text-anchor="middle" letter-spacing="1.6">ONE</text>',
    '<text fill="#000000" x="3" y="4" font-size="12" text-anchor="end">two</text>',
    '<text fill="#000000" x="5" y="6" font-size="12">three</text>',
  ]);
});

test('a halo is a use of the very text that is filled over it', () => {
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = 3.2;
  pen.lineJoin = 'round';
  pen.strokeText('one', 1, 2);
  pen.fillText('one', 1, 2);
  expect(drawn()).toEqual([
    '<use xlink:href="#relata-text-1" stroke="#ffffff" stroke-width="3.2" stroke-linejoin="round"/>',
    '<text id="relata-text-1" fill="#000000" x="1" y="2" font-size="10">one</text>',
  ]);
});

test('an outline over which nothing or something else is written stays an outline', () => {
  pen.strokeText('one', 1, 2);
  pen.fillText('two', 1, 2);
  pen.strokeText('three', 1, 2);
  const outlined = (text: string) =>
    `<text fill="none" stroke="#000000" stroke-width="1" stroke-linejoin="miter" x="1" y="2" font-size="10">${text}</text>`;
  expect(drawn()).toEqual([
    outlined('one'),
    '<text fill="#000000" x="1" y="2" font-size="10">two</text>',
    outlined('three'),
  ]);
});

test('groups are layers, or carry the id of what they draw, and a title', () => {
  pen.openGroup({ what: 'layer', name: 'Relations' });
  pen.openGroup({ what: 'relation', name: 'r1', title: 'A → B' });
  pen.closeGroup();
  pen.closeGroup();
  expect(drawn()).toEqual([
    '<g inkscape:groupmode="layer" inkscape:label="Relations">',
    '<g data-relation="r1"><title>A → B</title>',
    '</g>',
    '</g>',
  ]);
});

test('names and words that look like markup are words', () => {
  const nasty = '"><script>alert(1)</script>&amp;\u0000]]>';
  const inert = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;␀]]&gt;';
  pen.openGroup({ what: 'entity', name: nasty, title: nasty });
  pen.fillText(nasty, 0, 0);
  pen.closeGroup();
  expect(drawn()).toEqual([
    `<g data-entity="${inert}"><title>${inert}</title>`,
    `<text fill="#000000" x="0" y="0" font-size="10">${inert}</text>`,
    '</g>',
  ]);
  const svg = pen.toSvg({ ...SHEET, title: nasty, description: nasty });
  expect(svg).toContain(`<title>${inert}</title>\n<desc>${inert}</desc>`);
});

test('nothing is written where a number is not finite', () => {
  pen.fillText('a', Number.NaN, 0);
  pen.strokeText('a', 0, Infinity);
  pen.fillRect(0, 0, Number.NaN, 1);
  pen.moveTo(0, Number.NaN);
  pen.stroke();
  expect(drawn()).toEqual([]);
});

test('widths are those that it was given to measure with', () => {
  pen.font = '400 12px x';
  expect(pen.measureText('abc').width).toBe(36);
});
