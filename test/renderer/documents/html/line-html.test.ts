import { describe, expect, it } from 'vitest';
import { lineHtml } from '../../../../renderer/documents/html/line-html';

describe('a line as HTML', () => {
  it('draws a square for a choice and says which one is crossed', () => {
    const html = lineHtml([
      { text: 'Nặng', check: false },
      { text: 'Nhẹ', check: true },
    ]);
    expect(html.match(/<svg class="box"/g)).toHaveLength(2);
    expect(html).toMatch(/aria-label="☐"><rect[^>]*\/><\/svg>Nặng<\/span>/);
    expect(html).toMatch(/aria-label="☒"><rect[^>]*\/><path[^>]*\/><\/svg>Nhẹ<\/span>/);
  });

  it('lets a long choice break', () => {
    expect(lineHtml([{ text: 'a'.repeat(41), check: false }])).toContain('class="choice long"');
    expect(lineHtml([{ text: 'a'.repeat(40), check: false }])).toContain('class="choice"');
  });

  it('leaves room for a number and a day', () => {
    expect(lineHtml([{ text: 'Số: ', room: 'number' }, { text: '/QĐ' }])).toBe(
      'Số: <span class="room number"></span>/QĐ',
    );
    expect(lineHtml([{ text: '', room: 'day' }])).toBe('<span class="room day"></span>');
  });
});
