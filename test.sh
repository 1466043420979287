#!/usr/bin/env bash
# Builds CxSim and runs its tests; ends with the line "N passed, N failed, N skipped".
#   ./test.sh                     every test but the long studies
#   ./test.sh --nightly           the long studies too
#   ./test.sh --solution FILE     another solution than CxSim.sln
#   ./test.sh --beyond FILE       only the test projects that this solution does not have
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

solution=CxSim.sln
beyond=
filter='Category!=Nightly'
while (($# > 0)); do
    case $1 in
        --nightly) filter='' ;;
        --solution)
            solution=${2:?--solution needs a file}
            shift
            ;;
        --beyond)
            beyond=${2:?--beyond needs a file}
            shift
            ;;
        *)
            echo "unknown option '$1'; known: --nightly, --solution FILE, --beyond FILE" >&2
            exit 2
            ;;
    esac
    shift
done

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

# Only tests that draw in a browser need one.
ensure_chromium() {
    if ! grep -rqil --include='*.cs' chromium tests || command -v chromium >/dev/null; then
        return 0
    fi
    echo "installing Chromium"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
}

# Only silos need a database; its package brings the server's programs, and the tests start their own.
ensure_postgres() {
    if [[ $solution != CxSim.Full.sln ]] || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
        return 0
    fi
    echo "installing PostgreSQL"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
}

test_projects() {
    dotnet sln "$1" list | tr '\\' '/' | grep -E '\.Tests\.csproj$' | sort
}

# What browser tests need beside .NET.
ensure_axe() {
    local folder=tests/CxSim.Web.Tests
    if [[ -d $folder/node_modules/axe-core ]]; then
        return 0
    fi
    if ! command -v npm >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm >/dev/null
    fi
    npm install --prefix "$folder" --no-package-lock --no-audit --no-fund --silent
}

run_project() {
    local project=$1
    local name
    name=$(basename "$project" .csproj)
    local arguments=(-c Release --no-build --nologo --results-directory TestResults --logger "trx;LogFileName=$name.trx")
    if [[ -n $filter ]]; then
        arguments+=(--filter "$filter")
    fi
    local started=$SECONDS code=0
    dotnet test "$project" "${arguments[@]}" || code=$?
    echo "== $name: $((SECONDS - started)) s"
    if ((code != 0)); then
        broken+=("$name (exit code $code)")
    elif [[ ! -s TestResults/$name.trx ]]; then
        broken+=("$name (left no results)")
    fi
}

# The sum of one counter over all results files.
count() {
    { grep -ohE "<Counters [^>]*" TestResults/*.trx || true; } | { grep -oE " $1=\"[0-9]+\"" || true; } | tr -dc '0-9\n' |
        awk '{ sum += $1 } END { print sum + 0 }'
}

ensure_chromium
ensure_axe
ensure_postgres
rm -rf TestResults
dotnet build "$solution" -c Release --nologo -v quiet
broken=()
mapfile -t projects < <(comm -23 <(test_projects "$solution") <([[ -z $beyond ]] || test_projects "$beyond"))
for project in "${projects[@]}"; do
    run_project "$project"
done

passed=$(count passed)
failed=$(($(count failed) + $(count error) + $(count timeout) + $(count aborted)))
skipped=$(($(count total) - $(count executed)))
for name in "${broken[@]}"; do
    echo "not green: $name"
done
if ((passed == 0)); then
    echo "not green: no test ran"
fi
echo "$passed passed, $failed failed, $skipped skipped"
((failed == 0 && passed > 0 && ${#broken[@]} == 0))
