//! Serves Blockshift's protocol (contract/protocol-schema.ts) for dicom-rs, on stdin and stdout.
//!
//! Every question is put to the interface of dicom-rs: it finds blocks, creators and VRs. This program only walks from
//! Data Set to Data Set and writes down what dicom-rs says.
//!
//!   dicom-rs-driver                                    requests on stdin, one JSON text a line
//!   dicom-rs-driver --once '{"op":"read","file":"x"}'  one request, one answer; status 0 where it is ok
//!
//! A panic of the library ends the process: that is what its user would see.

mod data_sets;
mod values;

use std::error::Error;
use std::io::{BufRead, Write};

use base64::Engine;
use data_sets::{Path, Step, change_all, change_at, each};
use dicom_core::header::Header;
use dicom_core::{DataElement, PrimitiveValue, Tag, VR};
use dicom_object::{DefaultDicomObject, InMemDicomObject, OpenFileOptions, PrivateElementError};
use dicom_transfer_syntax_registry::{TransferSyntaxIndex, TransferSyntaxRegistry};
use serde_json::{Value as Json, json};
use values::{given, seen, vr_of};

/// The release that Cargo.toml pins.
const VERSION: &str = "0.10.1";

/// Why there is no `ok`.
enum Failure {
    Refused(String),
    Error(String),
}

impl<E: Error> From<E> for Failure {
    /// The error with its causes.
    fn from(error: E) -> Self {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            text = format!("{text}: {inner}");
            cause = inner.source();
        }
        Failure::Error(text)
    }
}

type Outcome = Result<Json, Failure>;

fn malformed(what: &str) -> Failure {
    Failure::Error(format!("malformed request: {what}"))
}

fn refused(why: &str) -> Failure {
    Failure::Refused(why.to_string())
}

/// A private element as dicom-rs is asked for it.
struct Address {
    group: u16,
    creator: String,
    element: u8,
}

fn text<'a>(request: &'a Json, key: &str) -> Result<&'a str, Failure> {
    request[key].as_str().ok_or_else(|| malformed(key))
}

fn number(hexadecimal: &Json) -> Result<u32, Failure> {
    let digits = hexadecimal.as_str().ok_or_else(|| malformed("not hexadecimal digits"))?;
    u32::from_str_radix(digits, 16).map_err(|_| malformed("not hexadecimal digits"))
}

fn tag_from(hexadecimal: &Json) -> Result<Tag, Failure> {
    let number = number(hexadecimal)?;
    Ok(Tag((number >> 16) as u16, (number & 0xffff) as u16))
}

fn address(request: &Json) -> Result<Address, Failure> {
    let said = &request["address"];
    Ok(Address {
        group: number(&said["group"])? as u16,
        creator: text(said, "creator")?.to_string(),
        element: number(&said["element"])? as u8,
    })
}

/// The Item that a request is about; nothing where it is about all Data Sets.
fn path(request: &Json) -> Result<Option<Path>, Failure> {
    let Some(said) = request.get("path") else { return Ok(None) };
    let steps = said.as_array().ok_or_else(|| malformed("path"))?;
    let step = |step: &Json| -> Result<Step, Failure> {
        let item = step["item"].as_u64().ok_or_else(|| malformed("item"))?;
        Ok(Step { tag: tag_from(&step["tag"])?, item: item as usize })
    };
    Ok(Some(steps.iter().map(step).collect::<Result<_, _>>()?))
}

fn given_vr(request: &Json) -> Result<Option<VR>, Failure> {
    match request.get("vr").and_then(Json::as_str) {
        None => Ok(None),
        Some(letters) => vr_of(letters).map(Some).ok_or_else(|| refused(&format!("dicom-rs has no VR {letters}"))),
    }
}

fn open(request: &Json) -> Result<DefaultDicomObject, Failure> {
    Ok(OpenFileOptions::new().open_file(text(request, "file")?)?)
}

fn save(object: &DefaultDicomObject, request: &Json) -> Outcome {
    object.write_to_file(text(request, "output")?)?;
    Ok(json!({}))
}

fn tag_text(tag: Tag) -> String {
    format!("{:04X}{:04X}", tag.group(), tag.element())
}

fn path_json(path: &Path) -> Json {
    path.iter().map(|step| json!({"tag": tag_text(step.tag), "item": step.item})).collect()
}

