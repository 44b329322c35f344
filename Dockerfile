# The service on Node 24. Without DATABASE_URL it keeps the embedded database in the volume /data.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

FROM node:24-slim AS production
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /app/dist/src ./dist/src
# Must stand beside dist: src/db/migrations-folder.ts, run from dist/src/db, looks two and three levels up for it.
COPY migrations ./migrations
# Listens on every address of the container: publish the port only where something guards it.
ENV HOST=0.0.0.0 PORT=3000
# The database's files and the lock that keeps a second process out both lie in it.
ENV DATA_DIR=/data
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/cli.js", "serve"]
