//! Compares two OpenAPI documents as raw trees, by path, knowing nothing of the comparison that it checks.
//!
//! It names every place where the documents differ, asks for a record there, and asks of every record that some place differs there.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_diff::Diff;
use mews_connector_diff::rules::Rule;
use serde_json::{Map, Value};

/// What only people read, and what stands beside the facts.
const SAID_ELSEWHERE: &[&str] = &[
    "title",
    "description",
    "example",
    "examples",
    "summary",
    "x-enumNames",
    "x-schema-id",
    "tags",
];

/// What is wrong with the records, one line each.
pub(crate) fn problems(
    old: &str,
    new: &str,
    called: &BTreeMap<String, String>,
    diff: &Diff,
) -> Vec<String> {
    let orders = [order_of(old), order_of(new)];
    let (old, new): (Value, Value) = (
        serde_saphyr::from_str(old).unwrap(),
        serde_saphyr::from_str(new).unwrap(),
    );
    let mut walk = Walk {
        old: &old,
        new: &new,
        found: BTreeMap::new(),
        maybe: BTreeSet::new(),
    };
    walk.operations();
    walk.order(&orders);
    walk.schemas();
    let mut problems = Vec::new();
    let told: BTreeSet<&str> = diff
        .changes
        .iter()
        .flat_map(|change| {
            std::iter::once(change.target.as_str())
                .chain(change.brings.iter().map(String::as_str))
                .chain(change.takes.iter().map(String::as_str))
        })
        .collect();
    for (places, what) in &walk.found {
        let hit = places.iter().any(|place| {
            names(place, called).iter().any(|place| {
                let owner = place.split(['.', ':']).next().unwrap_or(place);
                told.contains(place.as_str())
                    || place.ends_with(':') && told.iter().any(|told| told.starts_with(place.as_str()))
                    // A definition that came or went is told as a whole.
                    || diff.changes.iter().any(|change| {
                        let carried = change.brings.iter().chain(&change.takes);
                        carried.into_iter().any(|name| name == owner)
                            || change.rename.is_some() && replaced(change).is_some_and(|old| old == *place)
                    })
            })
        });
        if !hit {
            problems.push(format!("not told: {} ({what})", places.join(" or ")));
        }
    }
    let mut differing: BTreeSet<String> = walk
        .found
        .keys()
        .flatten()
        .flat_map(|place| names(place, called))
        .collect();
    differing.extend(walk.maybe);
    let mut seen = BTreeSet::new();
    for change in &diff.changes {
        // A value or case differs where its enum or union does.
        let whole = change.target.split(':').next().unwrap();
        let place = [change.target.as_str(), whole];
        let owners: BTreeSet<&str> = differing
            .iter()
            .map(|place| place.split(['.', ':']).next().unwrap_or(place))
            .collect();
        let about = words(change)
            .iter()
            .any(|word| owners.contains(word.as_str()));
        // The file of a definition follows from who uses it, which no single place says.
        if change.rule != Rule::ModuleMoved
            && !about
            && !place.iter().any(|place| differing.contains(*place))
        {
            problems.push(format!(
                "no difference: {} {} ({})",
                change.rule, change.target, change.title
            ));
        }
        if !seen.insert((&change.rule, &change.target, &change.title)) {
            problems.push(format!("told twice: {} {}", change.rule, change.target));
        }
    }
    problems
}

/// The operations of each resource in the order of the text.
fn order_of(text: &str) -> BTreeMap<String, Vec<Value>> {
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in text.lines() {
        let Some(path) = line.strip_prefix("  /api/connector/v1/") else {
            continue;
        };
        if let Some((resource, action)) = path.trim_end_matches(':').split_once('/') {
            found
                .entry(resource.to_owned())
                .or_default()
                .push(Value::from(action));
        }
    }
    found
}

