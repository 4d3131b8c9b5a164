import com.pixelmed.dicom.Attribute;
import com.pixelmed.dicom.AttributeList;
import com.pixelmed.dicom.AttributeTag;
import com.pixelmed.dicom.AttributeTagAttribute;
import com.pixelmed.dicom.FileMetaInformation;
import com.pixelmed.dicom.JSONRepresentationOfDicomObjectFactory;
import com.pixelmed.dicom.SequenceAttribute;
import com.pixelmed.dicom.TagFromName;
import com.pixelmed.dicom.XMLRepresentationOfDicomObjectFactory;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/**
 * Serves Blockshift's protocol (contract/protocol-schema.ts) for the PixelMed toolkit. Every question is put to its own
 * interface; this file only walks from AttributeList to AttributeList. The first parameter says what `roundTrip` goes
 * through: `xml` or `json`.
 *
 * java -cp pixelmed.jar:javax.json.jar Driver.java xml                 requests on stdin, one JSON text a line
 * java -cp … Driver.java xml --once '{"op":"read","file":"x"}'         one request, one answer; status 0 where it is ok
 */
final class Driver {
  private static final String IMPLICIT = "1.2.840.10008.1.2";
  private static final String EXPLICIT = "1.2.840.10008.1.2.1";
  private static final String BIG = "1.2.840.10008.1.2.2";
  private static final String DEFLATED = "1.2.840.10008.1.2.1.99";
  private static final Set<String> ONE_TEXT = Set.of("LT", "ST", "UR", "UT");
  private static final Set<String> BYTES = Set.of("OB", "UN");

  private static boolean throughJson;

