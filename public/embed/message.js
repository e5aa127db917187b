// Knows: what an instance may tell the page around it, and how that is read.
// Must not know: who listens, or what is done about it.

import { PROTOCOL } from './protocol.js';

const whole = (most, least = 0) => (value) =>
  Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : undefined;
const oneOf = (...known) => (value) => (known.includes(value) ? value : undefined);

// Every message, with its one field if it has one, and how that is read.
const messages = {
  ready: [],
  size: ['height', whole(1e5)],
  step: ['top', whole(1e5)],
  started: [],
  progress: ['quarter', whole(4, 1)],
  finished: [],
  exported: ['kind', oneOf('json', 'csv', 'markdown', 'calendar', 'text')],
  leave: [],
  error: ['reason', oneOf('item', 'storage', 'load', 'stopped')],
};

// What is between the loader and the instance. A host hears of everything else, as an event.
const inner = ['size', 'step', 'leave'];
export const isEvent = (type) => !inner.includes(type);

// The events, for those who list them.
export const events = () => Object.keys(messages).filter(isEvent);

// Reads what came: `[type, value, field]`, or nothing where it is not ours, unknown or of another
// shape.
export function message(data) {
  if (data?.protocol !== PROTOCOL || !Object.hasOwn(messages, data.type)) return;
  const [field, take] = messages[data.type];
  const value = take?.(data[field]);
  if (field && value === undefined) return;
  return [data.type, value, field];
}
