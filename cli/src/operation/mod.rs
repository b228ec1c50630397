//! What `call` and `pull` share: a command for every operation, made from the schema when it is asked for, and the request
//! that its flags describe.

pub(crate) mod body;
pub(crate) mod chosen;
pub(crate) mod facts;
pub(crate) mod flags;
pub(crate) mod path;
pub(crate) mod response;
pub(crate) mod tree;
pub(crate) mod value;
