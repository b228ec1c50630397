// Generated from schema/exports.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::Export {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Status", &self.status),
                ("EntityType", &self.entity_type),
                ("Files", &self.files),
                ("ExpiresUtc", &self.expires_utc),
                ("Scope", &self.scope),
                ("Filters", &self.filters),
            ],
        );
    }
}

impl Serialize for super::Export {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ExportFileEntry {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Url", &self.url), ("SizeInBytes", &self.size_in_bytes)]);
    }
}

impl Serialize for super::ExportFileEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ExportScope {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("EnterpriseIds", &self.enterprise_ids), ("ChainIds", &self.chain_ids)],
        );
    }
}

impl Serialize for super::ExportScope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ExportScopeParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut chain_ids: Option<Vec<ids::ChainId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_ids, chain_ids })
    }
}

impl<'de> Deserialize<'de> for super::ExportScopeParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ExportStatus {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ExportStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut entity_type: Option<super::ExportEntityType> = None;
        let mut scope: Option<super::ExportScopeParameters> = None;
        let mut filters: Option<super::ExportDataFilters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EntityType", Place::Required(&mut entity_type)),
                    ("Scope", Place::Optional(&mut scope)),
                    ("Filters", Place::Optional(&mut filters)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(entity_type) = entity_type else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            entity_type,
            scope,
            filters,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Export", &self.export)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut export_ids: Vec<ids::ExportId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ExportIds", Place::List(&mut export_ids))])
        {
            return Err(fault);
        }
        Ok(Self { export_ids })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Exports", &self.exports)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
