// Our own few lines: citation-js drops the site, and writes the day of reading in a field that no program reads.
import { type Citation, CONTAINER } from './citation';

/** RIS in UTF-8: one field a line, lines ended as the format wants them. */
export function writeRis({ id, title, url, locale, accessed }: Citation): string {
  const fields = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', CONTAINER],
    ['UR', url],
    ['Y2', `${accessed.replaceAll('-', '/')}/`],
    ['LA', locale],
    ['ER', ''],
  ];
  return fields.map(([tag, value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
