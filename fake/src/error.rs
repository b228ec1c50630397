//! Why a fake does not start.

/// Why a fake did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The schema has mistakes, or cannot be read.
    #[error("the schema cannot be used:\n{0}")]
    Schema(String),
    /// The server behind the fake cannot be spoken to.
    #[error("calls cannot be passed on: {0}")]
    Proxy(String),
    /// A fault contradicts itself.
    #[error("a fault cannot happen: {0}")]
    Fault(String),
    /// The port cannot be listened on.
    #[error(
        "cannot listen on port {port} of this machine: {source}; choose another port, or 0 for any that is free"
    )]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// What the system said.
        source: std::io::Error,
    },
}
