import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeLabel, visibleLine } from '../../renderer/documents/flowcharts/escape-label';
import { browserPath, openDocumentsPage } from '../support/documents-browser';

const file = path.join(process.env['REAL_DATA_DIR'] ?? '', 'mermaid_label_cases.json');
const hasData = process.env['REAL_DATA_DIR'] !== undefined && existsSync(file);
const cases: { id: string; text: string }[] = hasData ? JSON.parse(readFileSync(file, 'utf8')).cases : [];

describe.skipIf(!hasData || browserPath === null)(
  'label texts that broke flowcharts elsewhere (skipped without REAL_DATA_DIR or without a Chromium)',
  () => {
    let page: Page;
    let close = async () => {};
    beforeAll(async () => {
      ({ page, close } = await openDocumentsPage());
    });
    afterAll(() => close());

    it('has its cases', () => expect(cases.length).toBeGreaterThanOrEqual(53));

    it.each(cases)('$id is drawn as typed, on a step, on an exit and on a stage', async ({ text }) => {
      const label = escapeLabel(text, '(trống)');
      const shown = visibleLine(text) === '' ? '(trống)' : visibleLine(text);
      const definition = `flowchart TB\nn1["trước"]\nsubgraph s1["${label}"]\nn2["${label}"]\nend\nn3["sau"]\nn1 -->|"${label}"| n2\nn2 --> n3\n`;
      const texts = await page.evaluate(async (chart) => {
        const picture = await window.documentsPage.renderFlowchart({ text: chart, stepIds: ['a', 'b', 'c'] });
        window.documentsPage.show(picture.svg);
        const textOf = (element: Element | null | undefined) =>
          [...(element?.querySelectorAll('tspan') ?? [])]
            .filter((part) => part.querySelector('tspan') === null)
            .map((part) => part.textContent)
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim();
        const all = [...document.querySelectorAll('svg text')].map(textOf);
        return {
          nodes: ['1', '2', '3'].map((node) => textOf(document.querySelector(`[data-node="${node}"]`))),
          all,
        };
      }, definition);
      const squeeze = (value: string) => value.replace(/\s+/g, '');
      expect(texts.nodes.map(squeeze)).toEqual(['trước', squeeze(shown), 'sau']);
      expect(texts.all.filter((value) => squeeze(value) === squeeze(shown))).toHaveLength(3);
    });

    it('shows without a style element, a class or an inline style, and without a violation of the strict policy', async () => {
      const { svg } = await page.evaluate(() =>
        window.documentsPage.renderFlowchart({ text: 'flowchart TB\nn1["a"] --> n2["b"]\n', stepIds: ['a', 'b'] }),
      );
      expect(svg).not.toMatch(/<style| style=| class=|<script|foreignObject/);
      expect(await page.evaluate(() => window.violations)).toEqual([]);
    });
  },
);
