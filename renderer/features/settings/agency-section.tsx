import { useState } from 'react';
import type { Agency, CodePatterns } from '../../core/organisation/agency';
import { nextCode } from '../../core/organisation/code-pattern';
import { saveAgency } from '../../core/organisation/save-agency';
import { useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { AgencyNames } from './agency-names';
import { AreaClasses } from './area-classes';
import css from './settings.module.css';
import { useSave } from './use-save';

const PATTERNS: readonly (keyof CodePatterns)[] = ['administrative', 'system', 'internal', 'form'];

/** The agency: dated names, area classes, code patterns, standard in use. */
export function AgencySection() {
  const workspace = useWorkspace();
  const stored = [...workspace.agency.values()][0];
  return stored === undefined ? null : <AgencyForm key={JSON.stringify(stored)} stored={stored} />;
}

function AgencyForm({ stored }: { stored: Agency }) {
  const workspace = useWorkspace();
  const words = useWords('settings');
  const common = useWords('common');
  const { error, save } = useSave();
  const [agency, setAgency] = useState(stored);
  const change = (part: Partial<Agency>) => setAgency((before) => ({ ...before, ...part }));
  const taken = [...workspace.procedure.values()].map(({ code }) => code);
  return (
    <>
      <Card title={words('agency.names')}>
        <AgencyNames names={agency.names} onChange={(names) => change({ names })} />
      </Card>
      <Card title={words('agency.areas')} meta={words('agency.areasHint')}>
        <AreaClasses areas={agency.areaClasses} onChange={(areaClasses) => change({ areaClasses })} />
      </Card>
      <Card title={words('agency.patterns')} meta={words('agency.patternsHint')}>
        <div className={css.grid}>
          {PATTERNS.map((kind) => (
            <TextField
              key={kind}
              label={words(`agency.${kind}`)}
              value={agency.codePatterns[kind]}
              onChange={(pattern) => change({ codePatterns: { ...agency.codePatterns, [kind]: pattern } })}
              hint={words('agency.nextCode', { code: nextCode(agency.codePatterns[kind], taken, { qt: 'QT-NV-01' }) })}
            />
          ))}
          <Select
            label={words('agency.edition')}
            value={agency.standardEditionId}
            choices={[...workspace.standardEdition.values()].map(({ id, code }) => ({ value: id, label: code }))}
            onChange={(id) => change({ standardEditionId: workspace.standardEdition.get(id ?? '')?.id ?? null })}
          />
          <NumberField
            label={words('agency.target')}
            value={agency.timeCutTarget}
            onChange={(target) => change({ timeCutTarget: target ?? 0 })}
          />
        </div>
        <div className={css.actions}>
          <Button kind="primary" onClick={() => void save(saveAgency(stored, agency))}>
            {common('save')}
          </Button>
          <span role="alert" className={css.error}>
            {error}
          </span>
        </div>
      </Card>
    </>
  );
}
