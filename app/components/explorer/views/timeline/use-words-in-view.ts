import { type RefObject, useLayoutEffect } from 'react';
import { splitGraphemes } from '../../scene/names';
import type { Timeline } from './build-timeline';
import { cutToWidth } from './cut-to-width';

/** Room between the edge of a group and its words, on both sides. */
const MARGINS = 28;

interface Line {
  element: SVGTextElement;
  whole: string;
  /** The width of the beginnings of the line: after its first letter, its second, and so on. */
  widths: number[];
  shown: string;
}

/**
 * Keeps the title of each group in view for as long as the group is: words whose beginning was scrolled away follow the edge, and what
 * has no more room in the rest of their group is cut. Both go past React, as a scroll asks for them many times a second.
 */
export function useWordsInView(strip: RefObject<HTMLElement | null>, timeline: Timeline): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another timeline has other words
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return;
    const all = [...element.querySelectorAll<SVGGElement>('.words')].map((words) => ({
      words,
      from: Number(words.dataset.from),
      room: Math.max(0, Number(words.dataset.width) - MARGINS),
      lines: [...words.querySelectorAll('text')].map(readLine),
      moved: 0,
    }));
    const follow = () => {
      for (const each of all) {
        const by = Math.min(Math.max(0, element.scrollLeft - each.from), each.room);
        if (by === each.moved) continue;
        each.moved = by;
        each.words.style.transform = `translateX(${by}px)`;
        for (const line of each.lines) writeWithin(line, each.room - by);
      }
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      element.removeEventListener('scroll', follow);
      for (const { words, lines } of all) {
        words.style.transform = '';
        lines.forEach(restore);
      }
    };
  }, [strip, timeline]);
}

function readLine(element: SVGTextElement): Line {
  const whole = element.textContent;
  return { element, whole, widths: [], shown: whole };
}

/** Writes as much of a line as there is room for. */
function writeWithin(line: Line, room: number): void {
  const { element, whole } = line;
  // Asked of the browser only for what comes to the edge, and while the line is whole.
  if (line.widths.length === 0) line.widths = measureLine(element, whole);
  const shown = cutToWidth({ whole, letters: splitGraphemes(whole), widths: line.widths, room });
  if (shown === line.shown) return;
  line.shown = shown;
  // Into the text that React knows of, so that it still finds it.
  if (element.firstChild) element.firstChild.nodeValue = shown;
}

/** The whole line again, unless it is another one meanwhile. */
function restore({ element, whole, shown }: Line): void {
  if (element.firstChild?.nodeValue === shown) element.firstChild.nodeValue = whole;
}

function measureLine(element: SVGTextElement, whole: string): number[] {
  let read = 0;
  return splitGraphemes(whole).map((letter) => {
    read += letter.length;
    return element.getSubStringLength(0, read);
  });
}
