import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../renderer/core/procedures/content-hash';
import { someContent } from '../../../support/lifecycle-records';

describe('hash of the content', () => {
  it('is 64 hex letters and the same for equal content', () => {
    expect(contentHash(someContent())).toMatch(/^[0-9a-f]{64}$/);
    expect(contentHash(someContent())).toBe(contentHash(someContent()));
  });

  it('does not depend on the order of members', () => {
    const content = someContent({ purpose: 'Thống nhất', fee: '200.000 đồng' });
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as unknown as typeof content;
    expect(contentHash(reversed)).toBe(contentHash(content));
  });

  it('changes with a single letter anywhere', () => {
    const note = { id: 'c1', request: '', part: '5.7', description: 'Rút bước 4' };
    expect(contentHash(someContent({ changeSummary: [note] }))).not.toBe(contentHash(someContent()));
    expect(contentHash(someContent({ fee: ' ' }))).not.toBe(contentHash(someContent()));
  });
});
