import type { CoverageState } from '../core/coverage/coverage-state';
import { i18n, type Language } from './i18n';
import type { WordKey, Words } from './use-words';

/** Words of the documents in one fixed language: what an office prints is Vietnamese whatever the screen speaks. */
export function documentWords(language: Language = 'vi'): Words<'documents'> {
  return (key: WordKey<'documents'>, values) => i18n.t(key, { ns: 'documents', lng: language, ...values });
}

/** Names of the coverage states in one fixed language. */
export function coverageStateWords(language: Language = 'vi'): (state: CoverageState) => string {
  return (state) => i18n.t(`states.coverage.${state}`, { ns: 'common', lng: language });
}

/** Words of audit papers and workbooks in one fixed language. */
export function auditDocumentWords(language: Language = 'vi'): Words<'auditDocuments'> {
  return (key, values) => i18n.t(key, { ns: 'auditDocuments', lng: language, ...values });
}
