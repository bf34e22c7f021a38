/**
 * How does a language write numbers, dates and lists, and which form of a word goes with a number?
 *
 * All of it by the rules of Unicode's CLDR, through Intl. Formats are made once a language: making one costs
 * more than using it a thousand times.
 */
import type { Language } from './language.ts';

/** The forms that the plural rules of these languages tell apart; only English needs `one`. */
export interface Forms {
  readonly one?: string;
  readonly other: string;
}

export interface Figures {
  /** "1,234" */
  readonly figure: (number: number) => string;
  /** A share from 0 to 1: "12 %" as the language writes it, without decimals. */
  readonly percent: (share: number) => string;
  /** The form that goes with the number. */
  readonly form: (count: number, forms: Forms) => string;
  /** "3 relations" */
  readonly counted: (count: number, one: string, many?: string) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** A calendar day, month or year in UTC; `precision` says how much of it is known. */
  readonly date: (date: Date, precision: 'day' | 'month' | 'year') => string;
}

const DATE_PARTS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const lazily = <Thing>(make: () => Thing): (() => Thing) => {
  let made: Thing | undefined;
  return () => (made ??= make());
};

function openFigures(language: Language): Figures {
  const numbers = lazily(() => new Intl.NumberFormat(language));
  const shares = lazily(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const rules = lazily(() => new Intl.PluralRules(language));
  // British: this interface writes no comma before the last "and".
  const listsAs = language === 'en' ? 'en-GB' : language;
  const lists = lazily(() => new Intl.ListFormat(listsAs, { type: 'conjunction' }));
  const formatOf = (precision: keyof typeof DATE_PARTS) =>
    lazily(() => new Intl.DateTimeFormat(language, { ...DATE_PARTS[precision], timeZone: 'UTC' }));
  const dates = { day: formatOf('day'), month: formatOf('month'), year: formatOf('year') };
  // Making the first format takes as long as all else that is written for the first picture.
  const figure = (number: number): string =>
    Number.isInteger(number) && number >= 0 && number < 1000
      ? `${number}`
      : numbers().format(number);
  const form = (count: number, { one, other }: Forms): string =>
    rules().select(count) === 'one' ? (one ?? other) : other;
  return {
    figure,
    percent: (share) => shares().format(share),
    form,
    counted: (count, one, many = `${one}s`) =>
      `${figure(count)} ${form(count, { one, other: many })}`,
    list: (items) => lists().format(items),
    date: (date, precision) => dates[precision]().format(date),
  };
}

export const EN_FIGURES = openFigures('en');
export const KO_FIGURES = openFigures('ko');
export const ZH_FIGURES = openFigures('zh-Hans');
