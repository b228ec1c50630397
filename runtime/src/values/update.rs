//! Changes of a property.

use crate::codec::{Decode, Encode, Fault, Nullable, Out, Place, Value, from_slice};

/// The new value of a property in an update request.
///
/// The API tells three wishes apart, and the Rust types follow it:
///
/// | wish | field of type `Option<UpdateValue<T>>` | on the wire |
/// | --- | --- | --- |
/// | keep | `None` | absent |
/// | set | `Some(UpdateValue::new(x))` | `{"Value": x}` |
/// | clear | `Some(UpdateValue::clear())`, only where `T` is an `Option` | `{"Value": null}`; `{}` is read alike |
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UpdateValue<T> {
    /// The value that the property gets.
    pub value: T,
}

impl<T> UpdateValue<T> {
    /// Sets the property.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self { value }
    }
}

impl<T> UpdateValue<Option<T>> {
    /// Sets the property.
    #[must_use]
    pub const fn set(value: T) -> Self {
        Self { value: Some(value) }
    }

    /// Clears the property.
    #[must_use]
    pub const fn clear() -> Self {
        Self { value: None }
    }
}

impl<T> From<T> for UpdateValue<T> {
    fn from(value: T) -> Self {
        Self { value }
    }
}

impl<T: Decode> Decode for UpdateValue<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut inner: Option<T> = None;
        match value.object(&mut [("Value", Place::Optional(&mut inner))]) {
            Ok(()) => {}
            Err(fault) => return Err(fault),
        }
        if let Some(value) = inner {
            return Ok(Self { value });
        }
        // Whatever has a null has it here, too.
        match from_slice(b"null") {
            Ok(value) => Ok(Self { value }),
            Err(_) => Err(
                Fault::new("missing or null, but the property cannot be cleared")
                    .at_property("Value"),
            ),
        }
    }
}

impl<T: Encode> Encode for UpdateValue<T> {
    fn encode(&self, out: Out<'_>) {
        out.object(&[("Value", &Nullable(&self.value))]);
    }
}

impl<T: Encode> serde::Serialize for UpdateValue<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::codec::serialize(self, serializer)
    }
}

impl<'de, T: Decode> serde::Deserialize<'de> for UpdateValue<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_wishes() {
        let set = UpdateValue::set("quiet".to_owned());
        let clear = UpdateValue::<Option<String>>::clear();
        assert_eq!(serde_json::to_string(&set).unwrap(), r#"{"Value":"quiet"}"#);
        assert_eq!(serde_json::to_string(&clear).unwrap(), r#"{"Value":null}"#);
        assert_eq!(
            serde_json::to_string(&UpdateValue::new(vec![1_i64])).unwrap(),
            r#"{"Value":[1]}"#
        );
        assert_eq!(
            serde_json::from_str::<UpdateValue<Option<String>>>(r#"{"Value":null}"#).unwrap(),
            clear
        );
        assert_eq!(
            serde_json::from_str::<UpdateValue<Option<String>>>("{}").unwrap(),
            clear
        );
        assert_eq!(
            serde_json::from_str::<UpdateValue<Option<String>>>(r#"{"Value":"quiet"}"#).unwrap(),
            set
        );
    }

    #[test]
    fn value_must_be_there() {
        let error = serde_json::from_str::<UpdateValue<bool>>("{}").unwrap_err();
        assert!(error.to_string().starts_with("Value: missing"), "{error}");
        assert!(serde_json::from_str::<UpdateValue<bool>>(r#"{"Value":null}"#).is_err());
    }
}
