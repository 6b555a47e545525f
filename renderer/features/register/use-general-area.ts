import type { AreaClass } from '../../core/organisation/agency';
import { generalArea } from '../../core/organisation/agency-defaults.data';
import { useWorkspace } from '../../data/store-context';

/** The agency's area classes, the general one first. */
export function useAreaClasses(): readonly AreaClass[] {
  const [agency] = useWorkspace().agency.values();
  return agency === undefined || agency.areaClasses.length === 0 ? fallback : agency.areaClasses;
}

/** Id of the general area class, to which limits without a class belong. */
export function useGeneralArea(): string {
  return useAreaClasses()[0]?.id ?? generalArea.id;
}

const fallback: readonly AreaClass[] = [generalArea];
