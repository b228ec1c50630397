//! What compilers say of a pair of schemas, item by item, against what the comparison says of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use mews_connector_codegen::emit::Files;
use mews_connector_diff::{Bump, Options, bindings, compare};
use mews_connector_language::model::Schema;

use crate::meanings::meanings;
use crate::rustc::{Crate, Told};
use crate::uses::{Listing, Use, listing};

/// Both sides, generated, compiled, and used against each other.
pub(crate) struct Proof {
    /// The verdict on the pair: predicted, and what it is.
    pub(crate) pair: (Bump, Bump),
    /// The same for every public item of either side.
    pub(crate) items: BTreeMap<String, Item>,
    /// Snippets that stopped compiling, as they are told to.
    pub(crate) snippets: usize,
    /// What does not agree.
    pub(crate) problems: Vec<String>,
}

/// One public item.
pub(crate) struct Item {
    pub(crate) predicted: Bump,
    /// What compilers say of it for sure.
    pub(crate) least: Bump,
    /// What they say when that also counts which another name that came or went explains.
    pub(crate) most: Bump,
}

impl Item {
    pub(crate) fn agrees(&self) -> bool {
        (self.least..=self.most).contains(&self.predicted)
    }
}

/// Proves the verdict of a pair.
pub(crate) fn prove(name: &str, old: (&Schema, &Crate), new: (&Schema, &Crate)) -> Proof {
    let ((old, before), (new, after)) = (old, new);
    let (before_listing, after_listing) = (listing(&before.files), listing(&after.files));
    let groups = Groups::of([&before_listing, &after_listing]);
    let (was, is) = (&before_listing.uses, &after_listing.uses);
    let known = before.callers(&texts(was));
    assert_eq!(
        known.errors.values().next(),
        None,
        "{name}: the old side does not fit itself"
    );
    let upgraded = after.callers(&texts(was));
    let fresh = after.callers(&texts(is));
    assert_eq!(
        fresh.errors.values().next(),
        None,
        "{name}: the new side does not fit itself"
    );
    let downgraded = before.callers(&texts(is));

    let diff = compare(old, new, &Options::default());
    let changes = bindings(old, new).unwrap();
    let mut problems = Vec::new();
    let mut items: BTreeMap<String, Item> = was
        .iter()
        .chain(is)
        .map(|of| {
            let [predicted, least, most] = [Bump::Patch; 3];
            let item = Item {
                predicted,
                least,
                most,
            };
            (groups.of_item(&of.item), item)
        })
        .collect();
    let refused = |told: &Told| told.errors.keys().copied().collect::<BTreeSet<_>>();
    let warned = &upgraded.deprecated - &known.deprecated;
    for (uses, found, bump) in [
        (was, refused(&upgraded), Bump::Major),
        (is, refused(&downgraded), Bump::Minor),
        (was, warned, Bump::Minor),
    ] {
        counted(&mut items, &groups, uses, &found, bump);
    }
    for change in &changes {
        match items.get_mut(&groups.of_item(&change.item)) {
            Some(item) => item.predicted = item.predicted.max(change.bump),
            None => problems.push(format!(
                "{name}: nobody can name {}: {}",
                change.item, change.text
            )),
        }
    }
    companions(&mut items, &groups, &before_listing, &after_listing);
    swapped(&mut items, &groups, &before_listing, &after_listing);
    moved(&mut items, &groups, (&before.files, &after.files));
    problems.extend(
        items
            .iter()
            .filter(|(_, item)| !item.agrees())
            .map(|(path, item)| {
                let Item {
                    predicted,
                    least,
                    most,
                } = item;
                let first = was.iter().enumerate().find(|(index, of)| {
                    groups.of_item(&of.item) == *path && upgraded.errors.contains_key(index)
                });
                let first = first
                    .map(|(index, _)| upgraded.errors[&index].as_str())
                    .unwrap_or_default();
                format!(
                    "{name}: {path} is {} to {}, predicted {}\n{first}",
                    Shown(*least),
                    Shown(*most),
                    Shown(*predicted)
                )
            }),
    );
    let worst = items
        .values()
        .map(|item| item.most)
        .max()
        .unwrap_or(Bump::Patch);
    let pair = (diff.bump.max(Bump::Patch), worst);
    if pair.0 != pair.1 {
        problems.push(format!(
            "{name}: is {}, predicted {}",
            Shown(pair.1),
            Shown(pair.0)
        ));
    }
    let worst = changes
        .iter()
        .map(|change| change.bump)
        .max()
        .unwrap_or(Bump::Patch);
    assert_eq!(
        worst.max(Bump::Patch),
        pair.0,
        "{name}: the parts do not add up"
    );

    let mut snippets = BTreeSet::new();
    for change in changes.iter().filter(|change| change.bump == Bump::Major) {
        match &change.snippet {
            Some(snippet) => drop(snippets.insert(snippet.as_str())),
            None if is_meaning(&change.text) => {}
            None => problems.push(format!("{name}: nothing shows that {}", change.text)),
        }
    }
    for change in diff
        .changes
        .iter()
        .filter(|change| change.rust == Bump::Major)
    {
        match &change.snippet {
            Some(snippet) => drop(snippets.insert(snippet)),
            None if is_meaning(&change.why.rust) => {}
            None => problems.push(format!(
                "{name}: nothing shows the break of {}",
                change.target
            )),
        }
    }
    let snippets: Vec<&str> = snippets.into_iter().collect();
    let (right, wrong) = (before.callers(&snippets), after.callers(&snippets));
    problems.extend(right.errors.iter().map(|(index, error)| {
        format!(
            "{name}: does not compile at all:\n{}\n{error}",
            snippets[*index]
        )
    }));
    problems.extend(
        snippets
            .iter()
            .enumerate()
            .filter(|(index, _)| !wrong.errors.contains_key(index))
            .map(|(_, snippet)| format!("{name}: goes on compiling:\n{snippet}")),
    );
    Proof {
        pair,
        items,
        snippets: snippets.len(),
        problems,
    }
}

