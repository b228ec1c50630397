//! Connections that can be broken on purpose: between the socket and HTTP sits what a fault wants done.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::state::Server;
use crate::clock::pause;
use crate::faults::{End, Step};

/// Accepts connections, unless a fault is about to happen to them.
pub(crate) struct Door {
    pub(crate) listener: TcpListener,
    pub(crate) server: Arc<Server>,
    /// Changes when the fake is to stop, so that nothing broken holds it back.
    pub(crate) stopping: watch::Receiver<()>,
}

impl Listener for Door {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        loop {
            let (stream, address) = Listener::accept(&mut self.listener).await;
            // Many small writes follow each other where a response dribbles.
            let _ = stream.set_nodelay(true);
            let end = self.server.shared().faults.for_connection();
            let mut wire = Wire {
                stream,
                orders: Orders::default(),
                steps: end.map(|end| VecDeque::from([Step::End(end)])),
                waiting: None,
                stopping: self.stopping.clone(),
            };
            if end.is_none() {
                return (wire, address);
            }
            tokio::spawn(async move {
                // The end is an error, which is what was wanted.
                let _ = std::future::poll_fn(|context| wire.walk(context)).await;
            });
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Where a call leaves what its connection should do instead of answering.
#[derive(Debug, Clone, Default)]
pub(crate) struct Orders(Arc<Mutex<Option<VecDeque<Step>>>>);

impl Orders {
    /// These steps are taken as soon as HTTP writes something, which is then thrown away.
    pub(super) fn give(&self, steps: Vec<Step>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(steps.into());
    }

    fn take(&self) -> Option<VecDeque<Step>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Connected<IncomingStream<'_, Door>> for Orders {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.io().orders.clone()
    }
}

/// A wait; true when it was cut short because the fake stops.
type Wait = Pin<Box<dyn Future<Output = bool> + Send>>;

/// A connection.
pub(crate) struct Wire {
    stream: TcpStream,
    orders: Orders,
    steps: Option<VecDeque<Step>>,
    waiting: Option<Wait>,
    stopping: watch::Receiver<()>,
}

impl Wire {
    /// Takes the steps. An error ends the connection.
    fn walk(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            if let Some(mut wait) = self.waiting.take() {
                match self.idle(context, wait.as_mut()) {
                    Poll::Pending => {
                        self.waiting = Some(wait);
                        return Poll::Pending;
                    }
                    Poll::Ready(true) => return Poll::Ready(Err(ended())),
                    Poll::Ready(false) => {}
                }
            }
            let Some(steps) = &mut self.steps else {
                return Poll::Ready(Ok(()));
            };
            match steps.front_mut() {
                None => {
                    self.steps = None;
                    return Poll::Ready(Ok(()));
                }
                Some(Step::Write(bytes)) if bytes.is_empty() => {
                    steps.pop_front();
                }
                Some(Step::Write(bytes)) => {
                    let written = ready!(Pin::new(&mut self.stream).poll_write(context, bytes))?;
                    bytes.drain(..written);
                }
                Some(Step::Wait(time)) => {
                    self.waiting = Some(Box::pin(for_a_while(self.stopping.clone(), *time)));
                    steps.pop_front();
                }
                Some(Step::End(End::Hang)) => {
                    self.waiting = Some(Box::pin(forever(self.stopping.clone())));
                }
                Some(Step::End(End::Close)) => return Poll::Ready(Err(ended())),
                Some(Step::End(End::Reset)) => {
                    self.stream.set_zero_linger()?;
                    return Poll::Ready(Err(ended()));
                }
            }
        }
    }

    /// Waits; true when there is no more to wait for, because the fake stops or the caller has gone.
    fn idle(
        &self,
        context: &mut Context<'_>,
        wait: Pin<&mut (impl Future<Output = bool> + ?Sized)>,
    ) -> Poll<bool> {
        let mut byte = [0];
        match self.stream.poll_peek(context, &mut ReadBuf::new(&mut byte)) {
            Poll::Ready(Ok(0) | Err(_)) => Poll::Ready(true),
            _ => wait.poll(context),
        }
    }
}

fn ended() -> io::Error {
    io::ErrorKind::ConnectionAborted.into()
}

async fn for_a_while(mut stopping: watch::Receiver<()>, time: Duration) -> bool {
    tokio::select! {
        () = pause(time) => false,
        _ = stopping.changed() => true,
    }
}

async fn forever(mut stopping: watch::Receiver<()>) -> bool {
    // Told to stop, or the handle is gone: either way it is over.
    let _ = stopping.changed().await;
    true
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let wire = &mut *self;
        if wire.steps.is_none() {
            wire.steps = wire.orders.take();
        }
        if wire.steps.is_none() {
            return Pin::new(&mut wire.stream).poll_write(context, bytes);
        }
        ready!(wire.walk(context))?;
        // What HTTP wanted to say has been said by the steps.
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
