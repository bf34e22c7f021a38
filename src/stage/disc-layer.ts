/**
 * How do all discs get onto the screen without being sent there anew for every picture?
 *
 * One WebGL program over three buffers that stay: places, radii and colours, each uploaded when it changed and at no
 * other time. What the camera does are four numbers more. Each disc is one triangle round it, and its coverage is
 * worked out a pixel: full up to one CSS pixel from the rim, none beyond the rim. In the order of the corpus. Every
 * corner has its numbers: one shape drawn many times would need a third of them, but takes ten times as long where
 * a processor draws, and is no faster on most graphics cards when the shape is as small.
 */
import type { DiscLooks } from '../scene/disc-looks.ts';
import { sizeFactor, type Camera, type Stretch, type Viewport } from '../scene/viewport.ts';

export interface DiscLayer {
  /** x0, y0, x1, y1 … in the order of the corpus, before the stretch; read when next drawn. */
  readonly place: (positions: Float32Array<ArrayBuffer>) => void;
  readonly stretch: (stretch: Stretch) => void;
  readonly look: (looks: DiscLooks) => void;
  readonly draw: (camera: Camera, viewport: Viewport) => void;
  readonly close: () => void;
}

/** Corners of a triangle whose inner circle has the radius 1. */
const CORNERS = Float32Array.of(2, 0, -1, Math.sqrt(3), -1, -Math.sqrt(3));

// Both in the language of WebGL 1, which WebGL 2 reads as well.
const VERTEX = `
attribute vec2 a_corner;
attribute vec2 a_place;
attribute float a_radius;
attribute vec4 a_colour;
uniform vec4 u_view; // the middle of the window in graph units, then clip units a graph unit
uniform vec2 u_stretch;
uniform vec2 u_pixel; // clip units a CSS pixel
uniform float u_size;
uniform float u_least;
varying vec4 v_colour;
varying vec2 v_away;
varying float v_radius;
void main() {
  v_colour = a_colour;
  v_radius = a_radius > 0.0 ? max(a_radius * u_size, u_least) : 0.0;
  v_away = a_corner * v_radius;
  gl_Position = vec4((a_place * u_stretch - u_view.xy) * u_view.zw + v_away * u_pixel, 0.0, 1.0);
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_colour;
varying vec2 v_away;
varying float v_radius;
void main() {
  gl_FragColor = vec4(v_colour.rgb, 1.0) * v_colour.a * clamp(v_radius - length(v_away), 0.0, 1.0);
}`;

function compile(gl: WebGLRenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error('WebGL gives no shader.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

function link(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram();
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, VERTEX),
    compile(gl, gl.FRAGMENT_SHADER, FRAGMENT),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  // Freed with the program.
  for (const shader of shaders) gl.deleteShader(shader);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The program for discs does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}

const CORNER_COUNT = 3;

/** A buffer of so many words of four bytes a disc, uploaded when it was given something, and only then. */
interface Column {
  readonly give: (values: Float32Array | Uint8Array) => void;
  readonly upload: () => void;
  readonly close: () => void;
}

function openColumn(gl: WebGLRenderingContext, words: number): Column {
  const buffer = gl.createBuffer();
  let given: Float32Array | Uint8Array | null = null;
  let corners = new Uint32Array(0);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  return {
    give: (values) => {
      given = values;
    },
    upload: () => {
      if (given === null) return;
      const discs = new Uint32Array(given.buffer, given.byteOffset, given.byteLength / 4);
      given = null;
      const isNew = corners.length !== CORNER_COUNT * discs.length;
      if (isNew) corners = new Uint32Array(CORNER_COUNT * discs.length);
      for (let from = 0, to = 0; from < discs.length; from += words)
        for (let corner = 0; corner < CORNER_COUNT; corner += 1)
          for (let word = 0; word < words; word += 1) corners[to++] = discs[from + word] ?? 0;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      if (isNew) gl.bufferData(gl.ARRAY_BUFFER, corners, gl.DYNAMIC_DRAW);
      else gl.bufferSubData(gl.ARRAY_BUFFER, 0, corners);
    },
    close: () => gl.deleteBuffer(buffer),
  };
}

/** The corners of so many triangles, the same for each; more are made when more are asked for. */
function openCorners(gl: WebGLRenderingContext): {
  readonly reach: (count: number) => void;
  readonly close: () => void;
} {
  const buffer = gl.createBuffer();
  let reached = 0;
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  return {
    reach: (count) => {
      if (count <= reached) return;
      reached = count;
      const corners = new Float32Array(count * CORNERS.length);
      for (let at = 0; at < corners.length; at += CORNERS.length) corners.set(CORNERS, at);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
    },
    close: () => gl.deleteBuffer(buffer),
  };
}

/** The context is the layer's own: what is set once here is set by nobody else. */
export function openDiscLayer(gl: WebGLRenderingContext): DiscLayer {
  const program = link(gl);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const [view, stretch, pixel] = ['u_view', 'u_stretch', 'u_pixel'].map(uniform);
  const [size, least] = ['u_size', 'u_least'].map(uniform);
  /** Reads an attribute from the buffer that was opened last. */
  const read = (name: string, items: number, kind: number): void => {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, items, kind, true, 0, 0);
  };
  const corners = openCorners(gl);
  read('a_corner', 2, gl.FLOAT);
  const places = openColumn(gl, 2);
  read('a_place', 2, gl.FLOAT);
  const radii = openColumn(gl, 1);
  read('a_radius', 1, gl.FLOAT);
  const colours = openColumn(gl, 1);
  read('a_colour', 4, gl.UNSIGNED_BYTE);
  let stretching: Stretch = { x: 1, y: 1 };
  let [placed, looking, leastPx] = [0, 0, 0];
  let given: DiscLooks['radii'] | null = null;
  gl.useProgram(program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);

  return {
    place: (positions) => {
      places.give(positions);
      placed = positions.length / 2;
    },
    stretch: (wanted) => {
      stretching = wanted;
    },
    look: (looks) => {
      // A crowd that is lit otherwise has the same radii.
      if (looks.radii !== given) radii.give(looks.radii);
      given = looks.radii;
      colours.give(looks.colours);
      looking = looks.radii.length;
      leastPx = looks.leastPx;
    },
    draw: ({ x, y, scale }, { width, height }) => {
      for (const { upload } of [places, radii, colours]) upload();
      const count = Math.min(placed, looking);
      corners.reach(count);
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      // Graph and screen have y downwards, clip space has it upwards.
      const [across, up] = [2 / width, -2 / height];
      gl.uniform4f(view ?? null, x, y, scale * across, scale * up);
      gl.uniform2f(stretch ?? null, stretching.x, stretching.y);
      gl.uniform2f(pixel ?? null, across, up);
      gl.uniform1f(size ?? null, sizeFactor(scale));
      gl.uniform1f(least ?? null, leastPx);
      if (count > 0) gl.drawArrays(gl.TRIANGLES, 0, CORNER_COUNT * count);
    },
    close: () => {
      for (const { close } of [corners, places, radii, colours]) close();
      gl.deleteProgram(program);
    },
  };
}
