// Serves Blockshift's protocol (contract/protocol-schema.ts) for github.com/suyashkumar/dicom, on stdin and stdout.
//
// Every question is put to the library's own functions. This program only walks from Data Set to Data Set and writes
// down what they say.
//
//	suyashkumar-dicom-driver                                    requests on stdin, one JSON text a line
//	suyashkumar-dicom-driver --once '{"op":"read","file":"x"}'  one request, one answer; status 0 where it is ok
//
// A panic of the library ends the process: that is what its user would see. What one file made it reserve is given back
// before the next, which finds a process as fresh as its user's.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"syscall"

	"github.com/suyashkumar/dicom"
	"github.com/suyashkumar/dicom/pkg/tag"
)

// version is the release that go.mod pins.
const version = "1.1.0"

// largeProcess is many times what files of a few hundred kilobytes take, in bytes.
const largeProcess = 512 << 20

type object = map[string]any

type request struct {
	ID             json.RawMessage `json:"id"`
	Op             string          `json:"op"`
	File           string          `json:"file"`
	Output         string          `json:"output"`
	Tag            string          `json:"tag"`
	TransferSyntax string          `json:"transferSyntax"`
}

// errUnknownOperation is the only thing that this program declines by itself.
var errUnknownOperation = errors.New("no such operation")

func hello() object {
	return object{
		"name":    "suyashkumar-dicom",
		"version": version,
		"operations": object{
			"read": object{
				"depth": []string{"all"}, "occurrences": "all", "reports": []string{"path", "item", "vr", "values"},
				"vrs": shownVRs,
			},
			"lookupByTag": object{
				"addressing": "number", "depth": []string{"top"}, "reports": []string{"values"}, "vrs": shownVRs,
			},
			"transcode": object{"depth": []string{"all"}, "occurrences": "all", "writes": writableSyntaxes},
		},
	}
}

func read(asked request) (object, error) {
	dataSet, err := dicom.ParseFile(asked.File, nil)
	if err != nil {
		return nil, err
	}
	return object{"elements": privateElements(dataSet.Elements, []step{})}, nil
}

func lookupByTag(asked request) (object, error) {
	number, err := strconv.ParseUint(asked.Tag, 16, 32)
	if err != nil {
		return nil, fmt.Errorf("malformed request: tag: %w", err)
	}
	dataSet, err := dicom.ParseFile(asked.File, nil)
	if err != nil {
		return nil, err
	}
	element, err := dataSet.FindElementByTag(tag.Tag{Group: uint16(number >> 16), Element: uint16(number)})
	if errors.Is(err, dicom.ErrorElementNotFound) {
		return object{"found": []object{}}, nil
	}
	if err != nil {
		return nil, err
	}
	values, hasValues := seen(element)
	if !hasValues {
		values = []object{}
	}
	return object{"found": []object{{"values": values}}}, nil
}

// transcode writes the Data Set under another Transfer Syntax UID, which is all that Write goes by.
func transcode(asked request) (object, error) {
	dataSet, err := dicom.ParseFile(asked.File, nil)
	if err != nil {
		return nil, err
	}
	syntax, err := dataSet.FindElementByTag(tag.TransferSyntaxUID)
	if err != nil {
		return nil, err
	}
	if syntax.Value, err = dicom.NewValue([]string{asked.TransferSyntax}); err != nil {
		return nil, err
	}
	file, err := os.Create(asked.Output)
	if err != nil {
		return nil, err
	}
	return object{}, errors.Join(dicom.Write(file, dataSet), file.Close())
}

func outcome(asked request) (object, error) {
	switch asked.Op {
	case "hello":
		return hello(), nil
	case "read":
		return read(asked)
	case "lookupByTag":
		return lookupByTag(asked)
	case "transcode":
		return transcode(asked)
	}
	return nil, errUnknownOperation
}

func answer(line []byte) object {
	var asked request
	if err := json.Unmarshal(line, &asked); err != nil {
		return object{"id": nil, "error": "not a request: " + err.Error()}
	}
	ok, err := outcome(asked)
	switch {
	case err == nil:
		return object{"id": asked.ID, "ok": ok}
	case errors.Is(err, errUnknownOperation):
		return object{"id": asked.ID, "refused": err.Error()}
	}
	if asked.Output != "" {
		os.Remove(asked.Output) // What was begun is no answer.
	}
	return object{"id": asked.ID, "error": err.Error()}
}

// startAfreshWhereLarge replaces a process that has grown by itself: the runtime keeps the addresses that it once
// reserved, and a limit of memory counts them. No request is lost, for the next comes after this answer.
func startAfreshWhereLarge() {
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	if memory.Sys < largeProcess {
		return
	}
	program, err := os.Executable()
	if err == nil {
		err = syscall.Exec(program, os.Args, os.Environ())
	}
	fmt.Fprintln(os.Stderr, "cannot start afresh:", err)
}

func main() {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	if len(os.Args) > 2 && os.Args[1] == "--once" {
		said := answer([]byte(os.Args[2]))
		out.Encode(said)
		if _, ok := said["ok"]; !ok {
			os.Exit(1)
		}
		return
	}
	in := bufio.NewReader(os.Stdin)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 {
			out.Encode(answer(line))
			startAfreshWhereLarge()
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
