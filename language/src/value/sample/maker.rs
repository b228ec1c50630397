//! Makes values that the schema allows, the smallest or the fullest, from a seed.

use jiff::civil::DateTime;

use super::{Chance, Identifiers, Profile, single, tagged, update};
use crate::model::{
    Case, Field, IdKind, Limits, Operation, Request, Response, Scalar, Schema, Type, Union,
    UnionForm,
};
use crate::value::json::{Json, Object};
use crate::value::{interval_ends, text_at};

/// Nesting from which on only required properties are made.
const MAX_DEPTH: usize = 8;

/// Nesting from which on nothing is made: the schema has no end there.
const NO_END: usize = 32;

/// Makes plausible values from a seed.
pub struct Maker<'a> {
    schema: &'a Schema,
    pub(super) random: &'a mut dyn Chance,
    pub(super) now: DateTime,
    /// Where identifiers come from; made up by default.
    pub identifiers: Identifiers<'a>,
    /// Whether the values are for a request: what callers never write is left out.
    pub request: bool,
    models: Vec<String>,
    /// How many values it may still make; then it makes nulls.
    pub(super) left: u64,
}

impl<'a> Maker<'a> {
    /// Makes values of a schema for readers who live at `now`.
    pub fn new(schema: &'a Schema, random: &'a mut dyn Chance, now: DateTime) -> Self {
        Maker {
            schema,
            random,
            now,
            identifiers: &|_| None,
            request: false,
            models: Vec::new(),
            left: u64::MAX,
        }
    }

    /// The operation's own request properties, without envelope and pagination.
    pub fn request(&mut self, operation: &Operation, profile: Profile) -> Json {
        match &operation.request {
            Request::Fields(fields) => {
                let mut object = self.properties(fields, profile);
                self.at_least_one(fields, &operation.at_least_one_of, &mut object);
                Json::Object(object)
            }
            Request::Union(name) => self.value(
                &Type::Union(name.clone()),
                name,
                &Limits::default(),
                profile,
            ),
        }
    }

    /// A response, without the pagination cursor.
    pub fn response(&mut self, response: &Response, profile: Profile) -> Json {
        match response {
            Response::Fields(fields) => Json::Object(self.properties(fields, profile)),
            Response::Model(name) => self.value(
                &Type::Model(name.clone()),
                name,
                &Limits::default(),
                profile,
            ),
        }
    }

    /// An object with these properties.
    pub fn properties(&mut self, fields: &[Field], profile: Profile) -> Object {
        let profile = if self.models.len() > MAX_DEPTH {
            Profile::Minimal
        } else {
            profile
        };
        let mut object = Object::new();
        // What another property decides is made when that one is there.
        let (decided, free): (Vec<_>, Vec<_>) =
            fields.iter().partition(|field| field.tagged_by.is_some());
        for field in free.into_iter().chain(decided) {
            if let Some(value) = self.property(field, profile, &object) {
                object.insert(field.name.clone(), value);
            }
        }
        if let Some((start, end)) = interval_ends(fields) {
            self.order(fields, start, end, &mut object);
        }
        arrange(fields, &mut object);
        object
    }

    /// Adds the first of some properties when an object has none of them.
    fn at_least_one(&mut self, fields: &[Field], names: &[String], object: &mut Object) {
        if names.iter().any(|name| object.contains_key(name)) {
            return;
        }
        let sent = |field: &&Field| !(self.request && field.read_only);
        let mut named = fields.iter().filter(|field| names.contains(&field.name));
        if let Some(field) = named.find(sent) {
            let value = self.value(&field.ty, &field.name, &field.limits, Profile::Minimal);
            object.insert(field.name.clone(), value);
            arrange(fields, object);
        }
    }

    /// One property of an object, unless the profile leaves it out.
    pub fn property(&mut self, field: &Field, profile: Profile, beside: &Object) -> Option<Json> {
        if profile == Profile::Minimal && !field.required || self.request && field.read_only {
            return None;
        }
        if profile == Profile::Minimal && field.nullable {
            return Some(Json::Null);
        }
        if let (Some(path), Type::Union(name)) = (&field.tagged_by, &field.ty) {
            let union = self.schema.unions.get(name)?;
            let tag = text_at(beside, path);
            let case = union
                .cases
                .iter()
                .find(|case| Some(case.tag.as_str()) == tag)
                .or(union.cases.first())?;
            return Some(self.payload(case, profile));
        }
        Some(self.value(&field.ty, &field.name, &field.limits, profile))
    }

    /// A value of a type; `name` is what texts are called after.
    pub fn value(&mut self, ty: &Type, name: &str, limits: &Limits, profile: Profile) -> Json {
        if self.left == 0 {
            return Json::Null;
        }
        self.left -= 1;
        match ty {
            Type::Scalar(scalar) => self.single(*scalar, name, limits),
            Type::Id(id_type) => Json::String(self.identifier(id_type)),
            Type::HybridId(id_type) => {
                Json::String((self.identifiers)(id_type).unwrap_or_else(|| self.random.uuid()))
            }
            Type::Model(model) => self.model(model, profile),
            Type::Enum(known) => self.enum_value(known),
            Type::Union(union) => match self.schema.unions.get(union) {
                Some(union) => self.union(union, profile),
                None => Json::Null,
            },
            Type::List(item) => Json::Array(self.list(item, name, limits, profile)),
            Type::Map(key, item) => {
                let mut object = Object::new();
                for index in 0..count(limits, profile) {
                    if self.left == 0 {
                        break;
                    }
                    let key = self.key(key, index);
                    object.insert(key, self.value(item, name, limits.each(), profile));
                }
                Json::Object(object)
            }
            Type::Update(inner, _) => update(self.value(inner, name, limits, profile)),
            Type::Nullable(_) if profile == Profile::Minimal => Json::Null,
            Type::Nullable(inner) => self.value(inner, name, limits, profile),
        }
    }

