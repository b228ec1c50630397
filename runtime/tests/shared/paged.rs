//! What a request with pages tells about its response, as generated code does.

/// Implements `Paginated` for a request: the type of its response, the field and the type of the items, and the
/// fields that are their key, where they have one.
macro_rules! paged {
    ($request:ty, $response:ty, $items:ident: $item:ty $(, key: $id:ident, $updated:ident)?) => {
        impl mews_connector_runtime::Paginated for $request {
            type Item = $item;

            fn cursor(response: &$response) -> Option<&mews_connector_runtime::pages::Cursor> {
                response.cursor.as_ref()
            }

            fn count(response: &$response) -> usize {
                response.$items.len()
            }

            $(fn key(item: &$item) -> Option<mews_connector_runtime::pages::Key> {
                mews_connector_runtime::pages::Key::of(Some(&item.$id), item.$updated)
            })?

            fn into_items(response: $response) -> Vec<$item> {
                response.$items
            }
        }
    };
}
pub(crate) use paged;
