import type { Database } from './database.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/** PostgreSQL when there is an address, else the embedded database in its data folder. */
export const openDatabase = async (settings: {
  databaseUrl: string | undefined
  dataDir: string
}): Promise<Database> => (settings.databaseUrl ? openPostgres(settings.databaseUrl) : openPglite(settings.dataDir))
