import type { DocumentLabels } from '../labels';
import type { ProcedureData } from './procedure-data';

/** Heading of the n-th case (from 0) where there are several; the procedure's title for a lone unnamed one. */
export function caseName({ revision }: ProcedureData, index: number, labels: DocumentLabels): string {
  const { cases, title } = revision.content;
  const name = cases[index]?.name.trim() ?? '';
  if (cases.length === 1) return name === '' ? title : name;
  return name === ''
    ? labels('text.caseUnnamed', { number: index + 1 })
    : labels('text.case', { number: index + 1, name });
}

/** Name of a class of area, its id when the agency no longer has it. */
export function areaText({ agency }: ProcedureData, areaClass: string): string {
  return agency.areaClasses.find(({ id }) => id === areaClass)?.name ?? areaClass;
}
