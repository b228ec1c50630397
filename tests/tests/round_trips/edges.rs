//! JSON that the schema allows, made from a seed, with a liking for edges: the least, the greatest, the empty, the unknown.

use std::fmt::Write;

use mews_connector_language::model::{
    Case, Field, IdKind, Limits, Operation, Request, Scalar, Schema, Type, Union, UnionForm,
};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::Value;

use crate::scalars;

/// Nesting from which on only required properties are made, and the fewest items.
const DEEP: usize = 4;

/// Makes JSON texts: properties in the order of the schema, no spaces.
pub(crate) struct Edges<'a> {
    schema: &'a Schema,
    rng: TestRng,
    depth: usize,
    /// Whether the JSON is the one spelling that the bindings themselves use; otherwise it is as careless as answers are.
    canonical: bool,
}

impl<'a> Edges<'a> {
    /// As requests are written.
    pub(crate) fn canonical(schema: &'a Schema, seed: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        Edges {
            schema,
            rng: TestRng::from_seed(RngAlgorithm::ChaCha, &bytes),
            depth: 0,
            canonical: true,
        }
    }

    /// As answers may be read: with nulls, unlisted properties and other spellings.
    pub(crate) fn careless(schema: &'a Schema, seed: u64) -> Self {
        Edges {
            canonical: false,
            ..Self::canonical(schema, seed)
        }
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.rng.next_u64() as usize % bound.max(1)
    }

    /// True once in `n` times.
    fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// One of some things.
    fn pick<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        of.get(self.below(of.len()))
    }

    /// The operation's own request properties.
    pub(crate) fn request(&mut self, operation: &Operation) -> String {
        match &operation.request {
            Request::Fields(fields) => self.object(fields),
            Request::Union(name) => self.named(name).unwrap_or_default(),
        }
    }

    /// A value of a model, enum or union; none when the schema has none of that name.
    pub(crate) fn named(&mut self, name: &str) -> Option<String> {
        let schema = self.schema;
        if let Some(model) = schema.models.get(name) {
            Some(self.object(&model.fields))
        } else if schema.enums.contains_key(name) {
            Some(text(&self.enum_text(name)))
        } else {
            schema.unions.get(name).map(|union| self.union(union))
        }
    }

    fn object(&mut self, fields: &[Field]) -> String {
        self.depth += 1;
        let mut made: Vec<Option<String>> = vec![None; fields.len()];
        // What another property decides is made when that one is there.
        for decided in [false, true] {
            for (index, field) in fields.iter().enumerate() {
                if field.tagged_by.is_some() == decided && self.is_there(field) {
                    made[index] = Some(self.property(field, fields, &made));
                }
            }
        }
        self.depth -= 1;
        let mut object = Object::default();
        for (field, value) in fields.iter().zip(made) {
            if let Some(value) = value {
                object.put(&field.name, &value);
            }
        }
        if !self.canonical && self.once_in(8) {
            object.put("AddedLater", "{\"Any\":[null,1.5e3]}");
        }
        object.end()
    }

    fn is_there(&mut self, field: &Field) -> bool {
        if self.canonical && field.read_only {
            return false;
        }
        field.required || self.depth <= DEEP && !self.once_in(3)
    }

    fn property(&mut self, field: &Field, fields: &[Field], made: &[Option<String>]) -> String {
        // Null and absent are one value where both are allowed, and absence is how the bindings write it.
        if field.nullable && (field.required || !self.canonical) && self.once_in(5) {
            return "null".to_owned();
        }
        match (&field.tagged_by, &field.ty) {
            (Some(path), Type::Union(name)) => {
                let tag = text_at(fields, made, path).unwrap_or_default();
                let union = self.schema.unions.get(name);
                match union.and_then(|union| union.cases.iter().find(|case| case.tag == tag)) {
                    Some(case) => self.payload(case),
                    None => "{\"Unheard\":[\"of\"]}".to_owned(),
                }
            }
            _ => self.value(&field.ty, &field.limits),
        }
    }

    fn value(&mut self, ty: &Type, limits: &Limits) -> String {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar, limits),
            Type::Id(name) => match self.schema.ids.get(name).map(|id| id.of) {
                Some(IdKind::Text) => text(&self.text(limits)),
                Some(IdKind::Uuid) | None => self.scalar(Scalar::Uuid, limits),
            },
            Type::HybridId(_) if self.once_in(2) => self.scalar(Scalar::Uuid, limits),
            Type::HybridId(_) => text(&format!("eid:{}", self.text(limits))),
            Type::Model(name) | Type::Union(name) => self.named(name).unwrap_or_default(),
            Type::Enum(name) => text(&self.enum_text(name)),
            Type::List(item) => {
                let items: Vec<_> = (0..self.count(limits))
                    .map(|_| self.value(item, &Limits::default()))
                    .collect();
                format!("[{}]", items.join(","))
            }
            Type::Map(key, value) => self.map(key, value, limits),
            Type::Update(inner, _) => format!("{{\"Value\":{}}}", self.value(inner, limits)),
            Type::Nullable(_) if self.once_in(4) => "null".to_owned(),
            Type::Nullable(inner) => self.value(inner, limits),
        }
    }

    fn map(&mut self, key: &Type, value: &Type, limits: &Limits) -> String {
        // One entry at most: the order of two would be the map's business.
        let mut object = Object::default();
        if self.count(limits) > 0 {
            let key = match key {
                Type::Enum(name) => self.enum_text(name),
                Type::Scalar(Scalar::String | Scalar::Language) => self.text(&Limits::default()),
                other => {
                    serde_json::from_str(&self.value(other, &Limits::default())).unwrap_or_default()
                }
            };
            let value = self.value(value, &Limits::default());
            object.put(&key, &value);
        }
        object.end()
    }

    fn union(&mut self, union: &Union) -> String {
        let Some(case) = self.pick(&union.cases) else {
            return "null".to_owned();
        };
        let (tag, property) = match &union.form {
            UnionForm::Adjacent { tag, value } => (tag, value),
            UnionForm::Sparse { tag } => (tag, case.property.as_ref().unwrap_or(&case.tag)),
            UnionForm::Sibling | UnionForm::Shapes => return self.payload(case),
        };
        let mut object = Object::default();
        if self.once_in(6) {
            object.put(tag, "\"Unheard of\"");
            object.put(property, "[{\"A\":null}]");
        } else {
            object.put(tag, &text(&case.tag));
            if case.ty.is_some() {
                let payload = self.payload(case);
                object.put(property, &payload);
            }
        }
        object.end()
    }

    fn payload(&mut self, case: &Case) -> String {
        match &case.ty {
            Some(ty) => self.value(ty, &Limits::default()),
            None => "null".to_owned(),
        }
    }

    fn enum_text(&mut self, name: &str) -> String {
        let known = self.schema.enums.get(name);
        match known.and_then(|known| self.pick(&known.values)) {
            Some(value) if !self.once_in(6) => value.name.clone(),
            _ => "Unheard of \u{2708} \"".to_owned(),
        }
    }

    fn scalar(&mut self, scalar: Scalar, limits: &Limits) -> String {
        match scalar {
            Scalar::Bool => (if self.once_in(2) { "true" } else { "false" }).to_owned(),
            Scalar::Int32 => self.number(scalars::INT32, limits),
            Scalar::Int64 => self.number(scalars::INT64, limits),
            Scalar::Uint64 => self.number(scalars::UINT64, limits),
            Scalar::Decimal => self.number(scalars::DECIMAL, limits),
            Scalar::Json => self.spelling(scalars::JSON, &[]),
            Scalar::DateTime => text(&self.spelling(scalars::INSTANT, scalars::OTHER_INSTANT)),
            Scalar::Date => text(&self.spelling(scalars::DATE, scalars::OTHER_DATE)),
            Scalar::Month => text(&self.spelling(scalars::MONTH, scalars::OTHER_MONTH)),
            Scalar::Duration => text(&self.spelling(scalars::DURATION, scalars::OTHER_DURATION)),
            Scalar::Uuid => text(&self.spelling(scalars::UUID, scalars::OTHER_UUID)),
            Scalar::Base64 => text(&self.spelling(scalars::BASE64, scalars::OTHER_BASE64)),
            Scalar::String
            | Scalar::Secret
            | Scalar::TimeZone
            | Scalar::Currency
            | Scalar::Country
            | Scalar::CountrySubdivision
            | Scalar::Language
            | Scalar::Email
            | Scalar::Url
            | Scalar::Tel
            | Scalar::PostalCode => text(&self.text(limits)),
        }
    }

    /// One of the spellings that the bindings use, or of those that they read only.
    fn spelling(&mut self, canonical: &[&str], others: &[&str]) -> String {
        let others = if self.canonical { &[] } else { others };
        let index = self.below(canonical.len() + others.len());
        let picked = canonical.iter().chain(others).nth(index);
        picked.copied().unwrap_or_default().to_owned()
    }

    /// A number, or one of the ends of its range.
    fn number(&mut self, edges: &[&str], limits: &Limits) -> String {
        let range = &limits.range;
        let ends: Vec<&str> = [&range.min, &range.max]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        if ends.is_empty() || self.once_in(3) {
            self.spelling(edges, &[])
        } else {
            self.spelling(&ends, &[])
        }
    }

    /// A text, as long as it may be now and then.
    fn text(&mut self, limits: &Limits) -> String {
        let mut made = self.spelling(scalars::TEXT, &[]);
        let size = |bound: Option<u64>| bound.and_then(|bound| usize::try_from(bound).ok());
        let longest = size(limits.length.max).unwrap_or(300).min(2_000);
        let wanted = if self.once_in(8) {
            longest
        } else {
            size(limits.length.min).unwrap_or(0)
        };
        let missing = wanted.saturating_sub(made.chars().count());
        made.extend(std::iter::repeat_n('\u{e9}', missing));
        made.chars().take(longest).collect()
    }

    fn count(&mut self, limits: &Limits) -> usize {
        let least = limits.items.min.unwrap_or(0);
        let more = if self.depth > DEEP { 0 } else { self.below(3) };
        let wanted = least.saturating_add(more as u64);
        let count = limits.items.max.map_or(wanted, |max| wanted.min(max));
        usize::try_from(count).unwrap_or(0)
    }
}

/// The text at a path such as `Device.Type` among the properties that are made.
fn text_at(fields: &[Field], made: &[Option<String>], path: &str) -> Option<String> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let index = fields.iter().position(|field| field.name == first)?;
    let mut value: Value = serde_json::from_str(made.get(index)?.as_ref()?).ok()?;
    for name in rest.split('.').filter(|name| !name.is_empty()) {
        value = value.get_mut(name)?.take();
    }
    value.as_str().map(ToOwned::to_owned)
}

/// A text as JSON.
fn text(of: &str) -> String {
    Value::from(of).to_string()
}

/// An object that is being written.
#[derive(Default)]
struct Object {
    inside: String,
}

impl Object {
    fn put(&mut self, name: &str, value: &str) {
        let comma = if self.inside.is_empty() { "" } else { "," };
        let name = text(name);
        let _ = write!(self.inside, "{comma}{name}:{value}"); // A string takes all.
    }

    fn end(self) -> String {
        format!("{{{}}}", self.inside)
    }
}
