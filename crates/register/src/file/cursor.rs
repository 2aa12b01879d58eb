//! Reading the head from front to back, never past its end.

use terms::Date;

use crate::{Digest, Error};

/// What is still to be read of the head.
pub(super) struct Cursor<'b>(pub(super) &'b [u8]);

const CUT: Error = Error::Malformed { what: "the head ends early" };

impl<'b> Cursor<'b> {
    pub(super) fn bytes(&mut self, len: usize) -> Result<&'b [u8], Error> {
        let (taken, rest) = self.0.split_at_checked(len).ok_or(CUT)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn u8(&mut self) -> Result<u8, Error> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn u16(&mut self) -> Result<u16, Error> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Result<u32, Error> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, Error> {
        self.array().map(u64::from_le_bytes)
    }

    /// A length or offset.
    pub(super) fn size(&mut self) -> Result<usize, Error> {
        usize::try_from(self.u64()?).map_err(|_| Error::Malformed { what: "a size" })
    }

    /// A count of things of at least `each` bytes: never more than can follow.
    pub(super) fn count(&mut self, each: usize) -> Result<usize, Error> {
        let count = self.u32()? as usize;
        if count.checked_mul(each).is_none_or(|bytes| bytes > self.0.len()) {
            return Err(CUT);
        }
        Ok(count)
    }

    pub(super) fn date(&mut self) -> Result<Date, Error> {
        self.u16().map(Date::from_epoch_days)
    }

    pub(super) fn digest(&mut self) -> Result<Digest, Error> {
        self.array().map(Digest)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        self.bytes(N)?.try_into().map_err(|_| CUT)
    }
}
