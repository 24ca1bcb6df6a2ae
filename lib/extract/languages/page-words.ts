// English furniture of web pages, which pages in every language carry: labels, months and weekdays of time stamps.
import type { WordGroup } from './pack';

const MONTHS =
  'jan|january;feb|february;mar|march;apr|april;may;jun|june;jul|july;aug|august;sep|sept|september;oct|october;nov|november;dec|december';
const WEEKDAYS = 'sun|sunday;mon|monday;tue|tuesday;wed|wednesday;thu|thursday;fri|friday;sat|saturday';

export const pageDates: readonly WordGroup[] = [
  ...MONTHS.split(';').map((words, index): WordGroup => ({ tag: { type: 'month', month: index + 1 }, words })),
  ...WEEKDAYS.split(';').map((words, day): WordGroup => ({ tag: { type: 'weekday', day }, words })),
  { tag: { type: 'word' }, words: 'ist|gmt|am|pm|updated|published|created on' },
];

export const pagePublishedLabels = ['last updated', 'updated', 'created on', 'published', 'posted on', 'publish date'];
export const pageBylines = ['by ', 'edited by', 'written by', 'reported by', 'published by', 'posted by'];
export const pageFurniture = [
  'read |',
  'watch |',
  'watch video',
  'in pics',
  'in pictures',
  'must read',
  "don't miss",
  'don’t miss',
  "editor's picks",
  'editor’s picks',
  'top stories',
  'from our archive',
  'explained |',
  'previous:',
  'also watch',
  'more stories',
  'more from',
  'share on',
  'tweet',
  'facebook',
  'whatsapp',
  'also read',
  'read more',
  'read also',
  'latest news',
  'trending',
  'tags',
  'advertisement',
  "what's your reaction",
  'post you may like',
  'next story',
  'entertainment',
  'like',
  'dislike',
  'follow us',
  'subscribe',
  '©',
  '#',
  'copyright',
  'comments',
  'log in',
  'home',
  'related',
  'you may also',
  'most read',
  'photo',
  'file photo',
  'sign up',
  'newsletter',
];
