//! Values that are one of several shapes, in each spelling that the schema knows.

use mews_connector_language::model::{Case, Limits, Type, Union, UnionForm};

use super::Checker;
use super::rejection::{At, Rejection};
use super::scalar::wrong;
use crate::json::{Json, Object};

impl Checker<'_> {
    /// Checks a union; `tag` is what the deciding property elsewhere says, for [`UnionForm::Sibling`].
    pub(super) fn union(
        &mut self,
        at: &At<'_>,
        union: &Union,
        tag: Option<&str>,
        value: &Json,
    ) -> Result<(), Rejection> {
        match &union.form {
            UnionForm::Adjacent {
                tag,
                value: payload,
            } => self.adjacent(at, union, tag, payload, value),
            UnionForm::Sparse { tag } => self.sparse(at, union, tag, value),
            UnionForm::Sibling => {
                match tag.and_then(|tag| union.cases.iter().find(|case| case.tag == tag)) {
                    Some(case) => self.payload(at, case, value),
                    None => self.any(at, union, value),
                }
            }
            UnionForm::Shapes => self.any(at, union, value),
        }
    }

    fn adjacent(
        &mut self,
        at: &At<'_>,
        union: &Union,
        tag: &str,
        payload: &str,
        value: &Json,
    ) -> Result<(), Rejection> {
        let (object, case) = tagged(at, union, tag, value)?;
        if let Some(name) = object.keys().find(|name| *name != tag && *name != payload) {
            return Err(Rejection::invalid(
                &at.name(name),
                "unknown",
                "there is no such property",
            ));
        }
        let at_payload = at.name(payload);
        match (object.get(payload), &case.ty) {
            (None, Some(ty)) if !matches!(ty, Type::Nullable(_)) => Err(Rejection::invalid(
                &at_payload,
                "union",
                format_args!("it is required, because {tag} says {}", case.tag),
            )),
            (None, _) => Ok(()),
            (Some(value), _) => self.payload(&at_payload, case, value),
        }
    }

    fn sparse(
        &mut self,
        at: &At<'_>,
        union: &Union,
        tag: &str,
        value: &Json,
    ) -> Result<(), Rejection> {
        let (object, case) = tagged(at, union, tag, value)?;
        for (name, value) in object.iter().filter(|(name, _)| *name != tag) {
            let at_name = at.name(name);
            if property(case) == name {
                if !value.is_null() {
                    self.payload(&at_name, case, value)?;
                }
            } else if !union.cases.iter().any(|other| property(other) == name) {
                return Err(Rejection::invalid(
                    &at_name,
                    "unknown",
                    "there is no such property",
                ));
            } else if !value.is_null() {
                let what = format!("{tag} says {}, so it has to be left out", case.tag);
                return Err(Rejection::invalid(&at_name, "union", what));
            }
        }
        let may_be_null = matches!(case.ty, None | Some(Type::Nullable(_)));
        if !may_be_null && object.get(property(case)).is_none_or(Json::is_null) {
            let what = format!("it is required, because {tag} says {}", case.tag);
            return Err(Rejection::invalid(&at.name(property(case)), "union", what));
        }
        Ok(())
    }

    /// The case that fits; when none does, the reason of the case that got furthest into the value.
    fn any(&mut self, at: &At<'_>, union: &Union, value: &Json) -> Result<(), Rejection> {
        let mut closest: Option<Rejection> = None;
        for case in &union.cases {
            let known = self.references.len();
            // A case fits as a whole or not at all, so the first problem decides.
            let found = self.found.take();
            let result = self.payload(at, case, value);
            self.found = found;
            match result {
                Ok(()) => return Ok(()),
                Err(reason) => {
                    self.references.truncate(known);
                    if closest
                        .as_ref()
                        .is_none_or(|best| depth(&reason) > depth(best))
                    {
                        closest = Some(reason);
                    }
                }
            }
        }
        closest.map_or(Ok(()), Err)
    }

    fn payload(&mut self, at: &At<'_>, case: &Case, value: &Json) -> Result<(), Rejection> {
        match &case.ty {
            Some(ty) => self.value(at, ty, &Limits::default(), None, value),
            None if value.is_null() => Ok(()),
            None => Err(Rejection::invalid(
                at,
                "union",
                format_args!("{} has no data", case.tag),
            )),
        }
    }
}

/// The property that holds the payload of a case in the sparse form.
pub(crate) fn property(case: &Case) -> &str {
    case.property.as_deref().unwrap_or(&case.tag)
}

fn tagged<'v, 'u>(
    at: &At<'_>,
    union: &'u Union,
    tag: &str,
    value: &'v Json,
) -> Result<(&'v Object, &'u Case), Rejection> {
    let object = value
        .as_object()
        .ok_or_else(|| wrong(at, "an object", value))?;
    let at_tag = at.name(tag);
    let sent = object
        .get(tag)
        .ok_or_else(|| Rejection::invalid(&at_tag, "required", "it is required"))?;
    let text = sent
        .as_str()
        .ok_or_else(|| wrong(&at_tag, "a string", sent))?;
    let case = union
        .cases
        .iter()
        .find(|case| case.tag == text)
        .ok_or_else(|| {
            let known: Vec<_> = union.cases.iter().map(|case| case.tag.as_str()).collect();
            Rejection::invalid(
                &at_tag,
                "union",
                format_args!("one of {} is expected", known.join(", ")),
            )
        })?;
    Ok((object, case))
}

fn depth(reason: &Rejection) -> usize {
    reason.pointer.matches('/').count()
}
