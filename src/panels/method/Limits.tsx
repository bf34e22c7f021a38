/**
 * What should nobody read out of this?
 *
 * The limits of the method, said where the figures stand: a figure without them would be taken for more
 * than it is. Those of the agreement come only where there is one.
 */
import styles from './Method.module.css';

function LimitsOfAgreement() {
  return (
    <>
      <li>
        <strong>The readers are of one school.</strong> They read by the same rules and with the
        same vocabulary. Three strangers would agree less: the figures are an upper bound.
      </li>
      <li>
        <strong>Agreement on the type is flattered.</strong> The vocabulary explains its types by
        examples from this very text, and pairs of the same type are matched first; so no figure is
        given for it.
      </li>
      <li>
        <strong>Kappa knows only what both have.</strong> Nobody can count the assertions that no
        reader saw, so the relations themselves have a share and no kappa.
      </li>
    </>
  );
}

export function Limits({ withReadings }: { readonly withReadings: boolean }) {
  return (
    <section className={styles.section} aria-label="Limits">
      <h3>What this is not</h3>
      <ul className={styles.limits}>
        {withReadings && <LimitsOfAgreement />}
        <li>
          <strong>Voices without a name stay without one.</strong> “Some”, “experts” or “others”
          stand as the text has them. That two of them are the same people is not claimed.
        </li>
        <li>
          <strong>It is a picture of a text, not of the world.</strong> A line says that these words
          make this claim, not that it is true; where no line is, the text is silent, and nothing
          more.
        </li>
        <li>
          <strong>Size is talk, not power.</strong> What the text speaks of often is drawn large.
          How near two things stand is for the eye and measures nothing.
        </li>
      </ul>
    </section>
  );
}
