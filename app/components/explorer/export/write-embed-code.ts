import { escapeXml } from './escape-xml';

/** HTML that shows an address of `/embed` in another page. The view is always the graph: other views have no place there. */
export function writeEmbedCode(url: URL, title: string): string {
  const src = new URL(url);
  src.searchParams.delete('view');
  src.searchParams.delete('q');
  return `<iframe src="${escapeXml(src.href)}" title="${escapeXml(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}
