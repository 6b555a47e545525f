import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, paths, stringifyQuery, withQuery } from '../../../renderer/navigation/paths';

describe('addresses', () => {
  it('carry ids safely', () => {
    expect(paths.procedure('a/b c')).toBe('/procedures/a%2Fb%20c');
    expect(paths.settings()).toBe('/settings/agency');
  });

  it('leave out filters that say nothing', () => {
    expect(withQuery(paths.register, { scope: 'in', field: null, q: '', status: undefined })).toBe(
      '/register?scope=in',
    );
    expect(withQuery(paths.register, {})).toBe('/register');
  });

  it('are the same for the same filters in any order', () => {
    expect(withQuery('/x', { b: '1', a: '2' })).toBe(withQuery('/x', { a: '2', b: '1' }));
  });

  it('give back every filter as it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme', minLength: 1 })),
        (query) => {
          expect(parseQuery(stringifyQuery(query))).toEqual({ ...query });
        },
      ),
    );
  });
});
