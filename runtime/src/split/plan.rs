//! From one request that asks for too much to several that do not.

use std::collections::HashSet;
use std::ops::Range;

use super::civil::{Longest, is_too_long, parts};
use super::interval::{Interval, interval};
use super::splice::{find, items, replace};
use crate::operation::{Limit, Rule};

/// What a request is split along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Dimension {
    /// Lists of at most `size` items.
    Items { property: String, size: usize },
    /// Intervals that are no longer than this.
    Interval { property: String, longest: Longest },
}

/// One of the requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) body: String,
    /// Which items of the list are in it.
    pub(crate) items: Option<Range<usize>>,
}

/// The dimension along which a request is beyond its limits; `None` when it is not.
///
/// # Errors
///
/// When there are several: one dimension is split, the others are for the caller to choose.
pub(crate) fn dimension(body: &str, limits: &[Limit]) -> Result<Option<Dimension>, String> {
    let mut found: Vec<Dimension> = Vec::new();
    for limit in limits.iter().filter(|it| !it.property.contains(['[', '{'])) {
        let Some(range) = find(body, limit.property) else {
            continue;
        };
        let property = limit.property.to_owned();
        if let Rule::Items { max: Some(max), .. } = limit.rule {
            let size = usize::try_from(max).unwrap_or(usize::MAX).max(1);
            // Repeated items count, as they do for the server; they are left out of the chunks.
            if items(&body[range]).is_some_and(|items| items.len() > size) {
                found.push(Dimension::Items { property, size });
            }
        } else if let Some(longest) = Longest::of(limit.rule)
            && let Some(interval) = interval(body, range)
            && is_too_long(interval.start, interval.end, longest)
        {
            found.push(Dimension::Interval { property, longest });
        }
    }
    match found.len() {
        0 | 1 => Ok(found.pop()),
        _ => {
            let names: Vec<_> = found
                .iter()
                .map(|it| format!("`{}`", it.property()))
                .collect();
            Err(format!(
                "{} are beyond their limits; one of them can be split, so ask for less of the others",
                names.join(" and ")
            ))
        }
    }
}

impl Dimension {
    pub(crate) fn property(&self) -> &str {
        match self {
            Self::Items { property, .. } | Self::Interval { property, .. } => property,
        }
    }

    /// The requests, in the order of the list, or the newest interval first. `distinct` leaves repeated items out.
    ///
    /// # Errors
    ///
    /// When the request has no such list or interval.
    pub(crate) fn chunks(&self, body: &str, distinct: bool) -> Result<Vec<Chunk>, String> {
        let range = find(body, self.property());
        match self {
            Self::Items { property, size } => range
                .and_then(|range| {
                    let mut items = items(&body[range.clone()])?;
                    if distinct {
                        remove_duplicates(&mut items);
                    }
                    Some(chunks(body, &range, &items, *size))
                })
                .ok_or_else(|| format!("the request has no list `{property}` to split")),
            Self::Interval { property, longest } => range
                .and_then(|range| interval(body, range))
                .map(|interval| newest_first(body, &interval, *longest))
                .ok_or_else(|| {
                    format!("the request has no interval `{property}` with both ends to split")
                }),
        }
    }
}

fn newest_first(body: &str, interval: &Interval, longest: Longest) -> Vec<Chunk> {
    parts(interval.start, interval.end, longest)
        .into_iter()
        .rev()
        .map(|(from, to)| Chunk {
            body: interval.with(body, from, to),
            items: None,
        })
        .collect()
}

fn chunks(body: &str, range: &Range<usize>, items: &[&str], size: usize) -> Vec<Chunk> {
    let size = size.max(1);
    let mut chunks: Vec<Chunk> = items
        .chunks(size)
        .enumerate()
        .map(|(number, chunk)| {
            let list = format!("[{}]", chunk.join(","));
            let start = number * size;
            Chunk {
                body: replace(body, vec![(range.clone(), list)]),
                items: Some(start..start + chunk.len()),
            }
        })
        .collect();
    if chunks.is_empty() {
        // An empty list may mean everything; whether it is allowed is not a question of splitting.
        chunks.push(Chunk {
            body: body.to_owned(),
            items: Some(0..0),
        });
    }
    chunks
}

