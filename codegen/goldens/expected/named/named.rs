// Generated from schema/named.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};

/// A model with a name of the prelude.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    /// A name of the prelude.
    pub none: String,
    /// A name of the prelude.
    pub some: Option<String>,
}

impl OptionType {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(none: impl Into<String>) -> Self {
        Self {
            none: none.into(),
            some: None,
        }
    }

    /// Sets `Some`. A name of the prelude.
    #[must_use]
    #[inline]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }
}

/// A model with a name of the prelude.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VecType {
    /// A name of the prelude.
    pub ok: String,
}

impl VecType {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(ok: impl Into<String>) -> Self {
        Self { ok: ok.into() }
    }
}

/// A model with a name of the prelude.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultType {
    /// A name of the prelude.
    pub err: OptionType,
}

impl ResultType {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(err: OptionType) -> Self {
        Self { err }
    }
}

/// A model with a name of the prelude.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StringType {
    /// A name of the prelude.
    pub box_: Option<BoxType>,
}

/// A model with a name of the prelude.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BoxType {
    /// A name the serialiser might use.
    pub serializer: String,
    /// A name the deserialiser might use.
    pub deserializer: Option<String>,
    /// A name of a local.
    pub object: Option<String>,
    /// A name of a local.
    pub fields: Option<String>,
}

/// Difficult values.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A keyword.
    Self_,
    /// A name of the prelude.
    None,
    /// A name of the prelude.
    Some,
    /// A name of the prelude.
    Ok,
    /// The name of the variant for what is not known.
    Unknown,
    /// Digits apart.
    ItN2_1,
    /// Digits together.
    ItN21,
    /// A leading digit.
    _1st,
    /// A dash.
    LowerCase,
    /// Nothing.
    Empty,
    /// A blank.
    TwoWords,
    /// A capital.
    Active,
    /// None.
    InLowerCase,
    /// No letter at all.
    Star,
    /// Letters beyond ASCII.
    Größe,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for Kind {}

impl Kind {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Self_,
        Self::None,
        Self::Some,
        Self::Ok,
        Self::Unknown,
        Self::ItN2_1,
        Self::ItN21,
        Self::_1st,
        Self::LowerCase,
        Self::Empty,
        Self::TwoWords,
        Self::Active,
        Self::InLowerCase,
        Self::Star,
        Self::Größe,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "Self",
            Self::None => "None",
            Self::Some => "Some",
            Self::Ok => "Ok",
            Self::Unknown => "Unknown",
            Self::ItN2_1 => "IT_N2_1",
            Self::ItN21 => "IT_N21",
            Self::_1st => "1st",
            Self::LowerCase => "lower-case",
            Self::Empty => "",
            Self::TwoWords => "two words",
            Self::Active => "Active",
            Self::InLowerCase => "active",
            Self::Star => "*",
            Self::Größe => "Größe",
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

/// Request of `named/move`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MoveRequest {
    /// A keyword.
    pub type_: String,
    /// A keyword that cannot be raw.
    pub self_: String,
    /// A keyword that cannot be raw.
    pub crate_: Option<String>,
    /// A keyword.
    pub async_: Option<bool>,
    /// The name of the constructor.
    pub new: Option<String>,
    /// The name of a method.
    pub clone: Option<String>,
    /// A leading digit.
    pub _2fa_code: Option<String>,
    /// An acronym.
    pub https_url: Option<String>,
    /// A plural acronym.
    pub i_ds: Option<Vec<String>>,
    /// A model with a name of the prelude.
    pub mutex: Option<OptionType>,
    /// A list of a model with a name of the prelude.
    pub vec: Vec<VecType>,
    /// Another.
    pub runtime: Option<ResultType>,
    /// Lower case.
    pub value: Option<String>,
    /// Named by hand.
    pub own_name: Option<String>,
    /// A sign before it.
    pub id: Option<String>,
    /// A sign before a keyword.
    pub ref_: Option<String>,
    /// A dash and a point.
    pub x_large_size: Option<String>,
    /// A blank.
    pub unit_price: Option<String>,
    /// Letters beyond ASCII.
    pub größe: Option<String>,
    /// No letter at all.
    pub at: Option<String>,
}

