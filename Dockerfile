# syntax=docker/dockerfile:1
#
# Liaison as an image. It needs a PostgreSQL beside it, named by SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and
# SPRING_DATASOURCE_PASSWORD: the embedded one is for development. compose.yaml shows the whole of it.

FROM eclipse-temurin:25-jdk AS build
# The JDK image has nothing that ./mvnw could fetch Maven with.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -DskipTests package
# Split by how often a part changes, so that a new version mostly is a new top layer.
RUN java -Djarmode=tools -jar target/liaison.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin liaison
WORKDIR /app
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
# The one place the app may write to. Nothing that must last: that is in PostgreSQL.
RUN install -d -o liaison -g liaison var
USER liaison

# The app. The management port, 8081, is for the machines around it and is not for publishing.
EXPOSE 8080
EXPOSE 8081

# Asked through bash, since the JRE image has neither curl nor wget.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]

# Compact object headers make a signed-in editor about an eighth smaller in memory.
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "-jar", "liaison.jar"]
