#!/bin/sh
# Chromium for the tests that look at pages, from Debian, where it is missing and we may install it.
# Without one those tests are skipped; this never fails.
set -u
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing Chromium for the browser tests"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium >/dev/null && exit 0
fi
echo "there is no Chromium and no way to install it from here: browser tests will be skipped"
