//! The JSON that a call brought. What goes wrong here goes wrong after the call, so the error says so.

use mews_connector_language::model::{Operation, Type};
use mews_connector_language::value::json::Json;
use mews_connector_runtime::Response;
use mews_connector_runtime::values::Json as Text;

use crate::exit::{Exit, Failure};
use crate::{api, json, words};

const NO_CONTENT: u16 = 204;

/// Reads the response of a call that has no pages. One without content will do where nothing has to be in it.
pub(crate) fn single(operation: &Operation, response: &Response<Text>) -> Result<Json, Failure> {
    if response.status() == NO_CONTENT && promises_something(operation) {
        return Err(unreadable(operation, "the body is empty (status 204)"));
    }
    read(operation, response.value.as_str().as_bytes())
}

/// Reads a response, or a page of one.
pub(crate) fn read(operation: &Operation, text: &[u8]) -> Result<Json, Failure> {
    json::parse(text).map_err(|problem| unreadable(operation, &problem))
}

/// Whether a response without any property would not be what the schema promises; a list that is missing has no items.
fn promises_something(operation: &Operation) -> bool {
    let mut fields = operation.response.fields(api::schema()).iter();
    fields.any(|it| {
        it.is_certain() && !it.may_end() && !matches!(it.ty, Type::List(_) | Type::Map(..))
    })
}

fn unreadable(operation: &Operation, problem: &str) -> Failure {
    let done = match words::is_write(operation) {
        true => "; it was carried out",
        false => "",
    };
    let path = operation.path();
    let text = format!("{path}: the response could not be read: {problem}{done}");
    Failure::Ended(Exit::Failed, text)
}
