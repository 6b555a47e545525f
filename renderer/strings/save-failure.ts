import { wordsOf } from './use-words';

const causes = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  QuotaExceededError: 'diskFull',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'readOnly',
  ENAMETOOLONG: 'nameTooLong',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENOENT: 'folderGone',
  ENODEV: 'folderGone',
  ENXIO: 'folderGone',
  EIO: 'driveFault',
  'storage-stopped': 'storageStopped',
} as const;

/** Why a file was not saved and what to do, in words, from the system's code such as `ENOSPC`. */
export function saveFailureWords(code: string): string {
  const words = wordsOf('common');
  const cause = Object.entries(causes).find(([name]) => name === code)?.[1];
  return cause === undefined ? words('saveFailure.other', { code }) : words(`saveFailure.${cause}`);
}
