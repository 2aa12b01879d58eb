//! What people said, at every moment at which they can have said it.

/// One statement: the seconds within which it was made, and taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) on: (i64, i64),
    pub(super) back: Option<(i64, i64)>,
}

impl Said {
    pub(super) fn at(on: (i64, i64)) -> Self {
        Self { on, back: None }
    }
}

/// All that was said of one number.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// *Do not call*, from a file.
    pub(super) objections: Vec<Said>,
    /// The same, from the marks of the records: nothing takes them back.
    pub(super) marks: Vec<Said>,
    pub(super) consents: Vec<Said>,
}

/// A moment: the second, and whether it was before a call that began in the same second.
type Moment = (i64, bool);

/// What was said, each at one moment.
#[derive(Clone, Copy)]
struct World<'w> {
    objections: &'w [(Moment, Option<Moment>)],
    marks: &'w [(Moment, Option<Moment>)],
    consents: &'w [(Moment, Option<Moment>)],
}

impl World<'_> {
    /// Whether there was a refusal that stood, and whether there was consent, at a call.
    fn at(self, call: i64) -> (bool, bool) {
        let before = |it: Moment| it.0 < call || it.0 == call && it.1;
        let mut refusals: Vec<Moment> =
            self.consents.iter().filter_map(|it| it.1).filter(|at| before(*at)).collect();
        let backs: Vec<Moment> =
            self.objections.iter().filter_map(|it| it.1).filter(|at| before(*at)).collect();
        let stands = |it: &&(Moment, Option<Moment>)| {
            // Whoever takes back an objection takes back every one in the file that came before.
            before(it.0) && !it.1.is_some_and(before) && !backs.iter().any(|at| at.0 > it.0.0)
        };
        refusals.extend(self.marks.iter().map(|it| it.0).filter(|at| before(*at)));
        refusals.extend(self.objections.iter().filter(stands).map(|it| it.0));
        let given: Vec<_> = self.consents.iter().map(|it| it.0).filter(|it| before(*it)).collect();
        // Of two things said in one second, the refusal counts.
        let objected = refusals.iter().any(|no| !given.iter().any(|yes| yes.0 > no.0));
        let consented = given.iter().any(|yes| !refusals.iter().any(|no| no.0 >= yes.0));
        (objected, consented)
    }
}

/// Every pair of answers that some world gives: objected, consented.
pub(super) fn answers(words: &Words, call: i64) -> Vec<(bool, bool)> {
    let Words { objections, marks, consents } = words;
    let all: Vec<Said> = objections.iter().chain(marks).chain(consents).copied().collect();
    let mut edges = vec![call];
    for said in &all {
        edges.extend([said.on.0, said.on.1]);
        edges.extend(said.back.into_iter().flat_map(|back| [back.0, back.1]));
    }
    let choices: Vec<Vec<(Moment, Option<Moment>)>> = all
        .iter()
        .map(|said| {
            let on = moments(said.on, &edges, call);
            let Some(back) = said.back else {
                return on.into_iter().map(|it| (it, None)).collect();
            };
            let back = moments(back, &edges, call);
            let pairs = on.iter().flat_map(|on| back.iter().map(|back| (*on, Some(*back))));
            // Nobody takes back what was not said.
            let in_order = |it: &(Moment, Option<Moment>)| {
                let same = |back: Moment| back.0 == it.0.0 && (it.0.1 || !back.1);
                it.1.is_some_and(|back| back.0 > it.0.0 || same(back))
            };
            pairs.filter(in_order).collect()
        })
        .collect();
    let mut found = Vec::new();
    let mut world = Vec::new();
    each(&choices, &mut world, &mut |world| {
        let (objections, rest) = world.split_at(words.objections.len());
        let (marks, consents) = rest.split_at(words.marks.len());
        let pair = World { objections, marks, consents }.at(call);
        if !found.contains(&pair) {
            found.push(pair);
        }
    });
    found
}

/// The moments of an interval that can make a difference.
fn moments(within: (i64, i64), edges: &[i64], call: i64) -> Vec<Moment> {
    let near = edges.iter().flat_map(|edge| [edge - 1, *edge, edge + 1]);
    let mut seconds: Vec<i64> = near.filter(|at| (within.0..=within.1).contains(at)).collect();
    seconds.sort_unstable();
    seconds.dedup();
    let both = |at: i64| if at == call { vec![true, false] } else { vec![false] };
    seconds.into_iter().flat_map(|at| both(at).into_iter().map(move |it| (at, it))).collect()
}

fn each<T: Copy>(choices: &[Vec<T>], world: &mut Vec<T>, found: &mut impl FnMut(&[T])) {
    let Some(next) = choices.get(world.len()) else { return found(world) };
    for &choice in next {
        world.push(choice);
        each(choices, world, found);
        world.pop();
    }
}
