// Generated from schema/every_kind.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// One property of each type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AllKinds {
    /// Identifier of this all kinds.
    pub id: ids::ThingId,
    /// The text.
    pub text: String,
    /// The flag.
    pub flag: Option<bool>,
    /// A number.
    pub small: i32,
    /// A large number.
    pub large: Option<i64>,
    /// A large number that is not negative.
    pub huge: Option<u64>,
    /// The price.
    pub price: values::Decimal,
    /// The key.
    pub key: Option<values::Uuid>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// The day.
    pub day: Option<values::Date>,
    /// The month.
    pub month: Option<values::Month>,
    /// A span of time.
    pub span: Option<values::IsoDuration>,
    /// The zone.
    pub zone: Option<String>,
    /// Currency, by its ISO 4217 code.
    pub currency: Option<String>,
    /// The bytes.
    pub bytes: Option<values::Base64>,
    /// The anything.
    pub anything: Option<values::Json>,
    /// The shape.
    pub shape: ShapeKind,
    /// The shapes.
    pub shapes: Vec<ShapeKind>,
    /// The level.
    pub level: Level,
    /// The levels.
    pub levels: Vec<Level>,
    /// A part of the price.
    pub rate: Option<Rate>,
    /// A large number with a name.
    pub serial: Option<Serial>,
    /// What was said.
    pub answer: Option<Answer>,
    /// Numbers by shape.
    pub numbers: std::collections::BTreeMap<ShapeKind, Vec<i32>>,
    /// Texts with gaps.
    pub sparse: Option<Vec<Option<String>>>,
    /// Always there, may be null.
    pub always: Option<String>,
    /// An interval.
    pub inner: Option<Interval>,
    /// A thing by either identifier.
    pub hybrid: Option<values::HybridId<ids::markers::Thing>>,
    /// An old key.
    pub old: Option<ids::OldKey>,
}

impl AllKinds {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        id: ids::ThingId,
        text: impl Into<String>,
        small: i32,
        price: values::Decimal,
        created_utc: values::UtcDateTime,
        shape: ShapeKind,
        shapes: impl IntoIterator<Item = ShapeKind>,
        level: Level,
        levels: impl IntoIterator<Item = Level>,
        numbers: impl IntoIterator<Item = (ShapeKind, Vec<i32>)>,
        always: Option<String>,
    ) -> Self {
        Self {
            id,
            text: text.into(),
            flag: None,
            small,
            large: None,
            huge: None,
            price,
            key: None,
            created_utc,
            day: None,
            month: None,
            span: None,
            zone: None,
            currency: None,
            bytes: None,
            anything: None,
            shape,
            shapes: shapes.into_iter().collect(),
            level,
            levels: levels.into_iter().collect(),
            rate: None,
            serial: None,
            answer: None,
            numbers: numbers.into_iter().collect(),
            sparse: None,
            always,
            inner: None,
            hybrid: None,
            old: None,
        }
    }

    /// Sets `Flag`. The flag.
    #[must_use]
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `Large`. A large number.
    #[must_use]
    #[inline]
    pub fn large(mut self, large: i64) -> Self {
        self.large = Some(large);
        self
    }

    /// Sets `Huge`. A large number that is not negative.
    #[must_use]
    #[inline]
    pub fn huge(mut self, huge: u64) -> Self {
        self.huge = Some(huge);
        self
    }

    /// Sets `Key`. The key.
    #[must_use]
    #[inline]
    pub fn key(mut self, key: values::Uuid) -> Self {
        self.key = Some(key);
        self
    }

    /// Sets `Day`. The day.
    #[must_use]
    #[inline]
    pub fn day(mut self, day: values::Date) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets `Month`. The month.
    #[must_use]
    #[inline]
    pub fn month(mut self, month: values::Month) -> Self {
        self.month = Some(month);
        self
    }

    /// Sets `Span`. A span of time.
    #[must_use]
    #[inline]
    pub fn span(mut self, span: values::IsoDuration) -> Self {
        self.span = Some(span);
        self
    }

    /// Sets `Zone`. The zone.
    #[must_use]
    #[inline]
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }

    /// Sets `Currency`. Currency, by its ISO 4217 code.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `Bytes`. The bytes.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, bytes: impl Into<values::Base64>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    /// Sets `Anything`. The anything.
    #[must_use]
    #[inline]
    pub fn anything(mut self, anything: values::Json) -> Self {
        self.anything = Some(anything);
        self
    }

    /// Sets `Rate`. A part of the price.
    #[must_use]
    #[inline]
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Sets `Serial`. A large number with a name.
    #[must_use]
    #[inline]
    pub fn serial(mut self, serial: Serial) -> Self {
        self.serial = Some(serial);
        self
    }

    /// Sets `Answer`. What was said.
    #[must_use]
    #[inline]
    pub fn answer(mut self, answer: Answer) -> Self {
        self.answer = Some(answer);
        self
    }

    /// Sets `Sparse`. Texts with gaps.
    #[must_use]
    #[inline]
    pub fn sparse(mut self, sparse: impl IntoIterator<Item = Option<String>>) -> Self {
        self.sparse = Some(sparse.into_iter().collect());
        self
    }

    /// Sets `Inner`. An interval.
    #[must_use]
    #[inline]
    pub fn inner(mut self, inner: Interval) -> Self {
        self.inner = Some(inner);
        self
    }

    /// Sets `Hybrid`. A thing by either identifier.
    #[must_use]
    #[inline]
    pub fn hybrid(
        mut self,
        hybrid: impl Into<values::HybridId<ids::markers::Thing>>,
    ) -> Self {
        self.hybrid = Some(hybrid.into());
        self
    }

    /// Sets `Old`. An old key.
    #[must_use]
    #[inline]
    pub fn old(mut self, old: ids::OldKey) -> Self {
        self.old = Some(old);
        self
    }
}

