import type { AdministrativeProcedureInput, InputProblem } from '../../../core/register/save-administrative-procedure';

/** What each part of the form gets. */
export interface FormPart {
  readonly input: AdministrativeProcedureInput;
  readonly change: (values: Partial<AdministrativeProcedureInput>) => void;
  /** Problem of a field in words, `null` for none. */
  readonly errorOf: (field: InputProblem['field'], caseId?: string) => string | null;
}
