//! The four forms of unions. The serde impls are left out where they repeat those of a struct.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values::Json;

use super::models::{Attachment, MessageId};

/// Adjacent: `Discriminator` and `Value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sender {
    /// A case with a payload.
    Application(Attachment),
    /// A case without.
    System,
    #[doc(hidden)]
    __Unknown(Json),
}

impl codec::Decode for Sender {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value.raw(|json| match json.tag("Discriminator")?.as_str() {
            "Application" => json.case("Value", Self::Application),
            "System" => Ok(Self::System),
            _ => Ok(Self::__Unknown(json.keep())),
        })
    }
}

impl codec::Encode for Sender {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Application(value) => {
                out.object(&[("Discriminator", &"Application"), ("Value", value)]);
            }
            Self::System => out.object(&[("Discriminator", &"System")]),
            Self::__Unknown(json) => out.raw(json.as_str()),
        }
    }
}

/// Sparse: `Discriminator` and one property per case, the others null or absent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderItemData {
    /// A night.
    SpaceOrder(Attachment),
    /// A product.
    Product(Attachment),
    #[doc(hidden)]
    __Unknown(Json),
}

impl codec::Decode for OrderItemData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value.raw(|json| match json.tag("Discriminator")?.as_str() {
            "SpaceOrder" => json.case("SpaceOrder", Self::SpaceOrder),
            "Product" => json.case("Product", Self::Product),
            _ => Ok(Self::__Unknown(json.keep())),
        })
    }
}

impl codec::Encode for OrderItemData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::SpaceOrder(value) => {
                out.object(&[("Discriminator", &"SpaceOrder"), ("SpaceOrder", value)]);
            }
            Self::Product(value) => {
                out.object(&[("Discriminator", &"Product"), ("Product", value)]);
            }
            Self::__Unknown(json) => out.raw(json.as_str()),
        }
    }
}

/// Shapes: which properties are there tells the case. The cases in the order of the schema.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Selection {
    /// By identifiers.
    ByIds(ByIds),
    /// By name.
    ByName(Attachment),
    #[doc(hidden)]
    __Unknown(Json),
}

impl codec::Decode for Selection {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value.raw(|json| {
            if json.has(&["Ids"])? {
                return Ok(Self::ByIds(json.whole()?));
            }
            if json.has(&["Name"])? {
                return Ok(Self::ByName(json.whole()?));
            }
            Ok(Self::__Unknown(json.keep()))
        })
    }
}

impl codec::Encode for Selection {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::ByIds(value) => value.encode(out),
            Self::ByName(value) => value.encode(out),
            Self::__Unknown(json) => out.raw(json.as_str()),
        }
    }
}

/// The payload of a shape.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByIds {
    pub ids: Vec<MessageId>,
}

impl codec::Encode for ByIds {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Ids", &self.ids)]);
    }
}

impl codec::Decode for ByIds {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut ids: Vec<MessageId> = Vec::new();
        value.object(&mut [("Ids", Place::OptionalList(&mut ids))])?;
        Ok(Self { ids })
    }
}

/// Sibling: a property elsewhere tells the case, so it cannot be read on its own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CommandData {
    /// For a printer.
    Printer(Attachment),
    #[doc(hidden)]
    __Unknown(Json),
}

impl CommandData {
    pub(crate) fn from_tagged(
        tag: &str,
        json: &Json,
        value: &codec::Value<'_>,
    ) -> Result<Self, codec::Fault> {
        match tag {
            "Printer" => Ok(Self::Printer(value.part(json)?)),
            _ => Ok(Self::__Unknown(json.clone())),
        }
    }
}

impl codec::Encode for CommandData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Printer(value) => value.encode(out),
            Self::__Unknown(json) => out.raw(json.as_str()),
        }
    }
}

/// The object that has both the property that tells the case, and the payload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Command {
    pub kind: String,
    pub data: CommandData,
    pub previous: Option<CommandData>,
}

impl codec::Decode for Command {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut kind: Option<String> = None;
        let mut data: Option<Json> = None;
        let mut previous: Option<Json> = None;
        value.object(&mut [
            ("Kind", Place::Required(&mut kind)),
            ("Data", Place::Required(&mut data)),
            ("Previous", Place::Optional(&mut previous)),
        ])?;
        let (Some(kind), Some(data)) = (kind, data) else {
            return Err(codec::Fault::incomplete());
        };
        let data = match CommandData::from_tagged(kind.as_str(), &data, value) {
            Ok(data) => data,
            Err(fault) => return Err(fault.at_property("Data")),
        };
        let previous = match &previous {
            Some(previous) => match CommandData::from_tagged(kind.as_str(), previous, value) {
                Ok(previous) => Some(previous),
                Err(fault) => return Err(fault.at_property("Previous")),
            },
            None => None,
        };
        Ok(Self {
            kind,
            data,
            previous,
        })
    }
}

impl codec::Encode for Command {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[
            ("Kind", &self.kind),
            ("Data", &self.data),
            ("Previous", &self.previous),
        ]);
    }
}

/// A union that may hold itself.
#[derive(Debug, PartialEq)]
enum Rule {
    Not(Box<Rule>),
    Other(Json),
}

