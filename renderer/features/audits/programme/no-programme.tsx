import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { CreateDialog } from './create-dialog';
import { ProgrammeHead } from './programme-head';

/** A year without a programme: why there should be one, and the way to make it. */
export function NoProgramme({ year }: { readonly year: number }) {
  const words = useWords('programme');
  const [creating, setCreating] = useState(false);
  return (
    <Page head={<ProgrammeHead year={year} />}>
      <EmptyState
        icon={IconCalendarPlus}
        title={words('none.title', { year: String(year) })}
        actions={
          <Button kind="primary" onClick={() => setCreating(true)}>
            {words('none.create')}
          </Button>
        }
      >
        {words('none.why')}
      </EmptyState>
      {creating ? <CreateDialog year={year} onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}
