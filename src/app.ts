import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { explainComponents } from './coverage/explain-schemas.ts'
import { foresee } from './coverage/foresee.ts'
import { coverageRoutes } from './coverage/routes.ts'
import { coverageComponents } from './coverage/schemas.ts'
import { targetComponents } from './coverage/target-schemas.ts'
import type { Db } from './db/database.ts'
import { documentRoutes } from './documents/routes.ts'
import { documentComponents } from './documents/schemas.ts'
import { mount } from './http/mount.ts'
import type { AnyRoute } from './http/route.ts'
import { buildServer } from './http/server.ts'
import { serviceRoutes } from './http/service-routes.ts'
import { OrganizationRef } from './lib/pieces.ts'
import { reviewComponents } from './links/review-schemas.ts'
import { linkRoutes } from './links/routes.ts'
import { linkComponents } from './links/schemas.ts'
import { matchingRoutes } from './matching/routes.ts'
import { matchingComponents } from './matching/schemas.ts'
import { organizationRoutes } from './organizations/routes.ts'
import { organizationComponents } from './organizations/schemas.ts'
import { actComponents } from './plans/act-schemas.ts'
import { followDocument, followOrganization } from './plans/resolve-citations.ts'
import { planRoutes } from './plans/routes.ts'
import { planComponents } from './plans/schemas.ts'
import { taskComponents } from './plans/task-schemas.ts'
import { readingRoutes } from './readings/routes.ts'
import { readingComponents } from './readings/schemas.ts'
import { waiverRoutes } from './waivers/routes.ts'
import { waiverComponents } from './waivers/schemas.ts'

/** Every domain's route table, in data order; what a change sets off further down is wired here and nowhere else. */
export const allRoutes = (): AnyRoute[] => [
  ...organizationRoutes(followOrganization),
  ...documentRoutes(followDocument),
  ...planRoutes(foresee),
  ...waiverRoutes(),
  ...linkRoutes(),
  ...matchingRoutes(),
  ...coverageRoutes(),
  ...readingRoutes()
]

const components = [
  OrganizationRef,
  ...organizationComponents,
  ...documentComponents,
  ...taskComponents,
  ...planComponents,
  ...actComponents,
  ...waiverComponents,
  ...linkComponents,
  ...reviewComponents,
  ...matchingComponents,
  ...coverageComponents,
  ...targetComponents,
  ...explainComponents,
  ...readingComponents
]

/** The whole service over an open database. It never listens. */
export async function buildApp(db: Db, logger: FastifyBaseLogger, ui = true): Promise<FastifyInstance> {
  const app = await buildServer(logger, components, ui)
  serviceRoutes(app, db)
  mount(app, db, allRoutes())
  return app
}
