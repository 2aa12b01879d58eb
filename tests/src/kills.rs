//! Kills at random moments of a run, on machines of any speed.

use std::process::Child;
use std::time::{Duration, Instant};

use crate::Dice;

/// How long a run takes at most before it is killed: at first, at least and at most.
const WINDOW: [Duration; 3] =
    [Duration::from_millis(60), Duration::from_millis(1), Duration::from_secs(60)];

/// The moments of a run at which it is killed.
///
/// The window in which they fall follows the machine: it shrinks with each run that ended by
/// itself and grows with each that was killed, so that about half of the runs end.
#[derive(Debug)]
pub struct Kills {
    dice: Dice,
    window: Duration,
}

impl Kills {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { dice: Dice::new(seed), window: WINDOW[0] }
    }

    /// The dice of these kills, for other choices of the test.
    pub fn dice(&mut self) -> &mut Dice {
        &mut self.dice
    }

    /// Waits for a random moment of the window.
    pub fn wait(&mut self) {
        let until =
            Instant::now() + Duration::from_micros(self.dice.below(self.window.as_micros() as u64));
        // Sleeping alone would hit the same few moments of the scheduler.
        if let Some(most) = until.checked_duration_since(Instant::now() + Duration::from_millis(5))
        {
            std::thread::sleep(most);
        }
        while Instant::now() < until {
            std::hint::spin_loop();
        }
    }

    /// Learns from a run whether it had ended by itself.
    pub fn learn(&mut self, ended: bool) {
        let next = if ended { self.window * 4 / 5 } else { self.window * 5 / 4 };
        self.window = next.clamp(WINDOW[1], WINDOW[2]);
    }

    /// Kills the program at a random moment; the exit code if it had ended before.
    pub fn kill(&mut self, mut child: Child) -> Option<i32> {
        self.wait();
        // Fails only where the program has ended already.
        drop(child.kill());
        let code = child.wait_with_output().unwrap().status.code();
        self.learn(code.is_some());
        code
    }
}
