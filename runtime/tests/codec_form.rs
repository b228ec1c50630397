//! The form of the code that the generator emits, written by hand once, and what it must be able to do.

#![allow(clippy::unwrap_used, reason = "a test stops where its ground is gone")]
#![allow(
    unreachable_pub,
    reason = "the generated types are public in a library"
)]

mod codec_form {
    pub mod models;
    pub mod requests;
    pub mod unions;

    mod decoding;
    mod encoding;
    mod fault_rows;
    mod faults;
    mod lenient;
}
