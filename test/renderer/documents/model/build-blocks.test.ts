import { describe, expect, it } from 'vitest';
import { article, cell, fact, linesOf, paragraphs } from '../../../../renderer/documents/model/build-blocks';

describe('blocks from text', () => {
  it('set the beginning of an article in bold', () => {
    expect(article('Điều 1.', 'Ban hành.')).toEqual({
      kind: 'paragraph',
      style: 'body',
      line: [{ text: 'Điều 1.', bold: true }, { text: ' Ban hành.' }],
    });
  });

  it('keep a beginning without text with what follows', () => {
    expect(article('4. Lịch', '')).toMatchObject({ style: 'lead', line: [{ text: '4. Lịch', bold: true }] });
  });

  it('have a line for each line of text that is not empty', () => {
    expect(linesOf(' a \r\n\n b\t c\r')).toEqual(['a', 'b c']);
    expect(fact('A', '1\n2').lines).toEqual([[{ text: '1' }], [{ text: '2' }]]);
    expect(cell('1\n2', { align: 'center' })).toEqual({ lines: [[{ text: '1' }], [{ text: '2' }]], align: 'center' });
    expect(paragraphs('x\ny')).toHaveLength(2);
  });
});
