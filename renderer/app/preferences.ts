import type { LocalStore } from '../data/store';
import { switchLanguage } from '../strings/i18n';

/** Key under which this machine keeps the language of the screens. */
export const LANGUAGE = 'language';

/** Applies what this machine remembers, before the first screen shows. */
export async function applyPreferences(local: LocalStore): Promise<void> {
  const language = await local.get<unknown>(LANGUAGE);
  await switchLanguage(language === 'en' ? 'en' : 'vi');
}
