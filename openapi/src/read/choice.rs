//! The three ways to combine schemas. One member means a schema with something beside it.

use super::keys::{Audit, Keys, Place, items};
use super::pointer::pointed;
use super::shape::{NULL, Shape};
use mews_connector_language::node::Node;

impl Shape {
    /// Reads `allOf`, `anyOf` and `oneOf`.
    pub(super) fn read_one(&mut self, keys: &mut Keys<'_>, audit: &mut Audit) {
        for way in ["allOf", "anyOf", "oneOf"] {
            let Some(node) = keys.take(way) else { continue };
            let several = items(node).len() > 1;
            let mut members = Vec::new();
            for (index, member) in items(node).iter().enumerate() {
                let at = if several {
                    format!("{}.{way}.{index}", self.at)
                } else {
                    self.at.clone()
                };
                let member = Self::read(at, member, audit);
                if way != "allOf" && member.kind.as_deref() == Some(NULL) {
                    self.nullable = true;
                } else {
                    members.push(member);
                }
            }
            self.take_members(way, members, audit);
        }
        if let Some(node) = keys.take("discriminator") {
            self.read_discriminator(node, audit);
        }
    }

    fn take_members(&mut self, way: &str, mut members: Vec<Self>, audit: &mut Audit) {
        match members.len() {
            0 => {}
            2.. if way == "anyOf"
                && self.one_of_required.is_empty()
                && self.asks_for_one(&members) =>
            {
                let names = members.iter().flat_map(|member| member.required.clone());
                self.ask_for_one(names.collect());
            }
            1 if self.extras.own.union.is_none() => {
                let member = members.remove(0);
                let two_names = self.reference.is_some() && member.reference.is_some();
                if two_names || self.has_structure() && member.has_structure() {
                    self.all_of.push(member);
                } else {
                    self.absorb(member);
                }
            }
            _ if way == "allOf" => self.all_of.append(&mut members),
            _ if self.one_of.is_empty() => self.one_of = members,
            _ => {
                let told: Vec<String> = members.iter().map(Self::told).collect();
                audit.unsaid(
                    self.at.clone(),
                    format!("`{way}` beside another choice: {}", told.join(", ")),
                );
            }
        }
    }

    /// Whether each alternative only requires one of the properties that are described beside them.
    fn asks_for_one(&self, members: &[Self]) -> bool {
        members.iter().all(|member| {
            let bare = Self {
                required: member.required.clone(),
                ..Self::default()
            };
            member.required.len() == 1
                && member
                    .required
                    .iter()
                    .all(|name| self.properties.contains_key(name))
                && member.told() == bare.told()
        })
    }

    fn read_discriminator(&mut self, node: &Node, audit: &mut Audit) {
        let at = format!("{}.discriminator", self.at);
        let mut inner = Keys::of(Place::Schema, at, node, audit);
        let name = inner.text("propertyName").unwrap_or_default().to_owned();
        if self.extras.cases.is_empty() {
            for entry in inner.take("mapping").map_or(&[][..], Node::entries) {
                if let Some(target) = entry.value.as_text() {
                    let target = pointed(target, "schemas").unwrap_or_else(|| target.to_owned());
                    self.extras.cases.insert(entry.key.clone(), target);
                }
            }
        }
        audit.unsaid(
            self.at.clone(),
            format!("`discriminator` `{name}` inside of the payload"),
        );
        audit.account.leave(&self.at, "discriminator", node);
        inner.finish(audit);
    }
}
