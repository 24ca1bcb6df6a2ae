import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { CameraController } from '../canvas/camera-controller';
import { DragController } from '../canvas/drag-controller';
import { ElementsController } from '../canvas/elements-controller';
import { HoverController } from '../canvas/hover-controller';
import { HoverTip } from '../canvas/hover-tip';
import { KeyboardController } from '../canvas/keyboard-controller';
import { MenuController } from '../canvas/menu-controller';
import { PositionsController } from '../canvas/positions-controller';
import { ScaleController } from '../canvas/scale-controller';
import { SelectionController } from '../canvas/selection-controller';
import { SheetCanvas } from '../canvas/sheet-canvas';
import { StepsController } from '../canvas/steps-controller';
import { ZoomButtons } from '../canvas/zoom-buttons';
import { Outline } from '../outline/outline';
import { PaperPicture } from '../print/paper-picture';
import { parseExpansion } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import { MOST_PINS } from '../state/pins';
import { isPinned } from '../state/use-graph-steps';
import type { PairKeys } from '../views/view-params';
import { Cartouche } from './cartouche';
import { LeftOut } from './left-out';
import { useDrawing } from './use-drawing';

/** A longer list beside the canvas would take longer to make than the picture: it waits until it is asked for. */
const MOST_LISTED = 900;

/** The canvas with its furniture, and beside it the same graph as a list for keyboard and screen reader. */
export function GraphMap({ notice }: { notice: ReactNode }) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const tGraph = useTranslations('graph');
  const { address, setAddress, graph, graphSteps, drawn } = useExplorer();
  const drawing = useDrawing();
  useEffect(() => {
    drawn.current = drawing;
    return () => {
      drawn.current = null;
    };
  }, [drawing, drawn]);
  const [spoken, setSpoken] = useState('');
  const pick = useCallback((key: string) => setAddress({ select: key, pair: null }), [setAddress]);
  const pickPair = useCallback((pair: PairKeys) => setAddress({ pair, select: null }), [setAddress]);
  const onAnnounce = useCallback((text: string) => setSpoken(text), []);
  const onRefuse = useCallback(() => setSpoken(tGraph('pinsFull', { count: MOST_PINS })), [tGraph]);
  const { pin } = address;
  const origin = parseExpansion(address.expand.at(-1) ?? '')?.key ?? null;
  const hasPin = useCallback((key: string) => isPinned(pin, key), [pin]);
  return (
    <div className="map" data-drawn={drawing ? drawing.elements.length : undefined}>
      <SheetCanvas
        label={t('graphLabel', { people: graph?.counts.people ?? 0, meetings: graph?.meetings.total ?? 0 })}
        language={address.labels ?? locale}
      >
        {drawing ? (
          <>
            <ScaleController elements={drawing.elements} />
            <ElementsController elements={drawing.elements} origin={origin} />
            <CameraController
              select={address.select}
              pair={address.pair?.join() ?? ''}
              picture={drawing.picture}
              trail={drawing.trail}
            />
            <SelectionController onSelect={pick} onPair={pickPair} />
            <HoverController />
            <HoverTip />
            <KeyboardController onSelect={pick} onAnnounce={onAnnounce} />
            <StepsController steps={graphSteps} isPinned={hasPin} focus={address.focus} />
            <DragController hasRoom={pin.length < MOST_PINS} onPin={graphSteps.pin} onRefuse={onRefuse} />
            <MenuController />
            <PositionsController />
            <ZoomButtons />
          </>
        ) : null}
      </SheetCanvas>
      <PaperPicture />
      <Cartouche />
      <LeftOut />
      {graph && graph.nodes.length > 0 ? null : notice}
      {(graph?.nodes.length ?? 0) > MOST_LISTED ? <OutlineLink /> : <Outline />}
      <p className="sr" role="status">
        {spoken}
      </p>
    </div>
  );
}

function OutlineLink() {
  const t = useTranslations('explorer');
  const { setAddress } = useExplorer();
  return (
    <nav className="outline" id="outline" tabIndex={-1} aria-label={t('outline')}>
      <button type="button" onClick={() => setAddress({ view: 'list' })}>
        {t('skipToOutline')}
      </button>
    </nav>
  );
}
