package org.licet.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.licet.ingest.metadata.GraphMetadataReader;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.metadata.MetadataReader;
import org.licet.ingest.metadata.MetadataReaders;
import org.licet.ingest.metadata.card.CardFile;
import org.licet.ingest.metadata.card.CardReader;
import org.licet.ingest.tree.Caps;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;
import org.licet.ingest.tree.Utf8;
import org.licet.ingest.tree.YamlTrees;
import org.licet.model.Problem;
import org.licet.reservation.SignalText;
import org.licet.reservation.Snapshot;

/**
 * Reads inputs that describe datasets, and are therefore read before every record: manifests, RDF,
 * metadata of others, license texts.
 */
final class Documents {
  private final Words words;

  Documents(Words words) {
    this.words = words;
  }

  /**
   * A document that was read.
   *
   * @param kind the name of its format in reports
   * @param content what it says
   */
  record Document(String kind, OpenedInput.Content content) {
    /** Metadata that a reader of documents understands. */
    static Document of(MetadataReader reader, InputFile file, Tree tree) throws RefusedException {
      Metadata read = reader.read(file.name(), tree);
      return new Document(
          reader.kind(),
          new OpenedInput.Foreign(read.withFaults(RepeatedKeys.in(file.name(), tree))));
    }

    /** A document of which nothing can be read but what is wrong with it. */
    static Document faulty(String kind, Problem fault) {
      return new Document(
          kind, new OpenedInput.Foreign(Metadata.of(List.of()).withFaults(List.of(fault))));
    }
  }

  /**
   * Reads an input; absent when it holds usage records.
   *
   * @throws RefusedException when it is of a format that is read and cannot be read
   */
  Optional<Document> read(InputFile file, Format format, InputBytes bytes)
      throws IOException, RefusedException {
    return switch (format) {
      case EMPTY, CSV -> Optional.empty();
      case JSON -> json(file, bytes);
      case JSON_LINES -> JsonLinesMetadata.read(file, bytes);
      case JSON_LD -> Optional.of(jsonLd(file, bytes.all(Caps.RDF)));
      case TURTLE, TRIG, N_TRIPLES, N_QUADS, RDF_XML ->
          Optional.of(rdf(file, format, bytes.all(Caps.RDF)));
      case MANIFEST -> Optional.of(yaml(file, bytes.all(Caps.MANIFEST)));
      case CARD -> Optional.of(card(file, bytes.all(Caps.MANIFEST)));
      case LICENSE_TEXT ->
          Optional.of(new Document(format.label(), text(file, bytes.all(Caps.MANIFEST))));
      case SIGNALS -> Optional.of(signals(file, bytes.all(SignalText.LONGEST)));
    };
  }

  private static Document signals(InputFile file, byte[] bytes) throws RefusedException {
    String text = SignalText.decode(bytes);
    Snapshot.Form form =
        SignalForm.of(file, text)
            .orElseThrow(() -> new RefusedException(new Problem(file.origin(), "it changed", "")));
    return new Document(Format.SIGNALS.label(), new OpenedInput.Signals(form, text));
  }

  private static OpenedInput.Content text(InputFile file, byte[] bytes) throws RefusedException {
    return new OpenedInput.LicenseText(Utf8.decode(file.name(), bytes));
  }

  /** Metadata in JSON; absent when the first object shows, or may show, that these are records. */
  private static Optional<Document> json(InputFile file, InputBytes bytes)
      throws IOException, RefusedException {
    JsonHead head = JsonHead.of(bytes.head());
    boolean readOnce = file.path().isEmpty();
    if (head.keys().isEmpty()
        || head.isRecord()
        || head.isArray() && RowColumns.areOfCrawl(head.keys())
        || readOnce && !bytes.isWhole() && head.hasRecordKeys()) {
      return Optional.empty();
    }
    JsonDocument document = JsonDocument.parse(file, bytes.all(Caps.RDF));
    if (document.fault().isPresent()) {
      return head.hasRecordKeys()
          ? Optional.empty()
          : Optional.of(Document.faulty(Format.JSON.label(), document.fault().get()));
    }
    Optional<MetadataReader> reader = MetadataReaders.of(document.tree());
    if (reader.isPresent()) {
      return Optional.of(Document.of(reader.get(), file, document.tree()));
    }
    if (head.hasRecordKeys() && file.named() || RowColumns.areOfCrawl(head.keys())) {
      return Optional.empty();
    }
    throw JsonRecords.foreign(file);
  }

  private Document jsonLd(InputFile file, byte[] bytes) throws RefusedException {
    JsonDocument document = JsonDocument.parse(file, bytes);
    Optional<MetadataReader> reader = MetadataReaders.of(document.tree());
    return reader.isPresent()
        ? Document.of(reader.get(), file, document.tree())
        : rdf(file, Format.JSON_LD, bytes);
  }

  private Document rdf(InputFile file, Format format, byte[] bytes) throws RefusedException {
    Graph graph = new RdfParser(file, words::remark).parse(format, bytes);
    Optional<GraphMetadataReader> reader =
        RdfDocuments.isOurs(graph) ? Optional.empty() : MetadataReaders.of(graph);
    if (reader.isPresent()) {
      Metadata metadata = reader.get().read(file.name(), graph);
      return new Document(reader.get().kind(), new OpenedInput.Foreign(metadata));
    }
    ManifestContent content = new RdfDocuments(file, words).read(format, graph);
    return new Document(format.label(), new OpenedInput.Described(content));
  }

  private Document yaml(InputFile file, byte[] bytes) throws RefusedException {
    Tree tree = YamlTrees.read(file.name(), bytes);
    Optional<MetadataReader> reader =
        Trees.get(tree, "licet").isPresent() ? Optional.empty() : MetadataReaders.of(tree);
    if (reader.isPresent()) {
      return Document.of(reader.get(), file, tree);
    }
    ManifestContent content = new ManifestReader(file.name(), words).read(tree);
    return new Document(Format.MANIFEST.label(), new OpenedInput.Described(content));
  }

  private static Document card(InputFile file, byte[] bytes) throws RefusedException {
    String path =
        file.path().map(each -> each.toAbsolutePath().normalize().toString()).orElse(file.name());
    String text = Utf8.decode(file.name(), bytes);
    return new Document(
        CardReader.KIND, new OpenedInput.Foreign(CardFile.read(file.name(), path, text)));
  }
}
