import { type EntityName, entityNames } from '../../core/kernel/entities';
import {
  attachmentPath,
  CHANGE_SETS_PATH,
  JOURNAL_PATH,
  MANIFEST_PATH,
  recordsPath,
} from '../../data/workspace-file/manifest';
import { SEAL } from '../../data/workspace-file/open-file';
import type { WorkspaceDamage } from './verdict';
import type { PageWords } from './words';

/** A part of a workspace file as people call it, with its path behind where that says more. */
export function partName({ part, entry }: WorkspaceDamage, words: PageWords): string {
  if (part === JOURNAL_PATH) return words('parts.journal');
  if (part === CHANGE_SETS_PATH) return words('parts.changeSets');
  if (part === MANIFEST_PATH) return words('parts.manifest');
  if (part === SEAL) return words('parts.frame');
  const entity = entityNames.find((name) => recordsPath(name) === part);
  if (entity !== undefined) return words('parts.records', { entity: entityWords(entity, words) });
  if (part.startsWith(attachmentPath(''))) {
    return words('parts.attachment', { name: entry?.label ?? part.slice(attachmentPath('').length) });
  }
  return words('parts.other', { path: part });
}

/** Name of a record table in words. */
export function entityWords(entity: EntityName, words: PageWords): string {
  return words(`entities.${entity}`);
}
