//! The rules: what can happen to a schema, and what is to be said of it.
//!
//! A rule's id never changes its meaning: files of severities and of acknowledgements name it.

mod choices;
mod names;
mod operations;
mod requests;
mod responses;

use std::fmt;

use serde::{Serialize, Serializer};

/// What people are told of a rule, whatever the edit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The name of the rule, for places where an id says too little.
    pub name: &'static str,
    /// Why it breaks or does not, by direction.
    pub reasoning: &'static str,
    /// A change that it speaks of.
    pub example: &'static str,
    /// How to make such a change without a break.
    pub safely: &'static str,
    /// Why the schema language cannot say it; such a rule never reports.
    pub inexpressible: Option<&'static str>,
}

/// Declares the rules with their ids, what happened, and where they are explained.
macro_rules! explained {
    ($($name:ident $id:literal $title:literal $explanation:path;)*) => {
        mews_connector_language::rules! {
            /// What happened to a schema.
            pub enum Rule;
            $($name $id $title;)*
        }

        impl Rule {
            /// What people are told of it.
            pub const fn explanation(self) -> &'static Explanation {
                match self { $(Self::$name => &$explanation,)* }
            }
        }
    };
}

explained! {
    // Operations.
    OperationAdded "A1" "an operation was added" operations::ADDED;
    OperationRemovedUnannounced "A2" "an operation was removed that was never deprecated" operations::REMOVED_UNANNOUNCED;
    OperationRemovedAsAnnounced "A3" "a deprecated operation was removed after its date" operations::REMOVED_AS_ANNOUNCED;
    OperationRemovedEarly "A4" "a deprecated operation was removed before its date, or without one" operations::REMOVED_EARLY;
    OperationMoved "A5" "the path of an operation changed, its request and response did not" operations::MOVED;
    OperationRustName "A6" "the Rust name of an operation changed" operations::RUST_NAME;
    OperationVersionAdded "A7" "a dated version of an operation was added beside the others" operations::VERSION_ADDED;
    OperationDeprecated "A8" "an operation was deprecated" operations::DEPRECATED;
    DeprecationWithdrawn "A9" "a deprecation was withdrawn" operations::DEPRECATION_WITHDRAWN;
    DeprecationDate "A10" "the date from which something fails changed" operations::DEPRECATION_DATE;
    Restricted "A11" "something became restricted" operations::RESTRICTED;
    RestrictionLifted "A12" "a restriction was lifted" operations::RESTRICTION_LIFTED;
    StabilityLowered "A13" "the stability of an operation was lowered" operations::STABILITY_LOWERED;
    TokenKind "A14" "the kinds of tokens that an operation accepts changed" operations::TOKEN_KIND;
    PaginationAdded "A15" "pagination was added, or became obligatory" operations::PAGINATION_ADDED;
    PaginationChanged "A16" "pagination was removed, or its properties were renamed" operations::PAGINATION_CHANGED;
    Effect "A17" "the effect of an operation changed, and with it whether a retry is safe" operations::EFFECT;
    BodySwapped "A18" "a model took the place of another of the same structure" operations::BODY_SWAPPED;
    RequestBody "A19" "a request body was added, removed or became obligatory" operations::REQUEST_BODY;
    ResponseBody "A20" "a response became empty, or is no longer empty" operations::RESPONSE_BODY;
    ErrorModel "A21" "the model of an error body changed" operations::ERROR_MODEL;
    GroupMoved "A22" "an operation moved to another group, its path did not change" operations::GROUP_MOVED;
    BasePath "A23" "the path prefix of all operations changed" operations::BASE_PATH;
    // Properties of requests.
    RequestPropertyAddedRequired "B1" "a required property was added to a request" requests::PROPERTY_ADDED_REQUIRED;
    RequestPropertyAdded "B2" "an optional property was added to a request" requests::PROPERTY_ADDED;
    RequestPropertyRemoved "B3" "a property was removed from a request" requests::PROPERTY_REMOVED;
    RequestPropertyRequired "B4" "an optional property of a request became required" requests::PROPERTY_REQUIRED;
    RequestPropertyOptional "B5" "a required property of a request became optional" requests::PROPERTY_OPTIONAL;
    RequestPropertyNullable "B6" "a property of a request may now be null, or no longer" requests::PROPERTY_NULLABLE;
    RequestPropertyType "B7" "the type of a property of a request changed" requests::PROPERTY_TYPE;
    RequestPropertyFormat "B8" "the format of a text in a request changed" requests::PROPERTY_FORMAT;
    RequestPropertyEnumerated "B9" "a free text in a request may only be one of some values now" requests::PROPERTY_ENUMERATED;
    RequestLimitTightened "B10" "a limit of a request was tightened" requests::LIMIT_TIGHTENED;
    RequestLimitSet "B11" "a value in a request was given a limit" requests::LIMIT_SET;
    RequestLimitLoosened "B12" "a limit of a request was loosened or removed" requests::LIMIT_LOOSENED;
    IntervalShortened "B13" "the longest interval that may be asked for became shorter, or was set" requests::INTERVAL_SHORTENED;
    IntervalLengthened "B14" "the longest interval that may be asked for became longer, or is no longer limited" requests::INTERVAL_LENGTHENED;
    RequestPattern "B15" "the pattern of a text in a request changed" requests::PATTERN;
    RequestDefault "B16" "the default of a property of a request changed" requests::DEFAULT;
    RequestChoice "B17" "the request became one of several shapes, or is no longer" requests::CHOICE;
    ObjectClosed "B18" "whether properties that are not listed are allowed changed" requests::OBJECT_CLOSED;
    ReadOnly "B19" "a property became read-only, or is no longer" requests::READ_ONLY;
    RequestAtLeastOne "B20" "the properties of which a request needs at least one changed" requests::AT_LEAST_ONE;
    // Properties of responses.
    ResponsePropertyAdded "C1" "a property was added to a response" responses::PROPERTY_ADDED;
    ResponsePropertyRemoved "C2" "a required property was removed from a response" responses::PROPERTY_REMOVED;
    ResponseOptionalPropertyRemoved "C3" "an optional property was removed from a response" responses::OPTIONAL_PROPERTY_REMOVED;
    ResponsePropertyOptional "C4" "a required property of a response became optional" responses::PROPERTY_OPTIONAL;
    ResponsePropertyRequired "C5" "an optional property of a response became required" responses::PROPERTY_REQUIRED;
    ResponsePropertyNullable "C6" "a property of a response may now be null, or no longer" responses::PROPERTY_NULLABLE;
    ResponsePropertyType "C7" "the type of a property of a response changed" responses::PROPERTY_TYPE;
    ResponseIntegerWidth "C8" "a whole number in a response may be larger than before" responses::INTEGER_WIDTH;
    ResponseLimit "C9" "a limit of a response changed" responses::LIMIT;
    ResponseHint "C10" "the default or the pattern of a property of a response changed" responses::HINT;
    PropertyMovedInside "C11" "a property moved into an object of its own, or out of it" responses::PROPERTY_MOVED_INSIDE;
    Meaning "C12" "the unit or meaning that the docs of a value state changed" responses::MEANING;
    // Enums and unions.
    RequestValueAdded "D1" "an enum in requests gained a value" choices::REQUEST_VALUE_ADDED;
    ResponseValueAdded "D2" "an enum in responses gained a value" choices::RESPONSE_VALUE_ADDED;
    RequestValueRemoved "D3" "an enum in requests lost a value" choices::REQUEST_VALUE_REMOVED;
    ResponseValueRemoved "D4" "an enum in responses lost a value" choices::RESPONSE_VALUE_REMOVED;
    ValueRenamed "D5" "a value of an enum was renamed" choices::VALUE_RENAMED;
    ValueDeprecated "D6" "a value of an enum or a case of a union was deprecated" choices::VALUE_DEPRECATED;
    EnumOpened "D7" "an enum became a free text, or announces that values will be added" choices::ENUM_OPENED;
    ChoiceOrder "D8" "the values of an enum or the cases of a union changed their order" choices::CHOICE_ORDER;
    CaseAdded "D9" "a union gained a case" choices::CASE_ADDED;
    CaseRemoved "D10" "a union lost a case" choices::CASE_REMOVED;
    TagChanged "D11" "how the cases of a union are told apart changed" choices::TAG_CHANGED;
    EnumType "D12" "the values of an enum became texts, numbers or flags, or numbers of another size" choices::ENUM_TYPE;
    // Models, names and what people read.
    DefinitionRenamed "E1" "a definition was renamed" names::DEFINITION_RENAMED;
    DefinitionRemoved "E2" "a definition was removed that no property or operation used" names::DEFINITION_REMOVED;
    ModelSplit "E3" "a property got a model of its own that equals the shared one" names::MODEL_SPLIT;
    WireName "E4" "the name of a property on the wire changed, its Rust name did not" names::WIRE_NAME;
    RustName "E5" "a Rust name changed, the wire did not" names::RUST_NAME;
    Identity "E6" "a value became a typed identifier, or one of another type" names::IDENTITY;
    Order "E7" "properties or operations changed their order" names::ORDER;
    ModuleMoved "E8" "a definition moved to another file" names::MODULE_MOVED;
    PropertyDeprecated "E9" "a property or model was deprecated" names::PROPERTY_DEPRECATED;
    DeprecatedPropertyRemoved "E10" "a deprecated property was removed" names::DEPRECATED_PROPERTY_REMOVED;
    Docs "E11" "what people read changed" names::DOCS;
    PropertyRenamed "E12" "a property was renamed" names::PROPERTY_RENAMED;
    Version "E13" "the version of the schema went back, moved alone, or stayed while the wire changed" names::VERSION;
    Correction "E14" "a correction of the vendor's description was added, removed or changed" names::CORRECTION;
    VendorName "E15" "the vendor's name of a definition changed" names::VENDOR_NAME;
}