impl MoveRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        self_: impl Into<String>,
        vec: impl IntoIterator<Item = VecType>,
    ) -> Self {
        Self {
            type_: type_.into(),
            self_: self_.into(),
            crate_: None,
            async_: None,
            new: None,
            clone: None,
            _2fa_code: None,
            https_url: None,
            i_ds: None,
            mutex: None,
            vec: vec.into_iter().collect(),
            runtime: None,
            value: None,
            own_name: None,
            id: None,
            ref_: None,
            x_large_size: None,
            unit_price: None,
            größe: None,
            at: None,
        }
    }

    /// Sets `Crate`. A keyword that cannot be raw.
    #[must_use]
    #[inline]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `Async`. A keyword.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// Sets `New`. The name of the constructor.
    #[must_use]
    #[inline]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Sets `Clone`. The name of a method.
    #[must_use]
    #[inline]
    pub fn clone_(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets `2faCode`. A leading digit.
    #[must_use]
    #[inline]
    pub fn _2fa_code(mut self, _2fa_code: impl Into<String>) -> Self {
        self._2fa_code = Some(_2fa_code.into());
        self
    }

    /// Sets `HTTPSUrl`. An acronym.
    #[must_use]
    #[inline]
    pub fn https_url(mut self, https_url: impl Into<String>) -> Self {
        self.https_url = Some(https_url.into());
        self
    }

    /// Sets `IDs`. A plural acronym.
    #[must_use]
    #[inline]
    pub fn i_ds(mut self, i_ds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.i_ds = Some(i_ds.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Mutex`. A model with a name of the prelude.
    #[must_use]
    #[inline]
    pub fn mutex(mut self, mutex: OptionType) -> Self {
        self.mutex = Some(mutex);
        self
    }

    /// Sets `Runtime`. Another.
    #[must_use]
    #[inline]
    pub fn runtime(mut self, runtime: ResultType) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Sets `value`. Lower case.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `self_name`. Named by hand.
    #[must_use]
    #[inline]
    pub fn own_name(mut self, own_name: impl Into<String>) -> Self {
        self.own_name = Some(own_name.into());
        self
    }

    /// Sets `@id`. A sign before it.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `$ref`. A sign before a keyword.
    #[must_use]
    #[inline]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets `x-large.size`. A dash and a point.
    #[must_use]
    #[inline]
    pub fn x_large_size(mut self, x_large_size: impl Into<String>) -> Self {
        self.x_large_size = Some(x_large_size.into());
        self
    }

    /// Sets `Unit price`. A blank.
    #[must_use]
    #[inline]
    pub fn unit_price(mut self, unit_price: impl Into<String>) -> Self {
        self.unit_price = Some(unit_price.into());
        self
    }

    /// Sets `Größe`. Letters beyond ASCII.
    #[must_use]
    #[inline]
    pub fn größe(mut self, größe: impl Into<String>) -> Self {
        self.größe = Some(größe.into());
        self
    }

    /// Sets `@`. No letter at all.
    #[must_use]
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

#[cfg(feature = "named")]
impl runtime::Operation for MoveRequest {
    type Response = MoveResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "named/move",
        "/api/golden/v1/named/move",
        runtime::Effect::AbsoluteWrite,
    );
}

/// Response of `named/move`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MoveResponse {
    /// A model with a name of the prelude.
    pub string: Option<StringType>,
    /// An enum with difficult values.
    pub kind: Kind,
    /// A field that the bindings have too.
    pub refused: Vec<String>,
    /// The boxes.
    pub boxes: Vec<BoxType>,
    /// The values.
    pub values: Vec<String>,
    /// The codec.
    pub codec: Option<String>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for MoveResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `named/getAll/2023-06-06`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2023_06_06Request {}

impl GetAll2023_06_06Request {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAll2023_06_06Request {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "named")]
impl runtime::Operation for GetAll2023_06_06Request {
    type Response = GetAll2023_06_06Response;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "named/getAll/2023-06-06",
        "/api/golden/v1/named/getAll/2023-06-06",
        runtime::Effect::Read,
    );
}

/// Response of `named/getAll/2023-06-06`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2023_06_06Response {}

impl runtime::OperationResponse for GetAll2023_06_06Response {}

/// The operations of `named`. An obstacle course of names.
#[cfg(feature = "named")]
#[derive(Debug, Clone)]
pub struct Named {
    client: runtime::Client,
}

#[cfg(feature = "named")]
impl Named {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// A keyword as an operation.
    ///
    /// `POST /api/golden/v1/named/move`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change.
    #[inline]
    pub fn move_(&self, request: MoveRequest) -> runtime::Call<MoveRequest> {
        self.client.call(request)
    }

    /// A dated operation.
    ///
    /// `POST /api/golden/v1/named/getAll/2023-06-06`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all_2023_06_06(
        &self,
        request: GetAll2023_06_06Request,
    ) -> runtime::Call<GetAll2023_06_06Request> {
        self.client.call(request)
    }
}
