/**
 * What does the machine allow: the same file as points and lines in plain WebGL2 buffers?
 *
 * A forward scan of the text instead of a document, flat arrays instead of objects, two draw calls a frame. It can
 * be panned, tells which node is under the pointer by a grid, lights one up by its edges alone, and with `?move`
 * moves every node in every frame. No labels, no sizes, no colours: the limit, not a viewer.
 */
import { seededRandom } from '../../../src/kit/seeded-random.ts';
import { fit, openFlatPicture } from './flat-picture.ts';
import { openGrid } from './flat-grid.ts';
import {
  fetchGraphText,
  graphContainer,
  isAsked,
  markData,
  markDrawnAhead,
  publishPlaces,
} from './page-door.ts';
import { scanPlacedXml } from './scan-placed-xml.ts';

const { ids, places, ends } = scanPlacedXml(await fetchGraphText());
markData();
const canvas = document.createElement('canvas');
const [width, height] = [window.innerWidth, window.innerHeight];
Object.assign(canvas, { width, height });
graphContainer().append(canvas);
const picture = openFlatPicture(canvas, places, ends);
const camera = fit(places);
picture.draw(camera);
markDrawnAhead();

/** Pixels an amount of the graph; half the height of the window shows 1 / zoom of it. */
const scale = () => (camera.zoom * height) / 2;
publishPlaces((node) => {
  const at = 2 * (ids.get(node) ?? 0);
  return {
    x: width / 2 + ((places[at] ?? 0) - camera.x) * scale(),
    y: height / 2 - ((places[at + 1] ?? 0) - camera.y) * scale(),
  };
});

let frame = 0;
const drawSoon = () => {
  if (frame !== 0) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    picture.draw(camera);
  });
};
const nodeAt = openGrid(places);
let under = -1;
window.addEventListener('mousemove', ({ buttons, movementX, movementY, clientX, clientY }) => {
  if (buttons === 1) {
    camera.x -= movementX / scale();
    camera.y += movementY / scale();
    return drawSoon();
  }
  const x = camera.x + (clientX - width / 2) / scale();
  const y = camera.y - (clientY - height / 2) / scale();
  const node = nodeAt(x, y, 4 / scale());
  if (node !== under && isAsked('highlight')) drawSoon();
  under = node;
});

if (isAsked('move')) {
  const random = seededRandom(2);
  const drift = Float32Array.from(places, () => (random() - 0.5) / scale());
  const moveOn = () => {
    for (let at = 0; at < places.length; at += 1) places[at]! += drift[at]!;
    picture.move(places);
    picture.draw(camera);
    requestAnimationFrame(moveOn);
  };
  requestAnimationFrame(moveOn);
}
