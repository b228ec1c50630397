//! Finding the unions of a document, which it never calls by that name.
//!
//! - *adjacent*: an object of `Discriminator` and `Value`, where the value of the one decides the shape of the other;
//! - *sparse*: an object of `Discriminator` and one nullable property for each of its values that has a payload;
//! - *sibling*: alternatives beside `x-discriminator-path`;
//! - *shapes*: alternatives and nothing that tells them apart.
//!
//! What only looks like one stays an object: a discriminator that may be null, a further property such as `Id`, a
//! payload of which no shape is known.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::budget::Budget;
use crate::read::{Document, Shape};
use mews_connector_language::spec::{DeprecatedSpec, FormSpec};

const TAG: &str = "Discriminator";
const VALUE: &str = "Value";

/// A union as the document spells it.
#[derive(Debug)]
pub(crate) struct Found<'d> {
    pub(crate) form: FormSpec,
    /// The property that names the case.
    pub(crate) tag: Option<String>,
    /// The property that holds the payload.
    pub(crate) value: Option<String>,
    /// The cases by the text of the tag.
    pub(crate) cases: IndexMap<String, Variant<'d>>,
    /// Facts that a union of the language takes for granted and that are otherwise here.
    pub(crate) odd: Vec<String>,
    /// Keys that a union has no use for, and why.
    pub(crate) dropped: Vec<(&'static str, &'static str)>,
}

/// A case of a union.
#[derive(Debug, Default)]
pub(crate) struct Variant<'d> {
    /// The property that holds the payload, when it is not called like the tag.
    pub(crate) property: Option<String>,
    /// The payload.
    pub(crate) payload: Option<&'d Shape>,
    /// The name of the payload's schema, when only that is known.
    pub(crate) target: Option<String>,
    pub(crate) deprecated: Option<DeprecatedSpec>,
    pub(crate) restricted: bool,
}

/// The union that an object or a choice of schemas spells, if it does.
pub(crate) fn find<'d>(
    document: &'d Document,
    shape: &'d Shape,
    made: &mut Budget,
) -> Option<Found<'d>> {
    if !made.spend(shape.one_of.len() + shape.extras.cases.len()) {
        return None;
    }
    if !shape.one_of.is_empty() {
        return shape.is_choice().then(|| alternatives(shape));
    }
    if !shape.is_object() {
        return None;
    }
    let tag_name = match shape.extras.own.union.as_deref() {
        // Our own exporter writes the tag first, whatever its name.
        Some("adjacent" | "sparse") => shape.properties.keys().next()?.as_str(),
        _ => TAG,
    };
    let tag = shape.properties.get(tag_name)?;
    let values = tag_values(document, tag)?;
    if tag.nullable || !made.spend(values.values.len()) {
        return None;
    }
    // The vendor's objects are told apart by how many properties they have: the tag and `Value` alone are adjacent, the tag and
    // others without a `Value` are sparse. The tag alone is an object with one property, and the tag with `Value` and more
    // would lose what it has more. Our own export says which form it is, because there the tag may have any name, and the
    // property of a sparse case may be called `Value`.
    let mut found = match (shape.properties.len(), shape.properties.get(VALUE)) {
        _ if shape.extras.own.union.as_deref() == Some("sparse") => {
            sparse(shape, tag_name, values)?
        }
        (2, _) if shape.extras.own.union.is_some() => adjacent(shape, tag_name, values)?,
        (2, Some(_)) => adjacent(shape, tag_name, values)?,
        (1, _) | (_, Some(_)) => return None,
        _ => sparse(shape, tag_name, values)?,
    };
    if !shape.required.iter().any(|name| name == tag_name) {
        found
            .dropped
            .push(("required", "the discriminator of a union is always there"));
    }
    if values.extras.extensible && !shape.extras.extensible {
        found
            .dropped
            .push(("x-extensible", "every union may get further cases"));
    }
    for _ in shape
        .properties
        .values()
        .filter(|property| property.read_only)
    {
        found
            .dropped
            .push(("readOnly", "a union is read or written as a whole"));
    }
    for (value, status) in &values.extras.value_status {
        if let Some(case) = found.cases.get_mut(value) {
            case.deprecated = Some(status.clone());
        }
    }
    Some(found)
}

