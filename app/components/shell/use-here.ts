'use client';
import { usePathname } from 'next/navigation';
import { NOBODYS } from '@/lib/contracts/address-kinds';
import { stripLocale } from '@/lib/i18n/locales';

/** The address that the reader sees, without the language: the one of a page that answers in the place of another is inner. */
export function useHere(): string {
  const path = stripLocale(usePathname());
  return path.startsWith(`/${NOBODYS}/`) ? path.slice(NOBODYS.length + 1) : path;
}
