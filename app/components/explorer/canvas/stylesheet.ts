import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { Language } from '@/lib/contracts/vocabulary';
import { LABEL_GAP } from '../layout/box-index';
import { DATE_GAP } from '../layout/place-meetings';
import { fontSize, lineHeight } from '../scene/sheet-texts';
import { codeWidth, drawCode } from './code-image';
import { edgeStyles } from './edge-styles';
import type { SheetTheme } from './sheet-theme';

/** The graph grammar as a stylesheet: shapes and lines say what a thing is, colour repeats it. */
export function buildStylesheet(theme: SheetTheme, language: Language): StylesheetJson {
  return [
    // Lines run over islands and under people: one order for nodes and edges.
    { selector: 'node, edge', style: { 'z-index-compare': 'manual' } },
    ...islandStyles(theme, language),
    ...bodyStyles(theme, language),
    ...labelSides(),
    ...meetingStyles(theme, language),
    ...edgeStyles(theme),
    ...stateStyles(theme, language),
  ];
}

function islandStyles({ colours, serif, sans }: SheetTheme, language: Language): StylesheetJson {
  const rectangle = {
    width: 'data(w)',
    height: 'data(h)',
    shape: 'round-rectangle' as const,
    'corner-radius': '14px',
  };
  const words = {
    label: 'data(label)',
    'text-halign': 'right' as const,
    'text-valign': 'bottom' as const,
    'text-margin-x': 'data(dx)' as unknown as number,
    'text-margin-y': 'data(dy)' as unknown as number,
    'text-outline-width': 3,
    'text-outline-color': colours.land,
  };
  const titleFont = {
    'font-family': serif,
    'font-weight': 600,
    'font-size': fontSize('title', language),
    color: colours.ink,
  };
  const placeFont = { 'font-family': sans, 'font-size': fontSize('place', language), color: colours['ink-2'] };
  const land = { 'background-color': colours.land, 'border-width': 1.25, 'border-color': colours.coast };
  return [
    {
      selector: 'node.water',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        shape: 'round-rectangle',
        'corner-radius': '21px',
        'background-color': colours.shoal,
        'z-index': 0,
        events: 'no',
      },
    },
    {
      selector: 'node.gathering',
      style: { ...rectangle, ...land, 'z-index': 1 },
    },
    {
      selector: 'node.caption',
      style: {
        ...rectangle,
        ...words,
        ...placeFont,
        'background-opacity': 0,
        'text-wrap': 'wrap',
        'line-height': lineHeight(language),
        'min-zoomed-font-size': 7,
        // Over the lines, which would strike the words through.
        'z-index': 15,
        events: 'no',
      },
    },
    { selector: 'node.caption.title', style: { ...titleFont, 'min-zoomed-font-size': 0 } },
    // Lines end at a folded island, so it lies over them.
    { selector: 'node.water.folded', style: { 'z-index': 24 } },
    { selector: 'node.gathering.folded', style: { 'z-index': 25 } },
    { selector: 'node.caption.folded', style: { 'z-index': 26 } },
  ];
}

function bodyStyles({ colours, sans }: SheetTheme, language: Language): StylesheetJson {
  const regions = ['south', 'central', 'north', 'east', 'west', 'intl'] as const;
  const image = (colour: string) => (node: NodeSingular) =>
    drawCode({ code: node.data('code') || ' ', colour, family: sans });
  const imageWidth = (node: NodeSingular) => codeWidth(Number(node.data('size')));
  return [
    {
      selector: 'node.person, node.country, node.organization',
      style: {
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colours.sea,
        'background-image': image(colours['on-bloc']),
        'background-width': imageWidth,
        'background-height': imageWidth,
        'border-width': 2,
        'border-color': colours.sea,
        label: 'data(label)',
        color: colours.ink,
        'font-family': sans,
        'font-size': fontSize('name', language),
        'font-weight': 500,
        'line-height': lineHeight(language),
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-outline-width': 3,
        'text-outline-color': colours.sea,
        'min-zoomed-font-size': 8,
        'z-index': 30,
      },
    },
    ...regions.map((region) => ({
      selector: `.region-${region}`,
      style: { 'background-color': colours[`bloc-${region}`] },
    })),
    {
      selector: '.region-elsewhere',
      style: { 'border-color': colours['ink-2'], 'background-image': image(colours.ink) },
    },
    { selector: 'node.country', style: { shape: 'round-rectangle', 'corner-radius': '7px', width: 30, height: 30 } },
    { selector: 'node.organization', style: { shape: 'hexagon', width: 32, height: 30 } },
    { selector: 'node.on-land', style: { 'text-outline-color': colours.land } },
    { selector: 'node.person.on-land:unselected', style: { 'border-color': colours.land } },
    { selector: 'node.major', style: { 'min-zoomed-font-size': 4.5 } },
  ];
}

