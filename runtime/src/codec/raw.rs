//! One value as text, before it is read.

use std::fmt;

use serde_json::value::RawValue;

use super::fault::Fault;
use super::meter::{BLOCK, Meter};

/// One JSON value as text, known to be well-formed.
#[derive(Clone, Copy)]
pub struct Raw<'a> {
    json: &'a RawValue,
    pub(super) meter: Option<&'a Meter<'a>>,
    /// How many values it is inside of.
    pub(super) depth: u16,
    pub(super) pass: Pass,
}

/// How a value is read that is at hand as text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pass {
    /// The first fault is the end.
    Strict,
    /// Part by part; see [`lenient`](super::lenient).
    Lenient,
    /// There is none, so blanks are made; see [`blank`](super::blank).
    Blank,
}

impl<'a> Raw<'a> {
    pub(super) const fn new(
        json: &'a RawValue,
        meter: Option<&'a Meter<'a>>,
        depth: u16,
        pass: Pass,
    ) -> Self {
        Self {
            json,
            meter,
            depth,
            pass,
        }
    }

    /// Whether there is no value.
    pub(crate) fn is_blank(self) -> bool {
        self.pass == Pass::Blank
    }

    /// The text, exactly as it was sent.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        self.json.get()
    }

    /// Keeps the text as it is, where nothing can fail.
    pub(crate) fn noted(self) -> Box<RawValue> {
        if let Some(meter) = self.meter {
            meter.note(self.as_str().len() + BLOCK);
        }
        self.json.to_owned()
    }

    /// Keeps the text as it is, unless that is more than the response may take.
    pub(crate) fn kept(self) -> Result<Box<RawValue>, Fault> {
        if let Some(meter) = self.meter {
            meter.block(self.as_str().len())?;
        }
        Ok(self.json.to_owned())
    }
}

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Raw").field(&self.json).finish()
    }
}
