import type { RevisionContent } from '../../../../core/procedures/content';
import type { AdministrativeProcedure, DossierComponent } from '../../../../core/register/administrative-procedure';

/** Papers that the served administrative procedures ask for, each name once. */
export function dossierOfServed(
  content: RevisionContent,
  register: ReadonlyMap<string, AdministrativeProcedure>,
): readonly DossierComponent[] {
  const byName = new Map<string, DossierComponent>();
  for (const { administrativeProcedureId, caseId } of content.cases.flatMap((item) => item.serves))
    for (const item of register.get(administrativeProcedureId)?.cases ?? [])
      if (caseId === null || caseId === item.id)
        for (const paper of item.dossier) if (!byName.has(paper.name)) byName.set(paper.name, paper);
  return [...byName.values()];
}
