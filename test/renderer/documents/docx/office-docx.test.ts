import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../renderer/documents/docx/write-docx';
import { decision, plan } from '../../../support/office-documents/official';

const parts = unzipSync(await writeDocx(decision()));
const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
const paragraphWith = (text: string) =>
  [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml).find((xml) => xml.includes(text));

describe('an official document for Word', () => {
  it('names the styles of kind, subject, grounds and recipients', () => {
    for (const id of ['TenLoai', 'TrichYeu', 'CanCu', 'NoiNhan']) {
      expect(styles).toContain(`w:styleId="${id}"`);
      expect(body).toContain(`<w:pStyle w:val="${id}"/>`);
    }
  });

  it('sets the head in two columns without rules, number and place on one line', () => {
    const head = /<w:tbl>.*?<\/w:tbl>/s.exec(body)?.[0] ?? '';
    expect(head).toContain('<w:gridCol w:w="3855"/><w:gridCol w:w="5499"/>');
    const last = [...head.matchAll(/<w:tr>.*?<\/w:tr>/gs)].at(-1)?.[0] ?? '';
    expect(last).toContain('Số: ');
    expect(last).toContain('Lam Giang');
  });

  it('draws the short rules as borders as long as the decree wants them', () => {
    const rules = [...body.matchAll(/<w:ind w:left="(\d+)" w:right="(\d+)"\/>/g)].map((match) => [
      Number(match[1]),
      Number(match[2]),
    ]);
    expect(rules).toHaveLength(3);
    for (const [left, right] of rules) expect(left).toBe(right);
    const [agency, motto, about] = [3855, 5499, 9354].map((width, index) => width - 2 * (rules[index]?.[0] ?? 0));
    // VÀ TRUYỀN THÔNG, Độc lập - Tự do - Hạnh phúc and the longer line of the subject in twentieths of a point.
    expect(agency).toBeGreaterThan(2340 * 0.38);
    expect(agency).toBeLessThan(2340 * 0.42);
    expect(motto).toBeGreaterThan(3100);
    expect(motto).toBeLessThan(3300);
    expect(about).toBeGreaterThan(5700 * 0.38);
    expect(about).toBeLessThan(5700 * 0.42);
    expect(body).not.toContain('____');
  });

  it('keeps the last article with the signature, in a row that does not split', () => {
    expect(paragraphWith('Điều 3.')).toContain('<w:keepNext/>');
    expect(paragraphWith('Điều 2.')).not.toContain('<w:keepNext/>');
    expect(paragraphWith('Giám đốc Sở Thông tin và Truyền thông')).toContain('<w:keepNext/>');
  });

  it('leaves room for a number and a day that are not recorded', () => {
    expect(paragraphWith('Số: ')).toMatch(/\u00A0{12}.*\/QĐ/s);
    expect(paragraphWith(', ngày ')).toMatch(/\u00A0{7}.*tháng.*\u00A0{7}/s);
  });

  it('has the same bytes for the same document', async () => {
    expect(Buffer.from(await writeDocx(plan())).equals(Buffer.from(await writeDocx(plan())))).toBe(true);
  });
});
