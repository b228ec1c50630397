//! The causes below an error, as texts: what other crates put into their errors is not under our control.

use std::error::Error;
use std::fmt;

use crate::scrub::Scrubber;

/// One link of the chain of causes.
#[derive(Clone)]
pub(crate) struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    /// Copies the texts of an error and of everything below it.
    pub(crate) fn of(error: &(dyn Error + 'static)) -> Self {
        // A chain that does not end would be a fault of the other crate; it must not become ours.
        let chain: Vec<String> = std::iter::successors(Some(error), |&error| error.source())
            .take(16)
            .map(ToString::to_string)
            .collect();
        let mut causes = chain.into_iter().rev();
        let root = Self {
            text: causes.next().unwrap_or_default(),
            source: None,
        };
        causes.fold(root, |below, text| Self {
            text,
            source: Some(Box::new(below)),
        })
    }

    /// The text of the last link, which usually is the one that says something.
    pub(crate) fn root(&self) -> &str {
        let mut cause = self;
        while let Some(below) = &cause.source {
            cause = below;
        }
        &cause.text
    }

    pub(super) fn scrubbed(self, scrubber: &Scrubber) -> Self {
        Self {
            text: scrubber.excerpt(self.text.as_bytes(), super::MESSAGE_LIMIT),
            source: self.source.map(|below| Box::new(below.scrubbed(scrubber))),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        let mut next = Some(self);
        while let Some(cause) = next {
            list.entry(&cause.text);
            next = cause.source.as_deref();
        }
        list.finish()
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_deref()
            .map(|cause| cause as &(dyn Error + 'static))
    }
}
