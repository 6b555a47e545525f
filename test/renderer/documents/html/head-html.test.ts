import { describe, expect, it } from 'vitest';
import { headAttributes, pageNames, screenHead } from '../../../../renderer/documents/html/head-html';
import type { Section } from '../../../../renderer/documents/model/document-model';
import { slip } from '../../../support/office-documents/slip';

const section = (more: Partial<Section>): Section => ({
  orientation: 'portrait',
  size: 13,
  head: 'number',
  restarts: false,
  blocks: [],
  ...more,
});

describe('names of pages', () => {
  it('take turns where the count begins again, so that each part begins at 1', () => {
    expect(
      pageNames([
        section({}),
        section({ orientation: 'landscape' }),
        section({ restarts: true }),
        section({ restarts: true, orientation: 'landscape' }),
        section({ restarts: true, head: 'running' }),
      ]),
    ).toEqual(['number-a', 'number-wide-a', 'number-b', 'number-wide-a', 'running-b']);
  });

  it('tell covers and strips of procedures from pages without a head', () => {
    const cover = { kind: 'cover', parent: '', agency: '', name: [], fields: [] } as const;
    expect(
      pageNames([
        section({ head: 'none', blocks: [cover] }),
        section({ head: 'strip' }),
        section({ head: 'none', orientation: 'landscape' }),
      ]),
    ).toEqual(['cover', 'body', 'bare-wide']);
  });
});

describe('what the margins of pages say', () => {
  it('is the running line with code, issue and date, up to the page number', () => {
    expect(headAttributes(slip())).toMatchObject({
      'data-runner': 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      'data-running': 'BM-QT-HT-04-01  |  Lần ban hành 02  |  15/01/2026  |  Trang ',
    });
  });

  it('tells how many pages there are only where all are counted in one piece', () => {
    expect(headAttributes(slip())).toHaveProperty('data-whole');
    const [first] = slip().sections;
    if (first === undefined) throw new Error('no section');
    const two = { ...slip(), sections: [first, { ...first, restarts: true }] };
    expect(headAttributes(two)).not.toHaveProperty('data-whole');
  });

  it('shows the running line on the screen too, as text', () => {
    const hostile = { ...slip(), running: { agency: '<b>', parts: ['"&'], pageLabel: '' } };
    expect(screenHead(hostile, section({ head: 'running' }))).toBe(
      '<div class="runner on-screen" aria-hidden="true"><span>&lt;b&gt;</span><span>&quot;&amp;</span></div>',
    );
    expect(screenHead(slip(), section({ head: 'number' }))).toBe('');
  });
});
