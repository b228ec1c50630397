//! Rows as Apache Parquet. The columns and their types come from the schema, so every file of an operation has the same.
//!
//! Amounts are decimals of 38 digits, 18 of them after the point, and never floating-point numbers. Instants have
//! microseconds. Lists and unions are JSON texts. Every column may be null.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::sync::Arc;
use std::time::SystemTime;

use mews_connector_language::model::{Scalar, Type as SchemaType};
use mews_connector_language::value::json::Json;
use mews_connector_runtime::values::{Date, UtcDateTime};
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, FixedLenByteArray, FixedLenByteArrayType,
    Int32Type, Int64Type,
};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;

use crate::json;
use crate::output::Column;

/// How many rows a row group has.
const GROUP: usize = 50_000;
const PRECISION: i32 = 38;
const SCALE: usize = 18;
const SECONDS_PER_DAY: i64 = 86_400;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bool,
    Int32,
    Int64,
    Uint64,
    Decimal,
    Instant,
    Day,
    Text,
}

/// Reads lines of JSON and writes them as Parquet.
pub(super) fn convert(rows: &File, out: &File, columns: &[Column]) -> Result<(), String> {
    let kinds: Vec<Kind> = columns.iter().map(|column| kind(&column.ty)).collect();
    let fields = columns.iter().zip(&kinds);
    let fields = fields.map(|(column, kind)| Ok(Arc::new(field(column, *kind)?)));
    let fields = fields
        .collect::<Result<Vec<_>, ParquetError>>()
        .map_err(text)?;
    let schema = Type::group_type_builder("rows")
        .with_fields(fields)
        .build()
        .map_err(text)?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .build();
    let mut writer =
        SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties)).map_err(text)?;
    let mut lines = BufReader::new(rows).lines();
    let mut written = 0;
    loop {
        let group = lines.by_ref().take(GROUP).map(|line| {
            let line = line.map_err(|error| error.to_string())?;
            json::parse(line.as_bytes())
        });
        let group = group.collect::<Result<Vec<Json>, String>>()?;
        if group.is_empty() {
            break;
        }
        let mut row_group = writer.next_row_group().map_err(text)?;
        for (column, kind) in columns.iter().zip(&kinds) {
            let Some(mut chunk) = row_group.next_column().map_err(text)? else {
                break;
            };
            write(&mut chunk, column, *kind, &group, written)?;
            chunk.close().map_err(text)?;
        }
        row_group.close().map_err(text)?;
        written += group.len();
    }
    writer.close().map_err(text)?;
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "it is what map_err gives")]
fn text(error: ParquetError) -> String {
    error.to_string()
}

fn kind(ty: &SchemaType) -> Kind {
    match ty {
        SchemaType::Nullable(inner) => kind(inner),
        SchemaType::Scalar(scalar) => match scalar {
            Scalar::Bool => Kind::Bool,
            Scalar::Int32 => Kind::Int32,
            Scalar::Int64 => Kind::Int64,
            Scalar::Uint64 => Kind::Uint64,
            Scalar::Decimal => Kind::Decimal,
            Scalar::DateTime => Kind::Instant,
            Scalar::Date => Kind::Day,
            _ => Kind::Text,
        },
        _ => Kind::Text,
    }
}

fn field(column: &Column, kind: Kind) -> Result<Type, ParquetError> {
    let name = column.name();
    let (physical, logical) = match kind {
        Kind::Bool => (Physical::BOOLEAN, None),
        Kind::Int32 => (Physical::INT32, None),
        Kind::Int64 => (Physical::INT64, None),
        Kind::Uint64 => (Physical::INT64, Some(LogicalType::integer(64, false))),
        Kind::Decimal => (
            Physical::FIXED_LEN_BYTE_ARRAY,
            Some(LogicalType::decimal(SCALE as i32, PRECISION)),
        ),
        Kind::Instant => (
            Physical::INT64,
            Some(LogicalType::timestamp(true, TimeUnit::MICROS)),
        ),
        Kind::Day => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
    };
    let builder = Type::primitive_type_builder(&name, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical);
    match kind {
        Kind::Decimal => builder
            .with_length(16)
            .with_precision(PRECISION)
            .with_scale(SCALE as i32)
            .build(),
        _ => builder.build(),
    }
}

/// Writes one column of a row group.
fn write(
    chunk: &mut SerializedColumnWriter<'_>,
    column: &Column,
    kind: Kind,
    rows: &[Json],
    before: usize,
) -> Result<(), String> {
    let place = |row: usize, problem: String| {
        format!(
            "item {}, column {}: {problem}",
            before + row + 1,
            column.name()
        )
    };
    match kind {
        Kind::Bool => typed::<BoolType>(chunk, column, rows, place, |value, _| match value {
            Json::Bool(value) => Some(*value),
            _ => None,
        }),
        Kind::Int32 => typed::<Int32Type>(chunk, column, rows, place, |_, text| text.parse().ok()),
        Kind::Int64 => typed::<Int64Type>(chunk, column, rows, place, |_, text| text.parse().ok()),
        Kind::Uint64 => typed::<Int64Type>(chunk, column, rows, place, |_, text| {
            // The same bits; the logical type says how they are read.
            text.parse().ok().map(u64::cast_signed)
        }),
        Kind::Decimal => typed::<FixedLenByteArrayType>(chunk, column, rows, place, |_, text| {
            let scaled = scaled(text)?;
            Some(FixedLenByteArray::from(scaled.to_be_bytes().to_vec()))
        }),
        Kind::Instant => typed::<Int64Type>(chunk, column, rows, place, |_, text| micros(text)),
        Kind::Day => typed::<Int32Type>(chunk, column, rows, place, |_, text| days(text)),
        Kind::Text => typed::<ByteArrayType>(chunk, column, rows, place, |_, text| {
            Some(ByteArray::from(text.as_bytes().to_vec()))
        }),
    }
}

