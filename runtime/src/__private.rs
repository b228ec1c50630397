//! What the generated code needs of this crate and nobody else: no part of the interface, and free to change with any
//! release.
//!
//! It seals the traits of operations, too. [`Operation`](crate::Operation) and
//! [`OperationResponse`](crate::OperationResponse) ask for [`Encode`](codec::Encode) and [`Decode`](codec::Decode), which
//! have no other path than this one. So whoever implements them in another crate has chosen to rely on something hidden,
//! and a new constant or method breaks nobody else. A marker trait would say the same with four hundred impls more.

/// Reading and writing of generated types.
pub mod codec {
    pub use crate::codec::*;
}
