import { IconDeviceFloppy } from '@tabler/icons-react';
import type { BuiltPack } from '../../documents/pack/build-pack';
import { formatBytes } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Note } from '../../ui/note';
import { Progress } from '../../ui/progress';
import type { PackExport } from './use-pack-export';

interface PackOutcomeProps {
  readonly state: PackExport;
  readonly onStop: () => void;
  readonly onSave: (pack: BuiltPack) => void;
}

/** How far the export is, and at its end where the pack is, how large, and what it lacks. */
export function PackOutcome({ state, onStop, onSave }: PackOutcomeProps) {
  const words = useWords('packs');
  const again = (pack: BuiltPack) => (
    <Button small icon={IconDeviceFloppy} onClick={() => onSave(pack)}>
      {words('saveAgain')}
    </Button>
  );
  switch (state.phase) {
    case 'idle':
      return null;
    case 'building':
      return (
        <Progress
          label={
            state.path === '' || state.path === 'manifest.json'
              ? words('packing')
              : words('building', { path: state.path })
          }
          done={state.done}
          total={state.total}
          hint={words('stopHint')}
          onStop={onStop}
          stopping={state.stopping}
        />
      );
    case 'saving':
      return <Note>{words('saving')}</Note>;
    case 'stopped':
      return <Note>{words('stopped')}</Note>;
    case 'cancelled':
      return (
        <Note tone="warn">
          {words('cancelled')} {again(state.pack)}
        </Note>
      );
    case 'saved':
      return (
        <>
          <Note tone="ok">
            <span role="status">
              {words('saved', {
                name: state.name,
                count: state.pack.fileCount,
                size: formatBytes(state.pack.bytes.length),
              })}
            </span>
          </Note>
          <Lacking pack={state.pack} />
        </>
      );
    case 'failed':
      return (
        <ErrorNote
          title={words('failed')}
          kept={words('kept')}
          actions={state.pack === null ? undefined : again(state.pack)}
        >
          {words('failedWhy', { reason: state.reason })}
        </ErrorNote>
      );
  }
}

function Lacking({ pack: { missing, undrawn } }: { readonly pack: BuiltPack }) {
  const words = useWords('packs');
  return (
    <>
      {missing.length === 0 ? null : (
        <Note tone="bad">{words('missing', { count: missing.length, paths: missing.join('; ') })}</Note>
      )}
      {undrawn.length === 0 ? null : (
        <Note tone="warn">{words('undrawn', { count: undrawn.length, paths: undrawn.join('; ') })}</Note>
      )}
    </>
  );
}
