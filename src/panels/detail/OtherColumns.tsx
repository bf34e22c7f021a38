/**
 * What else did another program say of this?
 *
 * The columns of a foreign graph that the model has no field for, name and value letter by letter. A value
 * that would fill the page is cut, and says how long it is; one that is an address of the web leads there.
 */
import type { Attribute } from '../../model/attribute.ts';
import { detailWords } from '../../words/detail.ts';
import { OutwardLink } from '../controls/OutwardLink.tsx';
import { Section } from './Section.tsx';
import styles from './Chosen.module.css';

const LONGEST = 600;

const shorten = (value: string): string =>
  value.length <= LONGEST
    ? value
    : detailWords().columns.cut(value.slice(0, LONGEST), value.length);

export function OtherColumns({
  attributes = [],
}: {
  readonly attributes?: readonly Attribute[] | undefined;
}) {
  if (attributes.length === 0) return null;
  return (
    <Section title={detailWords().columns.title}>
      <dl className={styles.columns}>
        {attributes.map(({ name, value }) => [
          <dt key={`name ${name}`}>{name}</dt>,
          <dd key={`value ${name}`}>
            <OutwardLink words={shorten(value)} />
          </dd>,
        ])}
      </dl>
    </Section>
  );
}
