/**
 * In which languages can the interface speak, and which one does this reader want?
 *
 * The words of a text are never translated: a language here is that of the page round it. Each is named
 * by itself, so that somebody who reads only that one finds it.
 */
export const LANGUAGES = ['en', 'ko', 'zh-Hans'] as const;
/** As a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: '한국어',
  'zh-Hans': '简体中文',
};

const OWN_SCRIPT: Readonly<Record<string, Language>> = {
  'en Latn': 'en',
  'ko Kore': 'ko',
  'zh Hans': 'zh-Hans',
};

function toLanguage(tag: string): Language | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return OWN_SCRIPT[`${language} ${script ?? ''}`];
  } catch {
    return undefined;
  }
}

/** The first wish that can be granted, else English. Wishes are BCP 47 tags; `zh-CN` is simplified Chinese. */
export const pickLanguage = (wishes: readonly string[]): Language =>
  wishes.map(toLanguage).find((language) => language !== undefined) ?? 'en';
