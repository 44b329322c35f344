/** The service's settings, read once from the environment; every wrong one is named at once. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly logLevel: string
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Environment to frozen Config. The sole reader of process.env. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const wrong: string[] = []
  const port = Number(env['PORT'] || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    wrong.push(`PORT=${env['PORT']}: a whole number from 0 to 65535`)
  const logLevel = env['LOG_LEVEL'] || 'info'
  if (!LEVELS.includes(logLevel)) wrong.push(`LOG_LEVEL=${logLevel}: one of ${LEVELS.join(', ')}`)
  const databaseUrl = env['DATABASE_URL'] || undefined
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    wrong.push('DATABASE_URL: must start with postgres:// or postgresql://')
  if (wrong.length > 0) throw new Error(`wrong settings:\n  ${wrong.join('\n  ')}`)
  return Object.freeze({
    host: env['HOST'] || '127.0.0.1',
    port,
    databaseUrl,
    dataDir: env['DATA_DIR'] || './data',
    logLevel
  })
}
