#!/usr/bin/env bash
# Looks at the packed jars as a stranger would, who has nothing of this build but the jars themselves.
#
#   nds-examples/consumer/check.sh [JDK_HOME…]
#
# Needs the jars: run "mvn package" first. Without an argument the JDK of JAVA_HOME, or else of the PATH, is used.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "CONSUMER CHECK FAILED: $*" >&2
    exit 1
}

# The jar of a module, and not its sources, its Javadoc or what is for tests.
packed() {
    local found=()
    for jar in "$root/$1/target/$1"-*.jar; do
        case "$jar" in
            *-sources.jar | *-javadoc.jar | *-test-support.jar) ;;
            *) [ ! -f "$jar" ] || found+=("$jar") ;;
        esac
    done
    [ "${#found[@]}" -eq 1 ] || fail "one jar expected in $1/target, found ${#found[@]}: run mvn clean package"
    echo "${found[0]}"
}

core=$(packed nds-core)
json=$(packed nds-json)
libs="$root/nds-json/target/consumer-libs"
[ -d "$libs" ] || fail "no $libs: run mvn package"
sources="$here/src"

jdks=("$@")
if [ "${#jdks[@]}" -eq 0 ]; then
    if [ -n "${JAVA_HOME:-}" ]; then
        jdks=("$JAVA_HOME")
    else
        jdks=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")")
    fi
fi
for jdk in "${jdks[@]}"; do
    [ -x "$jdk/bin/javac" ] || fail "no JDK in $jdk"
done
jar_tool="${jdks[0]}/bin/jar"

# --- the jars themselves

packages() {
    "$jar_tool" --list --file "$1" | grep '\.class$' | grep -v '^META-INF/' | grep '/' | sed 's|/[^/]*$||' | sort -u
}

# What module-info exports must be what OSGi exports.
exports_of_module() {
    "$jar_tool" --describe-module --file "$1" | awk '$1 == "exports" && NF == 2 { print $2 }' | sort -u
}
exports_of_bundle() {
    (cd "$2" && "$jar_tool" --extract --file "$1" META-INF/MANIFEST.MF)
    tr -d '\r' <"$2/META-INF/MANIFEST.MF" | awk '
        /^ / { text = text substr($0, 2); next }
        { text = text "\n" $0 }
        END { print text }' |
        sed -n 's/^Export-Package: //p' | sed 's/"[^"]*"//g' | tr ',' '\n' | sed 's/;.*//' | sort -u
}

for pair in "nl.nds.core $core" "nl.nds.json $json"; do
    module=${pair%% *}
    jar=${pair#* }
    described=$("$jar_tool" --describe-module --file "$jar")
    case "$described" in
        "$module@"*) ;;
        *) fail "$jar is not module $module: ${described%%$'\n'*}" ;;
    esac
    mkdir -p "$scratch/$module"
    (cd "$scratch/$module" && "$jar_tool" --extract --file "$jar")
    # Immutables' annotations stay in the class files, where nobody reads them; code and signatures must be free of it.
    mapfile -t compiled < <(find "$scratch/$module" -name '*.class' ! -name module-info.class | sort)
    "${jdks[0]}/bin/javap" -p -s -c "${compiled[@]}" >"$scratch/$module.txt"
    if grep -nE 'org[/.]immutables' "$scratch/$module.txt" >&2; then
        fail "code that needs Immutables at run time in $jar"
    fi
    mkdir -p "$scratch/manifest-$module"
    diff <(exports_of_module "$jar") <(exports_of_bundle "$jar" "$scratch/manifest-$module") ||
        fail "module-info.java (<) and bnd.bnd (>) of $module export different packages"
    echo "ok: ${described%% *} exports $(exports_of_module "$jar" | wc -l | tr -d ' ') package(s), in module and bundle alike"
done

split=$(comm -12 <(packages "$core") <(packages "$json"))
[ -z "$split" ] || fail "packages in both jars: $split"
echo "ok: no package is in both jars"

# What is for tests stays apart, and holds nothing else.
support=("$root"/nds-core/target/nds-core-*-test-support.jar)
[ "$(packages "${support[0]}")" = nl/nds/core/testsupport ] || fail "other packages in ${support[0]}: $(packages "${support[0]}")"
case "$("$jar_tool" --describe-module --file "${support[0]}")" in
    *nl.nds.core.testsupport@*automatic*) ;;
    *) fail "${support[0]} is not module nl.nds.core.testsupport" ;;
esac
"$jar_tool" --list --file "${support[0]}" | grep -qx META-INF/LICENSE || fail "no licence in ${support[0]}"
for jar in "$core" "$json" "$root/nds-examples/target/nds.jar"; do
    if "$jar_tool" --list --file "$jar" | grep -E '(^|/)testsupport/' >&2; then
        fail "what is for tests is in $jar"
    fi
done
echo "ok: the jar for tests holds its package alone, and no other jar does"

