//! Pairs where the bindings change far from the edit, or in a way that no rule is about: each is the schema of rule A1, with other
//! text in some places.

use mews_connector_language::model::Schema;

use crate::common;

/// What stands in a side instead of what.
type Instead = &'static [(&'static str, &'static str)];

const CODE: &str = "      Code: { type: string?, doc: The code of the maker. }\n";
const KIND: &str = "      Kind: { type: string?, doc: What kind of toy it is. }\n";
const COUNT: &str = "      Name: { type: string?, doc: Only toys of this name. }\n";
const PERSON: &str = "    doc: Someone.\n    fields:\n      Name: string\n";
const TALLY: &str = "    doc: How many there are.\n    fields:\n";
const STATES: &str = "      OnSale: It can be bought.\n      Reserved: It is kept for someone.\n";
const SHOPS: &str = "\
# file: shops.yaml

resource: shops
doc: The shops.

operations:
  getAll:
    doc: Lists shops.
    effect: read
    request: {}
    response:
      Shops: \"[Shop]\"

models:
  Shop:
    doc: Where toys are sold.
    fields:
      Owner: Person

# file: common.yaml
";

const ALIKE: &str = "  confirm:
    doc: Confirms a toy.
    effect: absolute_write
    request:
      Ids: \"[ToyId]\"
    response: {}

  cancel:
    doc: Cancels a toy.
    effect: absolute_write
    request:
      Ids: \"[ToyId]\"
    response: {}

  count:
";

