import type { LucideIcon } from 'lucide-react';
import type { Locale } from '@/lib/i18n';

/** Something that can be done from the palette. */
export interface Action {
  id: string;
  label: string;
  /** The language of the label where it is not the interface's. */
  lang?: Locale;
  /** What it is found by as well. */
  also?: string[];
  /** A line under the label. */
  below?: string;
  Icon: LucideIcon;
  run: () => void;
}
