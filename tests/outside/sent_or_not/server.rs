//! Counts requests by the number in their body. A thread per connection, on several ports: each port has so many
//! connections to give.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};

const PORTS: usize = 16;
const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
/// What stands before the number.
const BEFORE: &[u8] = b"\"Notes\":\"";

pub(crate) struct Server {
    addresses: Vec<SocketAddr>,
    received: Arc<Vec<AtomicU8>>,
}

impl Server {
    pub(crate) fn start(numbers: usize) -> Self {
        let received: Arc<Vec<AtomicU8>> = Arc::new((0..numbers).map(|_| 0.into()).collect());
        let listen = |_| {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
            let address = listener.local_addr().expect("its address");
            let received = Arc::clone(&received);
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let received = Arc::clone(&received);
                    let thread = std::thread::Builder::new().stack_size(128 * 1024);
                    let serve = move || serve(stream, &received);
                    thread.spawn(serve).expect("a thread");
                }
            });
            address
        };
        let addresses = (0..PORTS).map(listen).collect();
        Self {
            addresses,
            received,
        }
    }

    pub(crate) fn address(&self, task: usize) -> SocketAddr {
        self.addresses[task % PORTS]
    }

    /// How many times a number was received.
    pub(crate) fn received(&self, number: usize) -> u8 {
        self.received[number].load(SeqCst)
    }
}

fn serve(mut stream: TcpStream, received: &[AtomicU8]) {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut piece) {
        request.extend_from_slice(&piece[..length]);
        // The body is one object, and it has no braces in its texts.
        if request.last() != Some(&b'}') {
            continue;
        }
        let at = find(&request, BEFORE).expect("a number") + BEFORE.len();
        let digits = request[at..].iter().take_while(|it| it.is_ascii_digit());
        let number = digits.fold(0, |number, it| number * 10 + usize::from(it - b'0'));
        received[number].fetch_add(1, SeqCst);
        request.clear();
        if stream.write_all(ANSWER).is_err() {
            return;
        }
    }
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|it| it == needle)
}
