//! Maps, which a document spells in two ways: as an object of properties that it does not list, and as an object whose
//! properties are the values of an enum.

use super::convert::Converter;
use crate::read::{Others, Shape};
use crate::ty::Ty;
use mews_connector_language::model::Scalar;

impl<'d> Converter<'d> {
    /// The type of an object.
    pub(super) fn object(&mut self, owner: &str, property: &str, shape: &'d Shape) -> Ty {
        if let (Others::Of(values), true) = (&shape.others, shape.properties.is_empty()) {
            let mut value = self.value(owner, property, values);
            if values.nullable {
                value = value.optional();
            }
            let key = match (&shape.extras.own.key, shape.extras.id.as_deref()) {
                (Some(key), _) => {
                    let key = Ty::parse(key);
                    if let Ty::Named(name) = &key
                        && self.document.schemas.contains_key(name)
                    {
                        self.reach(name);
                    }
                    key
                }
                (None, Some("LocalizedStrings")) => Ty::Scalar(Scalar::Language),
                _ => Ty::Scalar(Scalar::String),
            };
            return Ty::Map(Box::new(key), Box::new(value));
        }
        if let Some((key, value)) = self.enums.dictionary(shape) {
            self.reach(key);
            let value = self.value(owner, property, value);
            let map = Ty::Map(Box::new(Ty::Named(key.to_owned())), Box::new(value));
            let parts = shape.properties.values();
            let parts = parts.map(|property| property.at.as_str());
            self.audit.account.make_of_all(parts, &map.to_string());
            return map;
        }
        self.inline(owner, property, shape, |this, key| this.model(key, shape))
    }
}
