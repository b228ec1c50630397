//! A call whose request is serialised: what streams, splits and parts are made of.

use crate::check::{self, Violation};
use crate::client::Client;
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::{Facts, Operation};
use crate::options::CallOptions;
use crate::pages::{Limitation, PageOptions};
use crate::pending::{Finish, PageRequest, Pending};
use crate::reading::decode;
use crate::request::Request;
use crate::response::{RawResponse, Response};

/// A call of a known operation, ready to be sent any number of times, or the reason why it cannot be.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) client: Client,
    pub(crate) facts: &'static Facts,
    pub(crate) request: Result<Request, Error>,
    pub(crate) options: CallOptions,
    pub(crate) page: PageOptions,
}

impl Prepared {
    /// The name of the operation. That of its facts says nothing where only the caller knows it.
    pub(crate) fn name(&self) -> Name {
        match &self.request {
            Ok(request) => request.target.name.clone(),
            Err(error) => error.operation().to_owned().into(),
        }
    }

    /// Looks at the headers, and compares the request with the limits of the operation, unless the caller does not want
    /// that.
    pub(crate) fn checked(mut self) -> Self {
        if let Some(headers) = &self.options.headers
            && self.request.is_ok()
            && let Some(flaw) = headers.flaw(self.client.scrubber())
        {
            let error = self.refused(format!("a header of the call {flaw}"));
            return self.with_error(error);
        }
        if self.client.inner().connection.check_limits
            && !self.options.unchecked
            && let Ok(request) = &self.request
            && let Some(violation) = check::violation(&request.body, self.facts.limits)
        {
            self.request = Err(self.violated(violation));
        }
        self
    }

    fn violated(&self, violation: Violation) -> Error {
        let detail = violation.describe(self.facts.effect);
        failure::violation(self.client.scrubber(), &self.name(), detail, violation)
    }

    pub(crate) fn refused(&self, detail: impl Into<String>) -> Error {
        failure::refused(self.client.scrubber(), &self.name(), detail)
    }

    pub(crate) fn with_error(mut self, error: Error) -> Self {
        self.request = Err(error);
        self
    }

    pub(crate) fn with_body(mut self, body: String) -> Self {
        if let Ok(request) = &mut self.request {
            request.body = body.into();
        }
        self
    }

    /// The serialised request.
    pub(crate) fn body(&self) -> Result<&str, Error> {
        let request = self.request.as_ref().map_err(Clone::clone)?;
        std::str::from_utf8(&request.body).map_err(|_| self.refused("the request is not UTF-8"))
    }

    /// The call of one page, or of the whole where there are no pages.
    fn limitation(&self) -> Option<Limitation> {
        let max = self.client.api().max_page_count;
        self.facts.paginated.then(|| self.page.first(max))
    }

    /// The page to ask for, smaller if need be, unless the caller chose its size.
    fn asked(&self) -> Option<PageRequest> {
        let limitation = self.limitation()?;
        Some(match self.page.count {
            Some(_) => PageRequest::For(limitation),
            None => PageRequest::AtMost(limitation),
        })
    }

    pub(crate) fn pending<O: Operation>(self) -> Pending<O::Response> {
        self.finished(|client, operation, raw| decode(client, operation, &raw))
    }

    pub(crate) fn response<O: Operation>(self) -> Pending<Response<O::Response>> {
        self.finished(|client, operation, raw| {
            let value = decode(client, operation, &raw)?;
            Ok(raw.into_response(value))
        })
    }

    pub(crate) fn raw(self) -> Pending<RawResponse> {
        let page = self.limitation().map(PageRequest::For);
        self.start(page, |_, _, raw| Ok(raw))
    }

    /// Starts the call; `finish` makes its result of the response.
    pub(crate) fn finished<T>(self, finish: Finish<T>) -> Pending<T> {
        let page = self.asked();
        self.start(page, finish)
    }

    fn start<T>(self, page: Option<PageRequest>, finish: Finish<T>) -> Pending<T> {
        Pending::new(self.client, self.request, page, self.options, finish)
    }
}
