"""One careful way of asking a server: JSON over HTTP(S), bounded in time and size, written down before it is sent."""

from __future__ import annotations

import ipaddress
import json
import os
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path
from typing import IO, Any

from translator_app.core.errors import EngineError
from translator_app.core.said import said

TIMEOUT = 30.0
"""Seconds a server may be silent."""
MAX_ANSWER = 4 << 20
LOG_LIMIT = 16 << 20
"""Bytes of the log of what was sent; the older half goes when it grows beyond."""

Log = Callable[[str, Mapping[str, object]], None]


class SentLog:
    """A file of JSON lines that says what was sent where and when; it is written before the text leaves."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()

    def __call__(self, address: str, content: Mapping[str, object]) -> None:
        """Write one request down. Raises EngineError when that fails: nothing is sent unseen."""
        line = json.dumps({"at": datetime.now(UTC).isoformat(), "to": address, "sent": content}, ensure_ascii=False)
        with self._lock:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                with self.path.open("a", encoding="utf-8", errors="backslashreplace") as out:
                    out.write(line + "\n")
                if self.path.stat().st_size > LOG_LIMIT:
                    self._shorten()
            except OSError as error:
                raise EngineError(
                    said(
                        "What is sent cannot be written down in {path} ({strerror}), so nothing was sent.",
                        path=self.path,
                        strerror=error.strerror,
                    )
                ) from error

    def _shorten(self) -> None:
        content = self.path.read_bytes()
        keep = content.find(b"\n", len(content) // 2) + 1
        part = self.path.with_name(self.path.name + ".part")
        part.write_bytes(content[keep:])
        os.replace(part, self.path)


def checked_address(address: str, label: str) -> str:
    """Return ``address`` without a trailing slash. Raises EngineError if it is no http or https address.

    Plain http is taken for this machine and its own network only, for anything else could be read on the way.
    """
    parts = urllib.parse.urlsplit(address.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
        raise EngineError(f"The address of {label} must begin with https:// or http:// and name a server: {address!r}.")
    if parts.scheme == "http" and not _private(parts.hostname):
        raise EngineError(
            said("The address of {label} must begin with https://: plain http can be read on the way.", label=label)
        )
    return urllib.parse.urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))


def stays_here(address: str) -> bool:
    """Tell whether ``address`` is this very machine, so that nothing leaves it."""
    host = urllib.parse.urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _private(host: str) -> bool:
    if host == "localhost" or "." not in host:
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host.endswith(".local")


class _SameServer(urllib.request.HTTPRedirectHandler):
    """Refuses redirections: the text must not follow one to a server the user never named."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        raise urllib.error.HTTPError(req.full_url, code, f"sends on to {newurl}", headers, fp)


def ask(
    address: str, content: Mapping[str, object], *, label: str, key: str, log: Log, timeout: float = TIMEOUT
) -> Any:
    """Send ``content`` as JSON and return the JSON of the answer.

    Raises EngineError in the user's words for a server that is down, slow, refuses, is busy or answers nonsense.
    """
    log(address, content)
    headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": "werger"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    body = json.dumps(content, ensure_ascii=True).encode("ascii")
    request = urllib.request.Request(address, data=body, headers=headers, method="POST")
    # no proxy for this very machine: a company's proxy would carry the text away
    proxies: list[urllib.request.BaseHandler] = [urllib.request.ProxyHandler({})] if stays_here(address) else []
    opener = urllib.request.build_opener(_SameServer, *proxies)
    try:
        with opener.open(request, timeout=timeout) as answer:
            raw = answer.read(MAX_ANSWER + 1)
    except urllib.error.HTTPError as error:
        with error:  # it holds the connection
            raise EngineError(_refusal(error, label)) from error
    except TimeoutError as error:
        raise EngineError(
            said(
                "{label} did not answer within {timeout:.0f} seconds: try again, or another engine.",
                label=label,
                timeout=timeout,
            )
        ) from error
    except (urllib.error.URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            raise EngineError(
                said("{label} did not answer within {timeout:.0f} seconds: try again.", label=label, timeout=timeout)
            ) from error
        raise EngineError(
            said(
                "{label} cannot be reached ({reason}): see whether it runs and its address is right.",
                label=label,
                reason=reason,
            )
        ) from error
    if len(raw) > MAX_ANSWER:
        raise EngineError(
            said("{label} answered with more than {n} MB, which is no translation.", label=label, n=MAX_ANSWER >> 20)
        )
    try:
        return json.loads(raw)
    except ValueError as error:
        raise EngineError(
            said("{label} answered something that is no translation: see whether its address is right.", label=label)
        ) from error


def _refusal(error: urllib.error.HTTPError, label: str) -> str:
    match error.code:
        case 401 | 403:
            return f"{label} refuses the key: enter a valid one in the settings."
        case 404 | 405:
            return f"{label} knows no such address or model: see the settings."
        case 413:
            return f"{label} finds the text too long."
        case 429:
            wait = error.headers.get("Retry-After", "") if error.headers else ""
            after = f" in {wait} seconds" if wait.isdigit() else " later"
            return f"{label} is asked too often: it will answer again{after}."
        case code if 300 <= code < 400:
            return f"{label} {error.reason}, which was not followed: enter that address if it is the right one."
        case code if code >= 500:
            return f"{label} is out of order (error {code}): try again later."
        case code:
            return f"{label} refused the request (error {code})."
