//! For users of the crate: a section of CHANGELOG.md between two marks, so that it can be written again and checked.

use super::escape::{code, prose, sentence};
use super::report::{Entry, Report};
use crate::Bump;
use crate::rules::Rule;
use crate::settings::Severity;

const BEGIN: &str = "<!-- connector diff: begin -->";
const END: &str = "<!-- connector diff: end -->";

/// A changelog that has no place for the section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misplaced {
    /// A mark begins and none ends, or the other way round.
    #[error(
        "one of the marks `{BEGIN}` and `{END}` stands alone or before its place; put both or none"
    )]
    Unpaired,
    /// The marks are there more than once.
    #[error("the mark `{BEGIN}` or `{END}` is there twice; keep one pair")]
    Twice,
    /// There are no marks and no heading `## [Unreleased]`.
    #[error("there is no heading `## [Unreleased]` to put the section below")]
    NoUnreleased,
}

/// The section, its marks included.
pub fn changelog(report: &Report) -> String {
    let mut out = format!("{BEGIN}\n\n");
    // The sides are not named: `HEAD` is another commit as soon as the section is committed.
    let (old, new) = (&report.old.version, &report.new.version);
    if old == new {
        out.push_str(&format!("The API as of {}.\n", prose(new)));
    } else {
        out.push_str(&format!(
            "The API as of {}, before {}.\n",
            prose(new),
            prose(old)
        ));
    }
    for (heading, part) in [
        ("Breaking", Part::Breaking),
        ("Added", Part::Added),
        ("Changed", Part::Changed),
        ("Deprecated", Part::Deprecated),
        ("Removed", Part::Removed),
    ] {
        let lines: Vec<String> = report
            .changes
            .iter()
            .filter(|entry| part_of(entry) == Some(part))
            .map(line)
            .collect();
        if !lines.is_empty() {
            out.push_str(&format!("\n### {heading}\n\n{}", lines.concat()));
        }
    }
    if report.changes.is_empty() {
        out.push_str("\nNo change of the API.\n");
    }
    out.push_str(&format!("\n{END}\n"));
    out
}

/// The changelog with this section in the place of the former one, or below `## [Unreleased]`.
///
/// # Errors
/// When there is no place for it.
pub fn insert(text: &str, section: &str) -> Result<String, Misplaced> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let places = |mark: &str| -> Vec<usize> {
        let found = lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.trim() == mark);
        found.map(|(at, _)| at).collect()
    };
    let (before, after) = match (places(BEGIN).as_slice(), places(END).as_slice()) {
        ([], []) => {
            let heading = lines
                .iter()
                .position(|line| line.trim().eq_ignore_ascii_case("## [unreleased]"))
                .ok_or(Misplaced::NoUnreleased)?;
            let mut before = lines[..=heading].concat();
            if !before.ends_with('\n') {
                before.push('\n');
            }
            before.push('\n');
            let after = lines[heading + 1..].concat();
            // What follows keeps a blank line before it.
            let gap = if after.is_empty() || after.starts_with(['\n', '\r']) {
                ""
            } else {
                "\n"
            };
            (before, format!("{gap}{after}"))
        }
        ([begin], [end]) if begin < end => (lines[..*begin].concat(), lines[end + 1..].concat()),
        ([_, _, ..], _) | (_, [_, _, ..]) => return Err(Misplaced::Twice),
        _ => return Err(Misplaced::Unpaired),
    };
    Ok(format!("{before}{section}{after}"))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Breaking,
    Added,
    Changed,
    Deprecated,
    Removed,
}

/// The part of the section; none for what no user of the crate notices.
fn part_of(entry: &Entry) -> Option<Part> {
    if entry.severity == Severity::None && entry.change.rust <= Bump::Patch {
        return None;
    }
    Some(if entry.severity >= Severity::Source {
        Part::Breaking
    } else if matches!(
        entry.change.rule,
        Rule::OperationDeprecated | Rule::ValueDeprecated | Rule::PropertyDeprecated
    ) {
        Part::Deprecated
    } else {
        match (&entry.change.old, &entry.change.new) {
            (None, Some(_)) => Part::Added,
            (Some(_), None) => Part::Removed,
            _ => Part::Changed,
        }
    })
}

fn line(entry: &Entry) -> String {
    let target = &entry.change.target;
    let mut out = format!("- {}: {}", code(target), prose(&entry.change.title));
    let names: Vec<&str> = entry.reached().into_keys().collect();
    match names.as_slice() {
        [] => {}
        // The target says it.
        [only] if target.starts_with(only) => {}
        few @ ([_] | [_, _] | [_, _, _]) => {
            let names: Vec<String> = few.iter().map(|name| code(name)).collect();
            out.push_str(&format!(" ({})", names.join(", ")));
        }
        [first, second, rest @ ..] => out.push_str(&format!(
            " ({}, {} and {} more operations)",
            code(first),
            code(second),
            rest.len()
        )),
    }
    // What a caller writes.
    if entry.change.rust >= Bump::Minor {
        out.push_str(&format!(". {}", sentence(&entry.change.why.rust)));
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECTION: &str =
        "<!-- connector diff: begin -->\n\nNews.\n\n<!-- connector diff: end -->\n";

    #[test]
    fn the_section_goes_below_unreleased_and_is_replaced_later() {
        let text = "# Changelog\n\n## [Unreleased]\n\n- Ours.\n\n## [0.1.0]\n";
        let once = insert(text, SECTION).unwrap();
        assert_eq!(
            once,
            format!("# Changelog\n\n## [Unreleased]\n\n{SECTION}\n- Ours.\n\n## [0.1.0]\n")
        );
        assert_eq!(insert(&once, SECTION).unwrap(), once);
        let newer = SECTION.replace("News", "Newer");
        assert_eq!(
            insert(&once, &newer).unwrap(),
            once.replace("News", "Newer")
        );
        assert_eq!(
            insert("## [Unreleased]", SECTION).unwrap(),
            format!("## [Unreleased]\n\n{SECTION}")
        );
        assert_eq!(
            insert("## [Unreleased]\nOurs.\n", SECTION).unwrap(),
            format!("## [Unreleased]\n\n{SECTION}\nOurs.\n")
        );
    }

    #[test]
    fn a_changelog_without_a_place_is_refused() {
        assert_eq!(
            insert("# Changelog\n", SECTION),
            Err(Misplaced::NoUnreleased)
        );
        assert_eq!(
            insert(&format!("{END}\n{BEGIN}\n"), SECTION),
            Err(Misplaced::Unpaired)
        );
        assert_eq!(
            insert(&format!("{BEGIN}\n"), SECTION),
            Err(Misplaced::Unpaired)
        );
        assert_eq!(
            insert(&format!("{SECTION}{SECTION}"), SECTION),
            Err(Misplaced::Twice)
        );
        for (misplaced, said) in [
            (
                Misplaced::Unpaired,
                "one of the marks `<!-- connector diff: begin -->` and `<!-- connector diff: end -->` stands alone or before its place; \
                 put both or none",
            ),
            (
                Misplaced::Twice,
                "the mark `<!-- connector diff: begin -->` or `<!-- connector diff: end -->` is there twice; keep one pair",
            ),
            (
                Misplaced::NoUnreleased,
                "there is no heading `## [Unreleased]` to put the section below",
            ),
        ] {
            assert_eq!(misplaced.to_string(), said);
        }
    }
}