/// The words of a record's facts, among which are the definitions that it is about.
fn words(change: &mews_connector_diff::Change) -> BTreeSet<String> {
    [&change.old, &change.new]
        .into_iter()
        .flatten()
        .flat_map(|value| {
            value
                .to_string()
                .split(|letter: char| !letter.is_alphanumeric())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// A place by the names that the import may give it: it shortens names of enums, tells cases of unions as such, and pages at
/// their operation.
fn names(place: &str, called: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = vec![place.to_owned()];
    if let Some((operation, _)) = place
        .rsplit_once(".request.Limitation")
        .or(place.rsplit_once(".response.Cursor"))
    {
        found.push(operation.to_owned());
    }
    let end = place.find(['.', ':']).unwrap_or(place.len());
    let (owner, rest) = place.split_at(end);
    if !owner.contains('/') {
        for owner in [
            Some(owner),
            called.get(owner).map(String::as_str),
            owner.strip_suffix("Enum"),
            owner.strip_suffix("DiscriminatorEnum"),
            owner.strip_suffix("Coproduct"),
        ]
        .into_iter()
        .flatten()
        {
            found.push(format!("{owner}{rest}"));
            if let Some(case) = rest.strip_prefix('.') {
                found.push(format!("{owner}:{case}"));
            }
            if rest.is_empty() {
                found.push(format!("{owner}:"));
            }
        }
    }
    found
}

/// The place that a renamed property had.
fn replaced(change: &mews_connector_diff::Change) -> Option<String> {
    let old = change.old.as_ref()?.as_str()?;
    let owner = change.target.rsplit_once(['.', ':'])?.0;
    Some(format!("{owner}.{old}"))
}

struct Walk<'a> {
    old: &'a Value,
    new: &'a Value,
    /// Places, any of which may tell it, and what differs.
    found: BTreeMap<Vec<String>, String>,
    /// Places where a record may be: inline definitions of what differs, and keys of maps, which are values of an enum.
    maybe: BTreeSet<String>,
}

impl Walk<'_> {
    fn add(&mut self, places: Vec<String>, what: &str) {
        self.found.entry(places).or_insert_with(|| what.to_owned());
    }

    fn operations(&mut self) {
        let (old, new) = (operations(self.old), operations(self.new));
        for path in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            match (old.get(path), new.get(path)) {
                (Some(a), Some(b)) => self.operation(path, a, b),
                _ => self.add(vec![path.clone()], "operation on one side"),
            }
        }
    }

    /// The order of operations within their resource.
    fn order(&mut self, [old, new]: &[BTreeMap<String, Vec<Value>>; 2]) {
        for (resource, actions) in old {
            if new
                .get(resource)
                .is_some_and(|others| order(actions, others))
            {
                self.add(vec![resource.clone()], "order of operations");
            }
        }
    }

    fn operation(&mut self, path: &str, a: &Value, b: &Value) {
        let facts = |of: &Value| {
            let mut facts = of.as_object().unwrap().clone();
            facts.retain(|key, _| key == "deprecated" || key.starts_with("x-"));
            facts
        };
        if facts(a) != facts(b) {
            self.add(vec![path.to_owned()], "facts of the operation");
        }
        for (key, side) in [("requestBody", "request"), ("responses", "response")] {
            let name = |of: &Value| {
                let of = if key == "responses" {
                    &of[key]["200"]
                } else {
                    &of[key]
                };
                let schema = &of["content"]["application/json"]["schema"];
                schema["$ref"]
                    .as_str()
                    .map(|text| text.rsplit('/').next().unwrap().to_owned())
            };
            let at = format!("{path}.{side}");
            match (name(a), name(b)) {
                (Some(a), Some(b)) => {
                    self.schema(
                        &[at, a.clone()],
                        &component(self.old, &a),
                        &component(self.new, &b),
                    );
                }
                (None, None) => {}
                _ => self.add(vec![at], "body on one side"),
            }
        }
    }

    fn schemas(&mut self) {
        let names = |of: &Value| -> BTreeSet<String> {
            of["components"]["schemas"]
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect()
        };
        let (old, new) = (names(self.old), names(self.new));
        let bodies = &bodies(self.old) | &bodies(self.new);
        for name in old
            .intersection(&new)
            .filter(|name| !bodies.contains(*name))
        {
            self.schema(
                std::slice::from_ref(name),
                &component(self.old, name),
                &component(self.new, name),
            );
        }
    }

    /// Compares two schemas of one owner that goes by several names.
    fn schema(&mut self, owners: &[String], a: &Value, b: &Value) {
        let at = |part: &str| {
            owners
                .iter()
                .map(|owner| format!("{owner}{part}"))
                .collect::<Vec<_>>()
        };
        let (pa, pb) = (properties(a), properties(b));
        let required = |of: &Value, name: &str| {
            of["required"]
                .as_array()
                .is_some_and(|all| all.iter().any(|one| one == name))
        };
        for name in pa.keys().chain(pb.keys()).collect::<BTreeSet<_>>() {
            if let (Some(x), Some(y)) = (pa.get(name), pb.get(name))
                && x != y
            {
                self.maybe.extend(at(&format!(".{name}")));
                inline(x, &mut self.maybe);
                inline(y, &mut self.maybe);
            }
            let what = match (pa.get(name), pb.get(name)) {
                (Some(x), Some(y)) if plain(x) != plain(y) => "property",
                (Some(_), Some(_)) if required(a, name) != required(b, name) => "requiredness",
                (Some(_), Some(_)) => continue,
                _ => "property on one side",
            };
            self.add(at(&format!(".{name}")), what);
        }
        let values = |of: &Value| of["enum"].as_array().cloned().unwrap_or_default();
        let (va, vb) = (values(a), values(b));
        for value in va
            .iter()
            .filter(|value| !vb.contains(value))
            .chain(vb.iter().filter(|value| !va.contains(value)))
        {
            self.add(
                at(&format!(":{}", value.as_str().unwrap_or_default())),
                "value on one side",
            );
        }
        let rest = |of: &Value| {
            let mut of = plain(of);
            if let Value::Object(keys) = &mut of {
                for key in ["properties", "required", "enum"] {
                    keys.remove(key);
                }
            }
            of
        };
        if rest(a) != rest(b) || order(&va, &vb) {
            self.add(at(""), "the rest of the schema");
        }
        if order(
            &pa.keys().cloned().map(Value::from).collect::<Vec<_>>(),
            &pb.keys().cloned().map(Value::from).collect::<Vec<_>>(),
        ) {
            self.add(at(""), "order");
        }
    }
}

