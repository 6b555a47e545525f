import { expect, test } from 'vitest';
import { defaultCodePatterns, generalArea } from '../../../../renderer/core/organisation/agency-defaults.data';
import { checkPattern } from '../../../../renderer/core/organisation/code-pattern';

test('the patterns that an agency starts with are usable', () => {
  const { form, ...procedures } = defaultCodePatterns;
  for (const pattern of Object.values(procedures)) expect(checkPattern(pattern, []), pattern).toBeNull();
  expect(checkPattern(form, ['qt'])).toBeNull();
});

test('no two kinds of procedure share a pattern', () => {
  const patterns = Object.values(defaultCodePatterns);
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('every agency has a general area class', () => {
  expect(generalArea.id).toBe('general');
  expect(generalArea.name).not.toBe('');
});
