// Knows: the name under which the loader and an instance find and understand each other.
// Must not know: what they say.

export const PROTOCOL = 'safeguard-check/1';