fn is_private_data(tag: Tag) -> bool {
    tag.group() % 2 == 1 && tag.element() != 0 && !(0x10..=0xff).contains(&tag.element())
}

fn read(request: &Json) -> Outcome {
    let object = open(request)?;
    let mut elements = Vec::new();
    each(&object, &mut Vec::new(), &mut |data_set, path| {
        for element in data_set {
            if !is_private_data(element.tag()) {
                continue;
            }
            let mut row = json!({
                "path": path_json(path),
                "tag": tag_text(element.tag()),
                "vr": element.vr().to_string(),
            });
            if let Some(values) = seen(element) {
                row["values"] = values;
            }
            elements.push(row);
        }
    });
    Ok(json!({"elements": elements}))
}

/// What `get` finds in each Data Set that the request is about.
fn find(
    request: &Json,
    get: impl Fn(&InMemDicomObject) -> Option<&dicom_object::mem::InMemElement>,
) -> Outcome {
    let object = open(request)?;
    let only = path(request)?;
    let mut found = Vec::new();
    each(&object, &mut Vec::new(), &mut |data_set, path| {
        if only.as_ref().is_some_and(|only| only != path) {
            return;
        }
        if let Some(element) = get(data_set) {
            found.push(json!({"path": path_json(path), "values": seen(element).unwrap_or_else(|| json!([]))}));
        }
    });
    Ok(json!({"found": found}))
}

fn lookup(request: &Json) -> Outcome {
    let Address { group, creator, element } = address(request)?;
    find(request, |data_set| data_set.private_element(group, &creator, element).ok())
}

fn lookup_by_tag(request: &Json) -> Outcome {
    let tag = tag_from(&request["tag"])?;
    find(request, |data_set| data_set.get(tag))
}

/// Writes a copy in which `change` has seen each Data Set that the request is about.
fn changed(
    request: &Json,
    mut change: impl FnMut(&mut InMemDicomObject) -> Result<(), Failure>,
) -> Outcome {
    let mut object = open(request)?;
    let mut failure = None;
    let mut apply = |data_set: &mut InMemDicomObject| {
        if let Err(why) = change(data_set) {
            failure.get_or_insert(why);
        }
    };
    match path(request)? {
        None => change_all(&mut object, &mut apply),
        Some(only) => {
            change_at(&mut object, &only, &mut apply);
        }
    }
    match failure {
        Some(why) => Err(why),
        None => save(&object, request),
    }
}

fn erase(request: &Json) -> Outcome {
    let Address { group, creator, element } = address(request)?;
    changed(request, |data_set| {
        if let Ok(tag) = data_set.private_element(group, &creator, element).map(|found| found.tag()) {
            data_set.remove_element(tag);
        }
        Ok(())
    })
}

fn erase_by_tag(request: &Json) -> Outcome {
    let tag = tag_from(&request["tag"])?;
    changed(request, |data_set| {
        data_set.remove_element(tag);
        Ok(())
    })
}

/// Other values for an element that is there, under its own VR where dicom-rs knows one.
fn replace(data_set: &mut InMemDicomObject, tag: Tag, request: &Json) -> Result<(), Failure> {
    let Some(own) = data_set.get(tag).map(|element| element.vr()) else { return Ok(()) };
    let vr = match own {
        VR::UN => given_vr(request)?.ok_or_else(|| refused("the VR of the element is not known"))?,
        vr => vr,
    };
    data_set.put(DataElement::new(tag, vr, values_for(request, vr)?));
    Ok(())
}

fn values_for(request: &Json, vr: VR) -> Result<PrimitiveValue, Failure> {
    given(&request["values"], vr).map_err(|why| refused(&why))
}

fn edit(request: &Json) -> Outcome {
    let Address { group, creator, element } = address(request)?;
    changed(request, |data_set| match data_set.private_element(group, &creator, element).map(|found| found.tag()) {
        Ok(tag) => replace(data_set, tag, request),
        Err(_) => Ok(()),
    })
}

fn edit_by_tag(request: &Json) -> Outcome {
    let tag = tag_from(&request["tag"])?;
    changed(request, |data_set| replace(data_set, tag, request))
}

