import type { Id } from '../kernel/ids';
import type { AdministrativeCase, AdministrativeProcedure } from './administrative-procedure';

/** An administrative procedure of which only the code is known: public, unverified, scope undetermined. */
export function newAdministrativeProcedure(
  id: Id<'administrativeProcedure'>,
  code: string,
  nationalCode: string | null,
): AdministrativeProcedure {
  return {
    id,
    code,
    nationalCode,
    name: '',
    field: '',
    level: '',
    issuingAgencies: [],
    implementingAgencies: [],
    kind: '',
    cases: [],
    fee: '',
    channels: [],
    onlineLevel: null,
    oldOnlineLevel: null,
    postal: null,
    oneStop: null,
    interlinked: null,
    result: '',
    legalBasis: [],
    publishingDecision: null,
    status: 'public',
    statusFrom: null,
    successorId: null,
    verified: false,
    source: '',
    scopePeriods: [],
  };
}

/** A case about which nothing is known. */
export function newCase(id: string, name = ''): AdministrativeCase {
  return { id, name, statutory: {}, provincial: {}, timeText: '', dossier: [] };
}
