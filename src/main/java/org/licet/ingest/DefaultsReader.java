package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.Tree;
import org.licet.model.BadInputException;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/** Reads defaults, which are records without an id of their own; a problem in them is bad input. */
final class DefaultsReader {
  /** How the command line is named in messages. */
  static final String COMMAND_LINE = "command line";

  private final RecordReader reader;

  DefaultsReader(RecordReader reader) {
    this.reader = reader;
  }

  /** The defaults of a manifest. */
  UsageRecord ofManifest(String file, Tree.Fields fields) {
    Origin origin = new Origin(file, fields.line());
    return check(origin, fields, reader.read(origin, fields));
  }

  /** The defaults of the command line, by record key or {@code facts.<operand>}. */
  UsageRecord ofCommandLine(Map<String, List<String>> values) {
    Origin origin = new Origin(COMMAND_LINE, 0);
    List<Tree.Field> fields = new ArrayList<>();
    List<Tree.Field> facts = new ArrayList<>();
    values.forEach(
        (key, words) -> {
          boolean fact = key.startsWith(FactReader.PREFIX);
          String name = fact ? key.substring(FactReader.PREFIX.length()) : key;
          (fact ? facts : fields).add(new Tree.Field(name, 0, several(words)));
        });
    if (!facts.isEmpty()) {
      fields.add(new Tree.Field("facts", 0, new Tree.Fields(facts, 0)));
    }
    Tree.Fields all = new Tree.Fields(fields, 0);
    return check(origin, all, reader.read(origin, all));
  }

  private static Tree several(List<String> words) {
    return words.size() == 1
        ? new Tree.Text(words.get(0), 0)
        : new Tree.Items(words.stream().map(word -> (Tree) new Tree.Text(word, 0)).toList(), 0);
  }

  private static UsageRecord check(Origin origin, Tree.Fields fields, RecordReader.Draft draft) {
    Optional<Problem> own =
        fields.fields().stream()
            .filter(field -> RecordKeys.OWN.contains(field.name()))
            .findFirst()
            .map(
                field ->
                    new Problem(
                        new Origin(origin.file(), field.line()),
                        Quote.of(field.name()) + " cannot be a default",
                        "state it in each record"));
    own.or(() -> draft.problems().stream().findFirst())
        .ifPresent(
            problem -> {
              throw new BadInputException(problem);
            });
    return draft.record();
  }
}
