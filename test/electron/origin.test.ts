import { describe, expect, it } from 'vitest';
import { isAppUrl, printUrl, startPage } from '../../electron/origin';

describe('the origin of the program', () => {
  it('holds its own pages', () => {
    for (const address of [
      startPage,
      printUrl('token'),
      'app://phukin/',
      'app://phukin/assets/a.js?x=1#y',
      'APP://phukin/',
    ]) {
      expect(isAppUrl(address), address).toBe(true);
    }
  });

  it('holds nothing that only looks like it', () => {
    const strangers = [
      'https://phukin/',
      'app://phukin.example/',
      'app://example/app://phukin/',
      'app://lan@phukin/',
      'app://phukin:80/',
      'file:///app://phukin/',
      'app:phukin',
      'about:blank',
      'javascript:app://phukin/',
      '',
      'not an address',
    ];
    for (const address of strangers) expect(isAppUrl(address), address).toBe(false);
  });
});
