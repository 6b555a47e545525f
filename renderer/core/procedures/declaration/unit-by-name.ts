import { foldText } from '../../kernel/fold-text';
import type { OrgUnit } from '../../organisation/org-unit';

/** The unit that has, or ever had, this name or short name; accents, case and spacing do not count. `null` for none or several. */
export function unitByName(name: string, units: Iterable<OrgUnit>): OrgUnit | null {
  const wanted = foldText(name);
  if (wanted === '') return null;
  const found = [...units].filter((unit) =>
    unit.names.some((one) => foldText(one.name) === wanted || foldText(one.shortName) === wanted),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
