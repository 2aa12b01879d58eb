//! Much memory at once, in which places are met in no order.

use std::io;
use std::ops::{Deref, DerefMut};

#[cfg(unix)]
type Bytes = memmap2::MmapMut;
#[cfg(not(unix))]
type Bytes = Vec<u8>;

/// Zeroed bytes that come from the system as they are touched, in large pages where it has them.
///
/// A program that meets many megabytes in no order spends half its time on finding out where each
/// page is; with pages of 2 MiB there are few of them.
#[derive(Debug)]
pub struct Room(pub(crate) Bytes);

impl Room {
    /// So many bytes.
    ///
    /// # Errors
    /// When the system has no such room.
    #[cfg(unix)]
    pub fn zeroed(bytes: usize) -> io::Result<Self> {
        let room = memmap2::MmapMut::map_anon(bytes)?;
        // Where the system has no large pages, small ones serve.
        #[cfg(target_os = "linux")]
        let _ = room.advise(memmap2::Advice::HugePage);
        Ok(Self(room))
    }

    /// So many bytes.
    ///
    /// # Errors
    /// None here.
    #[cfg(not(unix))]
    pub fn zeroed(bytes: usize) -> io::Result<Self> {
        Ok(Self(vec![0; bytes]))
    }
}

impl Deref for Room {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl DerefMut for Room {
    #[inline]
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_empty_of_all_but_noughts_and_keeps_what_is_put_there() {
        let mut room = Room::zeroed(5 << 20).unwrap();
        assert_eq!(room.len(), 5 << 20);
        assert!(room.iter().all(|&byte| byte == 0));
        room[4 << 20] = 7;
        assert_eq!(room[4 << 20], 7);
        assert!(Room::zeroed(0).unwrap().is_empty());
    }
}
