// Knows: how many bytes of a file a visitor receives.
// Must not know: which file, or how many it may be.

import { brotliCompressSync, constants } from 'node:zlib';

export function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}
