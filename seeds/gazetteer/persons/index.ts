import type { PersonRecord } from '@/lib/contracts/gazetteer';
import { belarusiansAndMongolians } from './by-mn';
import { centralAsians } from './central-asia';
import { chinese } from './cn';
import { earlierHolders } from './earlier';
import { eastAsians } from './east-asia';
import { indians } from './in';
import { officials } from './organizations';
import { pakistanisAndAfghans } from './pk-af';
import { russians } from './ru';
import { southAsians } from './south-asia';
import { westerners } from './west';
import { westAsians } from './west-asia';

/** Persons of the diplomatic news since 2001, from general knowledge: offices and years as widely published. */
export const persons: readonly PersonRecord[] = [
  ...indians,
  ...russians,
  ...chinese,
  ...centralAsians,
  ...pakistanisAndAfghans,
  ...belarusiansAndMongolians,
  ...southAsians,
  ...westAsians,
  ...eastAsians,
  ...westerners,
  ...officials,
  ...earlierHolders,
];
