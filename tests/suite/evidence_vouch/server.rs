//! A witness that serves, and a client that says what the test wants, byte by byte.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, ExitStatus};

use tests::Home;

/// A witness that serves; killed when dropped.
pub(super) struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    pub(super) address: String,
}

/// What it answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: String,
    pub(super) body: String,
}

impl Server {
    /// Starts it, and reads where it listens.
    pub(super) fn start(home: &Home) -> Self {
        let mut child = home.start(&["witness", "serve", "--listen", "127.0.0.1:0"]);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap_or_else(|| panic!("it says {line:?}"));
        let address = address.split('`').next().unwrap().to_owned();
        Self { child, out, address }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(super) fn add_checkpoint(&self, body: impl AsRef<[u8]>) -> Answer {
        self.tried(body.as_ref()).unwrap()
    }

    /// The same, where the server may go away; whoever has no whole answer has none.
    pub(super) fn tried(&self, body: &[u8]) -> Option<Answer> {
        answer(&mut sent(&self.address, body)?)
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        self.raw(&format!("GET {path} HTTP/1.1\r\nHost: w\r\nConnection: close\r\n\r\n"))
    }

    /// Sends these very bytes.
    pub(super) fn raw(&self, request: &str) -> Answer {
        let mut stream = connected(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        answer(&mut stream).unwrap()
    }

    pub(super) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// As Ctrl-C does; with what it said at last.
    pub(super) fn interrupt(mut self) -> (ExitStatus, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        let mut said = String::new();
        self.out.read_to_string(&mut said).unwrap();
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

/// A connection over which a whole request was sent.
pub(super) fn sent(address: &str, body: &[u8]) -> Option<TcpStream> {
    let mut stream = connected(address)?;
    let head = format!(
        "POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), body].concat()).ok()?;
    Some(stream)
}

#[expect(clippy::disallowed_methods, reason = "only what this test started is connected to")]
pub(super) fn connected(address: &str) -> Option<TcpStream> {
    assert!(address.starts_with("127.0.0.1:"));
    TcpStream::connect(address).ok()
}

/// Reads until the other side closes.
pub(super) fn answer(stream: &mut TcpStream) -> Option<Answer> {
    let mut bytes = Vec::new();
    // What was read before a reset counts.
    drop(stream.read_to_end(&mut bytes));
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let field = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let length: usize = field("content-length")?.parse().ok()?;
    let whole = body.len() == length;
    let kind = field("content-type").unwrap_or_default();
    whole.then(|| Answer { status, kind, body: body.to_owned() })
}
