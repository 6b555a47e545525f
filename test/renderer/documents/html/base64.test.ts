import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../../renderer/documents/html/base64';

describe('bytes as base64', () => {
  it('are what every reader of base64 reads back, also when there are many', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 31) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(encodeBase64(new Uint8Array())).toBe('');
  });
});
