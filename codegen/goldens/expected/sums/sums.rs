// Generated from schema/sums.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};

/// Round.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The radius.
    pub radius: values::Decimal,
}

impl Circle {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(radius: values::Decimal) -> Self {
        Self { radius }
    }
}

/// Four equal sides.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The side.
    pub side: values::Decimal,
}

impl Square {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(side: values::Decimal) -> Self {
        Self { side }
    }
}

/// Something plugged in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// Which device.
    pub type_: DeviceType,
}

/// Something whose data depend on a device.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The device.
    pub device: Device,
    /// What the device gets.
    pub data: Option<DeviceData>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for Holder {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Told apart by name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByIds {
    /// Which.
    ///
    /// Items: 1 to 5.
    pub ids: Vec<String>,
}

impl ByIds {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// Told apart by how they are.
///
/// At least one of `Limit`, `Since` is there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByStates {
    /// Which.
    pub states: Vec<DeviceType>,
    /// From which day on.
    pub since: Option<values::Date>,
    /// How many.
    ///
    /// Range: 1 to 9.
    pub limit: Option<i32>,
}

impl ByStates {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(states: impl IntoIterator<Item = DeviceType>) -> Self {
        Self {
            states: states.into_iter().collect(),
            since: None,
            limit: None,
        }
    }

    /// Sets `Since`. From which day on.
    #[must_use]
    #[inline]
    pub fn since(mut self, since: values::Date) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets `Limit`. How many.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// A shape.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Adjacent {
    /// Circle.
    Circle(Circle),
    /// Four sides.
    ///
    /// Deprecated since 2025-01-01.
    #[deprecated(note = "deprecated since 2025-01-01")]
    Square(Square),
    /// Point.
    Point,
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// A shape, spread out.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sparse {
    /// Circle.
    Circle(Circle),
    /// Four sides.
    Square(Square),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What a device gets.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceData {
    /// Printer.
    Printer(Circle),
    /// Scanner.
    Scanner(Square),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What to find.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// By ids.
    ByIds(ByIds),
    /// By states.
    ByStates(ByStates),
    #[doc(hidden)]
    __Unknown(values::Json),
}

#[cfg(feature = "sums")]
impl runtime::Operation for Filter {
    type Response = Holder;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "sums/find",
            "/api/golden/v1/sums/find",
            runtime::Effect::Read,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "Ids",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(5),
                    },
                ),
                runtime::Limit::new(
                    "Limit",
                    runtime::Rule::Range {
                        min: Some("1"),
                        max: Some("9"),
                    },
                ),
            ],
        );
}

/// A kind of device.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// It prints.
    Printer,
    /// It scans.
    Scanner,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for DeviceType {}

impl DeviceType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Printer, Self::Scanner];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Printer => "Printer",
            Self::Scanner => "Scanner",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `sums/exchange`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRequest {
    /// Tag and payload.
    pub adjacent: Adjacent,
    /// Tag and a property per case.
    pub sparse: Option<Sparse>,
    /// Several.
    pub many: Vec<Adjacent>,
}

impl ExchangeRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(adjacent: Adjacent, many: impl IntoIterator<Item = Adjacent>) -> Self {
        Self {
            adjacent,
            sparse: None,
            many: many.into_iter().collect(),
        }
    }

    /// Sets `Sparse`. Tag and a property per case.
    #[must_use]
    #[inline]
    pub fn sparse(mut self, sparse: Sparse) -> Self {
        self.sparse = Some(sparse);
        self
    }
}

#[cfg(feature = "sums")]
impl runtime::Operation for ExchangeRequest {
    type Response = ExchangeResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "sums/exchange",
            "/api/golden/v1/sums/exchange",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("sums/find");
}

/// Response of `sums/exchange`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeResponse {
    /// Tag and payload.
    pub adjacent: Option<Adjacent>,
    /// Several.
    pub sparse: Vec<Sparse>,
    /// The holders.
    pub holders: Vec<Holder>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for ExchangeResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `sums`. Values of several shapes.
#[cfg(feature = "sums")]
#[derive(Debug, Clone)]
pub struct Sums {
    client: runtime::Client,
}

#[cfg(feature = "sums")]
impl Sums {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Sends and answers every form of union.
    ///
    /// `POST /api/golden/v1/sums/exchange`
    ///
    /// **Not idempotent:** calling it twice does it twice. It moves money. If the response is lost, check
    /// with `sums/find` before you call it again.
    #[inline]
    pub fn exchange(&self, request: ExchangeRequest) -> runtime::Call<ExchangeRequest> {
        self.client.call(request)
    }

    /// Takes one of two sets of properties.
    ///
    /// `POST /api/golden/v1/sums/find`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn find(&self, request: Filter) -> runtime::Call<Filter> {
        self.client.call(request)
    }
}
