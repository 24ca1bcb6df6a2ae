declare module 'world-atlas/land-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  export type LandTopology = Topology<{ land: GeometryCollection }>;
  const topology: LandTopology;
  export default topology;
}

declare module 'world-atlas/land-110m.json' {
  import type { LandTopology } from 'world-atlas/land-50m.json';

  const topology: LandTopology;
  export default topology;
}
