//! Limits of properties: what the vendor enforces on a value.

use super::convert::Converter;
use super::integers::take_beyond;
use crate::read::{Others, Shape};
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::spec::{Fields, LimitsSpec};

impl Converter<'_> {
    /// The limits of a value. `minLength: 1` stands at every text that must be there, so it goes without saying.
    pub(super) fn limits(&mut self, ty: &Ty, shape: &Shape, mandatory: bool) -> LimitsSpec {
        let inner = match (ty, &shape.reference) {
            (Ty::Update(_), Some(name)) => self.document.schemas.get(name),
            (Ty::Update(_), None) => Some(shape),
            _ => None,
        }
        .and_then(|wrapper| wrapper.properties.get("Value"));
        let both = |own: (Option<u64>, Option<u64>), inner: Option<(Option<u64>, Option<u64>)>| {
            let inner = inner.unwrap_or_default();
            (own.0.or(inner.0), own.1.or(inner.1))
        };
        let mut count = both(shape.count, inner.map(|inner| inner.count));
        let mut length = both(shape.length, inner.map(|inner| inner.length));
        let content = ty.content();
        let many = matches!(content, Ty::List(_) | Ty::Map(..));
        if many && matches!(ty, Ty::Update(_)) && length != (None, None) {
            // The vendor limits the number of items of an updated list with the key for texts.
            count = both(count, Some(std::mem::take(&mut length)));
        }
        if mandatory
            && shape.kind.as_deref() == Some("string")
            && shape.values.is_empty()
            && content != &Ty::Scalar(Scalar::Uuid)
        {
            match length.0 {
                Some(1) => length.0 = None,
                None if shape.extras.own.identifier.is_none() => self.audit.drop(
                    "minLength",
                    "a text that must be there has one character at least",
                    shape.at.clone(),
                ),
                _ => {}
            }
        }
        let own_range = inner.map_or(&shape.range, |inner| {
            if shape.range == (None, None) {
                &inner.range
            } else {
                &shape.range
            }
        });
        let mut ends = own_range.clone();
        if let Ty::Scalar(scalar) = content {
            for end in take_beyond(*scalar, &mut ends) {
                let what = format!("{end} lies beyond `{content}` and limits nothing");
                self.audit.unsaid(shape.at.clone(), what);
            }
        }
        let pattern = shape
            .pattern
            .clone()
            .or(inner.and_then(|inner| inner.pattern.clone()));
        let mut limits = LimitsSpec {
            items: range(&count),
            each: self.each(content, inner.unwrap_or(shape)),
            unique: shape.unique || inner.is_some_and(|inner| inner.unique),
            length: range(&length),
            range: range(&ends),
            max_months: shape.extras.months,
            max_days: shape.extras.days,
            pattern: pattern.filter(|_| content != &Ty::Scalar(Scalar::Month)),
        };
        self.misplaced(&mut limits, ty, shape);
        limits
    }

    /// The properties of which at least one is there. Where one of them is there anyway, as those that the client adds are,
    /// nothing is asked for.
    pub(super) fn at_least_one(&mut self, shape: &Shape, fields: &Fields) -> Vec<String> {
        let names = &shape.one_of_required;
        let is_optional =
            |name: &String| fields.contains_key(name) && !shape.required.contains(name);
        if names.iter().all(is_optional) {
            return names.iter().cloned().collect();
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let what = format!(
            "at least one of {}, where one is there anyway",
            names.join(", ")
        );
        self.audit.unsaid(shape.at.clone(), what);
        Vec::new()
    }

    /// The limits of what a list or map holds.
    fn each(&mut self, content: &Ty, shape: &Shape) -> Option<Box<LimitsSpec>> {
        let (ty, each) = match (content, &shape.others) {
            (Ty::List(item), _) => (item, shape.items.as_deref()?),
            (Ty::Map(_, value), Others::Of(each)) => (value, &**each),
            // A map that is written as the properties of an object, which are all alike.
            (Ty::Map(_, value), _) => (value, shape.properties.values().next()?),
            _ => return None,
        };
        self.limits(ty.bare(), each, false).some()
    }

    /// Takes away, and tells, what limits nothing at a value of this type or is limited twice.
    fn misplaced(&mut self, limits: &mut LimitsSpec, ty: &Ty, shape: &Shape) {
        let content = ty.content();
        let many = matches!(content, Ty::List(_) | Ty::Map(..));
        let named_text = matches!(content, Ty::Named(_)) && shape.kind.as_deref() == Some("string");
        let text = content.is_text() || named_text || content == &Ty::Scalar(Scalar::Uuid);
        let number = matches!(content, Ty::Scalar(scalar) if scalar.is_number());
        if limits.max_months.is_some()
            && let Some(days) = limits.max_days.take()
        {
            let what = format!("`x-max-interval-in-days: {days}` beside months, which are taken");
            self.audit.unsaid(shape.at.clone(), what);
        }
        for (misplaced, key) in [
            (
                limits.items.take_if(|_| !many).is_some(),
                "the number of items",
            ),
            (limits.length.take_if(|_| !text).is_some(), "the length"),
            (limits.range.take_if(|_| !number).is_some(), "the range"),
            (limits.pattern.take_if(|_| !text).is_some(), "the text"),
        ] {
            if misplaced {
                self.audit
                    .unsaid(shape.at.clone(), format!("a limit of {key} at `{ty}`"));
            }
        }
    }
}

/// `1..1000`, `1..`, `..255`.
pub(super) fn range<T: std::fmt::Display>(ends: &(Option<T>, Option<T>)) -> Option<String> {
    let end = |end: &Option<T>| end.as_ref().map(ToString::to_string).unwrap_or_default();
    (ends.0.is_some() || ends.1.is_some()).then(|| format!("{}..{}", end(&ends.0), end(&ends.1)))
}
