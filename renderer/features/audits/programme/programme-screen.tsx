import { NoProgramme } from './no-programme';
import { useProgrammeOf } from './plan/use-programme';
import { ProgrammeView } from './programme-view';

/** The programme of a year: when each auditee is audited on what, by whom; or the way to make one. */
export function ProgrammeScreen({ year }: { readonly year: number }) {
  const programme = useProgrammeOf(year);
  if (programme === null) return <NoProgramme key={year} year={year} />;
  return <ProgrammeView key={programme.id} programme={programme} />;
}
