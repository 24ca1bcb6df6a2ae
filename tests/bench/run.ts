// `npm run bench`: everything in one run, because only ratios of one run can be compared.
import { benchExtraction } from '@/tests/bench/bench-extraction';
import { benchHotPair } from '@/tests/bench/bench-hot-pair';
import { benchLoading } from '@/tests/bench/bench-loading';
import { benchNames } from '@/tests/bench/bench-names';
import { benchReview } from '@/tests/bench/bench-review';
import { benchSearch } from '@/tests/bench/bench-search';
import { benchServing } from '@/tests/bench/bench-serving';

const BENCHES: Record<string, () => Promise<string[]>> = {
  extraction: benchExtraction,
  loading: benchLoading,
  'hot-pair': benchHotPair,
  serving: benchServing,
  names: benchNames,
  search: benchSearch,
  review: benchReview,
};

const wanted = process.argv.slice(2);
const results: string[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`Measuring ${name} …`);
  results.push('', name, ...(await bench()).map((line) => `  ${line}`));
}
console.log(results.join('\n'));
