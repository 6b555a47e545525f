/** A clause as proposed: its part at the leadership, at the ISO committee and at every unit, `null` where it does not apply. */
export type ClauseProposal = readonly [
  clause: string,
  leadership: 'main' | 'contributing' | null,
  isoCommittee: 'main' | 'contributing' | null,
  units: 'main' | 'contributing' | null,
];

/**
 * Proposal of who answers for which clause of TCVN ISO 9001:2015 in an administrative agency: the officer edits it, nothing of
 * it is prescribed. 8.3 is left out, since administrative procedures are designed by law.
 */
export const clauseProposals: readonly ClauseProposal[] = [
  ['4.1', 'main', 'contributing', null],
  ['4.2', 'main', 'contributing', null],
  ['4.3', 'main', 'contributing', null],
  ['4.4', 'contributing', 'main', 'contributing'],
  ['5.1', 'main', null, null],
  ['5.2', 'main', 'contributing', 'contributing'],
  ['5.3', 'main', 'contributing', 'contributing'],
  ['6.1', 'contributing', 'main', 'main'],
  ['6.2', 'main', 'main', 'main'],
  ['6.3', 'contributing', 'main', null],
  ['7.1', 'contributing', null, 'main'],
  ['7.2', 'contributing', null, 'main'],
  ['7.3', null, 'contributing', 'main'],
  ['7.4', null, 'contributing', 'main'],
  ['7.5', null, 'main', 'main'],
  ['8.1', null, 'contributing', 'main'],
  ['8.2', null, null, 'main'],
  ['8.4', null, null, 'main'],
  ['8.5', null, null, 'main'],
  ['8.6', null, null, 'main'],
  ['8.7', null, 'contributing', 'main'],
  ['9.1', 'contributing', 'main', 'main'],
  ['9.2', 'contributing', 'main', null],
  ['9.3', 'main', 'contributing', null],
  ['10.1', 'contributing', 'main', null],
  ['10.2', 'contributing', 'main', 'main'],
  ['10.3', 'contributing', 'main', 'contributing'],
];
