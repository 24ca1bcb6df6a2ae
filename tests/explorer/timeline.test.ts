import { describe, expect, it } from 'vitest';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { BESIDE, buildTimeline, type TimelineTexts } from '@/app/components/explorer/views/timeline/build-timeline';
import { listYears } from '@/app/components/explorer/views/timeline/list-years';
import { sliceTimeline } from '@/app/components/explorer/views/timeline/slice-timeline';
import { groupByTime } from '@/app/components/explorer/views/timeline/timeline-groups';
import type { GraphResponse } from '@/lib/contracts/api';
import { sampleGraph } from './fixtures/sample-graph';

const SAMPLE = sampleGraph();

const texts: TimelineTexts = {
  name: (node) => node.name.en.split(' ').at(-1) ?? '',
  width: (text) => text.length * 7,
  title: ({ gathering, month }) => ({ title: gathering?.name.en ?? '', subtitle: month ?? '' }),
};

function timelineOf(graph: GraphResponse, lanes: 'country' | 'series') {
  const { meetings, gatherings } = buildScene(graph, { select: null, expand: [] });
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  return { meetings, ...buildTimeline({ meetings, gatherings, nodes, lanes, texts }) };
}

describe('groups', () => {
  const { meetings, gatherings } = buildScene(SAMPLE, { select: null, expand: [] });
  const groups = groupByTime(meetings, gatherings);

  it('hold every meeting once', () => {
    const keys = groups.flatMap((group) => group.meetings.map(({ node }) => node.key));
    expect(keys.toSorted()).toEqual(meetings.map(({ node }) => node.key).toSorted());
  });

  it('go from the oldest to the newest, with what has no date at the end', () => {
    const dated = groups.flatMap(({ month }) => month ?? []);
    expect(dated).toEqual(dated.toSorted());
    const kinds = groups.map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['planned', 'undated']);
    expect(kinds.filter((kind) => kind === 'gathering').length).toBeGreaterThan(2);
  });
});

describe('lanes', () => {
  it('put the most linked country first and organisations last', () => {
    const { lanes } = timelineOf(SAMPLE, 'country');
    expect(lanes[0]?.key).toBe('country:IN');
    const kinds = lanes.map(({ key }) => key.split(':')[0]);
    expect(kinds.indexOf('organization')).toBeGreaterThan(kinds.lastIndexOf('country'));
  });

  it('join those who met, each on the lane of the country', () => {
    const { groups, lanes, meetings } = timelineOf(SAMPLE, 'country');
    const yOf = new Map(lanes.map(({ key, y }) => [key, y]));
    for (const { stops } of groups.flatMap((group) => group.meetings)) {
      expect(stops.length).toBeGreaterThan(1);
      for (const stop of stops) expect(stop.y).toBe(yOf.get(stop.lane));
    }
    expect(groups.flatMap((group) => group.meetings)).toHaveLength(meetings.length);
  });

  it('of series have one stop a meeting, and one lane for what is outside any', () => {
    const { groups, lanes } = timelineOf(SAMPLE, 'series');
    for (const { stops } of groups.flatMap((group) => group.meetings)) expect(stops).toHaveLength(1);
    expect(lanes.map(({ key }) => key)).toContain('series:SCO:summit');
    expect(lanes.at(-1)?.key).toBe('none');
  });
});

describe('places', () => {
  it.each(['country', 'series'] as const)('never let two meetings or groups share room (%s)', (lanes) => {
    const { groups, width } = timelineOf(SAMPLE, lanes);
    const boxes = groups.flatMap((group) => group.meetings).map((one) => [one.left, one.left + one.width]);
    for (const [index, [, end = 0]] of boxes.entries())
      expect(boxes[index + 1]?.[0] ?? end).toBeGreaterThanOrEqual(end);
    for (const [index, group] of groups.entries()) {
      expect(groups[index + 1]?.x ?? width).toBeGreaterThan(group.x + group.width);
      for (const one of group.meetings) expect(one.left + one.width).toBeLessThanOrEqual(group.x + group.width);
    }
  });

  it('give a gathering a ground through all lanes, or on its own lane of series', () => {
    const all = timelineOf(SAMPLE, 'country');
    for (const { top, bottom } of all.groups) expect([top, bottom]).toEqual([12, all.height - 12]);
    const own = timelineOf(SAMPLE, 'series');
    for (const { top, bottom, meetings } of own.groups) {
      for (const { stops } of meetings) for (const { y } of stops) expect(y > top && y < bottom).toBe(true);
      const others = own.lanes.filter(({ y }) => y !== meetings[0]?.stops[0]?.y);
      expect(others.every(({ y }) => y < top || y > bottom)).toBe(true);
    }
  });

  it('say how many more of one side there are', () => {
    const [first] = buildScene(SAMPLE, { select: null, expand: [] }).meetings;
    if (!first) throw new Error('no meeting');
    const people = SAMPLE.nodes.filter(({ kind, country }) => kind === 'person' && country === 'IN').slice(0, 3);
    const meeting = { ...first, participants: people.map(({ key }) => key) };
    const nodes = new Map(SAMPLE.nodes.map((node) => [node.key, node]));
    const { groups } = buildTimeline({ meetings: [meeting], gatherings: [], nodes, lanes: 'country', texts });
    expect(groups[0]?.meetings[0]?.stops[0]?.lines).toEqual([`${people[0]?.name.en.split(' ').at(-1)} +2`]);
  });
});

describe('names by country', () => {
  it('stand right of the line, so that neighbouring lanes stay joined', () => {
    const all = timelineOf(SAMPLE, 'country');
    for (const { x, left, width, stops } of all.groups.flatMap(({ meetings }) => meetings)) {
      const widest = Math.max(...stops.flatMap(({ lines }) => lines.map(texts.width)));
      expect(x - left).toBeLessThan(15);
      expect(left + width).toBeGreaterThanOrEqual(x + BESIDE + widest);
    }
  });
});

describe('on paper', () => {
  it.each([300, 900, 100_000])('every meeting stands whole on one slice of at most %i pixels', (most) => {
    const { groups, meetings } = timelineOf(SAMPLE, 'country');
    const slices = sliceTimeline({ groups }, most);
    const placed = slices.flatMap((slice) => slice.groups.flatMap((group) => group.meetings));
    expect(placed.map(({ meeting }) => meeting.node.key).toSorted()).toEqual(
      meetings.map(({ node }) => node.key).toSorted(),
    );
    for (const slice of slices) {
      const single = slice.groups.length === 1 && (slice.groups[0]?.meetings.length ?? 0) < 2;
      if (!single) expect(slice.width).toBeLessThanOrEqual(most);
      for (const { left, width } of slice.groups.flatMap((group) => group.meetings)) {
        expect(left).toBeGreaterThanOrEqual(slice.from);
        expect(left + width).toBeLessThanOrEqual(slice.from + slice.width);
      }
    }
  });

  it('groups that fit a slice are not cut', () => {
    const { groups } = timelineOf(SAMPLE, 'country');
    const pieces = sliceTimeline({ groups }, 100_000).flatMap((slice) => slice.groups);
    expect(pieces).toEqual(groups);
  });
});

describe('years', () => {
  it('begin where their first group is', () => {
    const { groups } = timelineOf(SAMPLE, 'country');
    const years = listYears(groups);
    expect(years.length).toBeGreaterThan(1);
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
    for (const { year, x } of years) expect(x).toBe(groups.find(({ month }) => month?.startsWith(year))?.x);
  });
});
