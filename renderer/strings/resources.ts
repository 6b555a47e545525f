import { audits as enAudits } from './en/audits';
import { backup as enBackup } from './en/backup';
import { common as enCommon } from './en/common';
import { coverage as enCoverage } from './en/coverage';
import { declaration as enDeclaration } from './en/declaration';
import { documents as enDocuments } from './en/documents';
import { editor as enEditor } from './en/editor';
import { history as enHistory } from './en/history';
import { overview as enOverview } from './en/overview';
import { packs as enPacks } from './en/packs';
import { procedures as enProcedures } from './en/procedures';
import { register as enRegister } from './en/register';
import { settings as enSettings } from './en/settings';
import { shell as enShell } from './en/shell';
import { start as enStart } from './en/start';
import { audits as viAudits } from './vi/audits';
import { backup as viBackup } from './vi/backup';
import { common as viCommon } from './vi/common';
import { coverage as viCoverage } from './vi/coverage';
import { declaration as viDeclaration } from './vi/declaration';
import { documents as viDocuments } from './vi/documents';
import { editor as viEditor } from './vi/editor';
import { history as viHistory } from './vi/history';
import { overview as viOverview } from './vi/overview';
import { packs as viPacks } from './vi/packs';
import { procedures as viProcedures } from './vi/procedures';
import { register as viRegister } from './vi/register';
import { settings as viSettings } from './vi/settings';
import { shell as viShell } from './vi/shell';
import { start as viStart } from './vi/start';
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
  packs: enPacks,
  history: enHistory,
  settings: enSettings,
  backup: enBackup,
  documents: enDocuments,
} satisfies Translated<typeof vi>;

/** Area of words, one file a language. */
export type Namespace = keyof typeof vi;
