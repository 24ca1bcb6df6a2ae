import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

const TAP = 6;

/** How much of a small screen the panel takes. */
export function useDetent() {
  return useState<Detent>('half');
}

/** Handle of the bottom sheet: drag, tap, or arrow keys. Only seen on phones. */
export function Grip({ detent, onChange }: { detent: Detent; onChange: (detent: Detent) => void }) {
  const t = useTranslations('explorer');
  const start = useRef<number | null>(null);
  const step = (by: number) => onChange(DETENTS[Math.min(2, Math.max(0, DETENTS.indexOf(detent) + by))] ?? 'half');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const onPointerDown = (event: PointerEvent) => {
    start.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    const way = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    if (Math.abs(way) > TAP) step(way < 0 ? 1 : -1);
  };
  const onClick = () => {
    if (start.current === null) onChange(detent === 'half' ? 'full' : 'half');
  };
  return (
    <button
      type="button"
      className="grip"
      aria-label={`${t('resize')}: ${t(`detents.${detent}`)}`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onClick={onClick}
    />
  );
}
