"""Measure the pages of `uphold serve`, and print times and a ratio.

What is measured, over connections that are kept open:
  page      the time from a request to the last byte of its page, one after the other, with the
            95th percentile over all pages in both languages
  notice    all forms of one notice in both languages, PDFs included, one after the other
  second    pages in a second, many requests under way at once
  static    the same bytes from Python's own file server, for a ratio within this one run
The client shares the machine with the server, so on few cores it takes part of the time.
"""

import argparse
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

PAGES = ["/", "/notices", "/verify", "/results", "/privacy", "/accessibility"]
LANGUAGES = ["en", "cy"]
FORMS = ["html", "txt", "md", "docx", "pdf"]
UNDER_WAY = 32


class Client:
    """One connection that is kept open."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.host = f"127.0.0.1:{port}"
        self.left = b""

    def get(self, path):
        return f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\n\r\n".encode()

    def post(self, path, fields):
        body = urllib.parse.urlencode(fields).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: {self.host}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def ask(self, request):
        """The status, and the length of the whole answer."""
        self.socket.sendall(request)
        data = self.left
        while b"\r\n\r\n" not in data:
            data += self.more()
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.decode().lower().split("\r\n")
        length = next(int(line[15:]) for line in lines if line.startswith("content-length:"))
        while len(body) < length:
            body += self.more()
        self.left = body[length:]
        return int(lines[0].split()[1]), len(head) + 4 + length

    def more(self):
        data = self.socket.recv(1 << 20)
        if not data:
            sys.exit("the connection was closed")
        return data

    def rush(self, request, length, seconds):
        """Answers in a second, while so many requests are under way."""
        self.socket.sendall(request * UNDER_WAY)
        read, sent, begun = 0, UNDER_WAY, time.perf_counter()
        while time.perf_counter() - begun < seconds:
            read += len(self.more())
            due = read // length + UNDER_WAY - sent
            if due > 0:
                self.socket.sendall(request * due)
                sent += due
        spent = time.perf_counter() - begun
        answers = read // length
        while read < sent * length:
            read += len(self.more())
        return answers / spent


def served(command, port_of):
    """Starts a server, and gives it with its port."""
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return server, port_of(server.stdout)


def said_port(out):
    for line in out:
        if "http://" in line:
            return int(line.split("127.0.0.1:")[1].split("`")[0])
    sys.exit("the pages were not served")


def static_port(out):
    return int(out.readline().split(" port ")[1].split()[0])


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--uphold", required=True)
    options.add_argument("--answers", default="examples/notices/choir.toml")
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--seconds", type=float, default=2)
    given = options.parse_args()
    answers = pathlib.Path(given.answers).read_text()
    command = [given.uphold, "serve", "--listen", "127.0.0.1:0", "--rate", "0"]
    with tempfile.TemporaryDirectory() as folder:
        uphold, port = served(command, said_port)
        static = None
        try:
            pages(port, given.rounds)
            notices(port, answers, given.rounds)
            page = pathlib.Path(folder, "page.html")
            page.write_bytes(body(port, "/en/notices"))
            file_server = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
            file_server += ["--protocol", "HTTP/1.1", "--directory", folder]
            static, other = served(file_server, static_port)
            race(port, other, given.rounds, given.seconds)
        finally:
            for server in filter(None, [uphold, static]):
                server.terminate()
                server.wait()


def body(port, path):
    client = Client(port)
    client.socket.sendall(client.get(path))
    data = b""
    while b"</html>" not in data:
        data += client.more()
    return data.partition(b"\r\n\r\n")[2]


def pages(port, rounds):
    client, times = Client(port), []
    for _ in range(rounds * 20):
        for path in PAGES:
            for lang in LANGUAGES:
                begun = time.perf_counter()
                status, _ = client.ask(client.get(f"/{lang}{path}"))
                times.append(time.perf_counter() - begun)
                assert status == 200, (path, status)
    times.sort()
    p95 = times[len(times) * 95 // 100]
    print(f"page: median {statistics.median(times) * 1000:.2f} ms, 95th percentile {p95 * 1000:.2f} ms, "
          f"longest {times[-1] * 1000:.2f} ms, of {len(times)}")


def notices(port, answers, rounds):
    whole, printed = [], []
    for _ in range(rounds):
        client, spent = Client(port), {}
        for lang in LANGUAGES:
            for form in FORMS:
                name = f"notice.{lang}.{form}"
                begun = time.perf_counter()
                status, _ = client.ask(client.post("/en/notices/download", {"state": answers, "file": name}))
                spent[name] = time.perf_counter() - begun
                assert status == 200, (name, status)
        whole.append(sum(spent.values()))
        printed.append(sum(time for name, time in spent.items() if name.endswith(".pdf")))
    print(f"notice, ten files: median {statistics.median(whole):.2f} s, longest {max(whole):.2f} s; "
          f"of the median, the two PDFs {statistics.median(printed):.2f} s")


def race(port, other, rounds, seconds):
    ours, theirs = [], []
    for _ in range(rounds):
        for found, at, path in ((ours, port, "/en/notices"), (theirs, other, "/page.html")):
            client = Client(at)
            request = client.get(path)
            _, length = client.ask(request)
            found.append(client.rush(request, length, seconds))
    ours, theirs = statistics.median(ours), statistics.median(theirs)
    print(f"second: {ours:.0f} pages; Python's file server {theirs:.0f}; ratio {ours / theirs:.2f}")


if __name__ == "__main__":
    main()
