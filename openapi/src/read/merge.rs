//! Two schemas made one: what stands beside a reference wins over its target, and schemas that hold together are narrowed.

use std::cmp::Ordering;

use indexmap::IndexSet;

use super::extras::Own;
use super::keys::Audit;
use super::shape::{Others, Shape};
use mews_connector_language::types::compare_decimals;

impl Shape {
    /// Whether it says of what parts a value consists.
    pub(super) fn has_structure(&self) -> bool {
        !self.properties.is_empty()
            || !self.required.is_empty()
            || !self.one_of_required.is_empty()
            || !self.values.is_empty()
            || !self.one_of.is_empty()
            || self.items.is_some()
            || self.others != Others::Unsaid
    }

    /// Takes out what it says of its parts.
    pub(super) fn take_structure(&mut self) -> Self {
        Self {
            properties: std::mem::take(&mut self.properties),
            required: std::mem::take(&mut self.required),
            one_of_required: std::mem::take(&mut self.one_of_required),
            values: std::mem::take(&mut self.values),
            one_of: std::mem::take(&mut self.one_of),
            items: self.items.take(),
            others: std::mem::take(&mut self.others),
            ..Self::default()
        }
    }

    /// A schema in its place that only refers to a name.
    pub(super) fn referring(&self, name: String) -> Self {
        Self {
            at: self.at.clone(),
            start: self.start,
            reference: Some(name),
            ..Self::default()
        }
    }

    /// Whether the parts that it says stand in another schema too.
    pub(super) fn adds_nothing_to(&self, other: &Self) -> bool {
        let has = |(name, property): (&String, &Self)| {
            let known = other.properties.get(name);
            known.is_some_and(|known| known.told() == property.told())
        };
        self.properties.iter().all(has)
            && self.required.is_subset(&other.required)
            && (self.one_of_required.is_empty() || self.one_of_required == other.one_of_required)
            && (self.values.is_empty() || self.values == other.values)
            && self.one_of.is_empty()
            && (self.items.is_none() || self.items == other.items)
            && (self.others == Others::Unsaid || self.others == other.others)
    }

    /// Takes over another schema; what this one says wins.
    pub(super) fn absorb(&mut self, member: Self) {
        self.inherit(&member);
        self.reference = self.reference.take().or(member.reference);
        self.kind = self.kind.take().or(member.kind);
        self.format = self.format.take().or(member.format);
        self.items = self.items.take().or(member.items);
        self.description = self.description.take().or(member.description);
        if self.values.is_empty() {
            self.values = member.values;
        }
        if self.properties.is_empty() {
            self.properties = member.properties;
        }
        if self.required.is_empty() {
            self.required = member.required;
        }
        if self.one_of_required.is_empty() {
            self.one_of_required = member.one_of_required;
        }
        if self.others == Others::Unsaid {
            self.others = member.others;
        }
        if self.one_of.is_empty() {
            self.one_of = member.one_of;
        }
        if self.all_of.is_empty() {
            self.all_of = member.all_of;
        }
        let (own, other) = (&mut self.extras, member.extras);
        if own.own == Own::default() {
            own.own = other.own;
        }
        own.id = own.id.take().or(other.id);
        own.title = own.title.take().or(other.title);
        own.tagged_by = own.tagged_by.take().or(other.tagged_by);
        own.value_enum = own.value_enum.take().or(other.value_enum);
        own.coproduct |= other.coproduct;
        own.extensible |= other.extensible;
        own.free |= other.free;
        if own.cases.is_empty() {
            own.cases = other.cases;
        }
        if own.value_status.is_empty() {
            own.value_status = other.value_status;
        }
    }

    /// Takes over what a schema says about a property of its type; what stands beside the reference to it wins.
    pub(super) fn inherit(&mut self, target: &Self) {
        self.nullable |= target.nullable && !self.never_null;
        self.never_null |= target.never_null && !self.nullable;
        self.read_only |= target.read_only;
        self.unique |= target.unique;
        let or = |own: (Option<u64>, Option<u64>), other: (Option<u64>, Option<u64>)| {
            (own.0.or(other.0), own.1.or(other.1))
        };
        self.count = or(self.count, target.count);
        self.length = or(self.length, target.length);
        let (least, most) = &target.range;
        self.range.0 = self.range.0.take().or_else(|| least.clone());
        self.range.1 = self.range.1.take().or_else(|| most.clone());
        self.pattern = self.pattern.take().or_else(|| target.pattern.clone());
        self.default = self.default.take().or_else(|| target.default.clone());
        self.extras.months = self.extras.months.or(target.extras.months);
        self.extras.days = self.extras.days.or(target.extras.days);
        if target.extras.own.home.is_none() {
            // In our own export these are facts of the definition, which keeps them.
            self.restricted |= target.restricted;
            let deprecated = self.deprecated.take();
            self.deprecated = deprecated.or_else(|| target.deprecated.clone());
        }
    }

