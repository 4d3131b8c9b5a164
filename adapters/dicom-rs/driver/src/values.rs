//! Values of dicom-rs as the protocol has them, and the other way round.

use std::str::FromStr;

use crate::Engine;
use base64::engine::general_purpose::STANDARD;
use dicom_core::value::C;
use dicom_core::{PrimitiveValue, Tag, VR};
use dicom_object::mem::InMemElement;
use serde_json::{Value as Json, json};

pub fn vr_of(letters: &str) -> Option<VR> {
    VR::from_str(letters).ok()
}

/// The values of an element; nothing for one that has Items.
pub fn seen(element: &InMemElement) -> Option<Json> {
    let Some(value) = element.value().primitive() else {
        // Encapsulated pixel data has no one value; an element with Items has none at all.
        return element.items().is_none().then(|| json!([{"withheld": true}]));
    };
    Some(match value {
        PrimitiveValue::Empty => json!([]),
        _ if is_bytes(element.vr()) => json!([{"base64": STANDARD.encode(little_endian(value))}]),
        PrimitiveValue::Tags(tags) => {
            tags.iter().map(|tag| json!({"text": format!("{:04X}{:04X}", tag.group(), tag.element())})).collect()
        }
        _ => value.to_multi_str().iter().map(|text| json!({"text": text})).collect(),
    })
}

fn is_bytes(vr: VR) -> bool {
    matches!(vr, VR::OB | VR::OW | VR::OF | VR::OD | VR::OL | VR::OV | VR::UN)
}

/// The value field; dicom-rs keeps words as numbers, so that the byte order of the file is gone.
fn little_endian(value: &PrimitiveValue) -> Vec<u8> {
    match value {
        PrimitiveValue::U8(numbers) => numbers.to_vec(),
        PrimitiveValue::U16(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::I16(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::U32(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::I32(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::U64(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::I64(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::F32(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        PrimitiveValue::F64(numbers) => numbers.iter().flat_map(|number| number.to_le_bytes()).collect(),
        other => other.to_bytes().into_owned(),
    }
}

/// Values to write, in the form that dicom-rs wants for a VR; or why there is none.
pub fn given(values: &Json, vr: VR) -> Result<PrimitiveValue, String> {
    let values = values.as_array().ok_or("values: not a list")?;
    if values.is_empty() {
        return Ok(PrimitiveValue::Empty);
    }
    if let [only] = values.as_slice()
        && let Some(encoded) = only["base64"].as_str()
    {
        let bytes = STANDARD.decode(encoded).map_err(|error| error.to_string())?;
        return Ok(from_bytes(&bytes, vr));
    }
    let texts: Vec<&str> =
        values.iter().map(Json::as_str).collect::<Option<_>>().ok_or("values: neither texts nor one value field")?;
    Ok(match vr {
        VR::US => PrimitiveValue::U16(numbers(&texts)?),
        VR::SS => PrimitiveValue::I16(numbers(&texts)?),
        VR::UL => PrimitiveValue::U32(numbers(&texts)?),
        VR::SL => PrimitiveValue::I32(numbers(&texts)?),
        VR::UV => PrimitiveValue::U64(numbers(&texts)?),
        VR::SV => PrimitiveValue::I64(numbers(&texts)?),
        VR::FL => PrimitiveValue::F32(numbers(&texts)?),
        VR::FD => PrimitiveValue::F64(numbers(&texts)?),
        VR::AT => PrimitiveValue::Tags(texts.iter().map(|text| tag(text)).collect::<Result<_, _>>()?),
        VR::LT | VR::ST | VR::UT | VR::UR => PrimitiveValue::Str(texts.join("\\")),
        VR::SQ => return Err("a sequence has no values".to_string()),
        vr if is_bytes(vr) => return Err(format!("{vr} takes a value field")),
        _ => PrimitiveValue::Strs(texts.iter().map(|text| text.to_string()).collect()),
    })
}

fn numbers<N: FromStr>(texts: &[&str]) -> Result<C<N>, String> {
    texts.iter().map(|text| text.trim().parse().map_err(|_| format!("{text}: no number of this VR"))).collect()
}

fn tag(digits: &str) -> Result<Tag, String> {
    let number = u32::from_str_radix(digits, 16).map_err(|_| format!("{digits}: not a tag"))?;
    Ok(Tag((number >> 16) as u16, (number & 0xffff) as u16))
}

/// A little endian value field as the numbers that dicom-rs swaps where it has to; bytes for VRs without words.
fn from_bytes(bytes: &[u8], vr: VR) -> PrimitiveValue {
    match vr {
        VR::US | VR::OW => PrimitiveValue::U16(words(bytes, u16::from_le_bytes)),
        VR::SS => PrimitiveValue::I16(words(bytes, i16::from_le_bytes)),
        VR::UL | VR::OL => PrimitiveValue::U32(words(bytes, u32::from_le_bytes)),
        VR::SL => PrimitiveValue::I32(words(bytes, i32::from_le_bytes)),
        VR::UV | VR::OV => PrimitiveValue::U64(words(bytes, u64::from_le_bytes)),
        VR::SV => PrimitiveValue::I64(words(bytes, i64::from_le_bytes)),
        VR::FL | VR::OF => PrimitiveValue::F32(words(bytes, f32::from_le_bytes)),
        VR::FD | VR::OD => PrimitiveValue::F64(words(bytes, f64::from_le_bytes)),
        _ => PrimitiveValue::U8(bytes.iter().copied().collect()),
    }
}

fn words<const SIZE: usize, N>(bytes: &[u8], number: impl Fn([u8; SIZE]) -> N) -> C<N> {
    bytes.chunks_exact(SIZE).map(|word| number(word.try_into().expect("a whole word"))).collect()
}
