import { describe, expect, it } from 'vitest';
import { attachFiles, attachmentChanges, detachFile, mediaTypeOf } from '../../../../renderer/core/packs/attach-files';
import type { Attachment } from '../../../../renderer/core/packs/attachment';
import { countingIds } from '../../../support/coverage-records';

const owner = { entity: 'revision', id: 'r1' } as const;
const file = { name: 'QT-NV-01.PDF', size: 1200, sha256: 'a'.repeat(64) };

function stored(ownerId: string): Attachment {
  const [change] = attachmentChanges({ ...owner, id: ownerId }, [file], [], countingIds());
  if (change?.op !== 'create') throw new Error('nothing attached');
  return change.record as unknown as Attachment;
}

describe('attaching files', () => {
  it('names owner, kind, size and hash in one undoable change set', () => {
    const result = attachFiles(owner, [file], [], countingIds());
    expect(result.ok && result.value).toMatchObject({
      intent: 'revision.attach',
      undoable: true,
      detail: { count: 1 },
    });
    expect(stored('r1')).toEqual({
      id: 'n1',
      ownerEntity: 'revision',
      ownerId: 'r1',
      role: 'signed-file',
      name: 'QT-NV-01.PDF',
      mediaType: 'application/pdf',
      size: 1200,
      sha256: 'a'.repeat(64),
    });
  });

  it('composes the letters of the name', () => {
    const [change] = attachmentChanges(owner, [{ ...file, name: 'Đã ký.pdf'.normalize('NFD') }], [], countingIds());
    expect(change?.op === 'create' && change.record['name']).toBe('Đã ký.pdf');
  });

  it('keeps the same bytes once a record, but on each record', () => {
    expect(attachmentChanges(owner, [file, file], [], countingIds())).toHaveLength(1);
    expect(attachFiles(owner, [file], [stored('r1')], countingIds())).toEqual({
      ok: false,
      error: { type: 'already' },
    });
    expect(attachFiles(owner, [file], [stored('r2')], countingIds()).ok).toBe(true);
  });

  it('can be taken back, and so can taking a file off', () => {
    expect(detachFile(stored('r1'))).toEqual({
      intent: 'revision.detach',
      detail: { name: 'QT-NV-01.PDF' },
      undoable: true,
      changes: [{ op: 'delete', entity: 'attachment', id: 'n1' }],
    });
  });
});

describe('media types', () => {
  it.each([
    ['a.pdf', 'application/pdf'],
    ['a.b.DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.exe', 'application/octet-stream'],
    ['khong-duoi', 'application/octet-stream'],
  ])('of %s is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});
