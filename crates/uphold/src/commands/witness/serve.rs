//! `uphold witness serve`: answers the requests of logs over HTTP until it is stopped.

mod answers;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::sync::watch;
use web::{Guests, Lead};

use crate::cli::{Common, WitnessServe};
use crate::failure::{Exit, Outcome};
use crate::listen;
use crate::talk::Talk;

use answers::Desk;

/// How long requests have to end once it is stopped.
const GRACE: Duration = Duration::from_secs(3);
/// Connections are few and short: whoever asks has one question.
const LEAD: Lead = Lead { most: 64, longest: Duration::from_secs(10) };
/// Requests that are judged at the same time; of those for one witness, all but one wait.
const JUDGES: usize = 4;

/// Listens until Ctrl-C.
pub(crate) fn serve(args: &WitnessServe, common: &Common, talk: &Talk) -> Outcome {
    let witness = super::open(common)?;
    let listener = listen::at(args.listen, args.public)?;
    let stopped = listen::until_interrupted()?;
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
        let guests = Guests::of(tokio::net::TcpListener::from_std(listener)?, LEAD);
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
