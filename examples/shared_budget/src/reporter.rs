//! The thread that tells the other processes what became of requests, since a permit that ends cannot wait.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

use tokio::sync::oneshot;

use crate::account::Account;

enum Message {
    Changed(Arc<Account>),
    /// Everything before it is reported when it is answered.
    Flush(oneshot::Sender<()>),
}

/// The way to the thread, which ends when nobody has it any more.
#[derive(Clone)]
pub(crate) struct Reporter(Sender<Message>);

impl Reporter {
    pub(crate) fn start() -> io::Result<Self> {
        let (sender, messages) = mpsc::channel();
        let run = move || {
            for message in messages {
                match message {
                    Message::Changed(account) => account.report(),
                    Message::Flush(done) => {
                        // Whoever waited may have gone.
                        let _ = done.send(());
                    }
                }
            }
        };
        thread::Builder::new()
            .name("shared-budget".to_owned())
            .spawn(run)?;
        Ok(Self(sender))
    }

    /// Queues a report. Never waits.
    pub(crate) fn changed(&self, account: Arc<Account>) {
        // The thread is there for as long as somebody can send.
        let _ = self.0.send(Message::Changed(account));
    }

    /// Waits until everything that was queued is reported.
    pub(crate) async fn flushed(&self) {
        let (done, flushed) = oneshot::channel();
        if self.0.send(Message::Flush(done)).is_ok() {
            // An error means that the thread is gone, and then nothing is queued.
            let _ = flushed.await;
        }
    }
}
