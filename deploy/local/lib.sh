# Shared by the commands beside it: finds Java, builds, runs.
set -eu

local_dir=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$local_dir/../.." && pwd)
services="equipment-service inspection-service hazard-service scoring-service notification-service"

refuse() {
  echo "$1" >&2
  exit 1
}

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java="$JAVA_HOME/bin/java"
else
  java=$(command -v java) || refuse "No Java found: install a JDK 17 or newer, or set JAVA_HOME"
fi
major=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${major:-0}" -ge 17 ] || refuse "JDK 17 or newer is needed, but $java is version ${major:-unknown}"

# Whether one of the sources is newer than what was built of them, or nothing was built.
older() {
  built=$1
  shift
  [ -f "$built" ] || return 0
  [ -n "$(find "$@" -type f -newer "$built" 2>/dev/null | head -n 1)" ]
}

# What the build writes anew whenever it runs.
stamp_of() {
  echo "$root/$1/target/quarkus-app/quarkus-app-dependencies.txt"
}

class_path="$local_dir/target/classpath.txt"

stale() {
  older "$class_path" "$local_dir/src/main" "$local_dir/pom.xml" \
    "$root/platform/testing/src/main" "$root/platform/contracts/src/main" && return 0
  for service in $services; do
    older "$(stamp_of "$service")" "$root/$service/src/main" "$root/$service/pom.xml" \
      "$root/platform/runtime/src/main" "$root/platform/document/src/main" "$root/platform/contracts/src/main" && return 0
  done
  return 1
}

build_if_needed() {
  stale || return 0
  command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null ||
    refuse "The platform must be built first, which takes a JDK; $java is only a runtime"
  echo "Building what is missing or older than its sources; the first time takes some minutes ..."
  modules=deploy/local
  for service in $services; do modules="$modules,$service"; done
  (cd "$root" && ./mvnw -q -B -DskipTests package -am -pl "$modules") || refuse "The build failed"
}

run() {
  [ -f "$class_path" ] || refuse "Nothing is built yet; start with deploy/local/up"
  flags="-Xms32m -Xmx256m -XX:+UseSerialGC"
  # Newer Java warns of what the libraries of the servers do in memory.
  [ "$major" -lt 24 ] || flags="$flags --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  # shellcheck disable=SC2086 # several words
  exec "$java" $flags "-Dguapai.root=$root" \
    "-Djava.util.logging.config.file=$local_dir/logging.properties" \
    -cp "$local_dir/target/classes:$(sed "s|@lib@|$local_dir/target/lib|g" "$class_path")" \
    io.guapai.local.Main "$@"
}
