/**
 * Which colour has a pixel of a PNG that another program made?
 *
 * Reads what those programs write and no more: 8 bits a channel, RGB or RGBA, not interlaced (PNG, third
 * edition, 9.2). Checksums are not looked at.
 */
import { unzlibSync } from 'fflate';

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** As hex, without alpha. */
  readonly colourAt: (x: number, y: number) => string;
}

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

function readData(bytes: Buffer): Uint8Array {
  const pieces: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const size = bytes.readUInt32BE(at);
    const isData = bytes.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) pieces.push(bytes.subarray(at + 8, at + 8 + size));
  }
  return unzlibSync(Buffer.concat(pieces));
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const aim = left + up - corner;
  const [a, b, c] = [Math.abs(aim - left), Math.abs(aim - up), Math.abs(aim - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

export function readPng(bytes: Buffer): Raster {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = CHANNELS[bytes[25] ?? 0];
  if (bytes[24] !== 8 || channels === undefined || bytes[28] !== 0)
    throw new Error('This PNG is of another sort.');
  const data = readData(bytes);
  const stride = channels * width;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (pixels[at - channels] ?? 0);
      const up = pixels[at - stride] ?? 0;
      const corner = column < channels ? 0 : (pixels[at - stride - channels] ?? 0);
      const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, corner)];
      pixels[at] = (data[row * (stride + 1) + 1 + column] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  const colourAt = (x: number, y: number) => {
    const at = Math.round(y) * stride + channels * Math.round(x);
    return `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`;
  };
  return { width, height, colourAt };
}
