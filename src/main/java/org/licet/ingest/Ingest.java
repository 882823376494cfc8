package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import org.licet.catalog.Catalog;
import org.licet.model.BadInputException;
import org.licet.model.Problem;
import org.licet.vocab.Vocabulary;

/** Reads the inputs of an audit (DESIGN section 4: usage record, manifest). */
public final class Ingest {
  private Ingest() {}

  /**
   * Reads all inputs: first everything that describes datasets and agreements, then the records in
   * the order of the inputs, each parsed once. Records arrive one at a time, so that their number
   * does not matter; what is wrong with a record is handed on in its place.
   *
   * @throws BadInputException when an input cannot be used at all: it is missing, or not understood
   *     though named, or a description in it is wrong, or a record is invalid and the options are
   *     strict
   */
  public static void read(
      IngestOptions options, Vocabulary vocabulary, Catalog catalog, InputSink sink) {
    Words words = new Words(vocabulary, catalog, sink::notice);
    List<String> names = new ArrayList<>(options.inputs());
    names.addAll(options.agreements());
    InputOpener opener = new InputOpener(options.standardInput(), words);
    List<OpenedInput> inputs =
        InputFiles.find(names, options.directory(), sink::notice).stream()
            .map(opener::open)
            .toList();
    inputs.stream()
        .filter(input -> options.agreements().contains(input.file().name()))
        .forEach(Ingest::checkAgreements);
    new IngestRun(options, words, sink).run(inputs);
  }

  private static void checkAgreements(OpenedInput input) {
    if (input.described().filter(content -> !content.agreements().isEmpty()).isEmpty()) {
      throw new BadInputException(
          new Problem(
              input.file().origin(),
              "it holds no agreement",
              "agreements stand in a manifest or in RDF, see `docs/input.md`"));
    }
  }
}
