// Generated from schema/paged.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// Three days and a wish.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Days {
    /// On the day itself.
    pub first: bool,
    /// A day later.
    pub second: bool,
    /// Two days later.
    pub third: bool,
    /// What somebody asked for.
    pub wish: Option<String>,
}

impl Days {
    /// Creates it with every flag false, and without any other field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            first: false,
            second: false,
            third: false,
            wish: None,
        }
    }

    /// Sets `First`. On the day itself.
    #[must_use]
    #[inline]
    pub fn first(mut self, first: bool) -> Self {
        self.first = first;
        self
    }

    /// Sets `Second`. A day later.
    #[must_use]
    #[inline]
    pub fn second(mut self, second: bool) -> Self {
        self.second = second;
        self
    }

    /// Sets `Third`. Two days later.
    #[must_use]
    #[inline]
    pub fn third(mut self, third: bool) -> Self {
        self.third = third;
        self
    }

    /// Sets `Wish`. What somebody asked for.
    #[must_use]
    #[inline]
    pub fn wish(mut self, wish: impl Into<String>) -> Self {
        self.wish = Some(wish.into());
        self
    }
}

impl Default for Days {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Identifier of this entry.
    pub id: ids::EntryId,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Its lines.
    pub lines: Vec<String>,
}

/// A line that may lack what the others have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Slip {
    /// The id.
    pub id: Option<i32>,
    /// When it last changed.
    pub updated_utc: Option<values::UtcDateTime>,
}

/// From one instant to another.
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

/// Request of `paged/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Identifiers of the entries.
    ///
    /// Items: 1 to 1000.
    pub entry_ids: Option<Vec<ids::EntryId>>,
    /// Only what was created in this interval.
    ///
    /// At most 1 month long.
    pub created_utc: Option<Interval>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            entry_ids: None,
            created_utc: None,
        }
    }

    /// Sets `EntryIds`. Identifiers of the entries.
    #[must_use]
    #[inline]
    pub fn entry_ids(
        mut self,
        entry_ids: impl IntoIterator<Item = ids::EntryId>,
    ) -> Self {
        self.entry_ids = Some(entry_ids.into_iter().collect());
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: Interval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "paged")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paged/getAll",
            "/api/golden/v1/paged/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "EntryIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(1)),
            ],
        );
}

#[cfg(feature = "paged")]
impl runtime::Paginated for GetAllRequest {
    type Item = Entry;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.entries.len()
    }

    #[inline]
    fn key(item: &Entry) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Entry> {
        response.entries
    }
}

/// Response of `paged/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `paged/getAll/2024-05-06`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2024_05_06Request {}

impl GetAll2024_05_06Request {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAll2024_05_06Request {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "paged")]
impl runtime::Operation for GetAll2024_05_06Request {
    type Response = GetAll2024_05_06Response;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paged/getAll/2024-05-06",
            "/api/golden/v1/paged/getAll/2024-05-06",
            runtime::Effect::Read,
        )
        .paginated();
}

#[cfg(feature = "paged")]
impl runtime::Paginated for GetAll2024_05_06Request {
    type Item = Entry;

    #[inline]
    fn cursor(response: &GetAll2024_05_06Response) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAll2024_05_06Response) -> usize {
        response.entries.len()
    }

    #[inline]
    fn key(item: &Entry) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAll2024_05_06Response) -> Vec<Entry> {
        response.entries
    }
}

/// Response of `paged/getAll/2024-05-06`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2024_05_06Response {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAll2024_05_06Response {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `paged/getOptional`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOptionalRequest {}

impl GetOptionalRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetOptionalRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "paged")]
impl runtime::Operation for GetOptionalRequest {
    type Response = GetOptionalResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paged/getOptional",
            "/api/golden/v1/paged/getOptional",
            runtime::Effect::Read,
        )
        .paginated();
}

#[cfg(feature = "paged")]
impl runtime::Paginated for GetOptionalRequest {
    type Item = Slip;

    #[inline]
    fn cursor(response: &GetOptionalResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetOptionalResponse) -> usize {
        response.slips.len()
    }

    #[inline]
    fn key(item: &Slip) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), item.updated_utc)
    }

    #[inline]
    fn into_items(response: GetOptionalResponse) -> Vec<Slip> {
        response.slips
    }
}

/// Response of `paged/getOptional`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOptionalResponse {
    /// The slips.
    pub slips: Vec<Slip>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetOptionalResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `paged/getNameless`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNamelessRequest {}

impl GetNamelessRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetNamelessRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "paged")]
impl runtime::Operation for GetNamelessRequest {
    type Response = GetNamelessResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paged/getNameless",
            "/api/golden/v1/paged/getNameless",
            runtime::Effect::Read,
        )
        .paginated();
}

#[cfg(feature = "paged")]
impl runtime::Paginated for GetNamelessRequest {
    type Item = Interval;

    #[inline]
    fn cursor(response: &GetNamelessResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetNamelessResponse) -> usize {
        response.spans.len()
    }

    #[inline]
    fn into_items(response: GetNamelessResponse) -> Vec<Interval> {
        response.spans
    }
}

/// Response of `paged/getNameless`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNamelessResponse {
    /// The spans.
    pub spans: Vec<Interval>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetNamelessResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `paged/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// When it holds.
    pub days: Days,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(days: Days) -> Self {
        Self { days }
    }
}

#[cfg(feature = "paged")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paged/add",
            "/api/golden/v1/paged/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("paged/getAll")
        .confirmed_within("CreatedUtc");
}

#[cfg(feature = "paged")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `paged/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {}

impl runtime::OperationResponse for AddResponse {}

/// The operations of `paged`. What comes page by page.
#[cfg(feature = "paged")]
#[derive(Debug, Clone)]
pub struct Paged {
    client: runtime::Client,
}

#[cfg(feature = "paged")]
impl Paged {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the entries.
    ///
    /// `POST /api/golden/v1/paged/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Lists the entries in a newer form.
    ///
    /// `POST /api/golden/v1/paged/getAll/2024-05-06`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all_2024_05_06(
        &self,
        request: GetAll2024_05_06Request,
    ) -> runtime::Call<GetAll2024_05_06Request> {
        self.client.call(request)
    }

    /// Lists entries that need not have an identifier.
    ///
    /// `POST /api/golden/v1/paged/getOptional`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_optional(
        &self,
        request: GetOptionalRequest,
    ) -> runtime::Call<GetOptionalRequest> {
        self.client.call(request)
    }

    /// Lists what nothing tells apart.
    ///
    /// `POST /api/golden/v1/paged/getNameless`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_nameless(
        &self,
        request: GetNamelessRequest,
    ) -> runtime::Call<GetNamelessRequest> {
        self.client.call(request)
    }

    /// Adds an entry.
    ///
    /// `POST /api/golden/v1/paged/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `paged/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about
    /// the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
