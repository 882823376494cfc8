package org.licet.ingest.metadata.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.ingest.metadata.Metadata;
import org.licet.ingest.tree.Quote;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.YamlTrees;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Reads a card as a page: Markdown that begins with front matter, YAML between two lines of three
 * hyphens. YAML that is malformed, or that is not read here (aliases, tags), is a fault at its
 * line; the keys that tell of rights are then read one by one, so that a slip in the title does not
 * hide the license.
 */
public final class CardFile {
  private static final Pattern OPEN = Pattern.compile("---\\s*");
  private static final Pattern CLOSE = Pattern.compile("(---|\\.\\.\\.)\\s*");
  private static final Pattern KEY = Pattern.compile("(['\"]?)([A-Za-z_][\\w-]*)\\1\\s*:.*");
  private static final Pattern NEXT_BLOCK = Pattern.compile("[^\\s#-].*");

  private final String file;
  private final String path;
  private final List<String> lines;

  private CardFile(String file, String path, String text) {
    this.file = file;
    this.path = path;
    this.lines = Arrays.asList(text.replaceFirst("^\uFEFF", "").split("\r\n|\n|\r", -1));
  }

  /**
   * Reads a card.
   *
   * @param file the file as given on the command line
   * @param path the same file by its full path, whose folder says what the card is of
   * @param text the whole page
   * @throws RefusedException when it has no front matter, or one that is of no card
   */
  public static Metadata read(String file, String path, String text) throws RefusedException {
    return new CardFile(file, path, text).read();
  }

  private Metadata read() throws RefusedException {
    int open = 0;
    while (open < lines.size() && lines.get(open).isBlank()) {
      open++;
    }
    if (open == lines.size() || !OPEN.matcher(lines.get(open)).matches()) {
      throw refused(
          0,
          "it is a text without front matter",
          "a dataset card starts with a block of YAML between two lines `---`");
    }
    int close = open + 1;
    while (close < lines.size() && !CLOSE.matcher(lines.get(close)).matches()) {
      close++;
    }
    if (close == lines.size()) {
      throw refused(open + 1, "the front matter that begins here has no end", "add a line `---`");
    }
    List<Problem> faults = new ArrayList<>();
    Tree.Fields frontMatter = frontMatter(open + 1, close, faults);
    check(frontMatter, faults);
    repeatedKeys(frontMatter, faults);
    CardContent content =
        new CardContent(
            file,
            CardNames.ofFile(path, frontMatter),
            frontMatter,
            CardSection.of(lines.subList(close + 1, lines.size()), close + 2),
            open + 1L);
    return new CardDescription(content).read(faults);
  }

  private void repeatedKeys(Tree.Fields frontMatter, List<Problem> faults) {
    Set<String> seen = new HashSet<>();
    for (Tree.Field field : frontMatter.fields()) {
      if (!seen.add(field.name())) {
        faults.add(
            new Problem(
                new Origin(file, field.line()),
                "key " + Quote.of(field.name()) + " stands twice",
                "keep one of the two; until then every license and source of both counts"));
      }
    }
  }

  private Tree.Fields frontMatter(int from, int to, List<Problem> faults) throws RefusedException {
    Tree tree;
    try {
      tree = yaml(from, to);
    } catch (RefusedException e) {
      faults.add(e.problem());
      return keyByKey(from, to, faults);
    }
    if (tree instanceof Tree.Fields fields) {
      return fields;
    }
    if (tree instanceof Tree.Nothing) {
      return new Tree.Fields(List.of(), from);
    }
    throw refused(tree.line(), "the front matter is " + tree.what() + ", not keys", "");
  }

  /** The keys that tell of rights, each read for itself. */
  private Tree.Fields keyByKey(int from, int to, List<Problem> faults) {
    List<Tree.Field> fields = new ArrayList<>();
    int read = 0;
    for (int i = from; i < to && read < CardKeys.MOST; i++) {
      Matcher key = KEY.matcher(lines.get(i));
      if (key.matches() && CardKeys.TELL_OF_RIGHTS.contains(key.group(2))) {
        read++;
        int end = i + 1;
        while (end < to && !NEXT_BLOCK.matcher(lines.get(end)).matches()) {
          end++;
        }
        try {
          if (yaml(i, end) instanceof Tree.Fields block) {
            fields.addAll(block.fields());
          }
        } catch (RefusedException e) {
          if (faults.stream().noneMatch(fault -> fault.origin().equals(e.problem().origin()))) {
            faults.add(e.problem());
          }
        }
      }
    }
    return new Tree.Fields(fields, from + 1L);
  }

  /** The value of some lines; the lines before them are empty, so that all keep their numbers. */
  private Tree yaml(int from, int to) throws RefusedException {
    String text = "\n".repeat(from) + String.join("\n", lines.subList(from, to)) + "\n";
    return YamlTrees.read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses front matter of something else: a template, an application, a page of a website. */
  private void check(Tree.Fields frontMatter, List<Problem> faults) throws RefusedException {
    for (Tree.Field field : frontMatter.fields()) {
      if (CardKeys.isPlaceholder(field)) {
        throw refused(
            field.line(),
            Quote.of(field.name()) + " holds a placeholder, so this is a template of a card",
            "");
      }
    }
    if (frontMatter.fields().stream().anyMatch(field -> field.name().equals("sdk"))) {
      throw refused(0, "it is the card of an application, not of a dataset or model", "");
    }
    if (faults.isEmpty()
        && !frontMatter.fields().isEmpty()
        && frontMatter.fields().stream()
            .noneMatch(field -> CardKeys.KNOWN.contains(field.name()))) {
      throw refused(
          0,
          "no key of its front matter is one of a card",
          "a card has keys such as `license`, `source_datasets` and `pretty_name`");
    }
  }

  private RefusedException refused(long line, String message, String hint) {
    return new RefusedException(new Problem(new Origin(file, line), message, hint));
  }
}
