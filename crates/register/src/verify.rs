//! Checking all of a register, where opening it checks only the head.

use crate::data::{Data, Place, quarters};
use crate::file::{BLOCK_LINES, LINE};
use crate::history::History;
use crate::members::Members;
use crate::register::number;
use crate::{Error, Register, Scope};

impl<B: AsRef<[u8]>> Register<B> {
    /// Checks everything: the checksum of every page, every table, every
    /// history, and each edition's count.
    ///
    /// Each edition's digest can be held against [`Register::digest_of`].
    ///
    /// # Errors
    /// [`Error::Damaged`] for the first damaged page, [`Error::Malformed`] where
    /// checksums hold and the content contradicts itself.
    pub fn verify(&self) -> Result<(), Error> {
        self.check_pages()?;
        self.check_ranks()?;
        self.check_counts()
    }

    /// Checks the checksum of every page.
    ///
    /// # Errors
    /// [`Error::Damaged`] for the first damaged page.
    pub fn check_pages(&self) -> Result<(), Error> {
        let Data { bytes, pages, .. } = self.data();
        (0..pages.len()).try_for_each(|page| pages.check(bytes, page))
    }

    /// That each line's rank is the number of members before it.
    fn check_ranks(&self) -> Result<(), Error> {
        let wrong = Error::Malformed { what: "the rank of a line" };
        let lines = self.data().head.parts.lines.len / LINE;
        let mut members = 0_u64;
        for line in 0..lines {
            let line = self.data().line(line)?;
            let counted = quarters(&line.members());
            if u64::from(line.first_rank()) != members || line.quarters() != counted {
                return Err(wrong);
            }
            members += line.members().iter().map(|word| u64::from(word.count_ones())).sum::<u64>();
        }
        if members == u64::from(self.members()) { Ok(()) } else { Err(wrong) }
    }

    /// That every member is reached, has a history, and each edition's count is right.
    fn check_counts(&self) -> Result<(), Error> {
        let dictionary = self.dictionary()?;
        let mut by_code = vec![0_u64; dictionary.len()];
        let mut counts = Counts::new(self);
        let mut next_rank = 0;
        let mut overflowing = 0;
        let mut last_block = None;
        for member in Members::of(self) {
            let (key, rank) = member?;
            number(key)?;
            // Look-ups go by the line's rank, walks by counting: they must agree,
            // which they do when blocks stand in the order of their numbers.
            if last_block.replace(key / 10_000) != Some(key / 10_000)
                && self.data().rank_of(key)? != Some(rank)
            {
                return Err(Error::Malformed { what: "the order of blocks" });
            }
            match self.data().place(rank)? {
                Place::Code(code) => {
                    *by_code.get_mut(code as usize).ok_or(CODE)? += 1;
                }
                place @ Place::Overflow(_) => {
                    counts.add(&self.history_at(place)?, 1)?;
                    overflowing += 1;
                }
            }
            next_rank += 1;
        }
        for (history, numbers) in dictionary.iter().zip(by_code) {
            counts.add(history, numbers)?;
        }
        let all_blocks = self.data().head.parts.lines.len / (LINE * BLOCK_LINES);
        let reached = next_rank == self.members() && overflowing == self.data().head.overflow;
        if reached && (all_blocks > 0 || next_rank == 0) && counts.agree(self) {
            Ok(())
        } else {
            Err(Error::Malformed { what: "the count of an edition" })
        }
    }
}

const CODE: Error = Error::Malformed { what: "a code" };

/// Numbers per edition: how many it lists, and how many it asked about in vain.
struct Counts {
    listed: Vec<u64>,
    not_found: Vec<u64>,
}

impl Counts {
    fn new<B: AsRef<[u8]>>(register: &Register<B>) -> Self {
        let zeros = vec![0; register.editions().len()];
        Self { listed: zeros.clone(), not_found: zeros }
    }

    fn add(&mut self, history: &History, numbers: u64) -> Result<(), Error> {
        for &(first, last) in &history.listed {
            let run = self.listed.get_mut(first.into()..=last.into()).ok_or(CODE)?;
            run.iter_mut().for_each(|count| *count += numbers);
        }
        for &index in &history.not_found {
            *self.not_found.get_mut(usize::from(index)).ok_or(CODE)? += numbers;
        }
        Ok(())
    }

    fn agree<B: AsRef<[u8]>>(&self, register: &Register<B>) -> bool {
        let counted = self.listed.iter().zip(&self.not_found);
        register.editions().iter().zip(counted).all(|(edition, (&listed, &not_found))| {
            let asked = if edition.scope == Scope::Asked { listed + not_found } else { listed };
            edition.count == listed && edition.asked == asked
        })
    }
}
