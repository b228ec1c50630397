//! What differs between two surfaces, and how much of a version each difference costs.

use std::borrow::Cow;
use std::collections::BTreeSet;

use mews_connector_codegen::ir::Ty;
use mews_connector_codegen::surface::{
    Item, Key, Kind, Part, Signature, Source, takes_too, value_order,
};

use super::Surface;
use super::names::Name;
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
    /// Whether a value became an `Option` of something, or is none any more.
    pub(crate) optional: bool,
    /// The item as source names it.
    pub(crate) path: String,
    pub(crate) text: String,
    /// Source that compiles with the old bindings only.
    pub(crate) snippet: Option<String>,
}

/// Whether two parts say the same. Types are the same when they have the same names in the schema: a field whose type was renamed
/// has another path in its text, and the rename is told once, at the type.
type Same<'s> = dyn Fn(&Part<'_>, &Part<'_>) -> bool + 's;

/// All differences, by item.
pub(crate) fn deltas(old: &Surface<'_>, new: &Surface<'_>) -> Vec<Delta> {
    let same = |one: &Part<'_>, other: &Part<'_>| {
        old.names
            .agree(&one.signature, &other.signature, &new.names)
    };
    let names: BTreeSet<&Name> = old.items.keys().chain(new.items.keys()).collect();
    let mut found = Vec::new();
    for name in names {
        let before = old.items.get(name).map(Vec::as_slice).unwrap_or_default();
        let after = new.items.get(name).map(Vec::as_slice).unwrap_or_default();
        // What reads the same is the same: a path is compared with what it leads to on the other side.
        if before == after {
            continue;
        }
        let key = &name.text;
        let meant = (first(before), first(after));
        let before = &Item::of(before);
        let after = &Item::of(after);
        let parts: BTreeSet<&Key<'_>> = before.parts.keys().chain(after.parts.keys()).collect();
        for part in parts {
            let sides = (before.parts.get(part), after.parts.get(part));
            if let Some(delta) = one(key, part, (before, after), sides, &same) {
                found.push(delta);
            }
        }
        if let (Some(meant), Some(means)) = meant
            && meant != means
            && new.means.contains(meant)
        {
            found.push(another(key, before, meant, means));
        }
        found.extend(order(key, before, after, &same));
    }
    found
}

fn one(
    key: &str,
    (kind, name): &Key<'_>,
    (before, after): (&Item<'_>, &Item<'_>),
    (old, new): (Option<&Part<'_>>, Option<&Part<'_>>),
    same: &Same<'_>,
) -> Option<Delta> {
    let kind = *kind;
    let moved = moved(kind, after, (old, new));
    let alike = matches!((old, new), (Some(old), Some(new)) if same(old, new));
    // A deprecated alias still compiles, so a name that becomes one is a minor change; `alike` alone would hide it.
    let becomes_former = new.is_some_and(|new| new.former) && old.is_some_and(|old| !old.former);
    if alike && !moved && !becomes_former {
        return None;
    }
    let path = if before.path.is_empty() {
        &after.path
    } else {
        &before.path
    };
    let what = described(kind, name, path);
    let (bump, text) = match (old, new) {
        (Some(old), Some(new)) if alike && moved => (
            Bump::Major,
            format!(
                "{what} stands for `{}` now, and stood for `{}`",
                new.member, old.member
            ),
        ),
        (Some(_), Some(_)) if alike => (Bump::Minor, format!("{what} is a deprecated alias now")),
        (Some(old), Some(new)) => changed(kind, &what, old, new),
        (Some(_), None) => gone((kind, name), &what, (before, after), same)?,
        (None, Some(_)) => come(kind, &what, (before, after), same)?,
        (None, None) => return None,
    };
    let part = old.or(new)?;
    let usage = match (kind, old, bump) {
        // No compiler tells two members or arguments of a type apart.
        _ if alike && moved => None,
        (Kind::Argument, None, _) if alike_arguments(before, after, same) => None,
        // A new argument breaks the call of today.
        (Kind::Argument, None, _) => before
            .parts
            .get(&(Kind::Constructor, "new".into()))
            .and_then(|part| part.usage.written()),
        (_, Some(part), Bump::Major) => part.usage.written(),
        _ => None,
    };
    Some(Delta {
        claim: Claim {
            item: key.to_owned(),
            member: part.member.to_owned(),
        },
        bump,
        deprecation: kind == Kind::Deprecated,
        optional: matches!((old, new), (Some(old), Some(new)) if is_option(old) != is_option(new)),
        path: match (kind, path.rsplit_once("::")) {
            (Kind::Path, _) => name.clone().into_owned(),
            (Kind::Method, Some((operations, _))) => format!("{operations}::{name}"),
            _ => path.clone(),
        },
        text,
        snippet: usage,
    })
}

fn is_option(part: &Part<'_>) -> bool {
    matches!(part.signature, Signature::Type(Ty::Option(_)))
}

/// What is said of a part that is another one than before.
fn changed(kind: Kind, what: &str, old: &Part<'_>, new: &Part<'_>) -> (Bump, String) {
    let (old, new) = (&old.signature, &new.signature);
    if matches!(kind, Kind::Argument | Kind::Setter) && still_takes(old, new) {
        return (
            Bump::Minor,
            format!("{what} takes `{new}`, and `{old}` too"),
        );
    }
    (
        Bump::Major,
        format!("{what} changes from `{old}` to `{new}`"),
    )
}

/// Whether an argument or a setter takes what it took, although its type is another one now.
fn still_takes(old: &Signature<'_>, new: &Signature<'_>) -> bool {
    matches!((old, new), (Signature::Type(old), Signature::Type(new)) if takes_too(new, old))
}

