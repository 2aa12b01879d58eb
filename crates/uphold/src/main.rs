//! `uphold`: commands, configuration, clock and wiring. What decides lives in the other rooms.

mod chance;
mod cli;
mod clock;
mod codes;
mod commands;
mod demo;
mod failure;
mod folder;
mod house;
mod http;
mod letters;
mod listen;
mod papers;
mod program;
mod progress;
mod stamp;
mod talk;
mod vouch;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let talk = talk::Talk::new(&cli.common);
    let exit = match commands::run(&cli, &talk) {
        Ok(exit) => exit,
        Err(failure) => talk.failure(&failure),
    };
    ExitCode::from(exit.code())
}
