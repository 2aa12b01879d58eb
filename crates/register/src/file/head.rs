//! The head: sizes, editions, and the checksums of everything that follows.

use terms::Date;

use super::cursor::Cursor;
use super::{
    BLOCK_LINES, GROUP_BLOCKS, LINE, MAGIC, OVERFLOW_RANKS, PAGE, PARTIAL_SCOPES, VERSION,
};
use crate::{Codes, Digest, Edition, Error, Kind, Scope, Source};

/// All that is read when a register is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) source: Source,
    /// Ascending by day.
    pub(crate) editions: Vec<Edition>,
    /// Numbers with a history.
    pub(crate) members: u32,
    /// Histories that have a code.
    pub(crate) dictionary: u32,
    /// Numbers whose history stands in the overflow.
    pub(crate) overflow: u32,
    /// The million that the first entry of `groups` stands for.
    pub(crate) first_group: u32,
    /// Bytes of one code: 0, 1 or 2.
    pub(crate) width: u8,
    pub(crate) parts: Parts,
    pub(crate) checksums: Vec<u32>,
}

/// Where the parts of the data lie, counted from the end of the head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) groups: Extent,
    pub(crate) blocks: Extent,
    pub(crate) lines: Extent,
    pub(crate) codes: Extent,
    pub(crate) dictionary_starts: Extent,
    pub(crate) dictionary: Extent,
    pub(crate) overflow_starts: Extent,
    pub(crate) overflow: Extent,
}

/// A stretch of the data, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) start: usize,
    pub(crate) len: usize,
}

/// Bytes before those that the head's checksum covers.
const PREFIX: usize = 20;
/// Bytes of an edition without codes and further digests.
const EDITION: usize = 55;
const DATES: u8 = 1;
const FILE: u8 = 2;

impl Head {
    /// Reads the head of `file`, and how many bytes it takes.
    pub(crate) fn read(file: &[u8]) -> Result<(Self, usize), Error> {
        let len = check_prefix(file)?;
        let short = Error::Length { expected: 0, found: file.len() as u64 };
        let body = file.get(PREFIX..len).ok_or(short)?;
        let mut cursor = Cursor(body);
        let expected = cursor.u64()?;
        if expected != file.len() as u64 {
            return Err(Error::Length { expected, found: file.len() as u64 });
        }
        let head = Self::read_body(&mut cursor)?;
        head.check(file.len() - len)?;
        Ok((head, len))
    }

    fn read_body(cursor: &mut Cursor<'_>) -> Result<Self, Error> {
        let members = cursor.u32()?;
        let dictionary = cursor.u32()?;
        let overflow = cursor.u32()?;
        let first_group = cursor.u32()?;
        let width = cursor.u8()?;
        let mut parts = Parts::default();
        for extent in parts.each_mut() {
            *extent = Extent { start: cursor.size()?, len: cursor.size()? };
        }
        let name = cursor.u8()?;
        let name = std::str::from_utf8(cursor.bytes(name.into())?).map_err(|_| Error::Name)?;
        let source = Source::parse(name)?;
        let count = cursor.count(EDITION)?;
        let editions = (0..count).map(|_| read_edition(cursor)).collect::<Result<_, _>>()?;
        let count = cursor.count(4)?;
        let checksums = (0..count).map(|_| cursor.u32()).collect::<Result<_, _>>()?;
        Ok(Self {
            source,
            editions,
            members,
            dictionary,
            overflow,
            first_group,
            width,
            parts,
            checksums,
        })
    }

