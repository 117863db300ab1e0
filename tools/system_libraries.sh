#!/bin/bash
# See that Linux has what Qt's wheels leave to the system: system_libraries.sh qt|window|xvfb …
# Found by ldd on QtWidgets and on the platform plugins of PySide6-Essentials 6.11.
set -euo pipefail
[ "$(uname)" = Linux ] || exit 0

qt="libEGL.so.1=libegl1 libGL.so.1=libgl1 libglib-2.0.so.0=libglib2.0-0
  libgthread-2.0.so.0=libglib2.0-0 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1
  libxkbcommon.so.0=libxkbcommon0 libgssapi_krb5.so.2=libgssapi-krb5-2 libzstd.so.1=libzstd1"
window="libX11-xcb.so.1=libx11-xcb1 libxcb-cursor.so.0=libxcb-cursor0
  libxcb-glx.so.0=libxcb-glx0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
  libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0
  libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0
  libxcb-shm.so.0=libxcb-shm0 libxcb-sync.so.1=libxcb-sync1 libxcb-xfixes.so.0=libxcb-xfixes0
  libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0"
[ -z "${WAYLAND_DISPLAY-}" ] || window+=" libwayland-cursor.so.0=libwayland-cursor0"

known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
missing=()
for group in "$@"; do
  case $group in
    qt) pairs=$qt ;;
    window) pairs=$window ;;
    xvfb)
      pairs=""
      for tool in Xvfb=xvfb xdotool=xdotool openbox=openbox; do
        command -v "${tool%%=*}" >/dev/null || missing+=("${tool#*=}")
      done ;;
    *) echo "usage: $0 qt|window|xvfb …" >&2; exit 2 ;;
  esac
  for pair in $pairs; do
    if ! grep -q "^[[:space:]]*${pair%%=*} " <<<"$known"; then missing+=("${pair#*=}"); fi
  done
done
[ ${#missing[@]} -eq 0 ] || exec "$(dirname "$0")/apt_install.sh" "what Qt needs ($*)" "${missing[@]}"
