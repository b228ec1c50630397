//! What `emit/operations.rs` promises of an operation: the method that calls it, what it sends and what answers it, and the type
//! of what its pages hold. The method of the client that leads to it is a part of the call.

use std::iter::once;

use super::SETTLED;
use super::item::{Item, Kind, Signature, Usage};
use super::ty::{CRATE, path, ty};
use crate::ir::{Handle, Operation, Ty, TypePath};

impl<'a> Item<'a> {
    pub(super) fn operation(&mut self, module: &str, handle: &'a Handle, operation: &'a Operation) {
        let client = handle.client_method.as_str();
        self.path = format!("{module}::{}::{}", handle.name, operation.method);
        for name in once(&operation.method).chain(&operation.was) {
            let signature = Signature::Call(client, &operation.request, &operation.response);
            let usage = Usage::of(move || call(client, name, operation));
            self.add(Kind::Method, name, "", signature, usage).former = *name != operation.method;
        }
        self.deprecated("", operation.deprecated.as_ref());
    }

    pub(super) fn confirmation(&mut self, write: &'a TypePath, read: &'a Ty) {
        let usage = Usage::of(move || narrow(write, read));
        self.typed(Kind::Trait, "Confirmed", SETTLED, read, usage);
    }

    pub(super) fn pages(&mut self, request: &'a TypePath, item: &'a Ty) {
        let usage = Usage::of(move || items(request, item));
        self.typed(Kind::Pages, "items", "#cursor", item, usage);
    }
}

/// Calls an operation by one of its names.
fn call(client: &str, method: &str, operation: &Operation) -> String {
    let (request, response) = (path(&operation.request), path(&operation.response));
    format!(
        "async fn call(\n    client: &{CRATE}::Client,\n    request: {request},\n) -> Result<{response}, {CRATE}::Error> {{\n    client.{client}().{method}(request).await\n}}"
    )
}

/// Asks the read that settles a write about the time in question.
fn narrow(write: &TypePath, read: &Ty) -> String {
    let (write, read) = (path(write), ty(read));
    format!(
        "fn narrow(unknown: &{CRATE}::OutcomeUnknown, read: {read}) -> {read} {{\n    unknown.narrow::<{write}>(read)\n}}"
    )
}

/// Pages through the items of a request.
fn items(request: &TypePath, item: &Ty) -> String {
    format!(
        "fn items<T: {CRATE}::runtime::Paginated<Item = {}>>() {{}}\n\nfn pages() {{\n    items::<{}>();\n}}",
        ty(item),
        path(request)
    )
}
