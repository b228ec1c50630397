//! The one place where the program waits for calls: all that it does otherwise is done at once.

use crate::exit::Failure;

/// Waits for calls on this thread, also for Ctrl-C and time limits.
pub(crate) fn wait<F: Future>(calls: F) -> Result<F::Output, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map(|runtime| runtime.block_on(calls))
        .map_err(|error| Failure::Broken(error.to_string()))
}
