import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { CoverageIndex } from '../../core/coverage/coverage-index';
import { asId } from '../../core/kernel/ids';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useWords } from '../../strings/use-words';
import { ProcedurePicker } from '../../ui/procedure-picker';
import type { CoverageView } from './coverage-view';
import type { OpenDialog } from './dialog-state';
import { ChangesDialog } from './dialogs/changes-dialog';
import { ExcludeDialog } from './dialogs/exclude-dialog';
import { ExclusionDialog } from './dialogs/exclusion-dialog';
import { FromProcedureDialog } from './dialogs/from-procedure-dialog';
import { MapDialog } from './dialogs/map-dialog';
import { ReviewDialog } from './dialogs/review-dialog';
import { UnmapDialog } from './dialogs/unmap-dialog';
import { likelyOptions } from './likely-options';
import { useProcedureOptions } from './use-procedure-options';

interface CoverageDialogsProps {
  readonly dialog: OpenDialog;
  readonly onOpen: (dialog: OpenDialog) => void;
  /** Called once something is stored. */
  readonly onDone: () => void;
  readonly coverage: readonly CoverageRow[];
  readonly index: CoverageIndex;
  readonly view: CoverageView;
}

/** The dialog that is open on the coverage screen. */
export function CoverageDialogs({ dialog, onOpen, onDone, coverage, index, view }: CoverageDialogsProps) {
  const words = useWords('coverage');
  const options = useProcedureOptions(index, coverage, view.day);
  if (dialog === null) return null;
  const close = () => onOpen(null);
  switch (dialog.kind) {
    case 'pick':
      return (
        <ProcedurePicker
          open
          title={words('map.pick', { count: dialog.rows.length })}
          options={likelyOptions(options, dialog.rows)}
          onClose={close}
          onPick={(id) => {
            const procedureId = asId<'procedure'>(id);
            const links = dialog.rows.map((row) => ({
              administrativeProcedureId: row.administrative.id,
              procedureId,
            }));
            onOpen({ kind: 'map', links });
          }}
          empty={
            <p>
              {words('map.noProcedure')} <RouteLink to={paths.procedures}>{words('map.toProcedures')}</RouteLink>
            </p>
          }
        />
      );
    case 'map':
      return <MapDialog links={dialog.links} onClose={close} onDone={onDone} />;
    case 'from-procedure':
      return (
        <FromProcedureDialog
          coverage={coverage}
          options={options}
          onClose={close}
          onNext={(links) => onOpen({ kind: 'map', links })}
        />
      );
    case 'unmap':
      return <UnmapDialog rows={dialog.rows} onClose={close} onDone={onDone} />;
    case 'exclude':
      return <ExcludeDialog rows={dialog.rows} onClose={close} onDone={onDone} />;
    case 'exclusion':
      return <ExclusionDialog row={dialog.row} onClose={close} onDone={onDone} />;
    case 'review': {
      const { task } = dialog.row.review;
      return task === null ? null : <ReviewDialog task={task} onClose={close} onDone={onDone} />;
    }
    case 'changes':
      return <ChangesDialog index={index} since={view.since} day={view.day} onClose={close} />;
  }
}
