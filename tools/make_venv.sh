#!/bin/bash
# Make .venv with the Python given, or say what the machine lacks.
set -euo pipefail
python=${1:-python3}

if ! command -v "$python" >/dev/null; then
  echo "Teamdesk needs Python 3.11 or newer; there is no $python here." >&2
  exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "Teamdesk needs Python 3.11 or newer; this is $("$python" --version)." >&2
  echo "Name another with: make run PYTHON=python3.12" >&2
  exit 1
fi
# Debian and Ubuntu ship venv apart from Python.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  "$(dirname "$0")/apt_install.sh" "Python's venv module" python3-venv
fi
echo "Making .venv with $("$python" --version) …"
"$python" -m venv .venv
