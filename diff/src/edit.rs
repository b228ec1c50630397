//! One edit as it was found, before it is judged.

use mews_connector_language::Place;
use mews_connector_language::model::Type;
use serde_json::Value;

use crate::result::{Direction, Rename};
use crate::uses;

/// Something that was edited.
#[derive(Debug, Clone)]
pub(crate) struct Edit {
    pub(crate) fact: Fact,
    pub(crate) target: String,
    pub(crate) resource: String,
    pub(crate) title: String,
    pub(crate) spot: Spot,
    pub(crate) old: Option<Value>,
    pub(crate) new: Option<Value>,
    pub(crate) places: (Option<Place>, Option<Place>),
    /// The parts of the bindings that it accounts for.
    pub(crate) claims: Vec<Claim>,
    /// The definitions that its old and new side name.
    pub(crate) names: (Vec<String>, Vec<String>),
    pub(crate) rename: Option<Rename>,
    pub(crate) against_policy: Option<String>,
}

impl Edit {
    pub(crate) fn new(fact: Fact, at: &At, title: impl Into<String>) -> Self {
        Self {
            fact,
            target: at.target.clone(),
            resource: at.resource.clone(),
            title: title.into(),
            spot: at.spot.clone(),
            old: None,
            new: None,
            places: (at.places.0.clone(), at.places.1.clone()),
            claims: at.claims.clone(),
            names: (Vec::new(), Vec::new()),
            rename: None,
            against_policy: None,
        }
    }

    /// With the fact on both sides.
    pub(crate) fn values(
        mut self,
        old: impl Into<Option<Value>>,
        new: impl Into<Option<Value>>,
    ) -> Self {
        (self.old, self.new) = (old.into(), new.into());
        self
    }

    /// With the types that its sides have.
    pub(crate) fn types<'t>(
        mut self,
        old: impl IntoIterator<Item = &'t Type>,
        new: impl IntoIterator<Item = &'t Type>,
    ) -> Self {
        self.names.0.extend(
            old.into_iter()
                .flat_map(Type::definitions)
                .map(str::to_owned),
        );
        self.names.1.extend(
            new.into_iter()
                .flat_map(Type::definitions)
                .map(str::to_owned),
        );
        self
    }
}

/// What an edit is about; every comparison makes one and the edits there take it over.
#[derive(Debug, Clone)]
pub(crate) struct At {
    pub(crate) target: String,
    pub(crate) resource: String,
    pub(crate) spot: Spot,
    pub(crate) places: (Option<Place>, Option<Place>),
    pub(crate) claims: Vec<Claim>,
}

impl At {
    /// A part of it, by the key in the files; `path` is what reaches it in JSON.
    pub(crate) fn part(&self, target: String, keys: (&[&str], &[&str]), path: &str) -> Self {
        let below = |place: &Option<Place>, keys: &[&str]| {
            (!keys.is_empty())
                .then(|| {
                    place
                        .as_ref()
                        .map(|place| keys.iter().fold(place.clone(), |at, key| at.key(key)))
                })
                .flatten()
        };
        Self {
            target,
            resource: self.resource.clone(),
            spot: self.spot.below(path),
            places: (below(&self.places.0, keys.0), below(&self.places.1, keys.1)),
            claims: Vec::new(),
        }
    }

    /// With the part of the bindings that it accounts for.
    pub(crate) fn claiming(mut self, item: &str, member: &str) -> Self {
        self.claims.push(Claim {
            item: item.to_owned(),
            member: member.to_owned(),
        });
        self
    }
}

/// A part of the bindings: an item by its name in the new schema (or in the old one, when it is gone), and the wire name of
/// its member, empty for the item itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Claim {
    pub(crate) item: String,
    pub(crate) member: String,
}

/// Where in requests and responses an edit is.
#[derive(Debug, Clone)]
pub(crate) enum Spot {
    /// Nowhere.
    None,
    /// In every request, at a path.
    Everywhere(Direction, String),
    /// In the requests or responses of every paginated operation.
    Paginated(Direction),
    /// An operation as a whole, by its old and new address.
    Operation(String, String),
    /// The body of an operation, at a path.
    Body(String, String, Direction, String),
    /// A definition by its old and new name, at a path below it.
    Definition(String, String, String),
}

impl Spot {
    fn below(&self, part: &str) -> Self {
        match self {
            Self::Everywhere(direction, path) => {
                Self::Everywhere(*direction, uses::join(path, part))
            }
            Self::Body(old, new, direction, path) => {
                Self::Body(old.clone(), new.clone(), *direction, uses::join(path, part))
            }
            Self::Definition(old, new, path) => {
                Self::Definition(old.clone(), new.clone(), uses::join(path, part))
            }
            Self::None | Self::Paginated(_) | Self::Operation(..) => self.clone(),
        }
    }
}

