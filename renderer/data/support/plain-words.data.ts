/** English words of error messages, of browsers and of this program, that say nothing about anybody. */
export const plainWords: ReadonlySet<string> = new Set(
  `a aborted abort access accepted acknowledged active adding after already an and another any append argument arguments array as
  asked assign assignment async at await attempt attachment attachments backup backups be because been before begin being between blob
  blocked body browser buffer but by bytes call called calls can cannot chain change changes chunk circular class clear click clone cloned
  close closed closing code column component connection constraint constructor content context contract corrupt count could create
  created cursor damaged data database databases date deadlock declared decode define defined delete deleted denied depth dexie
  directory disk div document does dom drive duplicate dynamically each element empty end entries entry enough error event evaluating
  exceeded exception exists expected export fail failed failure false fetch fetching field file files find first folder for found frame
  from full function get got granted handle handler has hash have header hook hooks host if import imported in incomplete index
  indexeddb infinite initialization initialized input instance interrupted into invalid is it iterable its journal json key keys kind
  last layout length less limit line lines list loaded loading local locale lock locked longer loop made map match maximum memory
  message method missing mismatch mode module more must name network new next no node non none not nothing null number object objects
  of off offset old on once one only open opened opening operation option or order other out outside over overflow page parameter
  parse parser part parts path pending permission permitted persist platform point policy position previous private process program
  promise properties property proto prototype provided put queue quota range rate read readable reading ready reason record records
  recursion reference refused reject rejected release remove removed render rendered rendering replica request requested required
  resize resolve response restore result return returned root row rows run running same schema script seal sealed security segment
  sequence set sets setting shape should size slot snapshot some sort source space stack start started state static stop stopped
  storage store stored stores stream strict string structure such support supported switch symbol syntax system table tables tag task
  temporary text than that the their then there this thread throw thrown time timeout timer to token too torn transaction transfer
  true try type types unable uncaught undefined unexpected uninitialized unique unknown unreadable unsupported until update updated
  upgrade url use used user valid value values variable version versionchange view was wait waiting was web were when where which while
  whole window with within without word worker workspace would write writing written wrong zero zip zod`.split(/\s+/),
);

/** Names of errors as languages and systems spell them. */
export const errorNames: ReadonlySet<string> = new Set(
  `AbortError AggregateError BulkError ConstraintError DataCloneError DataError DatabaseClosedError DOMException EncodingError Error
  EvalError HierarchyRequestError IndexSizeError InternalError InvalidAccessError InvalidStateError InvalidTableError MissingAPIError
  ModifyError NetworkError NoModificationAllowedError NotAllowedError NotFoundError NotReadableError NotSupportedError OpenFailedError
  OperationError PrematureCommitError QuotaExceededError RangeError ReadOnlyError ReferenceError SchemaError SecurityError
  SubTransactionError SyntaxError TimeoutError TransactionInactiveError TypeError UnknownError UpgradeError URIError VersionChangeError
  VersionError ZodError EACCES EBUSY EDQUOT EEXIST EIO EISDIR EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOSPC ENOTDIR ENOTEMPTY ENXIO
  EPERM EROFS ETXTBSY EXDEV IDBDatabase IDBObjectStore IDBTransaction IDBFactory IDBIndex IDBCursor ResizeObserver JSON URL UTF IndexedDB IDBKeyRange`.split(
    /\s+/,
  ),
);

/** Names of systems and browsers, and what stands between them. */
export const platformWords: ReadonlySet<string> = new Set(
  `Android AppleWebKit Brave Chrome Chromium CocCoc CrOS Edg Edge Electron Firefox Gecko Google KHTML Linux Mac Macintosh Microsoft
  Mobile Mozilla NT OS Opera OPR Safari Ubuntu Version Vivaldi Win64 Windows X X11 aarch64 arm64 darwin ia32 Intel like linux macOS
  Pro Home Enterprise Education Server Standard Datacenter win32 x64 x86_64 ·`.split(/\s+/),
);
