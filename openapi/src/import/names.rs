//! The names of definitions: ours stay, new ones follow three rules.
//!
//! A definition is called as the vendor calls it, but an enum without the suffix `Enum` and a coproduct without the
//! suffix `Coproduct` where the short name is free, and the model of errors as `api.yaml` calls it. Where our name
//! differs, `schema_id` keeps the vendor's, by which the definition is found again.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::convert::Converted;
use super::definitions::capital;
use crate::tree::Tree;
use crate::ty::Ty;
use mews_connector_language::spec::{RequestSpec, ResponseSpec};

/// Gives every definition its name.
pub(crate) fn settle(converted: &mut Converted, existing: &Tree, errors: &str) {
    let names = choose(converted, existing, errors);
    rename(converted, &names);
}

fn choose(converted: &Converted, existing: &Tree, errors: &str) -> HashMap<String, String> {
    let ours = existing_names(existing);
    let mut names: HashMap<String, String> = HashMap::new();
    let mut taken: HashSet<String> = HashSet::new();
    for (key, vendor) in &converted.vendors {
        let own = converted.tree.homes.contains_key(key).then_some(key);
        if let Some(name) = ours.get(vendor.as_str()).copied().or(own)
            && taken.insert(name.clone())
        {
            names.insert(key.clone(), name.clone());
        }
    }
    // The next number of a name that many would have.
    let mut numbers: HashMap<(&str, &str), usize> = HashMap::new();
    let vendors: HashSet<&str> = converted.vendors.values().map(String::as_str).collect();
    for (key, vendor) in &converted.vendors {
        if names.contains_key(key) {
            continue;
        }
        let (suffix, kind) = if converted.tree.enums.contains_key(key) {
            ("Enum", "Enum")
        } else if converted.tree.unions.contains_key(key) {
            ("Coproduct", "Union")
        } else {
            ("Coproduct", "Model")
        };
        let plain = plain(vendor);
        let short = plain.strip_suffix(suffix).unwrap_or(&plain).to_owned();
        let short = if converted.errors.as_ref() == Some(key) {
            errors.to_owned()
        } else {
            short
        };
        let free = |name: &String| {
            !name.is_empty()
                && !taken.contains(name)
                && (!existing.defines(name) || is_heir(existing, &vendors, name, kind))
                && (name == vendor || !vendors.contains(name.as_str()))
        };
        let next = numbers.entry((vendor, kind)).or_insert(2);
        let numbered = std::iter::from_fn(|| {
            let name = format!("{plain}{kind}{next}");
            *next += 1;
            Some(name)
        });
        let candidates = [short, plain.clone(), format!("{plain}{kind}")]
            .into_iter()
            .chain(numbered);
        if let Some(name) = candidates.into_iter().find(free) {
            taken.insert(name.clone());
            names.insert(key.clone(), name);
        }
    }
    names
}

/// The vendor's name without what a definition cannot be called: signs, blanks and letters beyond ASCII part words.
fn plain(vendor: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric();
    if vendor.chars().all(is_plain) {
        return vendor.to_owned();
    }
    let words = vendor.split(|letter| !is_plain(letter));
    words.map(capital).collect()
}

/// Whether a definition of ours has lost its schema, so that a new one of that name takes its place: the vendor has
/// renamed it.
fn is_heir(existing: &Tree, vendors: &HashSet<&str>, name: &str, kind: &str) -> bool {
    let vendor = match kind {
        "Enum" => existing.enums.get(name).map(|spec| &spec.schema_id),
        "Union" => existing.unions.get(name).map(|spec| &spec.schema_id),
        _ => existing.models.get(name).map(|spec| &spec.schema_id),
    };
    vendor.is_some_and(|vendor| !vendors.contains(vendor.as_deref().unwrap_or(name)))
}

/// Our names by the vendor's.
fn existing_names(existing: &Tree) -> HashMap<&str, &String> {
    let models = existing
        .models
        .iter()
        .map(|(name, spec)| (name, spec.schema_id.as_ref()));
    let enums = existing
        .enums
        .iter()
        .map(|(name, spec)| (name, spec.schema_id.as_ref()));
    let unions = existing
        .unions
        .iter()
        .map(|(name, spec)| (name, spec.schema_id.as_ref()));
    models
        .chain(enums)
        .chain(unions)
        .map(|(name, vendor)| (vendor.unwrap_or(name).as_str(), name))
        .collect()
}

fn rename(converted: &mut Converted, names: &HashMap<String, String>) {
    let name_of = |key: &str| names.get(key).cloned().unwrap_or_else(|| key.to_owned());
    let type_of = |ty: &str| Ty::parse(ty).renamed(&name_of).to_string();
    let vendors = std::mem::take(&mut converted.vendors);
    let vendor_of =
        |key: &str, name: &str| vendors.get(key).filter(|vendor| *vendor != name).cloned();
    let tree = &mut converted.tree;
    for field in tree.fields_mut() {
        field.ty = type_of(&field.ty);
    }
    for operation in tree.operations.values_mut() {
        if let RequestSpec::Union(name) = &mut operation.request {
            *name = name_of(name);
        }
        if let ResponseSpec::Model(name) = &mut operation.response {
            *name = name_of(name);
        }
    }
    for case in tree
        .unions
        .values_mut()
        .flat_map(|union| union.cases.values_mut().flatten())
    {
        case.0.ty = case.ty.as_deref().map(type_of);
    }
    macro_rules! move_keys {
        ($section:ident) => {
            tree.$section = std::mem::take(&mut tree.$section)
                .into_iter()
                .map(|(key, mut spec)| {
                    let name = name_of(&key);
                    spec.schema_id = vendor_of(&key, &name);
                    (name, spec)
                })
                .collect::<IndexMap<_, _>>();
        };
    }
    move_keys!(models);
    move_keys!(enums);
    move_keys!(unions);
    tree.homes = std::mem::take(&mut tree.homes)
        .into_iter()
        .map(|(key, home)| (name_of(&key), home))
        .collect();
    converted.errors = converted.errors.take().map(|key| name_of(&key));
}
