import type { Language } from '../rules/question.ts';

/** The language a client's locale stands for, for example `tr-TR`; one the bot does not speak, or none, is English. */
export function languageOfLocale(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  if (primary === 'zh') return 'zh-TW';
  if (primary === 'tr') return 'tr';
  return 'en';
}