fn typed<T: DataType>(
    chunk: &mut SerializedColumnWriter<'_>,
    column: &Column,
    rows: &[Json],
    place: impl Fn(usize, String) -> String,
    read: impl Fn(&Json, &str) -> Option<T::T>,
) -> Result<(), String> {
    let mut values = Vec::with_capacity(rows.len());
    let mut levels = Vec::with_capacity(rows.len());
    for (number, row) in rows.iter().enumerate() {
        levels.push(i16::from(column.value(row).is_some()));
        if let Some(value) = column.value(row) {
            let cell = column.cell(row);
            let value = read(value, &cell).ok_or_else(|| {
                let problem = format!(
                    "`{cell}` does not fit the schema's type {}; pull into ndjson instead",
                    crate::words::type_name(&column.ty)
                );
                place(number, problem)
            })?;
            values.push(value);
        }
    }
    let writer = chunk.typed::<T>();
    writer
        .write_batch(&values, Some(&levels), None)
        .map_err(text)?;
    Ok(())
}

/// A decimal number as a whole number of its 18th digits after the point.
fn scaled(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > SCALE || whole.is_empty() {
        return None;
    }
    let digits = format!("{whole}{fraction:0<SCALE$}");
    let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
    let number: i128 = digits.parse().ok().filter(|_| is_number)?;
    let most = 10_i128.pow(PRECISION as u32);
    (number < most).then_some(if negative { -number } else { number })
}

/// Microseconds since 1970.
fn micros(text: &str) -> Option<i64> {
    let epoch = UtcDateTime::from(SystemTime::UNIX_EPOCH);
    let instant: UtcDateTime = text.parse().ok()?;
    match instant.since(epoch) {
        Some(after) => i64::try_from(after.as_micros()).ok(),
        None => i64::try_from(epoch.since(instant)?.as_micros())
            .ok()
            .map(|it| -it),
    }
}

/// Days since 1970.
fn days(text: &str) -> Option<i32> {
    let date: Date = text.parse().ok()?;
    let seconds = micros(&format!("{date}T00:00:00Z"))? / 1_000_000;
    i32::try_from(seconds.div_euclid(SECONDS_PER_DAY)).ok()
}

#[cfg(test)]
mod tests {
    use parquet::file::reader::{FileReader, SerializedFileReader};

    use super::*;

    #[test]
    fn decimals_are_exact_or_refused() {
        for (text, expected) in [
            ("0.10", Some(100_000_000_000_000_000)),
            ("-1", Some(-1_000_000_000_000_000_000)),
            (
                "12345678901234567890.000000000000000001",
                Some(12_345_678_901_234_567_890_000_000_000_000_000_001),
            ),
            ("0.0000000000000000001", None),
            ("123456789012345678901", None),
            ("1e3", None),
            ("", None),
        ] {
            assert_eq!(scaled(text), expected, "{text}");
        }
    }

    #[test]
    fn rows_come_back_as_they_were_written() {
        let columns = [
            ("B", Scalar::Bool),
            ("I", Scalar::Int32),
            ("L", Scalar::Int64),
            ("U", Scalar::Uint64),
            ("D", Scalar::Decimal),
            ("T", Scalar::DateTime),
            ("Y", Scalar::Date),
            ("S.X", Scalar::String),
        ]
        .map(|(path, scalar)| Column {
            path: path.split('.').map(str::to_owned).collect(),
            ty: SchemaType::Scalar(scalar),
        });
        let rows = concat!(
            r#"{"B":true,"I":-1,"L":5000000000,"U":18446744073709551615,"D":12.50,"T":"2026-01-01T00:00:00.25Z","Y":"1969-12-31","S":{"X":"é"}}"#,
            "\n{}\n"
        );
        let folder = tempfile::TempDir::new().unwrap();
        let (from, to) = (folder.path().join("rows"), folder.path().join("out"));
        std::fs::write(&from, rows).unwrap();
        convert(
            &File::open(&from).unwrap(),
            &File::create(&to).unwrap(),
            &columns,
        )
        .unwrap();
        let reader = SerializedFileReader::new(File::open(&to).unwrap()).unwrap();
        let found: Vec<_> = reader
            .get_row_iter(None)
            .unwrap()
            .map(|row| row.unwrap().to_string())
            .collect();
        assert_eq!(
            found,
            [
                "{B: true, I: -1, L: 5000000000, U: 18446744073709551615, D: 12.500000000000000000, T: 2026-01-01 00:00:00.250000 +00:00, \
                 Y: 1969-12-31, S.X: \"é\"}",
                "{B: null, I: null, L: null, U: null, D: null, T: null, Y: null, S.X: null}"
            ]
        );

        std::fs::write(&from, r#"{"I":"x"}"#).unwrap();
        let problem = convert(
            &File::open(&from).unwrap(),
            &File::create(&to).unwrap(),
            &columns,
        )
        .unwrap_err();
        assert!(
            problem.starts_with("item 1, column I: `x` does not fit the schema's type int32"),
            "{problem}"
        );
    }
}
