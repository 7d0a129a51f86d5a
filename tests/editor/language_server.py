"""Speak with a language server as an editor does: JSON-RPC over its standard input and output.

Source of the protocol: Language Server Protocol 3.17.
"""

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import IO, Any, cast

# In seconds, for one answer; the slowest, the first one, takes about two.
PATIENCE = 20
CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["plaintext"]}},
        "hover": {"contentFormat": ["plaintext"]},
        "publishDiagnostics": {"relatedInformation": True},
    },
}
Message = dict[str, Any]


class Editor:
    """One end of the talk. Every wait has an end: queue.Empty is raised when the server keeps silent."""

    def __init__(self, server: "subprocess.Popen[bytes]", folder: Path, settings: Mapping[str, Any]) -> None:
        self.settings = settings
        self.sent = 0
        self.heard: Queue[Message] = Queue()
        self.diagnostics: dict[str, list[Message]] = {}
        self.input = cast(IO[bytes], server.stdin)
        Thread(target=self._listen, args=[server.stdout], daemon=True).start()
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        about = {"processId": None, "rootUri": folder.as_uri(), "workspaceFolders": folders}
        self.ask("initialize", {**about, "capabilities": CAPABILITIES})
        self.tell("initialized", {})

    def _listen(self, output: IO[bytes]) -> None:
        """Put every message of the server in the queue; a daemon, as only the server's end wakes it."""
        while header := output.readline():
            length = int(header.partition(b":")[2])
            while output.readline().strip():
                pass
            self.heard.put(json.loads(output.read(length)))
        self.heard.put({"error": "the server has ended"})

    def _send(self, **message: object) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.input.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self.input.flush()

    def tell(self, method: str, params: object) -> None:
        """Send what needs no answer."""
        self._send(method=method, params=params)

    def ask(self, method: str, params: object) -> Any:
        """The server's answer to a request."""
        self.sent += 1
        self._send(id=self.sent, method=method, params=params)
        while True:
            message = self._next()
            if message.get("id") == self.sent and "method" not in message:
                return message["result"]

    def _next(self) -> Message:
        """The next message; what the server itself asks is answered, and what it finds wrong is kept."""
        message = self.heard.get(timeout=PATIENCE)
        assert "error" not in message, message
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            asked = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
            answer = None if asked is None else [self.settings.get(each.get("section")) for each in asked]
            self._send(id=message["id"], result=answer)
        return message

    def opened(self, folder: Path, text: str) -> "Document":
        """A file of this text, open in the editor as if it lay in the folder, under a name that no other has."""
        self.sent += 1
        uri = (folder / f"{self.sent}.yaml").as_uri()
        self.tell(
            "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}}
        )
        return Document(self, uri)

    def underlined(self, uri: str) -> list[Message]:
        """What the server finds wrong with a file, as soon as it has said so."""
        while uri not in self.diagnostics:
            self._next()
        return self.diagnostics[uri]


class Document:
    """An open file, asked about at places counted from 0."""

    def __init__(self, editor: Editor, uri: str) -> None:
        self.editor, self.uri = editor, uri

    def _at(self, request: str, line: int, column: int) -> Any:
        place = {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": column}}
        return self.editor.ask(f"textDocument/{request}", place)

    def completions(self, line: int, column: int) -> list[Message]:
        """What an editor would offer there."""
        found = self._at("completion", line, column)
        return list(found["items"] if isinstance(found, dict) else found or [])

    def hover(self, line: int, column: int) -> str:
        """What an editor would show there."""
        found = self._at("hover", line, column)
        # Signs that Markdown would take for markup are escaped.
        return re.sub(r"\\(.)", r"\1", found["contents"]["value"]) if found else ""
