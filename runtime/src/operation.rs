//! What the generated bindings tell the runtime about an operation.
//!
//! A request type *is* its operation: it implements [`Operation`], and everything that is not data of one call (path,
//! effect class, limits) hangs on it as a constant. Generic code (`client.call(request)`, fakes, recorders) needs
//! nothing else.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::codec::{Decode, Encode};
use crate::error::OutcomeUnknown;
use crate::pages::{Cursor, Key, Rejections};

/// A request of the API, which knows where it goes and what comes back.
///
/// Implemented by the generated request types only; the trait is public so that generic code can name it, and may get
/// more items with any release.
pub trait Operation: Encode + Serialize + Send + Sync + 'static {
    /// What the API answers.
    type Response: OperationResponse;

    /// The facts of the operation, from the schema.
    const FACTS: &'static Facts;
}

/// A response of the API. Implemented by the generated response types only.
pub trait OperationResponse: Decode + DeserializeOwned + Send + 'static {
    /// What of the response could not be read, each value with its JSON path.
    ///
    /// The rest of the response is intact. A client in strict mode turns the first of these into an error.
    fn rejected(&self) -> &Rejections {
        Rejections::NONE
    }
}

/// An operation with cursor pagination. Implemented by the generated request types only.
///
/// The request itself says nothing about pages: `Limitation` belongs to the call, which splices it into the body beside
/// the tokens. So one serialised request serves every page.
#[doc(alias = "pagination")]
pub trait Paginated: Operation {
    /// What the pages hold.
    type Item: Send + 'static;

    /// Where the next page starts; `None` after the last one.
    fn cursor(response: &Self::Response) -> Option<&Cursor>;

    /// How many items the page holds, without the rejected ones.
    fn count(response: &Self::Response) -> usize;

    /// What tells an item apart by its `Id`, so that it is delivered once although several parts or rounds bring it;
    /// `None` where it has none.
    fn key(item: &Self::Item) -> Option<Key> {
        let _ = item;
        None
    }

    /// The items of the page, newest first.
    fn into_items(response: Self::Response) -> Vec<Self::Item>;
}

/// A write whose effect a read finds by its time. Implemented by the generated request types only, as far as the schema
/// names the read and the property; [`OutcomeUnknown::narrow`] uses it.
#[diagnostic::on_unimplemented(
    message = "the schema names no interval by which the effect of `{Self}` is found",
    note = "`OutcomeUnknown::confirmed_by` names the operation to look with, if there is one"
)]
pub trait Confirmed: Operation {
    /// The request of the read.
    type Read: Operation;

    /// Asks the read about the time in question.
    fn narrow(read: Self::Read, unknown: &OutcomeUnknown) -> Self::Read;
}

/// Receives every operation once; see the module `visit` of the bindings.
pub trait VisitOperation {
    /// An operation, with both directions of its request and response.
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + fmt::Debug,
        O::Response: Encode + PartialEq + fmt::Debug;
}

/// What sending an operation twice would do. Decides which failures may be answered by sending it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[doc(alias = "idempotent")]
#[doc(alias = "idempotency")]
pub enum Effect {
    /// Read-only.
    Read,
    /// Read-only, but each call uses up a quota of the vendor's.
    MeteredRead,
    /// An idempotent write: a second call leads to the same state, but may overwrite a later change of somebody else.
    AbsoluteWrite,
    /// Not idempotent: calling it twice does it twice.
    AdditiveWrite,
}

impl Effect {
    /// Whether the operation changes something.
    pub(crate) const fn is_write(self) -> bool {
        matches!(self, Self::AbsoluteWrite | Self::AdditiveWrite)
    }
}

/// The facts of one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// The name: resource and action, such as `messages/getAll`.
    pub name: &'static str,
    /// The whole path, such as `/api/connector/v1/messages/getAll`.
    pub path: &'static str,
    /// What sending it twice would do.
    pub effect: Effect,
    /// Whether it moves money.
    pub money: bool,
    /// The read that shows whether a call took effect when its response was lost.
    pub confirmed_by: Option<&'static str>,
    /// The property of that read's request which takes the interval that the call may have been carried out in.
    pub confirmed_within: Option<&'static str>,
    /// Whether portfolio access tokens are accepted.
    pub portfolio: bool,
    /// Whether it has cursor pagination.
    pub paginated: bool,
    /// Whether it is in beta or for selected partners only.
    pub restricted: bool,
    /// Since when the vendor discourages it (`YYYY-MM-DD`).
    pub deprecated_since: Option<&'static str>,
    /// From when on it fails (`YYYY-MM-DD`).
    pub gone_on: Option<&'static str>,
    /// The limits of its request properties.
    pub limits: &'static [Limit],
}