    /// That all sizes fit each other and `data` bytes of data.
    fn check(&self, data: usize) -> Result<(), Error> {
        let Parts { groups, blocks, lines, codes, dictionary_starts, overflow_starts, .. } =
            self.parts;
        let members = self.members as usize;
        let ranges = members.div_ceil(OVERFLOW_RANKS as usize) + 1;
        let most = super::escape(self.width).unwrap_or(1);
        let fits = self.parts.each().into_iter().all(|part| part.ends_within(data))
            && self.checksums.len() == data.div_ceil(PAGE)
            && groups.len.is_multiple_of(4)
            && blocks.len.is_multiple_of(4 * GROUP_BLOCKS as usize)
            && self.parts.each().into_iter().all(|part| part.start.is_multiple_of(LINE))
            && lines.len.is_multiple_of(LINE * BLOCK_LINES)
            && self.width <= 2
            && (1..=most).contains(&self.dictionary)
            && members.checked_mul(self.width.into()) == Some(codes.len)
            && (self.dictionary as usize + 1).checked_mul(4) == Some(dictionary_starts.len)
            && (self.overflow == 0 || ranges.checked_mul(4) == Some(overflow_starts.len));
        if !fits {
            return Err(Error::Malformed { what: "the sizes in the head" });
        }
        let partial: std::collections::BTreeSet<_> = self
            .editions
            .iter()
            .map(|e| &e.scope)
            .filter(|s| matches!(s, Scope::Codes(_)))
            .collect();
        let ordered = self.editions.is_sorted_by_key(|edition| edition.as_of);
        let countable = (1..=usize::from(u16::MAX)).contains(&self.editions.len());
        if !(ordered && countable && partial.len() <= PARTIAL_SCOPES) {
            return Err(Error::Malformed { what: "the list of editions" });
        }
        Ok(())
    }

    /// The bytes of the head of a file whose data has `data` bytes.
    pub(crate) fn write(&self, data: usize) -> Vec<u8> {
        let mut body = Vec::new();
        for count in [self.members, self.dictionary, self.overflow, self.first_group] {
            body.extend(count.to_le_bytes());
        }
        body.push(self.width);
        for extent in self.parts.each() {
            body.extend((extent.start as u64).to_le_bytes());
            body.extend((extent.len as u64).to_le_bytes());
        }
        // A name has at most 40 characters.
        body.push(self.source.id().len() as u8);
        body.extend(self.source.id().as_bytes());
        body.extend((self.editions.len() as u32).to_le_bytes());
        for edition in &self.editions {
            write_edition(edition, &mut body);
        }
        body.extend((self.checksums.len() as u32).to_le_bytes());
        body.extend(self.checksums.iter().flat_map(|sum| sum.to_le_bytes()));
        let len = (PREFIX + 8 + body.len()).next_multiple_of(LINE);
        body.resize(len - PREFIX - 8, 0);
        let size = ((len + data) as u64).to_le_bytes();
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&size);
        hasher.update(&body);
        let mut head = Vec::with_capacity(len);
        head.extend(MAGIC);
        head.extend(VERSION.to_le_bytes());
        head.extend((len as u32).to_le_bytes());
        head.extend(hasher.finalize().to_le_bytes());
        head.extend(size);
        head.extend(body);
        head
    }
}

/// That this is a register file of our version with a whole head; its length.
fn check_prefix(file: &[u8]) -> Result<usize, Error> {
    let found = file.len() as u64;
    if !file.starts_with(&MAGIC) {
        return Err(Error::NotARegister);
    }
    let mut cursor = Cursor(file);
    let short = |_| Error::Length { expected: 0, found };
    cursor.bytes(MAGIC.len())?;
    match cursor.u32().map_err(short)? {
        VERSION => {}
        found => return Err(Error::Version { found }),
    }
    let len = cursor.u32().map_err(short)? as usize;
    let checksum = cursor.u32().map_err(short)?;
    let body = file.get(PREFIX..len).ok_or(Error::Length { expected: len as u64, found })?;
    if !len.is_multiple_of(LINE) || crc32fast::hash(body) != checksum {
        return Err(Error::DamagedHead);
    }
    Ok(len)
}

impl Parts {
    /// From the first byte of lines and codes to the last.
    pub(crate) fn members(&self) -> std::ops::Range<usize> {
        let Self { lines, codes, .. } = self;
        lines.start.min(codes.start)..(lines.start + lines.len).max(codes.start + codes.len)
    }

    fn each(&self) -> [Extent; 8] {
        let mut copy = *self;
        copy.each_mut().map(|extent| *extent)
    }

