package org.licet.ingest.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Values from JSON, with their lines. */
public final class JsonTrees {
  /**
   * The parser's own limits end a file at the first value that breaks them; ours, which are
   * smaller, cost only the record. So the parser's are wide.
   */
  private static final StreamReadConstraints WIDE =
      StreamReadConstraints.builder()
          .maxNestingDepth(1_000_000)
          .maxNumberLength(Caps.LINE)
          .maxStringLength(Caps.LINE)
          .maxNameLength(Caps.TEXT)
          .build();

  /** Makes parsers that keep no text in messages. */
  public static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(WIDE).build();

  private final JsonParser parser;
  private final OptionalLong onlyLine;
  private boolean tooDeep;

  /** A reader of a document. */
  public JsonTrees(JsonParser parser) {
    this(parser, OptionalLong.empty());
  }

  private JsonTrees(JsonParser parser, OptionalLong onlyLine) {
    this.parser = parser;
    this.onlyLine = onlyLine;
  }

  /** A reader of a text that stands on one line of its file. */
  public static JsonTrees ofLine(JsonParser parser, long line) {
    return new JsonTrees(parser, OptionalLong.of(line));
  }

  /**
   * Reads the value at the current token, to its end.
   *
   * @throws IOException when the text is no JSON
   */
  public Tree read() throws IOException {
    tooDeep = false;
    return read(1);
  }

  /**
   * Whether the value read last was nested deeper than {@link Caps#DEPTH}; the rest is left out.
   */
  public boolean isTooDeep() {
    return tooDeep;
  }

  /** The line of the current token. */
  public long line() {
    return onlyLine.isPresent() ? onlyLine.getAsLong() : parser.currentTokenLocation().getLineNr();
  }

  private Tree read(int depth) throws IOException {
    long line = line();
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new Tree.Text(parser.getText(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Numeral(parser.getText(), line);
      case VALUE_TRUE -> new Tree.Flag(true, line);
      case VALUE_FALSE -> new Tree.Flag(false, line);
      case START_ARRAY -> depth > Caps.DEPTH ? skip(line) : items(depth, line);
      case START_OBJECT -> depth > Caps.DEPTH ? skip(line) : fields(depth, line);
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE ->
          new Tree.Nothing(line);
    };
  }

  private Tree skip(long line) throws IOException {
    tooDeep = true;
    parser.skipChildren();
    return new Tree.Nothing(line);
  }

  private Tree items(int depth, long line) throws IOException {
    List<Tree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(depth + 1));
    }
    return new Tree.Items(items, line);
  }

  private Tree fields(int depth, long line) throws IOException {
    List<Tree.Field> fields = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      long nameLine = line();
      parser.nextToken();
      fields.add(new Tree.Field(name, nameLine, read(depth + 1)));
    }
    return new Tree.Fields(fields, line);
  }

  /** What is wrong with a text that is no JSON, in a few words. */
  public static String reason(JsonProcessingException e) {
    String message =
        e.getOriginalMessage()
            .lines()
            .findFirst()
            .orElse("")
            .replaceFirst(" \\(start marker.*", "");
    if (message.contains("(non-standard) comment")) {
      return "JSON has no comments";
    }
    message = message.replaceFirst(": was expecting \\(JSON.*", "");
    message = message.replaceFirst(" at \\[Source.*", "").replaceFirst(" \\(code \\d+[^)]*\\)", "");
    return message.isEmpty()
        ? "it cannot be parsed"
        : Character.toLowerCase(message.charAt(0)) + Quote.visible(message.substring(1));
  }
}
