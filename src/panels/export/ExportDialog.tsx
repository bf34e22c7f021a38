/**
 * What do I take away, as what, and what is lost on the way?
 *
 * Three columns that read as steps: the part, the format, and what this format keeps, flattens and drops of
 * this very part. The last choice comes back as long as the page lives. Writing can be stopped; what fails
 * says so here, where the choice can be changed.
 */
import { use, useMemo } from 'react';
import { occurringFacets } from '../../codecs/carried-facets.ts';
import { takePart } from '../../codecs/part.ts';
import { faultsWords } from '../../words/faults.ts';
import { exportingWords } from '../../words/exporting.ts';
import buttons from '../controls/buttons.module.css';
import { Dialog } from '../controls/Dialog.tsx';
import { Icon } from '../controls/Icon.tsx';
import type { OfferedFormat } from '../ports.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { Keeping } from './Keeping.tsx';
import { PartChoice, type OfferedPart } from './PartChoice.tsx';
import { offerParts, settlePart } from './parts-on-offer.ts';
import { useWriting } from './use-writing.ts';
import styles from './Export.module.css';

/** Taken once, when the dialog opens: what lies beneath it cannot change meanwhile, only the language it is told in. */
function useParts(): readonly OfferedPart[] {
  const { kg, focus, answers, language } = useRelata();
  const selection = useAppState((state) => state.selection);
  const filters = useAppState((state) => state.filters);
  const { dataset } = kg;
  const told = useMemo(
    () => ({
      language,
      parts: offerParts({ dataset, selection, filters, focus, answers }).map((offer) => ({
        offer,
        part: offer.asked && takePart(dataset, offer.asked.choice),
      })),
    }),
    [dataset, selection, filters, focus, answers, language],
  );
  return told.parts;
}

/** A picture is always of what is shown; the part last chosen waits until another format is. */
function useChosenPart(parts: readonly OfferedPart[], { isDrawn }: OfferedFormat) {
  const last = useAppState((state) => state.dialogs.part);
  const offers = parts.map(({ offer }) => offer);
  const settled = settlePart(offers, isDrawn ? 'visible' : last);
  return parts.find(({ offer }) => offer === settled);
}

const FORM_ID = 'relata-export';

function Buttons({
  canCopy,
  writing,
  onClose,
}: {
  readonly canCopy: boolean;
  readonly writing: ReturnType<typeof useWriting>;
  readonly onClose: () => void;
}) {
  const { status } = writing;
  const words = exportingWords();
  return (
    <>
      <p className={styles.outcome} role="alert">
        {status.kind === 'failed' && status.sentence}
        {status.kind === 'working' && status.isQuiet && faultsWords().stillWriting}
      </p>
      <output className={buttons.hidden}>
        {status.kind === 'working' && words.writing}
        {status.kind === 'copied' && words.copied}
      </output>
      <button
        type="button"
        className={buttons.aside}
        onClick={status.kind === 'working' ? writing.stop : onClose}
      >
        {status.kind === 'working' ? words.stop : words.cancel}
      </button>
      {canCopy && (
        <button type="button" className={buttons.aside} onClick={writing.copy}>
          <Icon name={status.kind === 'copied' ? 'check' : 'copy'} />
          {status.kind === 'copied' ? words.copied : words.copy}
        </button>
      )}
      <button type="submit" form={FORM_ID} className={buttons.main}>
        <Icon name="download" />
        {status.kind === 'working' ? words.writing : words.save}
      </button>
    </>
  );
}

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { ports, store } = useRelata();
  const takeAway = use(ports.takeAway());
  const lastFormat = useAppState((state) => state.dialogs.format);
  const [first] = takeAway.formats;
  const offered = takeAway.formats.find(({ format }) => format.id === lastFormat) ?? first;
  if (offered === undefined) throw new Error('There is no format to save as.');
  const parts = useParts();
  const chosen = useChosenPart(parts, offered);
  const records = chosen?.part?.records;
  const facets = useMemo(
    () => (records === undefined ? [] : occurringFacets(takeAway.toView(records))),
    [takeAway, records],
  );
  const { format } = offered;
  const writing = useWriting(takeAway, onClose, () =>
    records === undefined
      ? null
      : { view: takeAway.toView(records), part: chosen?.offer.fileWords ?? '', format },
  );
  return (
    <Dialog
      title={exportingWords().title}
      wide
      onClose={onClose}
      foot={<Buttons canCopy={format.isText} writing={writing} onClose={onClose} />}
    >
      {/* A form, so that Enter on any of the choices saves. */}
      <form
        id={FORM_ID}
        className={styles.columns}
        onSubmit={(event) => {
          event.preventDefault();
          writing.save();
        }}
      >
        <PartChoice
          parts={parts}
          chosen={chosen}
          isDrawn={offered.isDrawn}
          onChoose={(part) => store.dispatch({ type: 'partChosen', part })}
        />
        <FormatChoice
          formats={takeAway.formats}
          chosen={format}
          onChoose={(id) => store.dispatch({ type: 'formatChosen', format: id })}
        />
        <Keeping format={format} facets={facets} />
      </form>
    </Dialog>
  );
}