/// What carries a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marked {
    Operation,
    Property,
    Choice,
}

/// Whether and how a removal was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    /// Never deprecated.
    None,
    /// The announced date has passed.
    Kept,
    /// Deprecated without a date, or before the date.
    Early,
    /// Deprecated with a date, and nobody says what the date is by now.
    Undated,
}

/// How a bound moved, seen as the set of values that it allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Move {
    /// There was none.
    Set,
    /// Less is allowed.
    Tighter,
    /// More is allowed.
    Looser,
    /// Neither contains the other.
    Aside,
}

/// A presence: what the absence or a null of a property does to a reader of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Whether its owner allows properties that are not listed, on both sides.
    pub(crate) open: bool,
    pub(crate) required: bool,
    pub(crate) collection: bool,
}

/// Whether a property has to be there and to have a value, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Presence {
    pub(crate) old: Must,
    pub(crate) new: Must,
    /// Whether a reader of ours takes its absence for an empty list or map.
    pub(crate) collection: bool,
    /// Whether a reader of ours does without it, as it was deprecated before.
    pub(crate) announced: bool,
}

/// What a property has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Must {
    pub(crate) required: bool,
    pub(crate) nullable: bool,
}

impl Must {
    /// Whether readers can count on a value.
    pub(crate) fn have_a_value(self) -> bool {
        self.required && !self.nullable
    }
}

/// Whether our client repeats a call whose response was lost, by the class of the operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Repeats {
    /// It never does.
    Never,
    /// It does when the program asks for that.
    WhenAsked,
    /// It does.
    Always,
}

/// How the values of two types relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Relation {
    /// Every old value is a new one.
    pub(crate) widens: bool,
    /// Every new value is an old one, for a reader that ignores what it does not know.
    pub(crate) narrows: bool,
    /// The same for a reader that refuses unknown properties.
    pub(crate) narrows_strictly: bool,
    /// Whether a client compiled from the old type reads every new value.
    pub(crate) readable: bool,
    pub(crate) kind: Kind,
}

impl Relation {
    /// Two types without a common value.
    pub(crate) const APART: Self = Self {
        widens: false,
        narrows: false,
        narrows_strictly: false,
        readable: false,
        kind: Kind::Type,
    };
}

/// What kind of type change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Anything else.
    Type,
    /// A text in another format.
    Format,
    /// A text became an enum.
    Closed,
    /// An enum became a text.
    Opened,
    /// Another enum; `announced` says whether the old one announces that values are added.
    Values { announced: bool },
    /// A whole number of 32 bits became one of 64.
    Width,
    /// Only the identifier's type changed.
    Identity,
    /// A model took the place of an equal one.
    Swapped,
    /// An equal model was split off.
    Split,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fact {
    OperationAdded {
        dated: bool,
    },
    OperationRemoved(Notice),
    OperationMoved,
    OperationRustName,
    Deprecated(Marked),
    Undeprecated,
    Date {
        earlier: bool,
    },
    Restricted(bool),
    Portfolio(bool),
    PagesAdded {
        optional: bool,
    },
    PagesOptional(bool),
    PagesRemoved,
    PagesRenamed,
    Effect {
        old: Repeats,
        new: Repeats,
    },
    /// One side does not say what sending it twice does.
    EffectUnknown,
    BodySwapped(Relation),
    ResponseEmptied(bool),
    Choice(Relation),
    Errors,
    BasePath,
    PropertyAdded(Shape),
    /// A required property was added to the envelope, which clients fill in without looking at the schema.
    EnvelopeGrew,
    PropertyRemoved(Shape, Option<Notice>),
    PropertyRenamed {
        old: Shape,
        new: Shape,
        same_rust: bool,
        declared: bool,
    },
    PropertyEnveloped {
        old: Shape,
        new: Shape,
    },
    Presence(Presence),
    Type(Relation),
    Limit(Move),
    Months(Move),
    AtLeastOne(Move),
    Pattern(Move),
    Default,
    Open(bool),
    ReadOnly(bool),
    Meaning,
    ValueAdded {
        announced: bool,
    },
    ValueRemoved,
    ValueRenamed {
        announced: bool,
        declared: bool,
    },
    Extensible(bool),
    /// The values of an enum are of another type; `alike` when JSON has one kind of value for both.
    EnumType {
        alike: bool,
    },
    ChoiceOrder,
    CaseAdded,
    CaseRemoved,
    Tag,
    DefinitionRenamed,
    DefinitionRemoved,
    RustName,
    Order,
    Home,
    Docs,
    Version,
    Correction,
    VendorName,
}