    fn model(&mut self, name: &str, profile: Profile) -> Json {
        let Some(model) = self.schema.models.get(name) else {
            return Json::Object(Object::new());
        };
        if self.models.len() > NO_END {
            self.left = 0;
            return Json::Null;
        }
        let again = self.models.iter().any(|outer| outer == name);
        self.models.push(name.to_owned());
        let mut object = self.properties(
            &model.fields,
            if again { Profile::Minimal } else { profile },
        );
        self.at_least_one(&model.fields, &model.at_least_one_of, &mut object);
        self.models.pop();
        Json::Object(object)
    }

    fn list(&mut self, item: &Type, name: &str, limits: &Limits, profile: Profile) -> Vec<Json> {
        let known = match item {
            Type::Enum(name) => self.schema.enums.get(name),
            _ => None,
        };
        let mut items: Vec<Json> = Vec::new();
        for index in 0..count(limits, profile) {
            if self.left == 0 {
                break;
            }
            let made = match known {
                // Values in turn differ as long as there are enough of them.
                Some(known) if !known.values.is_empty() => {
                    known.json(&known.values[index % known.values.len()])
                }
                _ => self.value(item, name, limits.each(), profile),
            };
            items.push(made);
        }
        items
    }

    fn union(&mut self, union: &Union, profile: Profile) -> Json {
        let wanted = |case: &&Case| {
            case.ty.is_some() == (profile == Profile::Maximal) && case.status.deprecated.is_none()
        };
        // Inside of an object that is a case itself, another case comes to an end sooner.
        let is_open = |case: &&Case| matches!(&case.ty, Some(Type::Model(name)) if self.models.contains(name));
        let mut cases = union.cases.iter().filter(|case| !is_open(case));
        let found = cases.clone().find(wanted).or_else(|| cases.next());
        let Some(case) = found.or(union.cases.first()) else {
            return Json::Null;
        };
        // Only the sparse form has no property for a payload that is not there.
        let nothing = case.ty.is_none() && matches!(union.form, UnionForm::Sparse { .. });
        let payload = (!nothing).then(|| self.payload(case, profile));
        tagged(union, case, payload).unwrap_or(Json::Null)
    }

    fn payload(&mut self, case: &Case, profile: Profile) -> Json {
        match &case.ty {
            Some(ty) => self.value(ty, &case.tag, &Limits::default(), profile),
            None => Json::Null,
        }
    }

    fn enum_value(&mut self, name: &str) -> Json {
        let Some(known) = self.schema.enums.get(name) else {
            return Json::Null;
        };
        let lasting: Vec<_> = known
            .values
            .iter()
            .filter(|value| value.status.deprecated.is_none())
            .collect();
        let index = usize::try_from(self.random.below(lasting.len() as u64)).unwrap_or(0);
        let picked = lasting.get(index).copied().or(known.values.first());
        picked.map_or(Json::Null, |value| known.json(value))
    }

    /// An identifier of a type.
    pub fn identifier(&mut self, id_type: &str) -> String {
        if let Some(known) = (self.identifiers)(id_type) {
            return known;
        }
        match self.schema.ids.get(id_type).map(|id| id.of) {
            Some(IdKind::Text) => format!("{id_type}-{}", self.random.below(1_000_000)),
            Some(IdKind::Uuid) | None => self.random.uuid(),
        }
    }

    fn key(&mut self, ty: &Type, index: usize) -> String {
        let made = match ty {
            Type::Scalar(Scalar::Language) => Json::text(single::language(index)),
            Type::Enum(name) => {
                let values = self
                    .schema
                    .enums
                    .get(name)
                    .map_or(&[][..], |known| &known.values);
                values
                    .get(index % values.len().max(1))
                    .map_or(Json::Null, |value| Json::text(&value.name))
            }
            Type::Scalar(Scalar::String) => Json::String(format!("Key{}", index + 1)),
            other => self.value(other, "Key", &Limits::default(), Profile::Minimal),
        };
        made.as_str().unwrap_or("Key").to_owned()
    }

    /// Puts the end of an interval a day after its start.
    fn order(&mut self, fields: &[Field], start: &str, end: &str, object: &mut Object) {
        let scalar = |name: &str| {
            fields
                .iter()
                .find(|field| field.name == name)
                .and_then(|field| match &field.ty {
                    Type::Scalar(scalar) => Some(*scalar),
                    _ => None,
                })
        };
        for (name, days) in [(start, 0), (end, 1)] {
            if let (Some(scalar), Some(value)) = (scalar(name), object.get_mut(name))
                && !value.is_null()
            {
                *value = self.instant(scalar, days);
            }
        }
    }
}

/// Puts properties in the order of the schema.
fn arrange(fields: &[Field], object: &mut Object) {
    object.sort_by_cached_key(|name, _| fields.iter().position(|field| field.name == *name));
}

/// How many items a list gets.
fn count(limits: &Limits, profile: Profile) -> usize {
    let least = limits.items.min.unwrap_or(0);
    let wanted = if profile == Profile::Maximal {
        least.max(1)
    } else {
        least
    };
    usize::try_from(limits.items.max.map_or(wanted, |max| wanted.min(max))).unwrap_or(0)
}