/// What is said of a part that is gone; nothing where another part tells it.
fn gone(
    (kind, name): (Kind, &Cow<'_, str>),
    what: &str,
    (before, after): (&Item<'_>, &Item<'_>),
    same: &Same<'_>,
) -> Option<(Bump, String)> {
    Some(match kind {
        Kind::Deprecated => (Bump::Patch, format!("{what} is gone")),
        Kind::Argument if !after.has_constructor() || alike_arguments(before, after, same) => {
            return None;
        }
        Kind::Shape | Kind::Value => return None,
        Kind::Variant if after.parts.contains_key(&(Kind::Former, name.clone())) => (
            Bump::Major,
            format!("{what} is a constant now, which no pattern takes for a reference"),
        ),
        _ => (Bump::Major, format!("{what} is gone")),
    })
}

/// What is said of a part that is new; nothing where another part tells it.
fn come(
    kind: Kind,
    what: &str,
    (before, after): (&Item<'_>, &Item<'_>),
    same: &Same<'_>,
) -> Option<(Bump, String)> {
    Some(match kind {
        Kind::Argument if alike_arguments(before, after, same) => (
            Bump::Major,
            format!("{what} takes the place of another one of its type"),
        ),
        Kind::Argument if before.has_constructor() => {
            (Bump::Major, format!("{what} is new and must be given"))
        }
        Kind::Argument | Kind::Shape | Kind::Value => return None,
        _ => (Bump::Minor, format!("{what} is new")),
    })
}

fn first<'a>(sources: &[Source<'a>]) -> Option<&'a str> {
    sources.iter().find_map(Source::schema_name)
}

/// A path that leads to another definition or operation, while the one that it led to is still there: what compiles may do
/// something else.
fn another(key: &str, before: &Item<'_>, meant: &str, means: &str) -> Delta {
    let path = &before.path;
    Delta {
        claim: Claim {
            item: key.to_owned(),
            member: String::new(),
        },
        bump: Bump::Major,
        deprecation: false,
        optional: false,
        path: path.clone(),
        text: format!("`{path}` stands for `{means}` now, and stood for `{meant}`"),
        snippet: None,
    }
}

/// Whether a name stands for another member now, while the one that it stood for is still there under another name. Where it
/// is not, the member was renamed and kept its name.
fn moved(kind: Kind, after: &Item<'_>, sides: (Option<&Part<'_>>, Option<&Part<'_>>)) -> bool {
    let (Some(old), Some(new)) = sides else {
        return false;
    };
    matches!(kind, Kind::Field | Kind::Setter | Kind::Variant)
        && old.member != new.member
        && after
            .parts
            .iter()
            .any(|((other, _), part)| *other == kind && part.member == old.member)
}

/// Arguments that swap places compile where their types agree, and mean something else; values compare by their order.
fn order(key: &str, before: &Item<'_>, after: &Item<'_>, same: &Same<'_>) -> Option<Delta> {
    if before.order == after.order {
        return None;
    }
    let (was, is) = (common(before, after), common(after, before));
    if was == is {
        return None;
    }
    let (what, usage) = if before.has_constructor() {
        let alike = alike_arguments(before, after, same);
        let constructor = before.parts.get(&(Kind::Constructor, "new".into()));
        let usage = constructor.and_then(|part| part.usage.written());
        // No compiler tells two arguments of a type apart.
        ("the arguments of `new`", usage.filter(|_| !alike))
    } else {
        let place = |name: &str| is.iter().position(|other| *other == name);
        let swapped = was.windows(2).find_map(|pair| match pair {
            [first, second] if place(first) > place(second) => Some((first, second)),
            _ => None,
        });
        let usage = swapped.map(|(first, second)| value_order(&before.path, first, second));
        ("the values, by which it compares,", usage)
    };
    Some(Delta {
        claim: Claim {
            item: key.to_owned(),
            member: "#order".to_owned(),
        },
        bump: Bump::Major,
        deprecation: false,
        optional: false,
        path: before.path.clone(),
        text: format!("{what} of `{}` change their order", before.path),
        snippet: usage,
    })
}

/// What both have, in the order of the first.
fn common<'a>(of: &Item<'a>, other: &Item<'_>) -> Vec<&'a str> {
    let both = of.order.iter().filter(|name| other.order.contains(name));
    both.copied().collect()
}

/// Whether the types of the arguments agree, so that calls of what was compile with what is.
fn alike_arguments(before: &Item<'_>, after: &Item<'_>, same: &Same<'_>) -> bool {
    let (taken, given) = (arguments(before), arguments(after));
    let mut pairs = taken.iter().zip(&given);
    (before.has_constructor() && after.has_constructor())
        && taken.len() == given.len()
        && pairs
            .all(|(one, other)| same(one, other) || still_takes(&one.signature, &other.signature))
}

/// The arguments of `new` in order.
fn arguments<'i, 'a>(of: &'i Item<'a>) -> Vec<&'i Part<'a>> {
    let named = of.order.iter();
    named
        .filter_map(|name| of.parts.get(&(Kind::Argument, (*name).into())))
        .collect()
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
        Kind::Value => format!("what a value of `{path}` is on the wire"),
        Kind::Variant => format!("the variant `{name}` of `{path}`"),
        Kind::Former => format!("the former value `{name}` of `{path}`"),
        Kind::Method => format!("the method `{name}` (`{path}`)"),
        Kind::Pages => format!("the pages of `{path}`"),
        Kind::Deprecated if name.is_empty() => format!("the deprecation of `{path}`"),
        Kind::Deprecated => format!("the deprecation of `{name}` of `{path}`"),
    }
}