impl Rule {
    /// The rule with this id or name, in any case of letters.
    pub fn find(text: &str) -> Option<Self> {
        let called = |name: &str| name.eq_ignore_ascii_case(text);
        Self::ALL
            .iter()
            .copied()
            .find(|rule| called(rule.id()) || called(rule.explanation().name))
    }

    /// The rules that can report: those of which the schema language has an edit.
    pub fn reporting() -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|rule| rule.explanation().inexpressible.is_none())
    }

    /// The group that it belongs to.
    pub fn group(self) -> &'static str {
        match self.id().as_bytes().first() {
            Some(b'A') => "operations",
            Some(b'B') => "properties of requests",
            Some(b'C') => "properties of responses",
            Some(b'D') => "enums and unions",
            _ => "models and names",
        }
    }
}

/// Its id.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// As its id.
impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_82_rules_and_each_is_told_apart() {
        assert_eq!(Rule::ALL.len(), 82);
        let ids: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(ids.len(), 82);
        for (group, count) in [('A', 23), ('B', 20), ('C', 12), ('D', 12), ('E', 15)] {
            for number in 1..=count {
                let id = format!("{group}{number}");
                assert!(Rule::find(&id).is_some(), "{id}");
            }
        }
    }

    /// So that no rule has the explanation of another one.
    #[test]
    fn a_rule_is_called_alike_in_rust_and_in_reports() {
        for rule in Rule::ALL {
            let mut name = String::new();
            for letter in format!("{rule:?}").chars() {
                if letter.is_uppercase() && !name.is_empty() {
                    name.push('-');
                }
                name.push(letter.to_ascii_lowercase());
            }
            assert_eq!(rule.explanation().name, name, "{rule}");
            assert_eq!(Rule::find(&name), Some(*rule));
        }
    }

    #[test]
    fn every_rule_is_explained() {
        for rule in Rule::ALL {
            let Explanation {
                reasoning,
                example,
                safely,
                ..
            } = rule.explanation();
            for text in [rule.meaning(), reasoning, example, safely] {
                assert!(text.len() > 10, "{rule}: {text:?}");
                assert!(!text.contains("  "), "{rule}: {text:?}");
            }
            assert!(!rule.meaning().ends_with('.'), "{rule}");
            assert!(reasoning.ends_with('.') && safely.ends_with('.'), "{rule}");
        }
    }
}