/// What no line shows: compilers do not tell two arguments, properties or operations of one type apart.
fn is_meaning(text: &str) -> bool {
    let text = text.to_lowercase();
    let says = [" stands for ", " takes the place of "];
    text.starts_with("the arguments of `new`") || says.iter().any(|what| text.contains(what))
}

fn texts(uses: &[Use]) -> Vec<&str> {
    uses.iter().map(|of| of.text.as_str()).collect()
}

/// Counts uses that the other side refuses or warns of. What mentions a name that it refuses or warns of is told of that name.
fn counted(
    items: &mut BTreeMap<String, Item>,
    groups: &Groups,
    uses: &[Use],
    found: &BTreeSet<usize>,
    bump: Bump,
) {
    let names: BTreeSet<&str> = found
        .iter()
        .map(|index| &uses[*index])
        .filter(|of| of.names)
        .map(|of| of.item.as_str())
        .collect();
    for index in found {
        let of = &uses[*index];
        let item = items.get_mut(&groups.of_item(&of.item)).unwrap();
        item.most = item.most.max(bump);
        let explained =
            mentions(&of.text).any(|path| path != of.item && names.contains(path.as_str()));
        if !explained || names.contains(of.item.as_str()) {
            item.least = item.least.max(bump);
        }
    }
}

/// The paths below the crate that a text mentions.
fn mentions(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace(" :: ", "::");
    let paths: Vec<String> = text
        .split("mews_connector::")
        .skip(1)
        .map(|rest| {
            let end = rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_' && sign != ':');
            rest[..end.unwrap_or(rest.len())]
                .trim_end_matches(':')
                .to_owned()
        })
        .collect();
    paths.into_iter()
}

