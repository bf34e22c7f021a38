/**
 * May these words be a link, and where would it lead?
 *
 * The only way from words that came in a file to an `href`: the whole of it is an address of the web or a
 * mail address that means to a browser exactly what it says to a reader. So no other scheme; no name before
 * an `@`; a host of plain letters with a dot, hence no machine next door; nothing invisible. All else is text.
 */

// Letters are spelt out: without regard to case `s` would also be ſ, which no browser takes for one.
const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]`;
const PORT = ':(?:[1-9][0-9]{0,3}|[1-5][0-9]{4})';
// No space, control, half character or mark of direction, and none of the marks that end an attribute.
const REST = String.raw`[^\s\p{C}\p{Z}<>"'\x60\\{}|^]*`;
const WEB = new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://${HOST}(?:${PORT})?(?:[/?#]${REST})?$`, 'u');
// Nothing behind the address: a link that also writes the letter, or sends it to others, says less than it does.
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._+-]*[A-Za-z0-9])?';
const MAIL = new RegExp(`^[Mm][Aa][Ii][Ll][Tt][Oo]:${NAME}@${HOST}$`, 'u');

const LONGEST = 2000;

export const isSafeLink = (words: string): boolean =>
  words.length <= LONGEST && (WEB.test(words) || MAIL.test(words));

/** How every link out of the page opens: the other page learns neither from where nor by whom. */
export const OUTWARD = { target: '_blank', rel: 'noopener noreferrer' } as const;
