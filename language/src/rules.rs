//! The catalogue of everything that the checker can say, each with a stable id.
//!
//! The ids are what tools and tests hold on to; the texts may improve.

/// Declares rules once, so that id, meaning and list cannot drift apart. Every list of rules is made by it, whoever
/// reports them.
#[doc(hidden)]
#[macro_export]
macro_rules! rules {
    ($(#[$about:meta])* pub enum $rule:ident; $($name:ident $id:literal $meaning:literal;)*) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $rule {
            $(#[doc = $meaning] $name,)*
        }

        impl $rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable id, which reports show and files name.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What the rule is about, in a sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning,)* }
            }
        }
    };
}

rules! {
    /// A kind of problem, whose id is shown as `error[id]`.
    pub enum Rule;

    // Files.
    Unreadable "unreadable" "A file or directory cannot be read.";
    MissingFile "missing-file" "A schema without `api.yaml` is not a schema.";
    FileName "file-name" "A resource file is named after its resource, in snake case.";
    LanguageVersion "language-version" "`api.yaml` says which version of the language it is written in.";
    YamlSyntax "yaml-syntax" "The file is not well-formed YAML.";
    YamlLimit "yaml-limit" "The file is larger or nests deeper than any real schema.";
    YamlFeature "yaml-feature" "Anchors, aliases and tags are not part of the language.";
    YamlKey "yaml-key" "A key is one text.";
    EmptyFile "empty-file" "A schema file holds something.";
    // Structure.
    DuplicateKey "duplicate-key" "A key is written once.";
    UnknownKey "unknown-key" "Only the keys of the language may be written.";
    MissingKey "missing-key" "Some keys must be written.";
    WrongKind "wrong-kind" "A value has the kind that its key asks for.";
    UnknownChoice "unknown-choice" "A value is one of a fixed list.";
    BadText "bad-text" "A text has the form that its key asks for.";
    BadNumber "bad-number" "A number lies within the bounds of its key.";
    // Names.
    BadName "bad-name" "Names have the form that the wire and Rust both bear.";
    DuplicateDefinition "duplicate-definition" "A name is defined once in all files.";
    SimilarDefinitions "similar-definitions" "Two definitions differ in more than upper and lower case.";
    SimilarProperties "similar-properties" "One wire name is spelled in one way, or has a Rust name.";
    SimilarValues "similar-values" "Two values of an enum or cases of a union differ in more than upper and lower case, or have a Rust name.";
    BadRustName "bad-rust-name" "`rust` and `was` are Rust identifiers.";
    IdleRename "idle-rename" "`was` names something other than the present name.";
    // Types.
    TypeSyntax "type-syntax" "A type expression is well-formed.";
    UnknownType "unknown-type" "A type is built in or defined.";
    WrongDefinition "wrong-definition" "A name stands for the kind of definition that its place asks for.";
    MapKey "map-key" "The keys of a map are string-like.";
    UnusedDefinition "unused-definition" "What is defined is used.";
    RecursiveModel "recursive-model" "A model does not require itself without end.";
    // Docs.
    HiddenCharacter "hidden-character" "A schema holds no character that a reader does not see.";
    EmptyDoc "empty-doc" "A doc that is written says something.";
    IdleDoc "idle-doc" "A doc says more than the name.";
    // Operations.
    EnvelopeRepeated "envelope-repeated" "Operations do not repeat the properties of the envelope.";
    PaginationRepeated "pagination-repeated" "What `pages` implies is not written out.";
    PagesItems "pages-items" "The items of a page are a list in the response.";
    PagesResponse "pages-response" "A paginated response is an object of its own.";
    PagesWrite "pages-write" "Only reads are paginated.";
    MoneyRead "money-read" "A read moves no money.";
    SettledByUnknown "settled-by-unknown" "`settled_by` names an operation.";
    SettledByWrite "settled-by-write" "`settled_by` names a read.";
    SettledByRead "settled-by-read" "A read needs no `settled_by`.";
    SettledWithin "settled-within" "`settled_within` names an interval of instants in the request of the read in `settled_by`.";
    RateLimitPer "rate-limit-per" "The request budget belongs to a property of the envelope.";
    // Facts of properties.
    BadRange "bad-range" "A range is two numbers, one of which may be left out.";
    EmptyRange "empty-range" "The least value of a range is not above the greatest.";
    IdleRange "idle-range" "A range excludes something.";
    RangeBeyond "range-beyond" "The type of a number reaches both ends of its range.";
    IdleEach "idle-each" "`each` limits something.";
    LimitMisplaced "limit-misplaced" "A limit stands at a type that it can limit.";
    IntervalMisplaced "interval-misplaced" "`max_months` and `max_days` stand at a model of a start and an end.";
    IntervalTwice "interval-twice" "An interval is limited in months or in days, and not in both.";
    AtLeastOneUnknown "at-least-one-unknown" "`at_least_one_of` names properties of its object.";
    AtLeastOneIdle "at-least-one-idle" "`at_least_one_of` asks for something that no property asks for.";
    ColumnUnknown "column-unknown" "`columns` names properties of its model, or of one inside.";
    ColumnsIdle "columns-idle" "`columns` names something, and each column once.";
    BadPattern "bad-pattern" "A pattern is a regular expression.";
    BadDefault "bad-default" "A default is a value of its type.";
    RequiredDefault "required-default" "A property that must be there has no default.";
    IdleRequired "idle-required" "`required` says something that the type does not say.";
    TaggedByMissing "tagged-by-missing" "A union of form `sibling` is told apart by some property.";
    TaggedByMisplaced "tagged-by-misplaced" "`tagged_by` stands only at a union of form `sibling`.";
    TaggedByPath "tagged-by-path" "`tagged_by` leads to an enum.";
    BadDate "bad-date" "A date is a day of the calendar.";
    DatesReversed "dates-reversed" "Nothing is gone before its end is announced.";
    // Unions and enums.
    NoValues "no-values" "An enum has values.";
    BadValue "bad-value" "A value of an enum is one of its type, in its shortest spelling.";
    NoCases "no-cases" "A union has cases.";
    CaseWithoutType "case-without-type" "A case of a union of shapes has a type.";
    CaseProperty "case-property" "Only a case of a sparse union names a property.";
    CaseTag "case-tag" "The property of a case is not the tag.";
    FormKey "form-key" "`tag` and `value` are written only for the forms that have them.";
    RequestShared "request-shared" "A union is the request of one operation.";
    ShapesAlike "shapes-alike" "The shapes of a union differ in the properties that must be there.";
    TagValue "tag-value" "The case of a sibling union is a value of the enum that decides.";
    // Corrections.
    CorrectionTarget "correction-target" "A correction points at something.";
    CorrectionStale "correction-stale" "The schema still says what a correction says.";
    CorrectionIdle "correction-idle" "A correction changes something.";
    CorrectionTwice "correction-twice" "A fact is corrected once.";
}
