import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { localContext } from './context.ts'
import { openDatabase } from './db/open.ts'
import { hints } from './sample/hints.ts'
import { loadSample } from './sample/load.ts'

/** Runs the service until a signal: opens and migrates the database, listens, finishes what is in flight. */
export async function serve(config: Config, withSample: boolean): Promise<void> {
  const log = pino({ level: config.logLevel })
  const db = await openDatabase(config)
  await db.migrate()
  if (withSample) await loadSample(localContext(db, log))
  const app = await buildApp(db, log)
  app.addHook('onClose', () => db.close())
  closeWithGrace({ delay: 10_000, logger: log }, () => app.close())
  const address = await app.listen({ host: config.host, port: config.port })
  log.info({ address, database: db.kind }, 'ready')
  if (withSample) process.stdout.write(await hints(localContext(db, log), address))
}