/// Keeps the first of equal items. They come from one writer, so equal items have equal texts.
fn remove_duplicates(items: &mut Vec<&str>) {
    let mut seen = HashSet::new();
    items.retain(|item| seen.insert(*item));
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIMITS: [Limit; 6] = [
        Limit::new(
            "Ids",
            Rule::Items {
                min: Some(1),
                max: Some(2),
            },
        ),
        Limit::new(
            "Filter.Names",
            Rule::Items {
                min: None,
                max: Some(1),
            },
        ),
        Limit::new("UpdatedUtc", Rule::MaxMonths(3)),
        Limit::new("CollidingUtc", Rule::MaxDays(100)),
        Limit::new(
            "Things[].Tags",
            Rule::Items {
                min: None,
                max: Some(1),
            },
        ),
        Limit::new(
            "Text",
            Rule::Length {
                min: None,
                max: Some(1),
            },
        ),
    ];

    fn split(body: &str) -> Result<Vec<String>, String> {
        let chunks = match dimension(body, &LIMITS)? {
            Some(dimension) => dimension.chunks(body, true)?,
            None => return Ok(vec![body.to_owned()]),
        };
        Ok(chunks.into_iter().map(|chunk| chunk.body).collect())
    }

    #[test]
    fn p5_lists_become_chunks_in_order_and_without_duplicates() {
        assert_eq!(
            split(r#"{"A":1,"Ids":["c","a","c", "b","a","d","e"],"B":2}"#).unwrap(),
            [
                r#"{"A":1,"Ids":["c","a"],"B":2}"#,
                r#"{"A":1,"Ids":["b","d"],"B":2}"#,
                r#"{"A":1,"Ids":["e"],"B":2}"#,
            ]
        );
        assert_eq!(
            split(r#"{"Filter":{"Names":["x","y"]}}"#).unwrap(),
            [
                r#"{"Filter":{"Names":["x"]}}"#,
                r#"{"Filter":{"Names":["y"]}}"#
            ]
        );
        assert_eq!(
            split(r#"{"Ids":["a","b","a"]}"#).unwrap(),
            [r#"{"Ids":["a","b"]}"#]
        );
        for whole in [
            "{}",
            r#"{"Ids":["a","b"]}"#,
            r#"{"Ids":null,"Things":[{"Tags":[1,2]}],"Text":"long"}"#,
            r#"{"UpdatedUtc":{"StartUtc":"2020-01-01T00:00:00Z","EndUtc":null}}"#,
            r#"{"UpdatedUtc":{"StartUtc":"2026-01-01T00:00:00Z","EndUtc":"2026-04-02T00:00:00Z"}}"#,
        ] {
            assert_eq!(split(whole).unwrap(), [whole]);
            assert_eq!(dimension(whole, &LIMITS), Ok(None), "{whole}");
        }
    }

    #[test]
    fn p4_intervals_become_months_newest_first() {
        assert_eq!(
            split(r#"{"UpdatedUtc":{"StartUtc":"2025-11-30T00:00:00.0Z","EndUtc":"2026-06-01T12:00:00+01:00"},"B":1}"#)
                .unwrap(),
            [
                r#"{"UpdatedUtc":{"StartUtc":"2026-05-28T00:00:00Z","EndUtc":"2026-06-01T12:00:00+01:00"},"B":1}"#,
                r#"{"UpdatedUtc":{"StartUtc":"2026-02-28T00:00:00Z","EndUtc":"2026-05-28T00:00:00Z"},"B":1}"#,
                r#"{"UpdatedUtc":{"StartUtc":"2025-11-30T00:00:00.0Z","EndUtc":"2026-02-28T00:00:00Z"},"B":1}"#,
            ]
        );
    }

    #[test]
    fn p4_intervals_become_days_newest_first() {
        assert_eq!(
            split(r#"{"CollidingUtc":{"StartUtc":"2026-01-01T12:00:00Z","EndUtc":"2026-07-21T00:00:00Z"}}"#).unwrap(),
            [
                r#"{"CollidingUtc":{"StartUtc":"2026-07-20T12:00:00Z","EndUtc":"2026-07-21T00:00:00Z"}}"#,
                r#"{"CollidingUtc":{"StartUtc":"2026-04-11T12:00:00Z","EndUtc":"2026-07-20T12:00:00Z"}}"#,
                r#"{"CollidingUtc":{"StartUtc":"2026-01-01T12:00:00Z","EndUtc":"2026-04-11T12:00:00Z"}}"#,
            ]
        );
    }

    #[test]
    fn p4_only_one_axis_is_split() {
        let body = r#"{"Ids":[1,2,3],"UpdatedUtc":{"StartUtc":"2020-01-01T00:00:00Z","EndUtc":"2026-01-01T00:00:00Z"}}"#;
        assert_eq!(
            split(body).unwrap_err(),
            "`Ids` and `UpdatedUtc` are beyond their limits; one of them can be split, so ask for less of the others"
        );
    }

    #[test]
    fn writes_keep_their_duplicates_and_pieces_tell_their_items() {
        let dimension = Dimension::Items {
            property: "Ids".to_owned(),
            size: 2,
        };
        let chunks = dimension.chunks(r#"{"Ids":[1,1,1]}"#, false).unwrap();
        let items: Vec<_> = chunks.iter().map(|it| it.items.clone().unwrap()).collect();
        assert_eq!(items, [0..2, 2..3]);
        assert_eq!(
            dimension.chunks(r#"{"Ids":[]}"#, true).unwrap()[0].body,
            r#"{"Ids":[]}"#
        );
        assert_eq!(
            dimension.chunks("{}", true).unwrap_err(),
            "the request has no list `Ids` to split"
        );
        let dimension = Dimension::Interval {
            property: "Ids".to_owned(),
            longest: Longest::Months(1),
        };
        assert!(dimension.chunks(r#"{"Ids":[]}"#, true).is_err());
    }
}
