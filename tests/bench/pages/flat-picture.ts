/**
 * What is the least that drawing points and lines costs?
 *
 * Two WebGL2 programs, positions in one buffer that stays where it is, edges as pairs of numbers into it, and a
 * camera of three numbers: a frame is two draw calls. Moving all nodes is one upload of their positions.
 */
const VERTEX = `#version 300 es
in vec2 place;
uniform vec3 camera;
uniform float size;
uniform vec2 shape;
void main() {
  gl_Position = vec4((place - camera.xy) * camera.z * shape, 0.0, 1.0);
  gl_PointSize = size;
}`;
const FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 ink;
out vec4 colour;
void main() { colour = ink; }`;

const POINT_PX = 4;
const LINE_INK = [0.6, 0.6, 0.65, 0.3] as const;
const POINT_INK = [0.2, 0.3, 0.6, 1] as const;
const FITTED = 0.9;

export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

export interface FlatPicture {
  readonly draw: (camera: Camera) => void;
  readonly move: (places: Float32Array) => void;
}

export function openFlatPicture(
  canvas: HTMLCanvasElement,
  places: Float32Array,
  ends: Uint32Array,
): FlatPicture {
  const gl = canvas.getContext('webgl2');
  if (gl === null) throw new Error('There is no WebGL2.');
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('There is no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, places, gl.DYNAMIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, ends, gl.STATIC_DRAW);
  const at = gl.getAttribLocation(program, 'place');
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
  const place = (name: string) => gl.getUniformLocation(program, name);
  const [camera, ink, size, shape] = ['camera', 'ink', 'size', 'shape'].map(place);
  gl.uniform1f(size ?? null, POINT_PX);
  gl.uniform2f(shape ?? null, canvas.height / canvas.width, 1);
  return {
    draw: ({ x, y, zoom }) => {
      gl.uniform3f(camera ?? null, x, y, zoom);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.uniform4f(ink ?? null, ...LINE_INK);
      gl.drawElements(gl.LINES, ends.length, gl.UNSIGNED_INT, 0);
      gl.uniform4f(ink ?? null, ...POINT_INK);
      gl.drawArrays(gl.POINTS, 0, places.length / 2);
    },
    move: (moved) => gl.bufferSubData(gl.ARRAY_BUFFER, 0, moved),
  };
}

/** The camera that sees all of it. */
export function fit(places: Float32Array): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    left = Math.min(left, places[at]!);
    right = Math.max(right, places[at]!);
    top = Math.min(top, places[at + 1]!);
    bottom = Math.max(bottom, places[at + 1]!);
  }
  const reach = Math.max(right - left, bottom - top, 1) / 2;
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: FITTED / reach };
}
