//! A bounded pipe between a thread that converts and whoever reads.

use std::{
    io::{self, Read, Write},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use crate::{Refused, codes};

/// Blocks of this size, of which a few may wait.
const BLOCK: usize = 256 << 10;
const WAITING: usize = 4;

enum Message {
    Bytes(Vec<u8>),
    End,
    Failed(io::Error),
}

/// Runs `produce` on a thread of its own; what it writes is what the reader gives.
///
/// When `produce` fails, or stops without saying so, the reader fails: what was
/// read before is never taken for the whole.
///
/// # Errors
/// `cannot-read` when no thread can be started.
pub(super) fn spawn<F>(name: &str, what: &'static str, produce: F) -> Result<PipeReader, Refused>
where
    F: FnOnce(&mut PipeWriter) -> io::Result<()> + Send + 'static,
{
    let (sender, receiver) = sync_channel(WAITING);
    let mut writer = PipeWriter { sender, block: Vec::with_capacity(BLOCK) };
    let run = move || {
        let result = produce(&mut writer).and_then(|()| writer.flush());
        let last = result.map_or_else(Message::Failed, |()| Message::End);
        // A reader that has gone needs no end.
        let _ = writer.sender.send(last);
    };
    thread::Builder::new()
        .name(format!("read-{what}"))
        .spawn(run)
        .map_err(|error| codes::unreadable(error, name))?;
    let name = name.to_owned();
    Ok(PipeReader { receiver, block: Vec::new(), at: 0, ended: false, name, what })
}

/// The writing end; a block is sent when it is full.
pub(super) struct PipeWriter {
    sender: SyncSender<Message>,
    block: Vec<u8>,
}

impl Write for PipeWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.block.extend_from_slice(bytes);
        if self.block.len() >= BLOCK {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    /// # Errors
    /// [`io::ErrorKind::BrokenPipe`] when nobody reads any more.
    fn flush(&mut self) -> io::Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        let block = std::mem::replace(&mut self.block, Vec::with_capacity(BLOCK + 4096));
        let gone = |_| io::Error::from(io::ErrorKind::BrokenPipe);
        self.sender.send(Message::Bytes(block)).map_err(gone)
    }
}

/// The reading end.
pub(super) struct PipeReader {
    receiver: Receiver<Message>,
    block: Vec<u8>,
    at: usize,
    ended: bool,
    name: String,
    what: &'static str,
}

impl Read for PipeReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.block.len() {
            if self.ended {
                return Ok(0);
            }
            self.receive()?;
        }
        let mut rest = self.block.get(self.at..).unwrap_or_default();
        let n = rest.read(buffer)?;
        self.at += n;
        Ok(n)
    }
}

impl PipeReader {
    fn receive(&mut self) -> io::Result<()> {
        match self.receiver.recv() {
            Ok(Message::Bytes(block)) => {
                self.block = block;
                self.at = 0;
                Ok(())
            }
            Ok(Message::End) => {
                self.ended = true;
                Ok(())
            }
            Ok(Message::Failed(error)) => Err(error),
            Err(_) => Err(Refused::from(
                codes::of_file(codes::DAMAGED_FILE, &self.name).with("what", self.what),
            )
            .into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(mut reader: PipeReader) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    #[test]
    fn gives_all_that_was_written() {
        let reader =
            spawn("x", "xlsx", |to| (0..100_000).try_for_each(|i| writeln!(to, "row {i}")));
        let bytes = read_all(reader.unwrap()).unwrap();
        assert_eq!(bytes.iter().filter(|&&b| b == b'\n').count(), 100_000);
    }

    #[test]
    fn a_failure_is_never_the_end() {
        let reader = spawn("x", "xlsx", |to| {
            to.write_all(b"abc")?;
            Err(Refused::from(codes::of_file(codes::TRUNCATED_FILE, "x")).into())
        });
        let error = read_all(reader.unwrap()).unwrap_err();
        let refused = Refused::from_io(error, |_| unreachable!());
        assert_eq!(refused.0[0].code, codes::TRUNCATED_FILE);
    }

    #[test]
    fn neither_is_a_thread_that_dies() {
        let reader = spawn("x", "xlsx", |_| std::panic::resume_unwind(Box::new(())));
        let error = read_all(reader.unwrap()).unwrap_err();
        let refused = Refused::from_io(error, |_| unreachable!());
        assert_eq!(refused.0[0].code, codes::DAMAGED_FILE);
    }

    #[test]
    fn a_reader_that_goes_stops_the_writer() {
        let (done, told) = sync_channel(1);
        let reader = spawn("x", "xlsx", move |to| {
            let result = (0..).try_for_each(|i: u64| writeln!(to, "{i}"));
            done.send(()).unwrap();
            result
        });
        drop(reader.unwrap());
        told.recv().unwrap();
    }
}
