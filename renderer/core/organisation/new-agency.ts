import { asId, type Id } from '../kernel/ids';
import type { Agency, AgencyName } from './agency';
import { defaultCodePatterns, defaultHeadTitle, generalArea } from './agency-defaults.data';

/** What is asked for when a workspace begins; only the name is compulsory. */
export interface AgencyEntry {
  readonly name: string;
  readonly shortName?: string;
  readonly parentBody?: string;
  readonly headTitle?: string;
  readonly place?: string;
}

/** An agency with the usual settings, named so since ever: one general area class, common code patterns, the 2015 edition. Texts are trimmed and composed. */
export function newAgency(id: Id<'agency'>, entry: AgencyEntry, isSample = false): Agency {
  const name: AgencyName = {
    from: null,
    name: clean(entry.name),
    shortName: clean(entry.shortName),
    parentBody: clean(entry.parentBody),
    headTitle: clean(entry.headTitle) || defaultHeadTitle,
    place: clean(entry.place),
  };
  return {
    id,
    isSample,
    names: [name],
    areaClasses: [generalArea],
    codePatterns: defaultCodePatterns,
    standardEditionId: asId<'standardEdition'>('tcvn-iso-9001-2015'),
    timeCutTarget: 50,
  };
}

function clean(text = ''): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
