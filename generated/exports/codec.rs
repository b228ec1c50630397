// Generated from schema/exports.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::Export {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ExportId> = None;
        let mut status: Option<super::ExportStatus> = None;
        let mut entity_type: Option<super::ExportEntityType> = None;
        let mut files: Vec<super::ExportFileEntry> = codec::Empty::EMPTY;
        let mut expires_utc: Option<values::UtcDateTime> = None;
        let mut scope: Option<super::ExportScope> = None;
        let mut filters: Option<super::ExportDataFilters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Status", Place::Required(&mut status)),
                    ("EntityType", Place::Required(&mut entity_type)),
                    ("Files", Place::List(&mut files)),
                    ("ExpiresUtc", Place::Optional(&mut expires_utc)),
                    ("Scope", Place::Required(&mut scope)),
                    ("Filters", Place::Optional(&mut filters)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(status), Some(entity_type), Some(scope)) = (
            id,
            status,
            entity_type,
            scope,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            status,
            entity_type,
            files,
            expires_utc,
            scope,
            filters,
        })
    }
}

impl<'de> Deserialize<'de> for super::Export {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ExportDataFilters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut ledger_entry_filters: Option<super::ExportLedgerEntryDataFilters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("LedgerEntryFilters", Place::Optional(&mut ledger_entry_filters)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            updated_utc,
            ledger_entry_filters,
        })
    }
}

impl<'de> Deserialize<'de> for super::ExportDataFilters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ExportDataFilters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("UpdatedUtc", &self.updated_utc),
                ("LedgerEntryFilters", &self.ledger_entry_filters),
            ],
        );
    }
}

impl Serialize for super::ExportDataFilters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ExportFileEntry {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut url: Option<String> = None;
        let mut size_in_bytes: Option<i64> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Url", Place::Required(&mut url)),
                    ("SizeInBytes", Place::Required(&mut size_in_bytes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(url), Some(size_in_bytes)) = (url, size_in_bytes) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { url, size_in_bytes })
    }
}

impl<'de> Deserialize<'de> for super::ExportFileEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ExportLedgerEntryDataFilters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut posting: Option<common::DateFilterInterval> = None;
        if let Err(fault) = value
            .object(&mut [("Posting", Place::Required(&mut posting))])
        {
            return Err(fault);
        }
        let Some(posting) = posting else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { posting })
    }
}

impl<'de> Deserialize<'de> for super::ExportLedgerEntryDataFilters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ExportLedgerEntryDataFilters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Posting", &self.posting)]);
    }
}

impl Serialize for super::ExportLedgerEntryDataFilters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ExportScope {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Vec<ids::EnterpriseId> = codec::Empty::EMPTY;
        let mut chain_ids: Vec<ids::ChainId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::OptionalList(&mut enterprise_ids)),
                    ("ChainIds", Place::OptionalList(&mut chain_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_ids, chain_ids })
    }
}

impl<'de> Deserialize<'de> for super::ExportScope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ExportScopeParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("EnterpriseIds", &self.enterprise_ids), ("ChainIds", &self.chain_ids)],
        );
    }
}

impl Serialize for super::ExportScopeParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ExportEntityType {
    fn from(text: &str) -> Self {
        match text {
            "OrderItem" => Self::OrderItem,
            "Payment" => Self::Payment,
            "Reservation" => Self::Reservation,
            "Customer" => Self::Customer,
            "Company" => Self::Company,
            "Bill" => Self::Bill,
            "AvailabilityAdjustment" => Self::AvailabilityAdjustment,
            "AvailabilityBlock" => Self::AvailabilityBlock,
            "ResourceBlock" => Self::ResourceBlock,
            "LedgerEntry" => Self::LedgerEntry,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ExportEntityType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ExportEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ExportEntityType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportEntityType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ExportEntityType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ExportEntityType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ExportStatus {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "Processing" => Self::Processing,
            "Success" => Self::Success,
            "Failed" => Self::Failed,
            "Expired" => Self::Expired,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ExportStatus {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ExportStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ExportStatus {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EntityType", &self.entity_type),
                ("Scope", &self.scope),
                ("Filters", &self.filters),
            ],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut export: Option<super::Export> = None;
        let rejected = match value
            .response(&mut [("Export", Place::Required(&mut export))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(export) = export else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { export, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ExportIds", &self.export_ids)]);
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut exports: Vec<super::Export> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Exports", Place::List(&mut exports))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { exports, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
