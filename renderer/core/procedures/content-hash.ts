import { hashJson } from '../kernel/journal';
import type { Json } from '../kernel/json';
import type { RevisionContent } from './content';

/** What an approval binds: SHA-256 over the content's canonical JSON, lower-case hex. Order of members does not matter. */
export function contentHash(content: RevisionContent): string {
  return hashJson(content as unknown as Json);
}
