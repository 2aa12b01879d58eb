//! What is generated from the table of commands: completions, man page, reference.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use clap::{Arg, Command, CommandFactory};

use crate::cli::Cli;
use crate::failure::{Exit, Failure, Outcome};

/// A completion script.
pub(crate) fn completions(shell: clap_complete::Shell) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "uphold", &mut script);
    print(&script)
}

/// The manual page: all commands, one after the other.
pub(crate) fn man() -> Outcome {
    let mut page = Vec::new();
    let mut command = Cli::command();
    command.build();
    render(&command, &mut page).map_err(|error| Failure::Other(error.into()))?;
    print(&page)
}

fn render(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    clap_mangen::Man::new(command.clone()).render(page)?;
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        if inner.get_name() != "help" {
            render(inner, page)?;
        }
    }
    Ok(())
}

/// The reference in Markdown.
pub(crate) fn reference() -> Outcome {
    let mut text = String::from(
        "# Commands\n\nGenerated from the program by `cargo xtask generate`; do not edit.\n",
    );
    let mut command = Cli::command();
    command.build();
    section(&command, "", &mut text);
    print(text.as_bytes())
}

fn section(command: &Command, above: &str, text: &mut String) {
    let name = format!("{above}{}", command.get_name());
    // Writing to a string cannot fail.
    let _ = write!(text, "\n## `{name}`\n\n");
    if let Some(about) = command.get_long_about().or(command.get_about()) {
        let _ = writeln!(text, "{about}");
    }
    let usage = command.clone().render_usage().to_string();
    let _ = write!(text, "\n```text\n{}\n```\n", usage.trim_end());
    let shown: Vec<&Arg> = command
        .get_arguments()
        .filter(|arg| !arg.is_hide_set() && (above.is_empty() || !arg.is_global_set()))
        .filter(|arg| !matches!(arg.get_id().as_str(), "help" | "version"))
        .collect();
    if !shown.is_empty() {
        text.push_str("\n| argument | meaning |\n|---|---|\n");
    }
    for arg in shown {
        let _ = writeln!(text, "| {} | {} |", spelling(arg), meaning(arg));
    }
    if let Some(after) = command.get_after_help() {
        let _ = write!(text, "\n```text\n{after}\n```\n");
    }
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        if inner.get_name() != "help" {
            section(inner, &format!("{name} "), text);
        }
    }
}

fn spelling(arg: &Arg) -> String {
    let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let takes = arg.get_action().takes_values();
    let value = value.filter(|_| takes).unwrap_or_default();
    match (arg.get_short(), arg.get_long()) {
        (_, None) => format!("`{value}`"),
        (short, Some(long)) => {
            let short = short.map(|short| format!("-{short}, ")).unwrap_or_default();
            format!("`{}`", format!("{short}--{long} {value}").trim_end())
        }
    }
}

fn meaning(arg: &Arg) -> String {
    let mut text = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let values = arg.get_possible_values();
    if arg.get_action().takes_values() && !values.is_empty() && values.len() < 8 {
        let names: Vec<String> = values.iter().map(|v| format!("`{}`", v.get_name())).collect();
        let _ = write!(text, " ({})", names.join(", "));
    }
    if arg.get_action().takes_values() {
        for default in arg.get_default_values() {
            let _ = write!(text, " [default: {}]", default.to_string_lossy());
        }
    }
    if let Some(variable) = arg.get_env() {
        let _ = write!(text, " [environment: {}]", variable.to_string_lossy());
    }
    text.replace('|', "\\|")
}

fn print(bytes: &[u8]) -> Outcome {
    let mut out = io::stdout();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(Exit::Clean),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::BrokenPipe),
        Err(error) => Err(Failure::Other(error.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_argument_is_explained() {
        fn check(command: &Command) {
            for arg in command.get_arguments() {
                assert!(arg.get_help().is_some(), "{}: {}", command.get_name(), arg.get_id());
            }
            command.get_subcommands().for_each(check);
        }
        Cli::command().debug_assert();
        check(&Cli::command());
    }

    #[test]
    fn the_manual_page_covers_every_command() {
        let mut page = Vec::new();
        let mut command = Cli::command();
        command.build();
        render(&command, &mut page).unwrap();
        let page = String::from_utf8(page).unwrap();
        for name in ["register", "import", "screen", "rescreen", "objections", "campaign"] {
            assert!(page.contains(name), "{name}");
        }
    }
}