for lib in "$libs"/*.jar; do
    content=$("$jar_tool" --list --file "$lib")
    if grep -qE '^(META-INF/services/org\.slf4j\.spi\.SLF4JServiceProvider|org/slf4j/impl/.*\.class|org/apache/(logging|commons/logging)/.*\.class)$' <<<"$content"; then
        fail "a logging implementation reaches users: $(basename "$lib")"
    fi
done
echo "ok: no logging implementation at run time, in $(basename -a "$libs"/*.jar | tr '\n' ' ')"

# --- a consumer of them

path() {
    local IFS=:
    echo "$*"
}

slf4j=("$libs"/slf4j-api-*.jar)
jackson=("$libs"/jackson-*.jar)
jspecify=("$libs"/jspecify-*.jar)
without_jspecify=$(path "$core" "$json" "${slf4j[@]}" "${jackson[@]}")
with_jspecify=$(path "$without_jspecify" "${jspecify[@]}")
main=nl.example.consumer.Consumer
# No logging provider is on the paths, on purpose; the remark about it is not needed each time.
quiet=(-Dslf4j.internal.verbosity=ERROR)

mapfile -t all < <(find "$sources" -name '*.java' | sort)
mapfile -t classes < <(find "$sources" -name '*.java' ! -name module-info.java | sort)

for jdk in "${jdks[@]}"; do
    version=$("$jdk/bin/javac" -version 2>&1)
    modular="$scratch/modular"
    plain="$scratch/plain"
    rm -rf "$modular" "$plain"

    # Modular: JSpecify is needed to compile (nl.nds.core says "requires static transitive"), and not to run.
    "$jdk/bin/javac" --release 17 -Xlint:all -Werror -p "$with_jspecify" -d "$modular" "${all[@]}"
    expected=$("$jdk/bin/java" "${quiet[@]}" -p "$with_jspecify:$modular" -m "nl.example.consumer/$main")
    [ -n "$expected" ] || fail "the consumer printed nothing"
    actual=$("$jdk/bin/java" "${quiet[@]}" -p "$without_jspecify:$modular" -m "nl.example.consumer/$main")
    [ "$actual" = "$expected" ] || fail "another output without JSpecify: $actual"

    # Class path: compiles with our two jars alone.
    "$jdk/bin/javac" --release 17 -Xlint:all -Werror -cp "$(path "$core" "$json")" -d "$plain" "${classes[@]}"
    actual=$("$jdk/bin/java" "${quiet[@]}" -cp "$without_jspecify:$plain" "$main")
    [ "$actual" = "$expected" ] || fail "another output on the class path: $actual"

    echo "ok: the consumer compiles without a warning and runs, modular and on the class path, with $version"
done

# --- hosts with a mapper of their own: the lowest and the newest Jackson 2 and 3 that we support, alone and together

extra="$root/nds-json/target/consumer-jackson"
[ -d "$extra" ] || fail "no $extra: run mvn package"
lowest2=$(path "${jackson[@]}")
newest2=$(path "$extra"/newest2/*.jar)
lowest3=$(path "$extra"/lowest3/*.jar)
newest3=$(path "$extra"/newest3/*.jar)
ours=$(path "$core" "$json" "${slf4j[@]}")
document='{"format": "nds-assessment/1.0", "id": "a", "subject": {"organisation": "gm0363"},
    "model": {"id": "nds-reference", "version": "1.0"}, "date": "2026-09-15", "assessor": "self",
    "answers": {"internet-standards": {"value": 99.50}}}'
document=${document//$'\n'/ }

# compile_host DIRECTORY SOURCES JACKSON: modular, which is the stricter of the two
compile_host() {
    mapfile -t host < <(find "$2" -name '*.java' | sort)
    "$jdk/bin/javac" --release 17 -Xlint:all -Werror -p "$(path "$with_jspecify" "$3")" -d "$1" "${host[@]}"
}

# run_host WHAT FOUND ARGUMENTS…: the same output everywhere, and whether the module is found without being named
run_host() {
    local what=$1 found=$2
    shift 2
    local said
    said=$("$jdk/bin/java" "${quiet[@]}" "$@" "$document" 2>"$scratch/found") ||
        fail "a host with $what, $version: $(cat "$scratch/found")"
    [ "$said" = "$same" ] || fail "a host with $what, $version, printed another text: $said"
    [ "$(cat "$scratch/found")" = "found: $found" ] || fail "a host with $what, $version: $(cat "$scratch/found")"
}

for jdk in "${jdks[@]}"; do
    version=$("$jdk/bin/javac" -version 2>&1)
    older="$scratch/older"
    newer="$scratch/newer"
    rm -rf "$older" "$newer"
    compile_host "$older" "$here/jackson2" "$lowest2"
    compile_host "$newer" "$here/jackson3" "$lowest3"
    host2=nl.example.older
    host3=nl.example.newer
    same=$("$jdk/bin/java" "${quiet[@]}" -cp "$(path "$older" "$ours" "$lowest2")" "$host2.Host" "$document" 2>/dev/null)
    case "$same" in
        *'"theAssessment":{"format":"nds-assessment/1.0"'*'"value":99.5}'*/assessor) ;;
        *) fail "a host printed: $same" ;;
    esac

    run_host "the lowest Jackson 2" true -cp "$(path "$older" "$ours" "$lowest2")" "$host2.Host"
    run_host "the newest Jackson 2" true -cp "$(path "$older" "$ours" "$newest2")" "$host2.Host"
    run_host "the lowest Jackson 2, modular" true -p "$(path "$older" "$ours" "$lowest2")" -m "$host2/$host2.Host"
    run_host "the newest Jackson 2, modular" true -p "$(path "$older" "$ours" "$newest2")" -m "$host2/$host2.Host"
    for both in "$lowest2:$lowest3" "$newest2:$newest3"; do
        run_host "both, mapper 2" true -cp "$(path "$older" "$ours" "$both")" "$host2.Host"
        run_host "both, mapper 3" true -cp "$(path "$newer" "$ours" "$both")" "$host3.Host"
        run_host "both, mapper 2, modular" true -p "$(path "$older" "$ours" "$both")" -m "$host2/$host2.Host"
        # registered by hand there: see the Javadoc of the module
        run_host "both, mapper 3, modular" false -p "$(path "$newer" "$ours" "$both")" -m "$host3/$host3.Host"
    done
    echo "ok: mappers of Jackson 2 and 3, lowest and newest, class path and modular, write the same bytes, with $version"
done
