/** Words of the documents by key; implemented in strings. Values go into their `{{places}}`. */
export type DocumentLabels = (word: DocumentWord, values?: Readonly<Record<string, string | number>>) => string;

/** Keys of the words that documents need. */
export type DocumentWord =
  | 'decimalMark'
  | `duration.${'working' | 'workingLong' | 'hours' | 'calendar' | 'sameDay' | 'notPrescribed' | 'notCounted' | 'missing' | 'and'}`
  | `chart.${'empty' | 'start' | 'end' | 'stage' | 'stageUnnamed' | 'failure'}`
  | `stamp.${'sample' | 'draft' | 'notEffective' | 'approvedNoDate' | 'superseded' | 'withdrawn'}`
  | `cover.${'administrative' | 'system' | 'internal' | 'prefix' | 'code' | 'issue' | 'issueAmended' | 'date' | 'page' | 'servesOne' | 'servesMany' | 'decision' | 'decisionBlank' | 'effectiveFrom' | 'caseless'}`
  | `signatures.${'role' | 'author' | 'reviewer' | 'approver' | 'name' | 'position' | 'signature' | 'signedOn' | 'declared'}`
  | `log.${'title' | 'request' | 'part' | 'description' | 'issue' | 'date' | 'new' | 'whole' | 'first' | 'declared'}`
  | `strip.${'code' | 'issue' | 'page'}`
  | `section.${'purpose' | 'scope' | 'references' | 'definitions' | 'content' | 'forms' | 'records'}`
  | `part.${'legalBasis' | 'dossier' | 'sets' | 'time' | 'place' | 'fee' | 'steps'}`
  | `text.${'notEntered' | 'conditions' | 'result' | 'recordsLead' | 'hoursNote' | 'pathNote' | 'noSteps' | 'attachedOne' | 'noAttachment' | 'case' | 'caseUnnamed' | 'distribution'}`
  | `table.${'number' | 'term' | 'meaning' | 'paper' | 'originals' | 'copies' | 'form' | 'case' | 'statutory' | 'promised' | 'cut' | 'step' | 'work' | 'responsible' | 'time' | 'result' | 'total' | 'totalOf' | 'stageTotal' | 'code' | 'formName' | 'record' | 'recordPlace' | 'retention' | 'exit' | 'goTo' | 'coordinating' | 'file' | 'size'}`
  | `figure.${'caption' | 'captionCase' | 'alt' | 'altStep' | 'altExit' | 'missing' | 'part'}`
  | `pack.${'title' | 'asOf' | 'sheetRegister' | 'sheetGaps' | 'sheetFields' | 'number' | 'code' | 'name' | 'field' | 'level' | 'statutory' | 'scope' | 'procedure' | 'procedureTitle' | 'issue' | 'effectiveFrom' | 'mappedFrom' | 'state' | 'note' | 'total' | 'all' | 'inScope' | 'covered' | 'coveredShare' | 'upToDate' | 'upToDateShare' | 'noField' | 'rates' | 'reviewDue' | 'excludedUntil' | 'decision' | 'files' | 'document' | 'search' | 'found' | 'procedures' | 'register' | 'fields' | 'otherFiles' | 'coverageFile' | 'manifestFile' | 'verifyFile' | 'verifyWhy' | 'notes' | 'noProcedures' | 'unverified' | 'fileMissing' | 'decisionOf'}`
  | `pack.in.${'in' | 'out' | 'undetermined'}`
  | `pack.out.${'other-level' | 'sub-department' | 'not-assigned' | 'other' | 'abolished' | 'replaced'}`
  | `pack.say.${'gaps' | 'undetermined' | 'not-in-force' | 'decision-unrecorded' | 'steps-missing' | 'signed-file-missing'}`;
