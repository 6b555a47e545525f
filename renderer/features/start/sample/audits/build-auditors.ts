import { saveAuditorProfile } from '../../../../core/audits/auditors/save-auditor-profile';
import { addDays } from '../../../../core/calendar/day';
import { asId } from '../../../../core/kernel/ids';
import { officeDay, type SampleContext, type SampleIds } from '../sample-context';
import { sampleAuditors } from './audits.data';
import type { Stage } from './stage';

/** Training and competence of the sample's auditors; that of one ends soon. */
export function buildAuditors(stage: Stage, ids: SampleIds, { today, newId }: SampleContext): void {
  for (const [person, title, certificate, until] of sampleAuditors) {
    const { auditorProfile, person: people } = stage.tables();
    const trained = officeDay(today, until - 1095);
    stage.take(
      saveAuditorProfile([...auditorProfile.values()], people, {
        id: asId(newId()),
        personId: ids.people[person],
        trainings: [{ id: newId(), title, on: trained, certificate }],
        competentFrom: trained,
        competentUntil: addDays(today, until),
        note: '',
      }),
    );
  }
}
