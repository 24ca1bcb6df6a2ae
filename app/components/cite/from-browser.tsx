'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** What only the browser knows; nothing until its scripts run. */
function useBrowser(read: () => string): string {
  return useSyncExternalStore(never, read, () => '');
}

/** An address without its protocol; a path gets the host that the reader uses. */
export function PermalinkText({ address }: { address: string }) {
  const host = useBrowser(() => location.host);
  return <code>{address.startsWith('/') ? host + address : address.replace(/^https?:\/\//, '')}</code>;
}

/** When the page was read: today. Pages are kept, so the server cannot say it. `pattern` has a place for `{day}`. */
export function ReadToday({ pattern, tag }: { pattern: string; tag: string }) {
  const format = () => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date());
  // Russian adds "г.", and the sentence ends with a point of its own.
  const day = useBrowser(() => format().replace(/\sг\.$/u, ''));
  return day === '' ? null : pattern.replace('{day}', day);
}
