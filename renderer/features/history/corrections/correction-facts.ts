import type { Json } from '../../../core/kernel/json';
import { NOTE_CORRECTION } from '../../../core/kernel/note-correction';
import type { RecordKey } from '../../../data/record-changes';
import type { ChangeSetHeader, RecordChange, RecordVersion, Store } from '../../../data/store';
import { fieldChanges } from '../field-changes';

/** A part of a record as it was recorded by mistake and as it was mended. */
export interface CorrectedField {
  readonly field: string;
  readonly wrong: Json | undefined;
  /** `null` while nothing mended it. */
  readonly right: { readonly value: Json | undefined } | null;
}

/** What a correction is about. */
export interface CorrectionFacts {
  readonly record: RecordChange;
  readonly fields: readonly CorrectedField[];
  /** The mistaken change and the one that mended it, where a note names them. */
  readonly mistake: string | null;
  readonly mend: string | null;
}

/** Most records of one correction whose values are told. */
const MOST = 5;

/** Reads what a correction mended: of an act its own changes, of a note those of the changes that it names. */
export async function readCorrection(store: Store, header: ChangeSetHeader): Promise<readonly CorrectionFacts[]> {
  const { changes } = await store.changesOf(header.id, MOST);
  if (header.intent !== NOTE_CORRECTION) return changes.map(ofAct);
  const { about, mendedBy } = header.detail;
  return Promise.all(
    changes.map(async (record) =>
      ofNote(record, await store.versionsOf(record.entity, record.id), String(about), textOrNull(mendedBy)),
    ),
  );
}

function ofAct(record: RecordChange): CorrectionFacts {
  const fields = fieldChanges(record.before, record.after).map(({ field, before, after }) => ({
    field,
    wrong: before,
    right: { value: after },
  }));
  return { record, fields, mistake: null, mend: null };
}

/** Of a note the parts that the mistake set, each with what the mending change made of it. */
function ofNote(
  record: RecordChange,
  versions: readonly RecordVersion[],
  mistake: string,
  mend: string | null,
): CorrectionFacts {
  const wrong = changeIn(record, versions, mistake);
  const right = mend === null ? null : changeIn(record, versions, mend);
  const mended = new Map(right === null ? [] : fieldChanges(right.before, right.after).map((one) => [one.field, one]));
  const mistaken = wrong === null ? [] : fieldChanges(wrong.before, wrong.after);
  const shared = mistaken.filter(({ field }) => mended.has(field));
  const told = shared.length > 0 ? shared : mistaken;
  const fields = told.map(({ field, after }) => {
    const one = mended.get(field);
    return { field, wrong: one?.before ?? after, right: one === undefined ? null : { value: one.after } };
  });
  return { record, fields, mistake, mend };
}

function changeIn(key: RecordKey, versions: readonly RecordVersion[], set: string): RecordChange | null {
  const at = versions.findIndex(({ changeSet }) => changeSet === set);
  const version = versions[at];
  if (version === undefined) return null;
  return { entity: key.entity, id: key.id, before: versions[at - 1]?.record ?? null, after: version.record };
}

function textOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
