//! Models, enums and unions of the document.

use indexmap::IndexMap;
use serde_json::Value;

use super::convert::{Converter, is_shared};
use super::integers::values_type;
use super::unions::{self, Found};
use crate::read::{Others, Shape};
use crate::ty::Ty;
use mews_connector_language::model::{Home, Scalar};
use mews_connector_language::spec::{CaseSpec, Compact, EnumSpec, ModelSpec, UnionSpec, ValueSpec};
use mews_connector_language::types::scalar_name;

impl<'d> Converter<'d> {
    /// A definition that the document writes out where it is used.
    pub(super) fn inline(
        &mut self,
        owner: &str,
        property: &str,
        shape: &Shape,
        make: impl FnOnce(&mut Self, &str),
    ) -> Ty {
        let mut vendor = shape
            .extras
            .id
            .clone()
            .unwrap_or_else(|| joined(owner, property));
        if let Some((name, _)) = vendor.split_once("CoproductOf") {
            self.audit.drop(
                "x-schema-id",
                "a coproduct is named without the part `CoproductOf…`",
                shape.at.clone(),
            );
            vendor = name.to_owned();
            // `BillPdfResult.Result` is called after both.
            if vendor.ends_with(property)
                && vendor[..vendor.len() - property.len()].ends_with(property)
            {
                vendor.truncate(vendor.len() - property.len());
            }
        }
        let key = format!("{owner}_{property}").replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let key = self.key_of(key, shape);
        if self.known.insert(key.clone()) {
            self.done.vendors.insert(key.clone(), vendor);
            self.done.inline.insert(key.clone());
            make(self, &key);
        }
        Ty::Named(key)
    }

    /// The key of what is written out in place. Request and response may have a property of one name and two types.
    fn key_of(&mut self, key: String, shape: &Shape) -> String {
        let told = shape.told();
        let mut free = key.clone();
        let mut number = 2;
        loop {
            match self.inlined.get(&free) {
                Some(other) if *other != told => {
                    free = format!("{key}_{number}");
                    number += 1;
                }
                Some(_) => return free,
                None => {
                    self.inlined.insert(free.clone(), told);
                    return free;
                }
            }
        }
    }

    pub(super) fn define(&mut self, name: &str) {
        let Some((_, shape)) = self.document.schemas.get_key_value(name) else {
            return;
        };
        let own = &shape.extras.own;
        // Our own documents name components as we do, and keep the vendor's name beside.
        let id = shape.extras.id.as_deref();
        let vendor = id.filter(|_| own.home.is_some()).unwrap_or(name).to_owned();
        self.done.vendors.insert(name.to_owned(), vendor);
        if let Some(home) = &own.home {
            let home = if home == "common" {
                Home::Common
            } else {
                Home::Resource(home.clone())
            };
            self.done.tree.homes.insert(name.to_owned(), home);
        }
        if let Some(id) = id
            && id != name
            && own.home.is_none()
        {
            self.audit.unsaid(
                shape.at.clone(),
                format!("`x-schema-id: {id}` differs from the name"),
            );
        }
        if let Some(found) = self.find_union(shape) {
            self.union(name, shape, found);
        } else if !shape.values.is_empty() {
            self.enumeration(name, shape);
        } else {
            self.model(name, shape);
        }
    }

    pub(super) fn model(&mut self, key: &str, shape: &'d Shape) {
        if let Others::Of(values) = &shape.others {
            let what = format!("further properties are {}, taken as any", values.told());
            self.audit.unsaid(shape.at.clone(), what);
        }
        let body = self.bodies.contains(key);
        let fields = self.fields(key, shape, |api, name| body && is_shared(api, name));
        let mut spec = ModelSpec {
            doc: self.doc(&shape.at, shape.description.as_ref()),
            open: shape.others != Others::None,
            at_least_one_of: self.at_least_one(shape, &fields),
            columns: shape.extras.own.columns.clone(),
            restricted: shape.restricted,
            deprecated: shape.deprecated.clone(),
            rust: shape.extras.own.rust.clone(),
            was: shape.extras.own.was.clone(),
            ..ModelSpec::default()
        };
        self.audit.account.make(&shape.at, &spec);
        spec.fields = fields;
        self.done.tree.models.insert(key.to_owned(), spec);
    }

