//! Tokens are found in every spelling, and nothing else goes.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use proptest::prelude::*;

use super::*;

fn scrubber(secrets: &[&str]) -> Scrubber {
    let secrets: Vec<_> = secrets
        .iter()
        .map(|text| Secret::new((*text).to_owned()))
        .collect();
    Scrubber::new(&secrets)
}

#[test]
fn removes_every_occurrence_in_any_case() {
    let scrubber = scrubber(&["CANARY-ONE", "canary-two"]);
    assert_eq!(
        scrubber.scrub("é CANARY-ONE, canary-one and Canary-Two."),
        "é [redacted], [redacted] and [redacted]."
    );
    assert!(matches!(scrubber.scrub("nothing"), Cow::Borrowed(_)));
}

#[test]
fn knows_the_spellings_of_json_html_and_percent_encoding() {
    let scrubber = scrubber(&["a/b\"<c>"]);
    for text in [
        r#"a/b"<c>"#,
        r#"a/b\"<c>"#,
        r#"a\/b\"<c>"#,
        "a/b&quot;&lt;c&gt;",
        "a%2Fb%22%3Cc%3E",
        "a&sol;b&quot;&lt;c&gt;",
    ] {
        assert_eq!(scrubber.scrub(text), MARK, "{text}");
    }
}

#[test]
fn a_secret_inside_a_longer_one_leaves_no_rest() {
    let scrubber = scrubber(&["abcd", "abcdef"]);
    assert_eq!(scrubber.scrub("abcdef abcd"), "[redacted] [redacted]");
}

#[test]
fn excerpt_is_one_line_and_cuts_after_scrubbing() {
    let token = "T0K3N-".repeat(40);
    let scrubber = scrubber(&[&token]);
    let page = format!("<html>\n\t{token}{token}\u{7}  x{}", token.repeat(30));
    let line = scrubber.excerpt(page.as_bytes(), 30);
    assert_eq!(line, "<html> [redacted][redacted] x[…");
    assert!(!scrubber.excerpt(page.as_bytes(), 200).contains("T0K"));
}

#[test]
fn excerpt_tells_that_there_is_more() {
    let scrubber = scrubber(&["secret"]);
    assert_eq!(scrubber.excerpt(b"12345", 5), "12345");
    assert_eq!(scrubber.excerpt(b"12345 7", 5), "12345…");
    assert_eq!(scrubber.excerpt(b"123 5 7", 5), "123 5…");
    let blanks = " ".repeat(5 * 16 + 4 * scrubber.longest - 2);
    assert_eq!(scrubber.excerpt(format!("12{blanks}").as_bytes(), 5), "12");
    assert_eq!(
        scrubber.excerpt(format!("12{blanks}3").as_bytes(), 5),
        "12…"
    );
    let long = "é".repeat(5 * 64);
    assert_eq!(scrubber.excerpt(long.as_bytes(), 5), "ééééé…");
}

#[test]
fn half_a_secret_at_the_end_of_what_is_looked_at_is_left_out() {
    let token = "T0K3N".repeat(4);
    let scrubber = scrubber(&[&token]);
    // Blanks take no room in the line, so any part of the text may end up in it.
    for blanks in 1..2600 {
        let page = format!("x{}{token} y", " ".repeat(blanks));
        let line = scrubber.excerpt(page.as_bytes(), 9);
        let whole = ["x [redact…", "x…"].contains(&&*line);
        assert!(whole, "{blanks}: {line}");
    }
}

const TOKEN: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn utf_16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Encoders of mails and certificates break their lines.
fn lines(text: &str, end: &str) -> String {
    let lines: Vec<_> = text.as_bytes().chunks(12).collect();
    String::from_utf8(lines.join(end.as_bytes())).unwrap()
}

