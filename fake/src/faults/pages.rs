//! Pages that do not keep to the rules.

use mews_connector_language::model::Operation;

use super::{Context, PageTrick};
use crate::json::{Json, Object};
use crate::plan::ID;

/// Changes the body of a page. That it is too long was seen to before it was made.
pub(super) fn change(
    context: &Context<'_>,
    operation: &Operation,
    trick: PageTrick,
    body: &mut Object,
) {
    let Some(pages) = &operation.pages else {
        return;
    };
    let pagination = &context.catalog.schema().api.pagination;
    let items = body.get(&pages.items).and_then(Json::as_array);
    match trick {
        PageTrick::SameCursor => {
            let sent = context
                .request
                .and_then(|request| request.get(&pagination.request)?.get("Cursor"));
            if let Some(cursor) = sent.filter(|cursor| !cursor.is_null()) {
                body.insert(pagination.response.clone(), cursor.clone());
            }
        }
        PageTrick::Empty => {
            body.insert(pages.items.clone(), Json::Array(Vec::new()));
        }
        PageTrick::Repeat => {
            // The next page starts after the item that the cursor names.
            if let Some([.., before, _]) = items
                && let Some(id) = before.get(ID).cloned()
            {
                body.insert(pagination.response.clone(), id);
            }
        }
        PageTrick::TooLong => {}
    }
}
