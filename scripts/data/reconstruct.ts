import { writeFileSync } from 'node:fs';
import { drawnTables } from './drawnTables.ts';

// Writes the reconstructed files of content/data, the same bytes on every run: node scripts/data/reconstruct.ts
for (const [name, text] of Object.entries(drawnTables())) {
  writeFileSync(new URL(`../../content/data/${name}.csv`, import.meta.url), text);
}
