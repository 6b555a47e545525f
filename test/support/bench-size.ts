import { largeSize, type WorkspaceSize } from './large-workspace';

/** The largest size, or a part of it as `BENCH_SHARE` says, such as 0.1. */
export function wantedSize(): WorkspaceSize {
  const share = Number(process.env['BENCH_SHARE'] ?? 1);
  const { administrativeProcedures, procedures, entries, attachments } = largeSize;
  return {
    administrativeProcedures: Math.round(administrativeProcedures * share),
    procedures: Math.round(procedures * share),
    entries: Math.round(entries * share),
    attachments: Math.round(attachments * share),
  };
}
