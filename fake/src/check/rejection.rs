//! Why a request was refused: for the client in the vendor's manner, for the developer with place and rule.

use std::fmt::Write as _;

/// A refused request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rejection {
    /// HTTP status.
    pub(crate) status: u16,
    /// Text of the error body.
    pub(crate) message: String,
    /// JSON pointer to the offending value; empty for the body as a whole.
    pub(crate) pointer: String,
    /// A short name of the rule that was broken.
    pub(crate) rule: &'static str,
}

impl Rejection {
    /// A 400 about the value at `at`; `what` completes the sentence "Invalid <property>: …".
    pub(crate) fn invalid(at: &At<'_>, rule: &'static str, what: impl std::fmt::Display) -> Self {
        Rejection {
            status: 400,
            message: format!("Invalid {}: {what}.", at.label()),
            pointer: at.pointer(),
            rule,
        }
    }

    /// A refusal that concerns no single value.
    pub(crate) fn whole(status: u16, rule: &'static str, message: impl Into<String>) -> Self {
        Rejection {
            status,
            message: message.into(),
            pointer: String::new(),
            rule,
        }
    }

    /// The text of the diagnostic header.
    pub(crate) fn reason(&self) -> String {
        format!("pointer={}; rule={}", self.pointer, self.rule)
    }
}

/// A place in the body. Places are linked rather than written out, because most values are right.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Name(&'a str),
    Index(usize),
}

impl At<'_> {
    /// The body itself.
    pub(crate) const ROOT: At<'static> = At {
        parent: None,
        step: Step::Root,
    };

    pub(crate) fn name<'a>(&'a self, name: &'a str) -> At<'a> {
        At {
            parent: Some(self),
            step: Step::Name(name),
        }
    }

    pub(crate) fn index(&self, index: usize) -> At<'_> {
        At {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The JSON pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        let mut text = self.parent.map(At::pointer).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Name(name) => {
                text.push('/');
                text.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Step::Index(index) => {
                let _ = write!(text, "/{index}");
            }
        }
        text
    }

    /// The place as a person writes it: `Messages[0].Text`.
    pub(crate) fn label(&self) -> String {
        let parent = self.parent.map(At::label).unwrap_or_default();
        match self.step {
            Step::Root => "body".to_owned(),
            Step::Name(name)
                if self
                    .parent
                    .is_some_and(|parent| matches!(parent.step, Step::Root)) =>
            {
                name.to_owned()
            }
            Step::Name(name) => format!("{parent}.{name}"),
            Step::Index(index) => format!("{parent}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_for_machines_and_for_people() {
        let list = At::ROOT.name("Messages");
        let item = list.index(3);
        let odd = item.name("a/b~c");
        assert_eq!(odd.pointer(), "/Messages/3/a~1b~0c");
        assert_eq!(odd.label(), "Messages[3].a/b~c");
        assert_eq!(At::ROOT.pointer(), "");
    }
}
