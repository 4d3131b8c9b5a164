package main

import (
	"encoding/base64"
	"fmt"
	"strconv"

	"github.com/suyashkumar/dicom"
	"github.com/suyashkumar/dicom/pkg/tag"
	"github.com/suyashkumar/dicom/pkg/uid"
)

// shownVRs are the VRs with values of a type of their own. Others are taken for text, words and floats among them.
var shownVRs = []string{
	"AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "OB", "OW", "PN", "SH", "SL", "SQ", "SS",
	"ST", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT",
}

// writableSyntaxes leaves out the deflated one, which Write declines in words.
var writableSyntaxes = []string{uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian}

// step leads down into an Item of a sequence.
type step struct {
	Tag  string `json:"tag"`
	Item int    `json:"item"`
}

func tagText(t tag.Tag) string { return fmt.Sprintf("%04X%04X", t.Group, t.Element) }

// isPrivateData tells elements of private groups from creators and group lengths.
func isPrivateData(t tag.Tag) bool {
	return tag.IsPrivate(t.Group) && t.Element != 0 && (t.Element < 0x10 || t.Element > 0xff)
}

// privateElements lists the private data elements of a Data Set and of those within, in their order.
func privateElements(elements []*dicom.Element, path []step) []object {
	listed := []object{}
	for _, element := range elements {
		if isPrivateData(element.Tag) {
			row := object{"path": path, "tag": tagText(element.Tag), "vr": element.RawValueRepresentation}
			if values, hasValues := seen(element); hasValues {
				row["values"] = values
			}
			listed = append(listed, row)
		}
		for item, inner := range itemsOf(element) {
			below := append(append([]step{}, path...), step{Tag: tagText(element.Tag), Item: item})
			listed = append(listed, privateElements(inner, below)...)
		}
	}
	return listed
}

func itemsOf(element *dicom.Element) [][]*dicom.Element {
	values, ok := element.Value.GetValue().([]*dicom.SequenceItemValue)
	if !ok {
		return nil
	}
	items := make([][]*dicom.Element, len(values))
	for i, value := range values {
		items[i] = value.GetValue().([]*dicom.Element)
	}
	return items
}

// seen gives the values of an element as the protocol has them; false for one that has Items.
func seen(element *dicom.Element) ([]object, bool) {
	values := []object{}
	text := func(text string) { values = append(values, object{"text": text}) }
	switch value := element.Value.GetValue().(type) {
	case []*dicom.SequenceItemValue:
		return nil, false
	case []string:
		// An empty value field is one empty text here.
		if len(value) == 1 && value[0] == "" {
			return values, true
		}
		for _, one := range value {
			text(one)
		}
	case []int:
		if element.RawValueRepresentation == "AT" && len(value)%2 == 0 {
			for i := 0; i < len(value); i += 2 {
				text(fmt.Sprintf("%04X%04X", value[i], value[i+1]))
			}
			return values, true
		}
		for _, one := range value {
			text(strconv.Itoa(one))
		}
	case []float64:
		for _, one := range value {
			text(strconv.FormatFloat(one, 'g', -1, 64))
		}
	case []byte:
		// Words are little endian here whatever the file is.
		if len(value) > 0 {
			values = append(values, object{"base64": base64.StdEncoding.EncodeToString(value)})
		}
	default:
		values = append(values, object{"withheld": true})
	}
	return values, true
}
