//! The rows of a response and their columns, from the schema.

use std::slice;

use mews_connector_language::Schema;
use mews_connector_language::model::{COLUMN_DEPTH, Field, Operation, Response, Type};
use mews_connector_language::value::json::Json;

use crate::json;

/// One column: a path of property names, and the type at its end.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub(crate) path: Vec<String>,
    pub(crate) ty: Type,
}

/// Where the rows of a response are.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    /// The property that holds them; `None` when the response is the one row.
    pub(crate) property: Option<String>,
    /// All columns that the schema gives.
    pub(crate) columns: Vec<Column>,
    /// The names of those with which a table starts, as the model of a row lists them.
    first: Vec<String>,
}

impl Column {
    /// `Owner.Id`.
    pub(crate) fn name(&self) -> String {
        self.path.join(".")
    }

    /// The value of a row.
    pub(crate) fn value<'v>(&self, row: &'v Json) -> Option<&'v Json> {
        let mut value = row;
        for name in &self.path {
            value = value.get(name)?;
        }
        match value {
            Json::Null => None,
            value => Some(value),
        }
    }

    /// The text of a cell: a text as it is, everything else as JSON.
    pub(crate) fn cell(&self, row: &Json) -> String {
        match self.value(row) {
            None => String::new(),
            Some(Json::String(text)) => text.clone(),
            Some(value) => json::compact(value),
        }
    }
}

impl Rows {
    /// The rows of the responses of an operation: its items where it has pages, the list where there is exactly one, and
    /// otherwise the response itself.
    pub(crate) fn of_operation(schema: &Schema, operation: &Operation) -> Self {
        let fields = operation.response.fields(schema);
        let wanted = operation.pages.as_ref().map(|pages| &pages.items);
        let mut lists = fields.iter().filter(|field| match wanted {
            Some(name) => field.name == *name,
            None => matches!(field.ty, Type::List(_)),
        });
        let list = lists.next().filter(|_| lists.next().is_none());
        let mut columns = Vec::new();
        let (property, model) = match list.map(|field| (field, &field.ty)) {
            Some((field, Type::List(item))) if let Type::Model(name) = bare(item) => {
                collect(schema, bare(item), &mut Vec::new(), &mut columns);
                (Some(field.name.clone()), Some(name))
            }
            _ => {
                of_fields(schema, fields, &mut Vec::new(), &mut columns);
                let model = match &operation.response {
                    Response::Model(name) => Some(name),
                    Response::Fields(_) => None,
                };
                (None, model)
            }
        };
        let model = model.and_then(|name| schema.models.get(name));
        Self {
            property,
            columns,
            first: model.map_or_else(Vec::new, |model| model.columns.clone()),
        }
    }

    /// All columns, those that people look for first.
    pub(super) fn for_table(&self) -> Vec<Column> {
        let place = |column: &Column| {
            let name = column.name();
            let found = self.first.iter().position(|it| *it == name);
            found.unwrap_or(self.first.len())
        };
        let mut columns = self.columns.clone();
        columns.sort_by_cached_key(place);
        columns
    }

    /// The rows of a document.
    pub(crate) fn of<'d>(&self, document: &'d Json) -> &'d [Json] {
        match &self.property {
            Some(name) => document.get(name).and_then(Json::as_array).unwrap_or(&[]),
            None => slice::from_ref(document),
        }
    }

    /// The columns with these names, in this order.
    pub(crate) fn choose(&self, names: &[String]) -> Result<Vec<Column>, String> {
        let find = |name: &String| {
            let found = self
                .columns
                .iter()
                .find(|it| it.name().eq_ignore_ascii_case(name));
            found.cloned().ok_or_else(|| {
                let known: Vec<_> = self.columns.iter().map(Column::name).collect();
                format!(
                    "--columns: there is no column `{name}`; there are: {}",
                    known.join(", ")
                )
            })
        };
        names.iter().map(find).collect()
    }
}

fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => bare(inner),
        other => other,
    }
}

fn of_fields(schema: &Schema, fields: &[Field], path: &mut Vec<String>, columns: &mut Vec<Column>) {
    for field in fields {
        path.push(field.name.clone());
        collect(schema, &field.ty, path, columns);
        path.pop();
    }
}

fn collect(schema: &Schema, ty: &Type, path: &mut Vec<String>, columns: &mut Vec<Column>) {
    match bare(ty) {
        Type::Model(name) if path.len() < COLUMN_DEPTH => {
            let fields = schema.models.get(name).map_or(&[][..], |it| &it.fields);
            of_fields(schema, fields, path, columns);
        }
        other => columns.push(Column {
            path: path.clone(),
            ty: other.clone(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    fn rows(resource: &str, action: &str) -> Rows {
        Rows::of_operation(api::schema(), api::operation(resource, action).unwrap())
    }

    #[test]
    fn rows_are_the_items_of_a_page_or_the_answer() {
        let messages = rows("messages", "getAll");
        assert_eq!(messages.property.as_deref(), Some("Messages"));
        let names: Vec<_> = messages.columns.iter().map(Column::name).collect();
        assert_eq!(
            names,
            [
                "Id",
                "MessageThreadId",
                "Text",
                "Sender.Discriminator",
                "Sender.Value",
                "CreatedUtc"
            ]
        );
        assert_eq!(
            rows("reservations", "getAll").property.as_deref(),
            Some("Reservations")
        );
        assert_eq!(rows("reservations", "addCompanion").property, None);
    }

    #[test]
    fn tables_start_with_the_columns_of_the_model() {
        let start = |resource: &str, action: &str| -> Vec<String> {
            let columns = rows(resource, action).for_table();
            columns.iter().take(4).map(Column::name).collect()
        };
        let messages = ["CreatedUtc", "Sender.Discriminator", "Text", "Id"];
        assert_eq!(start("messages", "getAll"), messages);
        let customer = ["Number", "LastName", "FirstName", "Email"];
        assert_eq!(start("customers", "getAll"), customer);
        assert_eq!(start("customers", "add"), customer);
    }

    #[test]
    fn every_column_that_a_schema_may_name_is_one_of_a_table() {
        let mut tables = 0;
        for operation in api::schema().resources.iter().flat_map(|it| &it.operations) {
            let rows = Rows::of_operation(api::schema(), operation);
            let names: Vec<_> = rows.for_table().iter().map(Column::name).collect();
            assert!(names.starts_with(&rows.first), "{}", operation.path());
            tables += usize::from(!rows.first.is_empty());
        }
        assert!(tables >= 18, "{tables}");
    }

    #[test]
    fn every_operation_has_columns_that_differ() {
        for resource in &api::schema().resources {
            for operation in &resource.operations {
                let rows = Rows::of_operation(api::schema(), operation);
                let mut names: Vec<_> = rows.columns.iter().map(Column::name).collect();
                let count = names.len();
                names.sort();
                names.dedup();
                assert_eq!(names.len(), count, "{}", operation.path());
            }
        }
    }
}
