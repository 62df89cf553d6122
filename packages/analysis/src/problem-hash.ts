import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Problem } from '@steelyard/model';

/**
 * Give the SHA-256 of a problem in canonical JSON, as hex.
 *
 * Two problems have the same hash only if nothing in them differs, whatever the order of their keys.
 */
export function problemHash(problem: Problem): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(problem))));
}
