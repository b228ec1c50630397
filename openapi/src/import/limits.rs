//! Limits of properties: what the vendor enforces on a value.

use super::convert::Converter;
use super::integers::take_beyond;
use crate::read::Shape;
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::spec::FieldSpec;

impl Converter<'_> {
    /// The limits of a property. `minLength: 1` stands at every text that must be there, so it goes without saying.
    pub(super) fn limits(&mut self, spec: &mut FieldSpec, ty: &Ty, shape: &Shape, mandatory: bool) {
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
        spec.items = range(&count);
        spec.length = range(&length);
        spec.unique = shape.unique || inner.is_some_and(|inner| inner.unique);
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
        spec.range = range(&ends);
        if content != &Ty::Scalar(Scalar::Month) {
            spec.pattern = shape
                .pattern
                .clone()
                .or(inner.and_then(|inner| inner.pattern.clone()));
        }
        let named_text = matches!(content, Ty::Named(_)) && shape.kind.as_deref() == Some("string");
        let text = content.is_text() || named_text || content == &Ty::Scalar(Scalar::Uuid);
        let number = matches!(content, Ty::Scalar(scalar) if scalar.is_number());
        for (misplaced, key) in [
            (
                !many && spec.items.take_if(|_| !many).is_some(),
                "the number of items",
            ),
            (
                !text && spec.length.take_if(|_| !text).is_some(),
                "the length",
            ),
            (
                !number && spec.range.take_if(|_| !number).is_some(),
                "the range",
            ),
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