/// One limit that the vendor enforces on a request property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// The path of the property in the request body, such as `Messages[].Text`.
    pub property: &'static str,
    /// What is limited.
    pub rule: Rule,
}

impl Limit {
    /// A limit on a property.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(property: &'static str, rule: Rule) -> Self {
        Self { property, rule }
    }
}

/// What a [`Limit`] limits. All bounds are inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// Number of items of a list.
    Items {
        /// The least number.
        min: Option<u64>,
        /// The greatest number.
        max: Option<u64>,
    },
    /// Length of a text in characters.
    Length {
        /// The least length.
        min: Option<u64>,
        /// The greatest length.
        max: Option<u64>,
    },
    /// Value of a number; decimal text, so that nothing is rounded.
    Range {
        /// The least value.
        min: Option<&'static str>,
        /// The greatest value.
        max: Option<&'static str>,
    },
    /// Length of a time interval in civil months.
    MaxMonths(u32),
    /// Length of a time interval in days.
    MaxDays(u32),
    /// Properties of an object of which at least one is there. The path of the body itself is empty.
    AtLeastOneOf(&'static [&'static str]),
    /// All items of a list differ.
    Unique,
}

impl Facts {
    /// The facts that every operation has; the rest starts as absent.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, path: &'static str, effect: Effect) -> Self {
        Self {
            name,
            path,
            effect,
            money: false,
            confirmed_by: None,
            confirmed_within: None,
            portfolio: false,
            paginated: false,
            restricted: false,
            deprecated_since: None,
            gone_on: None,
            limits: &[],
        }
    }

    /// Marks the operation as one that moves money.
    #[doc(hidden)]
    #[must_use]
    pub const fn money(mut self) -> Self {
        self.money = true;
        self
    }

    /// Names the read that shows whether a call took effect when its response was lost.
    #[doc(hidden)]
    #[must_use]
    pub const fn confirmed_by(mut self, operation: &'static str) -> Self {
        self.confirmed_by = Some(operation);
        self
    }

    /// Names the property by which that read finds the effect.
    #[doc(hidden)]
    #[must_use]
    pub const fn confirmed_within(mut self, property: &'static str) -> Self {
        self.confirmed_within = Some(property);
        self
    }

    /// Marks the operation as open to portfolio access tokens.
    #[doc(hidden)]
    #[must_use]
    pub const fn portfolio(mut self) -> Self {
        self.portfolio = true;
        self
    }

    /// Marks the operation as paginated.
    #[doc(hidden)]
    #[must_use]
    pub const fn paginated(mut self) -> Self {
        self.paginated = true;
        self
    }

    /// Marks the operation as restricted.
    #[doc(hidden)]
    #[must_use]
    pub const fn restricted(mut self) -> Self {
        self.restricted = true;
        self
    }

    /// Sets the dates of a deprecation.
    #[doc(hidden)]
    #[must_use]
    pub const fn deprecated(
        mut self,
        since: Option<&'static str>,
        gone_on: Option<&'static str>,
    ) -> Self {
        self.deprecated_since = since;
        self.gone_on = gone_on;
        self
    }

    /// Sets the limits of the request.
    #[doc(hidden)]
    #[must_use]
    pub const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = limits;
        self
    }
}

/// The facts that all operations share, from the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Api {
    /// The vendor's state that the bindings describe, such as `2026-08`.
    pub version: &'static str,
    /// The path prefix of every operation.
    pub base_path: &'static str,
    /// The most items that a page may hold.
    pub max_page_count: u32,
    /// Requests allowed per access token within the window.
    pub rate_limit_requests: u32,
    /// Length of the sliding window in seconds.
    pub rate_limit_seconds: u32,
}

impl Api {
    /// The shared facts. The bindings of an API bring them along.
    #[must_use]
    pub const fn new(
        version: &'static str,
        base_path: &'static str,
        max_page_count: u32,
        rate_limit_requests: u32,
        rate_limit_seconds: u32,
    ) -> Self {
        Self {
            version,
            base_path,
            max_page_count,
            rate_limit_requests,
            rate_limit_seconds,
        }
    }
}
