/**
 * In which language does the page speak, and how do its words come?
 *
 * The reader's choice wins over what the browser asks for. English is always there; another language is one
 * file, fetched when it is first spoken. Until it is there, or where it cannot be fetched, the page goes on in
 * the language it speaks, since words that are missing would be worse than words of another language.
 */
import { useEffect, useState } from 'react';
import type { LanguageChoice } from '../state/view.ts';
import { pickLanguage, type Language } from '../words/language.ts';
import { language as spokenLanguage, speak } from '../words/speaking.ts';

const CATALOGUES: Readonly<Record<Language, () => Promise<object | null>>> = {
  en: async () => null,
  ko: async () => (await import('../words/ko.ts')).KO,
  'zh-Hans': async () => (await import('../words/zh-hans.ts')).ZH_HANS,
};

export const toLanguage = (choice: LanguageChoice): Language =>
  choice === 'system' ? pickLanguage(window.navigator.languages) : choice;

/** Speaks it from now on; rejects where its words cannot be fetched. */
export async function speakLanguage(language: Language): Promise<void> {
  speak(language, await CATALOGUES[language]());
  document.documentElement.lang = language;
}

/** The language that is spoken; another one a moment after it was chosen. */
export function useLanguage(choice: LanguageChoice, onFailure: () => void): Language {
  const [spoken, setSpoken] = useState(spokenLanguage);
  useEffect(() => {
    const wanted = toLanguage(choice);
    if (wanted === spokenLanguage()) return undefined;
    let isStale = false;
    speakLanguage(wanted).then(
      () => isStale || setSpoken(wanted),
      () => isStale || onFailure(),
    );
    return () => {
      isStale = true;
    };
  }, [choice, onFailure]);
  return spoken;
}
