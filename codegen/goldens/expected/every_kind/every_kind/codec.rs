// Generated from schema/every_kind.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::AllKinds {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ThingId> = None;
        let mut text: Option<String> = None;
        let mut flag: Option<bool> = None;
        let mut small: Option<i32> = None;
        let mut large: Option<i64> = None;
        let mut huge: Option<u64> = None;
        let mut price: Option<values::Decimal> = None;
        let mut key: Option<values::Uuid> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut day: Option<values::Date> = None;
        let mut month: Option<values::Month> = None;
        let mut span: Option<values::IsoDuration> = None;
        let mut zone: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut bytes: Option<values::Base64> = None;
        let mut anything: Option<values::Json> = None;
        let mut shape: Option<super::ShapeKind> = None;
        let mut shapes: Vec<super::ShapeKind> = codec::Empty::EMPTY;
        let mut level: Option<super::Level> = None;
        let mut levels: Vec<super::Level> = codec::Empty::EMPTY;
        let mut rate: Option<super::Rate> = None;
        let mut serial: Option<super::Serial> = None;
        let mut answer: Option<super::Answer> = None;
        let mut numbers: std::collections::BTreeMap<super::ShapeKind, Vec<i32>> = codec::Empty::EMPTY;
        let mut sparse: Option<Vec<Option<String>>> = None;
        let mut always: Option<String> = None;
        let mut inner: Option<super::Interval> = None;
        let mut hybrid: Option<values::HybridId<ids::markers::Thing>> = None;
        let mut old: Option<ids::OldKey> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Text", Place::Required(&mut text)),
                    ("Flag", Place::Optional(&mut flag)),
                    ("Small", Place::Required(&mut small)),
                    ("Large", Place::Optional(&mut large)),
                    ("Huge", Place::Optional(&mut huge)),
                    ("Price", Place::Required(&mut price)),
                    ("Key", Place::Optional(&mut key)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("Day", Place::Optional(&mut day)),
                    ("Month", Place::Optional(&mut month)),
                    ("Span", Place::Optional(&mut span)),
                    ("Zone", Place::Optional(&mut zone)),
                    ("Currency", Place::Optional(&mut currency)),
                    ("Bytes", Place::Optional(&mut bytes)),
                    ("Anything", Place::Optional(&mut anything)),
                    ("Shape", Place::Required(&mut shape)),
                    ("Shapes", Place::List(&mut shapes)),
                    ("Level", Place::Required(&mut level)),
                    ("Levels", Place::List(&mut levels)),
                    ("Rate", Place::Optional(&mut rate)),
                    ("Serial", Place::Optional(&mut serial)),
                    ("Answer", Place::Optional(&mut answer)),
                    ("Numbers", Place::Map(&mut numbers)),
                    ("Sparse", Place::Optional(&mut sparse)),
                    ("Always", Place::Optional(&mut always)),
                    ("Inner", Place::Optional(&mut inner)),
                    ("Hybrid", Place::Optional(&mut hybrid)),
                    ("Old", Place::Optional(&mut old)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(text),
            Some(small),
            Some(price),
            Some(created_utc),
            Some(shape),
            Some(level),
        ) = (id, text, small, price, created_utc, shape, level) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            text,
            flag,
            small,
            large,
            huge,
            price,
            key,
            created_utc,
            day,
            month,
            span,
            zone,
            currency,
            bytes,
            anything,
            shape,
            shapes,
            level,
            levels,
            rate,
            serial,
            answer,
            numbers,
            sparse,
            always,
            inner,
            hybrid,
            old,
        })
    }
}

impl<'de> Deserialize<'de> for super::AllKinds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AllKinds {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Text", &self.text),
                ("Flag", &self.flag),
                ("Small", &self.small),
                ("Large", &self.large),
                ("Huge", &self.huge),
                ("Price", &self.price),
                ("Key", &self.key),
                ("CreatedUtc", &self.created_utc),
                ("Day", &self.day),
                ("Month", &self.month),
                ("Span", &self.span),
                ("Zone", &self.zone),
                ("Currency", &self.currency),
                ("Bytes", &self.bytes),
                ("Anything", &self.anything),
                ("Shape", &self.shape),
                ("Shapes", &self.shapes),
                ("Level", &self.level),
                ("Levels", &self.levels),
                ("Rate", &self.rate),
                ("Serial", &self.serial),
                ("Answer", &self.answer),
                ("Numbers", &self.numbers),
                ("Sparse", &self.sparse),
                ("Always", &codec::Nullable(&self.always)),
                ("Inner", &self.inner),
                ("Hybrid", &self.hybrid),
                ("Old", &self.old),
            ],
        );
    }
}

