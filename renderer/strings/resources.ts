import { auditDocuments as enAuditDocuments } from './en/audit-documents';
import { auditors as enAuditors } from './en/auditors';
import { audits as enAudits } from './en/audits';
import { backup as enBackup } from './en/backup';
import { checklist as enChecklist } from './en/checklist';
import { common as enCommon } from './en/common';
import { coverage as enCoverage } from './en/coverage';
import { declaration as enDeclaration } from './en/declaration';
import { documents as enDocuments } from './en/documents';
import { editor as enEditor } from './en/editor';
import { findings as enFindings } from './en/findings';
import { history as enHistory } from './en/history';
import { nonconformities as enNonconformities } from './en/nonconformities';
import { overview as enOverview } from './en/overview';
import { packs as enPacks } from './en/packs';
import { procedures as enProcedures } from './en/procedures';
import { programme as enProgramme } from './en/programme';
import { register as enRegister } from './en/register';
import { settings as enSettings } from './en/settings';
import { shell as enShell } from './en/shell';
import { start as enStart } from './en/start';
import { walk as enWalk } from './en/walk';
import { auditDocuments as viAuditDocuments } from './vi/audit-documents';
import { auditors as viAuditors } from './vi/auditors';
import { audits as viAudits } from './vi/audits';
import { backup as viBackup } from './vi/backup';
import { checklist as viChecklist } from './vi/checklist';
import { common as viCommon } from './vi/common';
import { coverage as viCoverage } from './vi/coverage';
import { declaration as viDeclaration } from './vi/declaration';
import { documents as viDocuments } from './vi/documents';
import { editor as viEditor } from './vi/editor';
import { findings as viFindings } from './vi/findings';
import { history as viHistory } from './vi/history';
import { nonconformities as viNonconformities } from './vi/nonconformities';
import { overview as viOverview } from './vi/overview';
import { packs as viPacks } from './vi/packs';
import { procedures as viProcedures } from './vi/procedures';
import { programme as viProgramme } from './vi/programme';
import { register as viRegister } from './vi/register';
import { settings as viSettings } from './vi/settings';
import { shell as viShell } from './vi/shell';
import { start as viStart } from './vi/start';
import { walk as viWalk } from './vi/walk';
import type { Translated } from './words';

/** Vietnamese words by area: the source of all keys. */
export const vi = {
  common: viCommon,
  shell: viShell,
  start: viStart,
  overview: viOverview,
  register: viRegister,
  procedures: viProcedures,
  declaration: viDeclaration,
  editor: viEditor,
  coverage: viCoverage,
  audits: viAudits,
  auditDocuments: viAuditDocuments,
  nonconformities: viNonconformities,
  auditors: viAuditors,
  findings: viFindings,
  walk: viWalk,
  checklist: viChecklist,
  programme: viProgramme,
  packs: viPacks,
  history: viHistory,
  settings: viSettings,
  backup: viBackup,
  documents: viDocuments,
};

/** English words: the same keys, checked by the compiler; a plural may add `key_one`. */
export const en = {
  common: enCommon,
  shell: enShell,
  start: enStart,
  overview: enOverview,
  register: enRegister,
  procedures: enProcedures,
  declaration: enDeclaration,
  editor: enEditor,
  coverage: enCoverage,
  audits: enAudits,
  auditDocuments: enAuditDocuments,
  nonconformities: enNonconformities,
  auditors: enAuditors,
  findings: enFindings,
  walk: enWalk,
  checklist: enChecklist,
  programme: enProgramme,
  packs: enPacks,
  history: enHistory,
  settings: enSettings,
  backup: enBackup,
  documents: enDocuments,
} satisfies Translated<typeof vi>;

/** Area of words, one file a language. */
export type Namespace = keyof typeof vi;