/// The schema that lists the values of a discriminator, which are texts.
pub(crate) fn tag_values<'d>(document: &'d Document, tag: &'d Shape) -> Option<&'d Shape> {
    let shape = match &tag.reference {
        Some(name) => document.schemas.get(name)?,
        None => tag,
    };
    let texts = !shape.values.is_empty() && shape.kind.as_deref() == Some("string");
    texts.then_some(shape)
}

fn adjacent<'d>(shape: &'d Shape, tag: &str, values: &'d Shape) -> Option<Found<'d>> {
    let (value_name, value) = shape.properties.iter().find(|(name, _)| *name != tag)?;
    let mut cases: IndexMap<String, Variant<'d>> = values
        .values
        .iter()
        .map(|name| (name.clone(), Variant::default()))
        .collect();
    let mut odd = Vec::new();
    if !shape.extras.cases.is_empty() || shape.extras.own.union.is_some() {
        for (name, target) in &shape.extras.cases {
            cases.entry(name.clone()).or_default().target = Some(target.clone());
        }
    } else if !value.one_of.is_empty() {
        for alternative in &value.one_of {
            let target = alternative.reference.as_deref()?;
            let name = case_of(target, &cases)?.to_owned();
            cases.entry(name).or_default().target = Some(target.to_owned());
        }
    } else if cases.len() == 1 && (value.reference.is_some() || !value.is_free()) {
        if let Some(case) = cases.values_mut().next() {
            case.payload = Some(value);
        }
    } else {
        return None;
    }
    let bare = cases
        .values()
        .any(|case| case.target.is_none() && case.payload.is_none());
    if value.nullable != bare && shape.extras.own.union.is_none() {
        odd.push(if bare {
            format!(
                "`{value_name}` is not nullable although some cases have no payload that is known"
            )
        } else {
            format!("`{value_name}` is nullable although every case has a payload")
        });
    }
    let written = |name: &str, usual: &str| (name != usual).then(|| name.to_owned());
    let (tag, value) = (written(tag, TAG), written(value_name, VALUE));
    Some(Found {
        form: FormSpec::Adjacent,
        tag,
        value,
        cases,
        odd,
        dropped: Vec::new(),
    })
}

/// The longest value that a payload is named after: `Space` for `SpaceData`.
fn case_of<'t>(target: &'t str, cases: &IndexMap<String, Variant<'_>>) -> Option<&'t str> {
    let ends = (0..=target.len()).rev();
    let mut starts = ends.filter_map(|end| target.get(..end));
    starts.find(|start| cases.contains_key(*start))
}

fn sparse<'d>(shape: &'d Shape, tag: &str, values: &'d Shape) -> Option<Found<'d>> {
    let mut cases: IndexMap<String, Variant<'d>> = values
        .values
        .iter()
        .map(|name| (name.clone(), Variant::default()))
        .collect();
    let told: HashMap<&str, &String> = (shape.extras.own.cases.iter().rev())
        .filter_map(|(case, facts)| Some((facts.get("property")?.as_str()?, case)))
        .collect();
    for (name, payload) in shape.properties.iter().filter(|(name, _)| *name != tag) {
        let ours = shape.extras.own.union.is_some();
        let optional = payload.nullable && !shape.required.contains(name);
        if !ours && (!optional || payload.reference.is_none()) {
            return None;
        }
        let named = told.get(name.as_str()).map(|case| case.as_str());
        // A case of just this name is the longest one that it begins with.
        let case = named.or_else(|| case_of(name, &cases))?.to_owned();
        let variant = cases.get_mut(&case)?;
        if variant.payload.replace(payload).is_some() {
            return None;
        }
        variant.property = (*name != case).then(|| name.clone());
        variant.deprecated.clone_from(&payload.deprecated);
        variant.restricted = payload.restricted;
    }
    let tag = (tag != TAG).then(|| tag.to_owned());
    Some(Found {
        form: FormSpec::Sparse,
        tag,
        value: None,
        cases,
        odd: Vec::new(),
        dropped: Vec::new(),
    })
}

