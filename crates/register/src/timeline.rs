//! All that is held of one number, for asking about many days.

use terms::{Date, Standing};

use crate::Register;
use crate::history::History;
use crate::known::Attributed;
use crate::view::plain_standing;

/// All that is held of one number.
///
/// ```
/// use register::{Import, Register, Scope, Source, merge};
/// use terms::{Date, Number, State};
///
/// let listed = Number::from_e164("+447700900123").unwrap();
/// let day = |text| Date::parse(text).unwrap();
/// let import = Import::full(Source::Tps, day("2026-11-20"), Scope::Whole, vec![listed]);
/// let bytes = merge(None::<&Register<Vec<u8>>>, import).unwrap().bytes();
/// let register = Register::open(bytes).unwrap();
///
/// let timeline = register.timeline(listed).unwrap().unwrap();
/// assert_eq!(timeline.on(day("2026-11-20")), register.standing(listed, day("2026-11-20")).unwrap());
/// assert_eq!(timeline.on(day("2026-11-19")).state, State::Unknown);
/// ```
#[derive(Debug)]
pub struct Timeline<'r, B> {
    register: &'r Register<B>,
    history: History,
    class: usize,
    /// Every edition covers the number, each on a day of its own.
    plain: bool,
}

impl<'r, B: AsRef<[u8]>> Timeline<'r, B> {
    pub(crate) fn of(register: &'r Register<B>, history: History, class: usize) -> Self {
        let classes = register.coverage().classes();
        let plain = history.not_found.is_empty() && classes.get(class).is_some_and(|it| it.plain);
        Self { register, history, class, plain }
    }

    /// What is known of the number on that day: the same as [`Register::standing`].
    #[must_use]
    pub fn on(&self, day: Date) -> Standing {
        if self.plain {
            plain_standing(self.register.editions(), &self.history, day)
        } else {
            self.register.standing_of(&self.history, self.class, day)
        }
    }

    /// Whether no edition and no look-up ever named the number, so that it stands as all others of its class.
    #[must_use]
    pub fn is_unnamed(&self) -> bool {
        self.history == History::default()
    }

    /// The spells that a bureau tells, oldest first.
    #[must_use]
    pub fn attributed(&self) -> &[Attributed] {
        &self.history.attributed
    }
}
