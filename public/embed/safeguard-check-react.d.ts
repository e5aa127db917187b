// Knows: the tag <safeguard-check> in the JSX of React.
// Must not know: what the attributes are; safeguard-check.d.ts does.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SafeguardCheckAttributes, SafeguardCheckElement } from './safeguard-check.js';

type Props = Omit<DetailedHTMLProps<HTMLAttributes<SafeguardCheckElement>, SafeguardCheckElement>, keyof SafeguardCheckAttributes> &
  SafeguardCheckAttributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'safeguard-check': Props;
    }
  }
}
