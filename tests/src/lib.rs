//! Nothing but a reason for cargo to build the bindings with the generator on: this package depends on them with the
//! feature `generate`, and cargo unites the features of a workspace. The tests are in `tests/`.
