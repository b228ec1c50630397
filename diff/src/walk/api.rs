//! What all operations share.

use mews_connector_language::model::Schema;
use serde_json::{Value, json};

use super::{Walk, api_part};
use crate::edit::{Edit, Fact, Move, Spot};
use crate::result::Direction;

impl Walk<'_> {
    pub(super) fn api(&mut self) {
        let (old, new) = (&self.old.api, &self.new.api);
        let everywhere = || Spot::Everywhere(Direction::Request, String::new());
        if new.version < old.version && self.beyond.dated() {
            let title = format!("version went back from {} to {}", old.version, new.version);
            let edit = Edit::new(Fact::Version, &api_part("version", Spot::None), title);
            self.add(edit.values(json!(old.version), json!(new.version)));
        }
        for (key, old, new) in [("name", &old.name, &new.name), ("doc", &old.doc, &new.doc)] {
            if old != new {
                let title = format!("{key} of the API changed");
                let edit = Edit::new(Fact::Docs, &api_part(key, Spot::None), title);
                self.add(edit.values(json!(old), json!(new)));
            }
        }
        if old.base_path != new.base_path {
            let title = format!(
                "base path changed from {} to {}",
                old.base_path, new.base_path
            );
            let at = api_part("base_path", everywhere()).claiming("api", "base_path");
            let edit = Edit::new(Fact::BasePath, &at, title);
            self.add(edit.values(json!(old.base_path), json!(new.base_path)));
        }
        if self.pairs.new_name(&old.errors) != Some(&new.errors) {
            let title = format!("error model changed from {} to {}", old.errors, new.errors);
            let spot = Spot::Everywhere(Direction::Response, String::new());
            let mut edit = Edit::new(Fact::Errors, &api_part("errors", spot), title)
                .values(json!(old.errors), json!(new.errors));
            edit.names = (vec![old.errors.clone()], vec![new.errors.clone()]);
            self.add(edit);
        }
        self.pagination();
        self.rate_limit();
        let at = api_part("envelope", everywhere());
        let (old, new) = (&self.old.api.envelope, &self.new.api.envelope);
        self.fields(&at, "", (old, new), false);
    }

    fn pagination(&mut self) {
        let (old, new) = (&self.old.api.pagination, &self.new.api.pagination);
        let at = |key: &str, direction| {
            api_part("pagination", Spot::Paginated(direction)).part(
                format!("api.pagination.{key}"),
                (&[key], &[key]),
                "",
            )
        };
        for (key, direction, a, b) in [
            ("request", Direction::Request, &old.request, &new.request),
            (
                "response",
                Direction::Response,
                &old.response,
                &new.response,
            ),
        ] {
            if a != b {
                let title = format!("pagination property of the {key} changed from {a} to {b}");
                let mut edit = Edit::new(Fact::PagesRenamed, &at(key, direction), title);
                if key == "response" {
                    edit = self.claim_cursors(edit, a, b);
                }
                self.add(edit.values(json!(a), json!(b)));
            }
        }
        let (a, b) = (old.max_count, new.max_count);
        if a != b {
            let title = format!("largest page changed from {a} to {b} items");
            let change = if b < a { Move::Tighter } else { Move::Looser };
            let at = at("max_count", Direction::Request).claiming("api", "max_page_count");
            self.add(Edit::new(Fact::Limit(change), &at, title).values(json!(a), json!(b)));
        }
    }

    /// The cursor is a field of every paginated response.
    fn claim_cursors(&self, mut edit: Edit, old: &str, new: &str) -> Edit {
        let paginated = self.new.resources.iter().flat_map(|item| &item.operations);
        for operation in paginated.filter(|operation| operation.pages.is_some()) {
            for member in [old, new, "#cursor"] {
                edit.claims.push(crate::edit::Claim {
                    item: format!("{}.response", operation.path()),
                    member: member.to_owned(),
                });
            }
        }
        edit
    }

    fn rate_limit(&mut self) {
        let (old, new) = (&self.old.api.rate_limit, &self.new.api.rate_limit);
        let at = |key: &str| {
            api_part(
                "rate_limit",
                Spot::Everywhere(Direction::Request, String::new()),
            )
            .part(format!("api.rate_limit.{key}"), (&[key], &[key]), "")
            .claiming("api", key)
        };
        let number = |old: u32, new: u32, fewer_is_tighter: bool| {
            if (new < old) == fewer_is_tighter {
                Move::Tighter
            } else {
                Move::Looser
            }
        };
        let facts: [(&str, Value, Value, Move); 3] = [
            (
                "requests",
                json!(old.requests),
                json!(new.requests),
                number(old.requests, new.requests, true),
            ),
            (
                "seconds",
                json!(old.seconds),
                json!(new.seconds),
                number(old.seconds, new.seconds, false),
            ),
            ("per", json!(old.per), json!(new.per), Move::Aside),
        ];
        for (key, old, new, change) in facts {
            if old != new {
                let title = format!("rate limit: {key} changed from {old} to {new}");
                self.add(Edit::new(Fact::Limit(change), &at(key), title).values(old, new));
            }
        }
    }
}

/// A later state that differs in nothing else: told, since every other difference is told with both states.
pub(crate) fn moved_alone(old: &Schema, new: &Schema) -> Edit {
    let (old, new) = (&old.api.version, &new.api.version);
    let title = format!("version moved from {old} to {new}, and nothing else changed");
    let edit = Edit::new(Fact::Version, &api_part("version", Spot::None), title);
    edit.values(json!(old), json!(new))
}