/// Whether what both lists have stands in another order.
fn order(a: &[Value], b: &[Value]) -> bool {
    let common = |of: &[Value], other: &[Value]| -> Vec<Value> {
        of.iter()
            .filter(|value| other.contains(value))
            .cloned()
            .collect()
    };
    common(a, b) != common(b, a)
}

fn operations(of: &Value) -> BTreeMap<String, Value> {
    of["paths"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(path, item)| (address(path).to_owned(), item["post"].clone()))
        .collect()
}

fn address(path: &str) -> &str {
    path.trim_start_matches("/api/connector/v1/")
}

fn component(of: &Value, name: &str) -> Value {
    of["components"]["schemas"][name].clone()
}

/// The schemas that are bodies.
fn bodies(of: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for operation in operations(of).values() {
        for body in [&operation["requestBody"], &operation["responses"]["200"]] {
            if let Some(text) = body["content"]["application/json"]["schema"]["$ref"].as_str() {
                found.insert(text.rsplit('/').next().unwrap().to_owned());
            }
        }
    }
    found
}

fn properties(of: &Value) -> Map<String, Value> {
    of["properties"].as_object().cloned().unwrap_or_default()
}

/// The names of definitions that are written inside a schema.
fn inline(of: &Value, found: &mut BTreeSet<String>) {
    match of {
        Value::Object(keys) => {
            let names =
                ["x-schema-id", "title", "$ref"].map(|key| keys.get(key).and_then(Value::as_str));
            found.extend(
                names
                    .into_iter()
                    .flatten()
                    .map(|name| name.rsplit('/').next().unwrap().to_owned()),
            );
            keys.values().for_each(|value| inline(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| inline(value, found)),
        _ => {}
    }
}

/// A schema without what people read, and without compositions of one.
fn plain(of: &Value) -> Value {
    match of {
        Value::Object(keys) => {
            let mut plain_keys = Map::new();
            // The keys of a typed map are values of an enum, and differ there.
            let map = keys
                .get("title")
                .and_then(Value::as_str)
                .is_some_and(|title| title.ends_with("Dictionary"));
            for (key, value) in keys {
                if map && (key == "properties" || key == "required") {
                    continue;
                }
                if SAID_ELSEWHERE.contains(&key.as_str()) {
                    continue;
                }
                if key == "allOf" && value.as_array().is_some_and(|all| all.len() == 1) {
                    if let Value::Object(inner) = plain(&value[0]) {
                        plain_keys.extend(inner);
                    }
                } else {
                    plain_keys.insert(key.clone(), plain(value));
                }
            }
            Value::Object(plain_keys)
        }
        Value::Array(items) => Value::Array(items.iter().map(plain).collect()),
        other => other.clone(),
    }
}
