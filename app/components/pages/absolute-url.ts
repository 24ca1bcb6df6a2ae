import { readConfig } from '@/lib/config';

/** The public address of a path; the path itself where SIDELINES_URL is not set. */
export function absoluteUrl(path: string): string {
  return `${readConfig().publicUrl ?? ''}${path}`;
}
