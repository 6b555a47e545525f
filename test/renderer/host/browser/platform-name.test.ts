import { expect, it } from 'vitest';
import { platformName } from '../../../../renderer/host/browser/platform-name';

const chromium = (brands: [string, string][], platform: string) => ({
  userAgent: 'Mozilla/5.0',
  userAgentData: { brands: brands.map(([brand, version]) => ({ brand, version })), platform },
});

it('names the browser and its system, past the invented brand and the common engine', () => {
  const brands: [string, string][] = [
    ['Not)A;Brand', '8'],
    ['Chromium', '156'],
    ['Google Chrome', '156'],
  ];
  expect(platformName(chromium(brands, 'Windows'))).toBe('Google Chrome 156 · Windows');
});

it('names the engine where it is the browser', () => {
  expect(platformName(chromium([['Chromium', '156']], 'Linux'))).toBe('Chromium 156 · Linux');
});

it('reads the older form of browsers without brands', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0';
  const safari = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
  const edge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0';
  expect(platformName({ userAgent: firefox })).toBe('Firefox 150');
  expect(platformName({ userAgent: safari })).toBe('Safari 26');
  expect(platformName({ userAgent: edge })).toBe('Microsoft Edge 156');
});

it('falls back to what the browser calls itself', () => {
  expect(platformName({ userAgent: 'Unknown' })).toBe('Unknown');
  expect(platformName({ ...chromium([], ''), userAgent: 'Unknown' })).toBe('Unknown');
});
