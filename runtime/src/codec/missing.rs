//! What becomes of a required value that a response lacks.

/// What becomes of a required value that is missing in a response, null, or does not fit its type.
///
/// The smallest part of the response that can do without the value is set aside either way, and listed in `rejected`. This
/// decides whether that is the object around the value, or the value alone.
///
/// ```
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::{Client, ClientBuilder, Missing};
///
/// # fn example(builder: ClientBuilder<Client>) {
/// let builder = builder.missing(Missing::Blank);
/// # let _ = builder;
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Missing {
    /// The object that lacks the value cannot be read: as an item it leaves its list, as an optional property it is `None`, and
    /// as the response itself it is an error. The default, since nothing is made up.
    #[default]
    Refuse,
    /// The value is blank: an empty text, zero, `false`, the nil identifier, the first day or instant of the year 1, an
    /// unknown value of an enum or union, an object of such blanks. Each is listed with
    /// [`RejectedKind::Blank`](crate::pages::RejectedKind::Blank), and a blank amount looks like any other zero, so look
    /// there before you compute with one.
    Blank,
}
