// Thousands of new elements get their first looks without what Cytoscape does for one that has looks already, and lines from each other.
import type { Collection, Core, SingularElementReturnValue } from 'cytoscape';
import type { SheetElement } from '../scene/build-elements';

/** Which rules of the stylesheet hold for an element, and which properties they bring. */
interface Context {
  key: string;
  diffPropNames: string[];
  empty: boolean;
}

/** What is used of the engine that applies the stylesheet. */
interface StyleEngine {
  /** Answers with those whose looks have changed. */
  apply: (elements: Collection) => Collection;
  /** Forgets with each property that changes what was worked out from the old looks. */
  checkTriggers: (...change: unknown[]) => void;
  getContextMeta: (element: SingularElementReturnValue) => Context;
}

/** What is made of an element's looks, and tells them apart from others. */
const KEYS = [
  'styleCxtKey',
  'styleKey',
  'labelDimsKey',
  'labelKey',
  'labelStyleKey',
  'sourceLabelKey',
  'sourceLabelStyleKey',
  'targetLabelKey',
  'targetLabelStyleKey',
] as const;

/** Where an element keeps its looks. */
interface Looks extends Partial<Record<(typeof KEYS)[number], string | number>> {
  style: Record<string, unknown>;
  styleKeys: Record<string, [number, number]>;
  appliedInitStyle: boolean;
}

/**
 * While `work` adds elements and asks for their style: nothing was worked out from looks that they never had, so nothing is forgotten;
 * our rules go by group and classes, so those that hold for one element hold for all like it; and a line without words or bend looks
 * like the one before it of the same classes and width. Where Cytoscape has another engine than is known here, `work` is all that is done.
 */
export function styleAnew<T>(sheet: Core, elements: SheetElement[], work: () => T): T {
  const engine = sheet.style() as unknown as Partial<StyleEngine>;
  const { apply, checkTriggers, getContextMeta } = engine;
  if (!apply || !checkTriggers || !getContextMeta) return work();
  const names = new Map(elements.map((element) => [element.data.id, nameLooks(element)]));
  const contexts = new Map<string, Context>();
  const lines = new Map<string, Looks>();
  engine.apply = (styled) => {
    const line = styled.length === 1 ? names.get((styled[0] as SingularElementReturnValue).id())?.line : undefined;
    if (!line) return apply.call(engine, styled);
    const looks = looksOf(styled[0] as SingularElementReturnValue);
    const known = lines.get(line);
    if (known) {
      copyLooks(known, looks);
      return styled;
    }
    lines.set(line, looks);
    return apply.call(engine, styled);
  };
  engine.checkTriggers = () => undefined;
  engine.getContextMeta = (element) => {
    const name = names.get(element.id())?.context;
    const known = name && contexts.get(name);
    if (known) {
      looksOf(element).styleCxtKey = known.key;
      return known;
    }
    const found = getContextMeta.call(engine, element);
    if (name) contexts.set(name, found);
    return found;
  };
  try {
    return work();
  } finally {
    // The engine's own are on its prototype.
    delete engine.apply;
    delete engine.checkTriggers;
    delete engine.getContextMeta;
  }
}

/** What its rules follow from, and for a line all of its looks; nothing where it has some of its own. */
function nameLooks({ group, classes, data }: SheetElement): { context: string; line: string | undefined } {
  const context = `${group} ${classes.join(' ')}`;
  const isPlain = group === 'edges' && !data.count && data.bend === undefined;
  return { context, line: isPlain ? `${context} ${data.width}` : undefined };
}

function looksOf(element: SingularElementReturnValue): Looks {
  return (element as unknown as { _private: Looks })._private;
}

function copyLooks(from: Looks, to: Looks): void {
  to.style = { ...from.style };
  to.styleKeys = { ...from.styleKeys };
  to.appliedInitStyle = true;
  for (const key of KEYS) to[key] = from[key];
}
