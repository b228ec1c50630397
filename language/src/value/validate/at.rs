//! Where in a JSON value something stands.

use std::fmt::Write as _;

/// A place in a JSON value. Places are linked rather than written out, because most values are right.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
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
    /// The value itself.
    pub const ROOT: At<'static> = At {
        parent: None,
        step: Step::Root,
    };

    /// The property of an object.
    pub fn name<'a>(&'a self, name: &'a str) -> At<'a> {
        At {
            parent: Some(self),
            step: Step::Name(name),
        }
    }

    /// The item of a list.
    pub fn index(&self, index: usize) -> At<'_> {
        At {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The JSON pointer (RFC 6901).
    pub fn pointer(&self) -> String {
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

    /// The place as a person writes it: `Messages[0].Text`; the value itself is the `body`.
    pub fn label(&self) -> String {
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
