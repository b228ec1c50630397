//! What differs between two surfaces, and how much of a version each difference costs.

use std::collections::BTreeSet;

use super::{Item, Kind, Part, Surface, write};
use crate::edit::Claim;
use crate::result::Bump;

/// One difference.
#[derive(Debug, Clone)]
pub(crate) struct Delta {
    /// The item and member that it belongs to.
    pub(crate) claim: Claim,
    pub(crate) bump: Bump,
    /// Whether it is only a mark.
    pub(crate) deprecation: bool,
    /// The item as source names it.
    pub(crate) path: String,
    pub(crate) text: String,
    /// Source that compiles with the old bindings only.
    pub(crate) snippet: Option<String>,
}

/// All differences, by item.
pub(crate) fn deltas(old: &Surface, new: &Surface) -> Vec<Delta> {
    let keys: BTreeSet<&String> = old.items.keys().chain(new.items.keys()).collect();
    let empty = Item::default();
    let mut found = Vec::new();
    for key in keys {
        let before = old.items.get(key).unwrap_or(&empty);
        let after = new.items.get(key).unwrap_or(&empty);
        let mut all = old.parts(key);
        all.extend(new.parts(key));
        for (kind, name) in all {
            let id = (kind, name);
            let (a, b) = (before.parts.get(&id), after.parts.get(&id));
            if let Some(delta) = one(key, &id.1, kind, (before, after), (a, b)) {
                found.push(delta);
            }
        }
        found.extend(order(key, before, after));
    }
    found
}

fn one(
    key: &str,
    name: &str,
    kind: Kind,
    (before, after): (&Item, &Item),
    (old, new): (Option<&Part>, Option<&Part>),
) -> Option<Delta> {
    let path = if before.path.is_empty() {
        &after.path
    } else {
        &before.path
    };
    let what = described(kind, name, path);
    let (bump, text) = match (old, new) {
        (Some(old), Some(new)) if old.signature == new.signature => {
            if old.former || !new.former {
                return None;
            }
            (Bump::Minor, format!("{what} is a deprecated alias now"))
        }
        (Some(old), Some(new)) => match kind {
            Kind::Constant => (
                Bump::Patch,
                format!("{what} changes from {} to {}", old.shown, new.shown),
            ),
            _ => (
                Bump::Major,
                format!("{what} changes from `{}` to `{}`", old.shown, new.shown),
            ),
        },
        (Some(_), None) => match kind {
            Kind::Deprecated => (Bump::Patch, format!("{what} is gone")),
            Kind::Argument if !has_constructor(after) => return None,
            Kind::Shape => return None,
            Kind::Variant if after.parts.contains_key(&(Kind::Former, name.to_owned())) => (
                Bump::Major,
                format!("{what} is a constant now, which no pattern takes for a reference"),
            ),
            _ => (Bump::Major, format!("{what} is gone")),
        },
        (None, Some(_)) => match kind {
            Kind::Argument if has_constructor(before) => {
                (Bump::Major, format!("{what} is new and must be given"))
            }
            Kind::Argument | Kind::Shape => return None,
            _ => (Bump::Minor, format!("{what} is new")),
        },
        (None, None) => return None,
    };
    let part = old.or(new)?;
    let usage = match (kind, old, bump) {
        // A new argument breaks the call of today.
        (Kind::Argument, None, _) => before
            .parts
            .get(&(Kind::Constructor, "new".to_owned()))
            .and_then(|part| part.usage.clone()),
        (_, Some(part), Bump::Major) => part.usage.clone(),
        _ => None,
    };
    Some(Delta {
        claim: Claim {
            item: key.to_owned(),
            member: part.member.clone(),
        },
        bump,
        deprecation: kind == Kind::Deprecated,
        path: match (kind, path.rsplit_once("::")) {
            (Kind::Path, _) => name.to_owned(),
            (Kind::Method, Some((operations, _))) => format!("{operations}::{name}"),
            _ => path.clone(),
        },
        text,
        snippet: usage,
    })
}

fn has_constructor(item: &Item) -> bool {
    item.parts
        .contains_key(&(Kind::Constructor, "new".to_owned()))
}

/// Arguments that swap places compile where their types agree, and mean something else; values compare by their order.
fn order(key: &str, before: &Item, after: &Item) -> Option<Delta> {
    let common = |of: &Item, other: &Item| -> Vec<String> {
        of.order
            .iter()
            .filter(|name| other.order.contains(name))
            .cloned()
            .collect()
    };
    let (was, is) = (common(before, after), common(after, before));
    if was == is {
        return None;
    }
    let (what, usage) = if has_constructor(before) {
        let types = |of: &Item| -> Vec<String> {
            let taken = of.order.iter();
            let taken = taken.filter_map(|name| of.parts.get(&(Kind::Argument, name.clone())));
            taken.map(|part| part.signature.clone()).collect()
        };
        let constructor = before.parts.get(&(Kind::Constructor, "new".to_owned()));
        let usage = constructor.and_then(|part| part.usage.clone());
        // No compiler tells two arguments of a type apart.
        let usage = usage.filter(|_| types(before) != types(after));
        ("the arguments of `new`", usage)
    } else {
        let place = |name: &String| is.iter().position(|other| other == name);
        let swapped = was.windows(2).find_map(|pair| match pair {
            [first, second] if place(first) > place(second) => Some((first, second)),
            _ => None,
        });
        let usage = swapped.and_then(|(first, second)| write::order(&before.path, first, second));
        ("the values, by which it compares,", usage)
    };
    Some(Delta {
        claim: Claim {
            item: key.to_owned(),
            member: "#order".to_owned(),
        },
        bump: Bump::Major,
        deprecation: false,
        path: before.path.clone(),
        text: format!("{what} of `{}` change their order", before.path),
        snippet: usage,
    })
}

fn described(kind: Kind, name: &str, path: &str) -> String {
    match kind {
        Kind::Path => format!("the path `{name}`"),
        Kind::Shape => format!("the kind of `{path}`"),
        Kind::Trait => format!("`{name}` of `{path}`"),
        Kind::Field => format!("the field `{name}` of `{path}`"),
        Kind::Constructor => format!("`new` of `{path}`"),
        Kind::Argument => format!("the argument for `{name}` of `{path}::new`"),
        Kind::Setter => format!("the setter `{name}` of `{path}`"),
        Kind::Variant => format!("the variant `{name}` of `{path}`"),
        Kind::Former => format!("the former value `{name}` of `{path}`"),
        Kind::Constant => format!("the constant `{name}` of `{path}`"),
        Kind::Method => format!("the method `{name}` (`{path}`)"),
        Kind::Pages => format!("the pages of `{path}`"),
        Kind::Deprecated if name.is_empty() => format!("the deprecation of `{path}`"),
        Kind::Deprecated => format!("the deprecation of `{name}` of `{path}`"),
    }
}
