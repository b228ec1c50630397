// Generated from schema/images.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::ImageSizeParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut image_id: Option<ids::ImageId> = None;
        let mut width: Option<i32> = None;
        let mut height: Option<i32> = None;
        let mut resize_mode: Option<super::ImageResizeMode> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ImageId", Place::Required(&mut image_id)),
                    ("Width", Place::Optional(&mut width)),
                    ("Height", Place::Optional(&mut height)),
                    ("ResizeMode", Place::Optional(&mut resize_mode)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(image_id) = image_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            image_id,
            width,
            height,
            resize_mode,
        })
    }
}

impl<'de> Deserialize<'de> for super::ImageSizeParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ImageUrl {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ImageId", &self.image_id), ("Url", &self.url)]);
    }
}

impl Serialize for super::ImageUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ImageResizeMode {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImageResizeMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetUrlsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut images: Vec<super::ImageSizeParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Images", Place::List(&mut images))]) {
            return Err(fault);
        }
        Ok(Self { images })
    }
}

impl<'de> Deserialize<'de> for super::GetUrlsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetUrlsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ImageUrls", &self.image_urls)]);
    }
}

impl Serialize for super::GetUrlsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