/// The spellings of a secret of at least eight ASCII characters.
fn clothes(token: &str) -> Vec<(&'static str, String)> {
    let joined = |format: fn(u8) -> String, between: &str| {
        token.bytes().map(format).collect::<Vec<_>>().join(between)
    };
    let each = |format| joined(format, "");
    let character = |byte| char::from(byte).to_string();
    let inside = |ahead: &str, engine: &dyn Fn(&str) -> String| {
        engine(&format!("{ahead}{token}>?~ and more"))
    };
    let mut all = vec![
        ("plain", token.to_owned()),
        ("lower", token.to_ascii_lowercase()),
        ("upper", token.to_ascii_uppercase()),
        ("without hyphens", token.replace('-', "")),
        ("base64", STANDARD.encode(token)),
        ("base64, url", URL_SAFE.encode(token)),
        ("base64, url, bare", URL_SAFE_NO_PAD.encode(token)),
        ("base64, lower", STANDARD.encode(token.to_ascii_lowercase())),
        (
            "base64, without hyphens",
            STANDARD.encode(token.replace('-', "")),
        ),
        ("hex", hex(token.as_bytes())),
        ("HEX", hex(token.as_bytes()).to_ascii_uppercase()),
        ("hex, upper", hex(token.to_ascii_uppercase().as_bytes())),
        ("percent", each(|byte| format!("%{byte:02x}"))),
        ("PERCENT", each(|byte| format!("%{byte:02X}"))),
        (
            "percent, reserved",
            each(|byte| match byte.is_ascii_alphanumeric() {
                true => char::from(byte).to_string(),
                false => format!("%{byte:02x}"),
            }),
        ),
        ("decimal", each(|byte| format!("&#{byte};"))),
        ("decimal, padded", each(|byte| format!("&#{byte:07};"))),
        ("hexadecimal", each(|byte| format!("&#x{byte:x};"))),
        ("HEXADECIMAL", each(|byte| format!("&#X{byte:04X};"))),
        ("json", each(|byte| format!("\\u{byte:04x}"))),
        ("JSON", each(|byte| format!("\\u{byte:04X}"))),
        ("json in json", each(|byte| format!("\\\\u{byte:04X}"))),
        ("\\x", each(|byte| format!("\\x{byte:02x}"))),
        ("\\u{}", each(|byte| format!("\\u{{{byte:x}}}"))),
        ("\\u{00}", each(|byte| format!("\\u{{{byte:06X}}}"))),
        ("percent twice", each(|byte| format!("%25{byte:02X}"))),
        ("percent in html", each(|byte| format!("&#37;{byte:02X}"))),
        ("hex in percent", hex(token.as_bytes()).replace('a', "%61")),
        ("in lines", lines(token, "\r\n")),
        ("base64, in lines", lines(&STANDARD.encode(token), "\n")),
        (
            "base64, in lines, escaped",
            lines(&STANDARD.encode(token), "\\r\\n"),
        ),
        ("hex, in lines", lines(&hex(token.as_bytes()), "\n\t")),
        ("octal", each(|byte| format!("\\{byte:03o}"))),
        ("%u", each(|byte| format!("%u{byte:04X}"))),
        (
            "percent, three times",
            each(|byte| format!("%2525{byte:02X}")),
        ),
        ("html in html", each(|byte| format!("&amp;amp;#{byte};"))),
        (
            "json, three times",
            each(|byte| format!(r"\\\\u{byte:04x}")),
        ),
        ("dump", joined(|byte| format!("{byte:02X}"), " ")),
        ("dump, colons", joined(|byte| format!("{byte:02x}"), ":")),
        ("dump, 0x", joined(|byte| format!("{byte:02x}"), ", 0x")),
        ("soft hyphens", joined(character, "\u{ad}")),
        ("no width", joined(character, "&#8203;")),
        ("wbr", joined(character, "<wbr>")),
        (
            "hex of base64",
            hex(STANDARD_NO_PAD.encode(token).as_bytes()),
        ),
        ("base64 of base64", STANDARD.encode(STANDARD.encode(token))),
        ("base64 of hex", STANDARD.encode(hex(token.as_bytes()))),
        ("base64 of UTF-16", STANDARD.encode(utf_16(token))),
        ("hex of UTF-16", hex(&utf_16(token))),
    ];
    for ahead in ["", "x", "xy", "{\"T\":\""] {
        all.push(("inside", inside(ahead, &|text| STANDARD.encode(text))));
        all.push((
            "inside, url",
            inside(ahead, &|text| URL_SAFE_NO_PAD.encode(text)),
        ));
    }
    all
}

#[test]
fn tokens_in_other_clothes_are_found() {
    let scrubber = scrubber(&[TOKEN]);
    for (name, text) in clothes(TOKEN) {
        let found = scrubber.scrub(&format!("é <{text}> é")).into_owned();
        assert_eq!(found, "é <[redacted]> é", "{name}: {text}");
    }
    assert_eq!(
        scrubber.scrub(&format!("it is {}...", &TOKEN[..24])),
        "it is [redacted]..."
    );
}

