import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubMessage, scrubPlatform, stackPlaces } from '../../../../renderer/data/support/scrub-message';

describe('an error message in a support bundle', () => {
  it.each([
    ["Cannot read properties of undefined (reading 'hoTen')", 'Cannot read properties of undefined (reading …'],
    ['QuotaExceededError: the disk is full', 'QuotaExceededError: the disk is full'],
    ['no entry for Nguyễn Văn An in the table', 'no entry for … in the table'],
    ['no entry for Nguyen Van Binh', 'no entry for …'],
    [
      'ENOENT: no such file or directory, open /home/nguyen-van-an/phukin.txt',
      'ENOENT: no such file or directory, open …',
    ],
    ['cannot open C:\\Users\\Lan\\data', 'cannot open …'],
    ['sent to lan.tran@so-khcn.gov.vn failed', '… to … failed'],
    ['size 1234 is not 12345', 'size 1234 is not …'],
    ['phone 0912345678 unknown', '… unknown'],
    ['"Quy trình cấp phép" is not valid JSON', '… is not valid JSON'],
    ['', ''],
  ])('%s', (message, scrubbed) => {
    expect(scrubMessage(message)).toBe(scrubbed);
  });

  it('is not long, whatever it was', () => {
    expect(scrubMessage('data '.repeat(1000)).length).toBeLessThanOrEqual(300);
  });

  it('keeps no letter with a mark and no long number of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const scrubbed = scrubMessage(text).replaceAll('…', '');
        expect(scrubbed).toMatch(/^[\x20-\x7e]*$/);
        expect(scrubbed).not.toMatch(/\d{5}|[@/\\]/);
      }),
    );
  });
});

describe('the places of a stack', () => {
  it('are those in the scripts of the program, without messages and folders', () => {
    const stack = [
      'TypeError: Nguyễn Văn An',
      '    at save (app://phukin/assets/index-Ab_12.js:1:23456)',
      '    at http://127.0.0.1:47814/assets/history-screen-x1.js:2:7',
      '    at /home/lan/elsewhere.js:3:4',
    ].join('\n');
    expect(stackPlaces(stack)).toEqual(['index-Ab_12.js:1:23456', 'history-screen-x1.js:2:7']);
  });
});

describe('the platform', () => {
  it('is told by known names and versions alone', () => {
    expect(scrubPlatform('Google Chrome 156 · Windows')).toBe('Google Chrome 156 · Windows');
    expect(scrubPlatform('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36')).toBe(
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
    );
    expect(scrubPlatform('Windows 10 (may cua Lan)')).toBe('Windows 10 (… … …)');
  });
});
