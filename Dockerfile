# Node runs the TypeScript sources as they are, so there is nothing to build.
FROM node:24.21-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing in production needs an install script or an optional native part.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24.21-slim AS sources
WORKDIR /app
COPY package.json ./
COPY src ./src
COPY config ./config
COPY prompts ./prompts
# The sample stories that `demo` and `eval` read.
COPY test/labelled ./test/labelled
# The image has a user of its own, whom the umask of the checkout may have left out.
RUN chmod -R a+rX .

FROM node:24.21-slim
# Dates in feeds never depend on the server's zone; UTC keeps logs readable too.
ENV NODE_ENV=production TZ=UTC DATA_DIR=/data
# A feed is read in bursts of short-lived text; with these two the process stays near half the size.
ENV NODE_OPTIONS=--max-semi-space-size=4 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=sources /app ./
ENV NODE_COMPILE_CACHE=/app/compile-cache
RUN mkdir /data "$NODE_COMPILE_CACHE" && chown node:node /data "$NODE_COMPILE_CACHE"
USER node
# The file system is read-only later, and a cache counts for the user who filled it, with the same flags.
RUN node --heap-growing-percent=50 src/main.ts compile
VOLUME /data
# For the health check. It listens on the container's own loopback; HTTP_HOST=0.0.0.0 opens it.
ENV HTTP_PORT=8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s CMD ["node", "src/main.ts", "healthcheck"]
# Left to itself V8 lets garbage grow to twice what is in use. Not allowed in NODE_OPTIONS.
ENTRYPOINT ["node", "--heap-growing-percent=50", "src/main.ts"]
CMD ["run"]