impl Serialize for super::AllKinds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Interval {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { start_utc, end_utc })
    }
}

impl<'de> Deserialize<'de> for super::Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Interval {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("StartUtc", &self.start_utc), ("EndUtc", &self.end_utc)]);
    }
}

impl Serialize for super::Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ShapeKind {
    fn from(text: &str) -> Self {
        match text {
            "Circle" => Self::Circle,
            "Square" => Self::Square,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ShapeKind {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ShapeKind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::FromText for super::ShapeKind {
    fn from_text(text: &str) -> Result<Self, codec::Fault> {
        Ok(Self::from(text))
    }
}

impl codec::AsText for super::ShapeKind {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self.as_str());
    }
}

impl codec::Decode for super::ShapeKind {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ShapeKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ShapeKind {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ShapeKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<i32> for super::Level {
    fn from(value: i32) -> Self {
        let known = Self::KNOWN.iter().find(|known| known.value() == value);
        match known {
            Some(known) => known.clone(),
            None => Self::__Unknown(values::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for super::Level {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.value(), f)
    }
}

impl codec::Decode for super::Level {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match <i32 as codec::Decode>::decode(value) {
            Ok(found) => Ok(Self::from(found)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Level {
    fn encode(&self, out: codec::Out<'_>) {
        codec::Encode::encode(&self.value(), out);
    }
}

impl Serialize for super::Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<values::Decimal> for super::Rate {
    fn from(value: values::Decimal) -> Self {
        let known = Self::KNOWN.iter().find(|known| known.value() == value);
        match known {
            Some(known) => known.clone(),
            None => Self::__Unknown(values::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for super::Rate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.value(), f)
    }
}

impl codec::Decode for super::Rate {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match <values::Decimal as codec::Decode>::decode(value) {
            Ok(found) => Ok(Self::from(found)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Rate {
    fn encode(&self, out: codec::Out<'_>) {
        codec::Encode::encode(&self.value(), out);
    }
}

impl Serialize for super::Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<u64> for super::Serial {
    fn from(value: u64) -> Self {
        let known = Self::KNOWN.iter().find(|known| known.value() == value);
        match known {
            Some(known) => known.clone(),
            None => Self::__Unknown(values::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for super::Serial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.value(), f)
    }
}

impl codec::Decode for super::Serial {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match <u64 as codec::Decode>::decode(value) {
            Ok(found) => Ok(Self::from(found)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::Serial {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Serial {
    fn encode(&self, out: codec::Out<'_>) {
        codec::Encode::encode(&self.value(), out);
    }
}

impl Serialize for super::Serial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<bool> for super::Answer {
    fn from(value: bool) -> Self {
        let known = Self::KNOWN.iter().find(|known| known.value() == value);
        match known {
            Some(known) => known.clone(),
            None => Self::__Unknown(values::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for super::Answer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.value(), f)
    }
}

impl codec::Decode for super::Answer {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match <bool as codec::Decode>::decode(value) {
            Ok(found) => Ok(Self::from(found)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Answer {
    fn encode(&self, out: codec::Out<'_>) {
        codec::Encode::encode(&self.value(), out);
    }
}

impl Serialize for super::Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::SetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Required", &self.required),
                ("Tags", &self.tags),
                ("Grid", &self.grid),
                ("Prices", &self.prices),
                ("Amount", &self.amount),
                ("Code", &self.code),
                ("Interval", &self.interval),
                ("Season", &self.season),
            ],
        );
    }
}

impl Serialize for super::SetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut things: Vec<super::AllKinds> = codec::Empty::EMPTY;
        let mut labels: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut maybe: Vec<String> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("Things", Place::List(&mut things)),
                    ("Labels", Place::Map(&mut labels)),
                    ("Maybe", Place::OptionalList(&mut maybe)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            things,
            labels,
            maybe,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::SetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
