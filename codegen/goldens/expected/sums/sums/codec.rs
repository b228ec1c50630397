// Generated from schema/sums.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Circle {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut radius: Option<values::Decimal> = None;
        if let Err(fault) = value.object(&mut [("Radius", Place::Required(&mut radius))])
        {
            return Err(fault);
        }
        let Some(radius) = radius else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { radius })
    }
}

impl<'de> Deserialize<'de> for super::Circle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Circle {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Radius", &self.radius)]);
    }
}

impl Serialize for super::Circle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Square {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut side: Option<values::Decimal> = None;
        if let Err(fault) = value.object(&mut [("Side", Place::Required(&mut side))]) {
            return Err(fault);
        }
        let Some(side) = side else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { side })
    }
}

impl<'de> Deserialize<'de> for super::Square {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Square {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Side", &self.side)]);
    }
}

impl Serialize for super::Square {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Device {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<super::DeviceType> = None;
        if let Err(fault) = value.object(&mut [("Type", Place::Required(&mut type_))]) {
            return Err(fault);
        }
        let Some(type_) = type_ else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { type_ })
    }
}

impl<'de> Deserialize<'de> for super::Device {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Holder {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut device: Option<super::Device> = None;
        let mut data: Option<values::Json> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Device", Place::Required(&mut device)),
                    ("Data", Place::Optional(&mut data)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(device) = device else {
            return Err(codec::Fault::incomplete());
        };
        let data = match data {
            Some(json) => {
                value
                    .sibling(
                        "Data",
                        super::DeviceData::from_tagged(
                            device.type_.as_str(),
                            &json,
                            value,
                        ),
                        &json,
                        false,
                    )?
            }
            None => None,
        };
        Ok(Self { device, data, rejected })
    }
}

impl<'de> Deserialize<'de> for super::Holder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ByIds {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Ids", &self.ids)]);
    }
}

impl Serialize for super::ByIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ByStates {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("States", &self.states), ("Since", &self.since), ("Limit", &self.limit)],
        );
    }
}

impl Serialize for super::ByStates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Adjacent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Circle" => json.case("Value", Self::Circle),
                "Square" => json.case("Value", Self::Square),
                "Point" => Ok(Self::Point),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::Adjacent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Adjacent {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Circle(value) => {
                out.object(&[("Discriminator", &"Circle"), ("Value", value)]);
            }
            Self::Square(value) => {
                out.object(&[("Discriminator", &"Square"), ("Value", value)]);
            }
            Self::Point => {
                out.object(&[("Discriminator", &"Point")]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::Adjacent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Sparse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Circle" => json.case("Circle", Self::Circle),
                "Square" => json.case("SquareData", Self::Square),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::Sparse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Sparse {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Circle(value) => {
                out.object(&[("Discriminator", &"Circle"), ("Circle", value)]);
            }
            Self::Square(value) => {
                out.object(&[("Discriminator", &"Square"), ("SquareData", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::Sparse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl super::DeviceData {
    /// The case that `tag` names, read as a part of `value`; any other keeps its JSON.
    pub(crate) fn from_tagged(
        tag: &str,
        json: &values::Json,
        value: &codec::Value<'_>,
    ) -> Result<Self, codec::Fault> {
        match tag {
            "Printer" => Ok(Self::Printer(value.part(json)?)),
            "Scanner" => Ok(Self::Scanner(value.part(json)?)),
            _ => Ok(Self::__Unknown(json.clone())),
        }
    }
}

impl codec::Encode for super::Filter {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::ByIds(value) => {
                codec::Encode::encode(value, out);
            }
            Self::ByStates(value) => {
                codec::Encode::encode(value, out);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::Filter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::DeviceType {
    fn from(text: &str) -> Self {
        match text {
            "Printer" => Self::Printer,
            "Scanner" => Self::Scanner,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::DeviceType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::DeviceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::DeviceType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::DeviceType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeviceType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::DeviceType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ExchangeRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Adjacent", &self.adjacent),
                ("Sparse", &self.sparse),
                ("Many", &self.many),
            ],
        );
    }
}

impl Serialize for super::ExchangeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ExchangeResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut adjacent: Option<super::Adjacent> = None;
        let mut sparse: Vec<super::Sparse> = codec::Empty::EMPTY;
        let mut holders: Vec<super::Holder> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("Adjacent", Place::Optional(&mut adjacent)),
                    ("Sparse", Place::List(&mut sparse)),
                    ("Holders", Place::List(&mut holders)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            adjacent,
            sparse,
            holders,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::ExchangeResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