const HAZARDS: &[(&str, Instead, Instead)] = &[
    (
        "arguments of one type swap places",
        &[
            (KIND, "      Kind: string\n"),
            (CODE, "      Code: string\n"),
        ],
        &[
            (KIND, "      Code: string\n"),
            (CODE, "      Kind: string\n"),
        ],
    ),
    (
        "arguments of two types swap places",
        &[
            (KIND, "      Kind: string\n"),
            (CODE, "      Code: decimal\n"),
        ],
        &[
            (KIND, "      Code: decimal\n"),
            (CODE, "      Kind: string\n"),
        ],
    ),
    (
        "a model begins to be sent",
        &[],
        &[(COUNT, "      Like: { type: Tally?, doc: Only as many. }\n")],
    ),
    (
        "a list begins to be sent",
        &[(
            "      Total: {",
            "      Notes: \"[string]?\"\n      Total: {",
        )],
        &[
            (
                "      Total: {",
                "      Notes: \"[string]?\"\n      Total: {",
            ),
            (COUNT, "      Like: { type: Tally?, doc: Only as many. }\n"),
        ],
    ),
    (
        "a model is no longer sent",
        &[(COUNT, "      Like: { type: Tally?, doc: Only as many. }\n")],
        &[],
    ),
    (
        "a model goes round in a circle",
        &[],
        &[(
            PERSON,
            "    doc: Someone.\n    fields:\n      Name: string\n      Boss: Person?\n",
        )],
    ),
    (
        "a circle closes elsewhere",
        &[],
        &[(
            PERSON,
            "    doc: Someone.\n    fields:\n      Name: string\n      Toy: Toy?\n",
        )],
    ),
    (
        "a circle is cut",
        &[(
            PERSON,
            "    doc: Someone.\n    fields:\n      Name: string\n      Toy: Toy?\n",
        )],
        &[],
    ),
    (
        "a resource comes and shares a model",
        &[],
        &[("# file: common.yaml\n", SHOPS)],
    ),
    (
        "a resource goes and shares no more",
        &[("# file: common.yaml\n", SHOPS)],
        &[],
    ),
    (
        "a shared model is renamed",
        &[("# file: common.yaml\n", SHOPS)],
        &[
            ("# file: common.yaml\n", SHOPS),
            ("Person\n", "Human\n"),
            ("type: Person?", "type: Human?"),
            (
                "  Person:\n    doc: Someone.\n",
                "  Human:\n    doc: Someone.\n    was: Person\n",
            ),
        ],
    ),
    (
        "a shared model is renamed without a word",
        &[("# file: common.yaml\n", SHOPS)],
        &[
            ("# file: common.yaml\n", SHOPS),
            ("Person\n", "Human\n"),
            ("type: Person?", "type: Human?"),
            ("  Person:\n", "  Human:\n"),
        ],
    ),
    (
        "a former name of a value is dropped",
        &[(
            STATES,
            "      OnSale: { was: Buyable, doc: It can be bought. }\n      Reserved: It is kept for someone.\n",
        )],
        &[],
    ),
    (
        "a former name of a setter is dropped",
        &[(
            CODE,
            "      Code: { type: string?, was: number, doc: The code of the maker. }\n",
        )],
        &[],
    ),
    (
        "a setter is renamed",
        &[],
        &[(
            CODE,
            "      Number: { type: string?, was: code, doc: The code of the maker. }\n",
        )],
    ),
    (
        "a value comes between two",
        &[],
        &[(
            STATES,
            "      OnSale: It can be bought.\n      Ordered: It comes.\n      Reserved: It is kept for someone.\n",
        )],
    ),
    (
        "an enum becomes a key",
        &[],
        &[(
            "      Total: {",
            "      ByState: { type: \"{ToyState: int32}\", doc: How many in each. }\n      Total: {",
        )],
    ),
    (
        "an update can clear",
        &[(
            CODE,
            "      Code: { type: update<string>?, doc: A new code. }\n",
        )],
        &[(
            CODE,
            "      Code: { type: update<string?>?, doc: A new code. }\n",
        )],
    ),
    (
        "an update can clear no more",
        &[(
            CODE,
            "      Code: { type: update<string?>?, doc: A new code. }\n",
        )],
        &[(
            CODE,
            "      Code: { type: update<string>?, doc: A new code. }\n",
        )],
    ),
    (
        "a value is wrapped in an update",
        &[],
        &[(
            CODE,
            "      Code: { type: update<string>?, doc: A new code. }\n",
        )],
    ),
    (
        "an external identifier is allowed",
        &[(CODE, "      Code: { type: ToyId?, doc: A toy like it. }\n")],
        &[(
            CODE,
            "      Code: { type: hybrid<ToyId>?, doc: A toy like it. }\n",
        )],
    ),
    (
        "a property that allows an external identifier takes the place of one that does not",
        &[(CODE, "      Code: { type: ToyId, doc: A toy like it. }\n")],
        &[(
            CODE,
            "      Like: { type: hybrid<ToyId>, doc: A toy like it. }\n",
        )],
    ),
    (
        "a case gains a payload",
        &[],
        &[("      Cash:\n", "      Cash: Person\n")],
    ),
    (
        "the last list of a response goes",
        &[(
            "    response: Tally\n",
            "    response:\n      Counted: \"[Tally]\"\n",
        )],
        &[(
            "    response: Tally\n",
            "    response:\n      Counted: Tally\n",
        )],
    ),
    (
        "a model takes the name of an enum",
        &[
            (
                "      Colour: { type: string?, doc: Its colour. }\n",
                "      Colour: { type: Hue?, doc: Its colour. }\n",
            ),
            (
                "enums:\n",
                "enums:\n  Hue:\n    doc: A colour.\n    values:\n      Red: The colour of blood.\n\n",
            ),
        ],
        &[
            (
                "      Colour: { type: string?, doc: Its colour. }\n",
                "      Colour: { type: Hue?, doc: Its colour. }\n",
            ),
            (
                "models:\n  Toy:",
                "models:\n  Hue:\n    doc: A colour.\n    fields:\n      Red: { type: int32, doc: How red it is. }\n\n  Toy:",
            ),
        ],
    ),
    (
        "two models swap their Rust names",
        &[],
        &[
            (
                PERSON,
                "    doc: Someone.\n    rust: Tally\n    fields:\n      Name: string\n",
            ),
            (
                TALLY,
                "    doc: How many there are.\n    rust: Person\n    fields:\n",
            ),
        ],
    ),
    (
        "a model takes the Rust name of another",
        &[],
        &[
            (
                PERSON,
                "    doc: Someone.\n    rust: Human\n    fields:\n      Name: string\n",
            ),
            (
                TALLY,
                "    doc: How many there are.\n    rust: Person\n    fields:\n",
            ),
        ],
    ),
    (
        "a model and its users swap their Rust names",
        &[],
        &[
            ("      Owner: Person\n", "      Owner: Tally\n"),
            (
                PERSON,
                "    doc: Someone.\n    rust: Tally\n    fields:\n      Name: string\n",
            ),
            (
                TALLY,
                "    doc: How many there are.\n    rust: Person\n    fields:\n",
            ),
        ],
    ),
    (
        "two properties swap their Rust names",
        &[],
        &[
            (
                KIND,
                "      Kind: { type: string?, rust: code, doc: What kind of toy it is. }\n",
            ),
            (
                CODE,
                "      Code: { type: string?, rust: kind, doc: The code of the maker. }\n",
            ),
        ],
    ),
    (
        "two operations swap their Rust names",
        &[],
        &[
            (
                "    doc: Lists toys.\n",
                "    doc: Lists toys.\n    rust: count\n",
            ),
            (
                "    doc: Counts toys.\n",
                "    doc: Counts toys.\n    rust: get_all\n",
            ),
        ],
    ),
    (
        "an operation takes the Rust name of another",
        &[],
        &[
            (
                "    doc: Lists toys.\n",
                "    doc: Lists toys.\n    rust: list\n",
            ),
            (
                "    doc: Counts toys.\n",
                "    doc: Counts toys.\n    rust: get_all\n",
            ),
        ],
    ),
    (
        "another one takes the Rust name of an operation",
        &[],
        &[
            (
                "    doc: Lists toys.\n",
                "    doc: Lists toys.\n    rust: count\n",
            ),
            (
                "    doc: Counts toys.\n",
                "    doc: Counts toys.\n    rust: sum\n",
            ),
        ],
    ),
    (
        "two values swap their Rust names and places",
        &[],
        &[(
            STATES,
            "      Reserved: { rust: OnSale, doc: It is kept for someone. }\n      OnSale: { rust: Reserved, doc: It can be bought. }\n",
        )],
    ),
    (
        "two alike operations swap their Rust names",
        &[("  count:\n", ALIKE)],
        &[
            ("  count:\n", ALIKE),
            (
                "    doc: Confirms a toy.\n",
                "    doc: Confirms a toy.\n    rust: cancel\n",
            ),
            (
                "    doc: Cancels a toy.\n",
                "    doc: Cancels a toy.\n    rust: confirm\n",
            ),
        ],
    ),
    (
        "a property is renamed and keeps its Rust name",
        &[],
        &[(
            CODE,
            "      Number: { type: string?, rust: code, doc: The code of the maker. }\n",
        )],
    ),
    (
        "two values swap their Rust names",
        &[],
        &[(
            STATES,
            "      OnSale: { rust: Reserved, doc: It can be bought. }\n      Reserved: { rust: OnSale, doc: It is kept for someone. }\n",
        )],
    ),
];

/// The pairs.
pub(crate) fn pairs() -> impl Iterator<Item = (String, Schema, Schema)> {
    let path = common::folder().join("A1/old.yaml");
    let base = std::fs::read_to_string(path).unwrap();
    HAZARDS.iter().map(move |(name, old, new)| {
        let side = |instead: Instead| {
            let text = instead.iter().fold(base.clone(), |text, (what, by)| {
                assert!(text.contains(what), "{name}: nothing says {what}");
                text.replace(what, by)
            });
            common::load(&text).schema
        };
        ((*name).to_owned(), side(old), side(new))
    })
}
