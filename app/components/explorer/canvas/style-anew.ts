// Thousands of new elements get their first looks without what Cytoscape does for one that has looks already.
import type { Core, SingularElementReturnValue } from 'cytoscape';

/** Which rules of the stylesheet hold for an element, and which properties they bring. */
interface Context {
  key: string;
  diffPropNames: string[];
  empty: boolean;
}

/** What is used of the engine that applies the stylesheet. */
interface StyleEngine {
  /** Forgets with each property that changes what was worked out from the old looks. */
  checkTriggers: (...change: unknown[]) => void;
  getContextMeta: (element: SingularElementReturnValue) => Context;
}

/**
 * While `work` adds elements and asks for their style: nothing was worked out from looks that they never had, so nothing is forgotten;
 * and our rules go by group and classes, so those that hold for one element hold for all like it. Where Cytoscape has another engine
 * than is known here, `work` is all that is done.
 */
export function styleAnew<T>(sheet: Core, work: () => T): T {
  const engine = sheet.style() as unknown as Partial<StyleEngine>;
  const { checkTriggers, getContextMeta } = engine;
  if (!checkTriggers || !getContextMeta) return work();
  const known = new Map<string, Context>();
  engine.checkTriggers = () => undefined;
  engine.getContextMeta = (element) => {
    const look = `${element.group()} ${element.classes().join(' ')}`;
    const context = known.get(look);
    if (!context) {
      const found = getContextMeta.call(engine, element);
      known.set(look, found);
      return found;
    }
    (element as unknown as { _private: { styleCxtKey: string } })._private.styleCxtKey = context.key;
    return context;
  };
  try {
    return work();
  } finally {
    // The engine's own are on its prototype.
    delete engine.checkTriggers;
    delete engine.getContextMeta;
  }
}
