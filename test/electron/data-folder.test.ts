import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from '../../electron/data-folder';

it('keeps the data out of the roaming profile of Windows', () => {
  const folder = dataFolder({ platform: 'win32', localAppData: 'C:/Users/lan/AppData/Local', appData: 'C:/roaming' });
  expect(folder).toBe(join('C:/Users/lan/AppData/Local', 'phukin'));
});

it('takes the platform folder where Windows names no local one', () => {
  expect(dataFolder({ platform: 'win32', localAppData: undefined, appData: 'C:/roaming' })).toBe(
    join('C:/roaming', 'phukin'),
  );
  expect(dataFolder({ platform: 'win32', localAppData: '', appData: 'C:/roaming' })).toBe(join('C:/roaming', 'phukin'));
});

it('takes the platform folder on other systems, whatever the variables say', () => {
  expect(dataFolder({ platform: 'linux', localAppData: '/elsewhere', appData: '/home/lan/.config' })).toBe(
    join('/home/lan/.config', 'phukin'),
  );
});
