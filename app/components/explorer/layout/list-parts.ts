import type { LayoutInput } from './layout-types';

/**
 * The sheet as it grew: for each step what was there by then, so that a link opens with the picture that its sender saw grow.
 * Steps whose things all have their places already are left out.
 */
export function listParts(input: LayoutInput): LayoutInput[] {
  const stepOf = (key: string) => input.steps[key] ?? 0;
  const things = [...input.persons, ...input.gatherings, ...input.extras, ...input.meetings];
  const isPlaced = (key: string) => input.fixed?.[key] !== undefined;
  const fresh = things.filter(({ key }) => !isPlaced(key)).map(({ key }) => stepOf(key));
  const steps = [...new Set(fresh)].sort((a, b) => a - b);
  // An empty sheet and one where everything stands are laid out all the same.
  if (steps.length < 2) return [input];
  return steps.map((step) => takePart(input, ({ key }) => stepOf(key) <= step || isPlaced(key)));
}

function takePart(input: LayoutInput, isThere: (thing: { key: string }) => boolean): LayoutInput {
  const here = new Set(input.persons.filter(isThere).map(({ key }) => key));
  const meetings = input.meetings.filter((one) => isThere(one) && one.participants.every((key) => here.has(key)));
  const beside = new Map<string, Set<string>>();
  for (const { gathering, participants } of meetings) {
    if (!gathering) continue;
    for (const key of participants) beside.set(key, (beside.get(key) ?? new Set<string>()).add(gathering));
  }
  const persons = input.persons.filter(isThere).map((person) => {
    const { key, gatherings, sessions } = person;
    return { ...person, gatherings: gatherings.filter((at) => sessions.includes(at) || beside.get(key)?.has(at)) };
  });
  const gatherings = input.gatherings.filter(isThere);
  return { ...input, persons, meetings, gatherings, extras: input.extras.filter(isThere) };
}
