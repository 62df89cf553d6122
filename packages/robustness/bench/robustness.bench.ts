import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { fillSobol, sobolPoint } from '@steelyard/numerics';
import {
  bootstrapSobolIndices,
  consistentScenarios,
  drawAdditiveEnsemble,
  type EnsembleShard,
  findBox,
  type Kernel,
  loadKernel,
  mergeEnsembleShards,
  pawnIndices,
  plainKernel,
} from '@steelyard/robustness';
import { cornerSample, nestedScenarios, randomColumns, twelveByTen } from './problems.ts';

const blocks = 1000;
const rows = 65_536;
let kernel: Kernel = plainKernel;
let workers: readonly Worker[] = [];
let points = new Float64Array(0);
let results: Float64Array = new Float64Array(0);
let columns: readonly Float64Array[] = [];
let sample = cornerSample(0, 2);

async function drawIn(worker: Worker, firstBlock: number): Promise<EnsembleShard> {
  worker.postMessage({ firstBlock, blocks: blocks / 2 });
  const [shard] = await once(worker, 'message');
  return shard;
}

export default [
  {
    name: 'robustness/ensemble-12x10x1000000',
    setup: async () => {
      kernel = await loadKernel();
    },
    run: () => drawAdditiveEnsemble(twelveByTen, 7, { blocks, kernel }),
    runs: 7,
  },
  {
    name: 'robustness/ensemble-12x10x1000000-two-workers',
    setup: () => {
      workers = [0, 1].map(() => new Worker(new URL('./ensemble-worker.ts', import.meta.url)));
      for (const worker of workers) worker.unref();
    },
    run: async () => {
      const [first, second] = await Promise.all(workers.map((worker, k) => drawIn(worker, (k * blocks) / 2)));
      return mergeEnsembleShards(first!, second!);
    },
    runs: 7,
  },
  {
    name: 'robustness/sobol-points-1048576x8',
    setup: () => {
      points = new Float64Array(8 * 2 ** 20);
    },
    run: () => fillSobol(points, 8),
  },
  { name: 'robustness/sobol-point-random-access', run: () => sobolPoint(2 ** 31 + 7, 8) },
  {
    name: 'robustness/sobol-indices-65536x8',
    setup: () => {
      results = randomColumns(1, rows * 10)[0]!;
    },
    run: () =>
      bootstrapSobolIndices(
        { dimensions: 8, base: rows, secondOrder: false, results },
        { random: { seed: 1, stream: 0 }, replicates: 100 },
      ),
  },
  {
    name: 'robustness/prim-10000x10',
    setup: () => {
      sample = cornerSample(10_000, 10);
    },
    run: () => findBox(sample),
  },
  {
    name: 'robustness/prim-100000x20',
    setup: () => {
      sample = cornerSample(100_000, 20);
    },
    run: () => findBox(sample),
    runs: 7,
  },
  {
    name: 'robustness/pawn-65536x8',
    setup: () => {
      columns = randomColumns(8, rows);
      results = Float64Array.from(
        { length: rows },
        (_, i) => columns[0]![i]! ** 2 + columns[1]![i]! * columns[2]![i]!,
      );
    },
    run: () => pawnIndices(columns, results),
  },
  { name: 'robustness/cib-408146688', run: () => consistentScenarios(nestedScenarios) },
];