    /// Narrows it to what another schema allows as well. Both are without a reference.
    pub(super) fn narrow(&mut self, part: Self, audit: &mut Audit) {
        let at = self.at.clone();
        let mut conflict = |key: &str, first: &str, second: &str| {
            audit.unsaid(
                at.clone(),
                format!("`allOf` says `{key}: {first}` and `{key}: {second}`; the first is taken"),
            );
        };
        self.kind = match (self.kind.take(), part.kind) {
            (Some(a), Some(b)) if a != b => match (a.as_str(), b.as_str()) {
                ("integer", "number") | ("number", "integer") => Some("integer".to_owned()),
                _ => {
                    conflict("type", &a, &b);
                    Some(a)
                }
            },
            (a, b) => a.or(b),
        };
        for (key, own, other) in [
            ("format", &mut self.format, part.format),
            ("pattern", &mut self.pattern, part.pattern),
        ] {
            match (&own, other) {
                (Some(a), Some(b)) if *a != b => conflict(key, a, &b),
                (None, other) => *own = other,
                _ => {}
            }
        }
        match (&self.default, part.default) {
            (Some(a), Some(b)) if *a != b => conflict("default", &a.to_string(), &b.to_string()),
            (None, other) => self.default = other,
            _ => {}
        }
        for (key, own, other) in [
            ("items", &mut self.count, part.count),
            ("length", &mut self.length, part.length),
        ] {
            let both = (own.0.max(other.0), lesser(own.1, other.1, u64::cmp));
            match both {
                (Some(least), Some(most)) if least > most => {
                    conflict(key, &format!("{own:?}"), &format!("{other:?}"));
                }
                both => *own = both,
            }
        }
        let least = greater(self.range.0.clone(), part.range.0.clone());
        let most = lesser(self.range.1.clone(), part.range.1.clone(), |a, b| {
            compare_decimals(a, b)
        });
        match (&least, &most) {
            (Some(a), Some(b)) if compare_decimals(a, b) == Ordering::Greater => {
                conflict(
                    "range",
                    &format!("{:?}", self.range),
                    &format!("{:?}", part.range),
                );
            }
            _ => self.range = (least, most),
        }
        self.narrow_choices(part.values, part.one_of, part.one_of_required, conflict);
        self.unique |= part.unique;
        self.read_only |= part.read_only;
        self.restricted |= part.restricted;
        self.deprecated = self.deprecated.take().or(part.deprecated);
        self.description = self.description.take().or(part.description);
        self.extras.months = lesser(self.extras.months, part.extras.months, u32::cmp);
        self.extras.days = lesser(self.extras.days, part.extras.days, u32::cmp);
        self.extras.tagged_by = self.extras.tagged_by.take().or(part.extras.tagged_by);
        self.extras.value_enum = self.extras.value_enum.take().or(part.extras.value_enum);
        self.extras.extensible |= part.extras.extensible;
        if self.extras.cases.is_empty() {
            self.extras.cases = part.extras.cases;
        }
        self.narrow_parts(part.properties, part.others, part.items);
        self.required.extend(part.required);
        if !self.values.is_empty() && self.kind.as_deref() == Some("object") {
            let values = std::mem::take(&mut self.values).join(", ");
            let what =
                format!("`allOf` says `type: object` and `enum: [{values}]`; the first is taken");
            audit.unsaid(self.at.clone(), what);
        }
    }

    /// What both leave to choose from.
    fn narrow_choices(
        &mut self,
        values: Vec<String>,
        one_of: Vec<Self>,
        one_of_required: IndexSet<String>,
        mut conflict: impl FnMut(&str, &str, &str),
    ) {
        if self.values.is_empty() {
            self.values = values;
        } else if !values.is_empty() {
            let (own, other) = (self.values.join(", "), values.join(", "));
            let kept: Vec<String> = std::mem::take(&mut self.values)
                .into_iter()
                .filter(|value| values.contains(value))
                .collect();
            if kept.is_empty() {
                conflict("enum", &own, &other);
            }
            self.values = kept;
        }
        if self.one_of.is_empty() {
            self.one_of = one_of;
        } else if !one_of.is_empty() {
            let told: Vec<String> = one_of.iter().map(Self::told).collect();
            conflict("oneOf", "…", &told.join(", "));
        }
        if self.one_of_required.is_empty() {
            self.one_of_required = one_of_required;
        } else if !one_of_required.is_empty() && self.one_of_required != one_of_required {
            let names = |of: &IndexSet<String>| of.iter().cloned().collect::<Vec<_>>().join(", ");
            let (own, other) = (names(&self.one_of_required), names(&one_of_required));
            conflict("anyOf", &own, &other);
        }
    }

    /// Parts that both have hold together in turn, which is looked at when their own turn comes.
    fn narrow_parts(
        &mut self,
        properties: indexmap::IndexMap<String, Self>,
        others: Others,
        items: Option<Box<Self>>,
    ) {
        for (name, property) in properties {
            match self.properties.get_mut(&name) {
                None => {
                    self.properties.insert(name, property);
                }
                Some(own) => own.hold_with(property),
            }
        }
        match (&mut self.others, others) {
            (own @ Others::Unsaid, others) => *own = others,
            (Others::None, _) | (_, Others::Unsaid) => {}
            (Others::Of(own), Others::Of(other)) => own.hold_with(*other),
            (own, others @ (Others::None | Others::Of(_))) => *own = others,
            (_, Others::Any) => {}
        }
        match (&mut self.items, items) {
            (Some(own), Some(other)) => own.hold_with(*other),
            (own @ None, other) => *own = other,
            (Some(_), None) => {}
        }
    }

    /// Makes of this schema one that holds together with another one.
    fn hold_with(&mut self, other: Self) {
        if self.told() == other.told() {
            return;
        }
        let (at, start, bytes) = (self.at.clone(), self.start, self.bytes);
        let own = std::mem::replace(
            self,
            Self {
                at,
                start,
                bytes,
                ..Self::default()
            },
        );
        self.all_of = vec![own, other];
    }
}

fn lesser<T>(a: Option<T>, b: Option<T>, order: impl Fn(&T, &T) -> Ordering) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) if order(&a, &b) == Ordering::Greater => Some(b),
        (a, b) => a.or(b),
    }
}

fn greater(a: Option<String>, b: Option<String>) -> Option<String> {
    lesser(a, b, |a, b| compare_decimals(b, a))
}
