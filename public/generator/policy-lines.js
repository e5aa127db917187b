// Knows: what a page that embeds has to allow, where it has a content security policy.
// Must not know: what that page allows already.

import { allowedByHost } from '../../scripts/policy.mjs';
import { origin } from './address.js';

/** One directive a line, for a mode of the element. */
export function policyLines(mode, address) {
  const of = origin(address);
  // A tab of its own is no part of the page; only the script is.
  if (mode === 'new-tab') return allowedByHost.tab(of);
  return mode === 'inline' ? allowedByHost.inline(of) : allowedByHost.frame(of);
}
