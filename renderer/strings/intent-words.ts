import { currentLanguage, i18n } from './i18n';
import { type Namespace, vi } from './resources';
import type { WordValues } from './words';

/** A change as the user reads it, from the `intents` table of whichever area names it; values come from the change's detail. */
export function intentWords(intent: string, detail: Readonly<Record<string, unknown>>): string {
  const area = areaByIntent.get(intent);
  if (area === undefined) return i18n.t('unnamedChange', { ns: 'shell' });
  return i18n.t(`intents.${intent}`, { ns: area, lng: currentLanguage(), ...printable(detail) });
}

/** Intents that have words, for the check that none is forgotten. */
export function namedIntents(): ReadonlySet<string> {
  return new Set(areaByIntent.keys());
}

const areaByIntent: ReadonlyMap<string, Namespace> = new Map(
  (Object.keys(vi) as Namespace[]).flatMap((area) =>
    Object.keys((vi[area] as { readonly intents?: object }).intents ?? {}).map((intent) => [intent, area] as const),
  ),
);

function printable(detail: Readonly<Record<string, unknown>>): WordValues {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(detail)) if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  return values;
}
