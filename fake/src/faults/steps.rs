//! What happens on a connection, byte by byte, where HTTP as it should be is not wanted.

use std::time::Duration;

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Write(Vec<u8>),
    Wait(Duration),
    End(End),
}

/// How a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// With a FIN.
    Close,
    /// With an RST.
    Reset,
    /// It stays open, and nothing comes any more.
    Hang,
}
