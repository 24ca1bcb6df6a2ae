import type { StylesheetJson } from 'cytoscape';
import type { SheetTheme } from './sheet-theme';

/** Lines: solid was held, dashes are planned, dots called off, dash and dot in survey ink: the sources disagree. */
export function edgeStyles({ colours, sans }: SheetTheme): StylesheetJson {
  const dashes = (pattern: number[]) => ({ 'line-style': 'dashed' as const, 'line-dash-pattern': pattern });
  return [
    {
      selector: 'edge',
      // From middle to middle, under the nodes: where a line meets the edge of a node would have to be found for each.
      style: { 'curve-style': 'haystack', width: 'data(width)', 'line-color': colours['ink-3'], 'z-index': 10 },
    },
    {
      // Round whoever stands between; the few that need it.
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as unknown as number[],
        'control-point-weights': 'data(at)' as unknown as number[],
        'edge-distances': 'node-position',
        'source-endpoint': '0 0',
        'target-endpoint': '0 0',
      },
    },
    { selector: 'edge.office', style: { 'line-color': colours.coast, 'z-index': 5 } },
    { selector: 'edge.live', style: { 'line-color': colours.route } },
    { selector: 'edge.planned', style: dashes([7, 5]) },
    { selector: 'edge.cancelled', style: { ...dashes([1.5, 5]), 'line-cap': 'round' } },
    { selector: 'edge.disputed', style: { ...dashes([10, 3, 2, 3]), 'line-color': colours.survey } },
    {
      selector: 'edge.several',
      style: {
        // Over all other lines.
        'z-index': 12,
        'source-label': 'data(count)',
        'source-text-offset': 'data(along)' as unknown as number,
        'source-text-margin-x': 'data(dx)' as unknown as number,
        'source-text-margin-y': 'data(dy)' as unknown as number,
        color: colours.ink,
        'font-family': sans,
        'font-size': 12,
        'font-weight': 700,
        'text-background-color': colours.raised,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '3px',
        'text-border-width': 1,
        'text-border-color': colours['ink-3'],
        'text-border-opacity': 1,
      },
    },
  ];
}
