import { absoluteUrl } from '@/app/components/pages/absolute-url';

/** The whole address of a path, for files that leave the site: by the public address, or by the host that was asked. */
export function wholeUrl(request: Request, path: string): string {
  const asked = `${new URL(request.url).protocol}//${request.headers.get('host')}`;
  return new URL(absoluteUrl(path), URL.canParse(asked) ? asked : request.url).href;
}
