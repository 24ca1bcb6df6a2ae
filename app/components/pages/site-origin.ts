import { headers } from 'next/headers';
import { readConfig } from '@/lib/config';

/** Where the site stands, for files that are read elsewhere: the public address, or the host that was asked. */
export async function siteOrigin(): Promise<string> {
  const { publicUrl } = readConfig();
  return publicUrl ?? `http://${(await headers()).get('host') ?? 'localhost'}`;
}
