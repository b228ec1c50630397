//! Parts of a schema as people write them, for titles and for the JSON of a record.

use mews_connector_language::model::{
    Bounds, Case, EnumValue, Field, Limits, Pages, Type, UnionForm,
};
use serde_json::{Map, Value, json};

/// What kind of thing a type comes down to.
pub(crate) fn kind(of: &Type) -> &'static str {
    match of {
        Type::Scalar(_) => "a plain value",
        Type::Id(_) | Type::HybridId(_) => "an identifier",
        Type::Model(_) => "a model",
        Type::Enum(_) => "an enum",
        Type::Union(_) => "a union",
        Type::Map(_, value) => kind(value),
        Type::List(inner) | Type::Nullable(inner) | Type::Update(inner, _) => kind(inner),
    }
}

/// A range: `1..1000`.
pub(crate) fn bounds<T: ToString>(of: &Bounds<T>) -> Option<String> {
    let end = |end: &Option<T>| end.as_ref().map(T::to_string).unwrap_or_default();
    (of.min.is_some() || of.max.is_some()).then(|| format!("{}..{}", end(&of.min), end(&of.max)))
}

/// A property with its facts.
pub(crate) fn field(of: &Field) -> Value {
    let mut facts = Map::new();
    facts.insert("type".to_owned(), json!(of.ty.to_string()));
    facts.insert("required".to_owned(), json!(of.required));
    facts.insert("nullable".to_owned(), json!(of.nullable));
    limits(&of.limits, &mut facts);
    if let Some(default) = &of.default {
        facts.insert("default".to_owned(), default.clone());
    }
    Value::Object(facts)
}

/// Whether a property has to be there, and may be null, in words.
pub(crate) fn presence(of: &Field) -> Value {
    let text = match (of.required, of.nullable) {
        (true, false) => "required",
        (true, true) => "required, may be null",
        (false, false) => "optional, never null",
        (false, true) => "optional, may be null",
    };
    Value::from(text)
}

fn limits(of: &Limits, facts: &mut Map<String, Value>) {
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            facts.insert(name.to_owned(), value);
        }
    };
    put("items", bounds(&of.items).map(Value::from));
    put("length", bounds(&of.length).map(Value::from));
    put("range", bounds(&of.range).map(Value::from));
    put(
        "each",
        of.each.as_ref().map(|each| {
            let mut inside = Map::new();
            limits(each, &mut inside);
            Value::Object(inside)
        }),
    );
    put("unique", of.unique.then_some(Value::Bool(true)));
    if let Some(longest) = of.longest {
        put(longest.key(), Some(Value::from(longest.count())));
    }
    put("pattern", of.pattern.clone().map(Value::from));
}

/// The pagination of an operation.
pub(crate) fn pages(of: &Pages) -> Value {
    json!({ "items": of.items, "optional": of.optional })
}

/// A value of an enum.
pub(crate) fn value(of: &EnumValue) -> Value {
    Value::from(of.name.clone())
}

/// A case of a union.
pub(crate) fn case(of: &Case) -> Value {
    json!({ "tag": of.tag, "type": of.ty.as_ref().map(Type::to_string), "property": of.property })
}

/// How a union is spelled.
pub(crate) fn form(of: &UnionForm) -> Value {
    match of {
        UnionForm::Adjacent { tag, value } => {
            json!({ "form": "adjacent", "tag": tag, "value": value })
        }
        UnionForm::Sparse { tag } => json!({ "form": "sparse", "tag": tag }),
        UnionForm::Sibling => json!({ "form": "sibling" }),
        UnionForm::Shapes => json!({ "form": "shapes" }),
    }
}
