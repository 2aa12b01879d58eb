//! Names that many rows repeat, each kept once: lines, agents, campaigns, suppliers.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::quick::Quick;

/// Names, by the index that rows carry; 0 is no name.
#[derive(Debug)]
pub struct Names(Mutex<Kept>);

#[derive(Debug)]
struct Kept {
    names: Vec<Box<[u8]>>,
    by_name: HashMap<Box<[u8]>, u32>,
}

/// The names that one thread met in one chunk, and the last of each kind.
#[derive(Debug, Default)]
pub(super) struct Met {
    all: HashMap<Vec<u8>, u32, Quick>,
    last: [(Vec<u8>, u32); KINDS],
}

/// Kinds of names that a row has: line, agent, campaign, supplier.
pub(super) const KINDS: usize = 4;

impl Default for Names {
    fn default() -> Self {
        let empty: Box<[u8]> = Box::default();
        let by_name = HashMap::from([(empty.clone(), 0)]);
        Self(Mutex::new(Kept { names: vec![empty], by_name }))
    }
}

impl Names {
    /// The index of a name, through what was met before.
    pub(super) fn index(&self, name: &[u8], kind: usize, met: &mut Met) -> u32 {
        let name = name.trim_ascii();
        if name.is_empty() {
            return 0;
        }
        if let Some((last, index)) = met.last.get(kind)
            && last == name
        {
            return *index;
        }
        let index = match met.all.get(name) {
            Some(&index) => index,
            None => self.kept(name, met),
        };
        if let Some((last, of_last)) = met.last.get_mut(kind) {
            last.clear();
            last.extend_from_slice(name);
            *of_last = index;
        }
        index
    }

    fn kept(&self, name: &[u8], met: &mut Met) -> u32 {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = match kept.by_name.get(name) {
            Some(&index) => index,
            None => {
                let index = u32::try_from(kept.names.len()).unwrap_or(0);
                kept.names.push(name.into());
                kept.by_name.insert(name.into(), index);
                index
            }
        };
        drop(kept);
        met.all.insert(name.to_vec(), index);
        index
    }

    /// All names, by their index; the empty one first.
    pub(super) fn all(&self) -> Vec<String> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.names.iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
    }

    /// The name with this index; empty for none.
    #[must_use]
    pub fn name(&self, index: u32) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let name = kept.names.get(index as usize).map(|name| String::from_utf8_lossy(name));
        name.unwrap_or_default().into_owned()
    }
}
