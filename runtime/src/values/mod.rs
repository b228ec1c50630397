//! The scalar types of the API.
