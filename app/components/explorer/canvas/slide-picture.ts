// A sheet that is only moved need not be drawn: the last picture of it is shown elsewhere, which costs the same for any size.
import type { Core, NodeSingular } from 'cytoscape';
import type { CanvasRenderer } from './canvas-renderer';
import { listFollowers, type Point } from './follow-drag';
import { isAllHeld, type Rect } from './is-all-held';
import { keepPicture } from './shown-picture';

/** Milliseconds between two drawings while the sheet moves: what comes in at the edge is blank so long at most. */
const REST = 120;
/** Of the time of a move, drawings take one part in so many at most. */
const SHARE = 6;
/** What takes longer than this to draw, in milliseconds, waits until the hand has stood still for `PAUSE`. */
const LONG = 60;
const PAUSE = 800;
/**
 * Cytoscape keeps layers of what stands, which make each further drawing quick, but begins them only in a drawing that comes a
 * quarter of a second after the last change: one more is asked for then.
 */
const SETTLED = 350;

interface Drawn {
  zoom: number;
  pan: Point;
  /** All that the sheet has, in its own places; asked for when the picture is slid for the first time. */
  content: Rect | null;
  /** `performance.now()` when the drawing began, and the milliseconds until the frame after it. */
  at: number;
  cost: number;
}

/**
 * From now on a drag of the ground slides what is drawn, and draws it anew, with names and lines, a few times a second and when
 * the hand stands still. The answer ends that.
 */
export function slidePicture(sheet: Core, renderer: CanvasRenderer): () => void {
  const draw = renderer.render;
  // The first shows where the pointer went down, and the sheet is drawn on the last.
  const canvases = sheet.container()?.querySelectorAll('canvas');
  const [pressed, nodes] = [canvases?.[0], canvases?.[canvases.length - 1]];
  if (!pressed || !nodes) return () => undefined;
  let drawn: Drawn | null = null;
  let isExtra = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drawLater = (wait: number, isLast: boolean) => {
    waiting = setTimeout(() => {
      drawn = null;
      isExtra = isLast;
      renderer.redrawHint('eles', true);
      renderer.redraw();
    }, wait);
  };
  const holdStill = keepStanding(sheet, renderer);
  const picture = keepPicture(nodes);
  renderer.render = (options) => {
    if (options?.forcedContext) return draw.call(renderer, options);
    clearTimeout(waiting);
    const isMoved = isPanned(renderer);
    const wait = isMoved && drawn?.zoom === sheet.zoom() ? waitOf(sheet, drawn) : 0;
    if (drawn && wait > 0) {
      pressed.hidden = true;
      picture.shift(shiftSince(drawn, sheet.pan()));
      return drawLater(Math.min(wait, PAUSE), false);
    }
    switchShortcuts(renderer, !isMoved);
    holdStill();
    picture.forget();
    pressed.hidden = false;
    drawn = drawTimed(sheet, () => draw.call(renderer, options));
    if (!isExtra) drawLater(SETTLED, true);
    isExtra = false;
  };
  return () => {
    clearTimeout(waiting);
    renderer.render = draw;
    pressed.hidden = false;
  };
}

/** Zooming and dragging a node may do without lines and names, or with a picture for them; a sheet that slides is drawn whole. */
export function switchShortcuts(renderer: CanvasRenderer, isOn: boolean): void {
  renderer.textureOnViewport = isOn;
  renderer.hideEdgesOnViewport = isOn;
  renderer.hideLabelsOnViewport = isOn;
}

/**
 * While a node is dragged, what stands is drawn once without it, and from then on only the node with its lines, unless others go along.
 * Cytoscape has a canvas for each of the two, but draws both whenever anything tells of a change. To be called before each drawing.
 */
function keepStanding(sheet: Core, renderer: CanvasRenderer): () => void {
  let isStanding = false;
  return () => {
    const wasStanding = isStanding;
    isStanding =
      renderer.hoverData.draggingEles === true &&
      (wasStanding || goAlone(sheet.nodes(':grabbed').toArray() as NodeSingular[]));
    if (!isStanding) return;
    renderer.redrawHint('eles', !wasStanding);
    renderer.hideEdgesOnViewport = !wasStanding;
  };
}

const goAlone = (dragged: NodeSingular[]) => dragged.every((node) => listFollowers(node).length === 0);

function isPanned({ hoverData, swipePanning }: CanvasRenderer): boolean {
  return hoverData.dragging === true || swipePanning === true;
}

function drawTimed(sheet: Core, draw: () => void): Drawn {
  const at = performance.now();
  draw();
  const drawn: Drawn = { zoom: sheet.zoom(), pan: { ...sheet.pan() }, content: null, at, cost: performance.now() - at };
  // The browser paints what was drawn after this, and that may take longest.
  requestAnimationFrame(() => {
    drawn.cost = performance.now() - at;
  });
  return drawn;
}

const shiftSince = ({ pan }: Drawn, { x, y }: Point): Point => ({ x: x - pan.x, y: y - pan.y });

/** Milliseconds until the next drawing is due: none is while the picture holds all that is to be seen. */
function waitOf(sheet: Core, drawn: Drawn): number {
  const { at, cost, zoom, pan: from } = drawn;
  if (cost > LONG) return Number.POSITIVE_INFINITY;
  drawn.content ??= sheet.nodes().boundingBox();
  const [width, height] = [sheet.width(), sheet.height()];
  if (isAllHeld({ content: drawn.content, zoom, width, height, from, to: sheet.pan() }))
    return Number.POSITIVE_INFINITY;
  return at + Math.max(REST, cost * SHARE) - performance.now();
}
