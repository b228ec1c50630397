//! The normal form: every schema says by itself what it says through others.
//!
//! A reference stays only where it names a definition: an object with properties, an enum, a choice of definitions. Its other
//! facts (null, limits, pattern, default, deprecation) are taken over to where it stands. A name for anything else is written
//! out, so that a type under a name and the same type in place are equal. Schemas that hold together become one.
//!
//! Definitions may refer to each other in rings. What is written out may not: a list of itself ends as any JSON with a remark,
//! and a name that only leads to itself says nothing and is a problem.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;

use super::keys::Audit;
use super::shape::{NULL, Others, Shape};

/// As many schemas are written out one within the other.
const MOST_NESTED: usize = 16;

/// As many names lead to each other in a row.
const LONGEST_CHAIN: usize = 64;

/// As deep may schemas nest once they are written out.
const DEEPEST: usize = 64;

/// Brings the schemas and the bodies of operations to their normal form. Gives the names that were written out.
pub(super) fn resolve<'s>(
    schemas: &mut IndexMap<String, Shape>,
    bodies: impl Iterator<Item = &'s mut Shape>,
    audit: &mut Audit,
) -> BTreeSet<String> {
    let bodies: Vec<&mut Shape> = bodies.collect();
    let all = schemas.values().chain(bodies.iter().map(|body| &**body));
    let mut resolver = Resolver::of(schemas, is_merged(all), audit);
    for name in resolver.order(schemas) {
        let Some(mut shape) = resolver.written.get(&name).cloned() else {
            continue;
        };
        let depth = resolver.stack.len();
        resolver.stack.push(name.clone());
        resolver.combine(&mut shape);
        resolver.stack.truncate(depth);
        resolver.note(&name, &shape);
        schemas.insert(name.clone(), shape.clone());
        resolver.written.insert(name, shape);
    }
    for (name, shape) in schemas.iter_mut() {
        // What stands for no definition is written out already, wherever its name stood.
        if !resolver.aliases.contains(name) {
            resolver.settle(shape, 0);
        }
    }
    for body in bodies {
        resolver.settle(body, 0);
    }
    resolver.followed
}

/// Whether any schema has to be made one with another.
fn is_merged<'s>(mut shapes: impl Iterator<Item = &'s Shape>) -> bool {
    fn merged(shape: &Shape) -> bool {
        !shape.all_of.is_empty()
            || shape.reference.is_some() && shape.has_structure()
            || shape.children().any(merged)
    }
    shapes.any(merged)
}

struct Resolver<'a> {
    audit: &'a mut Audit,
    /// The schemas that may have to be written out: those that are no definitions, and all where some are merged.
    written: HashMap<String, Shape>,
    /// The names that stand for no definition.
    aliases: HashSet<String>,
    /// What definitions say about the properties of their type, where they say something.
    facts: HashMap<String, Shape>,
    /// The names that are being written out.
    stack: Vec<String>,
    followed: BTreeSet<String>,
}

impl<'a> Resolver<'a> {
    fn of(schemas: &IndexMap<String, Shape>, merged: bool, audit: &'a mut Audit) -> Self {
        let mut resolver = Self {
            audit,
            written: HashMap::new(),
            aliases: HashSet::new(),
            facts: HashMap::new(),
            stack: Vec::new(),
            followed: BTreeSet::new(),
        };
        for (name, shape) in schemas {
            let open = shape.reference.is_some() || !shape.all_of.is_empty();
            if !open {
                resolver.note(name, shape);
            }
            if merged || open || resolver.aliases.contains(name) {
                resolver.written.insert(name.clone(), shape.clone());
            }
        }
        resolver
    }

    /// Remembers what a schema is, once that is known.
    fn note(&mut self, name: &str, shape: &Shape) {
        if !shape.is_definition() {
            self.aliases.insert(name.to_owned());
            return;
        }
        let mut facts = Shape::default();
        facts.inherit(shape);
        if facts != Shape::default() {
            self.facts.insert(name.to_owned(), facts);
        }
    }

    /// The schemas that are known only through others, each after those that it needs.
    fn order(&mut self, schemas: &IndexMap<String, Shape>) -> Vec<String> {
        let mut order = Order {
            schemas,
            done: HashSet::new(),
            open: Vec::new(),
            order: Vec::new(),
            problems: Vec::new(),
        };
        for name in schemas.keys() {
            order.visit(name);
        }
        for (name, what) in order.problems {
            if let Some(shape) = schemas.get(name) {
                let problem = (shape.at.clone(), shape.start, what);
                self.audit.problems.push(problem);
            }
        }
        order.order.into_iter().map(ToOwned::to_owned).collect()
    }

