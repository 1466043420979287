#!/usr/bin/env bash
# What one silo costs beyond the same work on the local host: the main job by both, in one run. Prints seconds of processor and of wall
# time, their ratios, and fails where the digests differ. Needs CxSim.Full.sln to restore.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
experiment=${1:-experiments/efficiency-vs-empathy.yaml}
program=src/CxSim.Orleans/bin/Release/net10.0/cxsim-cluster
results=$(mktemp -d)
dotnet build src/CxSim.Orleans -c Release -v q --nologo >/dev/null

# Processor seconds of a running process.
used() {
    awk -v tick="$(getconf CLK_TCK)" '{print ($14 + $15) / tick}' "/proc/$1/stat"
}

# Runs the experiment; sets wall, processor (of the command) and digest.
run() {
    local out=$results/$1.json
    shift
    TIMEFORMAT='%R %U %S'
    local took
    took=$({ time "$program" run "$experiment" --json --no-cache --out "$results" "$@" >"$out" 2>"$out.said"; } 2>&1)
    read -r wall user system <<<"$took"
    processor=$(awk "BEGIN {print $user + $system}")
    digest=$(grep -o '"digest": *"[0-9a-f]*"' "$out" | head -1)
}

run here
here_wall=$wall here_processor=$processor here_digest=$digest

"$program" silo >"$results/silo.log" 2>&1 &
silo=$!
trap 'kill "$silo" 2>/dev/null; rm -rf "$results"' EXIT
until "$program" health >/dev/null 2>&1; do
    kill -0 "$silo" || { cat "$results/silo.log" >&2; exit 1; }
    sleep 0.2
done

before=$(used "$silo")
run silo --cluster
processor=$(awk "BEGIN {print $processor + $(used "$silo") - $before}")

[[ -n $digest && $digest == "$here_digest" ]] || { echo "digests differ: $here_digest here, $digest on the silo" >&2; exit 1; }
awk "BEGIN {printf \"here %.1f s of processor, %.1f s wall; one silo %.1f s and %.1f s; ratios %.3f and %.3f; same digest\\n\", \
    $here_processor, $here_wall, $processor, $wall, $processor / $here_processor, $wall / $here_wall}"
