import { useMemo } from 'react';
import { unitNameAt } from '../../../../core/organisation/names-at';
import type { ProcedureCase } from '../../../../core/procedures/content';
import { stepsOf } from '../../../../core/procedures/edit/step-order';
import { useData, useWorkspace } from '../../../../data/store-context';

/** Id of the list of known positions. */
export const POSITIONS = 'editor-positions';

/** Id of the list of known units and outside bodies. */
export const UNITS = 'editor-units';

/** Positions and units to suggest, and the unit of a known position. */
export interface Suggestions {
  readonly positions: readonly string[];
  readonly units: readonly string[];
  readonly unitOf: (position: string) => string;
}

/** Suggestions from the workspace, and from the other steps of this procedure. */
export function useSuggestions(cases: readonly ProcedureCase[]): Suggestions {
  const { position, orgUnit } = useWorkspace();
  const { today } = useData();
  const known = useMemo(() => {
    const day = today();
    const units = [...orgUnit.values()].sort((a, b) => a.order - b.order).map((unit) => unitNameAt(unit, day).name);
    const unitByPosition = new Map<string, string>();
    for (const { name, unitId, outsideBody } of position.values()) {
      const unit = unitId === null ? undefined : orgUnit.get(unitId);
      unitByPosition.set(name, unit === undefined ? outsideBody : unitNameAt(unit, day).name);
    }
    return { units, unitByPosition, unitOf: (name: string) => unitByPosition.get(name) ?? '' };
  }, [position, orgUnit, today]);
  return useMemo(() => {
    const steps = cases.flatMap(stepsOf);
    const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');
    return {
      positions: distinct([...known.unitByPosition.keys(), ...steps.map((step) => step.position)]),
      units: distinct([...known.units, ...known.unitByPosition.values(), ...steps.map((step) => step.unit)]),
      unitOf: known.unitOf,
    };
  }, [known, cases]);
}

/** The lists that the cells refer to. */
export function SuggestionLists({ suggestions }: { readonly suggestions: Suggestions }) {
  return (
    <>
      <datalist id={POSITIONS}>
        {suggestions.positions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={UNITS}>
        {suggestions.units.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
