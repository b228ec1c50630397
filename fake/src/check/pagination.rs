//! Count and cursor of a paginated operation.

use mews_connector_language::model::{Operation, Pagination, Scalar};

use mews_connector_language::value::{scalars, validate};

use super::{At, Rejection};
use crate::json::Json;

/// The part of a list that a request asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    /// The most items to answer.
    pub(crate) count: usize,
    /// The identifier of the last item that the caller has seen.
    pub(crate) cursor: Option<String>,
}

const COUNT: &str = "Count";
const CURSOR: &str = "Cursor";

/// Reads the pagination property, which has been taken out of the body.
pub(super) fn check(
    pagination: &Pagination,
    operation: &Operation,
    value: Option<&Json>,
) -> Result<Option<Page>, Rejection> {
    let at = At::ROOT.name(&pagination.request);
    let max = pagination.max_count;
    let Some(pages) = &operation.pages else {
        return match value {
            Some(_) => Err(Rejection::invalid(
                &at,
                "unknown",
                "the operation is not paginated",
            )),
            None => Ok(None),
        };
    };
    let object = match value {
        None | Some(Json::Null) if pages.optional => {
            return Ok(Some(Page {
                count: usize::try_from(max).unwrap_or(usize::MAX),
                cursor: None,
            }));
        }
        None | Some(Json::Null) => {
            return Err(Rejection::invalid(&at, "required", "it is required"));
        }
        Some(Json::Object(object)) => object,
        Some(other) => return Err(validate::wrong(&at, "an object", other).into()),
    };
    if let Some(name) = object.keys().find(|name| *name != COUNT && *name != CURSOR) {
        return Err(Rejection::invalid(
            &at.name(name),
            "unknown",
            "there is no such property",
        ));
    }
    let at_count = at.name(COUNT);
    let value = object
        .get(COUNT)
        .ok_or_else(|| Rejection::invalid(&at_count, "required", "it is required"))?;
    validate::scalar(&at_count, Scalar::Int32, value)?;
    let number = match value {
        Json::Number(text) => scalars::whole(text).and_then(|number| u32::try_from(number).ok()),
        _ => None,
    };
    let Some(count) = number.filter(|count| (1..=max).contains(count)) else {
        return Err(Rejection::invalid(
            &at_count,
            "range",
            format_args!("a number from 1 to {max} is expected"),
        ));
    };
    let cursor = match object.get(CURSOR) {
        None | Some(Json::Null) => None,
        Some(cursor) => {
            validate::scalar(&at.name(CURSOR), Scalar::Uuid, cursor)?;
            cursor.as_str().map(str::to_owned)
        }
    };
    Ok(Some(Page {
        count: usize::try_from(count).unwrap_or(usize::MAX),
        cursor,
    }))
}
