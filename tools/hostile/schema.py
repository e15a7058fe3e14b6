"""Lets schemathesis make requests of docs/openapi.json against a page: none may bring an answer that is not described."""
import os
import pathlib
import subprocess
import sys

from served import ROOT, Served, Viewer

# Streams do not end, and the end of the walk would end what is tested.
LEFT_OUT = ["/api/v1/events", "/api/v1/end", "/api/v1/unpair"]
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def main():
    with Served("demo", "--ui", "web", "--speed", "1", "-o", "walk") as served:
        cookie = served.pair()
        # Some of the requests end the walk; the page goes on while somebody watches.
        Viewer(served).start()
        tool = pathlib.Path(sys.executable).parent / "schemathesis"
        command = [
            tool, "run", ROOT / "docs/openapi.json", "--url", f"http://{served.host}", "--checks", CHECKS,
            "--header", f"Cookie: {cookie}", "--max-examples", "60", "--rate-limit", "40/s", "--seed", "1",
            "--phases", "examples,coverage,fuzzing", "--generation-database", "none", "--request-timeout", "10",
        ]
        for path in LEFT_OUT:
            command += ["--exclude-path", path]
        done = subprocess.run(command, cwd=served.folder.name, env={**os.environ, "NO_COLOR": "1"})
        if done.returncode != 0:
            sys.exit("schemathesis found answers that are not described.")
        if served.state()["type"] != "state":
            sys.exit("The page is gone.")


main()
