import { type Change, type ChangeSetDraft, createChange, deleteChange } from '../kernel/change';
import { asId, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { Attachment } from './attachment';

/** A file whose bytes are already stored under their SHA-256. `size` in bytes. */
export interface StoredFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What files are attached to. */
export interface AttachmentOwner {
  readonly entity: Attachment['ownerEntity'];
  readonly id: string;
}

/** Changes that attach files to a record; those with the same bytes that it has already are left out. */
export function attachmentChanges(
  owner: AttachmentOwner,
  files: readonly StoredFile[],
  attachments: Iterable<Attachment>,
  newId: IdSource,
  role: Attachment['role'] = 'signed-file',
): readonly Change[] {
  const known = new Set([...attachments].filter(({ ownerId }) => ownerId === owner.id).map(({ sha256 }) => sha256));
  return files.flatMap((file) => {
    if (known.has(file.sha256)) return [];
    known.add(file.sha256);
    const attachment: Attachment = {
      id: asId(newId()),
      ownerEntity: owner.entity,
      ownerId: owner.id,
      role,
      name: file.name.normalize('NFC'),
      mediaType: mediaTypeOf(file.name),
      size: file.size,
      sha256: file.sha256,
    };
    return [createChange('attachment', attachment)];
  });
}

/** Undoable change set that attaches files; refused when the record has all of them. */
export function attachFiles(
  owner: AttachmentOwner,
  files: readonly StoredFile[],
  attachments: Iterable<Attachment>,
  newId: IdSource,
): Result<ChangeSetDraft, { readonly type: 'already' }> {
  const changes = attachmentChanges(owner, files, attachments, newId);
  if (changes.length === 0) return err({ type: 'already' });
  return ok({ intent: 'revision.attach', detail: { count: changes.length }, undoable: true, changes });
}

/** Undoable change set that takes a file off its record; the bytes stay for the history. */
export function detachFile(attachment: Attachment): ChangeSetDraft {
  return {
    intent: 'revision.detach',
    detail: { name: attachment.name },
    undoable: true,
    changes: [deleteChange('attachment', attachment.id)],
  };
}

/** Media type by the ending of a file name; unknown endings are plain bytes. */
export function mediaTypeOf(name: string): string {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return mediaTypes.get(ending) ?? 'application/octet-stream';
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
]);
