# Shared by the scripts in this folder; to be sourced. Leaves the shell in the project's top folder.
set -euo pipefail

# A relative AIDE_DATA or AIDE_OPENSEARCH_CA is meant from where the person stands.
[ -z "${AIDE_DATA:-}" ] || AIDE_DATA=$(realpath -m "$AIDE_DATA")
[ -z "${AIDE_OPENSEARCH_CA:-}" ] || AIDE_OPENSEARCH_CA=$(realpath -m "$AIDE_OPENSEARCH_CA")
export AIDE_DATA="${AIDE_DATA:-$(realpath -m "$(dirname "${BASH_SOURCE[0]}")/../.data")}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "$*" >&2
  exit 1
}

# The major version of the JDK in folder $1, or 0.
java_version() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# True where packages can be installed without a question: root on Debian.
may_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null
}

install_packages() {
  echo "installing $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" < /dev/null
}

# The newest JDK from 21 on among Debian's packages, or nothing: Debian 12 has none, 13 has 21.
packaged_jdk() {
  apt-cache pkgnames openjdk- 2> /dev/null | sed -n 's/^openjdk-\([0-9]*\)-jdk-headless$/\1/p' | sort -n \
    | awk '$1 >= 21 { newest = $1 } END { if (newest) print "openjdk-" newest "-jdk-headless" }'
}

# A JDK 21 or newer as JAVA_HOME; where none is installed, root on Debian gets Debian's if there is one.
find_java() {
  look_for_java
  [ -z "$JAVA_HOME" ] || return 0
  local package=
  if may_install; then
    apt-get update -q < /dev/null
    package=$(packaged_jdk)
  fi
  if [ -n "$package" ]; then
    install_packages "$package"
    look_for_java
  fi
  [ -n "$JAVA_HOME" ] || fail "A JDK 21 or newer is missing: install one (for example Temurin from https://adoptium.net) or point JAVA_HOME to it."
}

# Sets and exports JAVA_HOME: the given one, the one in PATH, the newest installed; empty when none is 21 or newer.
look_for_java() {
  local on_path candidate best=20
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$candidate" ] && [ "$(java_version "$candidate")" -ge 21 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  JAVA_HOME=
  for candidate in /usr/lib/jvm/*; do
    if [ "$(java_version "$candidate")" -gt "$best" ]; then
      best=$(java_version "$candidate")
      export JAVA_HOME=$candidate
    fi
  done
}

require_maven() {
  command -v mvn > /dev/null && return
  if may_install; then
    apt-get update -q < /dev/null
    install_packages maven
  fi
  command -v mvn > /dev/null || fail "Maven is missing: install it, on Debian with  apt-get install maven"
}

# True when nothing was built yet or a source is newer than what was built.
is_stale() {
  [ ! -e deploy/target/built ] && return 0
  [ -n "$(find pom.xml ./*/pom.xml ./*/src/main -newer deploy/target/built -print -quit)" ]
}

# What a source was compiled to stays when the source has moved or gone, and the WAR would carry both.
forget_other_commits() {
  local commit
  commit=$(git rev-parse HEAD 2> /dev/null || echo none)
  [ "$(cat deploy/target/commit 2> /dev/null || true)" = "$commit" ] && return 0
  rm -rf ./*/target/classes portal-web/target/portal
  echo "$commit" > deploy/target/commit
}

build() {
  is_stale || return 0
  require_maven
  echo "building (the first time fetches about 700 MB of libraries and servers)"
  mkdir -p deploy/target
  forget_other_commits
  local log=deploy/target/build.log status=0
  touch deploy/target/building
  mvn -B -Dmaven.test.skip=true package < /dev/null > "$log" 2>&1 &
  local maven=$!
  # Not in the foreground: a shell that waits there does not hear SIGTERM.
  trap 'kill $maven 2> /dev/null; wait $maven; exit 143' TERM INT
  tail -n +1 -f --pid=$maven "$log" | awk '
    /^\[INFO\] Building .* \[/ { sub(/^\[INFO\] Building /, ""); print "  " $1; fflush() }
    /Downloaded from/ { if (++files % 100 == 0) { print "    " files " files fetched"; fflush() } }' &
  wait $maven || status=$?
  trap - TERM INT
  wait
  if [ $status -ne 0 ]; then
    grep -m 20 '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
    fail "The build failed; all it said is in $log"
  fi
  mv deploy/target/building deploy/target/built
}

# 512 MB are for the first start, which unpacks PostgreSQL; later ones use little of it.
launch() {
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m \
    -cp "deploy/target/deploy-1.0-SNAPSHOT.jar:deploy/target/lib/*" \
    org.aidememoire.launcher.Launcher \
    deploy/target/payara/payara-micro.jar "$1" deploy/target/deploy-1.0-SNAPSHOT-session.jar
}