/// A message may show the end of a token, or what is between its hyphens.
#[test]
fn a_part_of_a_token_is_found_wherever_it_is_from() {
    let scrubber = scrubber(&[TOKEN]);
    let (first, second) = TOKEN.split_once('-').unwrap();
    for part in [first, second, &first[4..12], &second[second.len() - 8..]] {
        for text in [part.to_owned(), part.to_ascii_lowercase()] {
            let found = scrubber
                .scrub(&format!("it ends with ...{text}!"))
                .into_owned();
            assert_eq!(found, "it ends with ...[redacted]!", "{text}");
        }
    }
    for ahead in ["", "x", "xy"] {
        let encoded = STANDARD.encode(format!("{ahead}{second}"));
        assert_eq!(scrubber.scrub(&encoded), MARK, "{ahead}");
    }
    let digits = hex(&second.as_bytes()[1..]);
    assert_eq!(scrubber.scrub(&digits), MARK);
    assert_eq!(scrubber.scrub("...28D9E1D"), "...28D9E1D", "seven are none");
}

#[test]
fn a_part_of_letters_alone_is_a_word_unless_it_goes_on() {
    let scrubber = scrubber(&["4f1b-AccessTokens-7c9d"]);
    let text = "AccessTokens and the AccessToken are missing.";
    assert!(matches!(scrubber.scrub(text), Cow::Borrowed(_)));
    assert_eq!(scrubber.scrub("an AccessTokens-7c."), "an [redacted].");
    assert_eq!(scrubber.scrub("an sTokens7c9d."), "an [redacted].");
}

#[test]
fn eight_characters_are_a_token_and_seven_are_not() {
    let scrubber = scrubber(&[TOKEN]);
    assert_eq!(scrubber.scrub("(E0d439eE)"), "([redacted])");
    assert_eq!(scrubber.scrub("(E0D439E)"), "(E0D439E)");
    let text = "Ordinary sentences, names such as ClientToken, ids like 3fa85f64-5717-4562-b3fc-2c963f66afa6, \
                https://api.example.com/api/connector/v1/messages/getAll?x=%20&y=1 and aGVsbG8gd29ybGQ= stay.";
    assert!(matches!(scrubber.scrub(text), Cow::Borrowed(_)));
}

#[test]
fn a_word_in_place_of_a_token_goes_where_it_stands_alone() {
    let scrubber = scrubber(&["access-token", "demo", "Client", "demo-hotel"]);
    for (text, expected) in [
        ("is access-token right?", "is [redacted] right?"),
        (
            "(ACCESS-TOKEN) \"Access-Token\"",
            "([redacted]) \"[redacted]\"",
        ),
        ("accesstoken=accesstoken", "[redacted]=[redacted]"),
        (
            "https://x/?t=access-token&demo",
            "https://x/?t=[redacted]&[redacted]",
        ),
        ("t%3Daccess%2Dtoken%26", "t%3D[redacted]%26"),
        ("\\naccess\\u002dtoken\\n", "\\n[redacted]\\n"),
        ("YWNjZXNzLXRva2Vu", MARK),
        ("6163636573732d746f6b656e", MARK),
        ("demo-hotelier", "[redacted]-hotelier"),
        (
            "Demo, CLIENT and client",
            "[redacted], [redacted] and [redacted]",
        ),
    ] {
        assert_eq!(scrubber.scrub(text), expected, "{text}");
    }
    let text = "AccessToken and ClientToken are missing in ResourceAccessTokenIds; clients see the demonstration at \
                https://api.mews-demonstration.example/AccessToken.";
    assert!(matches!(scrubber.scrub(text), Cow::Borrowed(_)));
}

#[test]
fn what_is_longer_or_has_a_digit_is_no_word() {
    let scrubber = scrubber(&["client-token-abc", "acc3ss-token"]);
    for text in [
        "xClientTokenAbcx",
        "CLIENTTOKEN",
        "xacc3sstokenx",
        "ACC3SST",
    ] {
        assert!(scrubber.scrub(text).contains(MARK), "{text}");
    }
}

