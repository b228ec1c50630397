//! What the client adds to requests and takes out of responses: the envelope, the page that is asked for, and the cursor.
//!
//! `api.yaml` says them once, so no operation repeats them. Each operation of a document does, and may say something else: what
//! most say is compared with the language, and what one says with most.

use indexmap::IndexMap;

use super::common::{Common, Use};
use super::convert::Converter;
use super::integers::integer;
use super::limits::range;
use crate::formats::scalar_of;
use crate::read::{Others, Shape};
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::spec::FieldSpec;

/// What the pagination property of a request consists of.
const COUNT: &str = "Count";
const CURSOR: &str = "Cursor";

/// What the language has for the two, as remarks show it.
const USUAL_COUNT: &str = "{type: integer, format: int32}";
const USUAL_CURSOR: &str = "{type: string, format: uuid, nullable: true}";

impl<'d> Converter<'d> {
    fn used(&self, name: &str, body: &'d Shape) -> Option<Use<'d>> {
        let shape = body.properties.get(name)?;
        let required = body.required.contains(name);
        Some(Use {
            shape,
            required,
            told: self.told(shape, required),
        })
    }

    fn told(&self, shape: &Shape, required: bool) -> String {
        let told = shape.told_whole(&self.document.schemas);
        if required {
            format!("{told}, required")
        } else {
            told
        }
    }

    /// Notes what the client adds to a request.
    pub(super) fn note_request(&mut self, body: &'d Shape) {
        let api = self.api;
        for name in api.envelope.keys() {
            if let Some(used) = self.used(name, body) {
                let uses = self.shared.envelope.entry(name.clone()).or_default();
                uses.push(used);
            }
        }
        let Some(mut page) = self.used(&api.pagination.request, body) else {
            return;
        };
        if page.required == page.shape.nullable {
            let what = if page.required {
                "a page that is required and may be null"
            } else {
                "a page that may be left out and may not be null"
            };
            self.audit.unsaid(page.shape.at.clone(), what);
        }
        // Whether the page may be left out is said by the operation.
        let content = Shape {
            nullable: false,
            ..page.shape.clone()
        };
        page.told = self.told(&content, false);
        self.shared.pages.push(page);
    }

    /// Notes the cursor of a response.
    pub(super) fn note_response(&mut self, body: &'d Shape) {
        let cursor = self.used(&self.api.pagination.response, body);
        self.shared.cursors.extend(cursor);
    }

    /// Compares what operations share with each other and with the language.
    pub(super) fn compare_shared(&mut self) -> Common {
        let shared = std::mem::take(&mut self.shared);
        let mut common = Common::default();
        for (name, uses) in &shared.envelope {
            let Some(usual) = self.usual(uses) else {
                continue;
            };
            match plain(usual.shape, usual.required) {
                Some(field) => {
                    self.compare_field(name, usual, &field);
                    common.envelope.insert(name.clone(), field);
                }
                None => {
                    let what = format!("{}, which nothing in the envelope can be", usual.told);
                    self.audit.unsaid(usual.shape.at.clone(), what);
                }
            }
        }
        if let Some(usual) = self.usual(&shared.pages) {
            common.max_count = self.compare_page(usual);
        }
        if let Some(usual) = self.usual(&shared.cursors)
            && usual.told != USUAL_CURSOR
        {
            self.differs(&usual.shape.at, "the cursor", &usual.told, USUAL_CURSOR);
        }
        common
    }

    /// The use that says what most say; what others say is told.
    fn usual<'u>(&mut self, uses: &'u [Use<'d>]) -> Option<&'u Use<'d>> {
        let mut counts: IndexMap<&str, (usize, &Use<'_>)> = IndexMap::new();
        for used in uses {
            counts.entry(&used.told).or_insert((0, used)).0 += 1;
        }
        counts.sort_by(|_, (a, _), _, (b, _)| b.cmp(a));
        let (_, (_, usual)) = counts.first()?;
        for used in uses.iter().filter(|used| used.told != usual.told) {
            let what = format!("{} here, {} in most operations", used.told, usual.told);
            self.audit.unsaid(used.shape.at.clone(), what);
        }
        Some(*usual)
    }

    fn differs(&mut self, at: &str, what: &str, found: &str, known: &str) {
        let what = format!("{what} is {found} in the document, {known} in the language");
        self.audit.unsaid(at, what);
    }

    /// Compares a property of the envelope with that of `api.yaml`. A token is secret whatever the document calls it.
    fn compare_field(&mut self, name: &str, usual: &Use<'d>, field: &FieldSpec) {
        let Some(known) = self.api.envelope.get(name) else {
            return;
        };
        let facts = |field: &FieldSpec| FieldSpec {
            ty: field.ty.replace("secret", "string"),
            length: field.length.clone().filter(|length| length != "1.."),
            rust: None,
            was: None,
            doc: None,
            ..field.clone()
        };
        if self.own_api && facts(&known.0) != facts(field) {
            let shown = serde_json::to_value(facts(&known.0)).unwrap_or_default();
            let what = format!("{} in the document, {shown} in api.yaml", usual.told);
            self.audit.unsaid(format!("api.envelope.{name}"), what);
        }
    }

    /// Compares the page that most requests ask for with that of the language. Gives the largest page.
    fn compare_page(&mut self, usual: &Use<'d>) -> Option<u32> {
        let page = self.document.resolved(usual.shape);
        let at = &page.at;
        if !page.is_object() {
            self.differs(at, "a page", &usual.told, "an object");
            return None;
        }
        let max_count = page.properties.get(COUNT).and_then(largest);
        let count = page.properties.get(COUNT).map(|count| {
            let least = count.range.0.clone();
            let plain = Shape {
                range: (
                    least.filter(|least| !matches!(least.as_str(), "0" | "1")),
                    count.range.1.clone().filter(|_| max_count.is_none()),
                ),
                ..count.clone()
            };
            self.told(&plain, page.required.contains(COUNT))
        });
        let cursor = page.properties.get(CURSOR);
        let cursor = cursor.map(|cursor| self.told(cursor, page.required.contains(CURSOR)));
        for (name, found, known) in [
            (COUNT, count, format!("{USUAL_COUNT}, required")),
            (CURSOR, cursor, USUAL_CURSOR.to_owned()),
        ] {
            let found = found.unwrap_or_else(|| "not there".to_owned());
            if found != known {
                let at = page
                    .properties
                    .get(name)
                    .map_or(at, |property| &property.at);
                self.differs(at, &format!("`{name}` of a page"), &found, &known);
            }
        }
        for (name, property) in &page.properties {
            if name != COUNT && name != CURSOR {
                let found = self.told(property, page.required.contains(name));
                self.differs(
                    &property.at,
                    &format!("`{name}` of a page"),
                    &found,
                    "not there",
                );
            }
        }
        if page.others != Others::None {
            self.differs(at, "a page", "open to further properties", "closed");
        }
        max_count
    }
}

/// The largest page, where the document says it.
fn largest(count: &Shape) -> Option<u32> {
    let most: u32 = count.range.1.as_ref()?.parse().ok()?;
    (most > 0).then_some(most)
}

/// A property of the envelope; none when it is more than a single value.
pub(super) fn plain(shape: &Shape, required: bool) -> Option<FieldSpec> {
    let more = shape.reference.is_some() || !shape.values.is_empty() || !shape.one_of.is_empty();
    let format = shape.format.as_deref();
    let scalar = match shape.kind.as_deref() {
        _ if more => return None,
        Some("string") => format.map_or(Some(Scalar::String), scalar_of)?,
        Some("integer") => integer(shape).0,
        Some("number") => Scalar::Decimal,
        Some("boolean") => Scalar::Bool,
        _ => return None,
    };
    let ty = Ty::Scalar(scalar);
    // A text that must be there has one character at least, which goes without saying.
    let implied = required && !shape.nullable && shape.length.0 == Some(1);
    let least = shape.length.0.filter(|_| !implied);
    Some(FieldSpec {
        ty: if shape.nullable { ty.optional() } else { ty }.to_string(),
        required: (required == shape.nullable).then_some(required),
        length: range(&(least, shape.length.1)),
        range: range(&shape.range),
        pattern: shape.pattern.clone(),
        default: shape.default.clone(),
        read_only: shape.read_only,
        restricted: shape.restricted,
        deprecated: shape.deprecated.clone(),
        ..FieldSpec::default()
    })
}
