//! The case of a name: heck decides it, and what nearly every name needs of heck is done here with fewer steps.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The words of a name in lower case with `_` between them. Nearly every name [is plain](is_plain) and needs none of heck's
/// rules for capitals in a row, digits and other alphabets.
pub(crate) fn snake_case(name: &str) -> String {
    if !is_plain(name) {
        return name.to_snake_case();
    }
    let mut out = String::with_capacity(name.len() + 8);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// The same with a capital for each word and nothing between them.
pub(super) fn camel_case(name: &str) -> String {
    if !is_plain(name) {
        return name.to_upper_camel_case();
    }
    let mut out = name.to_owned();
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    out
}

/// Whether a name is letters without two capitals in a row.
pub(super) fn is_plain(name: &str) -> bool {
    let mut after_capital = false;
    name.bytes().all(|letter| {
        let is_capital = letter.is_ascii_uppercase();
        let in_a_row = is_capital && after_capital;
        after_capital = is_capital;
        letter.is_ascii_alphabetic() && !in_a_row
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_get_the_case_that_heck_gives_them() {
        let mut names = vec![String::new()];
        for length in 0..6 {
            let longest: Vec<_> = names.iter().filter(|name| name.len() == length).collect();
            let longer: Vec<_> = longest
                .into_iter()
                .flat_map(|name| ["a", "B", "1", "_"].map(|letter| name.clone() + letter))
                .collect();
            names.extend(longer);
        }
        assert_eq!(names.len(), 5461);
        for name in names {
            assert_eq!(snake_case(&name), name.to_snake_case(), "{name}");
            assert_eq!(camel_case(&name), name.to_upper_camel_case(), "{name}");
        }
    }
}
