//! Charges that are given up a moment before, while or after they are sent, by threads that run at the same time: does a
//! call ever say "nothing was sent" about a request that the server received, and does the client ever charge twice?
//!
//! Each charge has a number, which a server on raw sockets counts when the whole request is there. `../sent-or-not` runs
//! this; it fails when a single call said what is not true.

mod charge;
mod server;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use charge::{Charger, Said};
use server::Server;

/// So many calls at a time for each thread, so that none of them is idle, and none so busy that no call ends in time.
const TASKS: usize = 8;

fn main() -> ExitCode {
    let numbers: Vec<usize> = std::env::args()
        .skip(1)
        .map(|it| it.parse().expect("numbers: of calls, and of threads"))
        .collect();
    let (tries, threads) = match &numbers[..] {
        [] => (200_000, &[1, 2, 4][..]),
        [tries] => (*tries, &[1, 2, 4][..]),
        [tries, threads @ ..] => (*tries, threads),
    };
    let right: Vec<bool> = threads.iter().map(|it| run(tries, *it)).collect();
    if right.into_iter().all(|it| it) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Makes so many calls on so many threads; tells what came out, and whether all of it is true.
fn run(tries: usize, threads: usize) -> bool {
    let server = Arc::new(Server::start(tries));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        .enable_all()
        .build()
        .expect("a runtime");
    let started = Instant::now();
    let next = Arc::new(AtomicUsize::new(0));
    let said: Vec<(usize, Said)> = runtime.block_on(async {
        let tasks: Vec<_> = (0..TASKS * threads)
            .map(|task| {
                let charger = Charger::new(server.address(task), task);
                let next = Arc::clone(&next);
                tokio::spawn(async move {
                    let mut said = Vec::new();
                    loop {
                        let number = next.fetch_add(1, Relaxed);
                        if number >= tries {
                            return said;
                        }
                        said.push((number, charger.charge(number).await));
                    }
                })
            })
            .collect();
        let mut all = Vec::with_capacity(tries);
        for task in tasks {
            all.extend(task.await.expect("a task that does not panic"));
        }
        // What is under way may still arrive.
        tokio::time::sleep(Duration::from_secs(2)).await;
        all
    });
    let seconds = started.elapsed().as_secs_f64();
    judge(&said, &server, threads, seconds)
}

fn judge(said: &[(usize, Said)], server: &Server, threads: usize, seconds: f64) -> bool {
    let count = |wanted: fn(&Said, u8) -> bool| {
        let found = said
            .iter()
            .filter(|(number, said)| wanted(said, server.received(*number)));
        found.count()
    };
    let tries = said.len();
    let done = count(|it, _| matches!(it, Said::Done { .. }));
    let undone = count(|it, received| matches!(it, Said::Done { .. }) && received == 0);
    let unknown = count(|it, _| matches!(it, Said::Unknown { .. }));
    let not_sent = count(|it, _| matches!(it, Said::NotSent { .. }));
    let not_sent_received =
        count(|it, received| matches!(it, Said::NotSent { .. }) && received > 0);
    let dropped = count(|it, _| matches!(it, Said::Dropped { .. }));
    let freed = count(|it, _| matches!(it, Said::Dropped { turns: 0 }));
    // Every request that arrives has cost a turn that was not given back.
    let freed_received = count(|it, received| usize::from(received) > it.turns());
    let twice = count(|_, received| received > 1);
    println!(
        "{threads} threads: {tries} tries, {:.0} a second; {done} carried out, of which not received {undone}; {unknown} \
         unknown; {not_sent} said \"not sent\", of which received {not_sent_received}; {dropped} dropped, {freed} of them \
         with their turn given back; turns given back of requests that were received {freed_received}; charged twice by \
         the client {twice}",
        tries as f64 / seconds
    );
    // A run that never gave up in time, or always, has shown nothing.
    let telling = unknown > 0 && not_sent > 0 && freed > 0 && dropped > freed;
    if !telling {
        println!("the limits were never met at the right moment: make more calls");
    }
    telling && undone + not_sent_received + freed_received + twice == 0
}
