/** What the properties of one area have in common. */
export interface PropertyArea {
  /** What tools are asked for. */
  readonly asked: string;
  /** What the control set asks for, and what is right, as engine/control-answer has it. */
  readonly control: string;
}

/** `lookup` of `lookup.decoy`. */
export const areaOf = (id: string): string => id.split('.')[0]!;

const COPY = 'a file has to come out that can be read and is about the same patient';

/** The areas of properties, by the first part of their ids. */
export const AREAS: Readonly<Record<string, PropertyArea | undefined>> = {
  read: {
    asked: 'A tool lists every private element of a file, with what it tells of each: Item, creator, VR, name, values.',
    control:
      'a private element with a known place has to be in the listing, under its creator and with its value as far as the tool tells these.',
  },
  lookup: {
    asked: 'A tool is asked for the values of one element by its creator.',
    control: 'an element that occurs once has to be found once, with its value, in its Item.',
  },
  erase: {
    asked: 'A tool is asked for a copy of a file without one element, named by its creator.',
    control: `${COPY}, without the element.`,
  },
  edit: {
    asked: 'A tool is asked for a copy of a file in which one element, named by its creator, has other values.',
    control: `${COPY}, with the new value.`,
  },
  insert: {
    asked: 'A tool is asked for a copy of a file with one element more, for a creator that may have a block or not.',
    control: `${COPY}, with the new value.`,
  },
  transcode: {
    asked: 'A tool is asked for a copy of a file in another Transfer Syntax.',
    control: `${COPY}.`,
  },
  export: {
    asked: 'A tool is asked for a document in DICOM JSON or Native DICOM XML, or for its own text form and back.',
    control:
      'a document has to come out that can be read and holds a known value; after the way there and back, the element has to be there.',
  },
  deid: {
    asked:
      'A tool is asked for a copy of a file without private elements, or without those that it does not know to be safe.',
    control: 'a file has to come out that can be read; what is left in it is the question of the properties.',
  },
  convert: {
    asked: 'A converter is given a series, one volume to a file, and asked for an image with its sidecar.',
    control: 'a series that any converter of MR images takes has to become an image.',
  },
  store: {
    asked: 'A file is sent to an archive and asked back.',
    control: `${COPY}, with its private element.`,
  },
  robust: {
    asked: 'A tool is asked whatever it offers, on files with a defect, with wrong bytes, or cut short.',
    control: 'that of each operation which it is asked for, on whole files.',
  },
};