#[test]
fn token_that_holds_what_looks_like_an_escape_is_found_as_it_is() {
    let token = "ab%41&#66;\\u0043d";
    assert_eq!(
        scrubber(&[token]).scrub(&format!("<{token}>")),
        "<[redacted]>"
    );
}

#[test]
fn token_of_hyphens_is_found() {
    assert_eq!(
        scrubber(&["--a--"]).scrub("x --a-- y --b--"),
        "x [redacted] y --b--"
    );
}

#[test]
fn control_characters_between_its_parts_hide_no_token() {
    let (head, tail) = TOKEN.split_at(5);
    let text = format!("x {head}\u{1}{tail} y");
    assert_eq!(
        scrubber(&[TOKEN]).excerpt(text.as_bytes(), 100),
        "x [redacted] y"
    );
}

#[test]
fn named_entities_hide_no_part_of_a_token() {
    let scrubber = scrubber(&["a1+b2/c3=d4_e5%f6\\g7"]);
    assert_eq!(
        scrubber.scrub("(a1&plus;b2&sol;c3&equals;d4&lowbar;e5&percnt;f6&bsol;g7)"),
        "([redacted])"
    );
}

#[test]
fn token_with_control_characters_is_found() {
    let scrubber = scrubber(&["ab\tcd\nefgh"]);
    assert_eq!(scrubber.scrub("<ab\tcd\nefgh>"), "<[redacted]>");
}

#[test]
fn tokens_across_the_pieces_of_a_long_text_are_found() {
    let scrubber = scrubber(&[TOKEN]);
    for (name, text) in clothes(TOKEN) {
        for before in [PIECE - 1, PIECE - text.len() / 2, PIECE - text.len(), PIECE] {
            let page = format!("{}{text} {}", " ".repeat(before), " ".repeat(100));
            let found = scrubber.scrub(&page);
            assert_eq!(found.trim(), MARK, "{name}");
        }
    }
}

#[test]
fn time_follows_the_size_of_the_text() {
    // Each of these made a search that is not linear look at the text again and again.
    let scrubber = scrubber(&["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaa-aaaaaaaaaaab"]);
    for part in [
        "a", "a-", "aaaaaaa ", "&#", "&#0", "%6", "\\", "\\u", "YWFh", "6161616 ",
    ] {
        let text = part.repeat(60_000 / part.len());
        assert!(scrubber.scrub(&text).len() <= 2 * text.len(), "{part}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_token_survives_in_any_clothes(
        token in "[A-Za-z0-9]{7}[0-9][-A-Za-z0-9+/_=.~:&<\"'%]{0,60}",
        // What would make another escape of the first character is left out.
        before in "[^%&\\\\]{0,20}",
        after in ".{0,20}",
        length in 8_usize..70,
    ) {
        let scrubber = scrubber(&[&token]);
        let start: String = token.chars().take(length).collect();
        for (name, text) in clothes(&start) {
            let found = scrubber.scrub(&format!("{before}{text}{after}")).into_owned();
            prop_assert!(!found.contains(&text), "{}: {}", name, found);
            prop_assert!(found.contains(MARK), "{}: {}", name, found);
        }
    }

    #[test]
    fn no_part_of_a_token_survives(
        token in "[0-9][A-Za-z]{3}[0-9a-f]{8}-[0-9A-F]{30}",
        cut in 0_usize..26,
        length in 16_usize..40,
    ) {
        let scrubber = scrubber(&[&token]);
        let part = &token[cut..token.len().min(cut + length)];
        // Of what is encoded twice, the beginning is enough, and no other part.
        let once = |(name, _): &(&str, String)| !name.contains(" of base64") && !name.contains(" of hex");
        for (name, text) in clothes(part).into_iter().filter(once) {
            let found = scrubber.scrub(&format!("<{text}>")).into_owned();
            prop_assert!(!found.contains(&text), "{}: {}", name, found);
            prop_assert!(found.contains(MARK), "{}: {}", name, found);
        }
    }

    #[test]
    fn any_text_is_cut_at_characters(text in "\\PC{0,80}", token in "[0-9]\\PC{3,19}") {
        let scrubber = scrubber(&[&token]);
        let twice = format!("{text}{token}{text}");
        prop_assert!(scrubber.scrub(&twice).contains(MARK));
        scrubber.excerpt(twice.as_bytes(), 20);
    }
}
