//! What the files say and no part of the schema holds: corrections, and the vendor's names of definitions.

use mews_connector_language::spec::CorrectionSpec;
use mews_connector_language::{Place, Section};
use serde_json::{Value, json};

use super::Walk;
use crate::edit::{At, Edit, Fact, Spot};

impl Walk<'_> {
    pub(super) fn written(&mut self) {
        self.corrections();
        self.vendor_names();
    }

    /// Corrections belong together by the place that they are about, of several of one place by their order.
    fn corrections(&mut self) {
        let beyond = self.beyond;
        let mut come: Vec<&CorrectionSpec> = beyond.new.corrections.iter().collect();
        for old in &beyond.old.corrections {
            let found = come.iter().position(|new| new.at == old.at);
            match found.map(|at| come.remove(at)) {
                Some(new) if new == old => {}
                Some(new) => self.correction("correction changed", Some(old), Some(new)),
                None => self.correction("correction was removed", Some(old), None),
            }
        }
        for new in come {
            self.correction("correction was added", None, Some(new));
        }
    }

    fn correction(
        &mut self,
        title: &str,
        old: Option<&CorrectionSpec>,
        new: Option<&CorrectionSpec>,
    ) {
        let place = Place::file("corrections.yaml").key("corrections");
        let at = At {
            target: format!(
                "corrections.{}",
                old.or(new).map(|it| it.at.as_str()).unwrap_or_default()
            ),
            resource: "corrections".to_owned(),
            spot: Spot::None,
            places: (old.map(|_| place.clone()), new.map(|_| place.clone())),
            claims: Vec::new(),
        };
        // What the vendor calls a text stays one in Rust where a response has it.
        let was_text = |of: Option<&CorrectionSpec>| of.is_some_and(CorrectionSpec::was_text);
        let property = old.or(new).and_then(CorrectionSpec::answered_property);
        let at = match property.filter(|_| was_text(old) != was_text(new)) {
            Some((owner, name)) => at.claiming(&owner, name),
            None => at,
        };
        let edit = Edit::new(Fact::Correction, &at, title);
        self.add(edit.values(old.map(shown), new.map(shown)));
    }

    fn vendor_names(&mut self) {
        let beyond = self.beyond;
        for (name, old) in &beyond.old.definitions {
            let Some(new_name) = self.pairs.new_name(name) else {
                continue;
            };
            let Some(new) = beyond.new.definitions.get(new_name) else {
                continue;
            };
            if old.vendor == new.vendor {
                continue;
            }
            let place = |section: Section, file: &str, name: &str| {
                let place = Place::file(file).key(section.key()).key(name);
                Some(place.key("schema_id"))
            };
            let at = At {
                target: new_name.to_owned(),
                resource: new.resource.clone(),
                spot: Spot::None,
                places: (
                    place(old.section, &old.file, name),
                    place(new.section, &new.file, new_name),
                ),
                claims: Vec::new(),
            };
            let word =
                |vendor: &Option<String>| vendor.clone().unwrap_or_else(|| "none".to_owned());
            let title = format!(
                "the vendor's name changed from {} to {}",
                word(&old.vendor),
                word(&new.vendor)
            );
            let edit = Edit::new(Fact::VendorName, &at, title);
            let edit = edit.values(
                old.vendor.clone().map(Value::from),
                new.vendor.clone().map(Value::from),
            );
            self.add(edit);
        }
    }
}

fn shown(of: &CorrectionSpec) -> Value {
    json!({ "was": of.was, "now": of.now, "why": of.why, "evidence": of.evidence })
}
