import type { ComponentType } from 'react';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useWords } from '../../strings/use-words';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { AgencySection } from './agency-section';
import { CalendarSection } from './calendar-section';
import { DataSection } from './data-section';
import { LegalSection } from './legal-section';
import { PeopleSection } from './people-section';
import { PositionsSection } from './positions-section';
import css from './settings.module.css';
import { StandardsSection } from './standards-section';
import { UnitsSection } from './units-section';

const SECTIONS = {
  agency: AgencySection,
  units: UnitsSection,
  positions: PositionsSection,
  people: PeopleSection,
  calendar: CalendarSection,
  standards: StandardsSection,
  legal: LegalSection,
  data: DataSection,
} as const satisfies Readonly<Record<string, ComponentType>>;

type Section = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as readonly Section[];

/** Settings, one section at a time; an unknown section shows the first. */
export function SettingsScreen({ section }: { section: string }) {
  const words = useWords('settings');
  const current = NAMES.find((name) => name === section) ?? 'agency';
  const Current = SECTIONS[current];
  return (
    <Page body="fill" head={<PageHead title={words('title')} meta={words(`hints.${current}`)} />}>
      <div className={css.page}>
        <nav className={css.sections} aria-label={words('title')}>
          <ul>
            {NAMES.map((name) => (
              <li key={name}>
                <RouteLink to={paths.settings(name)} className={css.section} current={name === current}>
                  {words(`sections.${name}`)}
                </RouteLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={css.body}>
          <Current key={current} />
        </div>
      </div>
    </Page>
  );
}
