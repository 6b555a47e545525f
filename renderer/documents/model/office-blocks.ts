import type { Line } from './line';

/** Head of an administrative document: agency and number at the left, state name, motto, place and day at the right. Names are set in capitals. */
export interface OfficeHeadBlock {
  readonly kind: 'office-head';
  /** Superior body; empty when there is none. */
  readonly parent: string;
  /** Issuing agency; a long name is broken into lines of about the same length. */
  readonly agency: string;
  readonly country: string;
  readonly motto: string;
  /** Number and sign, with room for what is not recorded yet. */
  readonly number: Line;
  /** Place and day, with room for what is not recorded yet. */
  readonly place: Line;
}

/** Name of the kind of document in capitals and what it is about, with a short rule below; `\n` sets where the latter breaks. */
export interface KindTitleBlock {
  readonly kind: 'kind-title';
  readonly name: string;
  readonly about: string;
}

/** Who decides, or the word of decision: bold capitals in the middle, kept with what follows. */
export interface AuthorityBlock {
  readonly kind: 'authority';
  readonly text: string;
}

/** What a decision rests on, each in a slanted paragraph; missing `;` and the last `.` are added. */
export interface GroundsBlock {
  readonly kind: 'grounds';
  readonly items: readonly string[];
}

/** Recipients at the left and the signature at the right, kept with the paragraph or the last row before. */
export interface SigningBlock {
  readonly kind: 'signing';
  readonly recipients: Recipients | null;
  /** Authority and office of who signs, a line each, set in capitals. */
  readonly office: readonly string[];
  /** Name of who signs; empty leaves room for it. */
  readonly name: string;
}

/** `Nơi nhận:` and its lines; a dash in front, missing `;` and the last `.` are added. */
export interface Recipients {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Title of an annex: its label, its name in capitals, and the slanted lines on the document it belongs to. */
export interface AnnexTitleBlock {
  readonly kind: 'annex-title';
  readonly label: string;
  readonly name: string;
  readonly belongs: readonly Line[];
}
