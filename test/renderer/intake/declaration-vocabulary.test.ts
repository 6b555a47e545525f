import { describe, expect, it } from 'vitest';
import { findDeclarationColumns } from '../../../renderer/intake/declaration-rows';
import { declarationVocabulary } from '../../../renderer/intake/declaration-vocabulary';

describe('declarationVocabulary', () => {
  it('knows every one of its own headings, whatever the case', () => {
    for (const [field, names] of Object.entries(declarationVocabulary)) {
      for (const name of names) {
        const header = ['code', 'title'].includes(field)
          ? ['Mã hiệu', 'Tên quy trình']
          : ['Mã hiệu', 'Tên quy trình', name];
        if (field === 'code') header[0] = name;
        if (field === 'title') header[1] = name;
        const result = findDeclarationColumns({ name: '', rows: [header.map((text) => text.toUpperCase())] });
        expect(result.ok && result.value.columns.map((column) => column.field), name).toContain(field);
      }
    }
  });
});
