import type { Fold, SceneMeeting } from './scene-types';

/** Id of the line that two people share, who come in the order of their keys. */
export function foldId(source: string, target: string): string {
  return `fold:${source}~${target}`;
}

/** The lines between two that folded meetings share, in the order of the meetings. */
export function foldMeetings(meetings: SceneMeeting[]): Fold[] {
  const folds = new Map<string, Fold>();
  for (const meeting of meetings) {
    const [source, target] = [...meeting.participants].sort();
    if (!meeting.isFolded || !source || !target) continue;
    const id = foldId(source, target);
    const fold = folds.get(id) ?? { id, source, target, meetings: [] };
    fold.meetings.push(meeting.node);
    folds.set(id, fold);
  }
  return [...folds.values()];
}
