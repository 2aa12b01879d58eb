//! A checksum for each page of the data, held against it when the page is first touched.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use super::PAGE;
use crate::Error;

/// The checksums, and which of them have been found to hold.
#[derive(Debug)]
pub(crate) struct Pages {
    checksums: Vec<u32>,
    /// One bit per page. Relaxed order is enough: the data never changes, so
    /// at worst two threads check the same page.
    checked: Vec<AtomicU64>,
    /// The pages that look-ups go to most.
    main: Range<usize>,
    /// How many of these are not yet found to hold.
    left: AtomicUsize,
}

impl Pages {
    /// `main` are the bytes that look-ups go to most.
    pub(crate) fn new(checksums: Vec<u32>, main: Range<usize>) -> Self {
        let main = main.start / PAGE..main.end.div_ceil(PAGE).min(checksums.len());
        let checked = (0..checksums.len().div_ceil(64)).map(|_| AtomicU64::new(0)).collect();
        let left = AtomicUsize::new(main.len());
        Self { checksums, checked, main, left }
    }

    pub(crate) fn len(&self) -> usize {
        self.checksums.len()
    }

    /// The bytes from `start`, once every page under them is known to be whole.
    #[inline]
    pub(crate) fn read<'d>(
        &self,
        data: &'d [u8],
        start: usize,
        len: usize,
    ) -> Result<&'d [u8], Error> {
        let bytes = start
            .checked_add(len)
            .and_then(|end| data.get(start..end))
            .ok_or(Error::Malformed { what: "an offset" })?;
        if len > 0 {
            let last = (start + len - 1) / PAGE;
            for page in start / PAGE..=last {
                self.check(data, page)?;
            }
        }
        Ok(bytes)
    }

    /// That this page is whole.
    #[inline]
    pub(crate) fn check(&self, data: &[u8], page: usize) -> Result<(), Error> {
        let word = self.checked.get(page / 64).map_or(0, |word| word.load(Ordering::Relaxed));
        if word >> (page % 64) & 1 == 1 { Ok(()) } else { self.check_now(data, page) }
    }

    /// Whether all pages that look-ups go to most were found to be whole.
    #[inline]
    pub(crate) fn main_are_checked(&self) -> bool {
        self.left.load(Ordering::Relaxed) == 0
    }

    #[cold]
    fn check_now(&self, data: &[u8], page: usize) -> Result<(), Error> {
        let damaged = Error::Damaged { page: u32::try_from(page).unwrap_or(u32::MAX) };
        let expected = self.checksums.get(page).ok_or(damaged)?;
        let bytes = data.chunks(PAGE).nth(page).ok_or(damaged)?;
        if crc32fast::hash(bytes) != *expected {
            return Err(damaged);
        }
        if let Some(word) = self.checked.get(page / 64) {
            let bit = 1 << (page % 64);
            let before = word.fetch_or(bit, Ordering::Relaxed);
            let first = before & bit == 0 && self.main.contains(&page);
            self.left.fetch_sub(usize::from(first), Ordering::Relaxed);
        }
        Ok(())
    }
}

/// The checksums of data that comes in parts, one after the other.
pub(crate) fn checksums<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Vec<u32> {
    let mut checksums = Vec::new();
    let mut hasher = crc32fast::Hasher::new();
    let mut filled = 0;
    for part in parts {
        let mut rest = part;
        while !rest.is_empty() {
            let (now, later) = rest.split_at(rest.len().min(PAGE - filled));
            hasher.update(now);
            filled += now.len();
            rest = later;
            if filled == PAGE {
                checksums.push(std::mem::take(&mut hasher).finalize());
                filled = 0;
            }
        }
    }
    if filled > 0 {
        checksums.push(hasher.finalize());
    }
    checksums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data() -> Vec<u8> {
        (0..PAGE * 2 + 100).map(|i| (i * 7 % 251) as u8).collect()
    }

    #[test]
    fn parts_of_any_size_have_the_same_checksums() {
        let data = data();
        let whole = checksums([&*data]);
        assert_eq!(whole.len(), 3);
        assert_eq!(checksums(data.chunks(1_000)), whole);
        assert_eq!(checksums(data.chunks(PAGE)), whole);
        assert_eq!(whole[2], crc32fast::hash(&data[PAGE * 2..]));
    }

    #[test]
    fn only_the_damaged_page_fails() {
        let mut data = data();
        let pages = Pages::new(checksums([&*data]), 0..PAGE + 1);
        data[PAGE + 5] ^= 1;
        assert!(pages.read(&data, 0, PAGE).is_ok());
        assert_eq!(pages.read(&data, PAGE, 1), Err(Error::Damaged { page: 1 }));
        assert_eq!(pages.read(&data, PAGE - 1, 2), Err(Error::Damaged { page: 1 }));
        assert_eq!(pages.read(&data, PAGE * 2, 100).map(<[u8]>::len), Ok(100));
        assert_eq!(pages.read(&data, PAGE + 9, 1), Err(Error::Damaged { page: 1 }), "again");
    }

    #[test]
    fn the_main_pages_are_checked_once_each_of_them_is() {
        let data = data();
        let pages = Pages::new(checksums([&*data]), 10..PAGE + 1);
        for page in [2, 0, 0] {
            pages.check(&data, page).unwrap();
            assert!(!pages.main_are_checked());
        }
        pages.check(&data, 1).unwrap();
        assert!(pages.main_are_checked());
        assert!(Pages::new(checksums([&*data]), 0..0).main_are_checked());
    }

    #[test]
    fn nothing_lies_past_the_end() {
        let data = data();
        let pages = Pages::new(checksums([&*data]), 0..data.len() + PAGE);
        let outside = Err(Error::Malformed { what: "an offset" });
        assert_eq!(pages.read(&data, data.len(), 1), outside);
        assert_eq!(pages.read(&data, usize::MAX, 2), outside);
        assert_eq!(pages.read(&data, data.len(), 0), Ok(&[][..]));
        assert_eq!(pages.check(&data, 3), Err(Error::Damaged { page: 3 }));
    }
}
