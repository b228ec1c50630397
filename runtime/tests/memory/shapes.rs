//! Responses that mean harm: few bytes on the wire for much in memory, or for much work.

/// As many items as make the size, between a head and a tail.
pub(crate) fn filled(
    head: &str,
    item: impl Fn(usize) -> String,
    tail: &str,
    size: usize,
) -> String {
    let mut text = String::with_capacity(size + 100);
    text.push_str(head);
    for number in 0.. {
        if number > 0 {
            text.push(',');
        }
        text.push_str(&item(number));
        if text.len() >= size {
            break;
        }
    }
    text.push_str(tail);
    text
}

/// A list, and what it is full of.
const LISTS: [(&str, &str); 29] = [
    ("Numbers", "0"),
    ("Numbers", "null"),
    ("Numbers", "{}"),
    ("Wide", "{}"),
    ("Wide", "{\"Inner\":{}}"),
    ("Texts", "\"\""),
    ("Texts", "\"a\""),
    ("Counts", "0"),
    ("Flags", "null"),
    ("Lists", "[]"),
    ("Lists", "[[1]]"),
    // An item that does not fit leaves no room behind in the list around it.
    ("Rows", "[1]"),
    ("Json", "0"),
    ("States", "\"a\""),
    ("Either", "{\"Kind\":\"Wide\"}"),
    ("Either", "{\"Kind\":\"\"}"),
    ("Other", "0"),
    ("Numbers", "[]"),
    ("Numbers", "{\"\":0}"),
    ("Wide", "{\"Text\":\"\\n\"}"),
    ("Texts", "\"\\n\""),
    ("Counts", "1e9"),
    ("Lists", "[[]]"),
    ("Json", "{}"),
    ("Json", "[[[[]]]]"),
    ("Json", "{\"\":{}}"),
    ("Json", "1e1"),
    ("Either", "{}"),
    ("Tagged", "{\"Data\":[]}"),
];

/// Responses of about this size, each with a name.
pub(crate) fn shapes(size: usize) -> Vec<(String, String)> {
    let mut shapes = Vec::new();
    for (name, item) in LISTS {
        let head = format!("{{\"{name}\":[");
        let text = filled(&head, |_| item.to_owned(), "],\"Cursor\":null}", size);
        shapes.push((format!("{name} of {item}"), text));
    }
    let half = size / 2;
    let long = "a".repeat(size);
    let escaped = "\\n".repeat(half);
    let wrong = "\\uFFFE".repeat(size / 6);
    let mut more = |name: &str, text: String| shapes.push((name.to_owned(), text));
    more(
        "map",
        filled("{\"Map\":{", |n| format!("\"{n}\":null"), "}}", size),
    );
    more(
        "map of objects",
        filled("{\"Map\":{", |n| format!("\"{n}\":{{}}"), "}}", size),
    );
    more(
        "map of lists",
        filled("{\"Map\":{", |n| format!("\"{n}\":[]"), "}}", size),
    );
    more("list twice", {
        let list = filled("\"Numbers\":[", |_| "{\"Id\":1}".to_owned(), "]", half);
        format!("{{{list},{list}}}")
    });
    more(
        "json, short keys",
        filled("{\"Any\":{", |n| format!("\"{n}\":0"), "}}", size),
    );
    more(
        "json, the same key",
        filled("{\"Any\":{", |_| "\"\":[]".to_owned(), "}}", size),
    );
    more(
        "json, 100 levels",
        filled(
            "{\"Any\":[",
            |_| format!("{}{}", "{\"\":".repeat(100), "0") + &"}".repeat(100),
            "]}",
            size,
        ),
    );
    more(
        "map, one key",
        filled("{\"Map\":{", |_| "\"\":{}".to_owned(), "}}", size),
    );
    more("map, long key", format!("{{\"Map\":{{\"{long}\":1}}}}"));
    more("unknown", filled("{", |n| format!("\"x{n}\":0"), "}", size));
    more(
        "unknown, same",
        filled("{", |_| "\"\":0".to_owned(), "}", size),
    );
    more("unknown, long", format!("{{\"{long}\":1}}"));
    more("json", filled("{\"Any\":[", |_| "0".to_owned(), "]}", size));
    more("escapes", format!("{{\"Texts\":[\"{escaped}\"]}}"));
    for text in [&long, &wrong] {
        for name in ["Numbers", "Map", "Any"] {
            more(name, format!("{{\"{name}\":\"{text}\"}}"));
        }
        for name in ["Numbers", "Texts", "Flags", "States"] {
            more(name, format!("{{\"{name}\":[\"{text}\"]}}"));
        }
        more("Id", format!("{{\"Numbers\":[{{\"Id\":\"{text}\"}}]}}"));
    }
    more(
        "deep",
        format!("{{\"Other\":{}{}}}", "[".repeat(half), "]".repeat(half)),
    );
    more(
        "deep item",
        format!("{{\"Numbers\":[{}{}]}}", "[".repeat(half), "]".repeat(half)),
    );
    more("unclosed", format!("{{\"Numbers\":{}", "[".repeat(size)));
    more(
        "list in item",
        filled("{\"Numbers\":[{\"Id\":[", |_| "0".to_owned(), "]}]}", size),
    );
    more(
        "list in a part",
        filled(
            "{\"Tagged\":[{\"Data\":[",
            |_| "\"\"".to_owned(),
            "]}]}",
            size,
        ),
    );
    more("digits", format!("{{\"Counts\":[{}]}}", "1".repeat(size)));
    more(
        "large odd items",
        filled(
            "{\"Numbers\":[",
            |_| format!("\"{}\"", "a".repeat(10_000)),
            "]}",
            size,
        ),
    );
    more(
        "honest",
        filled(
            "{\"Numbers\":[",
            |n| {
                format!(
                    "{{\"Id\":{n},\"Text\":\"A text of an honest page, with some words in it.\"}}"
                )
            },
            "]}",
            size,
        ),
    );
    shapes
}
