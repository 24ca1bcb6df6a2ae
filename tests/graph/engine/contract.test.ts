import { describeContract } from './contract';
import { testEngines } from './open-test-graph';

for (const engine of testEngines()) describeContract(engine);
