//! Parts of schemas that mutators put in.

use mews_connector_language::model::{
    Case, Deprecated, Enum, EnumValue, Field, Home, Limits, Model, Scalar, Status, Type,
};

/// A property of a type, with nothing that hangs on the type.
pub(crate) fn plain(field: &mut Field, ty: Type) {
    field.ty = ty;
    field.limits = Limits::default();
    field.default = None;
}

/// A property of nothing but name and type.
pub(crate) fn bare(name: &str, ty: Type, required: bool) -> Field {
    Field {
        name: name.to_owned(),
        doc: None,
        ty,
        as_text: false,
        nullable: false,
        required,
        limits: Limits::default(),
        default: None,
        tagged_by: None,
        read_only: false,
        status: Status::default(),
        rust: None,
        was: None,
    }
}

/// A model of nothing but name and properties.
pub(crate) fn model(name: &str, fields: Vec<Field>) -> Model {
    Model {
        name: name.to_owned(),
        doc: "What it is.".to_owned(),
        fields,
        at_least_one_of: Vec::new(),
        columns: Vec::new(),
        open: false,
        status: Status::default(),
        rust: None,
        was: None,
        home: Home::Common,
    }
}

/// What a model of a test consists of, where it does not matter.
pub(crate) fn fur() -> Vec<Field> {
    vec![bare("Fur", Type::Scalar(Scalar::Bool), true)]
}

pub(crate) fn on_its_way_out(gone_on: &str) -> Status {
    Status {
        restricted: false,
        deprecated: Some(Deprecated {
            since: Some("2025-01-01".to_owned()),
            gone_on: Some(gone_on.to_owned()),
            instead: vec!["boats/getAll".to_owned()],
        }),
    }
}

/// A value of nothing but its name.
pub(crate) fn value(name: &str) -> EnumValue {
    EnumValue {
        name: name.to_owned(),
        doc: String::new(),
        status: Status::default(),
        rust: None,
        was: None,
    }
}

/// An enum of nothing but name and values.
pub(crate) fn choice(name: &str, values: &[&str]) -> Enum {
    Enum {
        name: name.to_owned(),
        doc: "What it is.".to_owned(),
        of: Scalar::String,
        values: values.iter().copied().map(value).collect(),
        extensible: false,
        rust: None,
        was: None,
        home: Home::Common,
    }
}

/// A case of nothing but tag and type.
pub(crate) fn case(tag: &str, ty: Type) -> Case {
    Case {
        tag: tag.to_owned(),
        doc: String::new(),
        property: None,
        ty: Some(ty),
        status: Status::default(),
        rust: None,
    }
}