/// From one instant to another.
///
/// At least one of `StartUtc`, `EndUtc` is there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Interval {
    /// When it starts.
    pub start_utc: Option<values::UtcDateTime>,
    /// When it ends.
    pub end_utc: Option<values::UtcDateTime>,
}

impl Interval {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets `StartUtc`. When it starts.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. When it ends.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}

impl Default for Interval {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl From<&runtime::OutcomeUnknown> for Interval {
    #[inline]
    fn from(unknown: &runtime::OutcomeUnknown) -> Self {
        let (start, end) = unknown.interval();
        Self {
            start_utc: Some(start),
            end_utc: Some(end),
        }
    }
}

/// What it looks like.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShapeKind {
    /// Round.
    Circle,
    /// Square.
    Square,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ShapeKind {}

impl ShapeKind {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Circle, Self::Square];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "Circle",
            Self::Square => "Square",
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

/// How hard it is.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// For beginners.
    Easy,
    /// For everybody.
    Value1,
    /// The value `-1`.
    Minus1,
    #[doc(hidden)]
    __Unknown(values::UnknownValue<i32>),
}

impl Eq for Level {}

impl Level {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Easy, Self::Value1, Self::Minus1];

    /// The former name of [`Value1`](Self::Value1).
    #[allow(non_upper_case_globals)]
    #[deprecated(note = "renamed to `Value1`")]
    pub const Second: Self = Self::Value1;

    /// What the value is in JSON, also of one that is not known.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::Easy => 0,
            Self::Value1 => 1,
            Self::Minus1 => -1,
            Self::__Unknown(value) => value.get(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// A part of the price.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rate {
    /// A half.
    Value0_5,
    /// The value `1`.
    Value1,
    /// A quarter back.
    Minus0_25,
    #[doc(hidden)]
    __Unknown(values::UnknownValue<values::Decimal>),
}

impl Eq for Rate {}

