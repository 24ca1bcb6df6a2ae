import { usePicture } from '../export/use-picture';
import { writeSvgElement } from '../export/write-svg';
import { usePrinting } from './use-printing';

/** On paper stands the whole graph, in the colours of day: the canvas holds what is in view, as the screen shows it. */
export function PaperPicture() {
  return usePrinting() ? <Picture /> : null;
}

function Picture() {
  const picture = usePicture()();
  if (picture === null) return null;
  const { sheet, faces, title } = picture;
  const drawing = writeSvgElement(sheet, faces, { title });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, which escapes all texts
  return <div className="on-paper" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
