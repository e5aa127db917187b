// Knows: what a host writes in the JSX of React, and what the compiler has to refuse.
// Must not know: how React is set up.

import { useEffect, useRef } from 'react';
import type {} from '../../../public/embed/safeguard-check-react.js';
import type { SafeguardCheckAttributes, SafeguardCheckElement } from '../../../public/embed/safeguard-check.js';

export function SafeguardCheck({ onFinished, ...attributes }: SafeguardCheckAttributes & { onFinished?: () => void }) {
  const element = useRef<SafeguardCheckElement>(null);
  useEffect(() => {
    const { current } = element;
    if (!current || !onFinished) return;
    current.addEventListener('safeguard-check:finished', onFinished);
    return () => current.removeEventListener('safeguard-check:finished', onFinished);
  }, [onFinished]);
  return (
    <safeguard-check ref={element} {...attributes}>
      <a href="https://host.example/safeguard-check/">Check your technical safeguards</a>
    </safeguard-check>
  );
}

export const fine = [
  <SafeguardCheck mode="frame" start="164.312(a)(2)(iv)" key="1" />,
  <safeguard-check theme="dark" className="wide" key="2" />,
];

export const refused = [
  // @ts-expect-error
  <safeguard-check mode="popup" key="1" />,
  // @ts-expect-error
  <SafeguardCheck theme="blue" key="2" />,
  // @ts-expect-error
  <safeguard-check answers="{}" key="3" />,
];
