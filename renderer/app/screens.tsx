import { lazy } from 'react';
import type { ScreenRoute } from '../navigation/app-router';
import { useRouteParam } from '../navigation/use-route';

/** First run. */
export const StartScreen = lazy(async () => ({
  default: (await import('../features/start/start-screen')).StartScreen,
}));

const OverviewScreen = lazy(async () => ({
  default: (await import('../features/overview/overview-screen')).OverviewScreen,
}));

const RegisterScreen = lazy(async () => ({
  default: (await import('../features/register/register-screen')).RegisterScreen,
}));

const ImportScreen = lazy(async () => ({
  default: (await import('../features/register/import/import-screen')).ImportScreen,
}));

const ProceduresScreen = lazy(async () => ({
  default: (await import('../features/procedures/procedures-screen')).ProceduresScreen,
}));

const DeclareScreen = lazy(async () => ({
  default: (await import('../features/procedures/declare/declare-screen')).DeclareScreen,
}));

const ProcedureScreen = lazy(async () => ({
  default: (await import('../features/procedures/procedure-screen')).ProcedureScreen,
}));

const CoverageScreen = lazy(async () => ({
  default: (await import('../features/coverage/coverage-screen')).CoverageScreen,
}));

const PacksScreen = lazy(async () => ({
  default: (await import('../features/packs/packs-screen')).PacksScreen,
}));

const HistoryScreen = lazy(async () => ({
  default: (await import('../features/history/history-screen')).HistoryScreen,
}));

/** Backups, restore, drill and integrity. */
export const BackupScreen = lazy(async () => ({
  default: (await import('../features/backup/backup-screen')).BackupScreen,
}));

const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen')).SettingsScreen,
}));

/** Every screen by its address, fetched when it is first opened. */
export const routes: readonly ScreenRoute[] = [
  { path: '/', screen: OverviewScreen },
  { path: '/register', screen: RegisterScreen },
  { path: '/register/import', screen: ImportScreen },
  { path: '/procedures', screen: ProceduresScreen },
  { path: '/procedures/declare', screen: DeclareScreen },
  { path: '/procedures/$procedureId', screen: ProcedureRoute },
  { path: '/coverage', screen: CoverageScreen },
  { path: '/packs', screen: PacksScreen },
  { path: '/history', screen: HistoryScreen },
  { path: '/backup', screen: BackupScreen },
  { path: '/settings/$section', screen: SettingsRoute },
];

function ProcedureRoute() {
  const procedureId = useRouteParam('procedureId');
  return <ProcedureScreen key={procedureId} procedureId={procedureId} />;
}

function SettingsRoute() {
  return <SettingsScreen section={useRouteParam('section')} />;
}
