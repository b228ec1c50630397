//! One connection, byte by byte: what a client that knows no HTTP sees.

use mews_connector_fake::Fake;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Closed,
    Reset,
}

pub(crate) struct Connection(pub(crate) TcpStream);

impl Connection {
    pub(crate) async fn open(fake: &Fake) -> Self {
        Connection(TcpStream::connect(fake.address()).await.unwrap())
    }

    /// Sends a call of an operation, completed with envelope and page.
    pub(crate) async fn send(&mut self, fake: &Fake, operation: &str, own: Value) {
        let body = fake.complete(operation, own).to_string();
        let request = format!(
            "POST /api/connector/v1/{operation} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            fake.address(),
            body.len()
        );
        self.0.write_all(request.as_bytes()).await.unwrap();
    }

    /// Reads until nothing more comes.
    pub(crate) async fn rest(&mut self) -> (Vec<u8>, End) {
        let mut all = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            match self.0.read(&mut buffer).await {
                Ok(0) => return (all, End::Closed),
                Ok(count) => all.extend_from_slice(&buffer[..count]),
                Err(error) => {
                    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
                    return (all, End::Reset);
                }
            }
        }
    }

    /// Reads one response, whose length its head tells.
    pub(crate) async fn answer(&mut self) -> Raw {
        let mut all = Vec::new();
        let mut byte = [0];
        while !all.ends_with(b"\r\n\r\n") {
            self.0.read_exact(&mut byte).await.unwrap();
            all.push(byte[0]);
        }
        let mut raw = Raw::new(&all);
        let length = raw
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        raw.body = vec![0; length];
        self.0.read_exact(&mut raw.body).await.unwrap();
        raw
    }
}

/// A response taken apart, whatever it says.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Raw {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap()
            + 4;
        Raw {
            head: String::from_utf8(bytes[..end].to_vec()).unwrap(),
            body: bytes[end..].to_vec(),
        }
    }

    pub(crate) fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}
