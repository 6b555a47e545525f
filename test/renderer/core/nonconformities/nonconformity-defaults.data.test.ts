import { expect, it } from 'vitest';
import { checkNonconformityPattern } from '../../../../renderer/core/nonconformities/nonconformity-code';
import { defaultNonconformityPattern } from '../../../../renderer/core/nonconformities/nonconformity-defaults.data';

it('begins with a pattern of codes that holds, by year', () => {
  expect(checkNonconformityPattern(defaultNonconformityPattern)).toBeNull();
  expect(defaultNonconformityPattern).toContain('{yyyy}');
});