    fn each_mut(&mut self) -> [&mut Extent; 8] {
        [
            &mut self.groups,
            &mut self.blocks,
            &mut self.lines,
            &mut self.codes,
            &mut self.dictionary_starts,
            &mut self.dictionary,
            &mut self.overflow_starts,
            &mut self.overflow,
        ]
    }

    /// Lays parts of these lengths one behind the other, each at a multiple of
    /// [`LINE`]; also the bytes that all of them take.
    pub(crate) fn lay_out(lengths: [usize; 8]) -> (Self, usize) {
        let mut parts = Self::default();
        let mut start = 0;
        for (extent, len) in parts.each_mut().into_iter().zip(lengths) {
            *extent = Extent { start, len };
            start = (start + len).next_multiple_of(LINE);
        }
        (parts, start)
    }
}

impl Extent {
    fn ends_within(self, data: usize) -> bool {
        self.start.checked_add(self.len).is_some_and(|end| end <= data)
    }
}

fn read_edition(cursor: &mut Cursor<'_>) -> Result<Edition, Error> {
    let as_of = cursor.date()?;
    let recorded_on = cursor.date()?;
    let kind = match cursor.u8()? {
        0 => Kind::Full,
        1 => Kind::Dated,
        2 => Kind::Results,
        3 => Kind::Update,
        _ => return Err(Error::Malformed { what: "the kind of an edition" }),
    };
    let scope = match cursor.u8()? {
        0 => Scope::Whole,
        1 => Scope::Codes(read_codes(cursor)?),
        2 => Scope::Asked,
        _ => return Err(Error::Malformed { what: "the scope of an edition" }),
    };
    let flags = cursor.u8()?;
    let further =
        |cursor: &mut Cursor<'_>, flag| (flags & flag != 0).then(|| cursor.digest()).transpose();
    Ok(Edition {
        as_of,
        kind,
        scope,
        count: cursor.u64()?,
        asked: cursor.u64()?,
        digest: cursor.digest()?,
        dates_digest: further(cursor, DATES)?,
        imported_file_digest: further(cursor, FILE)?,
        recorded_on: (recorded_on.epoch_days() > 0).then_some(recorded_on),
    })
}

fn read_codes(cursor: &mut Cursor<'_>) -> Result<Codes, Error> {
    let count = cursor.count(4)?;
    Codes::new((0..count).map(|_| cursor.u32()).collect::<Result<_, _>>()?)
}

fn write_edition(edition: &Edition, out: &mut Vec<u8>) {
    out.extend(edition.as_of.epoch_days().to_le_bytes());
    out.extend(edition.recorded_on.map_or(0, Date::epoch_days).to_le_bytes());
    out.push(match edition.kind {
        Kind::Full => 0,
        Kind::Dated => 1,
        Kind::Results => 2,
        Kind::Update => 3,
    });
    match &edition.scope {
        Scope::Whole => out.push(0),
        Scope::Asked => out.push(2),
        Scope::Codes(codes) => {
            out.push(1);
            out.extend((codes.iter().count() as u32).to_le_bytes());
            out.extend(codes.iter().flat_map(u32::to_le_bytes));
        }
    }
    let flag = |digest: Option<Digest>, flag| if digest.is_some() { flag } else { 0 };
    out.push(flag(edition.dates_digest, DATES) | flag(edition.imported_file_digest, FILE));
    out.extend(edition.count.to_le_bytes());
    out.extend(edition.asked.to_le_bytes());
    for digest in [Some(edition.digest), edition.dates_digest, edition.imported_file_digest] {
        out.extend(digest.iter().flat_map(|digest| digest.0));
    }
}

