// A process of embedded.test.ts: writes one transaction after the other and says when each is acknowledged, until it is killed.
import { openGraph } from '@/graph/engine';

async function writeUntilKilled(dataFolder: string): Promise<never> {
  const graph = await openGraph({ dataFolder, neo4j: null });
  for (let number = 0; ; number += 1) {
    await graph.transaction(async (tx) => {
      await tx.write('CREATE (:Article {id: $id, number: $number})', { id: `a${number}`, number });
      await tx.write('CREATE (:Claim {id: $id, articleId: $id})', { id: `a${number}` });
      await tx.write('MATCH (a:Article {id: $id}), (c:Claim {id: $id}) CREATE (c)-[:IN]->(a)', { id: `a${number}` });
    });
    process.stdout.write(`${number}\n`);
  }
}

await writeUntilKilled(process.argv[2] ?? '');