  public static void main(String[] arguments) throws Exception {
    // Answers only on stdout; what the toolkit prints goes to stderr.
    PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, "UTF-8");
    System.setOut(System.err);
    throughJson = arguments.length > 0 && arguments[0].equals("json");
    if (arguments.length == 3 && arguments[1].equals("--once")) {
      JsonObject answer = answerTo(arguments[2]);
      out.print(answer + "\n");
      out.flush();
      System.exit(answer.containsKey("ok") ? 0 : 1);
    }
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.print(answerTo(line) + "\n");
      out.flush();
    }
    System.exit(0);
  }

  private static JsonObject answerTo(String line) {
    JsonObject request;
    try {
      request = Json.createReader(new StringReader(line)).readObject();
    } catch (RuntimeException e) {
      return Json.createObjectBuilder().addNull("id").add("error", "not JSON").build();
    }
    JsonObjectBuilder answer = Json.createObjectBuilder();
    answer.add("id", request.getOrDefault("id", JsonValue.NULL));
    try {
      answer.add("ok", answerTo(request));
    } catch (UnsupportedOperationException e) {
      answer.add("refused", String.valueOf(e.getMessage()));
    } catch (Exception | StackOverflowError e) {
      answer.add("error", e.getClass().getSimpleName() + ": " + e.getMessage());
      if (request.containsKey("output")) new File(request.getString("output")).delete();
    }
    return answer.build();
  }

  private static JsonObjectBuilder answerTo(JsonObject request) throws Exception {
    JsonObjectBuilder nothing = Json.createObjectBuilder();
    switch (request.getString("op", "")) {
      case "hello":
        return hello();
      case "read":
        return Json.createObjectBuilder().add("elements", listed(listOf(request), List.of()));
      case "lookup":
        return Json.createObjectBuilder().add("found", foundByCreator(request));
      case "lookupByTag":
        return Json.createObjectBuilder().add("found", foundByTag(request));
      case "eraseByTag": {
        AttributeList list = listOf(request);
        list.removeRecursively(tagOf(request.getString("tag")));
        return written(list, request, syntaxOf(list));
      }
      case "transcode":
        return written(listOf(request), request, request.getString("transferSyntax"));
      case "deidentify": {
        AttributeList list = listOf(request);
        if (request.getBoolean("keepSafePrivate", false)) list.removeUnsafePrivateAttributes();
        else list.removePrivateAttributes();
        return written(list, request, syntaxOf(list));
      }
      case "exportJson":
        try (OutputStream out = new FileOutputStream(request.getString("output"))) {
          JSONRepresentationOfDicomObjectFactory.createDocumentAndWriteIt(listOf(request), out);
        }
        return nothing;
      case "roundTrip": {
        AttributeList list = listOf(request);
        return written(throughText(list), request, syntaxOf(list));
      }
      default:
        throw new UnsupportedOperationException("no operation " + request.get("op"));
    }
  }

  private static AttributeList throughText(AttributeList list) throws Exception {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    if (throughJson) {
      JSONRepresentationOfDicomObjectFactory.createDocumentAndWriteIt(list, text);
      return new JSONRepresentationOfDicomObjectFactory().getAttributeList(new ByteArrayInputStream(text.toByteArray()));
    }
    XMLRepresentationOfDicomObjectFactory.createDocumentAndWriteIt(list, text);
    return new XMLRepresentationOfDicomObjectFactory().getAttributeList(new ByteArrayInputStream(text.toByteArray()));
  }

  private static AttributeList listOf(JsonObject request) throws Exception {
    AttributeList list = new AttributeList();
    list.read(new File(request.getString("file")));
    return list;
  }

  private static String syntaxOf(AttributeList list) {
    return Attribute.getSingleStringValueOrDefault(list, TagFromName.TransferSyntaxUID, EXPLICIT);
  }

  private static JsonObjectBuilder written(AttributeList list, JsonObject request, String syntax) throws Exception {
    list.removeGroupLengthAttributes();
    list.removeMetaInformationHeaderAttributes();
    FileMetaInformation.addFileMetaInformation(list, syntax, "BLOCKSHIFT");
    list.write(new File(request.getString("output")), syntax, true, true);
    return Json.createObjectBuilder();
  }

  private static AttributeTag tagOf(String tag) {
    return new AttributeTag(Integer.parseInt(tag.substring(0, 4), 16), Integer.parseInt(tag.substring(4), 16));
  }

  private static String text(AttributeTag tag) {
    return String.format("%04X%04X", tag.getGroup(), tag.getElement());
  }

  /** A Data Set with its path in raw tags. */
  private record Place(AttributeList list, List<JsonObject> path) {}

  private static JsonArray json(List<JsonObject> path) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    path.forEach(steps::add);
    return steps.build();
  }

  private static List<Place> itemsOf(AttributeTag tag, SequenceAttribute sequence, List<JsonObject> path) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sequence.getNumberOfItems(); i++) {
      List<JsonObject> inner = new ArrayList<>(path);
      inner.add(Json.createObjectBuilder().add("tag", text(tag)).add("item", i).build());
      places.add(new Place(sequence.getItem(i).getAttributeList(), inner));
    }
    return places;
  }

  private static void addPlaces(Place place, List<Place> places) {
    places.add(place);
    for (AttributeTag tag : place.list().keySet()) {
      if (place.list().get(tag) instanceof SequenceAttribute sequence) {
        for (Place item : itemsOf(tag, sequence, place.path())) addPlaces(item, places);
      }
    }
  }

  /** The Data Sets that a request is about: all of them, or the one that its path leads to, where there is one. */
  private static List<Place> placesOf(JsonObject request) throws Exception {
    Place place = new Place(listOf(request), List.of());
    List<Place> places = new ArrayList<>();
    if (!request.containsKey("path")) {
      addPlaces(place, places);
      return places;
    }
    for (JsonObject step : request.getJsonArray("path").getValuesAs(JsonObject.class)) {
      AttributeTag tag = tagOf(step.getString("tag"));
      if (!(place.list().get(tag) instanceof SequenceAttribute sequence)) return places;
      List<Place> items = itemsOf(tag, sequence, place.path());
      if (step.getInt("item") >= items.size()) return places;
      place = items.get(step.getInt("item"));
    }
    places.add(place);
    return places;
  }

  private static JsonArrayBuilder listed(AttributeList list, List<JsonObject> path) throws Exception {
    JsonArrayBuilder elements = Json.createArrayBuilder();
    List<Place> places = new ArrayList<>();
    addPlaces(new Place(list, path), places);
    for (Place place : places) {
      for (AttributeTag tag : place.list().keySet()) {
        if (tag.getGroup() % 2 == 0 || tag.getElement() == 0 || (tag.getElement() >= 0x10 && tag.getElement() <= 0xFF)) continue;
        Attribute attribute = place.list().get(tag);
        JsonObjectBuilder seen = Json.createObjectBuilder();
        seen.add("path", json(place.path())).add("tag", text(tag)).add("vr", attribute.getVRAsString());
        String creator = place.list().getPrivateCreatorString(tag);
        if (creator == null || creator.isEmpty()) seen.addNull("creator");
        else seen.add("creator", creator);
        if (!(attribute instanceof SequenceAttribute)) seen.add("values", valuesOf(attribute));
        elements.add(seen);
      }
    }
    return elements;
  }

  private static JsonArrayBuilder foundByCreator(JsonObject request) throws Exception {
    JsonObject address = request.getJsonObject("address");
    AttributeTag tag = tagOf(address.getString("group") + "00" + address.getString("element"));
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (Place place : placesOf(request)) {
      Attribute attribute = place.list().get(tag, address.getString("creator"));
      if (attribute != null) found.add(found(place, attribute));
    }
    return found;
  }

  private static JsonArrayBuilder foundByTag(JsonObject request) throws Exception {
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (Place place : placesOf(request)) {
      Attribute attribute = place.list().get(tagOf(request.getString("tag")));
      if (attribute != null) found.add(found(place, attribute));
    }
    return found;
  }

  private static JsonObjectBuilder found(Place place, Attribute attribute) throws Exception {
    JsonArray values =
        attribute instanceof SequenceAttribute ? JsonValue.EMPTY_JSON_ARRAY : valuesOf(attribute).build();
    return Json.createObjectBuilder().add("path", json(place.path())).add("values", values);
  }

  private static JsonArrayBuilder valuesOf(Attribute attribute) throws Exception {
    JsonArrayBuilder values = Json.createArrayBuilder();
    String vr = attribute.getVRAsString();
    if (attribute.getVL() == 0) return values;
    if (attribute instanceof AttributeTagAttribute tags) {
      for (AttributeTag tag : tags.getAttributeTagValues()) values.add(value(text(tag)));
    } else if (BYTES.contains(vr)) {
      values.add(bytes(attribute.getByteValues()));
    } else if (vr.equals("OW")) {
      short[] words = attribute.getShortValues();
      ByteBuffer buffer = ByteBuffer.allocate(2 * words.length).order(ByteOrder.LITTLE_ENDIAN);
      for (short word : words) buffer.putShort(word);
      values.add(bytes(buffer.array()));
    } else if (vr.startsWith("O")) {
      values.add(Json.createObjectBuilder().add("withheld", true));
    } else if (vr.equals("FL")) {
      for (float number : attribute.getFloatValues()) values.add(value(Float.toString(number)));
    } else if (vr.equals("FD")) {
      for (double number : attribute.getDoubleValues()) values.add(value(Double.toString(number)));
    } else {
      String[] texts = attribute.getStringValues();
      if (ONE_TEXT.contains(vr)) texts = new String[] {String.join("\\", texts)};
      for (String text : texts) values.add(value(text == null ? "" : text.replaceAll("[ \\x00]+$", "")));
    }
    return values;
  }

  private static JsonObjectBuilder value(String text) {
    return Json.createObjectBuilder().add("text", text);
  }

  private static JsonObjectBuilder bytes(byte[] field) {
    return Json.createObjectBuilder().add("base64", Base64.getEncoder().encodeToString(field));
  }

  private static JsonObjectBuilder hello() {
    JsonArray all = Json.createArrayBuilder().add("all").build();
    JsonArray syntaxes = Json.createArrayBuilder().add(IMPLICIT).add(EXPLICIT).add(BIG).add(DEFLATED).build();
    JsonArray report = Json.createArrayBuilder().add("path").add("item").add("values").build();
    JsonObjectBuilder operations = Json.createObjectBuilder();
    for (String op : List.of("transcode", "deidentify", "exportJson", "roundTrip")) {
      if (op.equals("exportJson") && !throughJson) continue;
      if (throughJson && (op.equals("transcode") || op.equals("deidentify"))) continue;
      operations.add(op, Json.createObjectBuilder().add("depth", all).add("occurrences", "all").add("writes", syntaxes));
    }
    if (!throughJson) {
      JsonArray more = Json.createArrayBuilder(report).add("creator").add("vr").build();
      operations.add("read", Json.createObjectBuilder().add("depth", all).add("occurrences", "all").add("reports", more));
      JsonArray depths = Json.createArrayBuilder().add("top").add("all").add("path").build();
      operations.add(
          "lookup", Json.createObjectBuilder().add("depth", depths).add("occurrences", "all").add("reports", report));
      operations.add(
          "lookupByTag",
          Json.createObjectBuilder()
              .add("addressing", "number").add("depth", all).add("occurrences", "all").add("reports", report));
      operations.add(
          "eraseByTag",
          Json.createObjectBuilder().add("addressing", "number").add("depth", all).add("occurrences", "all"));
    }
    // The version is the package's: the jar has none.
    return Json.createObjectBuilder().add("name", "PixelMed").add("version", "0").add("operations", operations);
  }
}
