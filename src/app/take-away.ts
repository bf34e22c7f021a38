/**
 * How does a part of the graph leave the page?
 *
 * As a file that the browser saves, or as text on the clipboard: written by a worker, or by the page itself
 * where only the page can (page-formats.ts). Nothing is sent anywhere.
 */
import { CODECS } from '../codecs/all-codecs.ts';
import { fileNameOf } from '../codecs/file-name.ts';
import type { TakeAway, Taken } from '../panels/ports.ts';
import { exportingWords } from '../words/exporting.ts';
import type { Desk } from './desk.ts';
import { looksOf } from './looks-of.ts';
import { PAGE_FORMATS } from './page-formats.ts';
import { runWrite } from './write-run.ts';

/** More is of no use on a clipboard, and some programs choke on it. */
const MOST_COPIED_BYTES = 1_000_000;

function saveBytes(name: string, bytes: BlobPart, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a second is ample and frees the memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

async function toClip(bytes: BlobPart): Promise<Blob> {
  const blob = new Blob([bytes], { type: 'text/plain' });
  if (blob.size <= MOST_COPIED_BYTES) return blob;
  const megabytes = (blob.size / 1_000_000).toFixed(1);
  throw new Error(exportingWords().failed.tooMuchToCopy(megabytes));
}

/** The clipboard is asked at once, while the press still counts, and gets the words when they are there. */
async function copyText(clip: Promise<Blob>): Promise<void> {
  const copied = navigator.clipboard.write([new ClipboardItem({ 'text/plain': clip })]);
  // Where there is no text, its own sentence says more than the clipboard's.
  copied.catch(() => undefined);
  await clip;
  await copied.catch(() => {
    throw new Error(exportingWords().failed.notCopied);
  });
}

/** `linkTo` gives the address of the view as it is. */
export function makeTakeAway(desk: Desk, linkTo: () => string): TakeAway {
  const make = (
    { view, format }: Taken,
    signal: AbortSignal,
    onQuiet: (isQuiet: boolean) => void,
  ): Promise<BlobPart> => {
    const own = PAGE_FORMATS.find((entry) => entry.format.id === format.id);
    return own ? own.make({ view, desk }) : runWrite(view, format, signal, onQuiet);
  };
  return {
    formats: [...CODECS.map((format) => ({ format, isDrawn: false })), ...PAGE_FORMATS],
    toView: (records) => {
      const { kg, placements } = desk.opened();
      const kept = new Set(records.entities.map(({ id }) => id));
      const places = desk.stage()?.placements() ?? placements;
      return {
        records,
        positions: places.filter(({ entity }) => kept.has(entity)),
        address: linkTo(),
        looks: looksOf(kg, records),
      };
    },
    save: async (taken, signal, onQuiet) => {
      const { view, part, format } = taken;
      const bytes = await make(taken, signal, onQuiet);
      signal.throwIfAborted();
      const name = fileNameOf(view.records.name, part, format.extension);
      saveBytes(name, bytes, format.mediaType);
    },
    copy: (taken, signal, onQuiet) => copyText(make(taken, signal, onQuiet).then(toClip)),
  };
}
