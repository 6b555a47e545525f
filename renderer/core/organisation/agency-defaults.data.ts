import type { AreaClass, CodePatterns } from './agency';

/** The class of area that every agency has. */
export const generalArea: AreaClass = { id: 'general', name: 'Chung' };

/** Patterns of codes that a new agency starts with; editable. */
export const defaultCodePatterns: CodePatterns = {
  administrative: 'QT-NV-{nn}',
  system: 'QT-HT-{nn}',
  internal: 'QT-NB-{nn}',
  form: 'BM-{qt}-{nn}',
};

/** Title of the head that a new agency starts with; editable. */
export const defaultHeadTitle = 'Giám đốc';
