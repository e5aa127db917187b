// Knows: what an instance may tell the page around it, and how that is read.
// Must not know: who listens, or what is done about it.

export const PROTOCOL = 'safeguard-check/1';

const reasons = ['item', 'storage', 'load', 'stopped'];
const files = ['json', 'csv', 'markdown', 'calendar', 'text'];
const whole = (least, most) => (value) =>
  Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : undefined;
const oneOf = (known) => (value) => (known.includes(value) ? value : undefined);

// Every message, with its one field if it has one, and how that is read.
const messages = {
  ready: [],
  size: ['height', whole(0, 1e5)],
  step: ['top', whole(0, 1e5)],
  started: [],
  progress: ['quarter', whole(1, 4)],
  finished: [],
  exported: ['kind', oneOf(files)],
  leave: [],
  error: ['reason', oneOf(reasons)],
};

// The events that a host hears; what is not among them is between the loader and the instance.
export const events = ['ready', 'started', 'progress', 'finished', 'exported', 'error'];

// Reads what came: `[type, value, field]`, or nothing where it is not ours, unknown or of another
// shape.
export function message(data) {
  if (data?.protocol !== PROTOCOL || !Object.hasOwn(messages, data.type)) return;
  const [field, take] = messages[data.type];
  const value = take?.(data[field]);
  if (field && value === undefined) return;
  return [data.type, value, field];
}