/// A choice of schemas that stands alone.
fn alternatives(shape: &Shape) -> Found<'_> {
    let sibling =
        shape.extras.tagged_by.is_some() || shape.extras.own.union.as_deref() == Some("sibling");
    let mut cases: IndexMap<String, Variant<'_>> = IndexMap::new();
    let mut odd = Vec::new();
    if !shape.properties.is_empty() || !shape.required.is_empty() {
        let beside = Shape {
            properties: shape.properties.clone(),
            required: shape.required.clone(),
            ..Shape::default()
        };
        odd.push(format!("beside the alternatives: {}", beside.told()));
    }
    if sibling {
        for (name, target) in &shape.extras.cases {
            cases.insert(
                name.clone(),
                Variant {
                    target: Some(target.clone()),
                    ..Variant::default()
                },
            );
        }
    } else if shape.extras.cases.is_empty() {
        let targets: Vec<&str> = shape
            .one_of
            .iter()
            .filter_map(|one| one.reference.as_deref())
            .collect();
        for (target, name) in targets.iter().zip(differences(&targets)) {
            cases.insert(
                name,
                Variant {
                    target: Some((*target).to_owned()),
                    ..Variant::default()
                },
            );
        }
        for one in shape.one_of.iter().filter(|one| one.reference.is_none()) {
            odd.push(format!(
                "an alternative without a name of its own: {}",
                one.told()
            ));
        }
    } else {
        for (name, target) in &shape.extras.cases {
            cases.insert(
                name.clone(),
                Variant {
                    target: Some(target.clone()),
                    ..Variant::default()
                },
            );
        }
    }
    let form = if sibling {
        FormSpec::Sibling
    } else {
        FormSpec::Shapes
    };
    Found {
        form,
        tag: None,
        value: None,
        cases,
        odd,
        dropped: Vec::new(),
    }
}

/// What is left of some names when the words that they begin and end with in common are taken away.
fn differences(names: &[&str]) -> Vec<String> {
    let words: Vec<Vec<&str>> = names.iter().map(|name| split(name)).collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or(0);
    let same = |index: usize, from_end: bool| {
        let pick = |words: &Vec<&str>| {
            if from_end {
                words[words.len() - 1 - index].to_owned()
            } else {
                words[index].to_owned()
            }
        };
        words
            .iter()
            .map(&pick)
            .collect::<std::collections::HashSet<_>>()
            .len()
            == 1
    };
    let head = (0..shortest)
        .take_while(|index| same(*index, false))
        .count();
    let tail = (0..shortest.saturating_sub(head))
        .take_while(|index| same(*index, true))
        .count();
    words
        .iter()
        .zip(names)
        .map(|(words, name)| {
            let rest = words[head..words.len() - tail].concat();
            if names.len() < 2 || rest.is_empty() {
                (*name).to_owned()
            } else {
                rest
            }
        })
        .collect()
}

/// The words of a name in Pascal case.
pub(crate) fn split(name: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = name
        .char_indices()
        .filter(|(at, c)| *at > 0 && c.is_ascii_uppercase())
        .map(|(at, _)| at)
        .collect();
    starts.insert(0, 0);
    starts.push(name.len());
    starts
        .windows(2)
        .map(|pair| &name[pair[0]..pair[1]])
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_are_named_by_what_tells_them_apart() {
        let names = [
            "CommandsGetAllFilterByCommandIdParameters",
            "CommandsGetAllFilterByStatesParameters",
        ];
        assert_eq!(differences(&names), ["CommandId", "States"]);
        assert_eq!(differences(&["Cat", "Dog"]), ["Cat", "Dog"]);
        assert_eq!(differences(&["Cat", "CatFood"]), ["Cat", "Food"]);
        assert_eq!(differences(&["Cat"]), ["Cat"]);
    }
}
