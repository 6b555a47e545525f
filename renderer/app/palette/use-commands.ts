import {
  IconArchive,
  IconCalendar,
  IconClipboardCheck,
  IconDatabaseExport,
  IconDeviceFloppy,
  IconFileImport,
  IconFileSpreadsheet,
  IconHelpCircle,
  IconLanguage,
  IconPackageExport,
  IconUsers,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useData } from '../../data/store-context';
import { paths, withQuery } from '../../navigation/paths';
import { useWords } from '../../strings/use-words';
import { railGroups } from '../rail/rail-items';
import { useLanguage } from '../use-language';
import type { PaletteItem } from './palette-items';

/** Commands that the palette and the native menu share: screens, frequent acts, the language, the data file. */
export function useCommands(): readonly PaletteItem[] {
  const words = useWords('shell');
  const { language, switchTo } = useLanguage();
  const { saveWorkspace, backUp } = useData();
  return useMemo(() => {
    const command = (id: string, title: string, icon: PaletteItem['icon'], open: PaletteItem['open']): PaletteItem => ({
      id,
      group: 'commands',
      code: '',
      title,
      icon,
      open,
    });
    return [
      ...railGroups
        .flat()
        .map((item) =>
          command(`open-${item.name}`, words('palette.open', { name: words(`rail.${item.name}`) }), item.icon, item.to),
        ),
      command('import-register', words('palette.importRegister'), IconFileImport, paths.importRegister),
      command('declare', words('palette.declare'), IconFileSpreadsheet, paths.declare),
      command(
        'undetermined',
        words('palette.undetermined'),
        IconHelpCircle,
        withQuery(paths.register, { scope: 'undetermined' }),
      ),
      command('gaps', words('palette.gaps'), IconClipboardCheck, paths.coverage),
      command('pack', words('palette.pack'), IconPackageExport, paths.packs),
      command('people', words('palette.people'), IconUsers, paths.settings('people')),
      command('calendar', words('palette.calendar'), IconCalendar, paths.settings('calendar')),
      command('backup', words('palette.backup'), IconArchive, paths.backup),
      command('backup-now', words('palette.backupNow'), IconDeviceFloppy, () => void backUp()),
      command('export-data', words('palette.exportData'), IconDatabaseExport, () => void saveWorkspace()),
      command('switch-language', words('palette.switchLanguage'), IconLanguage, () =>
        switchTo(language === 'vi' ? 'en' : 'vi'),
      ),
    ];
  }, [words, language, switchTo, saveWorkspace, backUp]);
}
