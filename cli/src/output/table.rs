//! A table for people: the columns that hold something, as many as fit.

use comfy_table::{ContentArrangement, Table, presets};
use mews_connector_language::value::json::Json;

use super::Column;

/// The longest text of a cell.
const MAX_CELL: usize = 40;

/// The table, and how many columns with content did not fit.
pub(super) fn text(
    columns: &[Column],
    chosen: Option<&[Column]>,
    rows: &[Json],
    width: usize,
) -> (String, usize) {
    if rows.is_empty() {
        return ("nothing found\n".to_owned(), 0);
    }
    let filled = |column: &&Column| rows.iter().any(|row| column.value(row).is_some());
    let wanted: Vec<&Column> = match chosen {
        Some(chosen) => chosen.iter().collect(),
        None => columns.iter().filter(filled).collect(),
    };
    if wanted.is_empty() {
        return ("done, with an empty response\n".to_owned(), 0);
    }
    let cells: Vec<Vec<String>> = wanted
        .iter()
        .map(|column| rows.iter().map(|row| short(&column.cell(row))).collect())
        .collect();
    let shown = match chosen {
        Some(_) => wanted.len(),
        None => fitting(&wanted, &cells, width),
    };
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(wanted[..shown].iter().map(|column| column.name()));
    for at in 0..rows.len() {
        table.add_row(cells[..shown].iter().map(|column| column[at].as_str()));
    }
    let mut text: String = table
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    if text.is_empty() {
        text.push('\n');
    }
    (text, wanted.len() - shown)
}

/// How many columns fit into the width; one at least.
fn fitting(columns: &[&Column], cells: &[Vec<String>], width: usize) -> usize {
    let mut used = 0;
    let fits = columns.iter().zip(cells).take_while(|(column, cells)| {
        let longest = cells.iter().map(|cell| cell.chars().count()).max();
        used += longest.unwrap_or(0).max(column.name().chars().count()) + 2;
        used <= width
    });
    fits.count().max(1)
}

/// One line, and not too long.
fn short(text: &str) -> String {
    let mut characters = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it });
    let mut short: String = characters.by_ref().take(MAX_CELL).collect();
    if characters.next().is_some() {
        short.pop();
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use mews_connector_language::model::{Scalar, Type};

    use super::*;
    use crate::json;

    #[test]
    fn empty_columns_are_left_out_and_the_rest_is_counted() {
        let columns = ["Id", "Nothing", "Text", "More"].map(|name| Column {
            path: vec![name.to_owned()],
            ty: Type::Scalar(Scalar::String),
        });
        let rows = [
            r#"{"Id":"1","Text":"a\u001b[31m","More":"x"}"#,
            r#"{"Id":"22"}"#,
        ]
        .map(|row| json::parse(row.as_bytes()).unwrap());
        let (table, left_out) = text(&columns, None, &rows, 16);
        assert!(
            !table.contains('\u{1b}') && !table.contains("Nothing"),
            "{table}"
        );
        assert_eq!(table.lines().count(), 3, "{table}");
        assert_eq!(left_out, 1);
        assert_eq!(
            text(&columns, None, &[], 16),
            ("nothing found\n".to_owned(), 0)
        );
    }
}
