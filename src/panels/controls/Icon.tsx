/**
 * Which small sign stands on a control?
 *
 * Our own strokes on a 16×16 grid, drawn in the colour of the words around them. A sign is never the
 * only name of a control: it is hidden from those who listen, and the control is named in words.
 */
import styles from './Icon.module.css';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5l4 4 4-4',
  right: 'M6.5 4l4 4-4 4',
  left: 'M9.5 4l-4 4 4 4',
  up: 'M4 9.5l4-4 4 4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.3 10.3l3.4 3.4',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  link: 'M6.5 9.5l3-3M7 4.8l1.6-1.6a2.6 2.6 0 0 1 3.7 3.7L10.7 8.5M9 11.2l-1.6 1.6a2.6 2.6 0 0 1-3.7-3.7L5.3 7.5',
  download: 'M8 2.5v7.5M4.8 7l3.2 3.2L11.2 7M3 13.5h10',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v7z',
  light:
    'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  language:
    'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M2.5 8h11M8 2.5c2 1.6 2.8 3.4 2.8 5.5s-.8 3.9-2.8 5.5c-2-1.6-2.8-3.4-2.8-5.5s.8-3.9 2.8-5.5',
  more: 'M3 7.5a.5.5 0 1 1 0 1a.5.5 0 1 1 0-1M8 7.5a.5.5 0 1 1 0 1a.5.5 0 1 1 0-1M13 7.5a.5.5 0 1 1 0 1a.5.5 0 1 1 0-1',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
  rerun: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3l7.5 5L5 13z',
  screen: 'M3 3h4M3 3v4M3 3l4 4M13 13h-4M13 13v-4M13 13l-4-4',
  keyboard: 'M1.5 4h13v8.5h-13zM4 6.5h.5M6.7 6.5h.5M9.3 6.5h.5M12 6.5h.5M4.5 10h7',
  pin: 'M8 10v4.5M5 10h6l-1-3.5V2.5h-4v4z',
  quote: 'M3 12.5h10M3 3.5h10M3 8h6',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  detail: 'M2.5 3h11v10h-11zM9.2 3v10',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
