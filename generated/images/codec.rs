// Generated from schema/images.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::ImageSizeParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ImageId", &self.image_id),
                ("Width", &self.width),
                ("Height", &self.height),
                ("ResizeMode", &self.resize_mode),
            ],
        );
    }
}

impl Serialize for super::ImageSizeParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ImageUrl {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut image_id: Option<ids::ImageId> = None;
        let mut url: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ImageId", Place::Required(&mut image_id)),
                    ("Url", Place::Required(&mut url)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(image_id), Some(url)) = (image_id, url) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { image_id, url })
    }
}

impl<'de> Deserialize<'de> for super::ImageUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::ImageResizeMode {
    fn from(text: &str) -> Self {
        match text {
            "Cover" => Self::Cover,
            "CoverExact" => Self::CoverExact,
            "Fit" => Self::Fit,
            "FitExact" => Self::FitExact,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ImageResizeMode {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ImageResizeMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::ImageResizeMode {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ImageResizeMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetUrlsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Images", &self.images)]);
    }
}

impl Serialize for super::GetUrlsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetUrlsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut image_urls: Vec<super::ImageUrl> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ImageUrls", Place::List(&mut image_urls))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { image_urls, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetUrlsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
