//! `uphold witness serve`: answers the requests of logs over HTTP until it is stopped.

mod answers;
mod guests;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::sync::watch;

use crate::cli::{Common, WitnessServe};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{codes, problem};

use answers::Desk;
use guests::Guests;

/// How long requests have to end once it is stopped.
const GRACE: Duration = Duration::from_secs(3);
/// Requests that are judged at the same time; of those for one witness, all but one wait.
const JUDGES: usize = 4;

/// Listens until Ctrl-C.
pub(crate) fn serve(args: &WitnessServe, common: &Common, talk: &Talk) -> Outcome {
    let witness = super::open(common)?;
    let listener = listen(args)?;
    let (stop, stopped) = watch::channel(false);
    let stop = move || {
        // An error says that it has stopped already.
        let _ = stop.send(true);
    };
    ctrlc::set_handler(stop).context("cannot wait for Ctrl-C")?;
    let address = format!("http://{}", listener.local_addr().context("no address to listen on")?);
    let name = witness.key().name().to_owned();
    talk.say(
        "witness-listening",
        &[("name", name.as_str().into()), ("address", address.as_str().into())],
    )?;
    talk.data(&serde_json::json!({ "name": name, "listening": address }))?;
    // What it tells later is talk; the result has been given.
    let mut later = Talk::new(common);
    later.json = false;
    let desk = Desk { witness, talk: later };
    run(listener, Arc::new(desk), stopped).context("cannot listen")?;
    talk.say("witness-stopped", &[])?;
    Ok(Exit::Clean)
}

fn listen(args: &WitnessServe) -> Result<TcpListener, Failure> {
    let address = || args.listen.to_string();
    if !args.listen.ip().is_loopback() && !args.public {
        return Err(problem(codes::LISTEN_PUBLIC).with("address", address()).into());
    }
    let listener = TcpListener::bind(args.listen).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    listener.map_err(|error| {
        let problem = problem(codes::LISTEN_FAILED).with("address", address());
        problem.with("cause", error.kind().to_string()).into()
    })
}

fn run(
    listener: TcpListener,
    desk: Arc<Desk>,
    stopped: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().max_blocking_threads(JUDGES).build()?;
    // Whoever is being answered when the runtime ends is still answered by the disk: what was
    // begun to be written is written.
    runtime.block_on(async {
        let guests = Guests::of(tokio::net::TcpListener::from_std(listener)?);
        let serving = axum::serve(guests, answers::routes(desk));
        let serving = serving.with_graceful_shutdown(said(stopped.clone()));
        tokio::select! {
            ended = serving => ended,
            () = overdue(stopped) => Ok(()),
        }
    })
}

async fn said(mut stopped: watch::Receiver<bool>) {
    // An error says that nobody can say so any more.
    drop(stopped.wait_for(|stop| *stop).await);
}

async fn overdue(stopped: watch::Receiver<bool>) {
    said(stopped).await;
    tokio::time::sleep(GRACE).await;
}
