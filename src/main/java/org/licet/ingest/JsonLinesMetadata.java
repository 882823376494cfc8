package org.licet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.ingest.metadata.DescribedDataset;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataLines;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.JsonTrees;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Utf8;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Reads metadata of which every line is a document of its own, such as a log of events. */
final class JsonLinesMetadata {
  private final String file;
  private final List<DescribedDataset> datasets = new ArrayList<>();
  private final List<Tree.Fields> uses = new ArrayList<>();
  private final List<Problem> faults = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<MetadataReader, MetadataLines> joined = new LinkedHashMap<>();

  private JsonLinesMetadata(String file) {
    this.file = file;
  }

  /** Reads a file; absent when its first line is not metadata. */
  static Optional<Documents.Document> read(InputFile file, InputBytes bytes) throws IOException {
    byte[] head = bytes.head();
    if (JsonHead.of(head).isRecord()) {
      return Optional.empty();
    }
    Optional<MetadataReader> reader = firstLine(head, bytes.isWhole()).flatMap(MetadataReaders::of);
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    JsonLinesMetadata metadata = new JsonLinesMetadata(file.name());
    metadata.readAll(new Lines(bytes.content(), Caps.LINE));
    return Optional.of(
        new Documents.Document(reader.get().kind(), new OpenedInput.Foreign(metadata.result())));
  }

  /** The first line that holds anything, if the head shows it to its end. */
  private static Optional<Tree> firstLine(byte[] head, boolean whole) {
    String text = new String(head, StandardCharsets.UTF_8);
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean ends = whole || text.indexOf('\n', text.indexOf(first)) >= 0;
    return ends ? parse(first, 1).map(Line::tree) : Optional.empty();
  }

  private record Line(Tree tree, Optional<String> fault) {}

  private static Optional<Line> parse(String text, long number) {
    try (JsonParser parser = JsonTrees.FACTORY.createParser(text)) {
      parser.nextToken();
      JsonTrees trees = JsonTrees.ofLine(parser, number);
      Tree tree = trees.read();
      Optional<String> fault =
          trees.isTooDeep()
              ? Optional.of("it is nested deeper than " + Caps.DEPTH + " levels")
              : parser.nextToken() == null
                  ? Optional.empty()
                  : Optional.of("text stands after the end of the object");
      return Optional.of(new Line(tree, fault));
    } catch (JsonProcessingException e) {
      return Optional.of(
          new Line(
              new Tree.Nothing(number), Optional.of("malformed JSON: " + JsonTrees.reason(e))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void readAll(Lines lines) throws IOException {
    for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
      long number = lines.number();
      if (lines.isTooLong()) {
        fault(number, "the line is longer than 64 MB");
        continue;
      }
      String text;
      try {
        text = Utf8.decoder().decode(line.get()).toString();
      } catch (CharacterCodingException e) {
        fault(number, "the line is not UTF-8");
        continue;
      }
      if (!text.isBlank()) {
        parse(text, number).ifPresent(parsed -> read(number, parsed));
      }
    }
  }

  private void read(long number, Line line) {
    if (line.fault().isPresent()) {
      fault(number, line.fault().get());
      return;
    }
    Optional<MetadataReader> reader = MetadataReaders.of(line.tree());
    if (reader.isEmpty()) {
      fault(number, "the line is no metadata of a known format");
      return;
    }
    try {
      read(reader.get(), line.tree());
      faults.addAll(RepeatedKeys.in(file, line.tree()));
    } catch (RefusedException e) {
      faults.add(e.problem());
    }
  }

  private void read(MetadataReader reader, Tree document) throws RefusedException {
    if (!joined.containsKey(reader)) {
      Optional<MetadataLines> lines = reader.lines(file);
      if (lines.isEmpty()) {
        add(reader.read(file, document));
        return;
      }
      joined.put(reader, lines.get());
    }
    joined.get(reader).add(document);
  }

  private void add(Metadata metadata) {
    datasets.addAll(metadata.datasets());
    uses.addAll(metadata.uses());
    faults.addAll(metadata.faults());
    remarks.addAll(metadata.remarks());
  }

  private void fault(long line, String message) {
    faults.add(new Problem(new Origin(file, line), message, "every line is one JSON object"));
  }

  private Metadata result() {
    joined.values().forEach(lines -> add(lines.end()));
    return new Metadata(datasets, uses, faults, remarks);
  }
}
