/**
 * How do I keep the whole when the page can no longer show it?
 *
 * One button that needs nothing of the page but its port: all records, as the file that opens here again. It
 * says nothing of how things were looked at, since what draws may be what failed.
 */
import { useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { faultsWords } from '../../words/faults.ts';
import buttons from '../controls/buttons.module.css';
import { PartNotFetched } from '../controls/fetch-part.ts';
import type { Ports } from '../ports.ts';

const FORMAT = 'relata-json';

async function saveAll({ takeAway }: Ports, records: Dataset): Promise<void> {
  const { formats, save } = await takeAway();
  const format = formats.find((offered) => offered.format.id === FORMAT)?.format;
  if (format)
    await save(
      { view: { records }, part: '', format },
      new AbortController().signal,
      () => undefined,
    );
}

interface Props {
  readonly ports: Ports;
  readonly dataset: Dataset;
}

export function SaveEverything({ ports, dataset }: Props) {
  const [failure, setFailure] = useState('');
  const press = () => {
    setFailure('');
    saveAll(ports, dataset).catch((error: unknown) => {
      if (error instanceof PartNotFetched) error.forget();
      setFailure(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <>
      <button type="button" className={buttons.link} onClick={press}>
        {faultsWords().saveEverything}
      </button>{' '}
      {failure}
    </>
  );
}
