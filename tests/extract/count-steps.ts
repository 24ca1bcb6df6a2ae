type Method = (this: { length?: number }, ...args: never[]) => unknown;

const LOOK_UPS: readonly (readonly [object, string])[] = [
  [Map.prototype, 'get'],
  [Map.prototype, 'has'],
  [Set.prototype, 'has'],
  [RegExp.prototype, 'exec'],
  [RegExp.prototype, 'test'],
  [String.prototype, 'startsWith'],
  [String.prototype, 'includes'],
];
const WALKS = 'some every find findIndex findLast filter map flatMap forEach reduce indexOf includes'.split(' ');

/**
 * How many steps `work` takes: look-ups in tables, matches of patterns, and elements that lists are long when they are
 * walked. No clock: the figure is the same on every machine and under every load.
 */
export function countSteps(work: () => unknown): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const watch = (owner: object, name: string, cost: (self: { length?: number }) => number) => {
    const method = Reflect.get(owner, name) as Method;
    const counted: Method = function (...args) {
      steps += cost(this);
      return method.apply(this, args);
    };
    Reflect.set(owner, name, counted);
    undo.push(() => Reflect.set(owner, name, method));
  };
  for (const [owner, name] of LOOK_UPS) watch(owner, name, () => 1);
  for (const name of WALKS) watch(Array.prototype, name, (self) => 1 + (self.length ?? 0));
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
}
