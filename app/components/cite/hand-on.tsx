'use client';
import { type ReactNode, useState } from 'react';
import { writeEmbedCode } from '../explorer/export/write-embed-code';

interface Props {
  /** By the system's own menu, where there is one; else the address is copied, or HTML with it in a frame. */
  as: 'share' | 'link' | 'frame';
  /** The address, or its path on this site. */
  address: string;
  title: string;
  /** What is said of it: `label` where it shows no words, `hint` what it does where its words do not say; `failed` has a place for `{text}`. */
  words: { label?: string; hint?: string; done: string; failed: string };
  className: string;
  children: ReactNode;
}

/** A button that hands an address on, and says what it did. */
export function HandOn({ as, address, title, words, className, children }: Props) {
  const [said, say] = useState('');
  const handOn = async () => {
    const url = new URL(address, location.href);
    if (as === 'share' && (await isShared(url, title))) return;
    const text = as === 'frame' ? writeEmbedCode(url, title) : url.href;
    try {
      await navigator.clipboard.writeText(text);
      say(words.done);
    } catch {
      say(words.failed.replace('{text}', text));
    }
  };
  return (
    <>
      <button
        type="button"
        className={`handon ${className}`}
        aria-label={words.label}
        title={words.hint}
        onClick={() => void handOn()}
      >
        {children}
      </button>
      <output className="handed small soft">{said}</output>
    </>
  );
}

/** Whether the system's menu took it, or the reader closed that menu. */
async function isShared(url: URL, title: string): Promise<boolean> {
  if (!navigator.share) return false;
  try {
    await navigator.share({ title, url: url.href });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
