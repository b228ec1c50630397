//! Types as source outside of the crate writes them.

use crate::ir::{Ty, TypePath};

/// The crate that source is written against.
pub(super) const CRATE: &str = "mews_connector";

/// A type.
pub(super) fn ty(of: &Ty) -> String {
    match of {
        Ty::Native(of) => of.name().to_owned(),
        Ty::Runtime(of) => {
            let (room, name) = of.path();
            format!("{CRATE}::{room}::{name}")
        }
        Ty::Named(of) | Ty::Id(of) => path(of),
        Ty::HybridId(marker) => {
            format!("{CRATE}::values::HybridId<{CRATE}::ids::markers::{marker}>")
        }
        Ty::Option(inner) => format!("Option<{}>", ty(inner)),
        Ty::List(inner) => format!("Vec<{}>", ty(inner)),
        Ty::Map(key, value) => {
            format!("std::collections::BTreeMap<{}, {}>", ty(key), ty(value))
        }
        Ty::Update(inner) => format!("{CRATE}::values::UpdateValue<{}>", ty(inner)),
        Ty::Boxed(inner) => format!("Box<{}>", ty(inner)),
    }
}

/// The path of a generated type.
pub(super) fn path(of: &TypePath) -> String {
    format!("{CRATE}::{}::{}", of.module, of.name)
}
