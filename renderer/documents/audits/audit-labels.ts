/** Words of audit papers and workbooks by key; implemented in strings. Values go into their `{{places}}`. */
export type AuditLabels = (word: AuditWord, values?: Readonly<Record<string, string | number>>) => string;

/** Keys of the words that audit papers and workbooks need. */
export type AuditWord =
  | 'share'
  | 'noShare'
  | 'decimalMark'
  | 'end'
  | `head.${'nation' | 'motto' | 'number' | 'day' | 'month' | 'year' | 'numbered' | 'numberedOnly'}`
  | `stamp.${'sample' | 'draft' | 'reopened' | 'postponed' | 'cancelled' | 'running' | 'locked' | 'withdrawn' | 'altered'}`
  | `day.${'long' | 'ofWeek' | 'range'}`
  | `day.weekday.${'1' | '2' | '3' | '4' | '5' | '6' | '7'}`
  | `who.${'leadership' | 'iso-committee' | 'leadershipShort' | 'committeeShort' | 'gone' | 'nobody' | 'noAuditee' | 'noProcedure' | 'wholeTeam'}`
  | `part.${'lead' | 'auditor' | 'expert' | 'observer'}`
  | `kind.${'opening' | 'team' | 'closing' | 'auditee'}`
  | `result.${'not-assessed' | 'conform' | 'nonconform' | 'not-applicable'}`
  | `grading.${'major' | 'minor' | 'observation' | 'opportunity' | 'good-practice' | 'none'}`
  | `level.${'major' | 'minor'}`
  | `agreement.${'not-asked' | 'agreed' | 'disagreed'}`
  | `rule.${'random' | 'systematic' | 'judgement'}`
  | `sign.${'recipients' | 'leaders' | 'units' | 'committee' | 'team' | 'asArticle' | 'file' | 'how' | 'on' | 'blankDay' | 'lead' | 'auditor' | 'auditee' | 'confirmed'}`
  | `form.${'issue' | 'page'}`
  | `programme.${'type' | 'subject' | 'basis' | 'objectives' | 'scope' | 'criteria' | 'cycle' | 'cycleText' | 'notEntered' | 'months' | 'number' | 'auditee' | 'monthsOf' | 'mark' | 'legend' | 'combined' | 'slots' | 'month' | 'unit' | 'procedures' | 'clauses' | 'auditors' | 'clauseTable' | 'clause' | 'clauseTitle' | 'main' | 'contributing' | 'excluded' | 'clauseLegend' | 'clauseExcluded' | 'short' | 'gaps' | 'noGaps' | 'gapAuditees' | 'gapClauses' | 'closing'}`
  | `plan.${'type' | 'subject' | 'intro' | 'introAlone' | 'aims' | 'objectives' | 'scope' | 'criteria' | 'combined' | 'team' | 'number' | 'name' | 'unit' | 'task' | 'noTeam' | 'schedule' | 'hours' | 'auditee' | 'representative' | 'auditors' | 'content' | 'clauses' | 'dayRow' | 'noSittings' | 'reasons' | 'override' | 'execution' | 'prepare' | 'reporting' | 'closing'}`
  | `decision.${'type' | 'subject' | 'basis' | 'basisProgramme' | 'proposal' | 'verb' | 'one' | 'oneText' | 'member' | 'two' | 'twoText' | 'three' | 'threeText' | 'annex' | 'annexTitle' | 'annexOf'}`
  | `notice.${'type' | 'subject' | 'subjectOf' | 'intro' | 'when' | 'team' | 'scope' | 'schedule' | 'hours' | 'auditee' | 'content' | 'prepare' | 'auditors' | 'closing'}`
  | `checklist.${'title' | 'below' | 'auditee' | 'when' | 'whenText' | 'representative' | 'auditors' | 'sample' | 'sampleText' | 'noSample' | 'procedures' | 'shortCode' | 'clauses' | 'question' | 'look' | 'evidence' | 'conclusion' | 'note' | 'boxConform' | 'boxNonconform' | 'boxNotApplicable' | 'boxObservation' | 'boxLegend' | 'stepNumber' | 'withGrading' | 'gradingOnly' | 'nonconformity' | 'reason' | 'dossier' | 'file' | 'gone' | 'summary' | 'summaryText' | 'summaryBlank' | 'empty'}`
  | `checklist.group.${'procedure' | 'clause' | 'art-36' | 'bank' | 'last-audit' | 'free'}`
  | `samples.${'title' | 'below' | 'auditee' | 'procedure' | 'period' | 'periodText' | 'population' | 'size' | 'rule' | 'seed' | 'seedText' | 'noSeed' | 'number' | 'dossier' | 'received' | 'promised' | 'returned' | 'standing' | 'byProcedure' | 'yes' | 'no' | 'open' | 'inTime' | 'early' | 'late' | 'stillOut' | 'provisional' | 'handled' | 'handledNone' | 'grid' | 'question' | 'conform' | 'nonconform' | 'notApplicable' | 'gridLegend' | 'privacy'}`
  | `slip.${'title' | 'below' | 'number' | 'noNumber' | 'question' | 'foundOn' | 'auditee' | 'audit' | 'procedure' | 'clauses' | 'noClauses' | 'describe' | 'requirement' | 'evidence' | 'statement' | 'grade' | 'grading' | 'repeated' | 'repeatedYes' | 'repeatedNo' | 'sources' | 'say' | 'agreement' | 'by' | 'on' | 'opinion' | 'notWritten' | 'pictures' | 'picture'}`
  | `followUp.${'type' | 'subject' | 'intro' | 'blankDay' | 'raised' | 'none' | 'notRaised' | 'number' | 'auditee' | 'statement' | 'grading' | 'action' | 'outcome' | 'done' | 'notDone' | 'earlier' | 'noEarlier' | 'foundIn' | 'checked' | 'notChecked' | 'carried' | 'opinions' | 'opinionLine' | 'closing'}`
  | `report.${'type' | 'subject' | 'subjectOf' | 'general' | 'when' | 'team' | 'teamLead' | 'teamOther' | 'scope' | 'figures' | 'sampled' | 'notSampled' | 'criteria' | 'results' | 'byAuditee' | 'byClause' | 'byProcedure' | 'number' | 'auditee' | 'clause' | 'clauseTitle' | 'procedure' | 'assessed' | 'conform' | 'major' | 'minor' | 'observations' | 'opportunities' | 'goodPractices' | 'total' | 'twice' | 'rates' | 'handled' | 'ungraded' | 'unassessed' | 'unassessedLine' | 'noReason' | 'nonconformities' | 'slip' | 'statement' | 'basis' | 'grading' | 'none' | 'notWritten' | 'remarks' | 'remark' | 'strengths' | 'strength' | 'limits' | 'dissents' | 'dissent' | 'dissentSaid' | 'comparison' | 'compared' | 'notCompared' | 'trendHead' | 'before' | 'now' | 'earlier' | 'earlierAudit' | 'earlierOutcome' | 'earlierNone' | 'notChecked' | 'carried' | 'conclusions' | 'conclusion' | 'notConcluded' | 'recommendations' | 'withdrawnNote'}`
  | `report.trend.${'better' | 'worse' | 'same' | 'new'}`
  | `sheet.${'asOf'}`
  | `sheet.programme.${'title' | 'months' | 'slots' | 'clauses' | 'number' | 'auditee' | 'month' | 'day' | 'procedures' | 'clauseList' | 'auditors' | 'combined' | 'status' | 'clause' | 'clauseTitle' | 'main' | 'contributing'}`
  | `sheet.status.${'planned' | 'due' | 'late' | 'running' | 'done' | 'cancelled'}`
  | `sheet.audits.${'title' | 'name' | 'code' | 'subject' | 'from' | 'to' | 'lead' | 'team' | 'auditees' | 'state' | 'questions' | 'assessed' | 'conform' | 'nonconform' | 'major' | 'minor' | 'observations' | 'opportunities' | 'goodPractices' | 'coverage' | 'conformity' | 'number' | 'date' | 'total'}`
  | `sheet.auditState.${'drafted' | 'approved' | 'notified' | 'running' | 'findings-agreed' | 'reported' | 'follow-up' | 'closed' | 'postponed' | 'cancelled'}`
  | `sheet.checklist.${'title' | 'name' | 'auditee' | 'day' | 'code' | 'clauses' | 'procedure' | 'question' | 'look' | 'requirement' | 'result' | 'grading' | 'reason' | 'note' | 'evidence' | 'answeredBy' | 'results' | 'byAuditee' | 'byClause' | 'byProcedure' | 'group' | 'line' | 'total' | 'inScope' | 'assessed' | 'notApplicable' | 'conform' | 'nonconform' | 'major' | 'minor' | 'observations' | 'opportunities' | 'goodPractices' | 'coverage' | 'conformity'}`
  | `sheet.findings.${'title' | 'name' | 'slip' | 'code' | 'auditee' | 'procedure' | 'clauses' | 'result' | 'grading' | 'requirement' | 'evidence' | 'statement' | 'agreement' | 'by' | 'on' | 'opinion'}`
  | `sheet.nonconformities.${'title' | 'name' | 'code' | 'foundOn' | 'audit' | 'item' | 'auditee' | 'procedure' | 'clauses' | 'grading' | 'requirement' | 'evidence' | 'statement' | 'foundBy' | 'times' | 'stale' | 'upToDate' | 'differs' | 'totals' | 'group' | 'count' | 'total' | 'repeated'}`
  | `sheet.auditors.${'title' | 'name' | 'training' | 'person' | 'unit' | 'position' | 'competence' | 'from' | 'until' | 'audits' | 'sittings' | 'note' | 'course' | 'on' | 'certificate'}`
  | `sheet.competence.${'none' | 'not-yet' | 'valid' | 'expired'}`;
