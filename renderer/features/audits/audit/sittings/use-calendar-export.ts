import type { Audit, Sitting } from '../../../../core/audits/audit';
import { type SittingWords, sittingsToIcs } from '../../../../core/audits/ics';
import { safeFileName } from '../../../../core/packs/file-names';
import type { WorkspaceState } from '../../../../data/record-types';
import { useData } from '../../../../data/store-context';
import { useHost } from '../../../../host/host-context';
import { type Words, wordsOf } from '../../../../strings/use-words';
import { auditeeName } from '../../shared/auditee-names';
import { clauseRuns } from '../../shared/clause-runs';
import { sittingTitle } from '../../shared/sitting-names';

/** Saves the sittings of an audit as a calendar file where the user says. */
export function useCalendarExport(audit: Audit): () => Promise<void> {
  const { store, now, today, tellSaved } = useData();
  const host = useHost();
  return async () => {
    const words = wordsOf('audits');
    const ics = sittingsToIcs(
      [audit],
      (sitting) => calendarWords(sitting, audit, store.state(), today(), words),
      now(),
    );
    tellSaved(
      await host.files.save({
        suggestedName: safeFileName(`${words('page.calendar.file', { code: audit.code })}.ics`),
        extension: 'ics',
        mediaType: 'text/calendar',
        bytes: new TextEncoder().encode(ics),
      }),
    );
  };
}

/** A sitting as the calendar shows it: with whom, about what, by whom, and at whose place. */
function calendarWords(
  sitting: Sitting,
  { code, title }: Pick<Audit, 'code' | 'title'>,
  state: Pick<WorkspaceState, 'orgUnit' | 'person' | 'procedure'>,
  today: string,
  words: Words<'audits'>,
): SittingWords {
  const { subject, clauses, procedureIds, auditorIds, representative, auditee } = sitting;
  const codes = procedureIds.map((id) => state.procedure.get(id)?.code ?? '–').join(', ');
  const names = auditorIds.map((id) => state.person.get(id)?.name ?? words('nobody')).join(', ');
  const lines = [
    words('page.calendar.code', { code, title }),
    subject === '' ? '' : words('page.calendar.subject', { subject }),
    clauses.length === 0 ? '' : words('page.calendar.clauses', { clauses: clauseRuns(clauses) }),
    codes === '' ? '' : words('page.calendar.procedures', { codes }),
    names === '' ? '' : words('page.calendar.auditors', { names }),
    representative === '' ? '' : words('page.calendar.representative', { name: representative }),
  ];
  return {
    summary: words('page.calendar.summary', { name: sittingTitle(sitting, state, today, words) }),
    description: lines.filter(Boolean).join('\n'),
    location: auditee === null ? '' : auditeeName(auditee, state, today, words),
  };
}
