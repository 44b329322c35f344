import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the migrations lie: beside src when run from source, two levels up when run from dist/src. */
export function migrationsFolder(): string {
  const near = fileURLToPath(new URL('../../migrations', import.meta.url))
  return existsSync(near) ? near : fileURLToPath(new URL('../../../migrations', import.meta.url))
}
