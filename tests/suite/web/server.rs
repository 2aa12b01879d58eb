//! The program that serves its pages, and a client that says what the test wants, byte by byte.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, ExitStatus};

use tests::Home;

/// Pages that are served; stopped when dropped.
pub(crate) struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    pub(crate) address: String,
}

/// What was answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    #[track_caller]
    pub(crate) fn says(&self, text: &str) -> &Self {
        assert!(self.body.contains(text), "no {text:?} in {} {}", self.status, self.body);
        self
    }
}

impl Server {
    /// Without a limit of requests.
    pub(crate) fn start(home: &Home) -> Self {
        Self::with(home, &["--rate", "0"])
    }

    pub(crate) fn with(home: &Home, more: &[&str]) -> Self {
        let mut args = vec!["serve", "--listen", "127.0.0.1:0"];
        args.extend(more);
        let mut child = home.start(&args);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap_or_else(|| panic!("it says {line:?}"));
        let address = address.split('`').next().unwrap().to_owned();
        Self { child, out, address }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// A request without a body; `more` is whole lines.
    pub(crate) fn ask(&self, method: &str, path: &str, more: &str) -> Answer {
        let host = &self.address;
        self.raw(format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{more}Connection: close\r\n\r\n"
        ))
    }

    pub(crate) fn post(&self, path: &str, kind: &str, body: impl AsRef<[u8]>) -> Answer {
        let (host, body) = (&self.address, body.as_ref());
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: {kind}\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        self.raw([head.as_bytes(), body].concat())
    }

    /// A form with files: names, names of files (empty for a plain field), and what is in them.
    pub(crate) fn upload(&self, path: &str, parts: &[(&str, &str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, file, bytes) in parts {
            let file =
                if file.is_empty() { String::new() } else { format!("; filename=\"{file}\"") };
            let head =
                format!("--zz\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
            body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
        }
        body.extend(b"--zz--\r\n");
        self.post(path, "multipart/form-data; boundary=zz", body)
    }

    /// Sends these very bytes.
    pub(crate) fn raw(&self, request: impl AsRef<[u8]>) -> Answer {
        let mut stream = connected(&self.address);
        // The server may answer and hang up before it has everything.
        drop(stream.write_all(request.as_ref()));
        answer(&mut stream)
    }

    /// As Ctrl-C does; with what it said at last, on both streams.
    pub(crate) fn interrupt(mut self) -> (ExitStatus, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        let mut said = String::new();
        self.out.read_to_string(&mut said).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (status, said)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[expect(clippy::disallowed_methods, reason = "only what this test started is connected to")]
pub(crate) fn connected(address: &str) -> TcpStream {
    assert!(address.starts_with("127.0.0.1:"));
    TcpStream::connect(address).unwrap()
}

/// Reads until the other side closes.
pub(crate) fn answer(stream: &mut TcpStream) -> Answer {
    let mut bytes = Vec::new();
    // What was read before a reset counts.
    drop(stream.read_to_end(&mut bytes));
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}
