# The jar, built as ./declic does.
FROM node:24-slim AS node

FROM eclipse-temurin:25-jdk AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -B -ntp -q -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/declic.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home declic
WORKDIR /app
COPY --from=build /app ./

# The cache of classes: trained by the JVM that runs it, where it runs, with the flags of the ENTRYPOINT.
RUN java -XX:+UseCompactObjectHeaders -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
        -XX:AOTCacheOutput=declic.aot -jar declic.jar --declic.rehearsal \
        --declic.data=/tmp/trial --server.port=0 --management.server.port=0 \
    && chmod 644 declic.aot && rm -rf /tmp/*

USER declic
ENV DECLIC_DATA=/data
VOLUME /data
EXPOSE 8080
# Health is on the management port, which only the container itself reaches. Bash speaks TCP: no curl needed.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${DECLIC_MANAGEMENT_PORT:-8081} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=declic.aot", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-jar", "declic.jar"]