    /// Brings a schema and everything within it to the normal form.
    fn settle(&mut self, shape: &mut Shape, depth: usize) {
        let open = self.stack.len();
        if depth > DEEPEST {
            self.end(
                shape,
                "schemas nest too deep here once they are written out",
            );
            return;
        }
        self.combine(shape);
        for child in children_mut(shape) {
            self.settle(child, depth + 1);
        }
        self.stack.truncate(open);
        self.settle_choice(shape);
        for target in shape.extras.cases.values_mut() {
            let alias = self
                .written
                .get(target)
                .filter(|_| self.aliases.contains(target));
            if let Some(name) = alias.and_then(|alias| alias.reference.clone()) {
                *target = name;
            }
        }
    }

    /// An alternative that is null says that the choice is nullable, under whatever name.
    fn settle_choice(&mut self, shape: &mut Shape) {
        let is_null = |member: &Shape| member.kind.as_deref() == Some(NULL);
        if !shape.one_of.iter().any(is_null) {
            return;
        }
        shape.one_of.retain(|member| !is_null(member));
        shape.nullable = true;
        if shape.one_of.len() == 1
            && shape.extras.own.union.is_none()
            && let Some(only) = shape.one_of.pop()
        {
            shape.absorb(only);
        }
    }

    /// Makes one schema of all that hold together, and writes out a name that stands for no definition.
    fn combine(&mut self, shape: &mut Shape) {
        loop {
            if !shape.all_of.is_empty() {
                self.hold_together(shape);
            }
            let Some(name) = shape.reference.clone() else {
                return;
            };
            if shape.has_structure() {
                let adds = match self.written.get(&name) {
                    Some(target) if target.all_of.is_empty() => !shape.adds_nothing_to(target),
                    Some(_) => true,
                    None => return,
                };
                if adds {
                    self.merge(shape, Vec::new());
                    continue;
                }
                shape.take_structure();
            }
            if !self.aliases.contains(&name) {
                if let Some(facts) = self.facts.get(&name) {
                    shape.inherit(facts);
                }
                return;
            }
            match self.write_out(&name, shape) {
                Some(target) => {
                    shape.reference = None;
                    self.compare_kinds(shape, &target);
                    shape.absorb(target);
                }
                None => return,
            }
        }
    }

    fn compare_kinds(&mut self, shape: &Shape, target: &Shape) {
        if let (Some(own), Some(other)) = (&shape.kind, &target.kind)
            && own != other
        {
            let what = format!("`type: {own}` beside a reference to `type: {other}`");
            self.audit.unsaid(shape.at.clone(), what);
        }
    }

    /// The content of a named schema, to stand where the name stood; none when that has no end.
    fn write_out(&mut self, name: &str, shape: &mut Shape) -> Option<Shape> {
        if self.stack.iter().any(|open| open == name) || self.stack.len() >= MOST_NESTED {
            let what = format!("`{name}`, which leads to itself or through too many others");
            self.end(shape, &what);
            return None;
        }
        let target = self.written.get(name)?;
        if !self.audit.read.spend(parts(target) + target.bytes / 256) {
            return None;
        }
        self.stack.push(name.to_owned());
        self.followed.insert(name.to_owned());
        Some(target.clone())
    }

    /// Stops to write out: anything may stand here.
    fn end(&mut self, shape: &mut Shape, what: &str) {
        self.audit
            .unsaid(shape.at.clone(), format!("{what}, taken as `json`"));
        *shape = Shape {
            at: std::mem::take(&mut shape.at),
            start: shape.start,
            bytes: shape.bytes,
            nullable: shape.nullable,
            ..Shape::default()
        };
    }

