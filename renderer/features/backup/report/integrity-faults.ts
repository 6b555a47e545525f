import type { EntityName } from '../../../core/kernel/entities';
import { entityNames } from '../../../core/kernel/entities';
import type { WorkspaceState } from '../../../data/record-types';
import type { ChangeSetHeader } from '../../../data/store';
import type { AttachmentFault, JournalCheck, VerificationReport } from '../../../data/tasks/tasks';
import { paths, withQuery } from '../../../navigation/paths';
import { formatInstant } from '../../../strings/format';
import { intentWords } from '../../../strings/intent-words';
import type { Words } from '../../../strings/use-words';
import { placeWords } from '../place-words';
import { ownerName, recordName } from './record-name';

/** A broken thing by name. */
export interface IntegrityFault {
  readonly key: string;
  readonly kind:
    | 'link'
    | 'set'
    | 'record'
    | 'missing'
    | 'altered'
    | 'rewritten'
    | 'outside-differs'
    | 'outside-damaged'
    | 'outside-unread';
  /** The thing and where it belongs. */
  readonly name: string;
  /** Screen that shows it, `null` for none. */
  readonly to: string | null;
  readonly todo: string;
}

/** What the names of broken things are read from. */
export interface FaultNames {
  readonly state: WorkspaceState;
  readonly history: readonly ChangeSetHeader[];
  readonly words: Words<'backup'>;
  /** Word for a kind of record. */
  readonly entityWord: (entity: EntityName) => string;
}

/** Everything that an integrity check found, by the names that its reader knows. */
export function integrityFaults(report: VerificationReport, names: FaultNames): readonly IntegrityFault[] {
  const { words } = names;
  const { brokenAt } = report;
  return [
    ...(brokenAt === null
      ? []
      : [
          {
            key: 'link',
            kind: 'link' as const,
            name: `${setWords(brokenAt.changeSet, names, brokenAt.at)}: ${named(brokenAt.entity, brokenAt.id, names)}`,
            to: paths.history,
            todo: words('verify.linkTodo', { at: formatInstant(brokenAt.at) }),
          },
        ]),
    ...report.incompleteSets.map((id) => ({
      key: `set ${id}`,
      kind: 'set' as const,
      name: setWords(id, names, null),
      to: paths.history,
      todo: words('verify.setTodo'),
    })),
    ...report.alteredRecords.map(({ entity, id }) => ({
      key: `record ${entity} ${id}`,
      kind: 'record' as const,
      name: named(entity, id, names),
      to: screenOf(entity, id, names.state),
      todo: words('verify.recordTodo'),
    })),
    ...report.missingAttachments.map((fault) => fileFault('missing', fault, names)),
    ...report.alteredAttachments.map((fault) => fileFault('altered', fault, names)),
    ...outsideFaults(report.journal ?? null, names),
  ];
}

/** Where the log outside and the database tell different things; a report of an older program has none. */
function outsideFaults(journal: JournalCheck | null, names: FaultNames): readonly IntegrityFault[] {
  if (journal === null) return [];
  const { words } = names;
  const { rewritten, differing, damage, failure } = journal;
  const whole = (kind: 'rewritten' | 'outside-unread', name: string, todo: string): IntegrityFault => ({
    key: kind,
    kind,
    name,
    to: paths.history,
    todo,
  });
  return [
    ...(rewritten ? [whole('rewritten', words('verify.rewritten'), words('verify.rewrittenTodo'))] : []),
    ...differing.map((id) => ({
      key: `differs ${id}`,
      kind: 'outside-differs' as const,
      name: setWords(id, names, null),
      to: paths.history,
      todo: words('verify.differsTodo'),
    })),
    ...damage.map((place) => ({
      key: `damage ${place}`,
      kind: 'outside-damaged' as const,
      name: placeWords(place, words),
      to: null,
      todo: words('verify.outsideTodo'),
    })),
    ...(failure === null ? [] : [whole('outside-unread', failure, words('verify.unreadTodo'))]),
  ];
}

function fileFault(kind: 'missing' | 'altered', { id, name }: AttachmentFault, names: FaultNames): IntegrityFault {
  const { state, words } = names;
  const attachment = state.attachment.get(id);
  const owner = attachment === undefined ? null : ownerName(attachment.ownerId, state);
  return {
    key: `file ${kind} ${id}`,
    kind,
    name: owner === null ? name : words('verify.owner', { file: name, owner }),
    to: attachment === undefined ? null : screenOf(attachment.ownerEntity, attachment.ownerId, state),
    todo: words(`verify.${kind}Todo`),
  };
}

function setWords(id: string, { state, history, words }: FaultNames, at: string | null): string {
  const header = history.find((each) => each.id === id);
  const who =
    header?.actor == null ? words('verify.nobody') : (state.person.get(header.actor)?.name ?? words('verify.nobody'));
  const moment = at ?? header?.at ?? null;
  return words('verify.link', {
    what: header === undefined ? words('verify.unknownSet') : intentWords(header.intent, header.detail),
    who,
    at: moment === null ? '–' : formatInstant(moment),
  });
}

function named(entity: string, id: string, { state, words, entityWord }: FaultNames): string {
  const known = entityNames.find((name) => name === entity);
  if (known === undefined) return words('verify.gone');
  return `${entityWord(known)} ${recordName(known, id, state) ?? `(${words('verify.gone')})`}`;
}

function screenOf(entity: string, id: string, state: WorkspaceState): string | null {
  if (entity === 'procedure') return state.procedure.has(id) ? paths.procedure(id) : null;
  if (entity === 'revision') {
    const procedureId = state.revision.get(id)?.procedureId;
    return procedureId === undefined ? null : paths.procedure(procedureId);
  }
  if (entity !== 'administrativeProcedure') return null;
  return state.administrativeProcedure.has(id) ? withQuery(paths.register, { tthc: id }) : null;
}