/// Makes every checksum of a tampered file hold again, as far as its head can be
/// read, so that tests reach what lies behind them.
#[cfg(test)]
pub(crate) fn seal(file: &mut Vec<u8>) {
    file.splice(..12, MAGIC.into_iter().chain(VERSION.to_le_bytes()));
    let len = u32::from_le_bytes(file[12..16].try_into().unwrap()) as usize;
    if !(PREFIX + 8..=file.len()).contains(&len) {
        return;
    }
    let size = file.len() as u64;
    file.splice(PREFIX..PREFIX + 8, size.to_le_bytes());
    let sums = super::checksums([&file[len..]]);
    let mut cursor = Cursor(&file[PREFIX + 8..len]);
    if let Ok(head) = Head::read_body(&mut cursor) {
        let end = len - cursor.0.len();
        for (i, sum) in sums.iter().take(head.checksums.len()).rev().enumerate() {
            file.splice(end - 4 * i - 4..end - 4 * i, sum.to_le_bytes());
        }
    }
    let checksum = crc32fast::hash(&file[PREFIX..len]);
    file.splice(16..20, checksum.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head {
        let edition = Edition {
            as_of: Date::from_epoch_days(20_000),
            kind: Kind::Dated,
            scope: Scope::codes(["161", "20"]).unwrap(),
            count: 7,
            asked: 7,
            digest: Digest([1; 32]),
            dates_digest: Some(Digest([2; 32])),
            imported_file_digest: None,
            recorded_on: Some(Date::from_epoch_days(20_001)),
        };
        let later = Edition {
            as_of: Date::from_epoch_days(20_009),
            scope: Scope::Asked,
            kind: Kind::Results,
            imported_file_digest: Some(Digest([3; 32])),
            recorded_on: None,
            ..edition.clone()
        };
        let (parts, _) = Parts::lay_out([8, 400, 1_408, 3, 12, 9, 0, 0]);
        Head {
            source: Source::parse("our-own").unwrap(),
            editions: vec![edition, later],
            members: 3,
            dictionary: 2,
            overflow: 0,
            first_group: 7_700,
            width: 1,
            parts,
            checksums: vec![9],
        }
    }

    fn file(head: &Head) -> Vec<u8> {
        let data = vec![0; 2_112];
        [head.write(data.len()), data].concat()
    }

    #[test]
    fn reads_what_it_writes() {
        let head = head();
        let file = file(&head);
        assert_eq!(Head::read(&file), Ok((head, file.len() - 2_112)));
    }

    #[test]
    fn tells_what_is_wrong_at_the_front() {
        let mut sound = file(&head());
        assert_eq!(Head::read(b"number\n07700900123\n").map(drop), Err(Error::NotARegister));
        assert_eq!(Head::read(&[]).map(drop), Err(Error::NotARegister));
        let short = Err(Error::Length { expected: 0, found: 10 });
        assert_eq!(Head::read(&sound[..10]).map(drop), short);
        let found = sound.len() as u64 - 1;
        let short = Err(Error::Length { expected: found + 1, found });
        assert_eq!(Head::read(&sound[..found as usize]).map(drop), short);
        sound[60] ^= 1;
        assert_eq!(Head::read(&sound).map(drop), Err(Error::DamagedHead));
        sound[8] = 2;
        assert_eq!(Head::read(&sound).map(drop), Err(Error::Version { found: 2 }));
    }

    #[test]
    fn sizes_that_do_not_fit_are_refused() {
        let tamper: [fn(&mut Head); 8] = [
            |head| head.members = 4,
            |head| head.dictionary = 0,
            |head| head.dictionary = 256,
            |head| head.width = 3,
            |head| head.parts.lines.start += 1,
            |head| head.parts.overflow.start = usize::MAX,
            |head| head.checksums.push(0),
            |head| head.overflow = 1,
        ];
        for tamper in tamper {
            let mut head = head();
            tamper(&mut head);
            let what = "the sizes in the head";
            assert_eq!(Head::read(&file(&head)).map(drop), Err(Error::Malformed { what }));
        }
    }

    #[test]
    fn editions_out_of_order_are_refused() {
        let mut head = head();
        head.editions.reverse();
        let what = "the list of editions";
        assert_eq!(Head::read(&file(&head)).map(drop), Err(Error::Malformed { what }));
        head.editions.clear();
        assert_eq!(Head::read(&file(&head)).map(drop), Err(Error::Malformed { what }));
    }
}
