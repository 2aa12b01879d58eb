//! Records that cannot be read: counted, the first listed, and the file refused for them.

use terms::{Actor, Code, Problem};

use crate::{Refused, codes};

/// So many bad records are listed.
const SHOWN: usize = 10;

/// Records that could not be read.
#[derive(Debug, Default)]
pub(super) struct Rejects {
    pub(super) count: u64,
    /// Row and, where there is more to say, what is wrong.
    first: Vec<(u64, Code, Option<String>)>,
}

impl Rejects {
    pub(super) fn add(&mut self, row: u64) {
        self.add_as(row, codes::BAD_RECORD, None);
    }

    pub(super) fn add_as(&mut self, row: u64, code: Code, column: Option<String>) {
        self.count += 1;
        if self.first.len() < SHOWN {
            self.first.push((row, code, column));
        }
    }

    /// Takes in the rejects of a later part, whose rows follow `rows` rows.
    pub(super) fn append(&mut self, later: Self, rows: u64) {
        self.count += later.count;
        let room = SHOWN.saturating_sub(self.first.len());
        let moved = later.first.into_iter().take(room);
        self.first.extend(moved.map(|(row, code, column)| (row + rows, code, column)));
    }

    /// Refuses unless so many rejects are allowed; gives the first of them as warnings.
    ///
    /// A file of which one record in ten cannot be read is no edition, whatever is allowed.
    pub(super) fn judge(
        self,
        records: u64,
        allowed: u64,
        file: &str,
    ) -> Result<Vec<Problem>, Refused> {
        let foreign = self.count * 10 > records || self.count == records;
        let list = |new: fn(Code, Actor) -> Problem| -> Vec<Problem> {
            let problems = self.first.iter().map(|(row, code, column)| {
                let problem = new(*code, Actor::RegisterOperator).in_file(file).at_row(*row);
                match column {
                    Some(column) => problem.in_column(column.clone()),
                    None => problem,
                }
            });
            problems.collect()
        };
        if self.count == 0 && records > 0 {
            return Ok(Vec::new());
        }
        if self.count <= allowed && !foreign {
            return Ok(list(Problem::warning));
        }
        let code = if foreign { codes::FOREIGN_FILE } else { codes::TOO_MANY_REJECTS };
        let summary = Problem::error(code, Actor::RegisterOperator)
            .in_file(file)
            .with("count", self.count)
            .with("records", records);
        let mut problems = vec![summary];
        problems.extend(list(Problem::error));
        Err(Refused(problems))
    }
}
