#!/bin/bash
# Install system packages: apt_install.sh "what for" PACKAGE…
# Root gets them installed, with a message; others are told the one command.
set -euo pipefail
purpose=$1
shift

command_line="apt-get install -y --no-install-recommends $*"
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "Missing on this machine: $purpose. On Debian or Ubuntu: sudo $command_line" >&2
  exit 1
fi
echo "Missing on this machine: $purpose. Running: $command_line"
export DEBIAN_FRONTEND=noninteractive
# A bare image has no package lists yet, and old lists name files that are gone.
if ! said=$( (apt-get update && $command_line) </dev/null 2>&1); then
  echo "$said" >&2
  echo "That did not work. Teamdesk needs: $*" >&2
  exit 1
fi
