import { useExplorer } from '../state/explorer-context';

/** How many meetings fit the other filters and are less sure than is drawn. */
export function useDoubtful(): number {
  const { address, graph } = useExplorer();
  return countLeftOut(graph?.facets.confidence ?? [], address.confidence);
}

/** A level counts what reaches it. */
function countLeftOut(levels: { value: string; count: number }[], drawn: number): number {
  const reach = (level: number) => levels.find(({ value }) => Number(value) === level)?.count ?? null;
  const [all, shown] = [reach(0), reach(drawn)];
  return all === null || shown === null ? 0 : all - shown;
}
