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

/** Most wishes are of this kind; for all others the browser's tables of scripts are needed, which takes milliseconds. */
const WITHOUT_SCRIPT = /^(en|ko)(?:-[A-Z]{2})?$/;

function toLanguage(tag: string): Language | undefined {
  const [, plain] = WITHOUT_SCRIPT.exec(tag) ?? [];
  if (plain !== undefined) return LANGUAGES.find((language) => language === plain);
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return OWN_SCRIPT[`${language} ${script ?? ''}`];
  } catch {
    return undefined;
  }
}

/** The first wish that can be granted, else English. Wishes are BCP 47 tags; `zh-CN` is simplified Chinese. */
export function pickLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const language = toLanguage(wish);
    if (language !== undefined) return language;
  }
  return 'en';
}
