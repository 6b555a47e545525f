import type { DurationByArea } from '../calendar/duration';
import type { Id } from '../kernel/ids';
import type { DossierComponent } from '../register/administrative-procedure';

/** Everything that signatures bind: frozen from awaiting review on, hashed at approval. Plain names, so that later renames do not alter what was signed. */
export interface RevisionContent {
  readonly title: string;
  readonly purpose: string;
  readonly scope: string;
  readonly references: readonly string[];
  readonly definitions: readonly Definition[];
  readonly legalBasis: readonly LegalCitation[];
  readonly conditions: string;
  readonly dossier: readonly DossierComponent[];
  /** Number of dossier sets, as worded. */
  readonly sets: string;
  readonly place: string;
  readonly fee: string;
  readonly result: string;
  readonly cases: readonly ProcedureCase[];
  readonly forms: readonly FormEntry[];
  readonly recordsKept: readonly RecordKept[];
  readonly changeSummary: readonly ChangeNote[];
  readonly distribution: readonly string[];
}

/** An abbreviation or term. */
export interface Definition {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** A legal basis as printed, linked to the table of legal texts when known. */
export interface LegalCitation {
  readonly id: string;
  readonly text: string;
  readonly legalTextId: Id<'legalText'> | null;
}

/** A form used by the procedure. */
export interface FormEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** A record kept: what, where, how long. */
export interface RecordKept {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly retention: string;
}

/** A line of the revision log. */
export interface ChangeNote {
  readonly id: string;
  readonly request: string;
  readonly part: string;
  readonly description: string;
}

/** A way through the procedure; names the administrative-procedure cases that it serves. */
export interface ProcedureCase {
  readonly id: string;
  readonly name: string;
  readonly serves: readonly ServedCase[];
  /** Declared total per area class; an absent class is not declared. */
  readonly total: DurationByArea;
  readonly stages: readonly Stage[];
}

/** A case of an administrative procedure; `caseId: null` means all of its cases. */
export interface ServedCase {
  readonly administrativeProcedureId: Id<'administrativeProcedure'>;
  readonly caseId: string | null;
}

/** A stage with its declared subtotal per area class. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly subtotal: DurationByArea;
  readonly steps: readonly Step[];
}

/** BPMN-like kinds. */
export type StepKind = 'start' | 'task' | 'decision' | 'wait' | 'end';

/** A step. An empty `next` means the following step of the case, or the end. */
export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly name: string;
  readonly description: string;
  /** Position responsible, by name. */
  readonly position: string;
  /** Unit or outside body, by name. */
  readonly unit: string;
  readonly durations: DurationByArea;
  readonly inputs: string;
  readonly outputs: string;
  /** Codes of forms used. */
  readonly forms: readonly string[];
  readonly coordinatingBody: string;
  readonly next: readonly Flow[];
}

/** An exit of a step; `condition` is its label, `''` for none. */
export interface Flow {
  readonly to: string;
  readonly condition: string;
}

/** Content with every list empty. */
export function emptyContent(title: string): RevisionContent {
  return {
    title,
    purpose: '',
    scope: '',
    references: [],
    definitions: [],
    legalBasis: [],
    conditions: '',
    dossier: [],
    sets: '',
    place: '',
    fee: '',
    result: '',
    cases: [],
    forms: [],
    recordsKept: [],
    changeSummary: [],
    distribution: [],
  };
}