impl Rate {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Value0_5, Self::Value1, Self::Minus0_25];

    /// What the value is in JSON, also of one that is not known.
    #[must_use]
    pub fn value(&self) -> values::Decimal {
        match self {
            Self::Value0_5 => values::Decimal::from_i128_with_scale(5, 1),
            Self::Value1 => values::Decimal::from_i128_with_scale(1, 0),
            Self::Minus0_25 => values::Decimal::from_i128_with_scale(-25, 2),
            Self::__Unknown(value) => value.get(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Numbers of series.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Serial {
    /// The last one.
    Value18446744073709551615,
    #[doc(hidden)]
    __Unknown(values::UnknownValue<u64>),
}

impl Eq for Serial {}

impl Serial {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Value18446744073709551615];

    /// What the value is in JSON, also of one that is not known.
    #[must_use]
    pub fn value(&self) -> u64 {
        match self {
            Self::Value18446744073709551615 => 18446744073709551615,
            Self::__Unknown(value) => value.get(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// What was said.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// It was agreed.
    True,
    #[doc(hidden)]
    __Unknown(values::UnknownValue<bool>),
}

impl Eq for Answer {}

impl Answer {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::True];

    /// What the value is in JSON, also of one that is not known.
    #[must_use]
    pub fn value(&self) -> bool {
        match self {
            Self::True => true,
            Self::__Unknown(value) => value.get(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `everyKind/set`.
///
/// At least one of `Amount`, `Code` is there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetRequest {
    /// The required.
    pub required: AllKinds,
    /// Words.
    ///
    /// Items: 1 to 10. No duplicates. Length of each item: at most 50 characters. Pattern of each item:
    /// `^[a-z]*$`.
    pub tags: Vec<String>,
    /// Rows of digits.
    ///
    /// Items of each item: at most 3. Range of each item of each item: 1 to 9.
    pub grid: Option<Vec<Vec<i32>>>,
    /// Prices by shape.
    ///
    /// Range of each value: at least 0.
    pub prices: Option<
        values::UpdateValue<
            std::collections::BTreeMap<ShapeKind, Option<values::Decimal>>,
        >,
    >,
    /// An amount.
    ///
    /// Range: -1.5 to 100.25.
    pub amount: Option<values::Decimal>,
    /// The code.
    ///
    /// Length: 2 to 3 characters.
    pub code: Option<String>,
    /// An interval.
    ///
    /// At most 3 months long.
    pub interval: Option<Interval>,
    /// When it is shown.
    ///
    /// At most 100 days long.
    pub season: Option<Interval>,
}

impl SetRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        required: AllKinds,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            required,
            tags: tags.into_iter().map(Into::into).collect(),
            grid: None,
            prices: None,
            amount: None,
            code: None,
            interval: None,
            season: None,
        }
    }

    /// Sets `Grid`. Rows of digits.
    #[must_use]
    #[inline]
    pub fn grid(mut self, grid: impl IntoIterator<Item = Vec<i32>>) -> Self {
        self.grid = Some(grid.into_iter().collect());
        self
    }

    /// Changes `Prices`. Prices by shape.
    #[must_use]
    #[inline]
    pub fn prices(
        mut self,
        prices: impl IntoIterator<Item = (ShapeKind, Option<values::Decimal>)>,
    ) -> Self {
        self.prices = Some(values::UpdateValue::new(prices.into_iter().collect()));
        self
    }

    /// Sets `Amount`. An amount.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: values::Decimal) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `Code`. The code.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `Interval`. An interval.
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: Interval) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Sets `Season`. When it is shown.
    #[must_use]
    #[inline]
    pub fn season(mut self, season: Interval) -> Self {
        self.season = Some(season);
        self
    }
}

#[cfg(feature = "every-kind")]
impl runtime::Operation for SetRequest {
    type Response = SetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "everyKind/set",
            "/api/golden/v1/everyKind/set",
            runtime::Effect::AbsoluteWrite,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "",
                    runtime::Rule::AtLeastOneOf(&["Amount", "Code"]),
                ),
                runtime::Limit::new(
                    "Required.Inner",
                    runtime::Rule::AtLeastOneOf(&["StartUtc", "EndUtc"]),
                ),
                runtime::Limit::new(
                    "Tags",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
                runtime::Limit::new("Tags", runtime::Rule::Unique),
                runtime::Limit::new(
                    "Tags[]",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(50),
                    },
                ),
                runtime::Limit::new(
                    "Grid[]",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(3),
                    },
                ),
                runtime::Limit::new(
                    "Grid[][]",
                    runtime::Rule::Range {
                        min: Some("1"),
                        max: Some("9"),
                    },
                ),
                runtime::Limit::new(
                    "Prices.Value{}",
                    runtime::Rule::Range {
                        min: Some("0"),
                        max: None,
                    },
                ),
                runtime::Limit::new(
                    "Amount",
                    runtime::Rule::Range {
                        min: Some("-1.5"),
                        max: Some("100.25"),
                    },
                ),
                runtime::Limit::new(
                    "Code",
                    runtime::Rule::Length {
                        min: Some(2),
                        max: Some(3),
                    },
                ),
                runtime::Limit::new("Interval", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "Interval",
                    runtime::Rule::AtLeastOneOf(&["StartUtc", "EndUtc"]),
                ),
                runtime::Limit::new("Season", runtime::Rule::MaxDays(100)),
                runtime::Limit::new(
                    "Season",
                    runtime::Rule::AtLeastOneOf(&["StartUtc", "EndUtc"]),
                ),
            ],
        );
}

/// Response of `everyKind/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetResponse {
    /// The things.
    pub things: Vec<AllKinds>,
    /// The labels.
    pub labels: std::collections::BTreeMap<String, String>,
    /// The maybe.
    pub maybe: Vec<String>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for SetResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `everyKind`. A property of every kind.
#[cfg(feature = "every-kind")]
#[derive(Debug, Clone)]
pub struct EveryKind {
    client: runtime::Client,
}

#[cfg(feature = "every-kind")]
impl EveryKind {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Sends every kind.
    ///
    /// `POST /api/golden/v1/everyKind/set`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change.
    ///
    /// At least one of `Amount`, `Code` is there.
    #[inline]
    pub fn set(&self, request: SetRequest) -> runtime::Call<SetRequest> {
        self.client.call(request)
    }
}
