"""A mirror of the model hub on this machine's loopback: what the hub's client asks, and whole or broken answers."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

REVISION = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Mirror:
    """What the mirror serves and what was asked of it."""

    folder: Path
    licence: str = "cc-by-nc-4.0"
    wrong_checksum: bool = False
    status: int = 200
    ranges: list[str] = field(default_factory=list)
    address: str = ""

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}


@contextmanager
def mirrored(folder: Path) -> Iterator[Mirror]:
    mirror = Mirror(folder)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: object) -> None:
            pass

        def do_HEAD(self) -> None:
            self._file(body=False)

        def do_GET(self) -> None:
            if mirror.status != 200:
                self._plain(mirror.status, b"{}")
            elif self.path.startswith("/api/models/"):
                self._plain(200, json.dumps(self._facts()).encode())
            else:
                self._file(body=True)

        def _facts(self) -> dict[str, object]:
            rows = []
            for name, content in mirror.files().items():
                digest = "0" * 64 if mirror.wrong_checksum else hashlib.sha256(content).hexdigest()
                lfs = {"sha256": digest, "size": len(content), "pointerSize": 130}
                rows.append({"rfilename": name, "size": len(content), "lfs": lfs})
            return {"id": "x/y", "sha": REVISION, "siblings": rows, "cardData": {"license": mirror.licence}}

        def _plain(self, status: int, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _file(self, *, body: bool) -> None:
            content = mirror.files().get(self.path.rpartition("/")[2])
            if content is None:
                self._plain(404, b"{}")
                return
            start, length = 0, len(content)
            asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if asked and body:
                start = int(asked[1])
                mirror.ranges.append(self.headers["Range"])
            part = content[start:]
            self.send_response(206 if asked and body and start else 200)
            self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
            self.send_header("X-Repo-Commit", REVISION)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(len(part)))
            if asked and start:
                self.send_header("Content-Range", f"bytes {start}-{length - 1}/{length}")
            self.end_headers()
            if not body:
                return
            with suppress(ConnectionError):  # the client stopped
                self.wfile.write(part)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    mirror.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield mirror
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
