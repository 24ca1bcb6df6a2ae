// Page markup, entities, invisible signs and front matter come off; every remaining code unit keeps its place in the source.
import { MappedText } from './offset-map';

export interface CleanText {
  text: string;
  map: MappedText;
  /** Ranges of `text` that stood in menus, boxes of related stories, captions and the like. */
  furniture: { start: number; end: number }[];
}

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  raquo: '»',
  laquo: '«',
  bull: '•',
  middot: '·',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  zwj: '',
  zwnj: '',
  shy: '',
};
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]{0,2000})>/;
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const CLUSTER = /\P{M}\p{M}{0,12}|\p{M}/uy;
/** Markup, line ends, and every other sign that does not stay as it is. */
const SPECIAL = /[<&\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g;
const INLINE = new Set('a abbr b cite em font i mark s small span strong sub sup u'.split(' '));
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg']);
const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'figcaption', 'marquee', 'form', 'button']);
const FURNITURE_CLASSES =
  /class\s*=\s*["'][^"']*(?:related|recommend|also-read|menu|share|social|tags|breadcrumb|advert|topbar|sidebar|caption|trending|comment)/i;

/** Clean text of a source, in NFC, with the way back to the source's offsets. */
export function cleanMarkup(source: string): CleanText {
  const reader = new MarkupReader(source);
  return reader.read();
}

class MarkupReader {
  private readonly map = new MappedText();
  private readonly furniture: CleanText['furniture'] = [];
  private open: { tag: string; depth: number; start: number } | null = null;
  private inParagraph = false;
  private readonly unclosed = new Set<string>();

  constructor(private readonly source: string) {}

  read(): CleanText {
    let at = frontMatterEnd(this.source);
    while (at < this.source.length) {
      at = this.plain(at);
      if (at < this.source.length) at = this.step(at);
    }
    if (this.open) this.furniture.push({ start: this.open.start, end: this.map.length });
    return { text: this.map.text, map: this.map, furniture: this.furniture };
  }

  private step(at: number): number {
    const sign = this.source.charAt(at);
    if (sign === '<') return this.tag(at);
    if (sign === '&') return this.entity(at);
    if (sign === '\r' || INVISIBLE.test(sign)) return at + 1;
    if (sign === '\n' || sign === '\u2028' || sign === '\u2029')
      return this.put(this.inParagraph ? ' ' : '\n', at, at + 1);
    return this.put(' ', at, at + 1);
  }

  /** Takes over what comes before the next special sign, whole where it is in NFC already. */
  private plain(at: number): number {
    SPECIAL.lastIndex = at;
    const end = SPECIAL.exec(this.source)?.index ?? this.source.length;
    if (this.isComposed(at, end)) return this.put(this.source.slice(at, end), at, end);
    for (let from = at; from < end; ) {
      const space = this.source.indexOf(' ', from);
      const to = space < 0 || space >= end ? end : space + 1;
      if (this.isComposed(from, to)) this.put(this.source.slice(from, to), from, to);
      else this.compose(from, to);
      from = to;
    }
    return end;
  }

  private isComposed(from: number, to: number): boolean {
    const piece = this.source.slice(from, to);
    return piece.normalize('NFC') === piece;
  }

  /** Takes over a word sign by sign, each with its marks. */
  private compose(from: number, to: number): void {
    for (let at = from; at < to; ) {
      CLUSTER.lastIndex = at;
      const cluster = CLUSTER.exec(this.source)?.[0] ?? this.source.charAt(at);
      at = this.put(cluster.normalize('NFC'), at, at + cluster.length);
    }
  }

  private put(piece: string, start: number, end: number): number {
    this.map.append(piece, start, end);
    return end;
  }

  private entity(at: number): number {
    const match = ENTITY.exec(this.source.slice(at, at + 12));
    if (!match) return this.put('&', at, at + 1);
    const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : null;
    const named = match[3] === undefined ? undefined : ENTITIES[match[3].toLowerCase()];
    const piece = code !== null && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : named;
    if (piece === undefined) return this.put('&', at, at + 1);
    const end = at + match[0].length;
    return INVISIBLE.test(piece) ? end : this.put(piece === '\u00a0' ? ' ' : piece, at, end);
  }

  private tag(at: number): number {
    if (this.source.startsWith('<!--', at)) return after(this.source, '-->', at) ?? this.source.length;
    const match = TAG.exec(this.source.slice(at, at + 2050));
    if (!match) return this.put('<', at, at + 1);
    const [whole, slash, rawName, attributes] = match;
    const name = (rawName ?? '').toLowerCase();
    const end = at + whole.length;
    if (SKIPPED.has(name) && !slash) return this.skip(name, end);
    if (!INLINE.has(name)) {
      this.inParagraph = name === 'p' && !slash;
      this.put('\n', at, end);
    }
    this.track(name, slash === '/', attributes ?? '');
    return end;
  }

  /** Behind the element's end; a page that never ends it is searched once. */
  private skip(name: string, from: number): number {
    const end = this.unclosed.has(name) ? null : after(this.source, `</${name}>`, from);
    if (end === null) this.unclosed.add(name);
    return end ?? from;
  }

  /** Follows nesting of one furniture element until it closes. */
  private track(name: string, closing: boolean, attributes: string): void {
    if (!this.open) {
      const opens = FURNITURE_TAGS.has(name) || FURNITURE_CLASSES.test(attributes);
      if (!closing && opens && !attributes.endsWith('/')) this.open = { tag: name, depth: 1, start: this.map.length };
      return;
    }
    if (name !== this.open.tag) return;
    this.open.depth += closing ? -1 : 1;
    if (this.open.depth > 0) return;
    this.furniture.push({ start: this.open.start, end: this.map.length });
    this.open = null;
  }
}

function after(source: string, mark: string, from: number): number | null {
  const at = source.indexOf(mark, from);
  return at < 0 ? null : at + mark.length;
}

/** YAML front matter belongs to the file, not to the article. */
function frontMatterEnd(source: string): number {
  const match = /^\ufeff?---[ \t]*\r?\n/.exec(source);
  if (!match) return 0;
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(source.slice(match[0].length - 1));
  return close ? match[0].length - 1 + close.index + close[0].length : 0;
}
