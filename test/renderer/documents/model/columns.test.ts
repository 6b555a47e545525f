import { describe, expect, it } from 'vitest';
import { columnWidths, textAreaWidth } from '../../../../renderer/documents/model/columns';

describe('columns', () => {
  it('share what is left of the text between them', () => {
    expect(columnWidths([12, null, 13, null], 165)).toEqual([12, 70, 13, 70]);
    expect(columnWidths([null, null], textAreaWidth('landscape'))).toEqual([126, 126]);
  });

  it('stand on A4 between the margins of the decree', () => {
    expect([textAreaWidth('portrait'), textAreaWidth('landscape')]).toEqual([210 - 45, 297 - 45]);
  });
});