function labelSides(): StylesheetJson {
  const side = (name: string, style: object) => ({ selector: `node.${name}`, style });
  return [
    side('left', {
      'text-halign': 'left',
      'text-valign': 'center',
      'text-justification': 'right',
      'text-margin-x': -LABEL_GAP,
    }),
    side('right', {
      'text-halign': 'right',
      'text-valign': 'center',
      'text-justification': 'left',
      'text-margin-x': LABEL_GAP,
    }),
    side('above', { 'text-halign': 'center', 'text-valign': 'top', 'text-margin-y': -LABEL_GAP }),
    side('below', { 'text-halign': 'center', 'text-valign': 'bottom', 'text-margin-y': LABEL_GAP }),
    side('meeting.above', { 'text-margin-y': -DATE_GAP }),
    side('meeting.below', { 'text-margin-y': DATE_GAP }),
  ];
}

function meetingStyles({ colours, sans }: SheetTheme, language: Language): StylesheetJson {
  const open = { 'background-color': colours.sea, 'border-width': 1.75, 'border-color': colours.ink };
  return [
    {
      selector: 'node.meeting',
      style: {
        shape: 'diamond',
        width: 13,
        height: 13,
        'background-color': colours.ink,
        'border-width': 1.5,
        'border-color': colours.sea,
        label: 'data(label)',
        color: colours.ink,
        'font-family': sans,
        'font-size': fontSize('date', language),
        'font-weight': 600,
        'text-outline-width': 3,
        'text-outline-color': colours.sea,
        'min-zoomed-font-size': 8,
        'z-index': 20,
      },
    },
    { selector: 'node.meeting.on-land', style: { 'border-color': colours.land, 'text-outline-color': colours.land } },
    { selector: 'node.meeting.doubtful', style: open },
    { selector: 'node.meeting.planned', style: { ...open, 'border-style': 'dashed' } },
    { selector: 'node.meeting.cancelled', style: { ...open, 'border-style': 'dotted' } },
    {
      selector: 'node.meeting.on-land.planned, node.meeting.on-land.doubtful',
      style: { 'background-color': colours.land },
    },
    { selector: 'node.meeting.disputed', style: { 'background-color': colours.survey, color: colours.survey } },
    { selector: 'node.meeting.bare', style: { label: '' } },
    {
      selector: 'node.meeting.bare.hovered, node.meeting.bare.focused',
      style: { label: 'data(label)', 'z-index': 35 },
    },
  ];
}

function stateStyles({ colours }: SheetTheme, language: Language): StylesheetJson {
  const ring = { 'outline-width': 2.5, 'outline-color': colours.ink, 'outline-offset': 1 };
  const halo = { 'underlay-color': colours.beacon, 'underlay-opacity': 0.5, 'underlay-padding': 11 };
  return [
    {
      selector: 'node.hovered, node.focused',
      style: { 'outline-width': 2, 'outline-color': colours.accent, 'outline-offset': 1 },
    },
    { selector: 'node.near', style: { 'outline-width': 1.5, 'outline-color': colours.accent, 'outline-offset': 1 } },
    { selector: 'node.gathering.near', style: { 'outline-width': 0 } },
    { selector: 'edge.near', style: { 'line-color': colours.route } },
    { selector: 'edge.near.disputed', style: { 'line-color': colours.survey } },
    { selector: 'node.pinned', style: { 'border-color': colours.ink, 'border-width': 2 } },
    { selector: 'node.selected', style: { ...ring, 'font-weight': 700 } },
    {
      selector: 'node.selected.person, node.selected.country, node.selected.organization, node.selected.meeting',
      style: { ...halo, 'underlay-shape': 'ellipse', 'z-index': 40 },
    },
    { selector: 'node.selected.person', style: { 'font-size': fontSize('picked', language) } },
    {
      selector: 'node.gathering.selected',
      style: { 'border-width': 2.5, 'border-color': colours.ink, 'outline-width': 0 },
    },
    {
      selector: 'node.trail',
      style: { 'underlay-color': colours.beacon, 'underlay-opacity': 0.5, 'underlay-padding': 7 },
    },
    { selector: 'node.person.trail, node.meeting.trail', style: { 'underlay-shape': 'ellipse' } },
    {
      selector: 'edge.trail',
      style: {
        'line-color': colours.route,
        'underlay-color': colours.beacon,
        'underlay-opacity': 0.5,
        'underlay-padding': 4,
      },
    },
    { selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } },
  ];
}
