//! Listening: on this machine alone unless something else was asked for, until Ctrl-C.

use std::net::{SocketAddr, TcpListener};

use anyhow::Context as _;
use tokio::sync::watch;

use crate::failure::Failure;
use crate::vouch::{codes, problem};

/// Listens at this address; one that other machines can reach needs `public`.
pub(crate) fn at(address: SocketAddr, public: bool) -> Result<TcpListener, Failure> {
    if !address.ip().is_loopback() && !public {
        return Err(problem(codes::LISTEN_PUBLIC).with("address", address.to_string()).into());
    }
    let listener = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    listener.map_err(|error| {
        let problem = problem(codes::LISTEN_FAILED).with("address", address.to_string());
        problem.with("cause", error.kind().to_string()).into()
    })
}

/// Says true once Ctrl-C was pressed.
pub(crate) fn until_interrupted() -> anyhow::Result<watch::Receiver<bool>> {
    let (stop, stopped) = watch::channel(false);
    let stop = move || {
        // An error says that it has stopped already.
        let _ = stop.send(true);
    };
    ctrlc::set_handler(stop).context("cannot wait for Ctrl-C")?;
    Ok(stopped)
}
