//! A progress bar where a terminal is there, and silence elsewhere.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::Common;

/// A bar over bytes; with an unknown total it only counts.
pub(crate) fn bytes(common: &Common, total: Option<u64>) -> ProgressBar {
    if common.quiet || common.json || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = match total {
        Some(total) => ProgressBar::new(total),
        None => ProgressBar::no_length(),
    };
    bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {bytes} of {total_bytes}  {eta} left")
    {
        bar.set_style(style);
    }
    bar
}
