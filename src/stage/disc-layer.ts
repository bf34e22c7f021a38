/**
 * How do all discs get onto the screen without being sent there anew for every picture?
 *
 * One WebGL program over three buffers that stay: places, radii and colours, each uploaded when it changed and at no
 * other time. What the camera does are four numbers more. Each disc is one triangle round it, and its coverage is
 * worked out a pixel: full up to one CSS pixel from the rim, none beyond the rim. In the order of the corpus.
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
  // Some drivers draw nothing when the first attribute is one of those that come once a disc.
  gl.bindAttribLocation(program, 0, 'a_corner');
  gl.linkProgram(program);
  // Freed with the program.
  for (const shader of shaders) gl.deleteShader(shader);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The program for discs does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}

interface Instancing {
  readonly once: (location: number) => void;
  readonly draw: (count: number) => void;
}

/** One triangle for each disc: part of WebGL 2, and of WebGL 1 as an extension that all have. */
function instancingOf(gl: WebGLRenderingContext): Instancing {
  if (typeof WebGL2RenderingContext !== 'undefined' && gl instanceof WebGL2RenderingContext) {
    return {
      once: (location) => gl.vertexAttribDivisor(location, 1),
      draw: (count) => gl.drawArraysInstanced(gl.TRIANGLES, 0, 3, count),
    };
  }
  const extension = gl.getExtension('ANGLE_instanced_arrays');
  if (!extension) throw new Error('This WebGL cannot draw a shape many times.');
  return {
    once: (location) => extension.vertexAttribDivisorANGLE(location, 1),
    draw: (count) => extension.drawArraysInstancedANGLE(gl.TRIANGLES, 0, 3, count),
  };
}

/** A buffer that is uploaded when it was given something, and only then. */
interface Column {
  readonly give: (values: ArrayBufferView<ArrayBuffer>) => void;
  readonly upload: () => void;
  readonly close: () => void;
}

function openColumn(gl: WebGLRenderingContext): Column {
  const buffer = gl.createBuffer();
  let given: ArrayBufferView<ArrayBuffer> | null = null;
  let bytes = -1;
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  return {
    give: (values) => {
      given = values;
    },
    upload: () => {
      if (given === null) return;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      if (given.byteLength === bytes) gl.bufferSubData(gl.ARRAY_BUFFER, 0, given);
      else gl.bufferData(gl.ARRAY_BUFFER, given, gl.DYNAMIC_DRAW);
      bytes = given.byteLength;
      given = null;
    },
    close: () => gl.deleteBuffer(buffer),
  };
}

/** The context is the layer's own: what is set once here is set by nobody else. */
export function openDiscLayer(gl: WebGLRenderingContext): DiscLayer {
  const program = link(gl);
  const instancing = instancingOf(gl);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const [view, stretch, pixel] = ['u_view', 'u_stretch', 'u_pixel'].map(uniform);
  const [size, least] = ['u_size', 'u_least'].map(uniform);
  const column = (name: string, items: number, kind: number, isOnce: boolean): Column => {
    const opened = openColumn(gl);
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, items, kind, true, 0, 0);
    if (isOnce) instancing.once(location);
    return opened;
  };
  const corners = column('a_corner', 2, gl.FLOAT, false);
  const places = column('a_place', 2, gl.FLOAT, true);
  const radii = column('a_radius', 1, gl.FLOAT, true);
  const colours = column('a_colour', 4, gl.UNSIGNED_BYTE, true);
  const columns = [corners, places, radii, colours];
  let stretching: Stretch = { x: 1, y: 1 };
  let [placed, looking, leastPx] = [0, 0, 0];
  let given: DiscLooks['radii'] | null = null;
  corners.give(CORNERS);
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
      for (const { upload } of columns) upload();
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      // Graph and screen have y downwards, clip space has it upwards.
      const [across, up] = [2 / width, -2 / height];
      gl.uniform4f(view ?? null, x, y, scale * across, scale * up);
      gl.uniform2f(stretch ?? null, stretching.x, stretching.y);
      gl.uniform2f(pixel ?? null, across, up);
      gl.uniform1f(size ?? null, sizeFactor(scale));
      gl.uniform1f(least ?? null, leastPx);
      const count = Math.min(placed, looking);
      if (count > 0) instancing.draw(count);
    },
    close: () => {
      for (const { close } of columns) close();
      gl.deleteProgram(program);
    },
  };
}
