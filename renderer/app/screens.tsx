import { type ComponentType, lazy } from 'react';
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

const AuditsScreen = lazy(async () => ({
  default: (await import('../features/audits/audits-screen')).AuditsScreen,
}));

const ProgrammeScreen = lazy(async () => ({
  default: (await import('../features/audits/programme/programme-screen')).ProgrammeScreen,
}));

const AuditorsScreen = lazy(async () => ({
  default: (await import('../features/audits/auditors/auditors-screen')).AuditorsScreen,
}));

const QuestionsScreen = lazy(async () => ({
  default: (await import('../features/audits/questions/questions-screen')).QuestionsScreen,
}));

const PaperScreen = lazy(async () => ({
  default: (await import('../features/audits/paper/paper-screen')).PaperScreen,
}));

const WalkScreen = lazy(async () => ({
  default: (await import('../features/audits/walk/walk-screen')).WalkScreen,
}));

const NonconformitiesScreen = lazy(async () => ({
  default: (await import('../features/nonconformities/nonconformities-screen')).NonconformitiesScreen,
}));

const AuditScreen = lazy(async () => ({
  default: (await import('../features/audits/audit/audit-screen')).AuditScreen,
}));

const ChecklistScreen = lazy(async () => ({
  default: (await import('../features/audits/checklist/checklist-screen')).ChecklistScreen,
}));

const SamplesScreen = lazy(async () => ({
  default: (await import('../features/audits/samples/samples-screen')).SamplesScreen,
}));

const FindingsScreen = lazy(async () => ({
  default: (await import('../features/audits/findings/findings-screen')).FindingsScreen,
}));

const ReportScreen = lazy(async () => ({
  default: (await import('../features/audits/report/report-screen')).ReportScreen,
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
  { path: '/audits', screen: AuditsScreen },
  { path: '/audits/auditors', screen: AuditorsScreen },
  { path: '/audits/questions', screen: QuestionsScreen },
  { path: '/audits/programme/$year', screen: ProgrammeRoute },
  { path: '/audits/$auditId', screen: ofAudit(AuditScreen) },
  { path: '/audits/$auditId/checklist', screen: ofAudit(ChecklistScreen) },
  { path: '/audits/$auditId/walk', screen: ofAudit(WalkScreen) },
  { path: '/audits/$auditId/paper', screen: ofAudit(PaperScreen) },
  { path: '/audits/$auditId/samples', screen: ofAudit(SamplesScreen) },
  { path: '/audits/$auditId/findings', screen: ofAudit(FindingsScreen) },
  { path: '/audits/$auditId/report', screen: ofAudit(ReportScreen) },
  { path: '/nonconformities', screen: NonconformitiesScreen },
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

function ProgrammeRoute() {
  const year = Number(useRouteParam('year'));
  return <ProgrammeScreen key={year} year={year} />;
}

function ofAudit(Screen: ComponentType<{ readonly auditId: string }>) {
  return function AuditRoute() {
    const auditId = useRouteParam('auditId');
    return <Screen key={auditId} auditId={auditId} />;
  };
}
