import { describe, expect, it } from 'vitest';
import {
  isSameText,
  textsOf,
  withTexts,
} from '../../../../../../renderer/features/audits/programme/text/programme-texts';
import { theProgramme } from '../../../../../support/programme-store';

describe('the texts of a programme', () => {
  it('come back as they were', () => {
    const programme = theProgramme({ objectives: ['Một', 'Hai'], basis: ['QĐ 19/2014/QĐ-TTg'] });
    expect(withTexts(programme, textsOf(programme))).toEqual(programme);
  });

  it('leave out empty lines and blanks around', () => {
    const programme = theProgramme();
    const typed = { ...textsOf(programme), objectives: ' Một \n\n  Hai\n', scope: ' Toàn Sở ' };
    expect(withTexts(programme, typed)).toMatchObject({ objectives: ['Một', 'Hai'], scope: 'Toàn Sở' });
    expect(isSameText(typed, { ...typed, objectives: 'Một\nHai', scope: 'Toàn Sở' })).toBe(true);
    expect(isSameText(typed, { ...typed, objectives: 'Một' })).toBe(false);
  });

  it('hand a missing day over as unreadable, so that it is refused and not guessed', () => {
    const programme = theProgramme();
    expect(withTexts(programme, { ...textsOf(programme), to: null }).cycle.to).toBe('');
    expect(isSameText(textsOf(programme), { ...textsOf(programme), to: null })).toBe(false);
  });
});
