import type { Point } from './follow-drag';

/** What stands on a canvas, kept aside so that it can be shown elsewhere on it. */
export interface ShownPicture {
  /** Shows the canvas as it was when it was last drawn, so many pixels of the window away. */
  shift: (by: Point) => void;
  /** The canvas is drawn by somebody else from here on. */
  forget: () => void;
}

/**
 * Keeps the picture of a canvas. To copy its pixels costs the browser less than to move the canvas itself, for which it goes through
 * the styles and layers of the page in each frame.
 */
export function keepPicture(canvas: HTMLCanvasElement): ShownPicture {
  const kept = document.createElement('canvas');
  const [shown, aside] = [canvas.getContext('2d'), kept.getContext('2d')];
  let isKept = false;
  return {
    shift: ({ x, y }) => {
      if (!shown || !aside) return;
      if (!isKept) {
        [kept.width, kept.height] = [canvas.width, canvas.height];
        aside.drawImage(canvas, 0, 0);
        isKept = true;
      }
      const scale = canvas.width / canvas.clientWidth;
      shown.save();
      shown.setTransform(1, 0, 0, 1, 0, 0);
      // Instead of what stands there, also where the picture does not reach.
      shown.globalCompositeOperation = 'copy';
      shown.drawImage(kept, Math.round(x * scale), Math.round(y * scale));
      shown.restore();
    },
    forget: () => {
      isKept = false;
    },
  };
}
