import { describe, expect, it } from 'vitest';
import {
  annexTitleHtml,
  groundsHtml,
  kindTitleHtml,
  officeHeadHtml,
  signingHtml,
} from '../../../../renderer/documents/html/office-html';
import { officeHead } from '../../../support/office-documents/parts';

const head = officeHead([{ text: 'Số: 15/KH-STTTT' }], [{ text: 'Lam Giang' }]);

describe('an official document as HTML', () => {
  it('breaks a long agency beside the state name, and leaves it whole on a wide page', () => {
    expect(officeHeadHtml(head, 'portrait')).toContain('<span class="rule">SỞ THÔNG TIN<br>VÀ TRUYỀN THÔNG</span>');
    expect(officeHeadHtml(head, 'landscape')).toContain('<span class="rule">SỞ THÔNG TIN VÀ TRUYỀN THÔNG</span>');
  });

  it('has no line for a superior body that is not there', () => {
    const html = officeHeadHtml({ ...head, parent: '' }, 'portrait');
    expect(html).not.toContain('class="parent"');
    expect(html).toContain('<header class="office alone">');
  });

  it('closes grounds and recipients with the marks of the decree', () => {
    expect(groundsHtml({ kind: 'grounds', items: ['Căn cứ A', 'Theo đề nghị của B'] })).toBe(
      '<p class="ground">Căn cứ A;</p>\n<p class="ground">Theo đề nghị của B.</p>',
    );
    const html = signingHtml({
      kind: 'signing',
      recipients: { title: 'Nơi nhận:', lines: ['Như Điều 3', 'Lưu: VT'] },
      office: ['KT. Giám đốc', 'Phó Giám đốc'],
      name: 'Trần Văn B',
    });
    expect(html).toContain('<p class="label">Nơi nhận:</p><p>- Như Điều 3;</p><p>- Lưu: VT.</p>');
    expect(html).toContain(
      '<p class="role">KT. Giám đốc</p><p class="role">Phó Giám đốc</p><p class="name">Trần Văn B</p>',
    );
  });

  it('has no rule below nothing', () => {
    expect(kindTitleHtml({ kind: 'kind-title', name: 'Thông báo', about: '' }, 'portrait')).toBe(
      '<h1 class="kind">Thông báo</h1>',
    );
  });

  it('shows any text as text', () => {
    const hostile = '<img src=x>';
    const line = [{ text: hostile }];
    const html = [
      officeHeadHtml(
        {
          kind: 'office-head',
          parent: hostile,
          agency: hostile,
          country: hostile,
          motto: hostile,
          number: line,
          place: line,
        },
        'portrait',
      ),
      kindTitleHtml({ kind: 'kind-title', name: hostile, about: hostile }, 'portrait'),
      groundsHtml({ kind: 'grounds', items: [hostile] }),
      signingHtml({
        kind: 'signing',
        recipients: { title: hostile, lines: [hostile] },
        office: [hostile],
        name: hostile,
      }),
      annexTitleHtml({ kind: 'annex-title', label: hostile, name: hostile, belongs: [line] }, 'portrait'),
    ].join('');
    expect(html).not.toMatch(/<img/i);
    expect(html.match(/&lt;img src/gi)?.length).toBeGreaterThanOrEqual(12);
  });
});
