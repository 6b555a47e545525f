import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { DeclarationEntry } from '../../../../../renderer/core/procedures/declaration/declaration-plan';
import { addFiles, matchedFiles } from '../../../../../renderer/features/procedures/declare/picked-files';
import { aDeclarationRow } from '../../../../support/declaration-rows';

const entries: readonly DeclarationEntry[] = [
  { kind: 'already', row: aDeclarationRow({ row: 2, code: 'QT-NV-01' }), procedureId: asId('p') },
  { kind: 'refused', row: aDeclarationRow({ row: 3, code: 'QT-NV-02' }), reason: { type: 'title-missing' } },
];
const bytes = new Uint8Array([1]);
const file = (name: string, content: Uint8Array | null = bytes) => ({ name, size: 1, bytes: content });

describe('files that wait to be attached', () => {
  it('are matched by the code in their name, never to a refused row', () => {
    const waiting = addFiles([], [file('QT-NV-01.pdf'), file('QT-NV-02.pdf'), file('Quyết định.pdf')], entries);
    expect(waiting.map(({ row }) => row)).toEqual([2, null, null]);
    expect(matchedFiles(waiting, entries).map(({ name }) => name)).toEqual(['QT-NV-01.pdf']);
  });

  it('keep their own ids, and the same file is not added again', () => {
    const once = addFiles([], [file('a.pdf'), file('b.pdf')], entries);
    const again = addFiles(once, [file('a.pdf'), file('c.pdf')], entries);
    expect(again.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 a.pdf', '2 b.pdf', '3 c.pdf']);
  });

  it('that are too large stay unmatched', () => {
    expect(addFiles([], [file('QT-NV-01.pdf', null)], entries)[0]?.row).toBeNull();
  });

  it('matched by hand to a row that is refused meanwhile are left out', () => {
    const [one] = addFiles([], [file('x.pdf')], entries);
    if (one === undefined) throw new Error('no file');
    expect(matchedFiles([{ ...one, row: 3 }], entries)).toEqual([]);
    expect(matchedFiles([{ ...one, row: 2 }], entries)).toHaveLength(1);
  });
});
