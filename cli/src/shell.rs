//! Texts that a shell reads: nothing in them is acted on.

/// A text inside of double quotes or of a here-document.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '$' | '`') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// The same, but these variables keep their meaning.
pub(crate) fn escaped_but(text: &str, variables: &[&str]) -> String {
    variables.iter().fold(escaped(text), |text, variable| {
        text.replacen(&escaped(variable), variable, 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_variables_are_acted_on() {
        assert_eq!(
            escaped_but("${TOKEN} costs $5 `now`\\", &["${TOKEN}"]),
            "${TOKEN} costs \\$5 \\`now\\`\\\\"
        );
    }
}