    /// Makes one schema of those that hold together. What says nothing of its parts narrows the others.
    fn hold_together(&mut self, shape: &mut Shape) {
        let mut structured: Vec<Shape> = Vec::new();
        let mut rest = Shape {
            at: shape.at.clone(),
            ..Shape::default()
        };
        for mut part in std::mem::take(&mut shape.all_of) {
            self.combine(&mut part);
            let has_parts = part.has_structure() || part.reference.is_some();
            let known = structured.iter_mut().find(|other| {
                part.reference.is_some()
                    && !part.has_structure()
                    && other.reference == part.reference
            });
            match known {
                Some(known) => known.absorb(part),
                None if has_parts || part.kind.as_deref() == Some("object") => {
                    structured.push(part);
                }
                None => {
                    rest.nullable |= part.nullable;
                    rest.never_null |= part.never_null;
                    rest.narrow(part, self.audit);
                }
            }
        }
        let alone = !shape.has_structure() && shape.reference.is_none();
        if alone && structured.len() > 1 {
            // An object without a word about its properties adds nothing to another object.
            let says = |part: &Shape| part.reference.is_some() || part.has_structure();
            let first = structured.iter().position(says).unwrap_or(0);
            let mut index = 0;
            structured.retain(|part| {
                index += 1;
                index == first + 1 || says(part)
            });
        }
        let only_name = structured.len() == 1
            && shape.reference.is_none()
            && structured.iter().all(|part| !part.has_structure());
        if structured.len() > usize::from(alone || only_name) {
            self.merge(shape, structured);
            shape.narrow(rest, self.audit);
            return;
        }
        if let Some(mut only) = structured.pop() {
            only.nullable |= rest.nullable;
            only.never_null |= rest.never_null;
            let at = std::mem::replace(&mut only.at, shape.at.clone());
            only.narrow(rest, self.audit);
            only.at = at;
            rest = only;
        }
        shape.absorb(rest);
    }

    /// Makes one schema of the parts and of what the schema says itself, of which the properties come last.
    fn merge(&mut self, shape: &mut Shape, mut parts: Vec<Shape>) {
        let alone = !shape.has_structure() && shape.reference.is_none();
        let nullable = shape.nullable || alone && parts.iter().all(|part| part.nullable);
        if let Some(reference) = shape.reference.take() {
            parts.insert(0, shape.referring(reference));
        }
        let own = shape.take_structure();
        for mut part in parts {
            while let Some(name) = part.reference.take() {
                let Some(target) = self.write_out(&name, &mut part) else {
                    if !self.written.contains_key(&name) {
                        // Nothing has this name, which is told as of any reference.
                        shape.reference = Some(name);
                    }
                    break;
                };
                part.absorb(target);
            }
            shape.narrow(part, self.audit);
        }
        shape.narrow(own, self.audit);
        shape.nullable = nullable && !shape.never_null;
    }
}

impl Shape {
    /// Whether it becomes a definition, so that its name stays.
    pub(crate) fn is_definition(&self) -> bool {
        let is_choice = self.is_choice();
        self.reference.is_none()
            && !self.extras.free
            && (self.is_object() || !self.values.is_empty() || is_choice)
    }

    /// Whether it is a choice of which at least one case has a name.
    pub(crate) fn is_choice(&self) -> bool {
        let named = |member: &Self| member.reference.is_some();
        !self.one_of.is_empty() && (self.one_of.iter().any(named) || !self.extras.cases.is_empty())
    }
}

/// How many schemas it consists of.
fn parts(shape: &Shape) -> usize {
    1 + shape.children().map(parts).sum::<usize>()
}

fn children_mut(shape: &mut Shape) -> impl Iterator<Item = &mut Shape> {
    let others = match &mut shape.others {
        Others::Of(values) => Some(&mut **values),
        _ => None,
    };
    shape
        .properties
        .values_mut()
        .chain(shape.items.as_deref_mut())
        .chain(others)
        .chain(&mut shape.one_of)
}

/// The order in which schemas are known, found by a walk along what they need.
struct Order<'s> {
    schemas: &'s IndexMap<String, Shape>,
    done: HashSet<&'s str>,
    open: Vec<&'s str>,
    order: Vec<&'s str>,
    problems: Vec<(&'s str, String)>,
}

impl<'s> Order<'s> {
    fn visit(&mut self, name: &'s str) {
        let Some((name, shape)) = self.schemas.get_key_value(name) else {
            return;
        };
        if let Some(start) = self.open.iter().position(|open| *open == name.as_str()) {
            let ring = [&self.open[start..], &[name.as_str()]].concat();
            let what = format!("it only leads to itself: {}", ring.join(" → "));
            self.problems.push((name, what));
            return;
        }
        if self.done.contains(name.as_str()) {
            return;
        }
        let mut needs = Vec::new();
        needed(shape, &mut needs);
        if !needs.is_empty() {
            if self.open.len() >= LONGEST_CHAIN {
                let what = format!("more than {LONGEST_CHAIN} schemas lead to each other in a row");
                self.problems.push((name, what));
                return;
            }
            self.open.push(name);
            for need in needs {
                self.visit(need);
            }
            self.open.pop();
            self.order.push(name);
        }
        self.done.insert(name);
    }
}

/// The names that a schema cannot be known without.
fn needed<'s>(shape: &'s Shape, names: &mut Vec<&'s str>) {
    names.extend(shape.reference.as_deref());
    for part in &shape.all_of {
        needed(part, names);
    }
}
