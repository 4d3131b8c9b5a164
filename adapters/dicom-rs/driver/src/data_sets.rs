//! The way from the root to every Item.

use dicom_core::Tag;
use dicom_core::header::Header;
use dicom_object::InMemDicomObject;

/// One step down: into an Item of a sequence.
#[derive(Clone, PartialEq)]
pub struct Step {
    pub tag: Tag,
    pub item: usize,
}

pub type Path = Vec<Step>;

/// Shows every Data Set with its path: the root, then the Items in order.
pub fn each<'a>(
    data_set: &'a InMemDicomObject,
    path: &mut Path,
    show: &mut impl FnMut(&'a InMemDicomObject, &Path),
) {
    show(data_set, path);
    for element in data_set {
        for (item, inner) in element.items().unwrap_or_default().iter().enumerate() {
            path.push(Step { tag: element.tag(), item });
            each(inner, path, show);
            path.pop();
        }
    }
}

/// Hands every Data Set to `change`, inner ones too.
pub fn change_all(data_set: &mut InMemDicomObject, change: &mut impl FnMut(&mut InMemDicomObject)) {
    change(data_set);
    let sequences: Vec<Tag> =
        data_set.iter().filter(|element| element.items().is_some()).map(|element| element.tag()).collect();
    for tag in sequences {
        data_set.update_value(tag, |value| {
            for item in value.items_mut().into_iter().flatten() {
                change_all(item, change);
            }
        });
    }
}

/// Hands the Data Set that a path leads to to `change`, where there is one.
pub fn change_at(data_set: &mut InMemDicomObject, path: &[Step], change: &mut impl FnMut(&mut InMemDicomObject)) {
    let Some((step, rest)) = path.split_first() else { return change(data_set) };
    data_set.update_value(step.tag, |value| {
        if let Some(item) = value.items_mut().and_then(|items| items.get_mut(step.item)) {
            change_at(item, rest, change);
        }
    });
}
