// Nodes of the sheet as marks, in the grammar of the canvas' stylesheet.
import type { SheetTheme } from '../canvas/sheet-theme';
import type { SheetElement } from '../scene/sheet-element';
import { circlePath, type Mark, polygonPath, rectPath, type ShapeMark } from './marks';

type Colours = SheetTheme['colours'];

/** The shape of a node, with its halo when it is selected; nothing for a caption, which is only words. */
export function drawNode(element: SheetElement, colours: Colours): Mark[] {
  const has = (name: string) => element.classes.includes(name);
  if (has('caption')) return [];
  if (has('water')) return [rect(element, { r: 21, fill: colours.shoal })];
  if (has('gathering')) {
    const isSelected = has('selected');
    return [
      rect(element, {
        r: 14,
        fill: colours.land,
        stroke: isSelected ? colours.ink : colours.coast,
        width: isSelected ? 2.5 : 1.25,
      }),
    ];
  }
  return has('meeting') ? drawMeeting(element, colours) : drawBody(element, colours);
}

function rect(
  { position, data }: SheetElement,
  { r, ...style }: { r: number } & Pick<ShapeMark, 'fill' | 'stroke' | 'width'>,
): ShapeMark {
  const { x, y } = position ?? { x: 0, y: 0 };
  return { kind: 'shape', d: rectPath(x, y, [Number(data.w), Number(data.h)], r), ...style };
}

function drawMeeting({ position, classes }: SheetElement, colours: Colours): Mark[] {
  const { x, y } = position ?? { x: 0, y: 0 };
  const has = (name: string) => classes.includes(name);
  const ground = has('on-land') ? colours.land : colours.sea;
  const isOpen = has('planned') || has('cancelled') || has('doubtful');
  const fill = has('disputed') ? colours.survey : isOpen ? ground : colours.ink;
  const dash = has('planned') ? [3, 2] : has('cancelled') ? [1, 2] : undefined;
  const d = polygonPath(x, y, [
    [0, -6.5],
    [6.5, 0],
    [0, 6.5],
    [-6.5, 0],
  ]);
  return [
    ...halo(x, y, 6.5, { classes, colours }),
    { kind: 'shape', d, fill, stroke: isOpen ? colours.ink : ground, width: 1.6, ...(dash && { dash }) },
  ];
}

const HEXAGON: [number, number][] = [
  [-8, -15],
  [8, -15],
  [16, 0],
  [8, 15],
  [-8, 15],
  [-16, 0],
];

function drawBody({ position, classes, data }: SheetElement, colours: Colours): Mark[] {
  const { x, y } = position ?? { x: 0, y: 0 };
  const has = (name: string) => classes.includes(name);
  const ground = has('on-land') ? colours.land : colours.sea;
  const isElsewhere = has('region-elsewhere');
  const bloc = `bloc-${data.region}` as keyof Colours;
  const fill = isElsewhere ? ground : (colours[bloc] ?? ground);
  const r = Number(data.size) / 2;
  const d = has('country')
    ? rectPath(x, y, [30, 30], 7)
    : has('organization')
      ? polygonPath(x, y, HEXAGON)
      : circlePath(x, y, r);
  const code = `${data.code ?? ''}`;
  const letters: Mark = {
    kind: 'text',
    x,
    y: y + r * 0.24,
    text: code,
    size: Math.max(8, r * (code.length > 2 ? 0.56 : 0.7)),
    weight: 650,
    face: 'sans',
    fill: isElsewhere ? colours.ink : colours['on-bloc'],
    anchor: 'middle',
  };
  return [
    ...halo(x, y, r, { classes, colours }),
    { kind: 'shape', d, fill, stroke: isElsewhere ? colours['ink-2'] : ground, width: 2 },
    ...(code.trim() ? [letters] : []),
  ];
}

/** Behind what is selected or on a chain. */
function halo(x: number, y: number, r: number, { classes, colours }: { classes: string[]; colours: Colours }): Mark[] {
  const reach = classes.includes('selected') ? 11 : classes.includes('trail') ? 7 : 0;
  if (reach === 0) return [];
  const glow: Mark = { kind: 'shape', d: circlePath(x, y, r + reach), fill: colours.beacon, opacity: 0.5 };
  if (!classes.includes('selected')) return [glow];
  return [glow, { kind: 'shape', d: circlePath(x, y, r + 2.5), fill: null, stroke: colours.ink, width: 2.5 }];
}
