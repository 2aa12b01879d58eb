//! Work on many cores, results in order, memory bounded.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Applies `work` to each item on `threads` threads and hands the results to
/// `take` on this thread, in the order of the items.
///
/// At most a few items for each thread are under way at any time, however long
/// the slowest of them takes. Stops early when `take` fails or `stop` is set;
/// whoever set `stop` knows that the results are not complete.
///
/// # Errors
/// The first error that `take` returns.
pub fn map_in_order<I, T, E>(
    items: impl Iterator<Item = I> + Send,
    threads: usize,
    stop: &AtomicBool,
    work: impl Fn(I) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E>
where
    I: Send,
    T: Send,
{
    let threads = threads.max(1);
    let ahead = threads * 3;
    let halt = AtomicBool::new(false);
    let stopped = || stop.load(Ordering::Relaxed) || halt.load(Ordering::Relaxed);
    let (item_in, item_out) = sync_channel::<(u64, I)>(ahead);
    let (done_in, done_out) = sync_channel::<(u64, T)>(ahead);
    // A permit for each item under way: without it a slow item would let the
    // finished ones behind it pile up.
    let (permit_in, permit_out) = sync_channel::<()>(ahead);
    for _ in 0..ahead {
        // There is room for exactly this many.
        let _ = permit_in.send(());
    }
    let item_out = Mutex::new(item_out);
    thread::scope(|scope| {
        let stopped = &stopped;
        scope.spawn(move || feed(items, &item_in, permit_out, stopped));
        for _ in 0..threads {
            let done_in = done_in.clone();
            let (item_out, work) = (&item_out, &work);
            scope.spawn(move || {
                while let Some((place, item)) = next(item_out)
                    && !stopped()
                    && done_in.send((place, work(item))).is_ok()
                {}
            });
        }
        drop(done_in);
        let result = collect(&done_out, &permit_in, stopped, &mut take);
        halt.store(true, Ordering::Relaxed);
        // Whoever waits for room or for a permit is let go.
        drop(permit_in);
        while done_out.recv().is_ok() {}
        result
    })
}

fn feed<I>(
    items: impl Iterator<Item = I>,
    to: &SyncSender<(u64, I)>,
    permits: Receiver<()>,
    stopped: &impl Fn() -> bool,
) {
    for (place, item) in (0..).zip(items) {
        if stopped() || permits.recv().is_err() || to.send((place, item)).is_err() {
            return;
        }
    }
}

fn next<I>(from: &Mutex<Receiver<I>>) -> Option<I> {
    from.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

fn collect<T, E>(
    from: &Receiver<(u64, T)>,
    permits: &SyncSender<()>,
    stopped: &impl Fn() -> bool,
    take: &mut impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let mut waiting = BTreeMap::new();
    let mut due = 0_u64;
    while let Ok((place, done)) = from.recv() {
        waiting.insert(place, done);
        while let Some(done) = waiting.remove(&due) {
            due += 1;
            take(done)?;
            // The feeder may be gone already: then nobody needs the permit.
            let _ = permits.try_send(());
        }
        if stopped() {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let mut seen = Vec::new();
        let work = |item: u64| {
            // The early ones take longest.
            (0..(2_000 - item) * 20).fold(item, |sum, n| std::hint::black_box(sum ^ n ^ n))
        };
        map_in_order(0..2_000_u64, 4, &AtomicBool::new(false), work, |done| {
            seen.push(done);
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(seen, (0..2_000).collect::<Vec<_>>());
    }

    #[test]
    fn an_error_ends_the_work() {
        let result = map_in_order(
            0..,
            3,
            &AtomicBool::new(false),
            |item: u64| item,
            |done| {
                if done == 50 { Err("enough") } else { Ok(()) }
            },
        );
        assert_eq!(result, Err("enough"));
    }

    #[test]
    fn a_stop_ends_the_work() {
        let stop = AtomicBool::new(false);
        let mut taken = 0;
        map_in_order(
            0..,
            2,
            &stop,
            |item: u64| item,
            |done| {
                taken += 1;
                if done == 10 {
                    stop.store(true, Ordering::Relaxed);
                }
                Ok::<(), ()>(())
            },
        )
        .unwrap();
        assert!(taken >= 11);
    }

    #[test]
    fn nothing_to_do_is_done() {
        map_in_order(
            std::iter::empty::<u8>(),
            2,
            &AtomicBool::new(false),
            |x| x,
            |_| Ok::<(), ()>(()),
        )
        .unwrap();
    }
}
