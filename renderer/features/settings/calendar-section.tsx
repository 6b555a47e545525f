import { IconCircleCheck, IconPlus, IconZoomQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarYear } from '../../core/calendar/calendar-year';
import { saveCalendarYear } from '../../core/calendar/save-calendar-year';
import { asId } from '../../core/kernel/ids';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { ToneText } from '../../ui/tone-text';
import { DayCalculator } from './day-calculator';
import { DayList } from './day-list';
import css from './settings.module.css';
import { useSave } from './use-save';

/** Days off and days worked in exchange, a year at a time, and a calculator to try them. */
export function CalendarSection() {
  const { today, newId } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const { save } = useSave();
  const years = [...workspace.calendarYear.values()].sort((a, b) => a.year - b.year);
  const [chosen, setChosen] = useState(today().slice(0, 4));
  const year = years.find((candidate) => String(candidate.year) === chosen) ?? years.at(-1);
  const nextYear = (years.at(-1)?.year ?? Number(today().slice(0, 4))) + 1;
  const addYear = async () => {
    const fresh: CalendarYear = {
      id: asId(newId()),
      year: nextYear,
      daysOff: [],
      swappedWorkingDays: [],
      provisional: true,
      source: '',
    };
    if (await save(saveCalendarYear(years, fresh))) setChosen(String(nextYear));
  };
  return (
    <>
      <Card title={words('calendar.calculator')} meta={words('calendar.rule')}>
        <DayCalculator />
      </Card>
      <div className={css.years}>
        <Select
          label={words('calendar.year')}
          value={year === undefined ? null : String(year.year)}
          choices={years.map((candidate) => ({ value: String(candidate.year), label: String(candidate.year) }))}
          onChange={(value) => value !== null && setChosen(value)}
        />
        <Button icon={IconPlus} onClick={() => void addYear()}>
          {words('addNew.year', { year: nextYear })}
        </Button>
      </div>
      {year !== undefined && <YearForm key={JSON.stringify(year)} stored={year} />}
    </>
  );
}

function YearForm({ stored }: { stored: CalendarYear }) {
  const workspace = useWorkspace();
  const words = useWords('settings');
  const common = useWords('common');
  const { error, save } = useSave();
  const [year, setYear] = useState(stored);
  return (
    <Card
      title={String(year.year)}
      actions={
        stored.provisional ? (
          <ToneText boxed tone="warn" icon={IconZoomQuestion}>
            {words('calendar.provisional')}
          </ToneText>
        ) : (
          <ToneText boxed tone="ok" icon={IconCircleCheck}>
            {words('calendar.settled')}
          </ToneText>
        )
      }
    >
      <div className={css.grid}>
        <DayList
          title={words('calendar.daysOff')}
          add={words('addNew.dayOff')}
          year={year.year}
          days={year.daysOff}
          onChange={(daysOff) => setYear({ ...year, daysOff })}
        />
        <DayList
          title={words('calendar.swapped')}
          add={words('addNew.swapped')}
          year={year.year}
          days={year.swappedWorkingDays}
          onChange={(swappedWorkingDays) => setYear({ ...year, swappedWorkingDays })}
        />
        <TextField
          label={words('calendar.source')}
          value={year.source}
          onChange={(source) => setYear({ ...year, source })}
        />
        <Checkbox
          label={words('calendar.settle')}
          checked={!year.provisional}
          onChange={(settled) => setYear({ ...year, provisional: !settled })}
        />
      </div>
      <div className={css.actions}>
        <Button
          kind="primary"
          onClick={() => void save(saveCalendarYear([...workspace.calendarYear.values()], sorted(year)))}
        >
          {common('save')}
        </Button>
        <span role="alert" className={css.error}>
          {error}
        </span>
      </div>
    </Card>
  );
}

function sorted(year: CalendarYear): CalendarYear {
  const byDay = <T extends { readonly day: string }>(days: readonly T[]) =>
    [...days].sort((a, b) => a.day.localeCompare(b.day));
  return { ...year, daysOff: byDay(year.daysOff), swappedWorkingDays: byDay(year.swappedWorkingDays) };
}