impl codec::Decode for Rule {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value.raw(|json| match json.tag("Discriminator")?.as_str() {
            "Not" => json.case("Value", |inner| Self::Not(Box::new(inner))),
            _ => Ok(Self::Other(json.keep())),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Rule {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[test]
fn fault_36_union_inside_of_itself_ends_at_a_depth() {
    let nested = |depth: usize| {
        let mut json = r#"{"Discriminator":"Not","Value":"#.repeat(depth);
        json.push_str(r#"{"Discriminator":"Any"}"#);
        json.push_str(&"}".repeat(depth));
        json
    };
    let mut rule: Rule = codec::from_slice(nested(30).as_bytes()).unwrap();
    for _ in 0..30 {
        rule = match rule {
            Rule::Not(inner) => *inner,
            Rule::Other(json) => panic!("{json:?}"),
        };
    }
    assert!(matches!(rule, Rule::Other(_)));
    for depth in [100, 2_000] {
        let error = codec::from_slice::<Rule>(nested(depth).as_bytes()).unwrap_err();
        assert!(
            error
                .message
                .contains("a union is nested deeper than the 64 levels"),
            "{error}"
        );
        let error = serde_json::from_str::<Rule>(&nested(depth)).unwrap_err();
        assert!(error.to_string().contains("nested deeper"), "{error}");
    }
}

/// Reads a union as the client does and through serde, which must agree: the case, or the path and the message.
fn read_in_two_ways(json: &str) -> Result<OrderItemData, (String, String)> {
    struct ThroughSerde(OrderItemData);

    impl<'de> serde::Deserialize<'de> for ThroughSerde {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            codec::deserialize(deserializer).map(Self)
        }
    }

    let by_client = codec::from_slice::<OrderItemData>(json.as_bytes());
    let by_serde = serde_json::from_slice::<ThroughSerde>(json.as_bytes());
    match (by_client, by_serde) {
        (Ok(by_client), Ok(ThroughSerde(by_serde))) => {
            assert_eq!(by_client, by_serde, "{json}");
            Ok(by_client)
        }
        (Err(by_client), Err(by_serde)) => {
            let by_serde = by_serde.to_string();
            assert!(by_serde.contains(&by_client.message), "{json}: {by_serde}");
            assert!(by_serde.contains(&by_client.path), "{json}: {by_serde}");
            Err((by_client.path, by_client.message))
        }
        (by_client, by_serde) => panic!("{json}: {by_client:?}, {:?}", by_serde.map(|it| it.0)),
    }
}

#[test]
fn tag_may_stand_anywhere_beside_its_payload() {
    let product = OrderItemData::Product(Attachment {
        name: "a".to_owned(),
        size: Some(1),
    });
    for json in [
        r#"{"Discriminator":"Product","Product":{"Name":"a","Size":1}}"#,
        r#"{"Discriminator":"Product","SpaceOrder":null,"Product":{"Size":1,"Name":"a"}}"#,
        r#"{"SpaceOrder":{"Name":7},"Discriminator":"Product","Product":{"Name":"a","Size":1}}"#,
        r#"{"Product":{"Size":1,"Name":"a"},"SpaceOrder":null,"Discriminator":"Product"}"#,
        r#"{"Discriminator":"Product","Product":{"Name":"a","Size":1},"SpaceOrder":[7],"Product2":{}}"#,
        r#"{"Discriminator":"Pro\u0064uct","Product":{"Name":"a","Size":1}}"#,
    ] {
        assert_eq!(read_in_two_ways(json).as_ref(), Ok(&product), "{json}");
    }
    let robot = r#"{"Product":{"Name":"a"}, "Discriminator":"Robot"}"#;
    match read_in_two_ways(robot) {
        Ok(OrderItemData::__Unknown(json)) => assert_eq!(json.as_str(), robot),
        read => panic!("{read:?}"),
    }
}

#[test]
fn union_tells_what_is_wrong_wherever_its_tag_stands() {
    let payload = r#""Product":{"Name":"a"}"#;
    let tag = r#""Discriminator":"Product""#;
    for (json, path, message) in [
        (
            format!("{{{tag},{payload},{tag}}}"),
            "Discriminator",
            "comes twice",
        ),
        (
            format!("{{{payload},{tag},{tag}}}"),
            "Discriminator",
            "comes twice",
        ),
        (
            format!("{{{tag},{payload},{payload}}}"),
            "Product",
            "comes twice",
        ),
        (
            format!("{{{payload},{tag},{payload}}}"),
            "Product",
            "comes twice",
        ),
        (format!("{{{tag},\"Product\":null}}"), "Product", "null"),
        (format!("{{\"Product\":null,{tag}}}"), "Product", "null"),
        (format!("{{{tag}}}"), "Product", "missing"),
        (
            format!("{{{tag},\"Product\":{{\"Name\":\"a\",\"Name\":\"b\"}}}}"),
            "Product.Name",
            "comes twice",
        ),
        (
            format!("{{\"Product\":{{\"Name\":1}},{tag}}}"),
            "Product.Name",
            "integer `1`",
        ),
        (format!("{{{payload}}}"), "Discriminator", "missing"),
    ] {
        let (found, why) = read_in_two_ways(&json).unwrap_err();
        assert_eq!(found, path, "{json}: {why}");
        assert!(why.contains(message), "{json}: {why}");
    }
}
