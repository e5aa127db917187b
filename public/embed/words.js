// Knows: every word that the loader shows.
// Must not know: when.

export const words = {
  here: 'Start the check here',
  drawer: 'Open the check',
  tab: 'Open the check in its own tab',
  // What a visitor wants to know before the click.
  note: (host) => `Loads from ${host} when you start it. Your answers stay in this browser.`,
  loading: 'The check is loading.',
  close: 'Close',
  late: 'The check has not answered yet. ',
  notLoaded: 'The check could not be loaded here. ',
  notInline: 'The check could not be loaded here: a policy of this page may forbid it. ',
  problem: (name, value, allowed) =>
    `For the author of this page: ${name}="${value}" is not possible. Allowed is ${allowed}.`,
  // In the console, where there is no place on the page yet.
  noBase: 'safeguard-check: data-safeguard-check-base is missing.',
};