    pub(super) fn enumeration(&mut self, key: &str, shape: &Shape) {
        if !self.audit.made.spend(shape.values.len()) {
            return;
        }
        let values = shape.values.iter().map(|name| {
            let mut value: ValueSpec = own_facts(shape.extras.own.values.get(name));
            value.deprecated = shape.extras.value_status.get(name).cloned();
            (
                name.clone(),
                (value != ValueSpec::default()).then_some(Compact(value)),
            )
        });
        let ty = values_type(shape);
        if let (Some("integer"), Some(format)) = (shape.kind.as_deref(), &shape.format)
            && scalar_name(ty.scalar()) != format
        {
            let what = format!(
                "`format: {format}`, taken as `{}`",
                scalar_name(ty.scalar())
            );
            self.audit.unsaid(shape.at.clone(), what);
        }
        let spec = EnumSpec {
            doc: self.doc(&shape.at, shape.description.as_ref()),
            ty,
            extensible: shape.extras.extensible,
            rust: shape.extras.own.rust.clone(),
            was: shape.extras.own.was.clone(),
            values: values.collect(),
            ..EnumSpec::default()
        };
        self.audit.account.make(&shape.at, &spec);
        self.done.tree.enums.insert(key.to_owned(), spec);
    }

    /// The union that a schema spells. Each has all values of its discriminator for cases, and many may share one.
    pub(super) fn find_union(&mut self, shape: &'d Shape) -> Option<Found<'d>> {
        let found = unions::find(self.document, shape, &mut self.audit.made);
        found.filter(|_| !self.audit.made.is_overspent())
    }

    /// The type of a named payload: the definition, or the single value that the name stands for.
    fn case(&mut self, key: &str, case: &str, name: &str, shape: &'d Shape) -> Ty {
        if shape.is_definition() {
            self.reach(name);
            return Ty::Named(name.to_owned());
        }
        if shape.children().next().is_none() {
            return self.value(key, case, shape);
        }
        let what = format!("the case `{case}` is {}, taken as `json`", shape.told());
        self.audit.unsaid(shape.at.clone(), what);
        Ty::Scalar(Scalar::Json)
    }

    pub(super) fn union(&mut self, key: &str, shape: &'d Shape, found: Found<'d>) {
        for odd in found.odd {
            self.audit
                .unsaid(shape.at.clone(), format!("in a union: {odd}"));
        }
        for (key, why) in found.dropped {
            self.audit.drop(key, why, shape.at.clone());
        }
        let mut cases = IndexMap::new();
        for (name, variant) in found.cases {
            let mut case: CaseSpec = own_facts(shape.extras.own.cases.get(&name));
            let payload = match (variant.payload, &variant.target) {
                (Some(payload), _) => Some(self.value(key, &name, payload)),
                (None, Some(target)) => {
                    let found = self.document.schemas.get_key_value(target);
                    found.map(|(target, shape)| self.case(key, &name, target, shape))
                }
                (None, None) => None,
            };
            case.ty = payload.map(|ty| ty.to_string()).or(case.ty);
            case.property = variant.property;
            case.deprecated = variant.deprecated.or(case.deprecated);
            case.restricted |= variant.restricted;
            cases.insert(name, (case != CaseSpec::default()).then_some(Compact(case)));
        }
        let spec = UnionSpec {
            doc: self.doc(&shape.at, shape.description.as_ref()),
            form: found.form,
            tag: found.tag,
            value: found.value,
            rust: shape.extras.own.rust.clone(),
            was: shape.extras.own.was.clone(),
            cases,
            schema_id: None,
        };
        // Each part of the object has its say in the union, the schema that lists the cases included.
        let mut parts = vec![shape];
        for property in shape.properties.values() {
            parts.extend([property, self.document.resolved(property)]);
        }
        let parts = parts.into_iter().map(|part| part.at.as_str());
        self.audit.account.make_of_all(parts, &spec);
        self.done.tree.unions.insert(key.to_owned(), spec);
    }
}

/// The facts that only our own exporter writes, as a spec.
fn own_facts<T: serde::de::DeserializeOwned + Default>(facts: Option<&Value>) -> T {
    facts
        .and_then(|facts| serde_json::from_value(facts.clone()).ok())
        .unwrap_or_default()
}

/// The name of something within something: the owner's name and its own, without saying a word twice.
pub(crate) fn joined(owner: &str, name: &str) -> String {
    let owner: String = owner.split(['_', '/']).map(capital).collect();
    let name = capital(name);
    if owner.ends_with(&name) {
        owner
    } else {
        owner + &name
    }
}

pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
