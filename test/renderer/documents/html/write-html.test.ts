import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../renderer/documents/html/write-html';
import type { DocumentModel } from '../../../../renderer/documents/model/document-model';
import { procedureData } from '../../../../renderer/documents/procedure/procedure-data';
import { procedureDocument } from '../../../../renderer/documents/procedure/procedure-document';
import { documentWords } from '../../../../renderer/strings/document-words';
import { postalRecords } from '../../../support/postal-records';

const svg = '<svg id="x" width="10" xmlns="http://www.w3.org/2000/svg" height="20" viewBox="0 0 10 20"><rect/></svg>';
const picture = { svg, png: null, width: 80, height: 160 };

function model(): DocumentModel {
  const data = procedureData(postalRecords(), 'r-2', '2026-11-22');
  if (data === null) throw new Error('no data');
  return procedureDocument(data, documentWords('vi'));
}

const html = writeHtml(model(), 'app://phukin/print.css');

describe('a document as HTML', () => {
  it('keeps to the strict policy: no style of its own, no script, no handler, one address', () => {
    expect(html).not.toMatch(/<style|\sstyle=|<script|\son\w+=|javascript:/i);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1])).toEqual(['app://phukin/print.css']);
  });

  it('hands the running strip and the stamps to the margins of the page', () => {
    const opening = /<html[^>]*>/.exec(html)?.[0];
    expect(opening).toContain('lang="vi"');
    expect(opening).toContain('data-code="Mã hiệu: QT-NV-06"');
    expect(opening).toContain('data-sample="DỮ LIỆU MẪU"');
    expect(opening).not.toContain('data-state');
  });

  it('shows the figure in its printed size with its words', () => {
    expect(html).toMatch(
      /<svg xmlns="[^"]*" viewBox="0 0 165 [\d.]+"[^>]* width="165mm" height="[\d.]+mm" role="img" aria-label="Lưu đồ 10 bước/,
    );
    expect(html).toContain('<figcaption>Hình 1.');
  });

  it('shows any text as text', () => {
    const hostile = '<img src=x onerror=alert(1)> & "q"';
    const attacked = writeHtml(
      {
        ...model(),
        title: hostile,
        stateStamp: hostile,
        sections: [
          {
            orientation: 'portrait',
            size: 13,
            head: 'none',
            restarts: false,
            blocks: [
              { kind: 'heading', level: 1, text: hostile },
              { kind: 'paragraph', style: 'body', line: [{ text: hostile }] },
              { kind: 'list', items: [[{ text: hostile }]] },
              {
                kind: 'table',
                widths: [null],
                head: [hostile],
                rows: [{ kind: 'plain', cells: [{ lines: [[{ text: hostile }]] }] }],
              },
              { kind: 'figure', picture, alt: hostile, caption: hostile, missing: hostile },
            ],
          },
        ],
      },
      'x.css',
    );
    expect(attacked).not.toContain('<img');
    expect(attacked.match(/&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;q&quot;/g)?.length).toBeGreaterThanOrEqual(
      8,
    );
  });

  it('keeps codes in running text on one line', () => {
    expect(html).toContain('<span class="code">101/QĐ-BKHCN</span>');
  });

  it('gives each column its width in mm, as px', () => {
    expect(html).toContain('<col width="52.9"><col><col width="113.4">');
  });
});