fn insert(request: &Json) -> Outcome {
    let Address { group, creator, element } = address(request)?;
    let vr = given_vr(request)?.ok_or_else(|| malformed("vr"))?;
    let value = values_for(request, vr)?;
    let mut object = open(request)?;
    let mut outcome = Err(refused("there is no such Item"));
    change_at(&mut object, &path(request)?.unwrap_or_default(), &mut |data_set| {
        outcome = match data_set.put_private_element(group, &creator, element, vr, value.clone()) {
            Ok(_) => Ok(()),
            Err(error @ PrivateElementError::NoSpace { .. }) => Err(Failure::Refused(error.to_string())),
            Err(error) => Err(error.into()),
        };
    });
    outcome?;
    save(&object, request)
}

fn transcode(request: &Json) -> Outcome {
    let uid = text(request, "transferSyntax")?;
    let syntax = TransferSyntaxRegistry.get(uid).ok_or_else(|| refused(&format!("no Transfer Syntax {uid}")))?;
    let mut object = open(request)?;
    object.meta_mut().set_transfer_syntax(syntax);
    save(&object, request)
}

/// Of the Data Set alone: the documentation of dicom-json says that a document with File Meta Information is none.
fn export_json(request: &Json) -> Outcome {
    let object = open(request)?;
    let document = dicom_json::to_vec(&*object)?;
    std::fs::write(text(request, "output")?, document)?;
    Ok(json!({}))
}

/// As a document of dicom-json and back, under the File Meta Information of the file.
fn round_trip(request: &Json) -> Outcome {
    let object = open(request)?;
    let document = dicom_json::to_string(&*object)?;
    let back: InMemDicomObject = dicom_json::from_str(&document)?;
    save(&back.with_exact_meta(object.meta().clone()), request)
}

fn hello() -> Json {
    let everywhere = json!({"depth": ["top", "all", "path"], "occurrences": "all"});
    let finds = json!({"depth": ["top", "all", "path"], "occurrences": "all", "reports": ["path", "item", "values"]});
    let all = json!({"depth": ["all"], "occurrences": "all"});
    let by_number = json!({"addressing": "number", "depth": ["all"], "occurrences": "all"});
    json!({
        "name": "dicom-rs",
        "version": VERSION,
        "operations": {
            "read": {"depth": ["all"], "occurrences": "all", "reports": ["path", "item", "vr", "values"]},
            "lookup": finds,
            "lookupByTag": {
                "addressing": "number", "depth": ["all"], "occurrences": "all", "reports": ["path", "item", "values"],
            },
            "erase": everywhere,
            "eraseByTag": by_number,
            "edit": everywhere,
            "editByTag": by_number,
            "insert": {"depth": ["top", "path"]},
            "transcode": all,
            "exportJson": all,
            "roundTrip": all,
        },
    })
}

fn outcome(request: &Json) -> Outcome {
    match request["op"].as_str() {
        Some("hello") => Ok(hello()),
        Some("read") => read(request),
        Some("lookup") => lookup(request),
        Some("lookupByTag") => lookup_by_tag(request),
        Some("erase") => erase(request),
        Some("eraseByTag") => erase_by_tag(request),
        Some("edit") => edit(request),
        Some("editByTag") => edit_by_tag(request),
        Some("insert") => insert(request),
        Some("transcode") => transcode(request),
        Some("exportJson") => export_json(request),
        Some("roundTrip") => round_trip(request),
        Some(op) => Err(refused(&format!("no operation {op}"))),
        None => Err(malformed("op")),
    }
}

fn answer_to(line: &str) -> Json {
    let Ok(request) = serde_json::from_str::<Json>(line) else {
        return json!({"id": null, "error": "not JSON"});
    };
    let id = request.get("id").cloned().unwrap_or(Json::Null);
    match outcome(&request) {
        Ok(ok) => json!({"id": id, "ok": ok}),
        Err(failure) => {
            if let Some(output) = request["output"].as_str() {
                // What was begun is no answer; most often there is nothing.
                let _ = std::fs::remove_file(output);
            }
            match failure {
                Failure::Refused(why) => json!({"id": id, "refused": why}),
                Failure::Error(why) => json!({"id": id, "error": why}),
            }
        }
    }
}

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut out = std::io::stdout().lock();
    if arguments.next().as_deref() == Some("--once") {
        let answer = answer_to(&arguments.next().unwrap_or_default());
        writeln!(out, "{answer}")?;
        std::process::exit(i32::from(answer.get("ok").is_none()));
    }
    for line in std::io::stdin().lock().split(b'\n') {
        writeln!(out, "{}", answer_to(&String::from_utf8_lossy(&line?)))?;
        out.flush()?;
    }
    Ok(())
}
