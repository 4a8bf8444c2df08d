#!/usr/bin/env bash
# Installs what building and testing need: Debian packages and, in .venv, the
# pinned Python requirements, and those of files named as arguments. Does nothing,
# and needs no network, when all of it is there. Where it may not install, it names
# what is missing and stops.
set -euo pipefail
cd "$(dirname "$0")/.."

needed=$(cat packages-debian12.txt)
missing=""
if command -v dpkg-query >/dev/null; then
  for package in $needed; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null |
      grep -qx installed || missing="$missing $package"
  done
else
  missing=" $(echo $needed)"
fi

if [ -n "$missing" ]; then
  system=$(. /etc/os-release 2>/dev/null && echo "${ID:-unknown} ${VERSION_ID:-}" || echo unknown)
  stop() {
    echo "setup: $1" >&2
    echo "setup: install these packages (Debian 12's names) and run again:$missing" >&2
    exit 1
  }
  [ "$system" = "debian 12" ] || stop "this is '$system', not Debian 12"
  if [ "$(id -u)" = 0 ]; then
    sudo=""
  elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    sudo="sudo"
  else
    stop "neither root nor able to use sudo"
  fi
  echo "setup: installing$missing"
  $sudo apt-get update -qq || stop "apt-get could not update its lists"
  $sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    stop "apt-get could not install all of them"
fi

python=${PYTHON:-python3}
for requirements in requirements.txt "$@"; do
  name=${requirements%.txt}
  stamp=.venv/$name.$(sha256sum "$requirements" | cut -c1-16)
  [ ! -e "$stamp" ] || continue
  echo "setup: installing the packages of $requirements into .venv"
  .venv/bin/python -m pip --version >/dev/null 2>&1 ||
    "$python" -m venv --clear .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    -r "$requirements"
  rm -f ".venv/$name".*
  touch "$stamp"
done