/// What comes and goes with others is not told on its own: the first method of a resource brings its handle, the last takes it.
fn companions(items: &mut BTreeMap<String, Item>, groups: &Groups, was: &Listing, is: &Listing) {
    let told: Vec<(String, Bump)> = items
        .iter()
        .map(|(path, item)| (path.clone(), item.predicted))
        .collect();
    let on = |side: &Listing, path: &str| side.uses.iter().any(|of| of.item == path);
    for (way, handle) in was.handles.iter().chain(&is.handles) {
        let methods = told
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("{handle}::")));
        let Some(bump) = methods.map(|(_, bump)| *bump).max() else {
            continue;
        };
        for path in [way, handle] {
            if on(was, path) != on(is, path) {
                items.get_mut(&groups.of_item(path)).unwrap().predicted = bump;
            }
        }
    }
}

/// Arguments of one type that swap places: compilers say nothing, and the call means something else.
fn swapped(items: &mut BTreeMap<String, Item>, groups: &Groups, was: &Listing, is: &Listing) {
    for (path, before) in &was.arguments {
        let Some(after) = is.arguments.get(path) else {
            continue;
        };
        let common = |of: &[String], other: &[String]| -> Vec<String> {
            of.iter()
                .filter(|name| other.contains(name))
                .cloned()
                .collect()
        };
        if common(before, after) != common(after, before) {
            let item = items.get_mut(&groups.of_item(path)).unwrap();
            (item.least, item.most) = (Bump::Major, Bump::Major);
        }
    }
}

/// Names that stand for something else, which is still there: compilers say nothing, and the call means something else.
fn moved(items: &mut BTreeMap<String, Item>, groups: &Groups, (was, is): (&Files, &Files)) {
    let (was, is) = (meanings(was), meanings(is));
    for ((among, item, name), meant) in &was {
        let now = is.get(&(among.clone(), item.clone(), name.clone()));
        let still = is
            .iter()
            .any(|((other, ..), means)| other == among && means == meant);
        if now.is_some_and(|now| now != meant) && still {
            let item = items.get_mut(&groups.of_item(item)).unwrap();
            (item.least, item.most) = (Bump::Major, Bump::Major);
        }
    }
}

/// An item has as many paths as modules show it. What is said of one path is said of the item.
struct Groups {
    paths: BTreeMap<String, String>,
}

impl Groups {
    fn of(sides: [&Listing; 2]) -> Self {
        let mut paths: BTreeMap<String, String> = BTreeMap::new();
        for (path, target) in sides.iter().flat_map(|side| &side.aliases) {
            let first = |paths: &BTreeMap<String, String>, path: &String| {
                paths.get(path).unwrap_or(path).clone()
            };
            let (a, b) = (first(&paths, path), first(&paths, target));
            let (lead, other) = if a < b { (a, b) } else { (b, a) };
            for known in paths.values_mut().filter(|known| **known == other) {
                known.clone_from(&lead);
            }
            paths.insert(path.clone(), lead.clone());
            paths.insert(target.clone(), lead.clone());
            paths.insert(other, lead);
        }
        Self { paths }
    }

    fn of_item(&self, path: &str) -> String {
        self.paths.get(path).map_or(path, String::as_str).to_owned()
    }
}

struct Shown(Bump);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Bump::None | Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        })
    }
}

/// How often each verdict was predicted, by what it is.
#[derive(Default)]
pub(crate) struct Matrix {
    cells: BTreeMap<(Bump, Bump), usize>,
}

impl Matrix {
    pub(crate) fn count(&mut self, predicted: Bump, is: Bump) {
        *self.cells.entry((predicted, is)).or_default() += 1;
    }
}

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const ALL: [Bump; 3] = [Bump::Major, Bump::Minor, Bump::Patch];
        writeln!(
            f,
            "| predicted | is major | is minor | is patch |\n| --- | --- | --- | --- |"
        )?;
        for predicted in ALL {
            write!(f, "| {} |", Shown(predicted))?;
            for is in ALL {
                write!(
                    f,
                    " {} |",
                    self.cells
                        .get(&(predicted, is))
                        .copied()
                        .unwrap_or_default()
                )?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
