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
# A folder inside the volume, not the volume itself: the lock stands beside the folder, and both must be writable
# and seen by every container that shares the volume.
ENV DATA_DIR=/data/db
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/cli.js", "serve"]
