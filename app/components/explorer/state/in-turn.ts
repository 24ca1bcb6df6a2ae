/** Does one thing after the other: each begins when the one before it has ended, well or badly. */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** A new queue. A step of the address ends when it stands in it, so that no step is passed over by the next. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const now = last.then(act, act);
    last = now;
    return now;
  };
}
