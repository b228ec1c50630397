//! Values that are one of several shapes, in each spelling that the schema knows.

use super::{At, Problem, Validator, wrong};
use crate::model::{Case, Limits, Type, Union, UnionForm};
use crate::value::case_property;
use crate::value::json::{Json, Object};

impl Validator<'_> {
    /// Whether a value is one of a union's; `tag` is what the deciding property elsewhere says, for
    /// [`UnionForm::Sibling`].
    ///
    /// # Errors
    ///
    /// The first problem. Of several cases that may be meant, the problem of the one that got furthest into the value.
    pub fn union(
        &mut self,
        at: &At<'_>,
        union: &Union,
        tag: Option<&str>,
        value: &Json,
    ) -> Result<(), Problem> {
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
    ) -> Result<(), Problem> {
        let (object, case) = tagged(at, union, tag, value)?;
        if let Some(name) = object.keys().find(|name| *name != tag && *name != payload) {
            return Err(Problem::new(
                &at.name(name),
                "unknown",
                "there is no such property",
            ));
        }
        let at_payload = at.name(payload);
        match (object.get(payload), &case.ty) {
            (None, Some(ty)) if !matches!(ty, Type::Nullable(_)) => Err(Problem::new(
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
    ) -> Result<(), Problem> {
        let (object, case) = tagged(at, union, tag, value)?;
        for (name, value) in object.iter().filter(|(name, _)| *name != tag) {
            let at_name = at.name(name);
            if case_property(case) == name {
                if !value.is_null() {
                    self.payload(&at_name, case, value)?;
                }
            } else if !union.cases.iter().any(|other| case_property(other) == name) {
                return Err(Problem::new(
                    &at_name,
                    "unknown",
                    "there is no such property",
                ));
            } else if !value.is_null() {
                let what = format!("{tag} says {}, so it has to be left out", case.tag);
                return Err(Problem::new(&at_name, "union", what));
            }
        }
        let may_be_null = matches!(case.ty, None | Some(Type::Nullable(_)));
        if !may_be_null && object.get(case_property(case)).is_none_or(Json::is_null) {
            let what = format!("it is required, because {tag} says {}", case.tag);
            return Err(Problem::new(&at.name(case_property(case)), "union", what));
        }
        Ok(())
    }

    /// The case that fits; when none does, the reason of the case that got furthest into the value.
    fn any(&mut self, at: &At<'_>, union: &Union, value: &Json) -> Result<(), Problem> {
        let mut closest: Option<Problem> = None;
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

    fn payload(&mut self, at: &At<'_>, case: &Case, value: &Json) -> Result<(), Problem> {
        match &case.ty {
            Some(ty) => self.value(at, ty, &Limits::default(), None, value),
            None if value.is_null() => Ok(()),
            None => Err(Problem::new(
                at,
                "union",
                format_args!("{} has no data", case.tag),
            )),
        }
    }
}

fn tagged<'v, 'u>(
    at: &At<'_>,
    union: &'u Union,
    tag: &str,
    value: &'v Json,
) -> Result<(&'v Object, &'u Case), Problem> {
    let object = value
        .as_object()
        .ok_or_else(|| wrong(at, "an object", value))?;
    let at_tag = at.name(tag);
    let sent = object
        .get(tag)
        .ok_or_else(|| Problem::new(&at_tag, "required", "it is required"))?;
    let text = sent
        .as_str()
        .ok_or_else(|| wrong(&at_tag, "a string", sent))?;
    let case = union
        .cases
        .iter()
        .find(|case| case.tag == text)
        .ok_or_else(|| {
            let known: Vec<_> = union.cases.iter().map(|case| case.tag.as_str()).collect();
            Problem::new(
                &at_tag,
                "union",
                format_args!("one of {} is expected", known.join(", ")),
            )
        })?;
    Ok((object, case))
}

fn depth(reason: &Problem) -> usize {
    reason.pointer.matches('/').count()
}
