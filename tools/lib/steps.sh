# How the tools talk and stop: sourced by tools/setup, tools/demo and tools/test, never run by itself.
#
# Messages go to stderr, so that stdout holds results only. A step keeps the output of its command in a
# log and shows the end of it only when the command fails.

# Says one line to the person.
say() { printf '%s\n' "$*" >&2; }

# fail MESSAGE [REMEDY…]: says what went wrong and what to do about it, and ends with exit code 1.
fail() {
  say ""
  say "$1"
  shift
  for remedy in "$@"; do say "  $remedy"; done
  exit 1
}

# step WHAT REMEDY COMMAND…: says what happens, runs the command quietly, says how long it took.
step() {
  local what=$1 remedy=$2 started=$SECONDS log
  shift 2
  log=$(mktemp "${TMPDIR:-/tmp}/gangart-step.XXXXXX")
  say "$what …"
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
    say "  done in $((SECONDS - started)) s"
    return 0
  fi
  say "  failed after $((SECONDS - started)) s. The end of its output:"
  tail -n 40 "$log" | sed 's/^/  | /' >&2
  fail "This step failed: $what" "$remedy" "All of its output: $log"
}

# Puts Swift on PATH when it is installed in a usual place that PATH does not name (sudo drops such entries).
find_swift() {
  command -v swift >/dev/null 2>&1 && return 0
  local place
  for place in "$HOME/.local/share/swiftly/bin" /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/libexec/swift/bin; do
    if [ -x "$place/swift" ]; then
      PATH="$place:$PATH"
      export PATH
      return 0
    fi
  done
  return 1
}
