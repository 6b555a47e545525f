/** Words of signing on an audit. */
export const signing = {
  signers: { approver: 'an approver', secretary: 'the ISO secretary', lead: 'the lead' },
  or: ' or ',
  unfit: 'is not {{signers}}',
  inTeam: 'is in the team',
  noSuitable: 'Nobody is {{signers}}. Add one under Settings, People, or name a lead.',
  noPeople: 'Nobody can sign. Add people under Settings, People.',
  note: 'Note',
  reason: 'Reason',
};
