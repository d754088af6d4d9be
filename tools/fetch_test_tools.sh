#!/bin/sh
# The outside programs that tests/tools looks at cjmap through, of the very versions that were looked through before.
# fetch_test_tools.sh FOLDER PYTHON puts them into FOLDER. What cannot be fetched is said and its tests are skipped;
# this never fails.
set -u
folder=$1 python=$2

if command -v npm >/dev/null 2>&1; then
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" \
        axe-core@4.14.1 yaml-language-server@1.25.0 ||
        echo "npm could not fetch axe-core and yaml-language-server: their tests are skipped"
else
    echo "there is no npm here to fetch axe-core and yaml-language-server with: their tests are skipped"
fi

"$python" -m venv "$folder" &&
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        pre-commit==4.7.0 check-jsonschema==0.39.0 ||
    echo "pip could not fetch pre-commit and check-jsonschema: their tests are skipped"
exit 0
