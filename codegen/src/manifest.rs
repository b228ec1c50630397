//! The cargo features of the resources, kept between two markers of the root manifest.

use std::fmt::Write as _;

const BEGIN: &str = "# Features of the resources, written by `cargo connector generate`.";
const END: &str = "# End of the features of the resources.";

/// The manifest with the features of these resources in it.
///
/// # Errors
/// When the markers are not both there, in order.
pub(crate) fn with_features(manifest: &str, features: &[String]) -> Result<String, String> {
    let begin = manifest.find(BEGIN);
    let end = manifest.find(END);
    let (Some(begin), Some(end)) = (begin, end) else {
        return Err(format!(
            "Cargo.toml must contain the lines `{BEGIN}` and `{END}`"
        ));
    };
    if end < begin {
        return Err(format!("Cargo.toml has `{END}` before `{BEGIN}`"));
    }
    let mut text = manifest[..begin].to_owned();
    text.push_str(BEGIN);
    text.push_str("\nfull = [\n");
    for feature in features {
        let _ = writeln!(text, "    \"{feature}\",");
    }
    text.push_str("]\n");
    for feature in features {
        let _ = writeln!(text, "{feature} = []");
    }
    text.push_str(&manifest[end..]);
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_section_is_replaced_and_nothing_else() {
        let manifest = format!("[features]\n{BEGIN}\nold = []\n{END}\n\n[dependencies]\n");
        let features = ["message-threads".to_owned(), "messages".to_owned()];
        let expected = format!(
            "[features]\n{BEGIN}\nfull = [\n    \"message-threads\",\n    \"messages\",\n]\n\
             message-threads = []\nmessages = []\n{END}\n\n[dependencies]\n"
        );
        assert_eq!(with_features(&manifest, &features), Ok(expected.clone()));
        assert_eq!(with_features(&expected, &features), Ok(expected));
    }

    #[test]
    fn missing_or_swapped_markers_are_told() {
        assert!(with_features("[features]\n", &[]).is_err());
        assert!(with_features(&format!("{END}\n{BEGIN}\n"), &[]).is_err());
    }
}
