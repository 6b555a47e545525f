import { IconCircleMinus, IconDots, IconDownload, IconLink, IconTarget } from '@tabler/icons-react';
import type { Scope } from '../../core/register/administrative-procedure';
import { setScope } from '../../core/register/scope';
import { useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { BulkBar } from '../../ui/bulk-bar';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import type { RegisterLine } from './register-line';

interface RegisterBulkBarProps {
  readonly lines: readonly RegisterLine[];
  /** How many of them the filter hides. */
  readonly hidden: number;
  readonly onScope: (scope: Scope) => void;
  readonly onMap: () => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** Acts on the chosen lines. */
export function RegisterBulkBar({ lines, hidden, onScope, onMap, onExport, onClear }: RegisterBulkBarProps) {
  const { commit } = useData();
  const words = useWords('register');
  const records = lines.map(({ record }) => record);
  const decided = records.some(({ scopePeriods }) => scopePeriods.length > 0);

  async function intoScope() {
    const result = setScope(records, { scope: 'in', reason: null, note: '', from: null });
    if (decided || !result.ok) return onScope('in');
    if ((await commit(result.value)) !== null) onClear();
  }

  const label = words('bulk.selected', { count: lines.length });
  return (
    <BulkBar label={hidden === 0 ? label : `${label} ${words('bulk.hidden', { count: hidden })}`} onClear={onClear}>
      <Button icon={IconTarget} onClick={() => void intoScope()}>
        {words(decided ? 'bulk.inScopeMore' : 'bulk.inScope')}
      </Button>
      <Button icon={IconCircleMinus} onClick={() => onScope('out')}>
        {words('bulk.outOfScope')}
      </Button>
      <Button kind="primary" icon={IconLink} onClick={onMap}>
        {words('bulk.map')}
      </Button>
      <Button icon={IconDownload} onClick={onExport}>
        {words('bulk.export')}
      </Button>
      <Menu
        trigger={<Button icon={IconDots}>{words('bulk.more')}</Button>}
        entries={[
          { id: 'dated', label: words('bulk.datedScope'), onSelect: () => onScope('in') },
          { id: 'reset', label: words('bulk.resetScope'), onSelect: () => onScope('undetermined') },
        ]}
      />
    </BulkBar>
  );
}
