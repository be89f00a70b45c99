# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share. They are called with: ROOT CLI [WINDOW], and end with 0, 1, or 77 when a tool is
# missing.
set -uo pipefail

root=$1
cli=$(realpath -- "$2")
window=${3:+$(realpath -- "$3")}
failures=0
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
# Nothing of the user's, and nothing left with the user.
export HOME=$work/home XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export XDG_RUNTIME_DIR=$work/run
mkdir -p "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
commands=(check script slot sync verify status source schedule)

fail() {
    printf 'FAILED: %s\n' "$*"
    failures=$((failures + 1))
}

need() {
    local tool
    for tool in "$@"; do
        if ! command -v "$tool" >/dev/null && [[ ! -e $tool ]]; then
            printf 'skipped: %s is missing (packaging/setup test installs it)\n' "$tool"
            exit 77
        fi
    done
}

# compare WHAT EXPECTED ACTUAL
compare() {
    if [[ $2 != "$3" ]]; then
        fail "$1"
        diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") | sed -n 's/^</  expected:/p; s/^>/  found:   /p'
    fi
}

# The long options that --help of the command $1 lists, sorted. Asked once.
help_options() {
    [[ -s $work/help-$1 ]] || "$cli" "$1" --help | sed -nE 's/^  (--[a-z-]+).*/\1/p' | sort -u >"$work/help-$1"
    cat "$work/help-$1"
}

# Those of the window.
window_options() { "$window" --help | grep -oE '^ .*' | grep -oE -- '--[a-z-]+' | sort -u; }

finish() {
    ((failures == 0)) || exit 1
    exit 0
}
