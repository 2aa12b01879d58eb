//! Connections, each on a short lead: so many at once, so long each, however slowly it speaks.

use std::future::{Future as _, pending};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Sleep, sleep};

/// How short the lead is.
#[derive(Clone, Copy, Debug)]
pub struct Lead {
    /// Connections at once; whoever comes later waits at the door.
    pub most: usize,
    /// How long a connection may last, however many requests are made over it.
    pub longest: Duration,
}

/// The address that a connection comes from.
#[derive(Clone, Copy, Debug)]
pub struct Visitor(pub SocketAddr);

impl Connected<IncomingStream<'_, Guests>> for Visitor {
    fn connect_info(stream: IncomingStream<'_, Guests>) -> Self {
        Self(*stream.remote_addr())
    }
}

/// How long to wait when the system has no connection to give.
const PAUSE: Duration = Duration::from_millis(200);

/// Takes connections in.
#[derive(Debug)]
pub struct Guests {
    listener: TcpListener,
    room: Arc<Semaphore>,
    longest: Duration,
}

impl Guests {
    /// Takes in what comes to this listener.
    #[must_use]
    pub fn of(listener: TcpListener, lead: Lead) -> Self {
        Self { listener, room: Arc::new(Semaphore::new(lead.most)), longest: lead.longest }
    }
}

impl Listener for Guests {
    type Io = Guest;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Guest, SocketAddr) {
        let Ok(place) = Arc::clone(&self.room).acquire_owned().await else {
            return pending().await;
        };
        loop {
            match self.listener.accept().await {
                Ok((stream, address)) => return (Guest::of(stream, place, self.longest), address),
                // Of this connection, or of all: too many files are open.
                Err(_) => sleep(PAUSE).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// One connection; its place is free again when it ends.
#[derive(Debug)]
pub struct Guest {
    stream: TcpStream,
    end: Pin<Box<Sleep>>,
    _place: OwnedSemaphorePermit,
}

impl Guest {
    fn of(stream: TcpStream, place: OwnedSemaphorePermit, longest: Duration) -> Self {
        // Without it an answer may come later, and is none the worse.
        drop(stream.set_nodelay(true));
        Self { stream, end: Box::pin(sleep(longest)), _place: place }
    }

    /// What has no result yet has none when the time is over.
    fn in_time<T>(
        &mut self,
        cx: &mut Context<'_>,
        result: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if result.is_pending() {
            ready!(self.end.as_mut().poll(cx));
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        result
    }
}

impl AsyncRead for Guest {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        self.in_time(cx, read)
    }
}

impl AsyncWrite for Guest {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.in_time(cx, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.in_time(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let shut = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.in_time(cx, shut)
    }
}
