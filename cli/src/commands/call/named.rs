//! How many items a request names by their own identifiers: there cannot be more of them.

use std::collections::BTreeSet;

use mews_connector_language::model::{Operation, Request, Type};
use mews_connector_language::value::json::Json;

use crate::json;
use crate::output::Rows;

/// The number of items that are named; `None` where the request does not name them.
pub(super) fn count(operation: &Operation, rows: &Rows, body: &Json) -> Option<u64> {
    let Request::Fields(fields) = &operation.request else {
        return None;
    };
    let own = rows.columns.iter().find(|column| column.name() == "Id")?;
    let names_items = |ty: &Type| matches!(ty, Type::List(item) if **item == own.ty);
    let counts = fields.iter().filter_map(|field| {
        let is_list = match &field.ty {
            Type::Nullable(inner) => names_items(inner),
            ty => names_items(ty),
        };
        let named = body.get(&field.name).filter(|_| is_list)?.as_array()?;
        let different: BTreeSet<_> = named.iter().map(json::compact).collect();
        u64::try_from(different.len()).ok()
    });
    counts.min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    #[test]
    fn only_identifiers_of_the_items_themselves_count() {
        let count = |path: (&str, &str), body: &str| {
            let operation = api::operation(path.0, path.1).unwrap();
            let rows = Rows::of_operation(api::schema(), operation);
            count(operation, &rows, &json::parse(body.as_bytes()).unwrap())
        };
        let reservations = ("reservations", "getAll/2023-06-06");
        let named = r#"{"ReservationIds":["a","b","a"]}"#;
        assert_eq!(count(reservations, named), Some(2));
        assert_eq!(count(reservations, r#"{"ServiceIds":["a"]}"#), None);
        assert_eq!(count(reservations, "{}"), None);
        let threads = r#"{"MessageThreadIds":["a"]}"#;
        assert_eq!(count(("messages", "getAll"), threads), None);
        assert_eq!(count(("messageThreads", "getAll"), threads), Some(1));
    }
}
