//! Where a text stops being JSON, as a path.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::fault::Fault;

/// The path to the first place that the parser cannot read.
pub(super) fn place_of_error(json: &str) -> String {
    let mut fault = Fault::of_parser();
    let mut json = serde_json::Deserializer::from_str(json);
    match Walk(&mut fault).deserialize(&mut json) {
        Ok(()) => String::new(),
        Err(_) => fault.path(),
    }
}

/// Reads any value, and adds a step to the fault for each object and list that it fails in.
struct Walk<'a>(&'a mut Fault);

impl Walk<'_> {
    fn add(self, step: impl FnOnce(Fault) -> Fault) {
        let fault = std::mem::replace(self.0, Fault::of_parser());
        *self.0 = step(fault);
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            match items.next_element_seed(Walk(self.0)) {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.add(|fault| fault.at_index(index));
                    return Err(error);
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(name) = entries.next_key::<String>()? {
            if let Err(error) = entries.next_value_seed(Walk(self.0)) {
                self.add(|fault| fault.at_property(&name));
                return Err(error);
            }
        }
        Ok(())
    }
}
